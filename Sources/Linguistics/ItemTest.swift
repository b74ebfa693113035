/// A predicate as the matcher asks it: a few comparisons of bits, and rarely more.
struct ItemTest: Sendable {
  /// One of these the item must have, unless the set is empty.
  var anyOf = ClassSet()
  /// None of these may it have.
  var noneOf = ClassSet()
  /// What else must hold, as a range of the table's clauses.
  var firstClause: Int32 = 0
  var clauseCount: Int32 = 0
}

/// All item tests of a stage, with what they share.
struct ItemTests: Sendable {
  /// What must hold beside the first set of classes.
  private enum Clause: Sendable {
    case anyOf(ClassSet)
    case literal(Int32)
    case notLiteral(Int32)
    case feature(Int32)
    case notFeature(Int32)
    /// It must have one of the classes or be one of the literals, a range of `literals`.
    case among(ClassSet, firstLiteral: Int32, count: Int32)
    /// One of these tests must hold, a range of `alternatives`.
    case oneOf(first: Int32, count: Int32)
    /// A test must not hold.
    case not(Int32)
  }

  private var tests: ContiguousArray<ItemTest> = []
  private var clauses: ContiguousArray<Clause> = []
  private var features: ContiguousArray<FeatureTest> = []
  private var literals: ContiguousArray<Int32> = []
  private var alternatives: ContiguousArray<Int32> = []
  private var numbers: [Predicate: Int32] = [:]

  init() { numbers.reserveCapacity(32) }

  /// The number of a predicate's test, the same for the same predicate.
  mutating func number(of predicate: Predicate) -> Int32 {
    if let known = numbers[predicate] { return known }
    var test = ItemTest()
    var rest: [Clause] = []
    add(predicate, to: &test, &rest)
    test.firstClause = Int32(clauses.count)
    test.clauseCount = Int32(rest.count)
    clauses.append(contentsOf: rest)
    tests.append(test)
    numbers[predicate] = Int32(tests.count - 1)
    return Int32(tests.count - 1)
  }

  private mutating func add(
    _ predicate: Predicate, to test: inout ItemTest, _ rest: inout [Clause]
  ) {
    switch predicate {
    case .any: break
    case .isIn(let classes):
      if test.anyOf.isEmpty { test.anyOf = classes } else { rest.append(.anyOf(classes)) }
    case .isLiteral(let literal): rest.append(.literal(literal))
    case .feature(let feature): rest.append(.feature(number(of: feature)))
    case .all(let parts):
      for part in parts { add(part, to: &test, &rest) }
    case .not(.isLiteral(let literal)): rest.append(.notLiteral(literal))
    case .not(.feature(let feature)): rest.append(.notFeature(number(of: feature)))
    case .not(.isIn(let classes)): test.noneOf.formUnion(classes)
    case .not(.either(let parts)):
      for part in parts { add(.not(part), to: &test, &rest) }
    case .not(.not(let inner)): add(inner, to: &test, &rest)
    case .not(let inner): rest.append(.not(number(of: inner)))
    case .either(let parts): rest.append(oneOf(parts))
    }
  }

  /// Tests of which one must hold: one for all classes and literals, and one for each other.
  private mutating func oneOf(_ parts: [Predicate]) -> Clause {
    let simple = parts.filter(\.isSimple)
    if simple.count == parts.count { return among(simple) }
    var numbers = parts.filter { !$0.isSimple }.map { number(of: $0) }
    if !simple.isEmpty { numbers.insert(number(of: .either(simple)), at: 0) }
    let first = Int32(alternatives.count)
    alternatives.append(contentsOf: numbers)
    return .oneOf(first: first, count: Int32(numbers.count))
  }

  private mutating func among(_ parts: [Predicate]) -> Clause {
    let first = Int32(literals.count)
    var union = ClassSet()
    for part in parts {
      switch part {
      case .isIn(let classes): union.formUnion(classes)
      case .isLiteral(let literal): literals.append(literal)
      default: break
      }
    }
    return .among(union, firstLiteral: first, count: Int32(literals.count) - first)
  }

