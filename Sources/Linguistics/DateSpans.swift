/// Forms that name more than a day or less than a month: ranges, thirds, years; and names of persons
/// and things that only look like a date.
extension DateGrammar {
  // MARK: Ranges

  /// `from May 20 to May 31`, `between Tuesday and Friday`, `April to June 2024`.
  ///
  /// `and` joins only what `between` begins: `on Tuesday and Friday` are two days.
  func extendOverRange(
    _ date: inout DateWords, from start: Int, _ end: inout Int, _ sentence: SentenceItems
  ) {
    guard has(end, symbols.dayJoin, sentence) || has(end, BuiltIn.dash, sentence),
      date.lastDay == nil, date.lastYear == nil, date.weekday != nil || date.month != nil
    else { return }
    if sentence.value(end, symbols.keys.join) != nil {
      guard start > 0, sentence.value(start - 1, symbols.keys.join) != nil else { return }
    }
    var last = DateWords()
    guard
      let behind = dated(&last, sentence, end + 1) ?? weekday(&last, sentence, end + 1)
        ?? bare(&last, sentence, end + 1, isLed: true),
      last.lastDay == nil, last.lastYear == nil, last.shift == nil
    else { return }
    if date.month != nil, last.month != nil, (date.day == nil) == (last.day == nil) {
      date.weekday = nil
      (date.lastMonth, date.lastDay) = (last.month, last.day)
      (date.lastYear, date.lastThird) = (last.year ?? date.year, last.third)
    } else if date.month == nil, last.month == nil, let weekday = last.weekday,
      date.shift == nil
    {
      date.lastWeekday = weekday
    } else {
      return
    }
    end = behind
  }

  // MARK: Years and calendars

  /// `2025-05-14`, `13.05.2025`, `5/13/2025`.
  func numeric(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    guard start < sentence.count else { return nil }
    let bytes = sentence.bytes(start)
    guard bytes.count >= DateDigits.shortestCalendar || has(start + 1, BuiltIn.sign, sentence)
    else { return nil }
    var (found, end) = (DateDigits.calendar(sentence.text[bytes]), start + 1)
    // Slashes are items of their own.
    if found == nil, has(start + 1, BuiltIn.sign, sentence), start + 4 < sentence.count {
      end = start + 5
      found = DateDigits.calendar(
        sentence.text[bytes.lowerBound..<sentence.bytes(end - 1).upperBound])
    }
    guard let found else { return nil }
    // Where the month and the day cannot be told apart, the year is sure.
    date = DateWords(year: found.year, month: found.month, day: found.day)
    return end
  }

  /// `2014-15`, `the 1990s`.
  func years(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    guard sentence.bytes(start).count >= DateDigits.shortestDecade else { return nil }
    if let years = DateDigits.years(sentence.spelling(start)),
      has(start - 1, symbols.datePrep, sentence)
    {
      date = DateWords(year: years.lowerBound, lastYear: years.upperBound)
      return start + 1
    }
    guard let decade = DateDigits.decade(sentence.spelling(start)) else { return nil }
    date = DateWords(year: decade, lastYear: decade + 9)
    return start + 1
  }

  // MARK: Thirds

  /// `early May`, `the end of June`, `late 2023`, `early last month`.
  func third(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    guard has(start, symbols.third, sentence) else { return nil }
    let third = sentence.number(start, symbols.keys.third)
    let next = has(start + 1, symbols.dateOf, sentence) ? start + 2 : start + 1
    guard
      let end = bare(&date, sentence, next, isLed: true) ?? shifted(&date, sentence, next),
      date.third == nil, date.season == nil, date.count == nil,
      date.month != nil || date.year != nil || date.unit != nil
    else { return nil }
    date.third = third
    return end
  }

  // MARK: From one day to the next

  /// Lets `the following day` count from the day that the sentence has named before; where there
  /// is none, nobody knows which day is meant.
  func count(
    _ date: inout DateWords, from latest: DateWords?, in sentence: SentenceItems, at start: Int
  ) {
    guard date.shift != nil, let day = symbols.day, date.unit == .named(day), date.count == nil,
      date.weekday == nil, let step = sentence.number(start, symbols.keys.step),
      has(start - 1, symbols.determiner, sentence)
    else { return }
    let prep = date.prep
    date = latest ?? DateWords()
    date.prep = prep
    if latest != nil { date.step = (date.step ?? 0) + step }
  }

  // MARK: Names

  /// Whether words are a name: `Friday Okoro`, `General August Kiplimo`, `the July 26 Movement`.
  ///
  /// A word that no lexicon knows follows with a capital, and none stands before that leads to a
  /// time.
  func isName(_ date: DateWords, _ items: Range<Int>, _ sentence: SentenceItems) -> Bool {
    guard date.year == nil, date.shift == nil, date.offset == nil, date.count == nil else {
      return false
    }
    let (before, behind) = (items.lowerBound - 1, items.upperBound)
    guard has(behind, BuiltIn.capital, sentence), !has(before, symbols.leadsToTime, sentence)
    else { return false }
    let isUnknown = sentence.classes(behind).subtracting(BuiltIn.all).isEmpty
    if date.month != nil { return date.day == nil || isUnknown }
    return isUnknown && (before < 0 || isComma(before, sentence))
  }
}
