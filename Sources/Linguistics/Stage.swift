/// A stage of the cascade, compiled: its rules and where to try them.
struct Stage: Sendable {
  enum Mode: String, Sendable {
    /// A match becomes one item.
    case rewrite
    /// A match is recorded, and the items stay.
    case emit
    /// Items of a match gain classes and features.
    case mark
  }

  var name: String
  var mode: Mode
  /// Items of these classes may be reported on by one match only.
  var over: ClassSet
  var program = Program()
  var rules: [Rule] = []
  /// Rules by the class or form of their anchor.
  var rulesOfClass: [[Int32]]
  var rulesOfForm: [Int32: [Int32]] = [:]
  var anchorClasses = ClassSet()

  /// A rule, compiled.
  struct Rule: Sendable {
    /// Among all rules of the language.
    var number: Int32
    var name: String
    var priority: Int
    /// Where its patterns begin in the stage's program; the first is the match.
    var starts: [Int32]
    var actions: [Action]
    var anchor: Anchor
    var file: String
    var line: Int
    var examples: [RuleExample]
  }
}
