/// When clocks change in every year, as the footer of a TZif file states it.
///
/// The form is that of POSIX's TZ variable with the extensions of RFC 8536: `EET-2EEST,M3.5.0/3,M10.5.0/4`.
struct ZoneRule: Sendable, Hashable {
  private struct Change: Sendable, Hashable {
    enum Date: Sendable, Hashable {
      /// Day of the year from 1; 29 February is never counted.
      case julian(Int)
      /// Day of the year from 0; 29 February is counted.
      case ordinal(Int)
      /// The week 1 to 5 of a month, 5 for the last, and the weekday from 0 for Sunday.
      case weekday(month: Int, week: Int, day: Int)
    }
    var date: Date
    /// Seconds after midnight by the clocks before the change; may be negative or beyond a day.
    var seconds: Int
  }

  private var standard: Zone.Reckoning
  private var summer: Summer?

  private struct Summer: Sendable, Hashable {
    var reckoning: Zone.Reckoning
    var start: Change
    var end: Change
  }

  /// Nil where the text is no such rule.
  init?(posix text: ArraySlice<UInt8>) {
    var rest = text
    guard let name = Self.letters(&rest), let west = Self.time(&rest) else { return nil }
    standard = Zone.Reckoning(offset: -west, abbreviation: name)
    guard !rest.isEmpty else { return }
    guard let summerName = Self.letters(&rest) else { return nil }
    let summerWest = rest.first == UInt8(ascii: ",") ? west - 3600 : Self.time(&rest)
    guard let summerWest, let start = Self.change(&rest), let end = Self.change(&rest),
      rest.isEmpty
    else { return nil }
    summer = Summer(
      reckoning: Zone.Reckoning(offset: -summerWest, abbreviation: summerName), start: start,
      end: end)
  }

  /// What holds at a moment, and since when; nil where it holds always.
  func segment(at instant: Int) -> (start: Int?, reckoning: Zone.Reckoning) {
    guard let summer else { return (nil, standard) }
    let year = Instant(seconds: instant).civil(offset: standard.offset).day.civil.year
    var changes: [(instant: Int, reckoning: Zone.Reckoning)] = []
    for year in (year - 1)...(year + 1) {
      let start = Self.midnight(summer.start, in: year) - standard.offset
      let end = Self.midnight(summer.end, in: year) - summer.reckoning.offset
      changes.append((start, summer.reckoning))
      changes.append((end, standard))
    }
    changes.sort { $0.instant < $1.instant }
    let last = changes.last { $0.instant <= instant }
    return (last?.instant, last?.reckoning ?? standard)
  }

  /// The change as if the clocks showed UTC.
  private static func midnight(_ change: Change, in year: Int) -> Int {
    let newYear = firstDay(of: 1, in: year)
    let day: Day
    switch change.date {
    case .ordinal(let number): day = newYear + number
    case .julian(let number):
      let isLeap = firstDay(of: 3, in: year).ordinal - firstDay(of: 2, in: year).ordinal == 29
      day = newYear + (number - 1 + (isLeap && number >= 60 ? 1 : 0))
    case .weekday(let month, let week, let weekday):
      let first = firstDay(of: month, in: year)
      let next = firstDay(of: month % 12 + 1, in: month == 12 ? year + 1 : year)
      let toFirst = (weekday - first.weekday % 7 + 7) % 7
      let candidate = first + (toFirst + (week - 1) * 7)
      day = candidate < next ? candidate : candidate - 7
    }
    return day.instant.seconds + change.seconds
  }

  private static func firstDay(of month: Int, in year: Int) -> Day {
    Day(year: year, month: month, day: 1) ?? Day(ordinal: 0)
  }

  /// `EET`, or `<+03>`.
  private static func letters(_ rest: inout ArraySlice<UInt8>) -> String? {
    let quoted = rest.first == UInt8(ascii: "<")
    if quoted { rest.removeFirst() }
    let name = rest.prefix { byte in
      quoted
        ? byte != UInt8(ascii: ">")
        : (65...90).contains(byte) || (97...122).contains(byte)
    }
    rest = rest.dropFirst(name.count)
    if quoted {
      guard rest.first == UInt8(ascii: ">") else { return nil }
      rest.removeFirst()
    }
    return name.isEmpty ? nil : String(decoding: name, as: UTF8.self)
  }

  /// `-2`, `3:30`, `+00:30:15` as seconds.
  private static func time(_ rest: inout ArraySlice<UInt8>) -> Int? {
    var sign = 1
    if let byte = rest.first, byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") {
      sign = byte == UInt8(ascii: "-") ? -1 : 1
      rest.removeFirst()
    }
    guard var total = number(&rest).map({ $0 * 3600 }) else { return nil }
    for unit in [60, 1] where rest.first == UInt8(ascii: ":") {
      rest.removeFirst()
      guard let value = number(&rest) else { return nil }
      total += value * unit
    }
    return sign * total
  }

  /// `,M3.5.0/3`, `,J60`, `,59/-1`.
  private static func change(_ rest: inout ArraySlice<UInt8>) -> Change? {
    guard rest.popFirst() == UInt8(ascii: ",") else { return nil }
    guard let date = date(&rest) else { return nil }
    guard rest.first == UInt8(ascii: "/") else { return Change(date: date, seconds: 7200) }
    rest.removeFirst()
    return time(&rest).map { Change(date: date, seconds: $0) }
  }

  private static func date(_ rest: inout ArraySlice<UInt8>) -> Change.Date? {
    switch rest.first {
    case UInt8(ascii: "J"):
      rest.removeFirst()
      return number(&rest).flatMap { (1...365).contains($0) ? .julian($0) : nil }
    case UInt8(ascii: "M"):
      rest.removeFirst()
      guard let month = number(&rest), (1...12).contains(month),
        rest.popFirst() == UInt8(ascii: "."), let week = number(&rest), (1...5).contains(week),
        rest.popFirst() == UInt8(ascii: "."), let day = number(&rest), (0...6).contains(day)
      else { return nil }
      return .weekday(month: month, week: week, day: day)
    default:
      return number(&rest).flatMap { (0...365).contains($0) ? .ordinal($0) : nil }
    }
  }

  private static func number(_ rest: inout ArraySlice<UInt8>) -> Int? {
    let digits = rest.prefix { (48...57).contains($0) }
    guard !digits.isEmpty, digits.count <= 3 else { return nil }
    rest = rest.dropFirst(digits.count)
    return digits.reduce(0) { $0 * 10 + Int($1 - 48) }
  }
}
