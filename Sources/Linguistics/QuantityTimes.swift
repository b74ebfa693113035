/// Says which digits are a day's, a year's or an hour's, and left for the dates.
struct QuantityTimes {
  let words: QuantityWords

  /// Whether a number is no quantity but part of a time.
  func hold(_ items: Range<Int>, in sentence: SentenceItems) -> Bool {
    guard let last = items.last, sentence.has(last, BuiltIn.number) else { return false }
    let first = items.lowerBound
    let next = items.upperBound
    if first > 0, sentence.has(first - 1, anyOf: words.month) {
      return goesOn(with: first, behindMonth: first - 1, in: sentence)
    }
    if next < sentence.count, sentence.has(next, anyOf: words.month) { return true }
    if standsInList(ofDaysFrom: next, in: sentence) { return true }
    guard items.count == 1 else { return false }
    return standsBySlash(first, in: sentence) || isYearOrHour(first, in: sentence)
  }

  // MARK: Behind a month

  /// Whether digits are the day of the month before them, its year or an hour: in "5 May 12 people"
  /// they count, since the day has been named.
  private func goesOn(
    with item: Int, behindMonth month: Int, in sentence: SentenceItems
  ) -> Bool {
    let digits = sentence.spelling(item)
    let hasDay = month > 0 && isDay(month - 1, in: sentence)
    guard let number = DigitReader.plain(digits) else {
      return DateDigits.years(digits) != nil
        || !hasDay && DateDigits.range(digits, within: Self.days) != nil
    }
    if digits.count == 4 {
      return Self.years.contains(number)
        || Self.isHour(digits) && (Self.hasZero(digits) || !words.count(behind: item, in: sentence))
    }
    if !hasDay, Self.days.contains(number) { return true }
    // A year without its century.
    return digits.count == 2 && !words.count(soonBehind: item, in: sentence)
  }

  private func isDay(_ item: Int, in sentence: SentenceItems) -> Bool {
    sentence.has(item, BuiltIn.ordinal)
      || DigitReader.plain(sentence.spelling(item)).map(Self.days.contains) == true
  }

  /// The 19 of "19 and 20 March".
  private func standsInList(ofDaysFrom link: Int, in sentence: SentenceItems) -> Bool {
    guard link + 2 < sentence.count,
      sentence.has(link, anyOf: words.listLink), sentence.has(link + 1, BuiltIn.number)
    else { return false }
    return sentence.has(link + 2, anyOf: words.month)
      || standsInList(ofDaysFrom: link + 2, in: sentence)
  }

  // MARK: Alone

  /// The numbers of "9/11" and "24/7".
  private func standsBySlash(_ item: Int, in sentence: SentenceItems) -> Bool {
    isSlash(item + 1, to: item + 2, in: sentence)
      || isSlash(item - 1, to: item - 2, in: sentence)
  }

  private func isSlash(_ mark: Int, to other: Int, in sentence: SentenceItems) -> Bool {
    other >= 0 && other < sentence.count && sentence.has(mark, BuiltIn.sign)
      && sentence.spelling(mark).elementsEqual(CollectionOfOne(UInt8(ascii: "/")))
      && sentence.beginsWithDigit(other)
  }

  private func isYearOrHour(_ item: Int, in sentence: SentenceItems) -> Bool {
    let digits = sentence.spelling(item)
    guard digits.count == 4, let number = DigitReader.plain(digits) else { return false }
    if Self.hasZero(digits) { return Self.isHour(digits) }
    let counts = words.count(behind: item, in: sentence)
    if Self.years.contains(number), !counts || tellsEvent(item, in: sentence) {
      let isBounded = item > 0 && sentence.has(item - 1, anyOf: words.bound)
      return !isBounded || sentence.has(item - 1, anyOf: words.yearCue)
    }
    guard Self.isHour(digits), !counts else { return false }
    var before = item - 1
    if before > 0, sentence.has(before, anyOf: words.bound) { before -= 1 }
    return before >= 0
      && (sentence.has(before, anyOf: words.hourCue) || endsHours(before, in: sentence))
  }

  /// Whether words lead from one hour to another: "between 0600 and 1400".
  private func endsHours(_ link: Int, in sentence: SentenceItems) -> Bool {
    guard link > 0, sentence.has(link, anyOf: words.listLink) else { return false }
    let earlier = sentence.spelling(link - 1)
    return earlier.count == 4 && Self.hasZero(earlier) && Self.isHour(earlier)
  }

  /// The year of "the 2015 attacks" and "the group's 2015 attacks".
  private func tellsEvent(_ item: Int, in sentence: SentenceItems) -> Bool {
    item > 0 && sentence.value(item + 1, words.event) != nil
      && sentence.has(item - 1, anyOf: words.determiner)
  }

  // MARK: Digits

  private static let days = 1...31
  private static let years = 1900...2099

  private static func isHour(_ digits: ArraySlice<UInt8>) -> Bool {
    DigitReader.plain(digits).map { $0 < 2400 && $0 % 100 < 60 } == true
  }

  private static func hasZero(_ digits: ArraySlice<UInt8>) -> Bool {
    digits.first == UInt8(ascii: "0")
  }
}
