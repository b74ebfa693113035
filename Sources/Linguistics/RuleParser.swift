/// Reads the body of a rule: patterns, then `=>`, then actions.
struct RuleParser {
  /// Deeper nesting than this is a mistake, and would cost stack.
  private static let deepest = 32
  private static let mostRepeats = 64

  private let lexemes: [RuleLexeme]
  private var index = 0
  private var depth = 0
  private let vocabulary: RuleVocabulary

  /// The patterns, of which the first is the match and the others must also be found in the
  /// sentence, and what to do.
  struct Body {
    var patterns: [Pattern]
    var actions: [Action]
  }

  static func body(
    of rule: RuleSource, _ lexemes: [RuleLexeme], _ vocabulary: RuleVocabulary
  ) throws(RuleFault) -> Body {
    guard !rule.body.isEmpty else {
      throw RuleFault(
        line: rule.line, message: "rule \(rule.name) has no pattern",
        remedy: "Write `PATTERN => ACTION` below it, indented")
    }
    var parser = RuleParser(lexemes: lexemes, vocabulary: vocabulary)
    return try parser.body()
  }

  private init(lexemes: [RuleLexeme], vocabulary: RuleVocabulary) {
    self.lexemes = lexemes
    self.vocabulary = vocabulary
  }

  private mutating func body() throws(RuleFault) -> Body {
    var patterns = [try choice()]
    while take("&&") { patterns.append(try choice()) }
    try expect("=>", "Write `=> CLASS(feature=value)` behind the pattern")
    var actions: [Action] = []
    repeat { actions.append(try action()) } while next.kind != .end
    for pattern in patterns where pattern.canBeEmpty {
      throw fault(
        "the pattern of this rule can match no item at all",
        "Let at least one part be there without `?` or `*`")
    }
    return Body(patterns: patterns, actions: actions)
  }

  // MARK: - Patterns

