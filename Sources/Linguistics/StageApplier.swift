/// Lets the matches of a stage take effect on a sentence.
struct StageApplier {
  private(set) var emissions: ContiguousArray<EmissionRecord> = []
  private(set) var fired: ContiguousArray<Int32> = []
  /// Nil where nobody asks for outcomes.
  private(set) var outcomes: [Outcome]?

  private var runner = StageRunner()
  /// By item: the rule that has taken it, or -1.
  private var takenBy: ContiguousArray<Int32> = []
  private var replacements: ContiguousArray<Replacement> = []
  private var rewritten: ContiguousArray<Cell> = []

  /// What the items of the sentence have between them.
  private var present = Presence()

  init(keepsOutcomes: Bool = false) { outcomes = keepsOutcomes ? [] : nil }

  /// Steps that the matcher has taken.
  var steps: Int { runner.steps }

  /// Runs all stages over a sentence.
  mutating func apply(_ stages: [Stage], to sentence: inout SentenceItems) {
    present = Presence(sentence.cells)
    for number in stages.indices { apply(stages[number], number: number, to: &sentence) }
  }

  private mutating func apply(_ stage: Stage, number: Int, to sentence: inout SentenceItems) {
    runner.findCandidates(stage, in: sentence, present: present)
    guard !runner.candidates.isEmpty else { return }
    switch stage.mode {
    case .emit: return emit(stage, number, &sentence)
    case .rewrite: rewrite(stage, number, &sentence)
    case .mark: mark(stage, number, &sentence)
    }
    present = Presence(sentence.cells)
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
    replacements.removeAll(keepingCapacity: true)
    for candidate in runner.candidates {
      let rule = stage.rules[Int(candidate.rule)]
      if let winner = takenBy[candidate.items].first(where: { $0 >= 0 }) {
        note(number, rule, candidate, sentence, .lost(to: winner))
        continue
      }
      for item in candidate.items { takenBy[item] = rule.number }
      replacements.append(replacement(rule, candidate, &sentence))
      fired.append(rule.number)
      note(number, rule, candidate, sentence, .fired)
    }
    replacements.sort { $0.items.lowerBound < $1.items.lowerBound }
    rewritten.removeAll(keepingCapacity: true)
    var next = 0
    for replacement in replacements {
      rewritten.append(contentsOf: sentence.cells[next..<replacement.items.lowerBound])
      rewritten.append(replacement.cell)
      next = replacement.items.upperBound
    }
    rewritten.append(contentsOf: sentence.cells[next...])
    swap(&sentence.cells, &rewritten)
  }

  private func replacement(
    _ rule: Stage.Rule, _ candidate: StageRunner.Candidate, _ sentence: inout SentenceItems
  ) -> Replacement {
    let captures = runner.captures(of: candidate)
    let target = rule.actions.lazy.compactMap(\.target).first
    let items =
      target.flatMap { ActionResolver(captures: captures).hull($0) } ?? candidate.items
    var cell = sentence.cells[items.lowerBound]
    var classes = cell.classes.intersection(Self.kept)
    classes.insert(BuiltIn.any)
    let first = sentence.arena.features.count
    for action in rule.actions {
      classes.insert(action.result)
      ActionResolver(captures: captures).appendFeatures(of: action, to: &sentence)
    }
    cell.end = sentence.cells[items.upperBound - 1].end
    cell.endToken = sentence.cells[items.upperBound - 1].endToken
    cell.classes = classes
    cell.literal = -1
    cell.firstFeature = Int32(truncatingIfNeeded: first)
    cell.featureCount = Int16(clamping: sentence.arena.features.count - first)
    let children = sentence.adopt(captures)
    cell.firstChild = Int32(truncatingIfNeeded: children.lowerBound)
    cell.childCount = Int32(truncatingIfNeeded: children.count)
    return Replacement(items: items, cell: cell)
  }

  /// The place in the sentence stays what it is.
  private static let kept = ClassSet(CollectionOfOne(BuiltIn.start))

  // MARK: - Marking

  private mutating func mark(_ stage: Stage, _ number: Int, _ sentence: inout SentenceItems) {
    for candidate in runner.candidates {
      let rule = stage.rules[Int(candidate.rule)]
      if let classes = rule.plainMark {
        runner.mark(candidate, with: classes, in: &sentence)
      } else {
        for action in rule.actions {
          mark(action, runner.captures(of: candidate), candidate.items, &sentence)
        }
      }
      fired.append(rule.number)
      note(number, rule, candidate, sentence, .fired)
    }
  }

