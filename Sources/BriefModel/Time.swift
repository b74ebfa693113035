/// A civil day of the proleptic Gregorian calendar, counted from 1970-01-01.
package struct Day: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// Days since 1970-01-01.
  package var ordinal: Int

  package init(ordinal: Int) { self.ordinal = ordinal }

  /// Nil where no such day exists, as for 30 February.
  package init?(year: Int, month: Int, day: Int) {
    guard (1...9999).contains(year), (1...12).contains(month), (1...31).contains(day) else {
      return nil
    }
    // Days from civil, after Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
    let y = month <= 2 ? year - 1 : year
    let era = y / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    ordinal = era * 146_097 + dayOfEra - 719_468
    guard civil == (year, month, day) else { return nil }
  }

  /// From `2025-05-18`; nil for anything else, a day that does not exist included.
  package init?(_ iso: some StringProtocol) { self.init(iso: Array(iso.utf8)[...]) }

  /// The same from UTF-8.
  package init?(iso bytes: ArraySlice<UInt8>) {
    guard bytes.count == 10 else { return nil }
    var (year, month, day) = (0, 0, 0)
    for (place, byte) in bytes.enumerated() {
      switch (place, byte) {
      case (4, UInt8(ascii: "-")), (7, UInt8(ascii: "-")): break
      case (0...3, 48...57): year = year * 10 + Int(byte - 48)
      case (5...6, 48...57): month = month * 10 + Int(byte - 48)
      case (8...9, 48...57): day = day * 10 + Int(byte - 48)
      default: return nil
      }
    }
    self.init(year: year, month: month, day: day)
  }

  package var civil: (year: Int, month: Int, day: Int) {
    let z = ordinal + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let day = dayOfYear - (153 * shifted + 2) / 5 + 1
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
  }

  /// 1 for Monday to 7 for Sunday.
  package var weekday: Int { (ordinal % 7 + 7 + 3) % 7 + 1 }

  package static func + (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal + days) }
  package static func - (day: Day, days: Int) -> Day { Day(ordinal: day.ordinal - days) }
  package static func < (left: Day, right: Day) -> Bool { left.ordinal < right.ordinal }

  /// ISO 8601, `2025-05-18`.
  package var description: String {
    let (year, month, day) = civil
    guard (0...9999).contains(year) else {
      return "\(year)-" + padded(month, 2) + "-" + padded(day, 2)
    }
    return String(unsafeUninitializedCapacity: 10) { bytes in
      Self.write(year, month, day, to: bytes)
      return 10
    }
  }

  /// `2025-05-18` into the first ten of some bytes.
  fileprivate static func write(
    _ year: Int, _ month: Int, _ day: Int, to bytes: UnsafeMutableBufferPointer<UInt8>
  ) {
    put(year, in: 0..<4, of: bytes)
    bytes[4] = UInt8(ascii: "-")
    put(month, in: 5..<7, of: bytes)
    bytes[7] = UInt8(ascii: "-")
    put(day, in: 8..<10, of: bytes)
  }

  /// Midnight UTC of this day.
  package var instant: Instant { Instant(seconds: ordinal * 86_400) }
}

/// A moment, in whole seconds since 1970-01-01T00:00:00Z.
package struct Instant: Hashable, Comparable, Sendable, CustomStringConvertible {
  package var seconds: Int

  package init(seconds: Int) { self.seconds = seconds }

  package static func < (left: Instant, right: Instant) -> Bool { left.seconds < right.seconds }
  package static func + (instant: Instant, seconds: Int) -> Instant {
    Instant(seconds: instant.seconds + seconds)
  }

  /// The civil day and the seconds into it, at an offset in seconds east of UTC.
  package func civil(offset: Int = 0) -> (day: Day, seconds: Int) {
    let local = seconds + offset
    let ordinal = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
    return (Day(ordinal: ordinal), local - ordinal * 86_400)
  }

  /// ISO 8601 in UTC, `2025-05-18T06:00:00Z`.
  package var description: String {
    let (date, second) = civil()
    let (year, month, day) = date.civil
    guard (0...9999).contains(year) else {
      return date.description + "T" + clock(second) + ":" + padded(second % 60, 2) + "Z"
    }
    return String(unsafeUninitializedCapacity: 20) { bytes in
      Day.write(year, month, day, to: bytes)
      bytes[10] = UInt8(ascii: "T")
      put(second / 3600, in: 11..<13, of: bytes)
      bytes[13] = UInt8(ascii: ":")
      put(second / 60 % 60, in: 14..<16, of: bytes)
      bytes[16] = UInt8(ascii: ":")
      put(second % 60, in: 17..<19, of: bytes)
      bytes[19] = UInt8(ascii: "Z")
      return 20
    }
  }
}

/// `18:00` for a number of seconds into a day.
package func clock(_ seconds: Int) -> String {
  padded(seconds / 3600, 2) + ":" + padded(seconds / 60 % 60, 2)
}

/// Writes a number with so many digits, zeros first.
private func put(
  _ number: Int, in places: Range<Int>, of bytes: UnsafeMutableBufferPointer<UInt8>
) {
  var rest = number
  for place in places.reversed() {
    bytes[place] = 48 + UInt8(truncatingIfNeeded: rest % 10)
    rest /= 10
  }
}

private func padded(_ number: Int, _ width: Int) -> String {
  var digits = String(number)
  while digits.utf8.count < width { digits = "0" + digits }
  return digits
}
