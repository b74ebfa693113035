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
  let rules: ContiguousArray<Rule>
  /// The number of its first rule among all rules of the language.
  let firstRule: Int
  /// That behind its last rule.
  let endRule: Int
  /// By rule: what is asked before it is tried.
  let gates: ContiguousArray<Gate>
  /// By rule.
  let trials: ContiguousArray<Trial>
  /// The order of matches decides something.
  let isOrdered: Bool
  /// What the actions of all rules do; see `Trial.effects`.
  let effects: ContiguousArray<Effect>
  /// Those of all effects.
  let arguments: ContiguousArray<Action.Argument>
  /// By rule: the classes that its actions give.
  let classes: ContiguousArray<ClassSet>

  init(
    name: String, mode: Mode, file: String, over: ClassSet, program: Program, rules drafts: [Draft]
  ) {
    self.name = name
    self.mode = mode
    self.file = file
    self.over = over
    self.program = program
    rules = ContiguousArray(drafts.map(\.rule))
    firstRule = rules.first.map { Int($0.number) } ?? 0
    endRule = firstRule + rules.count
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
    classes = ContiguousArray(drafts.map { ClassSet($0.actions.map(\.result)) })
  }

  init(from pack: inout PackReader) {
    name = pack.read()
    mode = pack.mode()
    (file, over, program, rules) = (pack.read(), pack.read(), pack.read(), pack.read())
    (firstRule, endRule) = (pack.read(), pack.read())
    (gates, trials) = (pack.read(), pack.read())
    (isOrdered, effects, arguments, classes) = (pack.read(), pack.read(), pack.read(), pack.read())
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

  /// The cheap questions that keep a rule from being tried in vain, beside what the sieve asks.
  ///
  /// Questions are told by their number among the language's; -1 for none.
  struct Gate: Sendable {
    /// The row of `ItemRows` in which the first item must be set.
    var row: Int32 = -1
    /// The test that the first item must pass, beside `first`.
    var test: Int32 = -1
    /// The rule is only tried where one stands that answers to this.
    var anchor: Int32 = -1
    /// How many items of a match stand before its anchor.
    var least: Int32
    /// At most; -1 where no limit is known.
    var most: Int32
    /// What the first item answers to, where that is more than a row.
    var first: Int32 = -1
    /// What will do too behind an item that answers to `behind`.
    var guarded: Int32 = -1
    /// What the item before the first one answers to; with `guarded`, only for that.
    var behind: Int32 = -1
    /// Where a sentence begins, it is as if such an item stood before.
    var beginsSentence = false
    /// What the items after the first one answer to.
    var second: Int32 = -1
    var third: Int32 = -1
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
