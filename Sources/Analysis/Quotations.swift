import BriefModel
import Linguistics

/// What stands between quotation marks, also where a quotation runs over several sentences.
struct Quotations: Sendable {
  /// In order of reading, each with the index of its sentence.
  private var all: [(sentence: Int, span: SourceSpan)] = []
  /// How many have been taken.
  private var taken = 0

  init(_ sentences: ArticleSentences, marks: ClassSet) {
    var isOpen = false
    var paragraph: Int?
    for index in sentences.indices where isOpen || sentences.mayHave(index, marks) {
      let sentence = sentences[index]
      if sentence.place != paragraph { isOpen = false }
      paragraph = sentence.place
      let classes = sentence.vocabulary.classes
      var start = isOpen ? 0 : nil
      for place in sentence.places(having: classes.quoteMark) {
        if sentence.has(place, classes.quoteOpen) { start = place + 1 }
        if sentence.has(place, classes.quoteClose), let open = start {
          keep(open..<place, in: sentence)
          start = nil
        }
      }
      isOpen = start != nil
      if let open = start { keep(open..<sentence.count, in: sentence) }
    }
  }

  /// Those of a sentence without their marks, in order of reading; to be asked in that order too.
  mutating func take(_ sentence: Int) -> [SourceSpan] {
    var spans: [SourceSpan] = []
    while taken < all.count, all[taken].sentence == sentence {
      spans.append(all[taken].span)
      taken += 1
    }
    return spans
  }

  private mutating func keep(_ words: Range<Int>, in sentence: ArticleSentence) {
    guard let first = words.first,
      let last = sentence.last(without: sentence.vocabulary.classes.pause, in: words)
    else { return }
    let parse = sentence.parse
    all.append(
      (
        sentence.index,
        sentence.span(parse.bytes(first).lowerBound..<parse.bytes(last).upperBound)
      ))
  }
}
