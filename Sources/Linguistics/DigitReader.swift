/// Reads the digits of one token, with any grouping.
enum DigitReader {
  /// `1,200.5`, `12 000`, `1.234.567`; nil where the marks make no number: `1,5`, `7.10.23`.
  static func value(_ bytes: ArraySlice<UInt8>) -> Double? {
    var groups: [(digits: Int, value: Double, mark: UInt8)] = []
    var digits = 0
    var value = 0.0
    var mark: UInt8 = 0
    for byte in bytes {
      if isDigit(byte) {
        value = value * 10 + Double(byte - zero)
        digits += 1
      } else if digits > 0 {
        groups.append((digits, value, mark))
        (digits, value, mark) = (0, 0, byte)
      }
    }
    guard digits > 0, bytes.last.map(isDigit) == true else { return nil }
    if groups.isEmpty { return value }
    groups.append((digits, value, mark))
    return joined(groups)
  }

  /// Digits and nothing else, as a small whole number.
  static func plain(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9, bytes.allSatisfy(isDigit) else { return nil }
    return bytes.reduce(0) { $0 * 10 + Int($1 - zero) }
  }

  /// `10-12` and `10–12` as one token.
  static func range(_ bytes: ArraySlice<UInt8>) -> (Double, Double)? {
    guard let first = bytes.first, isDigit(first), bytes.last.map(isDigit) == true,
      let dash = bytes.firstIndex(where: { !isDigit($0) && $0 != comma }),
      bytes[dash] == hyphen || bytes[dash] == lead,
      let second = bytes[dash...].firstIndex(where: isDigit),
      bytes[second...].allSatisfy({ isDigit($0) || $0 == comma }),
      let low = value(bytes[..<dash]), let high = value(bytes[second...]), low > 0, high > low
    else { return nil }
    return (low, high)
  }

  private static func joined(_ groups: [(digits: Int, value: Double, mark: UInt8)]) -> Double? {
    guard let last = groups.last else { return nil }
    let isDecimal = last.mark == stop && (groups.count == 2 || groups[1].mark != stop)
    let whole = isDecimal ? groups.dropLast() : groups[...]
    guard whole.dropFirst().allSatisfy({ $0.digits == 3 }),
      whole.first.map({ $0.digits <= 3 || whole.count == 1 }) == true
    else {
      return nil
    }
    let value = whole.reduce(0) { $0 * 1000 + $1.value }
    guard isDecimal else { return value }
    return value + last.value / (0..<last.digits).reduce(1.0) { power, _ in power * 10 }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= zero && byte <= zero + 9 }

  private static var zero: UInt8 { UInt8(ascii: "0") }
  private static var comma: UInt8 { UInt8(ascii: ",") }
  private static var stop: UInt8 { UInt8(ascii: ".") }
  private static var hyphen: UInt8 { UInt8(ascii: "-") }
  /// The first byte of an en dash in UTF-8.
  private static var lead: UInt8 { 0xE2 }
}
