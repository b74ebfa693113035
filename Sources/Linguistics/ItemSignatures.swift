/// What the items of a sentence are to the rules: their signatures, as far as they are known.
struct ItemSignatures: ~Copyable {
  private let index: RuleIndex
  private var profiles: FeatureProfiles
  private var signatures: SignatureTable
  private var words = WordSignatures()
  /// Of the start of the sentence, of each item, and twice of its end.
  private var standings = Pile<Standing>()
  /// The words of rules of all items, as they are or were.
  private var allWords = SignatureTable.WordSet()
  /// All signatures of the sentence are known.
  private var isSettled = false
  /// Items may begin matches of all words of rules, those included that only mark single items.
  private var beginsAll = false

  /// An item as rules see it.
  private struct Standing: BitwiseCopyable {
    /// -1 where it is not known.
    var signature: Int32
    var words = SignatureTable.WordSet()

    static var unknown: Standing { Standing(signature: -1) }
  }

  init(_ language: Language) {
    index = language.index
    let tests = language.stages.last.map { $0.firstTest + $0.program.tests.tests.count } ?? 0
    profiles = FeatureProfiles(language)
    signatures = SignatureTable(language.index, tests: tests)
  }

  // MARK: - Signatures

  /// The number of the items.
  @inline(__always)
  var count: Int { standings.count &- 3 }

  /// Begins a sentence; `withSingles` where matches that mark single items have to be looked for too.
  mutating func begin(_ cells: ContiguousArray<Cell>, withSingles: Bool) {
    if signatures.isFull {
      signatures.clear()
      words.clear()
    }
    standings.fill(.unknown, count: cells.count + 1)
    standings[0].signature = SignatureTable.start
    allWords = SignatureTable.WordSet()
    beginsAll = withSingles
    if withSingles { allWords.beginning = .max }
    addEnds()
  }

  /// The end of the sentence stops whoever looks for an item.
  private mutating func addEnds() {
    var end = Standing(signature: SignatureTable.end)
    end.words.beginning = .max
    standings.push(end)
    standings.push(end)
    isSettled = false
  }

  /// Takes note that an item has changed.
  @inline(__always)
  mutating func forget(_ item: Int) {
    standings[item &+ 1].signature = -1
    isSettled = false
  }

  /// Takes note that items have been replaced, which come in the order of the text.
  mutating func replace(_ replacements: borrowing Pile<StageApplier.Replacement>) {
    isSettled = false
    var next = replacements[0].items.lowerBound
    var end = next
    for index in 0..<replacements.count {
      let items = replacements[index].items
      move(next..<items.lowerBound, to: &end)
      standings[end + 1] = .unknown
      end += 1
      next = items.upperBound
    }
    if end == next { return }
    move(next..<count, to: &end)
    standings.drop(to: end + 1)
    addEnds()
  }

  private mutating func move(_ items: Range<Int>, to place: inout Int) {
    if items.lowerBound != place {
      for item in items { standings[place &+ item &- items.lowerBound &+ 1] = standings[item &+ 1] }
    }
    place += items.count
  }

  /// Finds the signatures of items that have changed.
  @inline(__always)
  mutating func settle(_ sentence: inout SentenceItems) {
    if !isSettled { settleAll(&sentence) }
  }

  @inline(never)
  private mutating func settleAll(_ sentence: inout SentenceItems) {
    for item in sentence.cells.indices where standings[item &+ 1].signature < 0 {
      settle(item, &sentence)
    }
    isSettled = true
  }

  @inline(__always)
  private mutating func settle(_ item: Int, _ sentence: inout SentenceItems) {
    let place = WordSignatures.place(of: sentence.cells[item])
    if let known = words.signature(at: place, of: sentence.cells[item]) {
      return set(known, of: item)
    }
    let key = SignatureTable.Key(
      sentence.cells[item].classes.intersection(index.asked), sentence.cells[item].literal,
      profiles.profile(of: item, in: &sentence))
    let signature = signatures.number(of: key) ?? signatures.add(key)
    words.note(signature, at: place, of: sentence.cells[item])
    set(signature, of: item)
  }

  @inline(__always)
  private mutating func set(_ signature: Int32, of item: Int) {
    var words = signatures.words(signature)
    allWords.beginning |= words.beginning
    allWords.marking |= words.marking
    if beginsAll { words.beginning = .max }
    standings[item &+ 1] = Standing(signature: signature, words: words)
  }

  // MARK: - Marks

