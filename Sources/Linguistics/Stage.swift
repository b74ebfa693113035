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
  /// Items of these classes may be reported on by one match only.
  let over: ClassSet
  let program: Program
  let rules: ContiguousArray<Rule>
  /// Of these a sentence must hold one for any rule to match.
  let anchors: Presence
  /// By rule: what is asked before the matcher is.
  let gates: ContiguousArray<Gate>
  /// The literals among the anchors of rules; see `Gate.literals`.
  let literals: ContiguousArray<Int32>
  /// The order of matches decides something.
  let isOrdered: Bool

  init(
    _ source: StageSource, over: ClassSet, program: Program, rules: ContiguousArray<Rule>,
    literals: ContiguousArray<Int32>
  ) {
    name = source.name
    mode = source.mode
    self.over = over
    self.program = program
    self.rules = rules
    gates = ContiguousArray(rules.map(\.gate))
    anchors = rules.reduce(into: Presence()) { $0.formUnion($1.gate.anchor) }
    self.literals = literals
    isOrdered = source.mode != .mark || rules.contains { $0.plainMark == nil }
  }

  /// The cheap questions that keep a rule from being tried in vain.
  struct Gate: Sendable {
    /// The rule is only tried where one of these stands.
    var anchor = Presence()
    /// The literals of the anchor, as a range of the stage's.
    var firstLiteral: Int32 = 0
    var endLiteral: Int32 = 0
    /// How many items of a match stand before its anchor.
    var least: Int32
    /// At most; -1 where no limit is known.
    var most: Int32
    /// Of each of these two the sentence must hold a class, unless the set is empty.
    var first = ClassSet()
    var second = ClassSet()
    /// Classes of which the first item has one; empty where that is not known.
    var opening = ClassSet()
    /// What the first item must pass; -1 for no test.
    var openingTest: Int32 = -1
    /// Where its pattern begins in the stage's program.
    var start: Int32 = 0
    var priority: Int32 = 0
    /// There are further patterns, which must be found too.
    var hasMore = false
    /// The match is the first item, which passed the test, and there is nothing else to ask.
    var isOneItem = false
    /// The name under which that item is captured; -1 for none.
    var capture: Int32 = -1

    func mayPass(_ present: Presence) -> Bool {
      anchor.intersects(present) && (first.isEmpty || first.intersects(present.classes))
        && (second.isEmpty || second.intersects(present.classes))
    }

    func mayOpen(_ classes: ClassSet) -> Bool {
      opening.isEmpty || opening.intersects(classes)
    }
  }

  /// A rule, compiled.
  final class Rule: Sendable {
    /// Among all rules of the language.
    let number: Int32
    /// Where its patterns begin in the stage's program; the first is the match.
    let starts: [Int32]
    let actions: [Action]
    /// The classes that it marks its captures with, if that is all that it does.
    let plainMark: ClassSet?
    let gate: Gate
    let source: RuleSource

    init(
      number: Int32, starts: [Int32], actions: [Action], gate: Gate, source: RuleSource
    ) {
      self.number = number
      self.starts = starts
      self.actions = actions
      let isPlain = actions.allSatisfy { action in
        action.arguments.isEmpty
          && (action.target == nil || gate.isOneItem && action.target == Int(gate.capture))
      }
      plainMark = isPlain ? ClassSet(actions.map(\.result)) : nil
      self.gate = gate
      self.source = source
    }
  }
}
