import BriefModel

/// Words as 64 bits, which are compared in the place of strings.
///
/// Two that differ come out alike once in 2^64 pairs, which no article has.
struct Fingerprint: Hashable, Comparable {
  private(set) var bits: UInt64 = 0

  private static let prime: UInt64 = 0x9E37_79B9_7F4A_7C15

  init() {}

  init(_ text: String) { add(text) }

  /// Of a text as bytes.
  init(_ text: ArraySlice<UInt8>) { text.withUnsafeBytes { add($0) } }

  /// Of a text in lower case.
  init(lowercasing text: String) {
    self = text.withBytes { Fingerprint(lowercasing: UnsafeRawBufferPointer($0)) }
  }

  /// Of UTF-8 in lower case.
  init(lowercasing text: UnsafeRawBufferPointer) {
    self =
      Fingerprint(lowercasingASCII: text)
      ?? Fingerprint(String(decoding: text, as: UTF8.self).lowercased())
  }

  /// Nil for other text.
  private init?(lowercasingASCII bytes: UnsafeRawBufferPointer) {
    var seen: UInt64 = 0
    add(bytes) { word in
      seen |= word
      return Self.lowercased(word)
    }
    if seen & 0x8080_8080_8080_8080 != 0 { return nil }
  }

  /// Eight letters of ASCII in lower case.
  @inline(__always)
  private static func lowercased(_ word: UInt64) -> UInt64 {
    // The high bit of each byte from A on, without those behind Z.
    let fromA = word &+ 0x3F3F_3F3F_3F3F_3F3F
    let behindZ = word &+ 0x2525_2525_2525_2525
    return word | (fromA & ~behindZ & 0x8080_8080_8080_8080) >> 2
  }

  /// Takes in a number; the order of what is taken in counts.
  mutating func add(_ number: UInt64) {
    let product = (bits ^ number) &* Self.prime
    bits = (product ^ (product >> 29)) &+ 1
  }

  mutating func add(_ other: Fingerprint) { add(other.bits) }

  /// Takes in a text, and that it ends here.
  mutating func add(_ text: String) {
    text.withBytes { add(UnsafeRawBufferPointer($0)) }
  }

  /// Takes in a text, or that there is none.
  mutating func add(stated text: String?) {
    if let text { add(text) } else { add(0) }
  }

  /// Takes in bytes, eight at a time, and how many are left over at the end.
  mutating func add(_ bytes: UnsafeRawBufferPointer) { add(bytes) { $0 } }

  /// The same, each eight bytes changed before.
  @inline(__always)
  private mutating func add(_ bytes: UnsafeRawBufferPointer, changed: (UInt64) -> UInt64) {
    var place = 0
    while place + 8 <= bytes.count {
      add(changed(bytes.loadUnaligned(fromByteOffset: place, as: UInt64.self)))
      place += 8
    }
    let length = bytes.count - place
    var rest: UInt64 = 0
    while place < bytes.count {
      rest = rest &<< 8 | UInt64(bytes[place])
      place += 1
    }
    add(changed(rest) | UInt64(length + 1) &<< UInt64(length * 8))
  }

  static func < (left: Fingerprint, right: Fingerprint) -> Bool { left.bits < right.bits }
}
