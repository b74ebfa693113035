/// Reads the body of a rule: patterns, then `=>`, then actions.
struct RuleParser {
  /// Deeper nesting than this is a mistake, and would cost stack.
  private static let deepest = 32
  private static let mostRepeats = 64

  /// Grows while rules are read.
  var vocabulary: RuleVocabulary
  private var bytes: [UInt8] = []
  private var lexemes: [RuleLexeme] = []
  private var index = 0
  private var depth = 0
  private var captures: [Int] = []
  private var classes = ClassSet()

  init(vocabulary: RuleVocabulary) { self.vocabulary = vocabulary }

  /// The patterns, of which the first is the match and the others must also be found in the
  /// sentence, and what to do.
  struct Body {
    var patterns: [Pattern]
    var actions: [Action]
    /// The captures that the patterns name.
    var captures: [Int]
    /// The classes that the patterns name.
    var classes: ClassSet
  }

  /// Reads a rule that has been cut into lexemes.
  mutating func body(of rule: RuleSource, _ lexemes: [RuleLexeme]) throws(RuleFault) -> Body {
    guard !rule.body.isEmpty else {
      throw RuleFault(
        line: rule.line, message: "rule \(rule.name) has no pattern",
        remedy: "Write `PATTERN => ACTION` below it, indented")
    }
    bytes = rule.file.bytes
    self.lexemes = lexemes
    (index, depth, captures, classes) = (0, 0, [], ClassSet())
    return try body()
  }

  private mutating func body() throws(RuleFault) -> Body {
    var patterns = [try choice()]
    while take(.both) { patterns.append(try choice()) }
    try expect(.arrow, "=>", "Write `=> CLASS(feature=value)` behind the pattern")
    var actions: [Action] = []
    repeat { actions.append(try action()) } while next.kind != .end
    for pattern in patterns where pattern.canBeEmpty {
      throw fault(
        "the pattern of this rule can match no item at all",
        "Let at least one part be there without `?` or `*`")
    }
    return Body(patterns: patterns, actions: actions, captures: captures, classes: classes)
  }

  // MARK: - Patterns

  private mutating func choice() throws(RuleFault) -> Pattern {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Self.deepest else {
      throw fault("brackets are nested too deep", "Split the rule into two")
    }
    var last = try sequence()
    var branches: [Pattern] = []
    while take(.or) {
      let next = try sequence()
      // Branches of one item that follow each other are one question.
      if case .test(let one) = last, case .test(let other) = next {
        last = .test(one.or(other))
      } else {
        branches.append(last)
        last = next
      }
    }
    return branches.isEmpty ? last : .choice(branches + [last])
  }

  private mutating func sequence() throws(RuleFault) -> Pattern {
    if endsSequence {
      throw fault("a pattern is missing before \(quoted(next))", "Name a class or a word")
    }
    let first = try piece()
    if endsSequence { return first }
    var parts = [first]
    while !endsSequence { parts.append(try piece()) }
    return .sequence(parts)
  }

  private var endsSequence: Bool {
    switch next.kind {
    case .end, .or, .close, .arrow, .both, .closeBracket: true
    default: false
    }
  }

  /// An atom with what may stand before it (a look, a capture's name) and behind (a repetition).
  private mutating func piece() throws(RuleFault) -> Pattern {
    switch next.kind {
    case .lookBehind: return try look(isBehind: true, isNegative: false)
    case .lookAhead: return try look(isBehind: false, isNegative: false)
    case .notBehind: return try look(isBehind: true, isNegative: true)
    case .notAhead: return try look(isBehind: false, isNegative: true)
    case .name where lexemes[index + 1].kind == .colon && lexemes[index + 1].touchesPrevious:
      let name = capture(next.range)
      captures.append(name)
      index += 2
      return .capture(name, try repeated(try conjunction()))
    default: return try repeated(try conjunction())
    }
  }

  private mutating func look(isBehind: Bool, isNegative: Bool) throws(RuleFault) -> Pattern {
    index += 1
    return .look(try piece(), isBehind: isBehind, isNegative: isNegative)
  }

  private mutating func repeated(_ inner: Pattern) throws(RuleFault) -> Pattern {
    var bounds: (least: Int, most: Int?)?
    if take(.optional) {
      bounds = (0, 1)
    } else if take(.star) {
      bounds = (0, nil)
    } else if take(.plus) {
      bounds = (1, nil)
    } else if take(.openBrace) {
      bounds = try counted()
    }
    guard let (least, most) = bounds else { return inner }
    guard !inner.canBeEmpty else {
      throw fault(
        "what is repeated here can match nothing", "Repeat only what matches at least one item")
    }
    return .repeated(inner, least: least, most: most, isLazy: take(.optional))
  }

