/// Words as 64 bits, which are compared in the place of strings.
///
/// Two that differ come out alike once in 2^64 pairs, which no article has.
struct Fingerprint: Hashable, Comparable {
  private(set) var bits: UInt64 = 0

  private static let prime: UInt64 = 0x9E37_79B9_7F4A_7C15

  init() {}

  init(_ text: String) { add(text) }

  /// Takes in a number; the order of what is taken in counts.
  mutating func add(_ number: UInt64) {
    let product = (bits ^ number) &* Self.prime
    bits = (product ^ (product >> 29)) &+ 1
  }

  mutating func add(_ other: Fingerprint) { add(other.bits) }

  /// Takes in a text, and that it ends here.
  mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(UnsafeRawBufferPointer($0)) }
  }

  /// Takes in bytes, eight at a time, and how many are left over at the end.
  mutating func add(_ bytes: UnsafeRawBufferPointer) {
    var place = 0
    while place + 8 <= bytes.count {
      add(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest = UInt64(bytes.count - place + 1)
    while place < bytes.count {
      rest = rest << 8 | UInt64(bytes[place])
      place += 1
    }
    add(rest)
  }

  static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.bits < right.bits }
}
