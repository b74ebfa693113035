/// A rule as its file has it.
struct RuleSource: Sendable {
  var name: String
  var priority = 0
  var file: String
  var line: Int
  /// Pattern and actions.
  var body: [ResourceLine] = []
  var examples: [RuleExample] = []
}

/// A sentence that a rule must fire on, or must not.
struct RuleExample: Sendable {
  var line: Int
  var isPositive: Bool
  var sentence: String
  /// What each result must have; a name that comes again begins the next result.
  var results: [[(key: String, value: String)]]
}

/// A stage as its file has it.
struct StageSource: Sendable {
  var name: String
  var mode: Stage.Mode
  /// Classes whose items no two matches may both report on.
  var over: [String]
  var file: String
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
    let words = line.content.split { $0 == 32 || $0 == 9 }
      .map { String(decoding: $0, as: UTF8.self) }
    if line.isIndented {
      try readInner(line)
    } else if words[0] == "stage" {
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
      name: words[1], mode: mode, over: Array(words.dropFirst(5)), file: file.path, line: line)
  }

  private func rule(_ words: [String], _ line: Int) throws(RuleFault) -> RuleSource {
    var rule = RuleSource(name: words.count > 1 ? words[1] : "", file: file.path, line: line)
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
    if let example = try example(line) {
      stages[stage].rules[rule].examples.append(example)
    } else if stages[stage].rules[rule].examples.isEmpty {
      stages[stage].rules[rule].body.append(line)
    } else {
      throw RuleFault(
        line: line.number, message: "this line stands behind the examples of its rule",
        remedy: "Put the pattern first, and begin an example with `+` or `-`")
    }
  }

  /// `+ "sentence" => feature=value`; nil where the line is no example.
  private func example(_ line: ResourceLine) throws(RuleFault) -> RuleExample? {
    let content = line.content
    guard let sign = content.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"),
      content.count > 1, content[content.startIndex + 1] <= 32
    else { return nil }
    let arrow = Self.arrow(in: content)
    let quoted = content[..<(arrow ?? content.endIndex)]
    guard let open = quoted.firstIndex(of: UInt8(ascii: "\"")),
      let close = quoted.lastIndex(of: UInt8(ascii: "\"")), open < close
    else {
      throw RuleFault(
        line: line.number, message: "an example needs a sentence in quotation marks",
        remedy: "Write `+ \"sentence\" => feature=value`")
    }
    return RuleExample(
      line: line.number, isPositive: sign == UInt8(ascii: "+"),
      sentence: String(decoding: content[(open + 1)..<close], as: UTF8.self),
      results: try results(content[(arrow.map { $0 + 3 } ?? content.endIndex)...], line.number))
  }

  /// Where the last `" =>` of a line begins its arrow, so that sentences may hold anything.
  private static func arrow(in content: ArraySlice<UInt8>) -> Int? {
    content.indices.last { index in
      index > content.startIndex && content[index...].starts(with: [32, 61, 62])
        && content[..<index].last { $0 > 32 } == UInt8(ascii: "\"")
    }
  }

  private func results(
    _ content: ArraySlice<UInt8>, _ line: Int
  ) throws(RuleFault) -> [[(key: String, value: String)]] {
    var results: [[(key: String, value: String)]] = []
    var rest = content.drop { $0 <= 32 }
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else {
        throw RuleFault(
          line: line, message: "an example expects features behind its arrow",
          remedy: "Write `=> feature=value feature=\"two words\"`")
      }
      let key = String(decoding: rest[..<equals], as: UTF8.self)
      let isQuoted = rest[(equals + 1)...].first == UInt8(ascii: "\"")
      let start = isQuoted ? equals + 2 : equals + 1
      let end =
        rest[start...].firstIndex { isQuoted ? $0 == UInt8(ascii: "\"") : $0 <= 32 }
        ?? rest.endIndex
      let value = String(decoding: rest[start..<end], as: UTF8.self)
      if results.isEmpty || results[results.count - 1].contains(where: { $0.key == key }) {
        results.append([])
      }
      results[results.count - 1].append((key, value))
      rest = rest[min(end + (isQuoted ? 1 : 0), rest.endIndex)...].drop { $0 <= 32 }
    }
    return results
  }
}
