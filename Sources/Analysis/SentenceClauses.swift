import BriefModel
import Linguistics

/// Where a sentence turns from one clause to the next, so that what is said in one is not laid to the
/// other: "two died on the road where a bomb killed five in 2019".
struct SentenceClauses {
  let sentence: ArticleSentence

  private var classes: Vocabulary.Classes { sentence.classes }

  /// Whether words behind a number belong to another clause, or a semicolon parts the two.
  ///
  /// The clause of "the 600 who died in 1973" is the number's own.
  func isApart(_ words: SourceSpan, from number: SourceSpan) -> Bool {
    if words.start >= number.end {
      return holds(classes.turn, from: number.end + Self.reach, to: words.start)
        || holds(classes.semicolon, from: number.end, to: words.start)
    }
    return holds(classes.semicolon, from: words.end, to: number.start)
  }

  /// How far behind a number its own relative clause may begin, in bytes: a noun or two.
  private static let reach = 24

  /// Where the last word stands that begins a clause of its own, or a semicolon.
  func lastTurn(in bytes: Range<Int>) -> Int? {
    sentence.last(classes.turn, in: items(from: bytes.lowerBound, to: bytes.upperBound))
      .map { sentence.parse.bytes($0).lowerBound }
  }

  /// Whether no clause begins in between, and nobody says anything else.
  func isDirect(_ bytes: Range<Int>) -> Bool {
    !holds(classes.turnOrSaying, from: bytes.lowerBound, to: bytes.upperBound)
  }

  /// Whether neither a turn nor a comma stands in between.
  func isUnbroken(_ bytes: Range<Int>) -> Bool {
    isDirect(bytes) && !holds(classes.comma, from: bytes.lowerBound, to: bytes.upperBound)
  }

  private func holds(_ classes: ClassSet, from start: Int, to end: Int) -> Bool {
    sentence.mayHave(classes) && sentence.first(classes, in: items(from: start, to: end)) != nil
  }

  /// The items that begin between two bytes.
  private func items(from start: Int, to end: Int) -> Range<Int> {
    let first = sentence.parse.firstItem(from: start)
    return first..<max(first, sentence.parse.firstItem(from: end))
  }
}
