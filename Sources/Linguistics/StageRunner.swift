/// Finds the matches of a stage in a sentence.
struct StageRunner: ~Copyable {
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

  /// Matches of a rule that are one item each, in a word of `ItemRows`.
  struct Marking: Sendable {
    var rule: Int32
    var word: Int32
    var items: UInt64

    @inline(__always)
    func forEachItem(_ body: (Int) -> Void) {
      var rest = items
      while rest != 0 {
        body(ItemRows.firstItem(of: rest, Int(word)))
        rest &= rest &- 1
      }
    }
  }

  private let sieve: Sieve
  private var open: Sieve.State
  private var matcher: Matcher
  private(set) var candidates = Pile<Candidate>()
  /// The matches of one item each, of a stage in which their order decides nothing.
  private(set) var markings = Pile<Marking>()
  private(set) var captures = Pile<Matcher.Capture>()
  /// Steps taken since this runner was made.
  private(set) var steps = 0

  /// For sentences of so many items.
  init(_ language: Language, items: Int) {
    sieve = language.sieve
    open = Sieve.State(language.sieve)
    matcher = Matcher(
      ItemRows(
        items: items, asked: language.sieve.asked, literals: language.lexicon.literalCount,
        questions: language.questions))
  }

  // MARK: - The sentence

  /// Begins a sentence.
  mutating func begin(_ sentence: inout SentenceItems) {
    matcher.rows.read(sentence.cells)
    sieve.begin(&open, with: matcher.rows)
  }

  /// Takes note that items have been replaced, which come in the order of the text.
  mutating func replace(
    _ replacements: borrowing Pile<StageApplier.Replacement>, in sentence: inout SentenceItems
  ) {
    if matcher.rows.width > 1 {
      matcher.rows.read(sentence.cells)
    } else {
      for index in (0..<replacements.count).reversed() {
        matcher.rows.replace(
          replacements[index].items, with: replacements[index].cell.classes)
      }
    }
    sieve.admit(matcher.rows.present, &open)
  }

  /// Takes note of classes that a stage has given to an item.
  @inline(__always)
  mutating func mark(_ item: Int, with classes: ClassSet) {
    matcher.rows.add(classes, to: item)
    sieve.admit(classes, &open)
  }

  /// Gives each captured item of the matches of a stage the classes of its rule, or all items of a
  /// match that has no captures.
  mutating func markAll(_ stage: Stage, in sentence: inout SentenceItems) {
    for index in 0..<markings.count {
      let marking = markings[index]
      for effect in stage.trials[Int(marking.rule)].effects {
        mark(marking, with: stage.effects[effect].result, in: &sentence)
      }
    }
    for index in 0..<candidates.count {
      let (candidate, classes) = (candidates[index], stage.classes[Int(candidates[index].rule)])
      if candidate.captures.isEmpty { mark(candidate.items, with: classes, in: &sentence) }
      for place in candidate.captures {
        mark(captures[place].items, with: classes, in: &sentence)
      }
    }
  }

  private mutating func mark(
    _ marking: Marking, with result: ClassID, in sentence: inout SentenceItems
  ) {
    matcher.rows.add(result, to: marking.items, word: Int(marking.word))
    sieve.admit(result, &open)
    var cells = sentence.cells.mutableSpan
    marking.forEachItem { cells[$0].classes.insert(result) }
  }

  private mutating func mark(
    _ items: Range<Int>, with classes: ClassSet, in sentence: inout SentenceItems
  ) {
    for item in items {
      sentence.cells[item].classes.formUnion(classes)
      mark(item, with: classes)
    }
  }

  // MARK: - Matches

  /// The first rule, from one on, for which the sentence has what it needs, and its stage.
  @inline(__always)
  mutating func firstOpenRule(from rule: Int) -> (stage: Int, rule: Int)? {
    let rule = sieve.firstRule(from: rule, to: sieve.count, open)
    return rule < sieve.count ? (sieve.stage(of: rule), rule) : nil
  }

  /// Finds all matches of a stage, best first, of which none is before a rule.
  ///
  /// The sentence is `inout` so that it is handed on as it is, and never in parts.
  mutating func findCandidates(
    _ stage: Stage, from rule: Int, in sentence: inout SentenceItems
  ) {
    candidates.drop(to: 0)
    captures.drop(to: 0)
    markings.drop(to: 0)
    let budget = Self.stepsPerItem * (sentence.cells.count + 8)
    matcher.begin(steps: budget)
    var word = 0
    while word < matcher.rows.width {
      findCandidates(stage, from: rule, word, &sentence)
      word &+= 1
    }
    steps += budget - matcher.steps
    if stage.isOrdered, candidates.count > 1 { candidates.sort { $0.precedes($1) } }
  }

