/// A number that tells whether bytes are still the same, eight of them at a time.
///
/// It finds accidents, not forgeries. Each step can be undone, so that no single change gets lost;
/// four sums go side by side, so that none waits for another.
struct Checksum {
  private static let factor: UInt64 = 0x9E37_79B9_7F4A_7C15

  private(set) var value: UInt64 = 0

  mutating func add(_ word: UInt64) { value = Self.step(value, word) }

  mutating func add(_ bytes: [UInt8]) { bytes.withUnsafeBytes { add($0) } }

  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    add(UInt64(bytes.count))
    guard var next = bytes.baseAddress else { return }
    let end = next + bytes.count
    var (a, b, c, d): (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    while end - next >= 32 {
      a = Self.step(a, Self.word(next))
      b = Self.step(b, Self.word(next + 8))
      c = Self.step(c, Self.word(next + 16))
      d = Self.step(d, Self.word(next + 24))
      next += 32
    }
    for sum in [a, b, c, d] { add(sum) }
    while next < end {
      add(UInt64(next.load(as: UInt8.self)))
      next += 1
    }
  }

  @inline(__always)
  private static func word(_ place: UnsafeRawPointer) -> UInt64 {
    UInt64(littleEndian: place.loadUnaligned(as: UInt64.self))
  }

  @inline(__always)
  private static func step(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let mixed = sum ^ word
    return (mixed &<< 32 | mixed &>> 32) &* factor
  }
}
