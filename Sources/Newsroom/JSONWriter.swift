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

  /// An array of two numbers.
  mutating func pair(_ first: Int, _ second: Int) {
    open(UInt8(ascii: "["))
    value(first)
    value(second)
    close(UInt8(ascii: "]"))
  }

  mutating func value(_ text: String) {
    if text.utf8.withContiguousStorageIfAvailable({ value($0) }) == nil {
      Array(text.utf8).withUnsafeBufferPointer { value($0) }
    }
  }

  mutating func value(_ number: Int) {
    begin(room: 21)
    if number < 0 { sink.put(UInt8(ascii: "-")) }
    sink.put(decimal: number.magnitude)
  }

  mutating func value(_ number: Double) {
    if let whole = Int(exactly: number), abs(whole) < 1 << 53 { return value(whole) }
    guard number.isFinite else { return null() }
    let thousandths = (number * 1000).rounded()
    guard number > 0, number < 1000, thousandths / 1000 == number else {
      var text = String(number)
      begin(room: text.utf8.count)
      return text.withUTF8 { sink.put($0) }
    }
    value(thousandths: UInt(thousandths))
  }

  /// `0.525`, `0.8`: no decimal that is shorter is the same number.
  private mutating func value(thousandths: UInt) {
    begin(room: 24)
    sink.put(decimal: thousandths / 1000)
    sink.put(UInt8(ascii: "."))
    var rest = thousandths % 1000
    while rest > 0 {
      sink.put(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / 100))
      rest = rest % 100 * 10
    }
  }

  mutating func value(_ flag: Bool) {
    begin(room: 5)
    if flag { sink.put("true") } else { sink.put("false") }
  }

  mutating func null() {
    begin(room: 4)
    sink.put("null")
  }

  // MARK: Members

  /// A name that code spells out, which holds nothing to be escaped.
  mutating func name(_ name: StaticString) {
    begin(room: name.utf8CodeUnitCount + 4)
    sink.put(UInt8(ascii: "\""))
    sink.put(name)
    sink.put(UInt8(ascii: "\""))
    endName()
  }

  mutating func name(of text: String) {
    value(text)
    sink.makeRoom(2)
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
    begin(room: 1)
    sink.put(bracket)
    depth += 1
    place = .opening
  }

  private mutating func close(_ bracket: UInt8) {
    depth -= 1
    sink.makeRoom(depth * 2 + 2)
    if indented, place == .element { newLine() }
    sink.put(bracket)
    place = .element
  }

  private mutating func endName() {
    sink.put(UInt8(ascii: ":"))
    if indented { sink.put(0x20) }
    place = .name
  }

  /// Makes room for the next thing, and writes what stands between it and the last one.
  private mutating func begin(room: Int) {
    sink.makeRoom(room + depth * 2 + 2)
    if place == .element { sink.put(UInt8(ascii: ",")) }
    if indented, place != .name, depth > 0 { newLine() }
    place = .element
  }

  private mutating func newLine() {
    sink.put(0x0A)
    for _ in 0..<depth * 2 { sink.put(0x20) }
  }

  private mutating func value(_ text: UnsafeBufferPointer<UInt8>) {
    // An escape takes six bytes at most.
    begin(room: text.count * 6 + 2)
    sink.put(UInt8(ascii: "\""))
    for byte in text {
      if byte >= 0x20, byte != UInt8(ascii: "\""), byte != UInt8(ascii: "\\") {
        sink.put(byte)
      } else {
        escape(byte)
      }
    }
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
