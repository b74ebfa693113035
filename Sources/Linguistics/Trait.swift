/// What a rule asks of an item: that it has a class or is a literal, as one number.
enum Trait {
  @inline(__always)
  static func number(of member: ClassID) -> Int32 { Int32(member.index) }

  static func number(ofLiteral literal: Int32) -> Int32 { Int32(ClassSet.capacity) + literal }
}

extension Cell {
  /// Whether it has a class or is a literal.
  @inline(__always)
  func has(_ trait: Int32) -> Bool {
    trait < Int32(ClassSet.capacity)
      ? classes.contains(ClassID(index: UInt8(truncatingIfNeeded: trait)))
      : literal == trait &- Int32(ClassSet.capacity)
  }
}

/// By trait: bits of the words of a table.
struct TraitBits: Sendable {
  fileprivate struct Bits {
    var place: Int32
    var bits: UInt64
  }
  private let all: ContiguousArray<Bits>
  /// Where the bits of a trait begin; they end where those of the next begin.
  private let firsts: ContiguousArray<Int32>

  /// From a table of so many words for each trait, which holds the words that are not zero.
  init(_ table: [Int: UInt64], traits: Int, words: Int) {
    var (all, firsts) = (ContiguousArray<Bits>(), ContiguousArray<Int32>())
    for place in table.keys.sorted() {
      while firsts.count <= place / words { firsts.append(Int32(all.count)) }
      all.append(Bits(place: Int32(place % words), bits: table[place] ?? 0))
    }
    while firsts.count <= traits { firsts.append(Int32(all.count)) }
    (self.all, self.firsts) = (all, firsts)
  }

  /// Calls with each word of the table in which a trait has bits, and those.
  @inline(__always)
  func forEachWord(of trait: Int, _ body: (_ place: Int, _ bits: UInt64) -> Void) {
    let bits = all.span.extracting(Int(firsts[trait])..<Int(firsts[trait &+ 1]))
    for index in bits.indices { body(Int(bits[index].place), bits[index].bits) }
  }

  /// As above, for each of some classes.
  @inline(__always)
  func forEachWord(of classes: ClassSet, _ body: (_ place: Int, _ bits: UInt64) -> Void) {
    let (all, firsts) = (all.span, firsts.span)
    classes.forEachMember { member in
      let trait = Int(member.index)
      let bits = all.extracting(Int(firsts[trait])..<Int(firsts[trait &+ 1]))
      for index in bits.indices { body(Int(bits[index].place), bits[index].bits) }
    }
  }
}

extension TraitBits: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(all)
    pack.write(firsts)
  }

  init(from pack: inout PackReader) { (all, firsts) = (pack.read(), pack.read()) }
}

extension TraitBits.Bits: PackableRow {
  static let packedSize = 12

  func pack(into pack: inout PackWriter) {
    pack.write(place)
    pack.write(bits)
  }

  @inline(__always)
  init(row: inout PackRow) { self.init(place: row.read(), bits: row.read()) }
}
