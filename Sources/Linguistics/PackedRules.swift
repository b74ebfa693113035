// How stages, rules and what they are made of stand in a pack.

extension Stage: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(name)
    pack.write(mode.rawValue)
    pack.write(file)
    pack.write(over)
    pack.write(program)
    pack.write(firstTest)
    pack.write(rules)
    pack.write(firstRule)
    pack.write(gates)
    pack.write(trials)
    pack.write(isOrdered)
    pack.write(marking)
    pack.write(effects)
    pack.write(arguments)
    pack.write(classes)
  }
}

extension PackReader {
  mutating func mode() -> Stage.Mode {
    if let mode = Stage.Mode(rawValue: text()) { return mode }
    fail()
    return .emit
  }
}

extension Stage.Rule: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(number)
    pack.write(further)
    pack.write(line)
  }

  init(from pack: inout PackReader) {
    self.init(number: pack.read(), further: pack.read(), line: pack.read())
  }
}

extension Stage.Effect: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(target)
    pack.write(result)
    pack.write(arguments)
  }

  init(from pack: inout PackReader) {
    self.init(target: pack.read(), result: pack.read(), arguments: pack.read())
  }
}

extension Stage.Gate: PackableRow {
  static let packedSize = 12

  func pack(into pack: inout PackWriter) {
    for number in [test, least, most] { pack.write(number) }
  }

  @inline(__always)
  init(row: inout PackRow) { self.init(test: row.read(), least: row.read(), most: row.read()) }
}

extension Stage.Trial: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(isBegun)
    pack.write(start)
    pack.write(priority)
    pack.write(hasMore)
    pack.write(isOneItem)
    pack.write(capture)
    pack.write(effects)
  }

  init(from pack: inout PackReader) {
    self.init(
      isBegun: pack.read(), start: pack.read(), priority: pack.read(), hasMore: pack.read(),
      isOneItem: pack.read(), capture: pack.read(), effects: pack.read())
  }
}

extension Action.Argument: Packable {
  private enum Kind: UInt8 {
    case named
    case words
    case feature
    case all
  }

  func pack(into pack: inout PackWriter) {
    switch self {
    case .named(let key, let value):
      pack.write(Kind.named)
      pack.write(key)
      pack.write(value)
    case .words(let key, let capture):
      pack.write(Kind.words)
      pack.write(key)
      pack.write(capture)
    case .feature(let key, let capture, let own):
      pack.write(Kind.feature)
      pack.write(key)
      pack.write(capture)
      pack.write(own)
    case .all(let capture):
      pack.write(Kind.all)
      pack.write(capture)
    }
  }

  init(from pack: inout PackReader) {
    switch pack.read(or: Kind.all) {
    case .named: self = .named(pack.read(), pack.read())
    case .words: self = .words(pack.read(), capture: pack.read())
    case .feature: self = .feature(pack.read(), capture: pack.read(), pack.read())
    case .all: self = .all(capture: pack.read())
    }
  }
}

// MARK: - Tests of items

extension ItemTest: PackableRow {
  static let packedSize = 2 * ClassSet.packedSize + 17

  func pack(into pack: inout PackWriter) {
    pack.write(anyOf)
    pack.write(noneOf)
    pack.write(firstLiteral)
    pack.write(literalCount)
    pack.write(firstClause)
    pack.write(clauseCount)
    pack.write(isPlain)
  }

  @inline(__always)
  init(row: inout PackRow) {
    self.init(
      anyOf: row.read(), noneOf: row.read(), firstLiteral: row.read(),
      literalCount: row.read(), firstClause: row.read(), clauseCount: row.read(),
      isPlain: row.read())
  }
}

extension ItemTests.Clause: Packable {
  private enum Kind: UInt8 {
    case literal
    case notLiteral
    case feature
    case notFeature
    case test
    case notTest
    case oneOf
  }

  func pack(into pack: inout PackWriter) {
    switch self {
    case .literal(let literal): pack.write(Kind.literal, literal)
    case .notLiteral(let literal): pack.write(Kind.notLiteral, literal)
    case .feature(let key, let test):
      pack.write(Kind.feature, test)
      pack.write(key)
    case .notFeature(let key, let test):
      pack.write(Kind.notFeature, test)
      pack.write(key)
    case .test(let test): pack.write(Kind.test, test)
    case .notTest(let test): pack.write(Kind.notTest, test)
    case .oneOf(let first, let count):
      pack.write(Kind.oneOf, first)
      pack.write(count)
    }
  }

  init(from pack: inout PackReader) {
    let kind = pack.read(or: Kind.literal)
    let number: Int32 = pack.read()
    switch kind {
    case .literal: self = .literal(number)
    case .notLiteral: self = .notLiteral(number)
    case .feature: self = .feature(pack.read(), number)
    case .notFeature: self = .notFeature(pack.read(), number)
    case .test: self = .test(number)
    case .notTest: self = .notTest(number)
    case .oneOf: self = .oneOf(first: number, count: pack.read())
    }
  }
}

extension PackWriter {
  /// A case and the number that all of its kind have.
  fileprivate mutating func write<Case: RawRepresentable>(_ value: Case, _ number: Int32)
  where Case.RawValue == UInt8 {
    write(value)
    write(number)
  }
}

extension FeatureTest: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(key)
    pack.write(values)
  }

  init(from pack: inout PackReader) { self.init(key: pack.read(), values: pack.read()) }
}

extension FeatureTest.Value: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(id)
    pack.write(number)
    pack.write(bytes)
  }

  init(from pack: inout PackReader) {
    self.init(id: pack.read(), number: pack.read(), bytes: pack.read())
  }
}
