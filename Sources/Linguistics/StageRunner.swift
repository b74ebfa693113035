/// Runs a stage over the items of a sentence.
struct StageRunner {
  /// For each item of a sentence; honest text needs some tens.
  private static let stepsPerItem = 2_000

  /// A match, before it is known whether it will stand.
  struct Candidate {
    /// Among the rules of the stage.
    var rule: Int
    var start: Int
    var end: Int
    var captures: [Matcher.Capture]
  }

  private var matcher = Matcher()
  /// By rule of the stage: the next item from which it is still to be tried.
  private var nextStart: [Int] = []
  private(set) var candidates: [Candidate] = []
  /// Steps taken since this runner was made.
  private(set) var steps = 0

  /// All matches of a stage, best first: priority, then length, then order of the rules, then of
  /// the text.
  mutating func findCandidates(_ stage: Stage, in sentence: SentenceItems) {
    candidates.removeAll(keepingCapacity: true)
    nextStart.removeAll(keepingCapacity: true)
    nextStart.append(contentsOf: repeatElement(0, count: stage.rules.count))
    let budget = Self.stepsPerItem * (sentence.cells.count + 8)
    matcher.begin(steps: budget)
    for item in sentence.cells.indices {
      let cell = sentence.cells[item]
      if cell.classes.intersects(stage.anchorClasses) {
        cell.classes.intersection(stage.anchorClasses).forEachMember { member in
          for rule in stage.rulesOfClass[Int(member.index)] {
            attempt(Int(rule), anchoredAt: item, stage, sentence)
          }
        }
      }
      if cell.form != -1, let rules = stage.rulesOfForm[cell.form] {
        for rule in rules { attempt(Int(rule), anchoredAt: item, stage, sentence) }
      }
    }
    steps += budget - matcher.steps
    guard candidates.count > 1 else { return }
    candidates.sort { one, other in
      let (a, b) = (stage.rules[one.rule], stage.rules[other.rule])
      if a.priority != b.priority { return a.priority > b.priority }
      let (long, short) = (one.end - one.start, other.end - other.start)
      return long != short
        ? long > short : (one.rule, one.start) < (other.rule, other.start)
    }
  }

  private mutating func attempt(
    _ rule: Int, anchoredAt item: Int, _ stage: Stage, _ sentence: SentenceItems
  ) {
    let anchor = stage.rules[rule].anchor
    let last = item - anchor.least
    let first = max(anchor.most.map { item - $0 } ?? 0, nextStart[rule])
    guard first <= last else { return }
    nextStart[rule] = last + 1
    for start in first...last { attempt(rule, from: start, stage, sentence) }
  }

  private mutating func attempt(
    _ rule: Int, from start: Int, _ stage: Stage, _ sentence: SentenceItems
  ) {
    let starts = stage.rules[rule].starts
    guard
      let end = matcher.match(stage.program, at: starts[0], from: start, in: sentence),
      end > start
    else { return }
    for further in starts.dropFirst() where !find(further, stage, sentence) { return }
    candidates.append(
      Candidate(rule: rule, start: start, end: end, captures: matcher.captures))
  }

  /// Whether a further pattern of a rule is found anywhere in the sentence.
  private mutating func find(_ program: Int32, _ stage: Stage, _ sentence: SentenceItems) -> Bool {
    sentence.cells.indices.contains { start in
      matcher.match(
        stage.program, at: program, from: start, in: sentence, keepingCaptures: true) != nil
    }
  }
}
