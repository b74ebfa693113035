/// The tokens of PDF's notation, in objects as in content streams (ISO 32000-1, 7.2).
///
/// Strings in brackets are one token; broken notation ends a token early and never the program.
struct PDFTokens {
  let bytes: [UInt8]
  private(set) var position: Int
  private let end: Int

  init(of bytes: [UInt8], in range: Range<Int>) {
    self.bytes = bytes
    position = range.lowerBound
    end = range.upperBound
  }

  mutating func next() -> Range<Int>? {
    while position < end, Self.isSpace(bytes[position]) { position += 1 }
    guard position < end else { return nil }
    let start = position
    position += 1
    switch bytes[start] {
    case UInt8(ascii: "("): skipString()
    case UInt8(ascii: "<") where position < end && bytes[position] == bytes[start],
      UInt8(ascii: ">") where position < end && bytes[position] == bytes[start]:
      position += 1
    case UInt8(ascii: "<"): skip { $0 != UInt8(ascii: ">") }
    case UInt8(ascii: "%"): skip { $0 != 10 && $0 != 13 }
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ">"): break
    default: skip { !Self.isSpace($0) && !Self.isDelimiter($0) }
    }
    return start..<position
  }

  /// Whether a token is these words.
  func token(_ token: Range<Int>, is words: StaticString) -> Bool {
    guard token.count == words.utf8CodeUnitCount else { return false }
    return words.withUTF8Buffer { words in
      words.indices.allSatisfy { words[$0] == bytes[token.lowerBound + $0] }
    }
  }

  /// The whole number that a token is; nil for anything else.
  func number(_ token: Range<Int>) -> Int? {
    guard token.count < 16 else { return nil }
    var number = 0
    for byte in bytes[token] {
      guard (0x30...0x39).contains(byte) else { return nil }
      number = number * 10 + Int(byte - 0x30)
    }
    return number
  }

  /// Whether a token of a content stream is what the operands before it are for.
  func isOperator(_ token: Range<Int>) -> Bool {
    switch bytes[token.lowerBound] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
    default: false
    }
  }

  /// The bytes of a string, in brackets or in hexadecimal digits; none for anything else.
  func string(_ token: Range<Int>) -> [UInt8] {
    switch bytes[token.lowerBound] {
    case UInt8(ascii: "("): unescaped(bytes[token].dropFirst().dropLast())
    case UInt8(ascii: "<"): paired(bytes[token].compactMap(Self.value(ofHexadecimal:)))
    default: []
    }
  }

  private func unescaped(_ words: ArraySlice<UInt8>) -> [UInt8] {
    var string: [UInt8] = []
    var rest = words
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "\\"), let next = rest.first else {
        string.append(byte)
        continue
      }
      let octal = rest.prefix(3).prefix { (0x30...0x37).contains($0) }
      if octal.isEmpty {
        rest = rest.dropFirst()
        // The end of a line within a string is none of it.
        if next != 10 { string.append(next) }
      } else {
        rest = rest.dropFirst(octal.count)
        string.append(octal.reduce(0) { $0 &* 8 &+ ($1 - 0x30) })
      }
    }
    return string
  }

  private func paired(_ digits: [UInt8]) -> [UInt8] {
    stride(from: 0, to: digits.count, by: 2).map { index in
      digits[index] << 4 | (index + 1 < digits.count ? digits[index + 1] : 0)
    }
  }

  private static func value(ofHexadecimal digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x41...0x46: digit - 0x37
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }

  private mutating func skip(while isInside: (UInt8) -> Bool) {
    while position < end, isInside(bytes[position]) { position += 1 }
  }

  private mutating func skipString() {
    var nesting = 1
    while position < end, nesting > 0 {
      switch bytes[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): nesting += 1
      case UInt8(ascii: ")"): nesting -= 1
      default: break
      }
      position += 1
    }
    position = min(position, end)
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || (9...13).contains(byte) || byte == 0
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}
