/// The forms in which a text names a time, tried in turn at one item.
struct DateGrammar: Sendable {
  /// The item after the last one that belongs to the date, and what the words say.
  typealias Match = (end: Int, date: DateWords)

  let symbols: DateSymbols

  init(_ symbols: DateSymbols) { self.symbols = symbols }

  func match(in sentence: SentenceItems, at item: Int) -> Match? {
    var match =
      dated(sentence, item) ?? weekday(sentence, item) ?? distance(sentence, item)
      ?? shifted(sentence, item) ?? counted(sentence, item) ?? bare(sentence, item)
    match?.date.prep = item > 0 ? symbols.value(item - 1, "prep", in: sentence) : nil
    return match
  }

  // MARK: Days of the calendar

  /// `18 May 2025`, `Sunday, May 18`, `5 to 8 May`, `2025-05-18`.
  private func dated(_ sentence: SentenceItems, _ start: Int) -> Match? {
    var item = start
    var weekday: Int?
    if has(item, symbols.weekday, sentence) {
      weekday = symbols.number(item, "weekday", in: sentence)
      item += 1
      if isComma(item, sentence) { item += 1 }
    }
    guard var match = iso(sentence, item) ?? dayFirst(sentence, item) ?? monthFirst(sentence, item)
    else { return nil }
    match.date.weekday = weekday
    return match
  }

