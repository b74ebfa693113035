/// The forms in which a text names a time, tried in turn at one item.
///
/// Each form that is found gives the item behind the last one that belongs to the date, and says
/// anew what the words say.
struct DateGrammar: Sendable {
  let symbols: DateSymbols

  init(_ symbols: DateSymbols) { self.symbols = symbols }

  func match(_ date: inout DateWords, in sentence: SentenceItems, at item: Int) -> Int? {
    guard var end = form(&date, sentence, item), !isName(date, item..<end, sentence) else {
      return nil
    }
    extendOverRange(&date, from: item, &end, sentence)
    date.prep = prep(before: item, sentence)
    // `levelled by Tuesday's tremor`
    if has(end, BuiltIn.possessive, sentence),
      symbols.limits.contains(where: { date.prep == .named($0) })
    {
      date.prep = nil
    }
    return end
  }

  /// Of the preposition before a date: `by Friday`, `by the end of June`.
  func prep(before item: Int, _ sentence: SentenceItems) -> FeatureValue? {
    guard item > 0 else { return nil }
    let isArticle = item > 1 && has(item - 1, symbols.determiner, sentence)
    return sentence.value(isArticle ? item - 2 : item - 1, symbols.keys.prep)
  }

  /// `within 48 hours`: from the day of issue on.
  func limit(_ date: inout DateWords, in sentence: SentenceItems, at start: Int) {
    guard date.isDuration, date.count != nil, let next = symbols.next,
      date.prep == symbols.within.map(FeatureValue.named)
    else { return }
    date.isDuration = false
    date.shift = .named(next)
  }

  private func form(
    _ date: inout DateWords, _ sentence: SentenceItems, _ item: Int
  ) -> Int? {
    sentence.has(item, anyOf: symbols.names)
      ? named(&date, sentence, item) : numbered(&date, sentence, item)
  }

  /// What a name of a time begins, as `Sunday`, `last` or `early` is.
  private func named(
    _ date: inout DateWords, _ sentence: SentenceItems, _ item: Int
  ) -> Int? {
    dated(&date, sentence, item) ?? weekday(&date, sentence, item)
      ?? distance(&date, sentence, item) ?? shifted(&date, sentence, item)
      ?? counted(&date, sentence, item) ?? third(&date, sentence, item)
      ?? years(&date, sentence, item)
      ?? bare(&date, sentence, item, isLed: isLed(item, sentence))
  }

  /// What a number begins, or the article in the place of one.
  private func numbered(
    _ date: inout DateWords, _ sentence: SentenceItems, _ item: Int
  ) -> Int? {
    guard beginsWithDigit(item, sentence) else { return counted(&date, sentence, item) }
    return dated(&date, sentence, item) ?? counted(&date, sentence, item)
      ?? years(&date, sentence, item)
      ?? bare(&date, sentence, item, isLed: isLed(item, sentence))
  }

  // MARK: Days of the calendar

  /// `18 May 2025`, `Sunday, May 18`, `5 to 8 May`, `2025-05-18`.
  func dated(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    var item = start
    var weekday: Int?
    var isBracketed = false
    if has(item, symbols.weekday, sentence) {
      weekday = sentence.number(item, symbols.keys.weekday)
      item += 1
      // `Thursday (Feb 27)`
      isBracketed = has(item, BuiltIn.parenthesisOpen, sentence)
      if isBracketed || isComma(item, sentence) { item += 1 }
    }
    guard beginsWithDigit(item, sentence) || has(item, symbols.month, sentence) else { return nil }
    let end =
      numeric(&date, sentence, item) ?? dayFirst(&date, sentence, item)
      ?? monthFirst(&date, sentence, item)
    guard let end else { return nil }
    if isBracketed, !has(end, BuiltIn.parenthesisClose, sentence) { return nil }
    date.weekday = weekday
    return isBracketed ? end + 1 : end
  }

  private func dayFirst(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    guard has(start + 1, symbols.behindDay, sentence), let (end, days) = days(sentence, start)
    else { return nil }
    var item = end
    if has(item, symbols.dateOf, sentence) { item += 1 }
    guard has(item, symbols.month, sentence) else { return nil }
    date = DateWords(
      month: sentence.number(item, symbols.keys.month), day: days.lowerBound)
    if days.count > 1 { date.lastDay = days.upperBound }
    item += 1
    if let year = year(sentence, item) {
      date.year = year
      item += 1
    }
    return item
  }

