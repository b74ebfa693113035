/// Lets the matches of a stage take effect on a sentence.
struct StageApplier {
  private(set) var emissions: ContiguousArray<EmissionRecord> = []
  private(set) var fired: ContiguousArray<Int32> = []
  /// Nil where nobody asks for outcomes.
  private(set) var outcomes: [Outcome]?

  private var runner = StageRunner()
  /// By item: the rule that has taken it, or -1.
  private var takenBy: [Int32] = []

  init(keepsOutcomes: Bool = false) { outcomes = keepsOutcomes ? [] : nil }

  /// Steps that the matcher has taken.
  var steps: Int { runner.steps }

  mutating func apply(_ stage: Stage, number: Int, to sentence: inout SentenceItems) {
    runner.findCandidates(stage, in: sentence)
    guard !runner.candidates.isEmpty else { return }
    switch stage.mode {
    case .rewrite: rewrite(stage, number, &sentence)
    case .emit: emit(stage, number, &sentence)
    case .mark: mark(stage, number, &sentence)
    }
  }

  // MARK: - Rewriting

  private struct Replacement {
    var items: Range<Int>
    var cell: Cell
  }

  private mutating func rewrite(
    _ stage: Stage, _ number: Int, _ sentence: inout SentenceItems
  ) {
    takenBy.removeAll(keepingCapacity: true)
    takenBy.append(contentsOf: repeatElement(-1, count: sentence.cells.count))
    var replacements: [Replacement] = []
    for candidate in runner.candidates {
      let rule = stage.rules[candidate.rule]
      if let winner = takenBy[candidate.start..<candidate.end].first(where: { $0 >= 0 }) {
        note(stage, number, rule, candidate, sentence, [], .lost(to: winner))
        continue
      }
      for item in candidate.start..<candidate.end { takenBy[item] = rule.number }
      let (replacement, results) = replacement(rule, candidate, &sentence)
      replacements.append(replacement)
      fired.append(rule.number)
      note(stage, number, rule, candidate, sentence, results, .fired)
    }
    replacements.sort { $0.items.lowerBound < $1.items.lowerBound }
    var cells: ContiguousArray<Cell> = []
    cells.reserveCapacity(sentence.cells.count)
    var next = 0
    for replacement in replacements {
      cells.append(contentsOf: sentence.cells[next..<replacement.items.lowerBound])
      cells.append(replacement.cell)
      next = replacement.items.upperBound
    }
    cells.append(contentsOf: sentence.cells[next...])
    sentence.cells = cells
  }

  private func replacement(
    _ rule: Stage.Rule, _ candidate: StageRunner.Candidate, _ sentence: inout SentenceItems
  ) -> (Replacement, [(result: ClassID, features: [Feature])]) {
    let target = rule.actions.lazy.compactMap(\.target).first
    let taken = target.map { name in candidate.captures.filter { $0.name == name } } ?? []
    let items =
      Int(
        taken.first?.start ?? Int32(candidate.start))..<Int(taken.last?.end ?? Int32(candidate.end))
    var cell = sentence.cells[items.lowerBound]
    let last = sentence.cells[items.upperBound - 1]
    var classes = cell.classes.intersection(ClassSet(CollectionOfOne(BuiltIn.start)))
    classes.insert(BuiltIn.any)
    let results = rule.actions.map { action in
      let resolver = ActionResolver(action: action, captures: candidate.captures)
      return (result: action.result, features: resolver.features(in: sentence))
    }
    for (result, _) in results { classes.insert(result) }
    cell.end = last.end
    cell.endToken = last.endToken
    cell.classes = classes
    cell.form = -1
    sentence.arena.setFeatures(results.flatMap(\.features), of: &cell)
    let children = sentence.adopt(candidate.captures)
    cell.firstChild = Int32(truncatingIfNeeded: children.lowerBound)
    cell.childCount = Int32(truncatingIfNeeded: children.count)
    return (Replacement(items: items, cell: cell), results)
  }

  // MARK: - Marking

  private mutating func mark(_ stage: Stage, _ number: Int, _ sentence: inout SentenceItems) {
    for candidate in runner.candidates {
      let rule = stage.rules[candidate.rule]
      var results: [(result: ClassID, features: [Feature])] = []
      for action in rule.actions {
        let resolver = ActionResolver(action: action, captures: candidate.captures)
        let features = resolver.features(in: sentence)
        results.append((action.result, features))
        for item in marked(by: action, resolver, candidate) {
          let new = features.filter { !sentence.features(item).contains($0) }
          sentence.mark(item, with: ClassSet(CollectionOfOne(action.result)), behind: new)
        }
      }
      fired.append(rule.number)
      note(stage, number, rule, candidate, sentence, results, .fired)
    }
  }

