import BriefModel

/// How the brief prints numbers and days.
struct EditorPrinter {
  private let words: Wording
  private let dayTemplate: WordingTemplate
  private let dayOfMonthTemplate: WordingTemplate
  private let daysTemplate: WordingTemplate
  private let monthTemplate: WordingTemplate
  /// Words for large numbers, which the brief prints where the source has them: "1.2 million".
  private let units: [(word: String, worth: Double)]

  init(_ words: Wording) {
    self.words = words
    dayTemplate = WordingTemplate(words["date.day"])
    dayOfMonthTemplate = WordingTemplate(words["date.dayOfMonth"])
    daysTemplate = WordingTemplate(words["date.days"])
    monthTemplate = WordingTemplate(words["date.month"])
    units = words.list("number.units").compactMap { unit in
      let parts = unit.split(separator: "=")
      guard parts.count == 2, let worth = Double(String(parts[1])) else { return nil }
      return (String(parts[0]), worth)
    }
  }

  /// `1,000`; a fraction keeps up to three decimals.
  func number(_ value: Double) -> String {
    guard value.isFinite, abs(value) < 1e15 else { return words["not.stated"] }
    let thousandths = (abs(value) * 1000).rounded()
    let whole = Int(thousandths) / 1000
    var fraction = String(Int(thousandths) % 1000 + 1000).dropFirst()
    while fraction.hasSuffix("0") { fraction = fraction.dropLast() }
    let sign = value < 0 ? "−" : ""
    return sign + grouped(whole) + (fraction.isEmpty ? "" : words["number.decimal"] + fraction)
  }

  /// With its bound or range: `≥ 2`, `10–12`; a vague number in the words of the source.
  func quantity(_ quantity: Quantity) -> String {
    let low = quantity.low.map { number($0, worded: quantity.worded) }
    let high = quantity.high.map { number($0, worded: quantity.worded) }
    switch quantity.modifier {
    case .vague: return quantity.worded
    case .atLeast: return (low ?? high).map { "≥ " + $0 } ?? quantity.worded
    case .moreThan: return (low ?? high).map { "> " + $0 } ?? quantity.worded
    case .atMost: return (high ?? low).map { "≤ " + $0 } ?? quantity.worded
    case .about where low == high: return low.map { "≈ " + $0 } ?? quantity.worded
    case .exact where low == high && low != nil: return low ?? quantity.worded
    case .about, .exact, .range: return range(quantity.low, quantity.high) ?? quantity.worded
    }
  }

  /// The number with the word for a large one that the source has beside it; in full where the source
  /// writes it out, or where nothing would be saved.
  private func number(_ value: Double, worded: String) -> String {
    guard
      let unit = units.first(where: { value >= $0.worth && worded.holds($0.word) })
    else { return number(value) }
    let parts = number(value / unit.worth)
    return Double(parts).map { $0 * unit.worth } == value
      ? parts + " " + unit.word : number(value)
  }

  /// `2`, `10–12`, `≥ 2` or `≤ 12`, by which of the bounds there are.
  func range(_ low: Double?, _ high: Double?) -> String? {
    switch (low, high) {
    case (let low?, let high?): low == high ? number(low) : number(low) + "–" + number(high)
    case (let low?, nil): "≥ " + number(low)
    case (nil, let high?): "≤ " + number(high)
    case (nil, nil): nil
    }
  }

  /// `18 May 2025`.
  func day(_ day: Day) -> String {
    let (year, month, date) = day.civil
    return dayTemplate.text([("day", String(date)), ("month", name(month)), ("year", String(year))])
  }

  /// `18 May`, where the year goes without saying.
  func dayOfMonth(_ day: Day) -> String {
    let (_, month, date) = day.civil
    return dayOfMonthTemplate.text([("day", String(date)), ("month", name(month))])
  }

  /// First and last day of a mention: `18 May 2025`, `17–18 May 2025`, `February 2025`.
  func date(_ mention: DateMention) -> String? {
    guard let start = mention.start else { return nil }
    let last = mention.end.map { $0 - 1 } ?? start
    if mention.limit != nil { return day(last) }
    if mention.grain == .month { return month(start) }
    if mention.grain == .year { return String(start.civil.year) }
    guard last > start else { return day(start) }
    if start.civil.month == last.civil.month, start.civil.year == last.civil.year {
      return daysTemplate.text([("first", String(start.civil.day)), ("day", day(last))])
    }
    return dayOfMonth(start) + " – " + day(last)
  }

  /// The same with the words of a limit: `by 30 June 2025`.
  func due(_ mention: DateMention) -> String? {
    guard let date = date(mention), let limit = mention.limit else { return date(mention) }
    return WordingTemplate(words["date.\(limit.rawValue)"]).text([("day", date)])
  }

  private func month(_ day: Day) -> String {
    monthTemplate.text([("month", name(day.civil.month)), ("year", String(day.civil.year))])
  }

  private func name(_ month: Int) -> String { words["month.\(month)"] }

  private func grouped(_ whole: Int) -> String {
    let digits = String(whole)
    guard digits.count > 3 else { return digits }
    return digits.enumerated().reduce(into: "") { grouped, digit in
      let left = digits.count - digit.offset
      if digit.offset > 0, left % 3 == 0 { grouped += words["number.group"] }
      grouped.append(digit.element)
    }
  }
}
