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
