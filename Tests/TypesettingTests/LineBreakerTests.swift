import BriefModel
import Drawing
import TestSupport
import Testing

@testable import Typesetting

@Suite struct LineBreakerTests {
  private let book = Wordbook(shaper: MonospacedShaper(), language: "en")
  private let font = Font(family: "Mono", size: 10)

  /// Each line's words; characters are 6 points wide.
  private func lines(_ text: String, measure: Double) -> [String] {
    let span = TextSpan(text: text, font: font, color: Color(0, 0, 0))
    let shaped = TextShaping(book: book).shaped([span])
    return LineSetter.lines(of: shaped, measure: measure).map { line in
      line.painted.map { item in
        if case .glyphs(let run, _, _) = item.content { run.text } else { "" }
      }.joined()
    }
  }

  @Test func `lines are evened out over the paragraph`() {
    // Filled one by one the lines would read "aaa bb", "cc", "ddddd".
    #expect(lines("aaa bb cc ddddd", measure: 36) == ["aaa ", "bb cc ", "ddddd"])
  }

  @Test func `evenness never costs a line`() {
    #expect(lines("a b c d e f", measure: 66) == ["a b c d e f"])
  }

  @Test func `a word wider than the measure is broken between letters`() {
    #expect(lines("abcdefghij", measure: 24) == ["abcd", "efgh", "ij"])
  }

  @Test func `a word of 10,000 letters stays within the measure`() {
    let set = lines(String(repeating: "x", count: 10_000), measure: 240)
    #expect(set.count == 250)
    #expect(set.allSatisfy { $0.count <= 40 })
  }

  @Test func `nothing is set from nothing`() {
    #expect(lines("", measure: 100) == [])
  }

  @Test func `a measure narrower than a letter still sets one letter a line`() {
    #expect(lines("abc", measure: 2) == ["a", "b", "c"])
  }

  @Test func `impatience fills lines one by one`() {
    let text = TextShaping(book: book).shaped([
      TextSpan(text: "aaa bb cc ddddd", font: font, color: Color(0, 0, 0))
    ])
    let ranges = LineBreaker(measure: 36, patience: 2).lines(of: text.pieces)
    #expect(ranges == [0..<2, 2..<3, 3..<4])
  }

  @Test func `a reference never begins a line`() {
    let desk = Composition(brief: .test(), style: .test(), book: book)
    let lines = ParagraphSetter(desk: desk).lines(
      of: [.words("aaaa bbbb"), .reference(1)], in: desk.style[.body], under: nil, width: 60)
    #expect(lines.count == 2)
    #expect(lines.last?.painted.count == 2)
  }
}