  /// The target's items; else those of all captures; else those of the whole match.
  private func marked(
    by action: Action, _ resolver: ActionResolver, _ candidate: StageRunner.Candidate
  ) -> [Int] {
    if let target = action.target { return resolver.items(target) }
    if candidate.captures.isEmpty { return Array(candidate.start..<candidate.end) }
    return candidate.captures.flatMap { Int($0.start)..<Int($0.end) }
  }

  // MARK: - Emitting

  /// What a match reports on: no other match may, for the same action.
  private struct Key: Hashable {
    var action: ClassID
    var byte: Int32
  }

  private mutating func emit(_ stage: Stage, _ number: Int, _ sentence: inout SentenceItems) {
    var winners: [Key: Int32] = [:]
    var records: [EmissionRecord] = []
    for candidate in runner.candidates {
      let rule = stage.rules[candidate.rule]
      let keys = rule.actions.map { key($0, candidate, stage.over, sentence) }
      if let winner = keys.lazy.compactMap({ winners[$0] }).first {
        note(stage, number, rule, candidate, sentence, [], .lost(to: winner))
        continue
      }
      for key in keys { winners[key] = rule.number }
      fired.append(rule.number)
      var results: [(result: ClassID, features: [Feature])] = []
      for action in rule.actions {
        let (record, features) = record(action, of: rule, candidate, &sentence)
        records.append(record)
        results.append((action.result, features))
      }
      note(stage, number, rule, candidate, sentence, results, .fired)
    }
    records.sort { ($0.bytes.lowerBound, $0.order) < ($1.bytes.lowerBound, $1.order) }
    emissions.append(contentsOf: records)
  }

  private func record(
    _ action: Action, of rule: Stage.Rule, _ candidate: StageRunner.Candidate,
    _ sentence: inout SentenceItems
  ) -> (EmissionRecord, [Feature]) {
    let resolver = ActionResolver(action: action, captures: candidate.captures)
    let features = resolver.features(in: sentence)
    let first = sentence.arena.features.count
    sentence.arena.features.append(contentsOf: features)
    let others = Set(rule.actions.flatMap(\.captures)).subtracting(action.captures)
    let bound = candidate.captures.filter { !others.contains(Int($0.name)) }
    let record = EmissionRecord(
      action: action.result, rule: rule.number, order: Int32(truncatingIfNeeded: first),
      bytes: Int(
        sentence.cells[candidate.start].start)..<Int(sentence.cells[candidate.end - 1].end),
      features: first..<sentence.arena.features.count, children: sentence.adopt(bound))
    return (record, features)
  }

  /// The first item that the action speaks of and that is, or holds, one of the stage's classes;
  /// else its first capture; else where the match begins.
  private func key(
    _ action: Action, _ candidate: StageRunner.Candidate, _ over: ClassSet,
    _ sentence: SentenceItems
  ) -> Key {
    let resolver = ActionResolver(action: action, captures: candidate.captures)
    let spoken = action.captures.flatMap(resolver.items)
    let items = spoken.isEmpty ? Array(candidate.start..<candidate.end) : spoken
    for item in items {
      if let byte = place(of: over, in: sentence.cells[item], sentence.arena) {
        return Key(action: action.result, byte: byte)
      }
    }
    return Key(action: action.result, byte: sentence.cells[items[0]].start)
  }

  private func place(of classes: ClassSet, in cell: Cell, _ arena: Arena) -> Int32? {
    if cell.classes.intersects(classes) { return cell.start }
    for child in arena.children(of: cell) {
      if let byte = place(of: classes, in: child, arena) { return byte }
    }
    return nil
  }

  // MARK: - Outcomes

  private mutating func note(
    _ stage: Stage, _ number: Int, _ rule: Stage.Rule, _ candidate: StageRunner.Candidate,
    _ sentence: SentenceItems, _ results: [(result: ClassID, features: [Feature])],
    _ fate: Outcome.Fate
  ) {
    guard outcomes != nil else { return }
    let bytes =
      Int(sentence.cells[candidate.start].start)..<Int(sentence.cells[candidate.end - 1].end)
    outcomes?.append(
      Outcome(stage: number, rule: rule.number, bytes: bytes, results: results, fate: fate))
  }
}
