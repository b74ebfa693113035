import BriefModel
import Linguistics

/// Where a sentence turns from one clause to the next, so that what is said in one is not laid to the
/// other: "two died on the road where a bomb killed five in 2019".
struct SentenceClauses {
  /// Where a word stands that begins a clause of its own, or a semicolon.
  private let turns: [Int]
  private let semicolons: [Int]
  private let commas: [Int]
  private let sayings: [Int]

  init(_ sentence: ArticleSentence) {
    let classes = sentence.vocabulary.classes
    turns = Self.starts(of: classes.turn, sentence)
    semicolons = Self.starts(of: classes.semicolon, sentence)
    commas = Self.starts(of: classes.comma, sentence)
    sayings = Self.starts(of: classes.saying, sentence)
  }

  private static func starts(of classes: ClassSet, _ sentence: ArticleSentence) -> [Int] {
    var starts: [Int] = []
    var places = sentence.places(having: classes)
    while let place = places.next() { starts.append(sentence.item(place).bytes.lowerBound) }
    return starts
  }

  /// Whether words behind a number belong to another clause, or a semicolon parts the two.
  ///
  /// The clause of "the 600 who died in 1973" is the number's own.
  func isApart(_ words: SourceSpan, from number: SourceSpan) -> Bool {
    if words.start >= number.end {
      let own = number.end + Self.reach
      return turns.contains { $0 >= own && $0 < words.start }
        || semicolons.contains { $0 >= number.end && $0 < words.start }
    }
    return semicolons.contains { $0 >= words.end && $0 < number.start }
  }

  /// How far behind a number its own relative clause may begin, in bytes: a noun or two.
  private static let reach = 24

  func lastTurn(in bytes: Range<Int>) -> Int? { turns.last { bytes.contains($0) } }

  /// Whether no clause begins in between, and nobody says anything else.
  func isDirect(_ bytes: Range<Int>) -> Bool {
    lastTurn(in: bytes) == nil && !sayings.contains { bytes.contains($0) }
  }

  /// Whether neither a turn nor a comma stands in between.
  func isUnbroken(_ bytes: Range<Int>) -> Bool {
    isDirect(bytes) && !commas.contains { bytes.contains($0) }
  }
}
