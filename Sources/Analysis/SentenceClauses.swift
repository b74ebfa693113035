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
    isParted(words, from: number)
      || words.start >= number.end
        && holds(classes.turn, from: number.end + Self.reach, to: words.start)
  }

  /// Whether a semicolon parts words from a number.
  func isParted(_ words: SourceSpan, from number: SourceSpan) -> Bool {
    words.start >= number.end
      ? holds(classes.semicolon, from: number.end, to: words.start)
      : holds(classes.semicolon, from: words.end, to: number.start)
  }

  /// Whether words follow a number behind a saying, or in a clause that turns to something else: in "12 died in
  /// the south, the ministry said, as an envoy arrived in Beirut" the town is not where they died.
  func isTold(_ words: SourceSpan, apartFrom number: SourceSpan) -> Bool {
    words.start >= number.end
      && holds(classes.tellingOrTurning, from: number.end, to: words.start)
  }

  /// Whether a date belongs to a clause apart from a number, or to one that begins behind a comma: in
  /// "14 people near the base, which" it is the base's; that of "14 people, who" is the people's.
  func isElsewhere(_ date: SourceSpan, than number: SourceSpan) -> Bool {
    if isApart(date, from: number) { return true }
    let items = items(from: number.end, to: date.start)
    guard let first = items.first, let turn = sentence.first(classes.turn, in: items) else {
      return false
    }
    return turn > first + 1 && sentence.has(turn - 1, classes.comma)
  }

  /// Whether a rate tells of another number than this one.
  ///
  /// In "60 drones a day come, and 12 people died" a seam lies between the two, and a number of its
  /// own stands in the clause of the rate.
  func isRate(_ rate: SourceSpan, ofOtherThan number: SourceSpan) -> Bool {
    let isBehind = rate.start >= number.end
    let between = isBehind ? number.end..<rate.start : rate.end..<max(rate.end, number.start)
    let words = items(from: between.lowerBound, to: between.upperBound)
    guard let seam = seam(in: words, isBeforeVerb: !isBehind) else { return false }
    let first = isBehind ? seam : 0
    let last = max(first, sentence.parse.firstItem(from: rate.start))
    return sentence.first(classes.counted, in: first..<last) != nil
  }

  /// Whether a place tells of another number than this one: in "12 died in Punjab, nine in Sindh" Punjab
  /// is not that of the nine, nor Sindh that of the twelve.
  func isPlace(_ place: SourceSpan, ofOtherThan number: SourceSpan) -> Bool {
    if place.start >= number.end {
      return holds(classes.counted, from: number.end, to: place.start)
    }
    return !isUnbroken(place.end..<max(place.end, number.start))
      && holds(classes.counted, from: 0, to: place.start)
  }

  /// Whether a place stands before a number, and so does another number, whose it may be.
  func isBehindNumber(_ place: SourceSpan, before number: SourceSpan) -> Bool {
    place.end <= number.start && holds(classes.counted, from: 0, to: number.start)
  }

  /// The last word that begins a clause of its own, or an "and" behind a comma or, where asked for, before
  /// a verb: "60 drones a day come and killed 12".
  private func seam(in items: Range<Int>, isBeforeVerb: Bool) -> Int? {
    items.last { item in
      if sentence.has(item, classes.turn) { return true }
      guard sentence.has(item, classes.conjunction) else { return false }
      return item > items.lowerBound && sentence.has(item - 1, classes.comma)
        || isBeforeVerb && item + 1 < items.upperBound && sentence.has(item + 1, classes.acting)
    }
  }

  /// How far behind a number its own relative clause may begin, in bytes: a noun or two.
  private static let reach = 24

  /// Whether "and" stands between two names, and at most a comma, a small word or, in a list, another name
  /// beside it.
  func joins(_ name: SourceSpan, _ next: SourceSpan) -> Bool {
    let between = items(from: name.end, to: next.start)
    guard sentence.first(classes.conjunction, in: between) != nil else { return false }
    return sentence.first(without: classes.joint, in: between) == nil || lists(name, next)
  }

  /// Whether two names are members of one list, next to each other or with other names between them: "Odesa,
  /// Mykolaiv".
  func lists(_ name: SourceSpan, _ next: SourceSpan) -> Bool {
    let between = items(from: name.end, to: next.start)
    return sentence.first(classes.comma, in: between) != nil
      && sentence.first(without: classes.listed, in: between) == nil
  }

  /// Whether "and" and a name that nobody knows follow a name: "Khartoum and Aj Jazirah".
  func joinsUnknown(_ name: SourceSpan) -> Bool {
    let next = sentence.parse.firstItem(from: name.end)
    guard next + 1 < sentence.count, sentence.has(next, classes.conjunction),
      sentence.has(next + 1, classes.anyName)
    else { return false }
    let behind = next + 2
    return behind == sentence.count
      || !sentence.has(behind, classes.beginning) && !sentence.has(behind, classes.be)
  }

  /// Where the last word stands that begins a clause of its own, an "and" behind a comma, or a comma
  /// before a participle: "12 died, bringing the total to 40".
  func lastSeam(in bytes: Range<Int>) -> Int? {
    let items = items(from: bytes.lowerBound, to: bytes.upperBound)
    let aside = items.last {
      sentence.has($0, classes.comma) && $0 + 1 < sentence.count
        && sentence.has($0 + 1, classes.participleVerb)
    }
    return [seam(in: items, isBeforeVerb: false), aside].compactMap(\.self).max()
      .map { sentence.parse.bytes($0).lowerBound }
  }

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
