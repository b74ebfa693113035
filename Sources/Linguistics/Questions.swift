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

/// The questions that gates ask of items, each once however many rules ask it.
struct Questions: Sendable {
  /// See `Answers`.
  struct Question: Sendable {
    let classes: ClassSet
    /// The same classes where they are too many to go through their rows.
    let manyClasses: ClassSet
    let excluded: ClassSet
    /// For each literal one bit; several may share it.
    let literals: UInt64
    /// Where in the table the rows begin: those of a few classes, then those of the literals.
    let firstRow: Int32
    let firstLiteral: Int32
    let endRow: Int32
  }

  private(set) var all: ContiguousArray<Question> = []
  /// Rows of `ItemRows`, question after question.
  private(set) var rows: ContiguousArray<Int32> = []

  /// The bit that stands for a literal.
  @inline(__always)
  static func bit(of literal: Int32) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: literal) }

  /// So many classes have their rows in the table.
  private static let fewClasses = 4

  fileprivate mutating func append(_ answers: Answers) {
    let firstRow = Int32(rows.count)
    let members = answers.classes.members
    let areFew = members.count <= Self.fewClasses
    if areFew { rows.append(contentsOf: members.map(ItemRows.row(of:))) }
    let firstLiteral = Int32(rows.count)
    rows.append(contentsOf: answers.literals.map(ItemRows.row(ofLiteral:)))
    all.append(
      Question(
        classes: answers.classes, manyClasses: areFew ? ClassSet() : answers.classes,
        excluded: answers.excluded,
        literals: answers.literals.reduce(0) { $0 | Self.bit(of: $1) },
        firstRow: firstRow, firstLiteral: firstLiteral, endRow: Int32(rows.count)))
  }
}

/// Numbers the questions of gates while rules are compiled.
struct QuestionBook {
  private(set) var questions = Questions()
  private var numbers: [Answers: Int32] = [:]

  /// -1 for no answers.
  mutating func number(_ answers: Answers?) -> Int32 {
    guard let answers else { return -1 }
    if let number = numbers[answers] { return number }
    let number = Int32(questions.all.count)
    questions.append(answers)
    numbers[answers] = number
    return number
  }
}

extension Questions: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(all)
    pack.write(rows)
  }

  init(from pack: inout PackReader) { (all, rows) = (pack.read(), pack.read()) }
}

extension Questions.Question: PackableRow {
  static let packedSize = 3 * ClassSet.packedSize + 20

  func pack(into pack: inout PackWriter) {
    for set in [classes, manyClasses, excluded] { pack.write(set) }
    pack.write(literals)
    for place in [firstRow, firstLiteral, endRow] { pack.write(place) }
  }

  @inline(__always)
  init(row: inout PackRow) {
    self.init(
      classes: row.read(), manyClasses: row.read(), excluded: row.read(), literals: row.read(),
      firstRow: row.read(), firstLiteral: row.read(), endRow: row.read())
  }
}
