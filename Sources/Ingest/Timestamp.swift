package import BriefModel

extension Instant {
  /// From ISO 8601 or RFC 3339: `2025-05-18T06:00:00Z`, `2025-05-18 09:00+03:00`, `2025-05-18`.
  ///
  /// A day alone means its noon in UTC, and a time without a zone is taken as UTC. Fractions of a
  /// second are dropped. Nil for anything else.
  package init?(iso8601 text: some StringProtocol) {
    let trimmed = Array(text.utf8).trimmed
    guard trimmed.count >= 10,
      let day = Day(iso: trimmed.prefix(10))
    else { return nil }
    var rest = trimmed.dropFirst(10)
    guard let separator = rest.popFirst() else {
      self = day.instant + 43_200
      return
    }
    guard separator == UInt8(ascii: "T") || separator == UInt8(ascii: " "),
      let clock = Self.clockSeconds(&rest), let offset = Self.zoneOffset(rest)
    else { return nil }
    self = day.instant + (clock - offset)
  }

  /// Takes `06:00`, `06:00:00` or `06:00:00.000` off the front.
  private static func clockSeconds(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard let hour = twoDigits(&rest), hour < 24, rest.popFirst() == UInt8(ascii: ":"),
      let minute = twoDigits(&rest), minute < 60
    else { return nil }
    guard rest.first == UInt8(ascii: ":") else { return hour * 3600 + minute * 60 }
    rest.removeFirst()
    guard let second = twoDigits(&rest), second <= 60 else { return nil }
    if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
      rest.removeFirst()
      guard rest.first.map(isDigit) == true else { return nil }
      rest = rest.drop(while: isDigit)
    }
    return hour * 3600 + minute * 60 + min(second, 59)
  }

  /// Seconds east of UTC for ``, `Z`, `+03:00`, `+0300` or `+03`.
  private static func zoneOffset(_ text: ArraySlice<UInt8>) -> Int? {
    var rest = text.drop { $0 == UInt8(ascii: " ") }
    guard let sign = rest.popFirst() else { return 0 }
    if sign == UInt8(ascii: "Z") || sign == UInt8(ascii: "z") { return rest.isEmpty ? 0 : nil }
    guard sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      let hours = twoDigits(&rest), hours < 24
    else { return nil }
    if rest.first == UInt8(ascii: ":") { rest.removeFirst() }
    let minutes = rest.isEmpty ? 0 : twoDigits(&rest)
    guard let minutes, minutes < 60, rest.isEmpty else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
  }

  private static func twoDigits(_ rest: inout ArraySlice<UInt8>) -> Int? {
    guard rest.count >= 2, let tens = rest.first, isDigit(tens),
      let ones = rest.dropFirst().first, isDigit(ones)
    else { return nil }
    rest.removeFirst(2)
    return Int(tens - 48) * 10 + Int(ones - 48)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}

extension [UInt8] {
  /// Without spaces, tabs and line ends at either end.
  var trimmed: ArraySlice<UInt8> { self[...].trimmed }
}

extension ArraySlice<UInt8> {
  /// Without spaces, tabs and line ends at either end.
  var trimmed: ArraySlice<UInt8> {
    guard let first = firstIndex(where: { !isBlank($0) }),
      let last = lastIndex(where: { !isBlank($0) })
    else { return [] }
    return self[first...last]
  }
}

/// A space, a tab or a line end.
func isBlank(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
