/// Finds the matches of a stage in a sentence.
struct StageRunner: ~Copyable {
  /// Up to so many items ahead an anchor is looked for item by item; farther, in a table of the whole
  /// sentence.
  private static let nearAnchor = 24
  /// For each item of a sentence; honest text needs some tens.
  private static let stepsPerItem = 1_000

  /// A match, before it is known whether it will stand.
  struct Candidate: Sendable {
    /// Among the rules of the stage.
    let rule: Int32
    let priority: Int32
    private let start: Int32
    private let end: Int32
    /// Into the runner's captures.
    private let firstCapture: Int32
    private let endCapture: Int32

    init(rule: Int32, priority: Int32, items: Range<Int>, captures: Range<Int>) {
      self.rule = rule
      self.priority = priority
      start = Int32(truncatingIfNeeded: items.lowerBound)
      end = Int32(truncatingIfNeeded: items.upperBound)
      firstCapture = Int32(truncatingIfNeeded: captures.lowerBound)
      endCapture = Int32(truncatingIfNeeded: captures.upperBound)
    }

    var items: Range<Int> { Int(start)..<Int(end) }
    var captures: Range<Int> { Int(firstCapture)..<Int(endCapture) }

    /// Priority, then length, then order of the rules, then of the text.
    func precedes(_ other: Candidate) -> Bool {
      if priority != other.priority { return priority > other.priority }
      let (length, otherLength) = (end - start, other.end - other.start)
      if length != otherLength { return length > otherLength }
      return (rule, start) < (other.rule, other.start)
    }
  }

  /// A match of one item.
  struct Marking: Sendable {
    var rule: Int32
    var item: Int32
  }

  private let index: RuleIndex
  private var open: RuleIndex.Sentence
  private var matcher: Matcher
  /// Matches that mark single items have to be looked for too.
  private var withSingles = false
  /// Where the first match of the open stage may begin, and in which word; no words of the stage before
  /// that may have any.
  private var first = (word: 0, start: ItemSignatures.Start())
  private(set) var candidates = Pile<Candidate>()
  /// The matches of one item each, of a stage in which their order decides nothing.
  private(set) var markings = Pile<Marking>()
  private(set) var captures = Pile<Matcher.Capture>()
  /// The rules of a word whose anchor stands at an item or behind it, by item.
  private var ahead = Pile<UInt64>()
  /// Steps taken since this runner was made.
  private(set) var steps = 0

  init(_ language: Language) {
    index = language.index
    open = RuleIndex.Sentence(language.index)
    matcher = Matcher(language)
  }

  // MARK: - The sentence

  /// Begins a sentence; `withSingles` where the matches that `mark` sees to are wanted too.
  mutating func begin(_ sentence: inout SentenceItems, withSingles: Bool) {
    self.withSingles = withSingles
    matcher.items.begin(sentence.cells, withSingles: withSingles)
    index.begin(&open, with: sentence.cells)
  }

  /// Takes note that items have been replaced, which come in the order of the text.
  mutating func replace(
    _ replacements: borrowing Pile<StageApplier.Replacement>, in sentence: inout SentenceItems
  ) {
    matcher.items.replace(replacements)
    for place in 0..<replacements.count {
      index.admit(replacements[place].cell.classes, &open)
    }
  }

  /// Gives items what a stage gives to single items by themselves.
  mutating func mark(_ stage: Stage, number: Int, in sentence: inout SentenceItems) {
    index.admit(matcher.items.mark(stage, number, &sentence), &open)
  }

  /// Gives an item classes.
  private mutating func mark(
    _ item: Int, with classes: ClassSet, in sentence: inout SentenceItems
  ) {
    if sentence.cells[item].classes.isSuperset(of: classes) { return }
    sentence.cells[item].classes.formUnion(classes)
    matcher.items.forget(item)
    index.admit(classes, &open)
  }

  /// Gives an item a class.
  mutating func mark(_ item: Int, with member: ClassID, in sentence: inout SentenceItems) {
    mark(item, with: ClassSet(member), in: &sentence)
  }

  /// Takes note that an item has gained features.
  mutating func note(_ item: Int) { matcher.items.forget(item) }

  /// Gives each captured item of the matches of a stage the classes of its rule, or all items of a
  /// match that has no captures.
  mutating func markAll(_ stage: Stage, in sentence: inout SentenceItems) {
    for place in 0..<markings.count {
      let marking = markings[place]
      mark(Int(marking.item), with: stage.classes[Int(marking.rule)], in: &sentence)
    }
    for place in 0..<candidates.count {
      let (candidate, classes) = (candidates[place], stage.classes[Int(candidates[place].rule)])
      if candidate.captures.isEmpty {
        for item in candidate.items { mark(item, with: classes, in: &sentence) }
      }
      for place in candidate.captures {
        for item in captures[place].items { mark(item, with: classes, in: &sentence) }
      }
    }
  }

  // MARK: - Matches

  /// The first stage, from one on, with a rule of which a match may begin somewhere in the sentence, or
  /// that may mark an item by itself.
  @inline(__always)
  mutating func firstOpenStage(from stage: Int, in sentence: inout SentenceItems) -> Int? {
    matcher.items.settle(&sentence)
    var word = matcher.items.firstWord(from: index.firstWord(of: stage))
    while word < index.width {
      let start = firstStart(in: word)
      if start.rules != 0 || matcher.items.marks(word) {
        first = (word, start)
        return index.stage(of: word)
      }
      word = matcher.items.firstWord(from: word &+ 1)
    }
    return nil
  }

