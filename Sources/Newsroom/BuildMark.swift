/// What tells one build of a program from another: the build ID that the linker puts into it.
///
/// It stays the same when the program is copied, moved or stripped.
enum BuildMark {
  /// That of this program; nil where it bears none or is no 64-bit ELF file.
  static var own: [UInt8]? {
    guard let path = Files.executable else { return nil }
    return mark { start, count in Files.bytes(of: path, from: start, count: count) }
  }

  /// That of a program, of which parts are read by `bytes`.
  static func mark(reading bytes: (_ start: Int, _ count: Int) -> [UInt8]?) -> [UInt8]? {
    // "ELF", 64 bits, the lowest byte first.
    guard let header = bytes(0, 64), header.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]),
      let table = header.number(at: 32, of: 8), let size = header.number(at: 54, of: 2),
      let count = header.number(at: 56, of: 2), size >= 56, count <= 64,
      let rows = bytes(table, size * count)
    else { return nil }
    for row in stride(from: 0, to: size * count, by: size) {
      let isNote = rows.number(at: row, of: 4) == 4
      guard isNote, let start = rows.number(at: row + 8, of: 8),
        let length = rows.number(at: row + 32, of: 8), length <= 1 << 16,
        let notes = bytes(start, length)
      else { continue }
      if let mark = mark(in: notes) { return mark }
    }
    return nil
  }

  /// Notes follow each other: the length of the name, that of the text, the kind, name and text,
  /// each filled up to four bytes.
  private static func mark(in notes: [UInt8]) -> [UInt8]? {
    var place = 0
    while let name = notes.number(at: place, of: 4), let text = notes.number(at: place + 4, of: 4),
      let kind = notes.number(at: place + 8, of: 4)
    {
      let start = place + 12 + (name + 3) / 4 * 4
      let isID = kind == 3 && notes[(place + 12)...].starts(with: Array("GNU\0".utf8))
      if isID, text > 0, start + text <= notes.count { return Array(notes[start..<start + text]) }
      place = start + (text + 3) / 4 * 4
    }
    return nil
  }
}

extension [UInt8] {
  /// A number with its lowest byte first; nil where it does not lie in the bytes or is too large.
  fileprivate func number(at place: Int, of size: Int) -> Int? {
    guard place >= 0, place <= count - size else { return nil }
    let number = self[place..<place + size].reversed().reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return number <= UInt64(Int32.max) ? Int(number) : nil
  }
}