  /// `2}`, `2,}` or `0,4}`.
  private mutating func counted() throws(RuleFault) -> (least: Int, most: Int?) {
    let least = try count()
    var most: Int? = least
    if take(.comma) {
      most = next.kind == .closeBrace ? nil : try count()
    }
    try expect(.closeBrace, "}", "Close the repetition as in `{0,4}`")
    if let most, most < least || most > Self.mostRepeats || most == 0 {
      throw fault(
        "{\(least),\(most)} is no repetition",
        "Write the smaller number first, and at most \(Self.mostRepeats)")
    }
    return (least, most)
  }

  private mutating func count() throws(RuleFault) -> Int {
    guard next.kind == .name, let count = Int(text(next)), (0...Self.mostRepeats).contains(count)
    else {
      throw fault("a number is missing before \(quoted(next))", "Write as in `{0,4}`")
    }
    index += 1
    return count
  }

  private mutating func conjunction() throws(RuleFault) -> Pattern {
    let first = try negation()
    guard next.kind == .and else { return first }
    var parts = [try single(first)]
    while take(.and) {
      let next = try negation()
      parts.append(try single(next))
    }
    return .test(.all(parts))
  }

  private mutating func negation() throws(RuleFault) -> Pattern {
    guard take(.not) else { return try atom() }
    let inner = try negation()
    return .test(.not(try single(inner)))
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
    switch lexeme.kind {
    case .open:
      let inner = try choice()
      try expect(.close, ")", "Close the bracket")
      return inner
    case .dot: return .test(try tested(.any))
    case .start: return .sentenceStart
    case .finish: return .sentenceEnd
    case .literal:
      guard !lexeme.range.isEmpty else {
        throw fault("a word in quotation marks is empty", "Write the word", at: lexeme)
      }
      return try literal(lexeme)
    case .name where RuleName.isClass(bytes.span.extracting(lexeme.range)):
      let member = try classID(lexeme)
      classes.insert(member)
      return .test(try tested(.isIn(ClassSet(CollectionOfOne(member)))))
    case .name: return try literal(lexeme)
    default:
      throw fault("\(quoted(lexeme)) stands where a class or word should", "Remove it", at: lexeme)
    }
  }

  private mutating func literal(_ lexeme: RuleLexeme) throws(RuleFault) -> Pattern {
    let pattern = vocabulary.literal(lexeme.range, in: bytes)
    guard next.kind == .openBracket, next.touchesPrevious else { return pattern }
    return .test(try tested(try single(pattern)))
  }

  // MARK: - Features

  /// The tests in square brackets, if any.
  private mutating func tested(_ predicate: Predicate) throws(RuleFault) -> Predicate {
    guard next.kind == .openBracket, next.touchesPrevious else { return predicate }
    index += 1
    var parts = [predicate]
    repeat { parts.append(try featureTest()) } while take(.comma)
    try expect(.closeBracket, "]", "Close the square bracket")
    return .all(parts)
  }

  private mutating func featureTest() throws(RuleFault) -> Predicate {
    let isAbsent = take(.not)
    let lexeme = next
    guard lexeme.kind == .name else {
      throw fault("a feature is missing before \(quoted(lexeme))", "Write as in `[metric=killed]`")
    }
    index += 1
    guard let key = vocabulary.symbols.featureID(bytes.span.extracting(lexeme.range)) else {
      throw fault(
        "no feature is named \"\(text(lexeme))\"", "Define it in a lexicon or an action",
        at: lexeme)
    }
    let isUnequal = take(.unequal)
    let hasValue = isUnequal || take(.equal)
    var values: [FeatureTest.Value] = []
    if hasValue {
      repeat { values.append(try value()) } while take(.or)
    }
    let test = Predicate.feature(FeatureTest(key: key, values: values))
    return isAbsent || isUnequal ? .not(test) : test
  }

  private mutating func value() throws(RuleFault) -> FeatureTest.Value {
    guard next.kind == .name || next.kind == .literal else {
      throw fault("a value is missing before \(quoted(next))", "Write as in `[metric=killed]`")
    }
    let lexeme = next
    index += 1
    return FeatureTest.Value(
      id: value(lexeme.range),
      number: Int(text(lexeme)),
      bytes: Array(bytes[lexeme.range]))
  }

