/// Turns the rule files of a language into stages.
struct RuleCompiler {
  private(set) var stages: [Stage] = []
  private(set) var errors: [ResourceError] = []
  private(set) var ruleNames: [String] = []
  /// By rule.
  private(set) var needs: [RuleNeeds] = []
  private var parser: RuleParser
  var vocabulary: RuleVocabulary { parser.vocabulary }
  /// The classes that patterns name.
  private(set) var usedClasses = ClassSet()
  private var frequencies: [Int]
  /// By rule, in the order of the files; empty where a rule is no sequence of lexemes.
  private var lexemes: [[RuleLexeme]] = []
  private var ruleCount = 0
  /// Of all stages so far.
  private var testCount = 0
  private var markingCount = 0

  init(_ files: [ResourceFile], _ vocabulary: RuleVocabulary, frequencies: [Int]) {
    parser = RuleParser(vocabulary: vocabulary)
    var sources: [StageSource] = []
    for file in files where file.path.hasSuffix(".rules") {
      let (stages, errors) = RuleFileReader.read(file)
      self.errors += errors
      sources += stages
    }
    self.frequencies = frequencies
    cut(sources)
    checkNames(sources)
    for source in sources { compile(source) }
  }

  /// Cuts the rules into lexemes, and makes classes and features of actions known.
  ///
  /// That comes before any pattern is read, so that a rule may look for what a rule further down
  /// makes in an earlier stage.
  private mutating func cut(_ sources: [StageSource]) {
    for stage in sources {
      for rule in stage.rules {
        do throws(RuleFault) {
          let lexemes = try RuleLexer.lexemes(of: rule)
          self.lexemes.append(lexemes)
          defineResults(lexemes, of: rule, stage.mode)
        } catch {
          lexemes.append([])
          fail(rule.file, error.line, error.message, error.remedy)
        }
      }
    }
  }

  private mutating func defineResults(
    _ lexemes: [RuleLexeme], of rule: RuleSource, _ mode: Stage.Mode
  ) {
    guard let arrow = lexemes.firstIndex(where: { $0.kind == .arrow }) else { return }
    for index in arrow..<lexemes.count - 1 where lexemes[index].kind == .name {
      let name = rule.file.bytes.span.extracting(lexemes[index].range)
      if lexemes[index + 1].kind == .equal {
        _ = parser.vocabulary.symbols.intern(feature: name)
      } else if lexemes[index - 1].kind != .equal, RuleName.isClass(name) {
        define(name, rule, mode)
      }
    }
  }

  private mutating func define(_ name: Span<UInt8>, _ rule: RuleSource, _ mode: Stage.Mode) {
    guard let id = parser.vocabulary.symbols.intern(class: name) else {
      return fail(
        rule.file, rule.line, "there is no room for another class",
        "A language may have \(ClassSet.capacity); join some")
    }
    // A mark may lie on any word; what a rewrite makes is rarer than the words it is made of.
    frequencies[Int(id.index)] = max(frequencies[Int(id.index)], mode == .mark ? 150 : 20)
  }

  private mutating func checkNames(_ sources: [StageSource]) {
    var lines: [String: Int] = [:]
    for stage in sources {
      if stage.rules.isEmpty {
        fail(stage.file, stage.line, "stage \(stage.name) has no rules", "Remove it")
      }
      for rule in stage.rules {
        if let first = lines.updateValue(rule.line, forKey: rule.name) {
          fail(
            rule.file, rule.line, "a rule is named \(rule.name) already, at line \(first)",
            "Give each rule a name of its own")
        }
      }
    }
    var stages: Set<String> = []
    for stage in sources where !stages.insert(stage.name).inserted {
      fail(
        stage.file, stage.line, "a stage is named \(stage.name) already",
        "Give each stage a name of its own")
    }
  }

  private mutating func compile(_ source: StageSource) {
    var builder = StageBuilder(AnchorFinder(frequencies: frequencies))
    for rule in source.rules {
      let lexemes = lexemes[ruleCount]
      ruleCount += 1
      if lexemes.isEmpty { continue }
      do throws(RuleFault) {
        let body = try parser.body(of: rule, lexemes)
        try check(body, of: rule)
        needs.append(builder.add(body, of: rule, number: Int32(ruleNames.count)))
        ruleNames.append(rule.name)
        usedClasses.formUnion(body.classes)
      } catch {
        fail(rule.file, error.line, error.message, error.remedy)
      }
    }
    let stage = builder.stage(
      source, over: over(source), firstTest: testCount, marking: markingCount)
    testCount += stage.program.tests.tests.count
    if stage.marking >= 0 { markingCount += 1 }
    stages.append(stage)
  }

