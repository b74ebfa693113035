import BriefModel
import Linguistics

/// What stands between quotation marks, also where a quotation runs over several sentences.
struct Quotations: Sendable {
  /// What one sentence holds of a quotation, without the marks.
  struct Part: Sendable {
    let sentence: Int
    let span: SourceSpan
    /// Whether the quotation began in the sentence before.
    let isContinued: Bool
  }

  /// In order of reading.
  private var all: [Part] = []

  init(_ sentences: ArticleSentences, marks: ClassSet) {
    var isOpen = false
    var paragraph: Int?
    for index in sentences.indices where isOpen || sentences.mayHave(index, marks) {
      let sentence = sentences[index]
      if sentence.place != paragraph { isOpen = false }
      paragraph = sentence.place
      var start = isOpen ? 0 : nil
      for place in sentence.places(having: sentence.classes.quoteMark) {
        if sentence.has(place, sentence.classes.quoteOpen) { start = place + 1 }
        if sentence.has(place, sentence.classes.quoteClose), let open = start {
          keep(open..<place, in: sentence)
          start = nil
        }
      }
      isOpen = start != nil
      if let open = start { keep(open..<sentence.count, in: sentence) }
    }
  }

  /// Of all sentences.
  var count: Int { all.count }

  /// Those of a sentence, by its number.
  func parts(in sentence: Int) -> ArraySlice<Part> {
    let first = all.indices.partitioningIndex { all[$0].sentence >= sentence }
    return all[first...].prefix { $0.sentence == sentence }
  }

  /// What follows of a quotation in the sentences behind.
  func continuations(of part: Part) -> ArraySlice<Part> {
    let next = all.indices.partitioningIndex { all[$0].span > part.span }
    return all[next...].prefix(while: \.isContinued)
  }

  private mutating func keep(_ words: Range<Int>, in sentence: ArticleSentence) {
    guard let first = words.first,
      let last = words.last(where: {
        !sentence.has($0, sentence.classes.pause) || sentence.isToned($0)
      }),
      !isName(first...last, in: sentence)
    else { return }
    let parse = sentence.parse
    all.append(
      Part(
        sentence: sentence.index,
        span: sentence.span(parse.bytes(first).lowerBound..<parse.bytes(last).upperBound),
        isContinued: first == 0 && !sentence.has(0, sentence.classes.quoteOpen)))
  }

  /// `known as "Iván"`, `the so-called "Yellow Line"`: nobody's words.
  private func isName(_ words: ClosedRange<Int>, in sentence: ArticleSentence) -> Bool {
    words.count < 3 && words.lowerBound > 1 && words.upperBound + 1 < sentence.count
      && sentence.has(words.upperBound + 1, sentence.classes.quoteClose)
      && words.allSatisfy { sentence.has($0, sentence.classes.capitals) }
  }
}