  private mutating func number(of feature: FeatureTest) -> Int32 {
    features.append(feature)
    return Int32(features.count - 1)
  }

  // MARK: - Asking

  func holds(_ number: Int32, _ item: Int, _ sentence: SentenceItems) -> Bool {
    let (anyOf, noneOf) = (tests[Int(number)].anyOf, tests[Int(number)].noneOf)
    let classes = sentence.cells[item].classes
    guard anyOf.isEmpty || classes.intersects(anyOf), !classes.intersects(noneOf) else {
      return false
    }
    return tests[Int(number)].clauseCount == 0 || clausesHold(number, item, sentence)
  }

  private static let all = ClassSet(BuiltIn.any)

  /// Of the items of a word of `ItemRows`, those for which a test holds.
  @inline(__always)
  func passing(
    _ number: Int32, word: Int, among items: UInt64, _ rows: borrowing ItemRows,
    _ sentence: SentenceItems
  ) -> UInt64 {
    let (anyOf, noneOf) = (tests[Int(number)].anyOf, tests[Int(number)].noneOf)
    var passing = items & rows.word(word, ofAny: anyOf.isEmpty ? Self.all : anyOf)
    if passing != 0 { passing &= ~rows.word(word, ofAny: noneOf) }
    guard tests[Int(number)].clauseCount > 0 else { return passing }
    var rest = passing
    while rest != 0 {
      let item = ItemRows.firstItem(of: rest, word)
      if !clausesHold(number, item, sentence) { passing ^= rest & (0 &- rest) }
      rest &= rest &- 1
    }
    return passing
  }

  private func clausesHold(_ test: Int32, _ item: Int, _ sentence: SentenceItems) -> Bool {
    let first = Int(tests[Int(test)].firstClause)
    for index in first..<first &+ Int(tests[Int(test)].clauseCount)
    where !holds(clauses[index], item, sentence) { return false }
    return true
  }

  @inline(__always)
  private func holds(_ clause: Clause, _ item: Int, _ sentence: SentenceItems) -> Bool {
    switch clause {
    case .anyOf(let classes): sentence.cells[item].classes.intersects(classes)
    case .literal(let literal): sentence.cells[item].literal == literal
    case .notLiteral(let literal): sentence.cells[item].literal != literal
    case .feature(let feature): hasFeature(feature, item, sentence)
    case .notFeature(let feature): !hasFeature(feature, item, sentence)
    case .among(let classes, let first, let count):
      sentence.cells[item].classes.intersects(classes)
        || literals[Int(first)..<Int(first &+ count)].contains(sentence.cells[item].literal)
    case .oneOf(let first, let count): oneHolds(first, count, item, sentence)
    case .not(let number): !holds(number, item, sentence)
    }
  }

  private func oneHolds(
    _ first: Int32, _ count: Int32, _ item: Int, _ sentence: SentenceItems
  ) -> Bool {
    for index in Int(first)..<Int(first + count)
    where holds(alternatives[index], item, sentence) { return true }
    return false
  }

  /// Whether an item's feature is as a test wants it.
  private func hasFeature(_ test: Int32, _ item: Int, _ sentence: SentenceItems) -> Bool {
    let cell = sentence.cells[item]
    let key = features[Int(test)].key
    for number in 0..<Int(cell.featureCount) {
      let feature = sentence.arena.feature(number, of: cell)
      if feature.key == key, isWanted(feature.value, test, sentence) { return true }
    }
    return false
  }

  @inline(never)
  private func isWanted(
    _ value: FeatureValue, _ test: Int32, _ sentence: SentenceItems
  ) -> Bool {
    let wanted = features[Int(test)].values
    return wanted.isEmpty || wanted.contains { sentence.equals(value, $0) }
  }
}

extension SentenceItems {
  fileprivate func equals(_ value: FeatureValue, _ wanted: FeatureTest.Value) -> Bool {
    switch value {
    case .named(let id): id == wanted.id
    case .number(let number): number == wanted.number
    case .words(let start, let end):
      text[Int(start)..<Int(end)].elementsEqual(wanted.bytes)
    case .made(let index): arena.strings[Int(index)].utf8.elementsEqual(wanted.bytes)
    }
  }
}
