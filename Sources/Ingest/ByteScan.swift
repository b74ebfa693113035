/// Looks at eight bytes at a time for those that have to be looked at one by one.
package enum ByteScan {
  private static let ones: UInt64 = 0x0101_0101_0101_0101
  private static let highs: UInt64 = 0x8080_8080_8080_8080

  /// The first byte from a place on that ends a run of plain characters in a string of JSON: a
  /// quotation mark, a backslash or a control character; the end where there is none.
  package static func endOfRun(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var place = start
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let quotes = word ^ (ones &* 0x22)
      let slashes = word ^ (ones &* 0x5C)
      let found =
        (below(0x20, in: word) | below(1, in: quotes) | below(1, in: slashes)) & highs
      guard found == 0 else { break }
      place += 8
    }
    while place < bytes.count, bytes[place] != 0x22, bytes[place] != 0x5C, bytes[place] >= 0x20 {
      place += 1
    }
    return place
  }

  /// The first byte from a place on that is no printable character of ASCII; the end where there is
  /// none.
  static func endOfPrintable(in bytes: UnsafeRawBufferPointer, from start: Int) -> Int {
    var place = start
    while place + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)
      let found = (below(0x20, in: word) | below(1, in: word ^ (ones &* 0x7F)) | word) & highs
      guard found == 0 else { break }
      place += 8
    }
    while place < bytes.count, bytes[place] >= 0x20, bytes[place] < 0x7F { place += 1 }
    return place
  }

  /// The high bit of each byte below a bound of up to 128, and of none where there is no such byte.
  ///
  /// Bytes behind one that is found may be marked too; see "Bit Twiddling Hacks" by S. E. Anderson.
  private static func below(_ bound: UInt64, in word: UInt64) -> UInt64 {
    (word &- ones &* bound) & ~word
  }
}
