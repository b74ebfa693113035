/// Lets the matches of a stage take effect on a sentence.
struct StageApplier: ~Copyable {
  private(set) var emissions: ContiguousArray<EmissionRecord> = []
  /// Nil where nobody asks for outcomes.
  private(set) var outcomes: [Outcome]?

  private var runner: StageRunner
  private let firstStep: Int
  /// By item: the rule that has taken it, or -1.
  private var takenBy = Pile<Int32>()
  private var replacements = Pile<Replacement>()
  private var keys = Pile<Key>()
  private var winners = Pile<Winner>()
  /// By token of the sentence: the last of the winners that report on what begins there, or -1.
  private var lastWinner = Pile<Int32>()
  private var found: ContiguousArray<EmissionRecord> = []

  init(_ runner: consuming StageRunner, keepsOutcomes: Bool = false) {
    firstStep = runner.steps
    self.runner = runner
    outcomes = keepsOutcomes ? [] : nil
  }

  /// Steps that the matcher has taken.
  var steps: Int { runner.steps - firstStep }

  /// Ends the work; gives back the runner.
  consuming func close() -> StageRunner { runner }

  /// Runs all stages over a sentence.
  mutating func apply(_ stages: [Stage], to sentence: inout SentenceItems) {
    runner.begin(&sentence, withSingles: outcomes != nil)
    var next = 0
    while let number = runner.firstOpenStage(from: next, in: &sentence) {
      apply(stages[number], number: number, to: &sentence)
      next = number + 1
    }
  }

  private mutating func apply(
    _ stage: Stage, number: Int, to sentence: inout SentenceItems
  ) {
    runner.findCandidates(stage, number: number, in: &sentence)
    if stage.marking >= 0, outcomes == nil {
      runner.mark(stage, number: number, in: &sentence)
    }
    if runner.candidates.count == 0, runner.markings.count == 0 { return }
    switch stage.mode {
    case .emit: emit(stage, number, &sentence)
    case .rewrite: rewrite(stage, number, &sentence)
    case .mark: mark(stage, number, &sentence)
    }
  }

  /// Appends the features of an action to the arena; returns where they lie.
  private mutating func features(
    of effect: Stage.Effect, _ candidate: StageRunner.Candidate, _ stage: Stage,
    _ sentence: inout SentenceItems
  ) -> Range<Int> {
    let first = sentence.arena.features.count
    for argument in effect.arguments {
      runner.captures.append(
        stage.arguments[argument], among: candidate.captures, to: &sentence)
    }
    return first..<sentence.arena.features.count
  }

  // MARK: - Rewriting

  /// Items and the one that comes into their place.
  struct Replacement {
    private let start: Int32
    private let end: Int32
    let cell: Cell

    init(_ items: Range<Int>, cell: Cell) {
      start = Int32(truncatingIfNeeded: items.lowerBound)
      end = Int32(truncatingIfNeeded: items.upperBound)
      self.cell = cell
    }

    var items: Range<Int> { Int(start)..<Int(end) }
  }

  private mutating func rewrite(
    _ stage: Stage, _ number: Int, _ sentence: inout SentenceItems
  ) {
    takenBy.fill(-1, count: sentence.cells.count)
    replacements.drop(to: 0)
    for index in 0..<runner.candidates.count {
      let candidate = runner.candidates[index]
      if let item = candidate.items.first(where: { takenBy[$0] >= 0 }) {
        note(.lost(to: takenBy[item]), candidate, stage, number, &sentence)
        continue
      }
      for item in candidate.items { takenBy[item] = stage.number(of: candidate.rule) }
      replacements.push(replacement(candidate, stage, &sentence))
      note(.fired, candidate, stage, number, &sentence)
    }
    if replacements.count > 1 {
      replacements.sort { $0.items.lowerBound < $1.items.lowerBound }
    }
    replace(in: &sentence)
    runner.replace(replacements, in: &sentence)
  }

  /// Puts all new items into their places, and moves up those that stand behind.
  private mutating func replace(in sentence: inout SentenceItems) {
    var end = replacements[0].items.lowerBound
    var next = end
    for index in 0..<replacements.count {
      let items = replacements[index].items
      sentence.move(next..<items.lowerBound, to: &end)
      sentence.cells[end] = replacements[index].cell
      end += 1
      next = items.upperBound
    }
    if end == next { return }
    sentence.move(next..<sentence.cells.count, to: &end)
    sentence.cells.removeLast(sentence.cells.count - end)
  }

