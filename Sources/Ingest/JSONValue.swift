/// A value of JSON, with the members of an object in their order.
package enum JSONValue: Hashable, Sendable {
  package struct Member: Hashable, Sendable {
    package var name: String
    package var value: JSONValue

    package init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  case null
  case bool(Bool)
  case number(Double)
  case string(String)
  case array([JSONValue])
  case object([Member])

  /// The first member of that name that is not null.
  package subscript(name: String) -> JSONValue? {
    guard case .object(let members) = self else { return nil }
    for member in members where member.name == name {
      if case .null = member.value { continue }
      return member.value
    }
    return nil
  }

  package var string: String? { if case .string(let text) = self { text } else { nil } }
  package var number: Double? { if case .number(let value) = self { value } else { nil } }
  package var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  package var array: [JSONValue] { if case .array(let values) = self { values } else { [] } }
  package var members: [Member] { if case .object(let members) = self { members } else { [] } }

  /// Reads one value; blanks may surround it.
  package init(parsing bytes: some Sequence<UInt8>) throws(JSONFault) {
    var parser = JSONParser(Array(bytes))
    self = try parser.document()
  }
}

/// Why bytes are not JSON, and where.
package struct JSONFault: Error, Hashable {
  package var message: String
  package var offset: Int

  package init(message: String, offset: Int) {
    self.message = message
    self.offset = offset
  }
}

/// RFC 8259, strictly, by recursive descent over bytes.
private struct JSONParser {
  private static let deepest = 128
  /// Most texts are no longer, in bytes.
  private static let usualLength = 1 << 12
  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func document() throws(JSONFault) -> JSONValue {
    skipBlanks()
    let value = try value()
    skipBlanks()
    guard at == bytes.count else { throw fault("something follows the value") }
    return value
  }

  private mutating func value() throws(JSONFault) -> JSONValue {
    guard let byte = current else { throw fault("the value is cut off") }
    switch byte {
    case UInt8(ascii: "{"): return try nested { parser throws(JSONFault) in try parser.object() }
    case UInt8(ascii: "["): return try nested { parser throws(JSONFault) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "t"): return try word("true", .bool(true))
    case UInt8(ascii: "f"): return try word("false", .bool(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(JSONFault) -> JSONValue
  ) throws(JSONFault) -> JSONValue {
    guard depth < Self.deepest else { throw fault("values are nested too deeply") }
    depth += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(JSONFault) -> JSONValue {
    var members: [JSONValue.Member] = []
    members.reserveCapacity(8)
    try list(closing: UInt8(ascii: "}")) { parser throws(JSONFault) in
      guard parser.current == UInt8(ascii: "\"") else { throw parser.fault("a name is missing") }
      let name = try parser.string()
      parser.skipBlanks()
      guard parser.take(UInt8(ascii: ":")) else { throw parser.fault("a colon is missing") }
      parser.skipBlanks()
      members.append(JSONValue.Member(name, try parser.value()))
    }
    return .object(members)
  }

  private mutating func array() throws(JSONFault) -> JSONValue {
    var values: [JSONValue] = []
    try list(closing: UInt8(ascii: "]")) { parser throws(JSONFault) in
      values.append(try parser.value())
    }
    return .array(values)
  }

  private mutating func list(
    closing: UInt8, _ element: (inout JSONParser) throws(JSONFault) -> Void
  ) throws(JSONFault) {
    at += 1
    skipBlanks()
    if take(closing) { return }
    while true {
      try element(&self)
      skipBlanks()
      if take(closing) { return }
      guard take(UInt8(ascii: ",")) else { throw fault("a comma is missing") }
      skipBlanks()
    }
  }

  private mutating func string() throws(JSONFault) -> String {
    at += 1
    let run = takeRun()
    if take(UInt8(ascii: "\"")) { return try string(of: bytes[run]) }
    var text: [UInt8] = []
    text.reserveCapacity(min(bytes.count - run.lowerBound, Self.usualLength))
    text += bytes[run]
    while let byte = current {
      switch byte {
      case UInt8(ascii: "\""):
        at += 1
        return try string(of: text[...])
      case UInt8(ascii: "\\"): try escape(into: &text)
      case 0x00...0x1F: throw fault("a string holds a bare control character")
      default:
        let run = takeRun()
        bytes.withUnsafeBufferPointer {
          text.append(contentsOf: UnsafeBufferPointer(rebasing: $0[run]))
        }
      }
    }
    throw fault("a string is cut off")
  }

  /// Takes the characters up to the next that means something else than itself.
  private mutating func takeRun() -> Range<Int> {
    let start = at
    at = bytes.withUnsafeBytes { ByteScan.endOfRun(in: $0, from: start) }
    return start..<at
  }

  private func string(of text: ArraySlice<UInt8>) throws(JSONFault) -> String {
    guard let valid = String(validating: text, as: UTF8.self) else {
      throw fault("a string is broken UTF-8")
    }
    return valid
  }

  private mutating func escape(into text: inout [UInt8]) throws(JSONFault) {
    at += 1
    guard let byte = current else { throw fault("a string is cut off") }
    at += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): text.append(byte)
    case UInt8(ascii: "b"): text.append(0x08)
    case UInt8(ascii: "f"): text.append(0x0C)
    case UInt8(ascii: "n"): text.append(0x0A)
    case UInt8(ascii: "r"): text.append(0x0D)
    case UInt8(ascii: "t"): text.append(0x09)
    case UInt8(ascii: "u"): text.append(contentsOf: String(try codePoint()).utf8)
    default: throw fault("an escape is unknown")
    }
  }

  /// After `\u`; a surrogate takes its partner with it, and one without becomes U+FFFD.
  private mutating func codePoint() throws(JSONFault) -> Unicode.Scalar {
    let unit = try fourDigits()
    if let scalar = Unicode.Scalar(unit) { return scalar }
    let partner = at
    guard unit < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
      at = partner
      return "\u{FFFD}"
    }
    let low = try fourDigits()
    guard (0xDC00...0xDFFF).contains(low),
      let scalar = Unicode.Scalar(0x10000 + (unit - 0xD800) << 10 + (low - 0xDC00))
    else {
      at = partner
      return "\u{FFFD}"
    }
    return scalar
  }

  private mutating func fourDigits() throws(JSONFault) -> UInt32 {
    guard at + 4 <= bytes.count else { throw fault("an escape is cut off") }
    var value: UInt32 = 0
    for byte in bytes[at..<(at + 4)] {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      case UInt8(ascii: "A")...UInt8(ascii: "F"): digit = byte - UInt8(ascii: "A") + 10
      default: throw fault("an escape is not four hexadecimal digits")
      }
      value = value << 4 | UInt32(digit)
    }
    at += 4
    return value
  }

  private mutating func number() throws(JSONFault) -> JSONValue {
    let start = at
    while let byte = current, Self.standsInNumber(byte) { at += 1 }
    let text = bytes[start..<at]
    let unsigned = text.first == UInt8(ascii: "-") ? text.dropFirst() : text
    guard let first = unsigned.first, (48...57).contains(first),
      first != 48 || unsigned.count == 1 || !(48...57).contains(unsigned[unsigned.startIndex + 1]),
      unsigned.last.map({ (48...57).contains($0) }) == true,
      let value = Double(String(decoding: text, as: UTF8.self)), value.isFinite
    else {
      at = start
      throw fault("a value is neither a number nor any other JSON value")
    }
    return .number(value)
  }

  private static func standsInNumber(_ byte: UInt8) -> Bool {
    switch byte {
    case 48...57, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"),
      UInt8(ascii: "E"):
      true
    default: false
    }
  }

  private mutating func word(_ word: StaticString, _ value: JSONValue) throws(JSONFault)
    -> JSONValue
  {
    let length = word.utf8CodeUnitCount
    let matches = word.withUTF8Buffer { bytes[at...].starts(with: $0) }
    guard matches else { throw fault("a value is neither a word nor any other JSON value") }
    at += length
    return value
  }

  private var current: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func take(_ byte: UInt8) -> Bool {
    guard current == byte else { return false }
    at += 1
    return true
  }

  private mutating func skipBlanks() {
    while let byte = current, byte == 32 || byte == 9 || byte == 10 || byte == 13 { at += 1 }
  }

  private func fault(_ message: String) -> JSONFault { JSONFault(message: message, offset: at) }
}
