/// Reads values in the order in which `PackWriter` wrote them.
///
/// Behind the end, and where bytes mean nothing, it reads zeros and remembers that. So whoever
/// reads asks once, at the end, whether all was well.
struct PackReader {
  private var next: UnsafeRawPointer
  private let end: UnsafeRawPointer
  /// Something was read that no writer wrote.
  private(set) var isDamaged = false

  /// The bytes must stay where they are for as long as they are read; nil for none at all.
  init?(_ bytes: UnsafeRawBufferPointer) {
    guard let start = bytes.baseAddress else { return nil }
    next = start
    end = start + bytes.count
  }

  /// The bytes that have not been read yet.
  var rest: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: next, count: end - next) }

  /// Notes damage; all that follows reads as zero.
  mutating func fail() {
    isDamaged = true
    next = end
  }

  @inline(__always)
  mutating func read<Value: Packable>(_: Value.Type = Value.self) -> Value { Value(from: &self) }

  /// A case by its number; the other one where there is no such case.
  @inline(__always)
  mutating func read<Case: RawRepresentable>(or other: Case) -> Case where Case.RawValue == UInt8 {
    if let known = Case(rawValue: read()) { return known }
    fail()
    return other
  }

  @inline(__always)
  mutating func row<Row: PackableRow>() -> Row {
    let isThere = end - next >= Row.packedSize
    var row = PackRow(next: isThere ? next : nil)
    if isThere { next += Row.packedSize }
    let value = Row(row: &row)
    if row.isDamaged || !isThere { fail() }
    return value
  }

  /// Many rows, which are known to be there before the first is read.
  mutating func rows<Row: PackableRow>(_ count: Int) -> ContiguousArray<Row> {
    guard count > 0, count <= (end - next) / Row.packedSize else {
      if count > 0 { fail() }
      return []
    }
    var row = PackRow(next: next)
    next += count * Row.packedSize
    let rows = ContiguousArray<Row>(unsafeUninitializedCapacity: count) { buffer, initialized in
      var own = row
      for index in 0..<count { buffer.initializeElement(at: index, to: Row(row: &own)) }
      initialized = count
      row = own
    }
    assert(row.next == next, "packedSize is not what init(row:) reads")
    if row.isDamaged { fail() }
    return rows
  }

  /// How many elements a list has; each takes a byte at least.
  mutating func count() -> Int {
    let count = Int(truncatingIfNeeded: read(UInt32.self))
    if count <= end - next { return count }
    fail()
    return 0
  }

  /// What is no UTF-8 is replaced.
  mutating func text() -> String { name { $0.text } }

  /// Calls with the bytes of a text, and gives back what comes of it.
  mutating func name<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let length = count()
    let bytes = UnsafeBufferPointer(
      start: next.assumingMemoryBound(to: UInt8.self), count: length)
    next += length
    return body(bytes.span)
  }
}

/// Reads the parts of rows, of which it is known that they are there.
struct PackRow {
  /// Nil for a row that is not there, of which every part is zero.
  fileprivate var next: UnsafeRawPointer?
  fileprivate var isDamaged = false

  fileprivate init(next: UnsafeRawPointer?) { self.next = next }

  @inline(__always)
  mutating func read<Part: PackableRow>(_: Part.Type = Part.self) -> Part { Part(row: &self) }

  @inline(__always)
  mutating func integer<Number: FixedWidthInteger & BitwiseCopyable>() -> Number {
    guard let place = next else { return 0 }
    next = place + MemoryLayout<Number>.size
    return Number(littleEndian: place.loadUnaligned(as: Number.self))
  }

  /// A case by its number; the other one where there is no such case.
  @inline(__always)
  mutating func read<Case: RawRepresentable>(or other: Case) -> Case where Case.RawValue == UInt8 {
    if let known = Case(rawValue: read()) { return known }
    isDamaged = true
    return other
  }
}
