import BriefModel
import Ingest

/// Writes JSON as UTF-8, members in the order in which they are given.
///
/// Same values, same bytes: whole numbers have no point, others have the shortest form that reads
/// back as the same number. Each piece goes straight into the sink; none is a string first. A comma
/// follows each value, and the bracket or the end behind the last one takes it back.
struct JSONWriter: ~Copyable, Sendable {
  private var sink: ByteSink
  /// Two spaces a level and one member a line, for people; else no blanks at all.
  private let indented: Bool
  private var depth = 0

  /// With room for so many bytes from the start.
  init(indented: Bool, room: Int = 0) {
    self.indented = indented
    sink = ByteSink(room: room)
  }

  /// The bytes of one value.
  static func bytes(indented: Bool, _ body: (inout JSONWriter) -> Void) -> [UInt8] {
    var writer = JSONWriter(indented: indented)
    body(&writer)
    if indented { writer.endLine() } else { writer.takeComma() }
    return writer.bytes
  }

  var bytes: [UInt8] { sink.bytes }

  /// Writes to standard output what is written so far.
  func pass() throws(Fault) { try Output.write(sink.written) }

  /// Ends a line between two values that share a stream.
  mutating func endLine() {
    takeComma()
    sink.makeRoom(1)
    sink.put(0x0A)
  }

  // MARK: Values

  @inline(__always)
  mutating func object(_ members: (inout JSONWriter) -> Void) {
    open(UInt8(ascii: "{"))
    members(&self)
    close(UInt8(ascii: "}"))
  }

  mutating func array<Element>(
    _ elements: [Element], _ element: (inout JSONWriter, Element) -> Void
  ) {
    open(UInt8(ascii: "["))
    for place in elements.indices { element(&self, elements[place]) }
    close(UInt8(ascii: "]"))
  }

  /// An array of so many elements, each written by its place, which copies none.
  @inline(__always)
  mutating func array(count: Int, _ element: (inout JSONWriter, Int) -> Void) {
    open(UInt8(ascii: "["))
    for place in 0..<count { element(&self, place) }
    close(UInt8(ascii: "]"))
  }

  mutating func value(_ text: String) {
    begin()
    write(text)
  }

  mutating func value(_ number: Int) {
    begin()
    write(number)
  }

  mutating func value(_ number: Double) {
    begin()
    write(number)
  }

  mutating func value(_ flag: Bool) {
    begin()
    write(flag)
  }

  mutating func null() {
    begin()
    writeNull()
  }

  // MARK: Members

  /// A name that code spells out, which holds nothing to be escaped.
  @inline(__always)
  mutating func name(_ name: StaticString) {
    begin(room: name.utf8CodeUnitCount)
    sink.put(name, between: UInt8(ascii: "\""))
    sink.put(UInt8(ascii: ":"))
    if indented { sink.put(0x20) }
  }

  mutating func name(of text: String) {
    begin()
    quote(text)
    sink.put(UInt8(ascii: ":"))
    if indented { sink.put(0x20) }
  }

  /// A word that code spells out as a name.
  mutating func name(word: String) {
    begin()
    quote(word: word)
    sink.put(UInt8(ascii: ":"))
    if indented { sink.put(0x20) }
  }

  mutating func member(_ name: StaticString, _ members: (inout JSONWriter) -> Void) {
    self.name(name)
    object(members)
  }

  mutating func member<Element>(
    _ name: StaticString, each elements: [Element],
    _ element: (inout JSONWriter, Element) -> Void
  ) {
    self.name(name)
    array(elements, element)
  }

  @inline(__always)
  mutating func member(
    _ name: StaticString, count: Int, _ element: (inout JSONWriter, Int) -> Void
  ) {
    self.name(name)
    array(count: count, element)
  }

  mutating func member(_ name: StaticString, strings: [String]) {
    member(name, each: strings) { $0.value($1) }
  }

  /// An array of two numbers.
  @inline(__always)
  mutating func member(_ name: StaticString, _ first: Int, _ second: Int) {
    self.name(name)
    pair(first, second)
  }

  private mutating func pair(_ first: Int, _ second: Int) {
    guard !indented else { return array([first, second]) { $0.value($1) } }
    sink.put(UInt8(ascii: "["))
    write(first)
    put(second)
    sink.put(UInt8(ascii: "]"))
    putComma()
  }

  /// Null where nothing is stated.
  @inline(__always)
  mutating func member(_ name: StaticString, _ text: String?) {
    self.name(name)
    if let text { write(text) } else { writeNull() }
  }

  @inline(__always)
  mutating func member(_ name: StaticString, _ number: Int?) {
    self.name(name)
    if let number { write(number) } else { writeNull() }
  }

  @inline(__always)
  mutating func member(_ name: StaticString, _ number: Double?) {
    self.name(name)
    if let number { write(number) } else { writeNull() }
  }

  @inline(__always)
  mutating func member(_ name: StaticString, _ flag: Bool) {
    self.name(name)
    write(flag)
  }

  /// A day as ISO 8601 has it.
  @inline(__always)
  mutating func member(_ name: StaticString, _ day: Day?) {
    self.name(name)
    if let day { write(day) } else { writeNull() }
  }

