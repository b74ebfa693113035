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
  /// By rule of the stage: the next item from which it is still to be tried.
  private var nextStart: ContiguousArray<Int32> = []
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

  /// Finds all matches of a stage, best first; `present` holds the classes of the sentence.
  mutating func findCandidates(
    _ stage: Stage, in sentence: SentenceItems, present: ClassSet
  ) {
    candidates.removeAll(keepingCapacity: true)
    captures.removeAll(keepingCapacity: true)
    guard present.intersects(stage.anchorClasses) || stage.hasLiteralAnchors else { return }
    nextStart.removeAll(keepingCapacity: true)
    nextStart.append(contentsOf: repeatElement(0, count: stage.rules.count))
    let budget = Self.stepsPerItem * (sentence.cells.count + 8)
    matcher.begin(steps: budget)
    for item in sentence.cells.indices {
      let classes = sentence.cells[item].classes.intersection(stage.anchorClasses)
      classes.forEachMember { member in
        for place in stage.rulesOfClass.range(Int(member.index)) {
          attempt(stage.rulesOfClass[place], anchoredAt: item, stage, sentence, present)
        }
      }
      let literal = Int(sentence.cells[item].literal)
      guard literal >= 0 else { continue }
      for place in stage.rulesOfLiteral.range(literal) {
        attempt(stage.rulesOfLiteral[place], anchoredAt: item, stage, sentence, present)
      }
    }
    steps += budget - matcher.steps
    if stage.isOrdered, candidates.count > 1 { candidates.sort { $0.precedes($1) } }
  }

  private mutating func attempt(
    _ rule: Int, anchoredAt item: Int, _ stage: Stage, _ sentence: SentenceItems,
    _ present: ClassSet
  ) {
    let last = item - Int(stage.gates[rule].least)
    let most = Int(stage.gates[rule].most)
    let first = max(most < 0 ? 0 : item - most, Int(nextStart[rule]))
    guard first <= last else { return }
    guard stage.gates[rule].mayPass(present) else {
      nextStart[rule] = .max
      return
    }
    nextStart[rule] = Int32(truncatingIfNeeded: last + 1)
    let test = stage.gates[rule].openingTest
    for start in first...last {
      guard
        test < 0
          ? stage.gates[rule].mayOpen(sentence.cells[start].classes)
          : stage.program.tests.holds(test, sentence.cells[start], sentence)
      else { continue }
      if stage.gates[rule].isOneItem {
        appendItem(start, rule, stage)
      } else {
        attempt(rule, from: start, stage, sentence)
      }
    }
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
