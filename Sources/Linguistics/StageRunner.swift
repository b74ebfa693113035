/// Finds the matches of a stage in a sentence.
struct StageRunner {
  /// For each item of a sentence; honest text needs some tens.
  private static let stepsPerItem = 1_000

  /// A match, before it is known whether it will stand.
  struct Candidate: Sendable {
    /// Among the rules of the stage.
    var rule: Int32
    var priority: Int32
    var start: Int32
    var end: Int32
    /// Into the runner's captures.
    var firstCapture: Int32
    var endCapture: Int32

    var items: Range<Int> { Int(start)..<Int(end) }

    /// Priority, then length, then order of the rules, then of the text.
    func precedes(_ other: Candidate) -> Bool {
      if priority != other.priority { return priority > other.priority }
      let (length, otherLength) = (end - start, other.end - other.start)
      if length != otherLength { return length > otherLength }
      return (rule, start) < (other.rule, other.start)
    }
  }

  private var matcher = Matcher()
  private(set) var candidates: ContiguousArray<Candidate> = []
  private var captures: ContiguousArray<Matcher.Capture> = []
  /// Steps taken since this runner was made.
  private(set) var steps = 0

  /// Adds classes to all captured items of a candidate, or to all its items if there are no
  /// captures.
  func mark(_ candidate: Candidate, with classes: ClassSet, in sentence: inout SentenceItems) {
    if candidate.firstCapture == candidate.endCapture {
      for item in candidate.items { sentence.cells[item].classes.formUnion(classes) }
    }
    for index in Int(candidate.firstCapture)..<Int(candidate.endCapture) {
      for item in captures[index].items { sentence.cells[item].classes.formUnion(classes) }
    }
  }

  func captures(of candidate: Candidate) -> ArraySlice<Matcher.Capture> {
    captures[Int(candidate.firstCapture)..<Int(candidate.endCapture)]
  }

  /// Finds all matches of a stage, best first; `present` is what the sentence holds.
  mutating func findCandidates(
    _ stage: Stage, in sentence: SentenceItems, present: Presence
  ) {
    candidates.removeAll(keepingCapacity: true)
    captures.removeAll(keepingCapacity: true)
    guard stage.anchors.intersects(present) else { return }
    let budget = Self.stepsPerItem * (sentence.cells.count + 8)
    matcher.begin(steps: budget)
    for rule in stage.gates.indices where stage.gates[rule].mayPass(present) {
      attempt(rule, stage, sentence)
    }
    steps += budget - matcher.steps
    if stage.isOrdered, candidates.count > 1 { candidates.sort { $0.precedes($1) } }
  }

  /// Tries a rule wherever its anchor allows a match to begin, at each place once.
  private mutating func attempt(_ rule: Int, _ stage: Stage, _ sentence: SentenceItems) {
    let anchor = stage.gates[rule].anchor.classes
    let hasLiterals = stage.gates[rule].firstLiteral < stage.gates[rule].endLiteral
    let (least, most) = (Int(stage.gates[rule].least), Int(stage.gates[rule].most))
    var next = 0
    for item in sentence.cells.indices {
      guard
        sentence.cells[item].classes.intersects(anchor)
          || hasLiterals && isAnchor(sentence.cells[item].literal, of: rule, stage)
      else { continue }
      let first = max(most < 0 ? 0 : item - most, next)
      let last = item - least
      guard first <= last else { continue }
      next = last + 1
      for start in first...last where mayOpen(rule, sentence.cells[start], stage, sentence) {
        if stage.gates[rule].isOneItem {
          appendItem(start, rule, stage)
        } else {
          attempt(rule, from: start, stage, sentence)
        }
      }
    }
  }

  private func isAnchor(_ literal: Int32, of rule: Int, _ stage: Stage) -> Bool {
    guard literal >= 0 else { return false }
    let range = Int(stage.gates[rule].firstLiteral)..<Int(stage.gates[rule].endLiteral)
    return range.contains { stage.literals[$0] == literal }
  }

  @inline(__always)
  private func mayOpen(
    _ rule: Int, _ cell: Cell, _ stage: Stage, _ sentence: SentenceItems
  ) -> Bool {
    let test = stage.gates[rule].openingTest
    return test < 0
      ? stage.gates[rule].mayOpen(cell.classes) : stage.program.tests.holds(test, cell, sentence)
  }

  private mutating func appendItem(_ item: Int, _ rule: Int, _ stage: Stage) {
    let start = Int32(truncatingIfNeeded: item)
    let firstCapture = captures.count
    let capture = stage.gates[rule].capture
    if capture >= 0 {
      captures.append(Matcher.Capture(name: capture, start: start, end: start + 1))
    }
    append(rule, start..<start + 1, firstCapture, stage)
  }

  private mutating func attempt(
    _ rule: Int, from start: Int, _ stage: Stage, _ sentence: SentenceItems
  ) {
    let program = stage.gates[rule].start
    guard
      let end = matcher.match(stage.program, at: program, from: start, in: sentence), end > start
    else { return }
    if stage.gates[rule].hasMore {
      let starts = stage.rules[rule].starts
      for further in starts.dropFirst() where !find(further, stage, sentence) { return }
    }
    let firstCapture = captures.count
    matcher.takeCaptures(into: &captures)
    append(
      rule, Int32(truncatingIfNeeded: start)..<Int32(truncatingIfNeeded: end), firstCapture, stage)
  }

  private mutating func append(
    _ rule: Int, _ items: Range<Int32>, _ firstCapture: Int, _ stage: Stage
  ) {
    candidates.append(
      Candidate(
        rule: Int32(truncatingIfNeeded: rule), priority: stage.gates[rule].priority,
        start: items.lowerBound, end: items.upperBound,
        firstCapture: Int32(truncatingIfNeeded: firstCapture),
        endCapture: Int32(truncatingIfNeeded: captures.count)))
  }

  /// Whether a further pattern of a rule is found anywhere in the sentence.
  private mutating func find(_ program: Int32, _ stage: Stage, _ sentence: SentenceItems) -> Bool {
    sentence.cells.indices.contains { start in
      matcher.match(
        stage.program, at: program, from: start, in: sentence, keepingCaptures: true) != nil
    }
  }
}
