/// Writes JSON as UTF-8, members in the order in which they are given.
///
/// Same values, same bytes: whole numbers have no point, others have the shortest form that reads
/// back as the same number. Everything goes straight into one array of bytes, in which room is made
/// ahead of each piece.
struct JSONWriter {
  /// What stands before the place where the next thing goes.
  private enum Place {
    case opening
    case name
    case element
  }

  /// What is written, and the room behind it.
  private var buffer: [UInt8] = []
  private var count = 0
  /// Two spaces a level and one member a line, for people; else no blanks at all.
  private let indented: Bool
  private var depth = 0
  private var place = Place.opening

  init(indented: Bool) { self.indented = indented }

  /// The bytes of one value.
  static func bytes(indented: Bool, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(indented: indented)
    body(&writer)
    if indented { writer.endLine() }
    return writer.bytes
  }

  var bytes: [UInt8] { Array(buffer[..<count]) }

  /// Ends a line between two values that share a stream.
  mutating func endLine() {
    put(0x0A)
    place = .opening
  }

  // MARK: Values

  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  mutating func array<Element>(
    _ elements: some Sequence<Element>, _ element: (inout JSONWriter, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for value in elements { element(&self, value) }
    close(UInt8(ascii: "]"))
  }

  /// An array of two numbers.
  mutating func pair(_ first: Int, _ second: Int) {
    open(UInt8(ascii: "["))
    value(first)
    value(second)
    close(UInt8(ascii: "]"))
  }

  mutating func value(_ text: String) {
    separate()
    quote(text)
  }

  mutating func value(_ number: Int) {
    separate()
    if number < 0 { put(UInt8(ascii: "-")) }
    digits(number.magnitude)
  }

  mutating func value(_ number: Double) {
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return value(whole) }
    separate()
    guard number.isFinite else { return word("null") }
    let thousandths = (number * 1000).rounded()
    if number > 0, number < 1000, thousandths / 1000 == number {
      decimal(thousandths: UInt(thousandths))
    } else {
      for byte in String(number).utf8 { put(byte) }
    }
  }

  mutating func value(_ flag: Bool) {
    separate()
    word(flag ? "true" : "false")
  }

  mutating func null() {
    separate()
    word("null")
  }

  // MARK: Members

  /// A name that code spells out, which holds nothing to be escaped.
  mutating func name(_ name: StaticString) {
    separate()
    let length = name.utf8CodeUnitCount
    makeRoom(for: length + 2)
    let start = count
    var room = buffer.mutableSpan
    room[start] = UInt8(ascii: "\"")
    let bytes = UnsafeBufferPointer(start: name.utf8Start, count: length)
    for index in 0..<length { room[start + 1 + index] = bytes[index] }
    room[start + 1 + length] = UInt8(ascii: "\"")
    count = start + length + 2
    endName()
  }

  mutating func name(of text: String) {
    separate()
    quote(text)
    endName()
  }

  mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    self.name(name)
    object(members)
  }

  mutating func member<Element>(
    _ name: StaticString, each elements: some Sequence<Element>,
    _ element: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    array(elements, element)
  }

  mutating func member(_ name: StaticString, strings: [String]) {
    member(name, each: strings) { $0.value($1) }
  }

  /// Null where nothing is stated.
  mutating func member(_ name: StaticString, _ text: String?) {
    self.name(name)
    if let text { value(text) } else { null() }
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    self.name(name)
    if let number { value(number) } else { null() }
  }

  mutating func member(_ name: StaticString, _ number: Double?) {
    self.name(name)
    if let number { value(number) } else { null() }
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    self.name(name)
    value(flag)
  }

  /// Left out where nothing is stated.
  mutating func stated(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }

  // MARK: Structure

  private mutating func open(_ bracket: UInt8) {
    separate()
    put(bracket)
    depth += 1
    place = .opening
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    if indented, place == .element { newLine() }
    put(bracket)
    place = .element
  }

  private mutating func endName() {
    put(UInt8(ascii: ":"))
    if indented { put(0x20) }
    place = .name
  }

  /// What stands between the last thing and the next.
  private mutating func separate() {
    if place == .element { put(UInt8(ascii: ",")) }
    if indented, place != .name, depth > 0 { newLine() }
    place = .element
  }

  private mutating func newLine() {
    put(0x0A)
    for _ in 0..<depth * 2 { put(0x20) }
  }

  // MARK: Bytes

  private mutating func makeRoom(for length: Int) {
    guard buffer.count - count < length else { return }
    buffer.append(contentsOf: repeatElement(0, count: max(length, buffer.count, 1 << 12)))
  }

  private mutating func put(_ byte: UInt8) {
    makeRoom(for: 1)
    buffer[count] = byte
    count += 1
  }

  private mutating func word(_ word: StaticString) {
    let length = word.utf8CodeUnitCount
    makeRoom(for: length)
    let start = count
    var room = buffer.mutableSpan
    let bytes = UnsafeBufferPointer(start: word.utf8Start, count: length)
    for index in 0..<length { room[start + index] = bytes[index] }
    count = start + length
  }

  private mutating func digits(_ number: UInt) {
    var length = 1
    var rest = number / 10
    while rest > 0 {
      length += 1
      rest /= 10
    }
    makeRoom(for: length)
    let end = count + length
    var room = buffer.mutableSpan
    rest = number
    for place in 1...length {
      room[end - place] = 48 + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count = end
  }

  /// `0.525`, `0.8`: no decimal that is shorter is the same number.
  private mutating func decimal(thousandths: UInt) {
    digits(thousandths / 1000)
    put(UInt8(ascii: "."))
    var rest = thousandths % 1000
    while rest > 0 {
      put(48 + UInt8(truncatingIfNeeded: rest / 100))
      rest = rest % 100 * 10
    }
  }

  private mutating func quote(_ text: String) {
    var text = text
    text.withUTF8 { quote($0) }
  }

  private mutating func quote(_ text: UnsafeBufferPointer<UInt8>) {
    // An escape takes six bytes at most.
    makeRoom(for: text.count * 6 + 2)
    var end = count
    var room = buffer.mutableSpan
    room[end] = UInt8(ascii: "\"")
    end += 1
    for byte in text {
      if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        for part in Self.escapes[Int(byte)] {
          room[end] = part
          end += 1
        }
      } else {
        room[end] = byte
        end += 1
      }
    }
    room[end] = UInt8(ascii: "\"")
    count = end + 1
  }

  /// By byte, of those that are escaped.
  private static let escapes: [[UInt8]] = (0...UInt8(ascii: "\\")).map { byte in
    switch byte {
    case 0x0A: Array("\\n".utf8)
    case 0x09: Array("\\t".utf8)
    case 0..<0x20: Array(("\\u00" + (byte < 16 ? "0" : "") + String(byte, radix: 16)).utf8)
    default: [UInt8(ascii: "\\"), byte]
    }
  }
}
