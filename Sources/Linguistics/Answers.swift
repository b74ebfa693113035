/// Classes and literals of which an item has, or is, one; and classes that it does not have.
struct Answers: Hashable {
  private(set) var classes: ClassSet
  /// In ascending order.
  private(set) var literals: [Int32]
  private(set) var excluded = ClassSet()

  init(_ classes: ClassSet, _ literals: [Int32] = []) {
    self.classes = classes
    self.literals = literals.sorted()
  }

  /// Those of any item.
  static let any = Answers(ClassSet(CollectionOfOne(BuiltIn.any)))

  static let none = Answers(ClassSet())

  var areAny: Bool { classes.contains(BuiltIn.any) && excluded.isEmpty }

  /// What an item must have, or be, one of.
  var traits: [Int32] {
    classes.members.map(Trait.number(of:)) + literals.map(Trait.number(ofLiteral:))
  }

  /// What items answer to that answer to one of both.
  func union(_ other: Answers) -> Answers {
    if self == Answers.none { return other }
    var union = Answers(
      classes.union(other.classes), Array(Set(literals).union(other.literals)))
    union.excluded = excluded.intersection(other.excluded)
    return union
  }

  func excluding(_ classes: ClassSet) -> Answers {
    var rest = self
    rest.excluded.formUnion(classes)
    return rest
  }
}