  private func classID(_ lexeme: RuleLexeme) throws(RuleFault) -> ClassID {
    guard let id = vocabulary.symbols.classID(bytes.span.extracting(lexeme.range)) else {
      throw fault(
        "no class is named \"\(text(lexeme))\"",
        "Define it in a lexicon or as the action of a rule", at: lexeme)
    }
    return id
  }

  // MARK: - Actions

  /// `CLASS`, `CLASS(a=1 b=$x.b $y)`, or either behind `x:` for a capture alone.
  private mutating func action() throws(RuleFault) -> Action {
    var target: Int?
    if next.kind == .name, lexemes[index + 1].kind == .colon {
      target = capture(next.range)
      index += 2
    }
    let lexeme = next
    guard lexeme.kind == .name, RuleName.isClass(bytes.span.extracting(lexeme.range)),
      let result = vocabulary.symbols.classID(bytes.span.extracting(lexeme.range))
    else {
      throw fault(
        "\(quoted(lexeme)) is no action", "Write a class in capitals, as `CNT(unit=$n.kind)`")
    }
    index += 1
    var arguments: [Action.Argument] = []
    if take(.open) {
      while !take(.close) {
        arguments.append(try argument())
        _ = take(.comma)
      }
    }
    return Action(target: target, result: result, arguments: arguments)
  }

  private mutating func argument() throws(RuleFault) -> Action.Argument {
    let first = next
    index += 1
    if first.kind == .reference {
      return .all(capture: capture(first.range))
    }
    guard first.kind == .name, take(.equal) else {
      throw fault(
        "\(quoted(first)) is no argument of an action",
        "Write `feature=value`, `feature=$capture.feature` or `$capture`", at: first)
    }
    let key = feature(first.range)
    let value = next
    index += 1
    switch value.kind {
    case .name, .literal: return .named(key, self.value(value.range))
    case .reference: return try reference(key, value)
    default:
      throw fault("\"\(text(first))\" has no value here", "Write `feature=value`", at: value)
    }
  }

  private mutating func reference(
    _ key: FeatureID, _ lexeme: RuleLexeme
  ) throws(RuleFault) -> Action.Argument {
    let range = lexeme.range
    guard let dot = range.first(where: { bytes[$0] == UInt8(ascii: ".") }) else {
      return .words(key, capture: capture(lexeme.range))
    }
    let capture = capture(range.lowerBound..<dot)
    let wanted = bytes.span.extracting(dot + 1..<range.upperBound)
    guard let feature = vocabulary.symbols.featureID(wanted) else {
      throw fault(
        "no feature is named \"\(wanted.text)\"", "Define it in a lexicon or an action",
        at: lexeme)
    }
    return .feature(key, capture: capture, feature)
  }

  // MARK: - Names

  private mutating func capture(_ range: Range<Int>) -> Int {
    let bytes = bytes
    return vocabulary.capture(bytes.span.extracting(range))
  }

  private mutating func feature(_ range: Range<Int>) -> FeatureID {
    let bytes = bytes
    return vocabulary.symbols.intern(feature: bytes.span.extracting(range))
  }

  private mutating func value(_ range: Range<Int>) -> ValueID {
    let bytes = bytes
    return vocabulary.symbols.intern(value: bytes.span.extracting(range))
  }

  // MARK: - Small steps

  private var next: RuleLexeme { lexemes[min(index, lexemes.count - 1)] }

  private mutating func take(_ sign: RuleLexeme.Kind) -> Bool {
    guard next.kind == sign else { return false }
    index += 1
    return true
  }

  private mutating func expect(
    _ sign: RuleLexeme.Kind, _ spelling: String, _ remedy: String
  ) throws(RuleFault) {
    guard take(sign) else {
      throw fault("`\(spelling)` is missing before \(quoted(next))", remedy)
    }
  }

  private func text(_ lexeme: RuleLexeme) -> String { bytes.span.extracting(lexeme.range).text }

  private func quoted(_ lexeme: RuleLexeme) -> String {
    lexeme.kind == .end ? "the end of the rule" : "\"\(text(lexeme))\""
  }

  private func fault(
    _ message: String, _ remedy: String, at lexeme: RuleLexeme? = nil
  ) -> RuleFault {
    RuleFault(line: (lexeme ?? next).line, message: message, remedy: remedy)
  }
}