  private mutating func over(_ source: StageSource) -> ClassSet {
    var over = ClassSet()
    for name in source.over {
      if let id = parser.vocabulary.symbols.classID(name) {
        over.insert(id)
      } else {
        fail(source.file, source.line, "no class is named \"\(name)\"", "Define it in a lexicon")
      }
    }
    return over
  }

  /// Every capture that an action speaks of must be one, and every capture must serve.
  private func check(_ body: RuleParser.Body, of rule: RuleSource) throws(RuleFault) {
    for action in body.actions {
      let spoken = action.captures + (action.target.map { [$0] } ?? [])
      guard let missing = spoken.first(where: { !body.captures.contains($0) }) else { continue }
      let name = vocabulary.captureNames[missing]
      throw RuleFault(
        line: rule.line, message: "rule \(rule.name) captures nothing as \"\(name)\"",
        remedy: "Write `\(name):` before the part of the pattern that is meant")
    }
  }

  private mutating func fail(
    _ file: ResourceFile, _ line: Int, _ message: String, _ remedy: String
  ) {
    errors.append(ResourceError(file: file.path, line: line, message: message, remedy: remedy))
  }
}

/// Collects the rules of a stage.
private struct StageBuilder {
  private let anchors: AnchorFinder
  private var program = Program()
  private var rules: [Stage.Draft] = []

  init(_ anchors: AnchorFinder) { self.anchors = anchors }

  /// Adds a rule; returns what sentences must hold for it.
  mutating func add(
    _ body: RuleParser.Body, of source: RuleSource, number: Int32
  ) -> RuleNeeds {
    let starts = body.patterns.map { program.append($0) }
    let anywhere = Anchor(
      classes: ClassSet(CollectionOfOne(BuiltIn.any)), frequency: .max, least: 0, most: 0)
    let anchor = anchors.anchor(of: body.patterns[0]) ?? anywhere
    let openings = Openings(of: starts[0], in: program)
    let gate = gate(openings, anchor, of: body.patterns[0])
    var trial = trial(body, of: source, at: starts[0])
    trial.isBegun =
      openings.question != nil && program.instructions[Int(starts[0])].takesItem
    rules.append(
      Stage.Draft(
        rule: Stage.Rule(number: number, further: Array(starts.dropFirst()), line: source.line),
        actions: body.actions, gate: gate, trial: trial, isPlainMark: isPlainMark(body)))
    return RuleNeeds(
      anchor: anchor, others: anchors.needs(body.patterns, without: anchor), openings: openings)
  }

  private func isPlainMark(_ body: RuleParser.Body) -> Bool {
    body.actions.allSatisfy { action in
      action.arguments.isEmpty
        && (action.target == nil || body.captures.allSatisfy { $0 == action.target })
    }
  }

  private mutating func gate(
    _ openings: Openings, _ anchor: Anchor, of pattern: Pattern
  ) -> Stage.Gate {
    var gate = Stage.Gate(
      least: Int32(clamping: anchor.least), most: anchor.most.map { Int32(clamping: $0) } ?? -1)
    let test =
      openings.question.map { $0.operation == .test ? $0.a : -1 } ?? anyOpening(of: pattern)
    if test >= 0, program.tests.tests[Int(test)].clauseCount > 0 { gate.test = test }
    return gate
  }

  /// The test that the first item of any match passes, where matches may begin in several ways; -1
  /// where there is none.
  private mutating func anyOpening(of pattern: Pattern) -> Int32 {
    guard !pattern.canBeEmpty, let openings = pattern.openings, let first = openings.first else {
      return -1
    }
    return program.addTest(openings.dropFirst().reduce(first) { $0.or($1) })
  }

  private func trial(
    _ body: RuleParser.Body, of source: RuleSource, at start: Int32
  ) -> Stage.Trial {
    var trial = Stage.Trial(
      start: start, priority: Int32(truncatingIfNeeded: source.priority),
      hasMore: body.patterns.count > 1)
    switch body.patterns[0] {
    case .test: trial.isOneItem = body.patterns.count == 1
    case .capture(let name, .test):
      trial.isOneItem = body.patterns.count == 1
      trial.capture = Int32(name)
    default: break
    }
    return trial
  }

  mutating func stage(
    _ source: StageSource, over: ClassSet, firstTest: Int, marking: Int
  ) -> Stage {
    program.close()
    return Stage(
      name: source.name, mode: source.mode, file: source.file.path, over: over, program: program,
      firstTest: firstTest, marking: marking, rules: rules)
  }
}
