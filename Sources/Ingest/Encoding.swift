import BriefModel

/// How the bytes of a text stand for its characters.
enum Encoding: String {
  case utf8 = "UTF-8"
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case windows1252 = "Windows-1252"
  case latin1 = "ISO-8859-1"
  case windows1250 = "Windows-1250"
  case latin2 = "ISO-8859-2"
  case windows1251 = "Windows-1251"
  case koi8 = "KOI8-U"

  /// Why bytes are no text that may be read.
  enum Refusal: Error, Hashable {
    case binary(offset: Int)
    /// Mostly well-formed UTF-8, so that no other encoding explains it.
    case broken(Encoding, offset: Int)
    case unknown
  }

  struct Decoded {
    var text: String
    var encoding: Encoding
    /// Whether the encoding was concluded from the bytes' shape rather than declared or checked.
    var guessed: Bool
  }

  static func decoded(_ bytes: [UInt8]) throws(Refusal) -> Decoded {
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes, .utf16LittleEndian) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes, .utf16BigEndian) }
    let marked = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let body = marked ? bytes[3...] : bytes[...]
    if let offset = body.firstIndex(of: 0) {
      guard !marked, let decoded = unmarkedUTF16(bytes) else { throw .binary(offset: offset) }
      return decoded
    }
    if let text = String(validating: body, as: UTF8.self) {
      return Decoded(text: text, encoding: .utf8, guessed: false)
    }
    let shape = ByteShape(body)
    if marked || shape.looksLikeUTF8 {
      throw .broken(.utf8, offset: shape.firstFault ?? 0)
    }
    guard let encoding = shape.cyrillic ?? shape.latin(body) else { throw .unknown }
    guard let text = encoding.table.text(of: body) else { throw .unknown }
    return Decoded(text: text, encoding: encoding, guessed: true)
  }

  /// UTF-16 without a byte order mark, which shows by zeros: blanks and ASCII have one in each unit, and
  /// always in the same half of it.
  private static func unmarkedUTF16(_ bytes: [UInt8]) -> Decoded? {
    var zeros = [0, 0]
    for (place, byte) in bytes.enumerated() where byte == 0 { zeros[place % 2] += 1 }
    guard zeros.contains(0), zeros[0] + zeros[1] >= bytes.count / 16 else { return nil }
    let encoding = zeros[0] == 0 ? Encoding.utf16LittleEndian : .utf16BigEndian
    guard var decoded = try? utf16(bytes, encoding, from: 0), isOfOneScript(decoded.text) else {
      return nil
    }
    decoded.guessed = true
    return decoded
  }

  /// Whether a text holds no control characters, and nearly all of it is of one block of 256 characters
  /// beside those of Latin and of punctuation: what is no text, read as UTF-16, is of many.
  private static func isOfOneScript(_ text: String) -> Bool {
    var blocks: [UInt32: Int] = [:]
    for scalar in text.unicodeScalars {
      guard scalar.value >= 0x20 || 9...13 ~= scalar.value else { return false }
      blocks[scalar.value >> 8, default: 0] += 1
    }
    let others = blocks.filter { $0.key != 0 && $0.key != 0x20 }.values
    let all = blocks.values.reduce(0, +)
    return (others.reduce(0, +) - (others.max() ?? 0)) * 20 <= all && blocks[0] != nil
  }

  /// `start` is where the first unit stands: after the byte order mark.
  private static func utf16(
    _ bytes: [UInt8], _ encoding: Encoding, from start: Int = 2
  ) throws(Refusal) -> Decoded {
    guard bytes.count % 2 == 0 else { throw .broken(encoding, offset: bytes.count - 1) }
    let low = encoding == .utf16LittleEndian ? 0 : 1
    let units = stride(from: start, to: bytes.count, by: 2).map {
      UInt16(bytes[$0 + low]) | UInt16(bytes[$0 + 1 - low]) << 8
    }
    if let at = units.firstIndex(of: 0) { throw .binary(offset: start + at * 2) }
    guard let text = String(validating: units, as: UTF16.self) else {
      throw .broken(encoding, offset: start)
    }
    return Decoded(text: text, encoding: encoding, guessed: false)
  }

  var table: SingleByteTable {
    switch self {
    case .windows1251: .windows1251
    case .koi8: .koi8
    case .windows1252: .windows1252
    case .windows1250: .windows1250
    case .latin2: .latin2
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .latin1: .latin1
    }
  }
}

extension Encoding.Refusal {
  /// The message and remedy that a user sees.
  func diagnostic(at place: String) -> Diagnostic {
    switch self {
    case .binary(let offset):
      Diagnostic(
        .error, "is not text: byte \(offset) is NUL", at: place,
        remedy: "Supply plain text or NDJSON; convert documents and archives to text first.")
    case .broken(let encoding, let offset):
      Diagnostic(
        .error, "is broken \(encoding.rawValue) at byte \(offset)", at: place,
        remedy: "Fetch the file again, or mend it: iconv -c -f \(encoding.rawValue) -t UTF-8.")
    case .unknown:
      Diagnostic(
        .error, "is in an encoding that could not be recognised", at: place,
        remedy: "Convert it to UTF-8, for example: iconv -f WINDOWS-1250 -t UTF-8.")
    }
  }
}

/// What the bytes above 127 look like, from which an encoding can be concluded.
struct ByteShape {
  /// Characters of several bytes that are well-formed UTF-8, and bytes that are not.
  private var wellFormed = 0
  private var faults = 0
  private(set) var firstFault: Int?
  private var asciiLetters = 0
  /// Bytes 0xC0 to 0xDF, and 0xE0 to 0xFF: letters in all single-byte encodings.
  private var lowerHalf = 0
  private var upperHalf = 0
  private var controls = 0

  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"):
        asciiLetters += 1
      case 0xC0...0xDF: lowerHalf += 1
      case 0xE0...0xFF: upperHalf += 1
      case 0x00...0x08, 0x0E...0x1F: controls += 1
      default: break
      }
    }
    countSequences(bytes)
  }

  private mutating func countSequences(_ bytes: ArraySlice<UInt8>) {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let length = Self.sequenceLength(bytes[index])
      let end = index + max(length, 1)
      let follows = length > 1 && end <= bytes.endIndex
      if follows, bytes[(index + 1)..<end].allSatisfy({ $0 & 0xC0 == 0x80 }) {
        wellFormed += 1
        index = end
      } else {
        faults += 1
        firstFault = firstFault ?? index
        index += 1
      }
    }
  }

  private static func sequenceLength(_ lead: UInt8) -> Int {
    switch lead {
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 0
    }
  }

  /// Single-byte text hardly ever forms whole sequences by chance.
  var looksLikeUTF8: Bool { wellFormed > 0 && wellFormed >= faults }

  private var highLetters: Int { lowerHalf + upperHalf }

  /// Where most letters lie above 127.
  var cyrillic: Encoding? {
    guard controls == 0, highLetters > asciiLetters else { return nil }
    // Running text is mostly lower case, which the two encodings put into opposite halves.
    return upperHalf >= lowerHalf ? .windows1251 : .koi8
  }

  /// Where few do, which stand among those of ASCII.
  func latin(_ bytes: ArraySlice<UInt8>) -> Encoding? {
    guard controls == 0, highLetters * 3 <= asciiLetters else { return nil }
    return LatinPage(bytes).encoding
  }
}
