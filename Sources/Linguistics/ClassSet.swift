/// The number of a class, such as QTY or PERSON, within one language.
package struct ClassID: Hashable, Sendable, BitwiseCopyable {
  package let index: UInt8
}

/// A set of classes, as 256 bits.
package struct ClassSet: Hashable, Sendable, BitwiseCopyable {
  private var a: UInt64 = 0
  private var b: UInt64 = 0
  private var c: UInt64 = 0
  private var d: UInt64 = 0

  package static let capacity = 256

  package init() {}

  package init(_ members: some Sequence<ClassID>) {
    for member in members { insert(member) }
  }

  init(_ member: ClassID) { insert(member) }

  /// The lowest classes, one bit each.
  init(builtIn bits: UInt32) { a = UInt64(bits) }

  package var isEmpty: Bool { a | b | c | d == 0 }

  package mutating func insert(_ member: ClassID) {
    let bit: UInt64 = 1 << UInt64(member.index & 63)
    switch member.index >> 6 {
    case 0: a |= bit
    case 1: b |= bit
    case 2: c |= bit
    default: d |= bit
    }
  }

  @inline(__always)
  package func contains(_ member: ClassID) -> Bool {
    let place = Int(member.index >> 6)
    let low = place & 1 == 0 ? a : b
    let high = place & 1 == 0 ? c : d
    let word = place & 2 == 0 ? low : high
    return word &>> UInt64(member.index & 63) & 1 != 0
  }

  package func intersects(_ other: ClassSet) -> Bool {
    (a & other.a) | (b & other.b) | (c & other.c) | (d & other.d) != 0
  }

  func isSuperset(of other: ClassSet) -> Bool {
    (other.a & ~a) | (other.b & ~b) | (other.c & ~c) | (other.d & ~d) == 0
  }

  package mutating func formUnion(_ other: ClassSet) {
    a |= other.a
    b |= other.b
    c |= other.c
    d |= other.d
  }

  package func union(_ other: ClassSet) -> ClassSet {
    var union = self
    union.formUnion(other)
    return union
  }

  package func intersection(_ other: ClassSet) -> ClassSet {
    var common = self
    common.a &= other.a
    common.b &= other.b
    common.c &= other.c
    common.d &= other.d
    return common
  }

  /// The lowest classes, one bit each.
  @inline(__always)
  var lowest: UInt64 { a }

  /// All its bits in one word, for hashing.
  @inline(__always)
  var mixed: UInt64 {
    (a &* 0xFF51_AFD7_ED55_8CCD ^ b) &* 0xC4CE_B9FE_1A85_EC53
      ^ (c &* 0x9FB2_1C65_1E98_DF25 ^ d) &* 0xD6E8_FEB8_6659_FD93
  }

  /// Its member where it has one and no more.
  var onlyMember: ClassID? {
    let count =
      a.nonzeroBitCount + b.nonzeroBitCount + c.nonzeroBitCount + d.nonzeroBitCount
    guard count == 1 else { return nil }
    let index =
      switch (a, b, c) {
      case (0, 0, 0): 192 + d.trailingZeroBitCount
      case (0, 0, _): 128 + c.trailingZeroBitCount
      case (0, _, _): 64 + b.trailingZeroBitCount
      default: a.trailingZeroBitCount
      }
    return ClassID(index: UInt8(truncatingIfNeeded: index))
  }

  package func subtracting(_ other: ClassSet) -> ClassSet {
    var rest = self
    rest.a &= ~other.a
    rest.b &= ~other.b
    rest.c &= ~other.c
    rest.d &= ~other.d
    return rest
  }

  /// Calls for each member in ascending order.
  @inline(__always)
  func forEachMember(_ body: (ClassID) -> Void) {
    Self.forEachBit(of: a, from: 0, body)
    Self.forEachBit(of: b, from: 64, body)
    Self.forEachBit(of: c, from: 128, body)
    Self.forEachBit(of: d, from: 192, body)
  }

  @inline(__always)
  private static func forEachBit(of word: UInt64, from first: Int, _ body: (ClassID) -> Void) {
    var rest = word
    while rest != 0 {
      body(ClassID(index: UInt8(truncatingIfNeeded: first + rest.trailingZeroBitCount)))
      rest &= rest - 1
    }
  }

  /// In ascending order.
  package var members: [ClassID] {
    var members: [ClassID] = []
    forEachMember { members.append($0) }
    return members
  }
}

extension ClassSet: PackableRow {
  static let packedSize = 32

  func pack(into pack: inout PackWriter) {
    for word in [a, b, c, d] { pack.write(word) }
  }

  @inline(__always)
  init(row: inout PackRow) {
    (a, b, c, d) = (row.read(), row.read(), row.read(), row.read())
  }
}
