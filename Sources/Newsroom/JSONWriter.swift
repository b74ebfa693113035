import Ingest

/// Writes JSON as UTF-8, members in the order in which they are given.
///
/// Same values, same bytes: whole numbers have no point, others have the shortest form that reads
/// back as the same number. Each piece goes straight into the sink; none is a string first.
struct JSONWriter: ~Copyable {
  /// What stands before the place where the next thing goes.
  private enum Place {
    case opening
    case name
    case element
  }

  private var sink = ByteSink()
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

  var bytes: [UInt8] { sink.bytes }

  /// Ends a line between two values that share a stream.
  mutating func endLine() {
    sink.makeRoom(1)
    sink.put(0x0A)
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
    sink.put("null")
  }

  // MARK: Members

  /// A name that code spells out, which holds nothing to be escaped.
  mutating func name(_ name: StaticString) {
    begin(room: name.utf8CodeUnitCount)
    sink.put(UInt8(ascii: "\""))
    sink.put(name)
    sink.put(UInt8(ascii: "\""))
    endName()
  }

  mutating func name(of text: String) {
    begin()
    write(text)
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

  /// An array of two numbers.
  mutating func member(_ name: StaticString, _ first: Int, _ second: Int) {
    guard !indented else { return member(name, each: [first, second]) { $0.value($1) } }
    self.name(name)
    sink.put(UInt8(ascii: "["))
    write(first)
    sink.put(UInt8(ascii: ","))
    write(second)
    sink.put(UInt8(ascii: "]"))
    place = .element
  }

  /// Null where nothing is stated.
  mutating func member(_ name: StaticString, _ text: String?) {
    self.name(name)
    if let text { write(text) } else { sink.put("null") }
    place = .element
  }

  mutating func member(_ name: StaticString, _ number: Int?) {
    self.name(name)
    if let number { write(number) } else { sink.put("null") }
    place = .element
  }

  mutating func member(_ name: StaticString, _ number: Double?) {
    self.name(name)
    if let number { write(number) } else { sink.put("null") }
    place = .element
  }

  mutating func member(_ name: StaticString, _ flag: Bool) {
    self.name(name)
    write(flag)
    place = .element
  }

  /// Left out where nothing is stated.
  mutating func stated(_ name: StaticString, _ text: String?) {
    if let text { member(name, text) }
  }

  // MARK: Structure

  private mutating func open(_ bracket: UInt8) {
    begin()
    sink.put(bracket)
    depth += 1
    place = .opening
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    sink.makeRoom(Self.slack)
    if indented, place == .element { newLine() }
    sink.put(bracket)
    place = .element
  }

  private mutating func endName() {
    sink.put(UInt8(ascii: ":"))
    if indented { sink.put(0x20) }
    place = .name
  }

  /// Room for any number or word and what stands about it.
  private static let slack = 64

  /// Makes room for the next thing, and writes what stands between it and the last one.
  @inline(__always)
  private mutating func begin(room: Int = 0) {
    sink.makeRoom(room + Self.slack)
    if place == .element { sink.put(UInt8(ascii: ",")) }
    if indented, place != .name, depth > 0 { newLine(room) }
    place = .element
  }

  private mutating func newLine(_ room: Int = 0) {
    sink.put(0x0A)
    sink.makeRoom(depth * 2 + room + Self.slack)
    for _ in 0..<depth * 2 { sink.put(0x20) }
  }

  // MARK: Writing

  private mutating func write(_ number: Int) {
    if number < 0 { sink.put(UInt8(ascii: "-")) }
    sink.put(decimal: number.magnitude)
  }

  private mutating func write(_ number: Double) {
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return write(whole) }
    guard number.isFinite else { return sink.put("null") }
    let thousandths = (number * 1000).rounded()
    if number > 0, number < 1000, thousandths / 1000 == number {
      write(thousandths: UInt(thousandths))
    } else {
      var text = String(number)
      text.withUTF8 { sink.put($0) }
    }
  }

  /// `0.525`, `0.8`: no decimal that is shorter is the same number.
  private mutating func write(thousandths: UInt) {
    sink.put(decimal: thousandths / 1000)
    sink.put(UInt8(ascii: "."))
    var rest = thousandths % 1000
    while rest > 0 {
      sink.put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 100))
      rest = rest % 100 * 10
    }
  }

  private mutating func write(_ flag: Bool) {
    if flag { sink.put("true") } else { sink.put("false") }
  }

  private mutating func write(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ write($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { write($0) }
    }
  }

  private mutating func write(_ text: UnsafeBufferPointer<UInt8>) {
    // An escape takes six bytes at most.
    sink.makeRoom(text.count * 6 + Self.slack)
    sink.put(UInt8(ascii: "\""))
    var start = 0
    // For a word or two, a scan ahead costs more than it saves.
    if text.count <= 16 {
      while start < text.count, Self.isPlain(text[start]) {
        sink.put(text[start])
        start += 1
      }
    }
    while start < text.count {
      let end = ByteScan.endOfRun(in: UnsafeRawBufferPointer(text), from: start)
      sink.put(UnsafeBufferPointer(rebasing: text[start..<end]))
      guard end < text.count else { break }
      escape(text[end])
      start = end + 1
    }
    sink.put(UInt8(ascii: "\""))
  }

  private static func isPlain(_ byte: UInt8) -> Bool {
    byte >= 0x20 && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
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
