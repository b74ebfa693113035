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
    for byte in text.utf8 { add(UInt64(byte)) }
    add(0x100)
  }

  static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.bits < right.bits }
}
