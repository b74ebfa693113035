/// What the items of a sentence have between them, or what a rule wants one of them to have.
struct Presence: Sendable {
  var classes = ClassSet()
  /// A bit for each literal, which some share: a bit that is not set tells for certain.
  private var literals: UInt64 = 0

  init() {}

  init(classes: ClassSet, literals: some Sequence<Int32>) {
    self.classes = classes
    for literal in literals { insert(literal: literal) }
  }

  init(_ cells: ContiguousArray<Cell>) {
    for index in cells.indices {
      classes.formUnion(cells[index].classes)
      if cells[index].literal >= 0 { insert(literal: cells[index].literal) }
    }
  }

  private mutating func insert(literal: Int32) { literals |= 1 << UInt64(literal & 63) }

  mutating func formUnion(_ other: Presence) {
    classes.formUnion(other.classes)
    literals |= other.literals
  }

  /// Whether they may have something in common.
  func intersects(_ other: Presence) -> Bool {
    literals & other.literals != 0 || classes.intersects(other.classes)
  }
}