  private func monthFirst(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    guard has(start, symbols.month, sentence), let (end, days) = days(sentence, start + 1) else {
      return nil
    }
    var item = end
    date = DateWords(
      month: sentence.number(start, symbols.keys.month), day: days.lowerBound)
    if days.count > 1 { date.lastDay = days.upperBound }
    let comma = isComma(item, sentence) ? 1 : 0
    if let year = year(sentence, item + comma) {
      date.year = year
      item += comma + 1
    }
    return item
  }

  /// `18`, `18th`, `5-8`, `5 to 8`, `16 and 17`.
  private func days(_ sentence: SentenceItems, _ start: Int) -> (end: Int, ClosedRange<Int>)? {
    guard beginsWithDigit(start, sentence) else { return nil }
    if let range = DateDigits.range(sentence.spelling(start), within: 1...31) {
      return (start + 1, range)
    }
    guard let first = day(sentence, start) else { return nil }
    let joined =
      has(start + 1, symbols.dayJoin, sentence) || has(start + 1, BuiltIn.dash, sentence)
    if joined, let last = day(sentence, start + 2), first < last {
      return (start + 3, first...last)
    }
    return (start + 1, first...first)
  }

  private func day(_ sentence: SentenceItems, _ item: Int) -> Int? {
    guard item < sentence.count else { return nil }
    var spelling = sentence.spelling(item)
    if sentence.has(item, BuiltIn.ordinal) { spelling = spelling.prefix { (48...57).contains($0) } }
    guard spelling.count <= 2, let day = DateDigits.number(spelling), (1...31).contains(day) else {
      return nil
    }
    return day
  }

  func year(_ sentence: SentenceItems, _ item: Int) -> Int? {
    guard item < sentence.count, sentence.spelling(item).count == 4,
      let year = DateDigits.number(sentence.spelling(item)), DateDigits.plausible.contains(year)
    else { return nil }
    return year
  }

  // MARK: Times relative to the day of issue

  /// `Sunday`, `last Friday`, `Sunday morning`, `Tuesday last week`.
  func weekday(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    let shift = has(start, symbols.shift, sentence) ? 1 : 0
    guard has(start + shift, symbols.weekday, sentence) else { return nil }
    date = DateWords(weekday: sentence.number(start + shift, symbols.keys.weekday))
    if shift > 0 { date.shift = sentence.value(start, symbols.keys.shift) }
    let end = afterDayPart(sentence, start + shift + 1)
    let week = has(end, symbols.dateOf, sentence) ? end + 1 : end
    guard shift == 0, has(week, symbols.shift, sentence), has(week + 1, symbols.timeUnit, sentence)
    else { return end }
    date.shift = sentence.value(week, symbols.keys.shift)
    date.unit = sentence.value(week + 1, symbols.keys.unit)
    return week + 2
  }

  /// `yesterday`, `overnight`, `overnight into Sunday`, `three days ago`.
  private func distance(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    if has(start, symbols.overnight, sentence) {
      if has(start + 1, symbols.into, sentence),
        let night = dated(&date, sentence, start + 2)
          ?? weekday(&date, sentence, start + 2)
      {
        return night
      }
      date = DateWords(offset: sentence.number(start, symbols.keys.offset))
      return start + 1
    }
    guard has(start, symbols.dayWord, sentence) else { return nil }
    date = DateWords(offset: sentence.number(start, symbols.keys.offset))
    return afterDayPart(sentence, start + 1)
  }

