import Drawing
import TestSupport
import Testing

@testable import Typesetting

/// Shapes words in Hebrew letters from right to left, as a real shaper does.
private final class BidiShaper: TextShaper {
  private let plain = MonospacedShaper()

  func runs(of text: String, in font: Font, language: String) -> [GlyphRun] {
    plain.runs(of: text, in: font, language: language).map { run in
      var run = run
      run.rightToLeft = text.unicodeScalars.contains { (0x0590...0x05FF).contains($0.value) }
      if run.rightToLeft { run.glyphs.reverse() }
      return run
    }
  }

  func breakOpportunities(in text: String, language: String) -> [Int] {
    plain.breakOpportunities(in: text, language: language)
  }

  func metrics(of font: Font) -> FontMetrics { plain.metrics(of: font) }
}

extension SetLine {
  /// What is painted of it from the left end of its baseline.
  var painted: [Frame.Item] {
    var painter = LinePainter()
    painter.paint(self, at: Point(0, 0))
    return painter.items
  }
}

@Suite struct SetLineTests {
  private let book = Wordbook(shaper: BidiShaper(), language: "he")

  /// The runs of one line from left to right, with where each begins.
  private func runs(_ text: String) -> [String] {
    let span = TextSpan(text: text, font: Font(family: "Mono", size: 10), color: Color(0, 0, 0))
    let lines = LineSetter.lines(
      of: TextShaping(book: book).shaped([span]), measure: 1_000)
    return lines.flatMap(\.painted).compactMap { item in
      guard case .glyphs(let run, let at, _) = item.content else { return nil }
      return "\(Int(at.x)) \(run.text)"
    }
  }

  @Test func `words from right to left change places with their spaces`() {
    #expect(runs("a אב גד x") == ["0 a ", "12 גד", "24  ", "30 אב", "42  x"])
  }

  @Test func `one word from right to left stays where it is`() {
    #expect(runs("a אב b") == ["0 a ", "12 אב", "24  b"])
  }

  @Test func `words from left to right are one run`() {
    #expect(runs("one two three") == ["0 one two three"])
  }
}