  /// Lets the rules of a stage that mark single items mark all of them; returns the classes that
  /// these have.
  ///
  /// What it does to an item is told by the signature, and need not be found out twice.
  mutating func mark(_ stage: Stage, _ number: Int, _ sentence: inout SentenceItems) -> ClassSet {
    var gained = ClassSet()
    let bits = index.words(of: number).reduce(0) { $0 | SignatureTable.bit(of: $1) }
    if allWords.marking & bits == 0 { return gained }
    for item in sentence.cells.indices where standings[item &+ 1].words.marking & bits != 0 {
      let before = standings[item &+ 1].signature
      var after = signatures.successor(of: before, in: stage.marking)
      if after < 0 { after = mark(item, stage, number, bits, &sentence) }
      if after == before { continue }
      sentence.cells[item].classes.formUnion(signatures.classes(after))
      gained.formUnion(signatures.classes(after))
      set(after, of: item)
    }
    return gained
  }

  /// Finds out what a stage makes of the signature of an item.
  @inline(never)
  private mutating func mark(
    _ item: Int, _ stage: Stage, _ number: Int, _ bits: UInt64,
    _ sentence: inout SentenceItems
  ) -> Int32 {
    let before = standings[item + 1].signature
    let words = index.words(of: number)
    var gained = ClassSet()
    for word in words {
      var rules = signatures.beginnings(before, word) & index.singles[word]
      while rules != 0 {
        let rule = (word - words.lowerBound) * 64 + rules.trailingZeroBitCount
        let test = stage.gates[rule].test
        if test < 0 || answers(test, item, stage, &sentence) {
          gained.formUnion(stage.classes[rule])
        }
        rules &= rules - 1
      }
    }
    sentence.cells[item].classes.formUnion(gained)
    settle(item, &sentence)
    let after = standings[item + 1].signature
    signatures.note(after, of: before, in: stage.marking, words: bits)
    return after
  }

  // MARK: - Asking

  /// The first word, from one on, of which any item may begin a match, or be marked by a rule.
  @inline(__always)
  func firstWord(from word: Int) -> Int {
    let words = allWords.beginning | allWords.marking
    var word = word
    while word < index.width {
      let rest = words &>> UInt64(truncatingIfNeeded: word)
      if rest != 0 { return word &+ rest.trailingZeroBitCount }
      word = (word | 63) &+ 1
    }
    return word
  }

  /// Whether a rule of a word may mark any item by itself.
  @inline(__always)
  func marks(_ word: Int) -> Bool { allWords.marking & SignatureTable.bit(of: word) != 0 }

  /// Whether any item may begin a match of a rule of a word.
  @inline(__always)
  func begins(_ word: Int) -> Bool { allWords.beginning & SignatureTable.bit(of: word) != 0 }

  /// An item where matches may begin, and of which rules of a word; none where the sentence ends.
  struct Start {
    var item = 0
    var rules: UInt64 = 0
  }

  /// The first item, from one on, where a match of some rules of a word may begin among its neighbours.
  @inline(__always)
  func firstStart(of rules: UInt64, from item: Int, _ word: Int) -> Start {
    let bit = SignatureTable.bit(of: word)
    var place = item &+ 1
    while true {
      while standings[place].words.beginning & bit == 0 { place &+= 1 }
      if place > count { return Start() }
      let begun = signatures.beginnings(standings[place].signature, word) & rules
      if begun != 0 {
        let starts = signatures.starts(
          of: begun, standings[place &- 1].signature, standings[place].signature,
          standings[place &+ 1].signature, standings[place &+ 2].signature, word)
        if starts != 0 { return Start(item: place &- 1, rules: starts) }
      }
      place &+= 1
    }
  }

  /// Whether an item passes the test with which a rule begins; where it does not, no item of its
  /// signature is asked again.
  @inline(__always)
  mutating func passes(
    _ test: Int32, _ item: Int, rule: UInt64, of word: Int, _ stage: Stage,
    _ sentence: inout SentenceItems
  ) -> Bool {
    if test < 0 || answers(test, item, stage, &sentence) { return true }
    signatures.bar(standings[item &+ 1].signature, from: rule, word: word)
    return false
  }

  /// The rules of a word whose anchor an item may be.
  @inline(__always)
  func anchors(at item: Int, _ word: Int) -> UInt64 {
    signatures.anchors(standings[item &+ 1].signature, word)
  }

  /// Whether a test of a stage holds for an item, which is asked once for each signature.
  @inline(__always)
  mutating func answers(
    _ test: Int32, _ item: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    signatures.answer(standings[item &+ 1].signature, to: stage.firstTest &+ Int(test))
      ?? ask(test, item, stage, &sentence)
  }

  @inline(never)
  private mutating func ask(
    _ test: Int32, _ item: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    let answer = holds(test, item, stage, &sentence)
    signatures.note(
      answer, of: standings[item &+ 1].signature, to: stage.firstTest &+ Int(test))
    return answer
  }
}
