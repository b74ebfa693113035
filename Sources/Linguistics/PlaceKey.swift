/// A name as a gazetteer files it: in small letters without marks, apostrophes and full stops, with one
/// blank for a hyphen or any stretch of blanks; kept as the fingerprint of that.
///
/// `script/gazetteer.py` folds and hashes in the same way, and puts the folding of letters into the table.
struct PlaceKey {
  /// FNV-1a over the folded bytes, mixed once more.
  private(set) var fingerprint: UInt64 = 0xCBF2_9CE4_8422_2325
  private var length = 0
  private var hasBlank = false

  /// Letters with marks and their like: two ranges of Unicode.
  private static let ranges: [Range<UInt32>] = [0xC0..<0x300, 0x1E00..<0x1F00]
  static let letterCount = 0x300 - 0xC0 + 0x100
  /// No name is longer.
  private static let mostBytes = 200

  /// Nil for what is no name in Latin script.
  ///
  /// `letter` gives two letters in one number, the first in the lower byte: 0 for a letter that is none
  /// of ours, 1 for one that counts for nothing.
  init?(_ name: Span<UInt8>, folding letter: (Int) -> UInt16) {
    guard name.count <= Self.mostBytes else { return nil }
    var place = 0
    while place < name.count {
      let byte = name[place]
      place += 1
      if byte < 0x80 {
        guard add(ascii: byte) else { return nil }
        continue
      }
      guard let scalar = Self.scalar(byte, name, &place), add(scalar, letter) else { return nil }
    }
    guard length > 0 else { return nil }
    fingerprint ^= fingerprint >> 32
    fingerprint = fingerprint &* 0x9E37_79B9_7F4A_7C15
    fingerprint ^= fingerprint >> 29
  }

  private mutating func add(ascii byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): put(byte)
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): put(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."): break
    case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "_"), 0x09, 0x0A, 0x0D: hasBlank = true
    default: return false
    }
    return true
  }

  private mutating func add(_ scalar: UInt32, _ letter: (Int) -> UInt16) -> Bool {
    switch scalar {
    case 0xA0, 0x2010...0x2015, 0x2212: hasBlank = true
    case 0xB4, 0x300..<0x370, 0x2018...0x201B, 0x2032: break
    default:
      guard let number = Self.number(of: scalar) else { return false }
      let folded = letter(number)
      guard folded != 0 else { return false }
      if folded != 1 {
        put(UInt8(truncatingIfNeeded: folded))
        if folded > 0xFF { put(UInt8(truncatingIfNeeded: folded >> 8)) }
      }
    }
    return true
  }

  /// Its place in the table of letters.
  private static func number(of scalar: UInt32) -> Int? {
    if ranges[0].contains(scalar) { return Int(scalar - ranges[0].lowerBound) }
    if ranges[1].contains(scalar) { return Int(scalar - ranges[1].lowerBound) + ranges[0].count }
    return nil
  }

  /// The rest of a character of two or three bytes; nil for any other.
  private static func scalar(
    _ first: UInt8, _ name: Span<UInt8>, _ place: inout Int
  ) -> UInt32? {
    let rest = first & 0xE0 == 0xC0 ? 1 : first & 0xF0 == 0xE0 ? 2 : 0
    guard rest > 0, place + rest <= name.count else { return nil }
    var scalar = UInt32(rest == 1 ? first & 0x1F : first & 0x0F)
    for _ in 0..<rest {
      guard name[place] & 0xC0 == 0x80 else { return nil }
      scalar = scalar << 6 | UInt32(name[place] & 0x3F)
      place += 1
    }
    return scalar
  }

  @inline(__always)
  private mutating func put(_ byte: UInt8) {
    if hasBlank, length > 0 { mix(0x20) }
    hasBlank = false
    mix(byte)
  }

  @inline(__always)
  private mutating func mix(_ byte: UInt8) {
    fingerprint = (fingerprint ^ UInt64(byte)) &* 0x100_0000_01B3
    length += 1
  }
}