  /// Finds the matches that begin in a word of `ItemRows`.
  private mutating func findCandidates(
    _ stage: Stage, from firstOpen: Int, _ word: Int, _ sentence: inout SentenceItems
  ) {
    let (first, end) = (stage.firstRule, stage.endRule)
    var number = firstOpen
    while number < end {
      let rule = number &- first
      let items = starts(of: rule, stage, word, &sentence)
      if items != 0 {
        if stage.trials[rule].isOneItem {
          let test = stage.gates[rule].test
          let passing =
            test < 0 ? items : passing(test, among: items, of: word, stage, &sentence)
          if passing != 0 { append(passing, of: word, rule, stage) }
        } else {
          attempt(rule, stage, at: items, of: word, &sentence)
        }
      }
      number = sieve.firstRule(from: number &+ 1, to: end, open)
    }
  }

  /// The items of a word at which the gate of a rule allows a match to begin.
  @inline(__always)
  private mutating func starts(
    of rule: Int, _ stage: Stage, _ word: Int, _ sentence: inout SentenceItems
  ) -> UInt64 {
    let gate = stage.gates[rule]
    var items = UInt64.max
    if gate.anchor >= 0 {
      items = matcher.rows.word(word, before: gate.anchor, least: gate.least, most: gate.most)
      if items == 0 { return 0 }
    }
    if gate.row >= 0 {
      items &= matcher.rows.word(word, of: Int(gate.row))
    } else if gate.first >= 0 {
      items &= openings(gate, word)
    }
    if items != 0, gate.behind >= 0, gate.guarded < 0 { items &= starts(behind: gate, word) }
    return items
  }

  /// Of the items of a word, those that pass a test.
  @inline(never)
  private mutating func passing(
    _ test: Int32, among items: UInt64, of word: Int, _ stage: Stage,
    _ sentence: inout SentenceItems
  ) -> UInt64 {
    var (passing, rest) = (items, items)
    while rest != 0 {
      let item = ItemRows.firstItem(of: rest, word)
      if !matcher.holds(test, item, stage, &sentence) { passing ^= rest & (0 &- rest) }
      rest &= rest &- 1
    }
    return passing
  }

  /// The items of a word that may begin a match, by what they are and what is behind them.
  @inline(never)
  private mutating func openings(_ gate: Stage.Gate, _ word: Int) -> UInt64 {
    let items = matcher.rows.word(word, answering: gate.first)
    guard gate.guarded >= 0 else { return items }
    return items
      | matcher.rows.word(word, answering: gate.guarded) & starts(behind: gate, word)
  }

  /// The items of a word behind which stands what a gate asks for.
  @inline(never)
  private mutating func starts(behind gate: Stage.Gate, _ word: Int) -> UInt64 {
    let items = matcher.rows.word(word, answering: gate.behind) << 1
    // What the last item of the word before answers is not known here.
    return word > 0 ? items | 1 : gate.beginsSentence ? items | ItemRows.firstBit : items
  }

  @inline(never)
  private mutating func attempt(
    _ rule: Int, _ stage: Stage, at items: UInt64, of word: Int, _ sentence: inout SentenceItems
  ) {
    let (second, third, test) = (
      stage.gates[rule].second, stage.gates[rule].third, stage.gates[rule].test
    )
    var rest = items
    while rest != 0 {
      let start = ItemRows.firstItem(of: rest, word)
      if mayFollow(second, start &+ 1, &sentence), mayFollow(third, start &+ 2, &sentence),
        test < 0 || matcher.holds(test, start, stage, &sentence)
      {
        attempt(rule, from: start, stage, &sentence)
      }
      rest &= rest &- 1
    }
  }

  /// Whether an item answers to a question, if there is one.
  @inline(__always)
  private func mayFollow(
    _ question: Int32, _ item: Int, _ sentence: inout SentenceItems
  ) -> Bool {
    question < 0
      || item < sentence.cells.count && matcher.rows.answers(sentence.cells[item], to: question)
  }

  /// Appends the matches of a rule for single items.
  private mutating func append(
    _ items: UInt64, of word: Int, _ rule: Int, _ stage: Stage
  ) {
    let marking = Marking(
      rule: Int32(truncatingIfNeeded: rule), word: Int32(truncatingIfNeeded: word), items: items)
    guard stage.isOrdered else { return markings.push(marking) }
    let name = stage.trials[rule].capture
    marking.forEachItem { item in
      let firstCapture = captures.count
      if name >= 0 {
        let start = Int32(truncatingIfNeeded: item)
        captures.push(Matcher.Capture(name: name, start: start, end: start + 1))
      }
      push(rule, stage, item..<item + 1, firstCapture)
    }
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
