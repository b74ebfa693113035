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
    /// One of these tests must hold, a range of `alternatives`.
    case oneOf(first: Int32, count: Int32)
    /// A test must not hold.
    case not(Int32)
  }

  private var tests: ContiguousArray<ItemTest> = []
  private var clauses: ContiguousArray<Clause> = []
  private var features: ContiguousArray<FeatureTest> = []
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

  /// Tests of which one must hold.
  private mutating func oneOf(_ parts: [Predicate]) -> Clause {
    let numbers = parts.map { number(of: $0) }
    let first = Int32(alternatives.count)
    alternatives.append(contentsOf: numbers)
    return .oneOf(first: first, count: Int32(numbers.count))
  }

  private mutating func number(of feature: FeatureTest) -> Int32 {
    features.append(feature)
    return Int32(features.count - 1)
  }

  // MARK: - Asking

  @inline(__always)
  func holds(_ number: Int32, _ cell: Cell, _ sentence: SentenceItems) -> Bool {
    let test = tests[Int(number)]
    guard test.anyOf.isEmpty || cell.classes.intersects(test.anyOf),
      !cell.classes.intersects(test.noneOf)
    else { return false }
    return test.clauseCount == 0 || clausesHold(test, cell, sentence)
  }

  private func clausesHold(_ test: ItemTest, _ cell: Cell, _ sentence: SentenceItems) -> Bool {
    let first = Int(test.firstClause)
    for number in first..<first + Int(test.clauseCount) {
      let holds =
        switch clauses[number] {
        case .anyOf(let classes): cell.classes.intersects(classes)
        case .literal(let literal): cell.literal == literal
        case .notLiteral(let literal): cell.literal != literal
        case .feature(let feature): sentence.arena.holds(features[Int(feature)], cell, sentence)
        case .notFeature(let feature):
          !sentence.arena.holds(features[Int(feature)], cell, sentence)
        case .oneOf(let first, let count): oneHolds(first, count, cell, sentence)
        case .not(let number): !self.holds(number, cell, sentence)
        }
      if !holds { return false }
    }
    return true
  }

  private func oneHolds(
    _ first: Int32, _ count: Int32, _ cell: Cell, _ sentence: SentenceItems
  ) -> Bool {
    for index in Int(first)..<Int(first + count)
    where holds(alternatives[index], cell, sentence) { return true }
    return false
  }
}

extension Arena {
  /// Whether an item's feature is as a test wants it.
  func holds(_ test: FeatureTest, _ cell: Cell, _ sentence: SentenceItems) -> Bool {
    let first = Int(cell.firstFeature)
    for offset in 0..<Int(cell.featureCount) {
      let feature = first < 0 ? lexical[~first + offset] : features[first + offset]
      if feature.key == test.key, holds(test, feature.value, sentence) { return true }
    }
    return false
  }

  private func holds(
    _ test: FeatureTest, _ value: FeatureValue, _ sentence: SentenceItems
  ) -> Bool {
    if test.values.isEmpty { return true }
    for wanted in test.values {
      let isEqual =
        switch value {
        case .named(let id): id == wanted.id
        case .number(let number): number == wanted.number
        case .words(let start, let end):
          sentence.text[Int(start)..<Int(end)].elementsEqual(wanted.bytes)
        case .made(let index): strings[Int(index)].utf8.elementsEqual(wanted.bytes)
        }
      if isEqual { return true }
    }
    return false
  }
}
