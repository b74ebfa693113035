import BriefModel
import Linguistics

/// What stands between quotation marks, also where a quotation runs over several sentences.
struct Quotations: Sendable {
  private var bySentence: [Int: [SourceSpan]] = [:]

  init(_ sentences: [ArticleSentence]) {
    var isOpen = false
    var paragraph = (SourceSpan.Field.headline, -1)
    for sentence in sentences {
      let home = (sentence.field, sentence.parse.paragraph)
      if home != paragraph { isOpen = false }
      paragraph = home
      var start = isOpen ? sentence.items.startIndex : nil
      for index in sentence.parse.places(having: "QUOTE_OPEN", "QUOTE_CLOSE") {
        if sentence.items[index].has("QUOTE_OPEN") { start = index + 1 }
        if sentence.items[index].has("QUOTE_CLOSE"), let open = start {
          keep(open..<index, in: sentence)
          start = nil
        }
      }
      isOpen = start != nil
      if let open = start { keep(open..<sentence.items.count, in: sentence) }
    }
  }

  /// Without the marks, in order of reading.
  func spans(in sentence: ArticleSentence) -> [SourceSpan] { bySentence[sentence.index] ?? [] }

  private mutating func keep(_ range: Range<Int>, in sentence: ArticleSentence) {
    let words = sentence.items[range]
    guard let first = words.first, let last = words.last(where: { !isEnd($0) }) else { return }
    bySentence[sentence.index, default: []].append(
      sentence.span(first.bytes.lowerBound..<last.bytes.upperBound))
  }

  private func isEnd(_ item: Item) -> Bool { item.has("COMMA") || item.has("STOP") }
}
