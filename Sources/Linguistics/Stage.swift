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
  let anchorClasses: ClassSet
  /// Rules by the class, and by the literal, of their anchor.
  let rulesOfClass: RuleIndex
  let rulesOfLiteral: RuleIndex

  init(
    _ source: StageSource, over: ClassSet, program: Program, rules: ContiguousArray<Rule>,
    rulesOfClass: [Int: [Int32]], rulesOfLiteral: [Int: [Int32]]
  ) {
    name = source.name
    mode = source.mode
    self.over = over
    self.program = program
    self.rules = rules
    anchorClasses = ClassSet(
      rulesOfClass.keys.map { ClassID(index: UInt8(truncatingIfNeeded: $0)) })
    self.rulesOfClass = RuleIndex(rulesOfClass)
    self.rulesOfLiteral = RuleIndex(rulesOfLiteral)
  }

  /// A rule, compiled.
  final class Rule: Sendable {
    /// Among all rules of the language.
    let number: Int32
    let priority: Int
    /// Where its patterns begin in the stage's program; the first is the match.
    let starts: [Int32]
    let actions: [Action]
    let anchor: Anchor
    let source: RuleSource

    init(
      number: Int32, starts: [Int32], actions: [Action], anchor: Anchor, source: RuleSource
    ) {
      self.number = number
      priority = source.priority
      self.starts = starts
      self.actions = actions
      self.anchor = anchor
      self.source = source
    }
  }
}

/// Lists of rules by a small number, all in one array.
struct RuleIndex: Sendable {
  private var starts: ContiguousArray<Int32> = [0]
  private var rules: ContiguousArray<Int32> = []

  init(_ lists: [Int: [Int32]]) {
    for key in 0..<((lists.keys.max() ?? -1) + 1) {
      rules.append(contentsOf: lists[key] ?? [])
      starts.append(Int32(rules.count))
    }
  }

  @inline(__always)
  func range(_ key: Int) -> Range<Int> {
    key + 1 < starts.count ? Int(starts[key])..<Int(starts[key + 1]) : 0..<0
  }

  @inline(__always)
  subscript(_ place: Int) -> Int { Int(rules[place]) }
}
