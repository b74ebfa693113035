/// The objects of a PDF in the making, and how they are written.
///
/// Everything but streams goes together into one compressed object stream, found through a
/// cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).
struct PDFBody {
  /// The number of an object, from 1.
  typealias Number = Int

  private enum Place {
    case promised
    /// So many in `starts`.
    case packed(Int)
    case stream(Int)
  }

  private struct Stream {
    var entries: PDFNotation
    var data: [UInt8]
  }

  let deflater: Deflater
  private var places: [Place] = []
  private var packed = PDFNotation()
  /// Which object begins where in `packed`.
  private var starts: [(number: Number, at: Int)] = []
  private var streams: [Stream] = []

  init(deflater: Deflater) {
    self.deflater = deflater
    packed.reserve(1 << 17)
  }

  /// A number for an object that comes later, so that others can refer to it.
  mutating func promise() -> Number {
    places.append(.promised)
    return places.count
  }

  /// Keeps a promise.
  mutating func put(_ number: Number, _ write: (inout PDFNotation) -> Void) {
    places[number - 1] = .packed(starts.count)
    starts.append((number, packed.bytes.count))
    write(&packed)
    packed.write("\n")
  }

  mutating func add(_ write: (inout PDFNotation) -> Void) -> Number {
    let number = promise()
    put(number, write)
    return number
  }

  /// Keeps a promise by a stream, with the entries of its dictionary besides its length.
  mutating func put(
    _ number: Number, stream data: [UInt8], _ entries: (inout PDFNotation) -> Void
  ) {
    places[number - 1] = .stream(streams.count)
    var notation = PDFNotation()
    entries(&notation)
    streams.append(Stream(entries: notation, data: data))
  }

  mutating func add(
    compressing data: [UInt8], _ entries: (inout PDFNotation) -> Void = { _ in }
  ) -> Number {
    let number = promise()
    put(number, stream: deflater.deflated(data)) { notation in
      notation.write("/Filter /FlateDecode ")
      entries(&notation)
    }
    return number
  }

  /// The whole file; its identifier is made from its content.
  mutating func file(root: Number, info: Number) -> [UInt8] {
    let container = addPacked()
    let table = promise()
    var file = PDFNotation()
    file.reserve(streams.reduce(4096) { $0 + $1.data.count + 256 })
    file.write("%PDF-1.7\n%\u{F6}\u{DF}\n")
    var offsets = [Int](repeating: 0, count: places.count)
    for (index, place) in places.enumerated() {
      guard case .stream(let stream) = place else { continue }
      offsets[index] = file.bytes.count
      Self.write(streams[stream], as: index + 1, to: &file)
    }
    offsets[table - 1] = file.bytes.count
    let identifier = Self.identifier(of: file.bytes)
    let rows = deflater.deflated(rows(offsets, container: container))
    var entries = PDFNotation()
    entries.write("/Type /XRef /Filter /FlateDecode /W [1 4 4] /Size ")
    entries.write(places.count + 1)
    entries.write(" /Root ")
    entries.reference(to: root)
    entries.write(" /Info ")
    entries.reference(to: info)
    entries.write(" /ID [")
    for _ in 0..<2 { entries.identifier(identifier) }
    entries.write("]")
    Self.write(Stream(entries: entries, data: rows), as: table, to: &file)
    file.write("startxref\n")
    file.write(offsets[table - 1])
    file.write("\n%%EOF\n")
    return file.bytes
  }

  /// The object stream of everything that is no stream.
  private mutating func addPacked() -> Number {
    var head = PDFNotation()
    for (number, start) in starts {
      head.write(number)
      head.write(" ")
      head.write(start)
      head.write(" ")
    }
    let count = starts.count
    return add(compressing: head.bytes + packed.bytes) { entries in
      entries.write("/Type /ObjStm /N ")
      entries.write(count)
      entries.write(" /First ")
      entries.write(head.bytes.count)
    }
  }

  private static func write(_ stream: Stream, as number: Number, to file: inout PDFNotation) {
    file.write(number)
    file.write(" 0 obj\n<< ")
    file.append(stream.entries)
    file.write(" /Length ")
    file.write(stream.data.count)
    file.write(" >>\nstream\n")
    file.append(stream.data[...])
    file.write("\nendstream\nendobj\n")
  }

  /// The rows of the cross-reference stream: a kind, then two numbers of four bytes.
  private func rows(_ offsets: [Int], container: Number) -> [UInt8] {
    var rows: [UInt8] = []
    rows.reserveCapacity(9 * (places.count + 1))
    func append(_ kind: UInt8, _ numbers: Int...) {
      rows.append(kind)
      for number in numbers {
        for shift in stride(from: 24, through: 0, by: -8) {
          rows.append(UInt8(truncatingIfNeeded: number >> shift))
        }
      }
    }
    append(0, 0, 0xFFFF)
    for (index, place) in places.enumerated() {
      switch place {
      case .packed(let position): append(2, container, position)
      case .stream, .promised:
        // A promise that was not kept has no place; the table itself is one that has.
        if offsets[index] > 0 { append(1, offsets[index], 0) } else { append(0, 0, 0xFFFF) }
      }
    }
    return rows
  }

  /// FNV-1a in 128 bits; it tells files apart and guards nothing.
  private static func identifier(of bytes: [UInt8]) -> UInt128 {
    var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
    for byte in bytes { hash = (hash ^ UInt128(byte)) &* 0x0000_0000_0100_0000_0000_0000_0000_013B }
    return hash
  }
}