  /// `last week`, `this morning`, `last February`, `the past 24 hours`, `next 72 hours`, and
  /// `over the weekend`, which is one item.
  func shifted(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    guard has(start, symbols.shift, sentence) else { return nil }
    date = DateWords(shift: sentence.value(start, symbols.keys.shift))
    if has(start, symbols.timeUnit, sentence) {
      date.unit = sentence.value(start, symbols.keys.unit)
      return start + 1
    }
    let next = start + 1
    if has(next, symbols.month, sentence) {
      date.month = sentence.number(next, symbols.keys.month)
      return next + 1
    }
    if has(next, symbols.season, sentence) {
      date.season = sentence.number(next, symbols.keys.season)
      return next + 1
    }
    if has(next, symbols.dayPart, sentence) {
      return next + 1
    }
    if has(next, symbols.quantity, sentence), has(next + 1, symbols.timeUnit, sentence) {
      date.count = count(sentence, next)
      date.unit = sentence.value(next + 1, symbols.keys.unit)
      return next + 2
    }
    guard has(next, symbols.timeUnit, sentence) else { return nil }
    date.unit = sentence.value(next, symbols.keys.unit)
    if let end = weekOfMonth(&date, sentence, next) { return end }
    // `in the coming days`, `in the past weeks`: nobody knows how many.
    if sentence.value(next, symbols.keys.several) != nil, let recent = symbols.recent {
      date.shift = .named(recent)
    }
    return next + 1
  }

  /// `the last week of October`, which is no third but a fourth.
  private func weekOfMonth(
    _ date: inout DateWords, _ sentence: SentenceItems, _ unit: Int
  ) -> Int? {
    guard sentence.value(unit, symbols.keys.unit) == symbols.week.map(FeatureValue.named),
      date.shift == symbols.last.map(FeatureValue.named), has(unit + 1, symbols.dateOf, sentence),
      has(unit + 2, symbols.month, sentence)
    else { return nil }
    var month = DateWords()
    guard let end = bare(&month, sentence, unit + 2, isLed: true), month.third == nil else {
      return nil
    }
    date = month
    date.third = 4
    return end
  }

  /// `three days ago`, `a week ago`, `over three years`.
  private func counted(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int
  ) -> Int? {
    let isOne = has(start, symbols.article, sentence)
    guard isOne || has(start, symbols.quantity, sentence),
      has(start + 1, symbols.timeUnit, sentence)
    else { return nil }
    date = DateWords(
      count: isOne ? 1 : count(sentence, start),
      unit: sentence.value(start + 1, symbols.keys.unit))
    guard has(start + 2, symbols.ago, sentence) else {
      if isOne { return nil }
      date.isDuration = true
      return start + 2
    }
    date.ago = true
    return start + 3
  }

  /// A month, season or year that stands alone, where the word before it makes it a time.
  func bare(
    _ date: inout DateWords, _ sentence: SentenceItems, _ start: Int, isLed: Bool
  ) -> Int? {
    if has(start, symbols.month, sentence) {
      date = DateWords(
        month: sentence.number(start, symbols.keys.month),
        third: sentence.number(start, symbols.keys.third))
      if let year = year(sentence, start + 1) {
        date.year = year
        return start + 2
      }
      let doubtful = sentence.value(start, symbols.keys.doubtful) != nil
      return isLed || !doubtful ? start + 1 : nil
    }
    guard isLed else { return nil }
    if has(start, symbols.season, sentence) {
      date = DateWords(season: sentence.number(start, symbols.keys.season))
      return start + 1
    }
    guard let year = year(sentence, start) else { return nil }
    date = DateWords(year: year)
    return start + 1
  }

  // MARK: Small questions

  private func beginsWithDigit(_ item: Int, _ sentence: SentenceItems) -> Bool {
    item < sentence.count && sentence.beginsWithDigit(item)
  }

  /// False for places before the first item and behind the last.
  func has(_ item: Int, _ classes: ClassSet, _ sentence: SentenceItems) -> Bool {
    item >= 0 && item < sentence.count && sentence.has(item, anyOf: classes)
  }

  func has(_ item: Int, _ member: ClassID, _ sentence: SentenceItems) -> Bool {
    item >= 0 && item < sentence.count && sentence.has(item, member)
  }

  func isComma(_ item: Int, _ sentence: SentenceItems) -> Bool {
    has(item, BuiltIn.comma, sentence)
  }

  private func isLed(_ item: Int, _ sentence: SentenceItems) -> Bool {
    has(item - 1, symbols.datePrep, sentence)
  }

  private func afterDayPart(_ sentence: SentenceItems, _ item: Int) -> Int {
    has(item, symbols.dayPart, sentence) ? item + 1 : item
  }

  private func count(_ sentence: SentenceItems, _ item: Int) -> Int? {
    sentence.number(item, symbols.keys.low) ?? DateDigits.number(sentence.spelling(item))
  }
}
