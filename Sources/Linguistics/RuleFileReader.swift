/// A rule as its file has it.
struct RuleSource: Sendable {
  var name: String
  var priority = 0
  var file: ResourceFile
  var line: Int
  /// Pattern and actions.
  var body: [ResourceLine] = []
  /// Sentences that it must fire on, or must not; read only when they are to be held against it.
  var examples: [ResourceLine] = []
}

/// A stage as its file has it.
struct StageSource: Sendable {
  var name: String
  var mode: Stage.Mode
  /// Classes whose items no two matches may both report on.
  var over: [String]
  var file: ResourceFile
  var line: Int
  var rules: [RuleSource] = []
}

/// Reads the lines of a `.rules` file into stages, rules and examples.
struct RuleFileReader {
  private let file: ResourceFile
  private var stages: [StageSource] = []
  private var errors: [ResourceError] = []

  static func read(_ file: ResourceFile) -> (stages: [StageSource], errors: [ResourceError]) {
    var reader = RuleFileReader(file: file)
    for line in ResourceLines(file.bytes) {
      do throws(RuleFault) { try reader.read(line) } catch { reader.report(error) }
    }
    return (reader.stages, reader.errors)
  }

  private init(file: ResourceFile) { self.file = file }

  private mutating func report(_ fault: RuleFault) {
    errors.append(
      ResourceError(
        file: file.path, line: fault.line, message: fault.message, remedy: fault.remedy))
  }

  private mutating func read(_ line: ResourceLine) throws(RuleFault) {
    if line.isIndented { return try readInner(line) }
    let words = file.bytes[line.content].split { $0 == 32 || $0 == 9 }
      .map { String(decoding: $0, as: UTF8.self) }
    if words[0] == "stage" {
      stages.append(try stage(words, line.number))
    } else if words[0] == "rule" {
      guard !stages.isEmpty else {
        throw RuleFault(
          line: line.number, message: "this rule stands before any stage",
          remedy: "Write `stage NAME mode rewrite` above it")
      }
      stages[stages.count - 1].rules.append(try rule(words, line.number))
    } else {
      throw RuleFault(
        line: line.number, message: "\"\(words[0])\" begins neither a stage nor a rule",
        remedy: "Indent what belongs to a rule")
    }
  }

  private func stage(_ words: [String], _ line: Int) throws(RuleFault) -> StageSource {
    guard words.count >= 4, words[2] == "mode", let mode = Stage.Mode(rawValue: words[3]),
      words.count == 4 || (words[4] == "over" && words.count > 5)
    else {
      throw RuleFault(
        line: line, message: "a stage needs a name and a mode",
        remedy: "Write `stage NAME mode rewrite`, `emit` or `mark`")
    }
    return StageSource(
      name: words[1], mode: mode, over: Array(words.dropFirst(5)), file: file, line: line)
  }

  private func rule(_ words: [String], _ line: Int) throws(RuleFault) -> RuleSource {
    var rule = RuleSource(name: words.count > 1 ? words[1] : "", file: file, line: line)
    if words.count == 2 { return rule }
    guard words.count == 4, words[2] == "prio", let priority = Int(words[3]) else {
      throw RuleFault(
        line: line, message: "a rule needs a name, and may have a priority",
        remedy: "Write `rule NAME prio 10`")
    }
    rule.priority = priority
    return rule
  }

  private mutating func readInner(_ line: ResourceLine) throws(RuleFault) {
    guard let stage = stages.indices.last, let rule = stages[stage].rules.indices.last else {
      throw RuleFault(
        line: line.number, message: "this line belongs to no rule",
        remedy: "Write `rule NAME` above it")
    }
    if RuleExample.begins(line, in: file.bytes) {
      stages[stage].rules[rule].examples.append(line)
    } else if stages[stage].rules[rule].examples.isEmpty {
      stages[stage].rules[rule].body.append(line)
    } else {
      throw RuleFault(
        line: line.number, message: "this line stands behind the examples of its rule",
        remedy: "Put the pattern first, and begin an example with `+` or `-`")
    }
  }
}
