/// How often each rule of a language fired and lost, over texts.
package struct RuleProfile: Sendable {
  /// One rule.
  package struct Row: Sendable, Hashable {
    package var stage: String
    package var rule: String
    package var file: String
    package var line: Int
    /// Matches that took effect.
    package var fired = 0
    /// Matches whose items another rule had taken.
    package var lost = 0
    /// How often to which rule, by name.
    package var winners: [String: Int] = [:]
  }

  private let language: Language
  /// In the order of the rule files.
  package private(set) var rows: [Row]
  package private(set) var sentences = 0
  package private(set) var bytes = 0
  /// Steps of the matcher.
  package private(set) var steps = 0

  package init(_ language: Language) {
    self.language = language
    rows = language.stages.flatMap { stage in
      stage.rules.map { rule in
        Row(
          stage: stage.name, rule: language.ruleNames[Int(rule.number)], file: stage.file,
          line: rule.line)
      }
    }
  }

  /// Reads one more text.
  package mutating func read(_ text: String) {
    let text = Array(text.utf8)
    let (storage, outcomes, steps) = Parser.outcomes(text, language)
    sentences += storage.sentences.count
    bytes += text.count
    self.steps += steps
    for outcome in outcomes {
      let rule = Int(outcome.rule)
      guard let winner = outcome.fate.winner else {
        rows[rule].fired += 1
        continue
      }
      rows[rule].lost += 1
      rows[rule].winners[language.ruleNames[Int(winner)], default: 0] += 1
    }
  }
}
