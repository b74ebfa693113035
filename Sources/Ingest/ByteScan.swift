/// Looks at eight bytes at a time for those that have to be looked at one by one.
package enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080
  /// A byte that is to come, and spaces behind it.
  private static let blanks: UInt64 = 0x2020_2020_2020_2000

  /// The first byte from a place on that ends a run of plain characters in a string of JSON: a
  /// quotation mark, a backslash or a control character; the end where there is none.
  package static func endOfRun(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    first(in: bytes, from: start) { word in
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      return below(0x20, in: word) | below(1, in: quotes) | below(1, in: slashes)
    }
  }

  /// The first byte from a place on that is no printable character of ASCII; the end where there is
  /// none.
  static func endOfPrintable(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    first(in: bytes, from: start) { word in
      below(0x20, in: word) | below(1, in: word ^ (ones &* 0x7F)) | word
    }
  }

  /// The first byte whose high bit is marked in its word; the end where there is none.
  @inline(__always)
  private static func first(
    in bytes: UnsafeRawBufferPointer, from start: Int, marks: (UInt64) -> UInt64
  ) -> Int {
    let end = bytes.count
    var place = start
    while place + 8 <= end {
      let found = marks(word(at: place, in: bytes)) & highs
      if found != 0 { return place + found.trailingZeroBitCount >> 3 }
      place += 8
    }
    guard place < end else { return end }
    // Less than a word is left: it is looked at together with what lies before it, or as two halves
    // that may overlap, or byte by byte.
    if end - start >= 8 {
      let found = marks(word(at: end - 8, in: bytes)) & highs
      return found == 0 ? end : end - 8 + found.trailingZeroBitCount >> 3
    }
    if end - place >= 4 {
      let (head, tail) = (half(at: place, in: bytes), half(at: end - 4, in: bytes))
      let found = marks(head | tail &<< 32) & highs
      guard found != 0 else { return end }
      let first = found.trailingZeroBitCount >> 3
      return first < 4 ? place + first : end - 8 + first
    }
    while place < end, marks(blanks | UInt64(bytes[place])) & highs == 0 { place += 1 }
    return place
  }

  @inline(__always)
  private static func half(at place: Int, in bytes: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt32.self)))
  }

  @inline(__always)
  private static func word(at place: Int, in bytes: UnsafeRawBufferPointer) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
  }

  /// The high bit of each byte below a bound of up to 128, and of none where there is no such byte.
  ///
  /// Bytes behind one that is found may be marked too; see "Bit Twiddling Hacks" by S. E. Anderson.
  @inline(__always)
  private static func below(_ bound: UInt64, in word: UInt64) -> UInt64 {
    (word &- ones &* bound) & ~word
  }
}
