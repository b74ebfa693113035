/// Writes JSON as UTF-8, members in the order in which they are given.
///
/// Same values, same bytes: whole numbers have no point, others have the shortest form that reads
/// back as the same number.
struct JSONWriter {
  private(set) var bytes: [UInt8] = []
  /// Two spaces a level and one member a line, for people; else no blanks at all.
  private let indented: Bool
  private var depth = 0
  /// Whether the next thing written stands first in its object or array.
  private var isFirst = true
  private var isAfterName = false

  init(indented: Bool) { self.indented = indented }

  /// The bytes of one value.
  static func bytes(indented: Bool, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(indented: indented)
    body(&writer)
    if indented { writer.bytes.append(0x0A) }
    return writer.bytes
  }

  // MARK: Values

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    enclosed(UInt8(ascii: "{"), UInt8(ascii: "}"), members)
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ element: (inout JSONWriter, Element) -> Void
  ) {
    enclosed(UInt8(ascii: "["), UInt8(ascii: "]")) { writer in
      for value in elements { element(&writer, value) }
    }
  }

  mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  mutating func value(_ number: Int) {
    separate()
    bytes.append(contentsOf: String(number).utf8)
  }

  mutating func value(_ number: Double) {
    separate()
    guard let whole = Int(exactly: number), abs(whole) < 1 << 53 else {
      bytes.append(contentsOf: (number.isFinite ? String(number) : "null").utf8)
      return
    }
    bytes.append(contentsOf: String(whole).utf8)
  }

  mutating func value(_ flag: Bool) {
    separate()
    bytes.append(contentsOf: (flag ? "true" : "false").utf8)
  }

  mutating func null() {
    separate()
    bytes.append(contentsOf: "null".utf8)
  }

  // MARK: Members

  mutating func name(_ name: String) {
    separate()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if indented { bytes.append(UInt8(ascii: " ")) }
    isAfterName = true
  }

  mutating func member(_ name: String, _ members: (inout JSONWriter) -> Void) {
    self.name(name)
    object(members)
  }

  mutating func member<Element>(
    _ name: String, each elements: some Sequence<Element>,
    _ element: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    array(elements, element)
  }

  mutating func member(_ name: String, strings: [String]) {
    member(name, each: strings) { $0.value($1) }
  }

  /// Null where nothing is stated.
  mutating func member(_ name: String, _ text: String?) {
    self.name(name)
    if let text { value(text) } else { null() }
  }

  mutating func member(_ name: String, _ number: Int?) {
    self.name(name)
    if let number { value(number) } else { null() }
  }

  mutating func member(_ name: String, _ number: Double?) {
    self.name(name)
    if let number { value(number) } else { null() }
  }

  mutating func member(_ name: String, _ flag: Bool) {
    self.name(name)
    value(flag)
  }

  /// Left out where nothing is stated.
  mutating func stated(_ name: String, _ text: String?) {
    if let text { member(name, text) }
  }

  // MARK: Bytes

  private mutating func enclosed(
    _ open: UInt8, _ close: UInt8, _ body: (inout JSONWriter) -> Void
  ) {
    separate()
    bytes.append(open)
    depth += 1
    isFirst = true
    body(&self)
    depth -= 1
    if !isFirst { newLine() }
    bytes.append(close)
    isFirst = false
  }

  /// What stands between the last thing and the next.
  private mutating func separate() {
    guard !isAfterName else {
      isAfterName = false
      return
    }
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if depth > 0 { newLine() }
    isFirst = false
  }

  private mutating func newLine() {
    guard indented else { return }
    bytes.append(0x0A)
    bytes.append(contentsOf: repeatElement(0x20, count: depth * 2))
  }

  private mutating func quote(_ text: String) {
    var text = text
    bytes.append(UInt8(ascii: "\""))
    text.withUTF8 { text in
      var start = 0
      for (index, byte) in text.enumerated() where Self.isEscaped(byte) {
        bytes.append(contentsOf: text[start..<index])
        escape(byte)
        start = index + 1
      }
      bytes.append(contentsOf: text[start...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private static func isEscaped(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }

  private mutating func escape(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
    case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
    case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
    default:
      let digits = String(byte, radix: 16)
      bytes.append(contentsOf: ("\\u00" + (byte < 16 ? "0" : "") + digits).utf8)
    }
  }
}
