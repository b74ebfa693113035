/// A predicate as the matcher asks it: a few comparisons of bits, and rarely more.
struct ItemTest: Sendable {
  /// One of these the item must have, or be one of the literals.
  var anyOf = ClassSet()
  /// None of these may it have.
  var noneOf = ClassSet()
  /// A range of the table's literals.
  var firstLiteral: Int32 = 0
  var literalCount: Int32 = 0
  /// What else must hold, as a range of the table's clauses.
  var firstClause: Int32 = 0
  var clauseCount: Int32 = 0
  /// There is nothing to ask beside the first set of classes.
  var isPlain = false

  var asksForNothing: Bool { anyOf.isEmpty && literalCount == 0 }
}

/// All item tests of a stage, with what they share.
struct ItemTests: Sendable {
  /// What must hold beside the first classes and literals.
  enum Clause: Sendable {
    case literal(Int32)
    case notLiteral(Int32)
    /// One of the item's features must be as a test of the table wants it.
    case feature(FeatureID, Int32)
    case notFeature(FeatureID, Int32)
    case test(Int32)
    case notTest(Int32)
    /// One of these tests must hold, a range of `alternatives`.
    case oneOf(first: Int32, count: Int32)
  }

  private(set) var tests: ContiguousArray<ItemTest> = []
  private(set) var clauses: ContiguousArray<Clause> = []
  private(set) var features: ContiguousArray<FeatureTest> = []
  private(set) var literals: ContiguousArray<Int32> = []
  private(set) var alternatives: ContiguousArray<Int32> = []
  /// By what they were made of.
  private var numbers: [Predicate: Int32] = [:]

  /// The number of a predicate's test, the same for the same predicate.
  mutating func number(of predicate: Predicate) -> Int32 {
    if let known = numbers[predicate] { return known }
    var test = ItemTest()
    var rest: [Clause] = []
    add(predicate, to: &test, &rest)
    test.firstClause = Int32(clauses.count)
    test.clauseCount = Int32(rest.count)
    clauses.append(contentsOf: rest)
    // Every item is an item.
    if test.asksForNothing { test.anyOf.insert(BuiltIn.any) }
    test.isPlain = test.noneOf.isEmpty && test.literalCount == 0 && rest.isEmpty
    tests.append(test)
    numbers[predicate] = Int32(tests.count - 1)
    return Int32(tests.count - 1)
  }

  /// Forgets what the tests were made of: no more are to be made.
  mutating func close() { numbers = [:] }

  private mutating func add(
    _ predicate: Predicate, to test: inout ItemTest, _ rest: inout [Clause]
  ) {
    switch predicate {
    case .any: break
    case .isIn, .isLiteral: add(oneOf: [predicate], to: &test, &rest)
    case .feature(let feature): rest.append(.feature(feature.key, number(of: feature)))
    case .all(let parts):
      for part in parts { add(part, to: &test, &rest) }
    case .not(.isLiteral(let literal)): rest.append(.notLiteral(literal))
    case .not(.feature(let feature)):
      rest.append(.notFeature(feature.key, number(of: feature)))
    case .not(.isIn(let classes)): test.noneOf.formUnion(classes)
    case .not(.either(let parts)):
      for part in parts { add(.not(part), to: &test, &rest) }
    case .not(.not(let inner)): add(inner, to: &test, &rest)
    case .not(let inner): rest.append(.notTest(number(of: inner)))
    case .either(let parts) where parts.allSatisfy(\.isSimple):
      add(oneOf: parts, to: &test, &rest)
    case .either(let parts): rest.append(oneOf(parts))
    }
  }

  /// Asks for one of some classes and literals, which a test can do once by itself.
  private mutating func add(
    oneOf parts: [Predicate], to test: inout ItemTest, _ rest: inout [Clause]
  ) {
    guard test.asksForNothing else {
      if parts.count == 1, case .isLiteral(let literal) = parts[0] {
        return rest.append(.literal(literal))
      }
      return rest.append(.test(number(of: .either(parts))))
    }
    test.firstLiteral = Int32(literals.count)
    for part in parts {
      switch part {
      case .isIn(let classes): test.anyOf.formUnion(classes)
      case .isLiteral(let literal): literals.append(literal)
      default: break
      }
    }
    test.literalCount = Int32(literals.count) - test.firstLiteral
  }

  /// Tests of which one must hold: one for all classes and literals, and one for each other.
  private mutating func oneOf(_ parts: [Predicate]) -> Clause {
    let simple = parts.filter(\.isSimple)
    var numbers = parts.filter { !$0.isSimple }.map { number(of: $0) }
    if !simple.isEmpty { numbers.insert(number(of: .either(simple)), at: 0) }
    let first = Int32(alternatives.count)
    alternatives.append(contentsOf: numbers)
    return .oneOf(first: first, count: Int32(numbers.count))
  }

  private mutating func number(of feature: FeatureTest) -> Int32 {
    features.append(feature)
    return Int32(features.count - 1)
  }
}

extension ItemTests: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(tests)
    pack.write(clauses)
    pack.write(features)
    pack.write(literals)
    pack.write(alternatives)
  }

  init(from pack: inout PackReader) {
    (tests, clauses, features) = (pack.read(), pack.read(), pack.read())
    (literals, alternatives) = (pack.read(), pack.read())
  }
}
