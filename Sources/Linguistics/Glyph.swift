/// What a character is to the tokeniser.
enum Glyph: UInt8 {
  case space
  case newline
  case lower
  case upper
  /// A letter without case, or a byte that is no UTF-8: words of any script hold together.
  case letter
  case digit
  case period
  case comma
  case apostrophe
  case hyphen
  case dash
  /// `!`, `?`, `…` and their like in other scripts.
  case stop
  case straightQuote
  case quoteOpen
  case quoteClose
  case open
  case close
  case colon
  case semicolon
  case sign
  /// Soft hyphens, joiners and direction marks: nothing by themselves, ignored inside a word.
  case ignorable
  /// Not ASCII: decode.
  case wide

  var isLetter: Bool { self == .lower || self == .upper || self == .letter }
  var isLetterOrDigit: Bool { isLetter || self == .digit }

  /// By byte.
  static let ofByte: [Glyph] = (0...255).map { byte in
    switch UInt8(byte) {
    case 10, 13: .newline
    case 0...32, 127: .space
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "."): .period
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "'"), UInt8(ascii: "`"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    case UInt8(ascii: "!"), UInt8(ascii: "?"): .stop
    case UInt8(ascii: "\""): .straightQuote
    case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): .open
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"): .close
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: ";"): .semicolon
    case 128...255: .wide
    default: .sign
    }
  }

  /// Of a character beyond ASCII.
  init(scalar: UInt32) {
    switch scalar {
    case 0x85, 0x2028, 0x2029: self = .newline
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000, 0x80...0x9F: self = .space
    case 0xAD, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0xFEFF: self = .ignorable
    case 0x2018, 0x2019, 0x201B, 0x2BC: self = .apostrophe
    case 0x201C, 0x201E, 0x201F, 0xAB, 0x2039, 0x300C, 0x300E: self = .quoteOpen
    case 0x201D, 0xBB, 0x203A, 0x300D, 0x300F: self = .quoteClose
    case 0x2010, 0x2011: self = .hyphen
    case 0x2012...0x2015, 0x2212: self = .dash
    case 0x2026, 0x3002, 0xFF01, 0xFF0E, 0xFF1F, 0x61F, 0x6D4, 0x964: self = .stop
    case 0xFF0C, 0x60C, 0x3001: self = .comma
    case 0xBC...0xBE, 0x2150...0x215E: self = .digit
    case 0xAA, 0xB5, 0xBA: self = .letter
    case 0xA1...0xBF, 0xD7, 0xF7, 0x2016...0x2BFF, 0x3003...0x303F, 0x1_F000...0x1_FAFF:
      self = .sign
    case 0xC0...0xDE, 0x391...0x3AB, 0x400...0x42F: self = .upper
    case 0xDF...0xFF, 0x3AC...0x3CE, 0x430...0x45F: self = .lower
    case 0x100...0x17F: self = Self.latinExtended(scalar)
    default: self = .letter
    }
  }

  /// Latin Extended-A alternates upper and lower case, with three shifts of the parity.
  private static func latinExtended(_ scalar: UInt32) -> Glyph {
    switch scalar {
    case 0x138, 0x149, 0x17F: .lower
    case 0x178: .upper
    case 0x139...0x148, 0x179...0x17E: scalar % 2 == 1 ? .upper : .lower
    default: scalar % 2 == 0 ? .upper : .lower
    }
  }

  /// The character at a place in a text, and its length in bytes, which is never 0.
  ///
  /// A byte that begins no well-formed character counts as a letter of one byte.
  @inline(__always)
  static func at(_ index: Int, in text: [UInt8], table: [Glyph]) -> (glyph: Glyph, length: Int) {
    let glyph = table[Int(text[index])]
    return glyph == .wide ? wide(index, in: text) : (glyph, 1)
  }

  private static func wide(_ index: Int, in text: [UInt8]) -> (glyph: Glyph, length: Int) {
    guard let (scalar, length) = Scalar.decode(index, in: text.span) else { return (.letter, 1) }
    return (Glyph(scalar: scalar), length)
  }
}

/// Well-formed UTF-8, one character at a time.
enum Scalar {
  /// Nil where no well-formed character beyond ASCII begins.
  static func decode(_ index: Int, in text: Span<UInt8>) -> (scalar: UInt32, length: Int)? {
    let lead = UInt32(text[index])
    let length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    guard lead >= 0xC2, lead <= 0xF4, index + length <= text.count else { return nil }
    var scalar = lead & (0xFF >> UInt32(length + 1))
    for next in index + 1..<index + length {
      guard text[next] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(text[next] & 0x3F)
    }
    let least: UInt32 = length == 2 ? 0x80 : length == 3 ? 0x800 : 0x1_0000
    guard scalar >= least, scalar <= 0x10_FFFF, !(0xD800...0xDFFF).contains(scalar)
    else { return nil }
    return (scalar, length)
  }

  /// The lower case of a letter of Latin, Greek or Cyrillic; any other character as it is.
  static func lowercase(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xC0...0xDE where scalar != 0xD7: scalar + 0x20
    case 0x178: 0xFF
    case 0x100...0x17F where Glyph(scalar: scalar) == .upper: scalar + 1
    case 0x391...0x3AB: scalar + 0x20
    case 0x400...0x40F: scalar + 0x50
    case 0x410...0x42F: scalar + 0x20
    default: scalar
    }
  }

  /// Calls for the bytes of a character in UTF-8.
  @inline(__always)
  static func forEachByte(of scalar: UInt32, _ body: (UInt8) -> Void) {
    guard let scalar = Unicode.Scalar(scalar) else { return }
    for byte in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter { body(byte) }
  }
}
