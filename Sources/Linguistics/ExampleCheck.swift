/// Holds the rules of a language against their own examples, and its classes against their use.
///
/// Examples and the lines of classes are read again from the files: a parse has no need of them.
struct ExampleCheck {
  let language: Language

  /// The rules as their files have them, by number.
  private let sources: [RuleSource]

  init(language: Language) {
    self.language = language
    sources = language.files.filter { $0.path.hasSuffix(".rules") }
      .flatMap { RuleFileReader.read($0).stages }.flatMap(\.rules)
  }

  /// How many examples the rules have.
  var count: Int { sources.reduce(0) { $0 + $1.examples.count } }

  func errors() -> [ResourceError] {
    let failures = sources.enumerated().flatMap { errors(of: $1, number: Int32($0)) }
    return (failures + unusedClasses()).sorted { ($0.file, $0.line) < ($1.file, $1.line) }
  }

  private func errors(of rule: RuleSource, number: Int32) -> [ResourceError] {
    var errors: [ResourceError] = []
    var isShown = false
    for line in rule.examples {
      do throws(RuleFault) {
        let example = try RuleExample(line, in: rule.file.bytes)
        isShown = isShown || example.isPositive
        errors += [error(of: example, rule, number)].compactMap { $0 }
      } catch {
        errors.append(
          ResourceError(
            file: rule.file.path, line: error.line, message: error.message, remedy: error.remedy))
      }
    }
    if !isShown {
      errors.append(
        ResourceError(
          file: rule.file.path, line: rule.line,
          message: "rule \(rule.name) has no positive example",
          remedy: "Write `+ \"a sentence that it fires on\" => feature=value` below it"))
    }
    return errors
  }

  private func error(
    of example: RuleExample, _ rule: RuleSource, _ number: Int32
  ) -> ResourceError? {
    let (storage, outcomes, _) = Parser.outcomes(Array(example.sentence.utf8), language)
    let own = outcomes.filter { $0.rule == number }
    let fired = own.filter { $0.fate.isFired }
    guard example.isPositive else {
      return fired.isEmpty
        ? nil
        : failure(
          example, rule, "rule \(rule.name) fires on \"\(example.sentence)\"",
          "Narrow the pattern")
    }
    if fired.isEmpty {
      let thief = own.lazy.compactMap { $0.fate.winner }.first.map { language.ruleNames[Int($0)] }
      return failure(
        example, rule, "rule \(rule.name) does not fire on \"\(example.sentence)\"",
        thief.map { "Rule \($0) wins there: compare priorities and lengths" }
          ?? "Mend the pattern or the lexicon")
    }
    let results = fired.flatMap(\.results).map { storage.features($0.features) }
    for wanted in example.results {
      let isThere = results.contains { result in
        wanted.allSatisfy { result[$0.key]?.contains($0.value) == true }
      }
      if !isThere {
        let found = results.map(Explanation.line).joined(separator: "; ")
        return failure(
          example, rule,
          "rule \(rule.name) on \"\(example.sentence)\" gives \(found.isEmpty ? "nothing" : found)",
          "Expected \(wanted.map { "\($0.key)=\($0.value)" }.joined(separator: " "))")
      }
    }
    return nil
  }

  private func failure(
    _ example: RuleExample, _ rule: RuleSource, _ message: String, _ remedy: String
  ) -> ResourceError {
    ResourceError(file: rule.file.path, line: example.line, message: message, remedy: remedy)
  }

  /// Classes that only a lexicon knows.
  private func unusedClasses() -> [ResourceError] {
    let lexicons = LexiconCompiler(language.files, symbols: language.symbols)
    return lexicons.definitions.enumerated().compactMap { index, definition in
      let id = ClassID(index: UInt8(truncatingIfNeeded: index))
      guard let definition, !definition.isUsedByCode, !language.usedClasses.contains(id) else {
        return nil
      }
      return ResourceError(
        file: definition.file, line: definition.line,
        message: "no rule uses class \(language.symbols.name(id))",
        remedy: "Remove it, or write `used-by-code` in its head if code does")
    }
  }
}

extension Outcome.Fate {
  var isFired: Bool {
    if case .fired = self { true } else { false }
  }

  var winner: Int32? {
    if case .lost(let winner) = self { winner } else { nil }
  }
}

extension ParseStorage {
  /// All values of each feature, by name.
  func features(_ list: [Feature]) -> [String: [String]] {
    var features: [String: [String]] = [:]
    for feature in list {
      features[language.symbols.name(feature.key), default: []].append(string(feature.value))
    }
    return features
  }
}
