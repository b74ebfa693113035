/// What tests ask of an item, once for each signature.
///
/// The sentence is `inout` so that it is handed on as it is, and never in parts.
extension ItemSignatures {
  /// Whether a test of a stage holds for an item.
  @inline(__always)
  mutating func holds(
    _ number: Int32, _ item: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    let place = Int(number)
    let isAny = sentence.cells[item].classes.intersects(stage.program.tests.tests[place].anyOf)
    if stage.program.tests.tests[place].isPlain { return isAny }
    return (isAny || isLiteral(of: place, item, stage, &sentence))
      && !sentence.cells[item].classes.intersects(stage.program.tests.tests[place].noneOf)
      && (stage.program.tests.tests[place].clauseCount == 0
        || clausesHold(number, item, stage, &sentence))
  }

  @inline(__always)
  private mutating func isLiteral(
    of test: Int, _ item: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    let first = Int(stage.program.tests.tests[test].firstLiteral)
    let end = first &+ Int(stage.program.tests.tests[test].literalCount)
    var index = first
    while index < end {
      if stage.program.tests.literals[index] == sentence.cells[item].literal { return true }
      index &+= 1
    }
    return false
  }

  @inline(never)
  private mutating func clausesHold(
    _ test: Int32, _ item: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    let first = Int(stage.program.tests.tests[Int(test)].firstClause)
    let count = Int(stage.program.tests.tests[Int(test)].clauseCount)
    for index in first..<first &+ count {
      let holds =
        switch stage.program.tests.clauses[index] {
        case .literal(let literal): sentence.cells[item].literal == literal
        case .notLiteral(let literal): sentence.cells[item].literal != literal
        case .feature(let key, let number): hasFeature(key, number, item, stage, &sentence)
        case .notFeature(let key, let number): !hasFeature(key, number, item, stage, &sentence)
        case .test(let number): alsoHolds(number, item, stage, &sentence)
        case .notTest(let number): !alsoHolds(number, item, stage, &sentence)
        case .oneOf(let first, let count): oneHolds(first, count, item, stage, &sentence)
        }
      if !holds { return false }
    }
    return true
  }

  @inline(never)
  private mutating func alsoHolds(
    _ number: Int32, _ item: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    holds(number, item, stage, &sentence)
  }

  @inline(never)
  private mutating func oneHolds(
    _ first: Int32, _ count: Int32, _ item: Int, _ stage: Stage,
    _ sentence: inout SentenceItems
  ) -> Bool {
    for index in Int(first)..<Int(first &+ count) {
      let number = stage.program.tests.alternatives[index]
      if alsoHolds(number, item, stage, &sentence) { return true }
    }
    return false
  }

  /// Whether an item's feature is as a test wants it.
  @inline(never)
  private mutating func hasFeature(
    _ key: FeatureID, _ test: Int32, _ item: Int, _ stage: Stage,
    _ sentence: inout SentenceItems
  ) -> Bool {
    let places = sentence.cells[item].features
    if sentence.cells[item].hasLexicalFeatures {
      for place in places where sentence.arena.lexical[place].key == key {
        if isWanted(sentence.arena.lexical[place].value, test, stage, &sentence) { return true }
      }
    } else {
      for place in places where sentence.arena.features[place].key == key {
        if isWanted(sentence.arena.features[place].value, test, stage, &sentence) { return true }
      }
    }
    return false
  }

  @inline(never)
  private mutating func isWanted(
    _ value: FeatureValue, _ test: Int32, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    let count = stage.program.tests.features[Int(test)].values.count
    for index in 0..<count
    where sentence.equals(value, stage.program.tests.features[Int(test)].values[index]) {
      return true
    }
    return count == 0
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
