/// A stage of the cascade, compiled: its rules and where to try them.
final class Stage: Sendable {
  enum Mode: String, Sendable {
    /// A match becomes one item.
    case rewrite
    /// A match is recorded, and the items stay.
    case emit
    /// Items of a match gain classes and features.
    case mark
  }

  let name: String
  let mode: Mode
  /// The path of the file that it and its rules stand in.
  let file: String
  /// Items of these classes may be reported on by one match only.
  let over: ClassSet
  let program: Program
  /// The number of its first test among those of all stages.
  let firstTest: Int
  let rules: ContiguousArray<Rule>
  /// The number of its first rule among all rules of the language.
  let firstRule: Int
  /// By rule: what is asked before it is tried.
  let gates: ContiguousArray<Gate>
  /// By rule.
  let trials: ContiguousArray<Trial>
  /// The order of matches decides something.
  let isOrdered: Bool
  /// Its number among the stages with rules that mark single items by nothing but themselves; -1 for
  /// others.
  let marking: Int
  /// What the actions of all rules do; see `Trial.effects`.
  let effects: ContiguousArray<Effect>
  /// Those of all effects.
  let arguments: ContiguousArray<Action.Argument>
  /// By rule: the classes that its actions give.
  let classes: ContiguousArray<ClassSet>

  init(
    name: String, mode: Mode, file: String, over: ClassSet, program: Program,
    firstTest: Int, marking: Int, rules drafts: [Draft]
  ) {
    self.name = name
    self.mode = mode
    self.file = file
    self.over = over
    self.program = program
    self.firstTest = firstTest
    rules = ContiguousArray(drafts.map(\.rule))
    firstRule = rules.first.map { Int($0.number) } ?? 0
    gates = ContiguousArray(drafts.map(\.gate))
    var trials = ContiguousArray(drafts.map(\.trial))
    var (effects, arguments) = (ContiguousArray<Effect>(), ContiguousArray<Action.Argument>())
    for (index, rule) in drafts.enumerated() {
      let firstEffect = effects.count
      for action in rule.actions {
        let firstArgument = arguments.count
        arguments.append(contentsOf: action.arguments)
        effects.append(
          Effect(
            target: action.target, result: action.result,
            arguments: firstArgument..<arguments.count))
      }
      trials[index].effects = firstEffect..<effects.count
    }
    self.trials = trials
    self.effects = effects
    self.arguments = arguments
    isOrdered = mode != .mark || !drafts.allSatisfy(\.isPlainMark)
    self.marking = isOrdered || !drafts.contains { $0.trial.isOneItem } ? -1 : marking
    classes = ContiguousArray(drafts.map { ClassSet($0.actions.map(\.result)) })
  }

  init(from pack: inout PackReader) {
    name = pack.read()
    mode = pack.mode()
    (file, over, program) = (pack.read(), pack.read(), pack.read())
    (firstTest, rules) = (pack.read(), pack.read())
    (firstRule, gates, trials) = (pack.read(), pack.read(), pack.read())
    (isOrdered, marking, effects) = (pack.read(), pack.read(), pack.read())
    (arguments, classes) = (pack.read(), pack.read())
  }

  /// The number of a rule among all rules of the language.
  func number(of rule: Int32) -> Int32 { Int32(truncatingIfNeeded: firstRule) &+ rule }

  /// Whether an effect speaks of a capture, or no effect of its rule does.
  func speaks(_ effect: Int, of capture: Int32, rule: Int32) -> Bool {
    let all = trials[Int(rule)].effects
    return all.count == 1 || names(capture, in: effect)
      || !all.contains { names(capture, in: $0) }
  }

  private func names(_ capture: Int32, in effect: Int) -> Bool {
    effects[effect].arguments.contains { arguments[$0].capture == Int(capture) }
  }

  /// What an action does, without references.
  struct Effect: Sendable {
    /// The capture that is marked or replaced, by name; nil for the whole match.
    var target: Int?
    var result: ClassID
    /// A range of the stage's.
    var arguments: Range<Int>
  }

  /// What is asked before a rule is tried, beside what `RuleIndex` knows.
  struct Gate: Sendable {
    /// The test that the first item must pass, which is asked once for each signature; -1 for none.
    var test: Int32 = -1
    /// How many items of a match stand before its anchor.
    var least: Int32
    /// At most; -1 where no limit is known.
    var most: Int32
  }

  /// How a rule is tried where its gate is open.
  struct Trial: Sendable {
    /// The pattern begins with the question that opens the gate, and need not ask again.
    var isBegun = false
    /// Where its pattern begins in the stage's program.
    var start: Int32
    var priority: Int32
    /// There are further patterns, which must be found too.
    var hasMore: Bool
    /// The match is the first item, which passed the test, and there is nothing else to ask.
    var isOneItem = false
    /// The name under which that item is captured; -1 for none.
    var capture: Int32 = -1
    /// A range of the stage's.
    var effects: Range<Int> = 0..<0
  }

  /// What is known of a rule beside how it is tried.
  struct Rule: Sendable {
    /// Among all rules of the language.
    var number: Int32
    /// Where its patterns beside the first, which is the match, begin in the stage's program.
    var further: [Int32]
    /// Where it begins in the stage's file.
    var line: Int
  }

  /// A rule while its stage is put together.
  struct Draft {
    var rule: Rule
    var actions: [Action]
    var gate: Gate
    var trial: Trial
    /// It marks all that it captures with classes, and that is all that it does.
    var isPlainMark: Bool
  }
}