  private mutating func replacement(
    _ candidate: StageRunner.Candidate, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Replacement {
    let effects = stage.trials[Int(candidate.rule)].effects
    var items = candidate.items
    if let target = effects.lazy.compactMap({ stage.effects[$0].target }).first {
      items = runner.captures.hull(target, among: candidate.captures) ?? items
    }
    var cell = sentence.cells[items.lowerBound]
    var classes = cell.classes.intersection(Self.kept)
    classes.insert(BuiltIn.any)
    let first = sentence.arena.features.count
    for effect in effects {
      classes.insert(stage.effects[effect].result)
      _ = features(of: stage.effects[effect], candidate, stage, &sentence)
    }
    cell.end = sentence.cells[items.upperBound - 1].end
    cell.endToken = sentence.cells[items.upperBound - 1].endToken
    cell.classes = classes
    cell.literal = -1
    sentence.arena.setFeatures(from: first, of: &cell)
    let children = runner.captures.adopt(candidate.captures, in: &sentence)
    cell.firstChild = Int32(truncatingIfNeeded: children.lowerBound)
    cell.childCount = Int32(truncatingIfNeeded: children.count)
    return Replacement(items, cell: cell)
  }

  /// The place in the sentence stays what it is.
  private static let kept = ClassSet(BuiltIn.start)

  // MARK: - Marking

  private mutating func mark(_ stage: Stage, _ number: Int, _ sentence: inout SentenceItems) {
    guard stage.isOrdered else {
      runner.markAll(stage, in: &sentence)
      return notePlainly(stage, number, &sentence)
    }
    for index in 0..<runner.candidates.count {
      let candidate = runner.candidates[index]
      for effect in stage.trials[Int(candidate.rule)].effects {
        mark(stage.effects[effect], candidate, stage, &sentence)
      }
      note(.fired, candidate, stage, number, &sentence)
    }
  }

  /// Marks the target's items; else those of all captures; else those of the whole match.
  private mutating func mark(
    _ effect: Stage.Effect, _ candidate: StageRunner.Candidate, _ stage: Stage,
    _ sentence: inout SentenceItems
  ) {
    let features = features(of: effect, candidate, stage, &sentence)
    if candidate.captures.isEmpty {
      mark(candidate.items, effect.result, features, &sentence)
    }
    for place in candidate.captures {
      let capture = runner.captures[place]
      if let target = effect.target, target != Int(capture.name) { continue }
      mark(capture.items, effect.result, features, &sentence)
    }
  }

  private mutating func mark(
    _ items: Range<Int>, _ result: ClassID, _ features: Range<Int>,
    _ sentence: inout SentenceItems
  ) {
    for item in items {
      runner.mark(item, with: result, in: &sentence)
      if features.isEmpty { continue }
      sentence.mark(item, behind: features)
      runner.note(item)
    }
  }

  // MARK: - Emitting

  /// What a match reports on: no other match may, for the same action.
  private struct Key {
    var action: ClassID
    /// Where it begins, as a token of the sentence.
    var token: Int32
  }

  /// The rule whose match reports on something.
  private struct Winner {
    var action: ClassID
    var rule: Int32
    /// The winner before it that begins at the same token, or -1.
    var previous: Int32
  }

  private mutating func emit(_ stage: Stage, _ number: Int, _ sentence: inout SentenceItems) {
    winners.drop(to: 0)
    lastWinner.fill(-1, count: sentence.tokens.count)
    found.removeAll(keepingCapacity: true)
    for index in 0..<runner.candidates.count {
      let candidate = runner.candidates[index]
      let effects = stage.trials[Int(candidate.rule)].effects
      keys.drop(to: 0)
      for effect in effects { addKeys(of: stage.effects[effect], candidate, stage, &sentence) }
      if let winner = winner() {
        note(.lost(to: winner), candidate, stage, number, &sentence)
        continue
      }
      for key in 0..<keys.count { add(keys[key], stage.number(of: candidate.rule)) }
      for effect in effects { found.append(record(effect, candidate, stage, &sentence)) }
      note(.fired, candidate, stage, number, &sentence)
    }
    if found.count > 1 {
      found.sort { ($0.bytes.lowerBound, $0.order) < ($1.bytes.lowerBound, $1.order) }
    }
    emissions.append(contentsOf: found)
  }

  private mutating func add(_ key: Key, _ rule: Int32) {
    let token = Int(key.token)
    winners.push(Winner(action: key.action, rule: rule, previous: lastWinner[token]))
    lastWinner[token] = Int32(truncatingIfNeeded: winners.count - 1)
  }

  /// Whoever reports already on one of the keys.
  private mutating func winner() -> Int32? {
    for key in 0..<keys.count {
      var index = lastWinner[Int(keys[key].token)]
      while index >= 0 {
        let winner = winners[Int(index)]
        if winner.action == keys[key].action { return winner.rule }
        index = winner.previous
      }
    }
    return nil
  }

  private mutating func record(
    _ number: Int, _ candidate: StageRunner.Candidate, _ stage: Stage,
    _ sentence: inout SentenceItems
  ) -> EmissionRecord {
    let features = features(of: stage.effects[number], candidate, stage, &sentence)
    let firstChild = sentence.arena.children.count
    for place in candidate.captures
    where stage.speaks(number, of: runner.captures[place].name, rule: candidate.rule) {
      sentence.adopt(runner.captures[place])
    }
    return EmissionRecord(
      action: stage.effects[number].result, rule: stage.number(of: candidate.rule),
      order: Int32(truncatingIfNeeded: features.lowerBound),
      bytes: sentence.bytes(of: candidate.items), features: features,
      children: firstChild..<sentence.arena.children.count)
  }

  /// The first item that the action speaks of and that is, or holds, one of the stage's classes;
  /// else all items of its first capture; else the one where the match begins.
  private mutating func addKeys(
    of effect: Stage.Effect, _ candidate: StageRunner.Candidate, _ stage: Stage,
    _ sentence: inout SentenceItems
  ) {
    var spoken: Int?
    for argument in effect.arguments {
      guard let name = stage.arguments[argument].capture else { continue }
      for place in candidate.captures where Int(runner.captures[place].name) == name {
        spoken = spoken ?? name
        for item in runner.captures[place].items {
          if let token = firstToken(of: stage.over, in: item, sentence) {
            return pushKey(effect, token, sentence.tokens)
          }
        }
      }
    }
    guard let spoken else {
      let token = sentence.cells[candidate.items.lowerBound].firstToken
      return pushKey(effect, token, sentence.tokens)
    }
    for place in candidate.captures where Int(runner.captures[place].name) == spoken {
      for item in runner.captures[place].items {
        pushKey(effect, sentence.cells[item].firstToken, sentence.tokens)
      }
    }
  }

  private mutating func pushKey(_ effect: Stage.Effect, _ token: Int32, _ tokens: Range<Int32>) {
    keys.push(Key(action: effect.result, token: token - tokens.lowerBound))
  }

  /// Where the first begins that has one of some classes, of an item and those in it.
  private mutating func firstToken(
    of classes: ClassSet, in item: Int, _ sentence: SentenceItems
  ) -> Int32? {
    if sentence.has(item, anyOf: classes) { return sentence.cells[item].firstToken }
    if sentence.cells[item].childCount == 0 { return nil }
    return firstToken(of: classes, among: sentence.cells[item].children, sentence.arena.children)
  }

  private mutating func firstToken(
    of classes: ClassSet, among places: Range<Int>, _ children: ContiguousArray<Cell>
  ) -> Int32? {
    for place in places {
      if children[place].classes.intersects(classes) { return children[place].firstToken }
      if let token = firstToken(of: classes, among: children[place].children, children) {
        return token
      }
    }
    return nil
  }

  // MARK: - Outcomes

  /// Notes what became of a match, where anybody asks for it.
  @inline(__always)
  private mutating func note(
    _ fate: Outcome.Fate, _ candidate: StageRunner.Candidate, _ stage: Stage, _ number: Int,
    _ sentence: inout SentenceItems
  ) {
    if outcomes != nil { append(fate, candidate, stage, number, &sentence) }
  }

  private mutating func append(
    _ fate: Outcome.Fate, _ candidate: StageRunner.Candidate, _ stage: Stage, _ number: Int,
    _ sentence: inout SentenceItems
  ) {
    var copy = sentence
    var results: [(result: ClassID, features: [Feature])] = []
    for effect in stage.trials[Int(candidate.rule)].effects {
      let features = features(of: stage.effects[effect], candidate, stage, &copy)
      results.append((stage.effects[effect].result, Array(copy.arena.features[features])))
    }
    outcomes?.append(
      Outcome(
        stage: number, rule: stage.number(of: candidate.rule),
        bytes: sentence.bytes(of: candidate.items), results: results, fate: fate))
  }

  /// Notes the matches of a stage whose order decides nothing.
  private mutating func notePlainly(
    _ stage: Stage, _ number: Int, _ sentence: inout SentenceItems
  ) {
    guard let first = outcomes?.count else { return }
    for index in 0..<runner.markings.count {
      let item = Int(runner.markings[index].item)
      let match = StageRunner.Candidate(
        rule: runner.markings[index].rule, priority: 0, items: item..<item + 1, captures: 0..<0)
      append(.fired, match, stage, number, &sentence)
    }
    for index in 0..<runner.candidates.count {
      append(.fired, runner.candidates[index], stage, number, &sentence)
    }
    outcomes?[first...].sort {
      ($0.rule, $0.bytes.lowerBound) < ($1.rule, $1.bytes.lowerBound)
    }
  }
}