  /// Words as bytes of UTF-8.
  @inline(__always)
  mutating func member(_ name: StaticString, _ text: UnsafeBufferPointer<UInt8>) {
    self.name(name)
    quote(UnsafeRawBufferPointer(text))
    putComma()
  }

  /// A word that code spells out, which holds nothing to be escaped; null where nothing is stated.
  @inline(__always)
  mutating func member(_ name: StaticString, word: String?) {
    self.name(name)
    if let word { write(word: word) } else { writeNull() }
  }

  /// Left out where nothing is stated.
  @inline(__always)
  mutating func stated(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }

  // MARK: Structure

  private mutating func open(_ bracket: UInt8) {
    begin()
    sink.put(bracket)
    depth += 1
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    sink.makeRoom(Self.slack)
    if sink.last == Self.comma {
      sink.removeLast()
      if indented { newLine() }
    }
    sink.put(bracket)
    putComma()
  }

  private static let comma = UInt8(ascii: ",")

  @inline(__always)
  private mutating func putComma() { sink.put(Self.comma) }

  /// Takes back the comma behind the last value.
  private mutating func takeComma() {
    if sink.last == Self.comma { sink.removeLast() }
  }

  /// Room for any number or word and what stands about it.
  private static let slack = 64

  /// Makes room for the next thing, which has a line of its own where people are to read it, unless
  /// its name stands before it.
  @inline(__always)
  private mutating func begin(room: Int = 0) {
    sink.makeRoom(room + Self.slack)
    if indented, depth > 0, sink.last != 0x20 { newLine(room) }
  }

  private mutating func newLine(_ room: Int = 0) {
    sink.put(0x0A)
    sink.makeRoom(depth * 2 + room + Self.slack)
    for _ in 0..<depth * 2 { sink.put(0x20) }
  }

  // MARK: Writing

  private mutating func writeNull() {
    sink.put("null")
    putComma()
  }

  private mutating func write(_ flag: Bool) {
    if flag { sink.put("true") } else { sink.put("false") }
    putComma()
  }

  private mutating func write(_ number: Int) {
    put(number)
    putComma()
  }

  private mutating func write(_ number: Double) {
    put(number)
    putComma()
  }

  private mutating func write(_ text: String) {
    quote(text)
    putComma()
  }

  private mutating func write(word: String) {
    quote(word: word)
    putComma()
  }

  @inline(__always)
  private mutating func quote(word: String) {
    word.withBytes { word in
      sink.makeRoom(word.count + Self.slack)
      sink.put(UInt8(ascii: "\""))
      sink.put(UnsafeRawBufferPointer(word))
      sink.put(UInt8(ascii: "\""))
    }
  }

  private mutating func write(_ day: Day) {
    let (year, month, date) = day.civil
    guard (0...9999).contains(year) else { return write(day.description) }
    sink.put(UInt8(ascii: "\""))
    sink.put(decimal: UInt(year), digits: 4)
    sink.put(UInt8(ascii: "-"))
    sink.put(decimal: UInt(month), digits: 2)
    sink.put(UInt8(ascii: "-"))
    sink.put(decimal: UInt(date), digits: 2)
    sink.put(UInt8(ascii: "\""))
    putComma()
  }

  @inline(__always)
  private mutating func put(_ number: Int) {
    if number < 0 { sink.put(UInt8(ascii: "-")) }
    sink.put(decimal: number.magnitude)
  }

  private mutating func put(_ number: Double) {
    if number > 0, number < 1000 {
      let thousandths = UInt(number * 1000 + 0.5)
      if Double(thousandths) / 1000 == number { return put(thousandths: thousandths) }
    }
    if let whole = Int(exactly: number), whole.magnitude < 1 << 53 { return put(whole) }
    guard number.isFinite else { return sink.put("null") }
    String(number).withBytes { sink.put(UnsafeRawBufferPointer($0)) }
  }

  /// `0.525`, `0.8`, `12`: no decimal that is shorter is the same number.
  private mutating func put(thousandths: UInt) {
    sink.put(decimal: thousandths / 1000)
    var rest = thousandths % 1000
    guard rest > 0 else { return }
    sink.put(UInt8(ascii: "."))
    while rest > 0 {
      sink.put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 100))
      rest = rest % 100 * 10
    }
  }

  private mutating func quote(_ text: String) {
    text.withBytes { quote(UnsafeRawBufferPointer($0)) }
  }

  private mutating func quote(_ text: UnsafeRawBufferPointer) {
    // An escape takes six bytes at most.
    sink.makeRoom(text.count * 6 + Self.slack)
    sink.put(UInt8(ascii: "\""))
    var rest = text
    while true {
      let end = ByteScan.endOfRun(in: rest, from: 0)
      guard end < rest.count else { break }
      sink.put(UnsafeRawBufferPointer(rebasing: rest[..<end]))
      escape(rest[end])
      rest = UnsafeRawBufferPointer(rebasing: rest[(end + 1)...])
    }
    sink.put(rest)
    sink.put(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    sink.put(UInt8(ascii: "\\"))
    switch byte {
    case 0x0A: sink.put(UInt8(ascii: "n"))
    case 0x09: sink.put(UInt8(ascii: "t"))
    case 0..<0x20:
      sink.put("u00")
      for digit in [byte >> 4, byte & 15] {
        sink.put(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      }
    default: sink.put(byte)
    }
  }
}