  private func iso(_ sentence: SentenceItems, _ start: Int) -> Match? {
    guard start < sentence.count else { return nil }
    let parts = sentence.spelling(start).split(
      separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
      let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2]),
      (1...12).contains(month), (1...31).contains(day)
    else { return nil }
    return (start + 1, DateWords(year: year, month: month, day: day))
  }

  private func dayFirst(_ sentence: SentenceItems, _ start: Int) -> Match? {
    guard let (end, days) = days(sentence, start) else { return nil }
    var item = end
    if has(item, symbols.dateOf, sentence) { item += 1 }
    guard has(item, symbols.month, sentence) else { return nil }
    var date = DateWords(
      month: symbols.number(item, "month", in: sentence), day: days.lowerBound)
    if days.count > 1 { date.lastDay = days.upperBound }
    item += 1
    if let year = year(sentence, item) {
      date.year = year
      item += 1
    }
    return (item, date)
  }

  private func monthFirst(_ sentence: SentenceItems, _ start: Int) -> Match? {
    guard has(start, symbols.month, sentence), let (end, days) = days(sentence, start + 1) else {
      return nil
    }
    var item = end
    var date = DateWords(
      month: symbols.number(start, "month", in: sentence), day: days.lowerBound)
    if days.count > 1 { date.lastDay = days.upperBound }
    let comma = isComma(item, sentence) ? 1 : 0
    if let year = year(sentence, item + comma) {
      date.year = year
      item += comma + 1
    }
    return (item, date)
  }

  /// `18`, `18th`, `5-8`, `5 to 8`, `16 and 17`.
  private func days(_ sentence: SentenceItems, _ start: Int) -> (end: Int, ClosedRange<Int>)? {
    guard start < sentence.count else { return nil }
    if let range = dayRange(sentence.spelling(start)) { return (start + 1, range) }
    guard let first = day(sentence, start) else { return nil }
    let joined =
      has(start + 1, symbols.dayJoin, sentence) || has(start + 1, BuiltIn.dash, sentence)
    if joined, let last = day(sentence, start + 2), first < last {
      return (start + 3, first...last)
    }
    return (start + 1, first...first)
  }

  private func dayRange(_ spelling: ArraySlice<UInt8>) -> ClosedRange<Int>? {
    let isDigit = { (byte: UInt8) in (48...57).contains(byte) }
    let first = spelling.prefix(while: isDigit)
    let rest = spelling.dropFirst(first.count)
    let dash = rest.prefix { !isDigit($0) }
    guard dash.elementsEqual("-".utf8) || dash.elementsEqual("–".utf8),
      let low = digits(first), let high = digits(rest.dropFirst(dash.count)),
      low < high, (1...31).contains(low), (1...31).contains(high)
    else { return nil }
    return low...high
  }

  private func day(_ sentence: SentenceItems, _ item: Int) -> Int? {
    guard item < sentence.count else { return nil }
    var spelling = sentence.spelling(item)
    if sentence.has(item, BuiltIn.ordinal) { spelling = spelling.prefix { (48...57).contains($0) } }
    guard spelling.count <= 2, let day = digits(spelling), (1...31).contains(day) else {
      return nil
    }
    return day
  }

  private func year(_ sentence: SentenceItems, _ item: Int) -> Int? {
    guard item < sentence.count, sentence.spelling(item).count == 4,
      let year = digits(sentence.spelling(item)), (1900...2100).contains(year)
    else { return nil }
    return year
  }

  // MARK: Times relative to the day of issue

  /// `Sunday`, `last Friday`, `Sunday morning`.
  private func weekday(_ sentence: SentenceItems, _ start: Int) -> Match? {
    let shift = has(start, symbols.shift, sentence) ? 1 : 0
    guard has(start + shift, symbols.weekday, sentence) else { return nil }
    var date = DateWords(weekday: symbols.number(start + shift, "weekday", in: sentence))
    if shift > 0 { date.shift = symbols.value(start, "shift", in: sentence) }
    return (afterDayPart(sentence, start + shift + 1), date)
  }

  /// `yesterday`, `overnight`, `overnight into Sunday`, `three days ago`.
  private func distance(_ sentence: SentenceItems, _ start: Int) -> Match? {
    if has(start, symbols.overnight, sentence) {
      if has(start + 1, symbols.into, sentence),
        let night = dated(sentence, start + 2)
          ?? weekday(sentence, start + 2)
      {
        return night
      }
      return (start + 1, DateWords(offset: symbols.number(start, "offset", in: sentence)))
    }
    guard has(start, symbols.dayWord, sentence) else { return nil }
    let date = DateWords(offset: symbols.number(start, "offset", in: sentence))
    return (afterDayPart(sentence, start + 1), date)
  }

  /// `last week`, `this morning`, `last February`, `the past 24 hours`, `next 72 hours`.
  private func shifted(_ sentence: SentenceItems, _ start: Int) -> Match? {
    guard has(start, symbols.shift, sentence) else { return nil }
    var date = DateWords(shift: symbols.value(start, "shift", in: sentence))
    let next = start + 1
    if has(next, symbols.month, sentence) {
      date.month = symbols.number(next, "month", in: sentence)
      return (next + 1, date)
    }
    if has(next, symbols.season, sentence) {
      date.season = symbols.number(next, "season", in: sentence)
      return (next + 1, date)
    }
    if has(next, symbols.dayPart, sentence) {
      return (next + 1, date)
    }
    if has(next, symbols.quantity, sentence), has(next + 1, symbols.timeUnit, sentence) {
      date.count = count(sentence, next)
      date.unit = symbols.value(next + 1, "unit", in: sentence)
      return (next + 2, date)
    }
    guard has(next, symbols.timeUnit, sentence) else { return nil }
    date.unit = symbols.value(next, "unit", in: sentence)
    return (next + 1, date)
  }

  /// `three days ago`, `over three years`.
  private func counted(_ sentence: SentenceItems, _ start: Int) -> Match? {
    guard has(start, symbols.quantity, sentence), has(start + 1, symbols.timeUnit, sentence) else {
      return nil
    }
    var date = DateWords(
      count: count(sentence, start), unit: symbols.value(start + 1, "unit", in: sentence))
    guard has(start + 2, symbols.ago, sentence) else {
      date.isDuration = true
      return (start + 2, date)
    }
    date.ago = true
    return (start + 3, date)
  }

  /// A month, season or year that stands alone, where the word before it makes it a time.
  private func bare(_ sentence: SentenceItems, _ start: Int) -> Match? {
    let led = start > 0 && has(start - 1, symbols.datePrep, sentence)
    if has(start, symbols.month, sentence) {
      var date = DateWords(month: symbols.number(start, "month", in: sentence))
      if let year = year(sentence, start + 1) {
        date.year = year
        return (start + 2, date)
      }
      let doubtful = symbols.value(start, "doubtful", in: sentence) != nil
      return led || !doubtful ? (start + 1, date) : nil
    }
    guard led else { return nil }
    if has(start, symbols.season, sentence) {
      return (
        start + 1, DateWords(season: symbols.number(start, "season", in: sentence))
      )
    }
    return year(sentence, start).map { (start + 1, DateWords(year: $0)) }
  }

  // MARK: Small questions

  private func has(_ item: Int, _ classes: ClassSet, _ sentence: SentenceItems) -> Bool {
    item < sentence.count && sentence.has(item, anyOf: classes)
  }

  private func has(_ item: Int, _ member: ClassID, _ sentence: SentenceItems) -> Bool {
    item < sentence.count && sentence.has(item, member)
  }

  private func isComma(_ item: Int, _ sentence: SentenceItems) -> Bool {
    has(item, BuiltIn.comma, sentence)
  }

  private func afterDayPart(_ sentence: SentenceItems, _ item: Int) -> Int {
    has(item, symbols.dayPart, sentence) ? item + 1 : item
  }

  private func count(_ sentence: SentenceItems, _ item: Int) -> Int? {
    symbols.number(item, "low", in: sentence) ?? digits(sentence.spelling(item))
  }

  private func digits(_ spelling: ArraySlice<UInt8>) -> Int? {
    guard !spelling.isEmpty, spelling.count <= 6 else { return nil }
    var number = 0
    for byte in spelling {
      guard (48...57).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }
}