  /// Marks the target's items; else those of all captures; else those of the whole match.
  private func mark(
    _ action: Action, _ captures: ArraySlice<Matcher.Capture>, _ match: Range<Int>,
    _ sentence: inout SentenceItems
  ) {
    let classes = ClassSet(CollectionOfOne(action.result))
    let features =
      action.arguments.isEmpty
      ? [] : ActionResolver(captures: captures).features(of: action, in: sentence)
    if captures.isEmpty {
      for item in match { sentence.mark(item, with: classes, behind: features) }
    }
    for capture in captures where action.target.map({ $0 == Int(capture.name) }) ?? true {
      for item in capture.items { sentence.mark(item, with: classes, behind: features) }
    }
  }

  // MARK: - Emitting

  /// What a match reports on: no other match may, for the same action.
  private struct Key: Hashable {
    var action: ClassID
    var byte: Int32
  }

  private mutating func emit(_ stage: Stage, _ number: Int, _ sentence: inout SentenceItems) {
    var winners: [Key: Int32] = [:]
    let firstRecord = emissions.count
    for candidate in runner.candidates {
      let rule = stage.rules[Int(candidate.rule)]
      let resolver = ActionResolver(captures: runner.captures(of: candidate))
      let taken = rule.actions.flatMap {
        keys($0, resolver, candidate.items, stage.over, sentence)
      }
      if let winner = taken.lazy.compactMap({ winners[$0] }).first {
        note(number, rule, candidate, sentence, .lost(to: winner))
        continue
      }
      for key in taken { winners[key] = rule.number }
      fired.append(rule.number)
      for action in rule.actions {
        emissions.append(record(action, of: rule, candidate, resolver, &sentence))
      }
      note(number, rule, candidate, sentence, .fired)
    }
    emissions[firstRecord...].sort {
      ($0.bytes.lowerBound, $0.order) < ($1.bytes.lowerBound, $1.order)
    }
  }

  private func record(
    _ action: Action, of rule: Stage.Rule, _ candidate: StageRunner.Candidate,
    _ resolver: ActionResolver, _ sentence: inout SentenceItems
  ) -> EmissionRecord {
    let first = sentence.arena.features.count
    resolver.appendFeatures(of: action, to: &sentence)
    let others = Set(rule.actions.flatMap(\.captures)).subtracting(action.captures)
    let bound = resolver.captures.filter { !others.contains(Int($0.name)) }
    return EmissionRecord(
      action: action.result, rule: rule.number, order: Int32(truncatingIfNeeded: first),
      bytes: sentence.bytes(of: candidate.items),
      features: first..<sentence.arena.features.count, children: sentence.adopt(bound[...]))
  }

  /// The first item that the action speaks of and that is, or holds, one of the stage's classes;
  /// else all items of its first capture; else the one where the match begins.
  private func keys(
    _ action: Action, _ resolver: ActionResolver, _ match: Range<Int>, _ over: ClassSet,
    _ sentence: SentenceItems
  ) -> [Key] {
    for item in action.captures.lazy.flatMap(resolver.items) {
      if let byte = place(of: over, in: sentence.cells[item], sentence.arena) {
        return [Key(action: action.result, byte: byte)]
      }
    }
    let spoken = action.captures.lazy.map(resolver.items).first { !$0.isEmpty }
    return (spoken ?? [match.lowerBound]).map { item in
      Key(action: action.result, byte: sentence.cells[item].start)
    }
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
    _ stage: Int, _ rule: Stage.Rule, _ candidate: StageRunner.Candidate,
    _ sentence: SentenceItems, _ fate: Outcome.Fate
  ) {
    guard outcomes != nil else { return }
    let resolver = ActionResolver(captures: runner.captures(of: candidate))
    let results = rule.actions.map { action in
      (result: action.result, features: resolver.features(of: action, in: sentence))
    }
    outcomes?.append(
      Outcome(
        stage: stage, rule: rule.number, bytes: sentence.bytes(of: candidate.items),
        results: results, fate: fate))
  }
}