  /// Where the first match of a rule of a word may begin.
  @inline(__always)
  private func firstStart(in word: Int) -> ItemSignatures.Start {
    if !matcher.items.begins(word) { return ItemSignatures.Start() }
    let rules = wanted(in: word)
    return rules == 0
      ? ItemSignatures.Start() : matcher.items.firstStart(of: rules, from: 0, word)
  }

  /// The rules of a word for which the sentence may have matches that have to be looked for.
  @inline(__always)
  private func wanted(in word: Int) -> UInt64 {
    index.open(word, open) & (withSingles ? .max : ~index.singles[word])
  }

  /// Finds all matches of the open stage, best first; those that `mark` sees to only where they are
  /// wanted.
  ///
  /// The sentence is `inout` so that it is handed on as it is, and never in parts.
  @inline(__always)
  mutating func findCandidates(
    _ stage: Stage, number: Int, in sentence: inout SentenceItems
  ) {
    candidates.drop(to: 0)
    captures.drop(to: 0)
    markings.drop(to: 0)
    let isLastWord = first.word &+ 1 == index.firstWord(of: number &+ 1)
    if first.start.rules != 0 || !isLastWord { search(stage, number, &sentence) }
  }

  private mutating func search(
    _ stage: Stage, _ number: Int, _ sentence: inout SentenceItems
  ) {
    let budget = Self.stepsPerItem * (sentence.cells.count + 8)
    matcher.begin(steps: budget)
    let words = index.words(of: number)
    for word in first.word..<words.upperBound {
      let start = word == first.word ? first.start : firstStart(in: word)
      if start.rules == 0 { continue }
      findCandidates(stage, from: (word &- words.lowerBound) &* 64, start, word, &sentence)
    }
    steps += budget - matcher.steps
    if stage.isOrdered, candidates.count > 1 { candidates.sort { $0.precedes($1) } }
  }

  /// Finds the matches of the rules of a word, the first of which has a number, from where the first may
  /// begin.
  private mutating func findCandidates(
    _ stage: Stage, from first: Int, _ start: ItemSignatures.Start, _ word: Int,
    _ sentence: inout SentenceItems
  ) {
    ahead.drop(to: 0)
    let rules = wanted(in: word)
    var start = start
    while start.rules != 0 {
      var rest = start.rules
      while rest != 0 {
        let rule = first &+ rest.trailingZeroBitCount
        let bit = rest & (0 &- rest)
        let gate = stage.gates[rule]
        if gate.most == 0 || hasAnchor(bit, gate, from: start.item, word, &sentence),
          matcher.items.passes(gate.test, start.item, rule: bit, of: word, stage, &sentence)
        {
          attempt(rule, at: start.item, stage, &sentence)
        }
        rest ^= bit
      }
      start = matcher.items.firstStart(of: rules, from: start.item &+ 1, word)
    }
  }

  /// Whether the anchor of a rule stands where it may for a match that begins at an item.
  @inline(never)
  private mutating func hasAnchor(
    _ rule: UInt64, _ gate: Stage.Gate, from item: Int, _ word: Int,
    _ sentence: inout SentenceItems
  ) -> Bool {
    let least = item &+ Int(gate.least)
    let end = sentence.cells.count
    if least >= end { return false }
    let last = gate.most < 0 ? end &- 1 : min(item &+ Int(gate.most), end &- 1)
    if last &- least > Self.nearAnchor {
      if ahead.count == 0 { lookAhead(word, items: end) }
      return ahead[least] & rule != 0
    }
    var place = least
    while place <= last {
      if matcher.items.anchors(at: place, word) & rule != 0 { return true }
      place &+= 1
    }
    return false
  }

  private mutating func lookAhead(_ word: Int, items: Int) {
    ahead.fill(0, count: items)
    var rules: UInt64 = 0
    for item in (0..<items).reversed() {
      rules |= matcher.items.anchors(at: item, word)
      ahead[item] = rules
    }
  }

  /// Tries a rule at an item, which may begin a match.
  private mutating func attempt(
    _ rule: Int, at item: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) {
    guard stage.trials[rule].isOneItem else {
      return attempt(rule, from: item, stage, &sentence)
    }
    if !stage.isOrdered {
      markings.push(
        Marking(
          rule: Int32(truncatingIfNeeded: rule), item: Int32(truncatingIfNeeded: item)))
      return
    }
    let (name, firstCapture) = (stage.trials[rule].capture, captures.count)
    if name >= 0 {
      let start = Int32(truncatingIfNeeded: item)
      captures.push(Matcher.Capture(name: name, start: start, end: start + 1))
    }
    push(rule, stage, item..<item + 1, firstCapture)
  }

  private mutating func attempt(
    _ rule: Int, from start: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) {
    guard
      let end = matcher.match(
        stage, at: stage.trials[rule].start, from: start, in: &sentence,
        isBegun: stage.trials[rule].isBegun),
      end > start
    else { return }
    if stage.trials[rule].hasMore {
      for further in stage.rules[rule].further
      where !find(further, stage, &sentence) { return }
    }
    let firstCapture = captures.count
    matcher.takeCaptures(into: &captures)
    push(rule, stage, start..<end, firstCapture)
  }

  private mutating func push(
    _ rule: Int, _ stage: Stage, _ items: Range<Int>, _ firstCapture: Int
  ) {
    candidates.push(
      Candidate(
        rule: Int32(truncatingIfNeeded: rule), priority: stage.trials[rule].priority,
        items: items, captures: firstCapture..<captures.count))
  }

  /// Whether a further pattern of a rule is found anywhere in the sentence.
  private mutating func find(
    _ program: Int32, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    for start in sentence.cells.indices {
      let end = matcher.match(
        stage, at: program, from: start, in: &sentence, keepingCaptures: true)
      if end != nil { return true }
    }
    return false
  }
}
