/// Digits of dates.
enum DateDigits {
  // In bytes: most numbers are shorter than these.
  /// `5-8`.
  private static let shortestRange = 3
  /// `1990s`.
  static let shortestDecade = 5
  /// `2014-15`.
  private static let shortestYears = 7
  /// `5/1/2025`.
  static let shortestCalendar = 8

  /// A whole number of at most six digits, and nothing else.
  static func number(_ spelling: ArraySlice<UInt8>) -> Int? {
    guard !spelling.isEmpty, spelling.count <= 6 else { return nil }
    var number = 0
    for byte in spelling {
      guard isDigit(byte) else { return nil }
      number = number * 10 + Int(byte - 48)
    }
    return number
  }

  /// `5-8`, `5–8`: ascending, both within bounds.
  static func range(
    _ spelling: ArraySlice<UInt8>, within bounds: ClosedRange<Int>
  ) -> ClosedRange<Int>? {
    guard spelling.count >= shortestRange, let (low, high) = pair(spelling),
      let first = number(low), let last = number(high),
      first < last, bounds.contains(first), bounds.contains(last)
    else { return nil }
    return first...last
  }

  /// `2014-15`, `2014–2016`: years, the last one perhaps without its century.
  static func years(_ spelling: ArraySlice<UInt8>) -> ClosedRange<Int>? {
    guard spelling.count >= shortestYears, let (low, high) = pair(spelling), low.count == 4,
      high.count == 2 || high.count == 4, let first = number(low), var last = number(high)
    else { return nil }
    if high.count == 2 { last += first / 100 * 100 }
    return first < last && plausible.contains(first) && plausible.contains(last)
      ? first...last : nil
  }

  /// `1990s`: the first year of a decade.
  static func decade(_ spelling: ArraySlice<UInt8>) -> Int? {
    guard spelling.count == shortestDecade, spelling.last == UInt8(ascii: "s"),
      let year = number(spelling.dropLast()), year % 10 == 0, plausible.contains(year)
    else { return nil }
    return year
  }

  static let plausible = 1900...2100

  /// `2025-05-18`, `18.05.2025`, `5/18/2025`, `18/5/2025`: year, month and day.
  ///
  /// With slashes either the day or the month may come first: where both could be months, and
  /// differ, only the year is known.
  static func calendar(_ spelling: ArraySlice<UInt8>) -> (year: Int, month: Int?, day: Int?)? {
    guard spelling.count >= shortestCalendar, let mark = spelling.first(where: { !isDigit($0) }),
      isCalendarMark(mark)
    else {
      return nil
    }
    let parts = spelling.split(separator: mark, omittingEmptySubsequences: false)
    guard parts.count == 3, let first = number(parts[0]), let second = number(parts[1]),
      let third = number(parts[2])
    else { return nil }
    if parts[0].count == 4 { return checked(first, second, third) }
    guard parts[2].count == 4, parts[0].count <= 2, parts[1].count <= 2 else { return nil }
    if mark != UInt8(ascii: "/") || first > 12 || first == second {
      return checked(third, second, first)
    }
    if second > 12 { return checked(third, first, second) }
    return plausible.contains(third) && first > 0 && second > 0 ? (third, nil, nil) : nil
  }

  private static func isCalendarMark(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "-") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "/")
  }

  private static func checked(
    _ year: Int, _ month: Int, _ day: Int
  ) -> (year: Int, month: Int?, day: Int?)? {
    plausible.contains(year) && (1...12).contains(month) && (1...31).contains(day)
      ? (year, month, day) : nil
  }

  /// The digits before and behind one hyphen or dash.
  private static func pair(
    _ spelling: ArraySlice<UInt8>
  ) -> (low: ArraySlice<UInt8>, high: ArraySlice<UInt8>)? {
    let low = spelling.prefix(while: isDigit)
    guard low.endIndex < spelling.endIndex else { return nil }
    let rest = spelling.dropFirst(low.count)
    let dash = rest.prefix { !isDigit($0) }
    guard dash.elementsEqual("-".utf8) || dash.elementsEqual("–".utf8) else { return nil }
    return (low, rest.dropFirst(dash.count))
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
}
