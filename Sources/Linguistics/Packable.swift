/// What can stand in a pack: written and read field by field, in the same order.
protocol Packable {
  func pack(into pack: inout PackWriter)

  /// Reads whatever bytes there are. Where they mean nothing, the pack is told so, and any value
  /// will do.
  init(from pack: inout PackReader)

  static func list(of count: Int, from pack: inout PackReader) -> ContiguousArray<Self>
}

extension Packable {
  static func list(of count: Int, from pack: inout PackReader) -> ContiguousArray<Self> {
    if count == 0 { return [] }
    return ContiguousArray(unsafeUninitializedCapacity: count) { buffer, initialized in
      for index in 0..<count { buffer.initializeElement(at: index, to: Self(from: &pack)) }
      initialized = count
    }
  }
}

// MARK: - Rows

/// What takes the same room in a pack whatever its value is, so that many of it are read quickly.
protocol PackableRow: Packable {
  /// In bytes: all that `init(row:)` reads.
  static var packedSize: Int { get }

  init(row: inout PackRow)
}

extension PackableRow {
  init(from pack: inout PackReader) { self = pack.row() }

  static func list(of count: Int, from pack: inout PackReader) -> ContiguousArray<Self> {
    pack.rows(count)
  }
}

extension PackableRow where Self: FixedWidthInteger & BitwiseCopyable {
  static var packedSize: Int { MemoryLayout<Self>.size }

  func pack(into pack: inout PackWriter) { pack.write(integer: self) }

  @inline(__always)
  init(row: inout PackRow) { self = row.integer() }
}

extension UInt8: PackableRow {}
extension UInt16: PackableRow {}
extension UInt32: PackableRow {}
extension UInt64: PackableRow {}
extension Int16: PackableRow {}
extension Int32: PackableRow {}
extension Int: PackableRow {}

extension Bool: PackableRow {
  static let packedSize = 1

  func pack(into pack: inout PackWriter) { pack.write(self ? 1 : 0 as UInt8) }

  @inline(__always)
  init(row: inout PackRow) { self = row.read(UInt8.self) != 0 }
}

// MARK: - Lists and texts

extension Array: Packable where Element: Packable {
  func pack(into pack: inout PackWriter) { pack.write(list: self) }

  init(from pack: inout PackReader) { self = Array(ContiguousArray(from: &pack)) }
}

extension ContiguousArray: Packable where Element: Packable {
  func pack(into pack: inout PackWriter) { pack.write(list: self) }

  init(from pack: inout PackReader) {
    let count = pack.count()
    self = Element.list(of: count, from: &pack)
  }
}

extension Range: Packable where Bound: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(lowerBound)
    pack.write(upperBound)
  }

  init(from pack: inout PackReader) {
    let (lower, upper): (Bound, Bound) = (pack.read(), pack.read())
    if lower > upper { pack.fail() }
    self = lower..<Swift.max(lower, upper)
  }
}

extension Optional: Packable where Wrapped: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(self != nil)
    if let self { pack.write(self) }
  }

  init(from pack: inout PackReader) {
    self = pack.read(Bool.self) ? Wrapped(from: &pack) : nil
  }
}

extension String: Packable {
  func pack(into pack: inout PackWriter) { pack.write(Array(utf8)) }

  init(from pack: inout PackReader) { self = pack.text() }
}