  private mutating func choice() throws(RuleFault) -> Pattern {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw fault("brackets are nested too deep", "Split the rule into two")
    }
    var branches = [try sequence()]
    while take("|") { branches.append(try sequence()) }
    return .choice(of: branches)
  }

  private mutating func sequence() throws(RuleFault) -> Pattern {
    var parts: [Pattern] = []
    while !endsSequence { parts.append(try piece()) }
    guard !parts.isEmpty else {
      throw fault("a pattern is missing before \(quoted(next))", "Name a class or a word")
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private var endsSequence: Bool {
    next.kind == .end || next.kind == .sign && ["|", ")", "=>", "&&", "]"].contains(next.text)
  }

  /// An atom with what may stand before it (a look, a capture's name) and behind (a repetition).
  private mutating func piece() throws(RuleFault) -> Pattern {
    for (sign, isBehind, isNegative) in [
      ("<=~", true, false), ("=~", false, false), ("<~", true, true), ("~", false, true),
    ] where take(sign) {
      return .look(try piece(), isBehind: isBehind, isNegative: isNegative)
    }
    if next.kind == .name, index + 1 < lexemes.count, lexemes[index + 1].text == ":",
      lexemes[index + 1].kind == .sign, lexemes[index + 1].touchesPrevious
    {
      let name = vocabulary.capture(next.text)
      index += 2
      return .capture(name, try repeated(try conjunction()))
    }
    return try repeated(try conjunction())
  }

  private mutating func repeated(_ inner: Pattern) throws(RuleFault) -> Pattern {
    var bounds: (least: Int, most: Int?)?
    if take("?") {
      bounds = (0, 1)
    } else if take("*") {
      bounds = (0, nil)
    } else if take("+") {
      bounds = (1, nil)
    } else if take("{") {
      bounds = try counted()
    }
    guard let (least, most) = bounds else { return inner }
    guard !inner.canBeEmpty else {
      throw fault(
        "what is repeated here can match nothing", "Repeat only what matches at least one item")
    }
    return .repeated(inner, least: least, most: most, isLazy: take("?"))
  }

  /// `2}`, `2,}` or `0,4}`.
  private mutating func counted() throws(RuleFault) -> (least: Int, most: Int?) {
    let least = try count()
    var most: Int? = least
    if take(",") {
      most = next.text == "}" ? nil : try count()
    }
    try expect("}", "Close the repetition as in `{0,4}`")
    if let most, most < least || most > Self.mostRepeats || most == 0 {
      throw fault(
        "{\(least),\(most)} is no repetition",
        "Write the smaller number first, and at most \(Self.mostRepeats)")
    }
    return (least, most)
  }

  private mutating func count() throws(RuleFault) -> Int {
    guard next.kind == .name, let count = Int(next.text), (0...Self.mostRepeats).contains(count)
    else {
      throw fault("a number is missing before \(quoted(next))", "Write as in `{0,4}`")
    }
    index += 1
    return count
  }

  private mutating func conjunction() throws(RuleFault) -> Pattern {
    let first = try negation()
    guard next.kind == .sign, next.text == "&" else { return first }
    var parts = [try single(first)]
    while take("&") { parts.append(try single(try negation())) }
    return .test(.all(parts))
  }

  private mutating func negation() throws(RuleFault) -> Pattern {
    guard take("!") else { return try atom() }
    return .test(.not(try single(try negation())))
  }

  private func single(_ pattern: Pattern) throws(RuleFault) -> Predicate {
    guard let predicate = pattern.predicate else {
      throw fault(
        "`!` and `&` speak of one item, and this is more than one",
        "Use `~( )` for what must not follow")
    }
    return predicate
  }

  private mutating func atom() throws(RuleFault) -> Pattern {
    let lexeme = next
    index += 1
    switch (lexeme.kind, lexeme.text) {
    case (.sign, "("):
      let inner = try choice()
      try expect(")", "Close the bracket")
      return inner
    case (.sign, "."): return .test(try tested(.any))
    case (.sign, "^"): return .sentenceStart
    case (.sign, "$"): return .sentenceEnd
    case (.literal, let text):
      guard !text.isEmpty else {
        throw fault("a word in quotation marks is empty", "Write the word", at: lexeme)
      }
      return try literal(text)
    case (.name, let text) where RuleName.isClass(text):
      return .test(try tested(.hasClass(try classID(text, at: lexeme))))
    case (.name, let text): return try literal(text)
    default:
      throw fault("\(quoted(lexeme)) stands where a class or word should", "Remove it", at: lexeme)
    }
  }

  private mutating func literal(_ text: String) throws(RuleFault) -> Pattern {
    let pattern = vocabulary.literal(text)
    guard next.text == "[", next.kind == .sign, next.touchesPrevious else { return pattern }
    return .test(try tested(try single(pattern)))
  }

  // MARK: - Features

  /// The tests in square brackets, if any.
  private mutating func tested(_ predicate: Predicate) throws(RuleFault) -> Predicate {
    guard next.kind == .sign, next.text == "[", next.touchesPrevious else { return predicate }
    index += 1
    var parts = [predicate]
    repeat { parts.append(try featureTest()) } while take(",")
    try expect("]", "Close the square bracket")
    return .all(parts)
  }

  private mutating func featureTest() throws(RuleFault) -> Predicate {
    let isAbsent = take("!")
    let name = next
    guard name.kind == .name else {
      throw fault("a feature is missing before \(quoted(name))", "Write as in `[metric=killed]`")
    }
    index += 1
    guard let key = vocabulary.symbols.featureID(name.text) else {
      throw fault(
        "no feature is named \"\(name.text)\"", "Define it in a lexicon or an action", at: name)
    }
    let isUnequal = take("!=")
    let hasValue = isUnequal || take("=")
    var values: [FeatureTest.Value] = []
    if hasValue {
      repeat { values.append(try value()) } while take("|")
    }
    let test = Predicate.feature(FeatureTest(key: key, values: values))
    return isAbsent || isUnequal ? .not(test) : test
  }

  private mutating func value() throws(RuleFault) -> FeatureTest.Value {
    guard next.kind == .name || next.kind == .literal else {
      throw fault("a value is missing before \(quoted(next))", "Write as in `[metric=killed]`")
    }
    let text = next.text
    index += 1
    return FeatureTest.Value(
      id: vocabulary.symbols.intern(value: text), number: Int(text), bytes: Array(text.utf8))
  }

  private func classID(_ name: String, at lexeme: RuleLexeme) throws(RuleFault) -> ClassID {
    guard vocabulary.definedClasses.contains(name), let id = vocabulary.symbols.classID(name)
    else {
      throw fault(
        "no class is named \"\(name)\"", "Define it in a lexicon or as the action of a rule",
        at: lexeme)
    }
    return id
  }

  // MARK: - Actions

  /// `CLASS`, `CLASS(a=1 b=$x.b $y)`, or either behind `x:` for a capture alone.
  private mutating func action() throws(RuleFault) -> Action {
    var target: Int?
    if index + 1 < lexemes.count, next.kind == .name, lexemes[index + 1].text == ":" {
      target = vocabulary.capture(next.text)
      index += 2
    }
    let name = next
    guard name.kind == .name, RuleName.isClass(name.text),
      let result = vocabulary.symbols.classID(name.text)
    else {
      throw fault(
        "\(quoted(name)) is no action", "Write a class in capitals, as `CNT(unit=$n.kind)`")
    }
    index += 1
    var arguments: [Action.Argument] = []
    if take("(") {
      while !take(")") {
        arguments.append(try argument())
        _ = take(",")
      }
    }
    return Action(target: target, result: result, arguments: arguments)
  }

  private mutating func argument() throws(RuleFault) -> Action.Argument {
    let first = next
    index += 1
    if first.kind == .reference {
      return .all(capture: vocabulary.capture(first.text))
    }
    guard first.kind == .name, take("=") else {
      throw fault(
        "\(quoted(first)) is no argument of an action",
        "Write `feature=value`, `feature=$capture.feature` or `$capture`", at: first)
    }
    let key = vocabulary.symbols.intern(feature: first.text)
    let value = next
    index += 1
    switch value.kind {
    case .name, .literal: return .named(key, vocabulary.symbols.intern(value: value.text))
    case .reference: return try reference(key, value)
    default:
      throw fault("\"\(first.text)\" has no value here", "Write `feature=value`", at: value)
    }
  }

  private mutating func reference(
    _ key: FeatureID, _ lexeme: RuleLexeme
  ) throws(RuleFault) -> Action.Argument {
    let parts = lexeme.text.split(separator: ".", maxSplits: 1).map(String.init)
    let capture = vocabulary.capture(parts[0])
    guard parts.count > 1 else { return .words(key, capture: capture) }
    guard let feature = vocabulary.symbols.featureID(parts[1]) else {
      throw fault(
        "no feature is named \"\(parts[1])\"", "Define it in a lexicon or an action", at: lexeme)
    }
    return .feature(key, capture: capture, feature)
  }

  // MARK: - Small steps

  private var next: RuleLexeme { lexemes[min(index, lexemes.count - 1)] }

  private mutating func take(_ sign: String) -> Bool {
    guard next.kind == .sign, next.text == sign else { return false }
    index += 1
    return true
  }

  private mutating func expect(_ sign: String, _ remedy: String) throws(RuleFault) {
    guard take(sign) else {
      throw fault("`\(sign)` is missing before \(quoted(next))", remedy)
    }
  }

  private func quoted(_ lexeme: RuleLexeme) -> String {
    lexeme.kind == .end ? lexeme.text : "\"\(lexeme.text)\""
  }

  private func fault(
    _ message: String, _ remedy: String, at lexeme: RuleLexeme? = nil
  ) -> RuleFault {
    RuleFault(line: (lexeme ?? next).line, message: message, remedy: remedy)
  }
}
