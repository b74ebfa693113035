/// What the items of a sentence are to the rules: their signatures, as far as they are known.
struct ItemSignatures: ~Copyable {
  private let index: RuleIndex
  private var profiles: FeatureProfiles
  private var signatures: SignatureTable
  /// The signatures of the sentence: of its start, of each item or -1 where it is not known, and twice
  /// that of its end.
  private var own = Pile<Int32>()
  /// Beside each signature: the words of rules of which the item may begin a match.
  private var words = Pile<UInt64>()
  /// Those of all items, as they are or were.
  private var allWords: UInt64 = 0
  /// All signatures of the sentence are known.
  private var isSettled = false

  init(_ language: Language) {
    index = language.index
    let tests = language.stages.last.map { $0.firstTest + $0.program.tests.tests.count } ?? 0
    profiles = FeatureProfiles(language)
    signatures = SignatureTable(language.index, tests: tests)
  }

  // MARK: - Signatures

  /// Begins a sentence.
  mutating func begin(_ cells: ContiguousArray<Cell>) {
    if signatures.isFull { signatures.clear() }
    own.fill(-1, count: cells.count + 1)
    own[0] = SignatureTable.start
    words.fill(0, count: cells.count + 1)
    allWords = 0
    endSignatures()
  }

  private mutating func endSignatures() {
    own.push(SignatureTable.end)
    own.push(SignatureTable.end)
    isSettled = false
  }

  /// Takes note that an item has changed.
  @inline(__always)
  mutating func forget(_ item: Int) {
    own[item &+ 1] = -1
    isSettled = false
  }

  /// Takes note that items have been replaced, which come in the order of the text.
  mutating func replace(_ replacements: borrowing Pile<StageApplier.Replacement>) {
    var end = 1
    var next = 0
    for index in 0..<replacements.count {
      let items = replacements[index].items
      move(next..<items.lowerBound, to: &end)
      own[end] = -1
      end += 1
      next = items.upperBound
    }
    move(next..<own.count - 3, to: &end)
    own.drop(to: end)
    words.drop(to: end)
    endSignatures()
  }

  private mutating func move(_ items: Range<Int>, to place: inout Int) {
    for item in items {
      own[place] = own[item + 1]
      words[place] = words[item + 1]
      place += 1
    }
  }

  /// Finds the signatures of items that have changed.
  mutating func settle(_ sentence: inout SentenceItems) {
    if isSettled { return }
    for item in sentence.cells.indices where own[item + 1] < 0 {
      settle(item, &sentence)
    }
    isSettled = true
  }

  @inline(__always)
  private mutating func settle(_ item: Int, _ sentence: inout SentenceItems) {
    let key = SignatureTable.Key(
      sentence.cells[item].classes.intersection(index.asked), sentence.cells[item].literal,
      profiles.profile(of: item, in: &sentence))
    set(signatures.number(of: key) ?? signatures.add(key), of: item)
  }

  @inline(__always)
  private mutating func set(_ signature: Int32, of item: Int) {
    own[item &+ 1] = signature
    words[item &+ 1] = signatures.words(signature)
    allWords |= words[item &+ 1]
  }

  // MARK: - Marks

  /// Lets the rules of a stage that mark single items mark all of them; returns the classes that
  /// these have.
  ///
  /// What it does to an item is told by the signature, and need not be found out twice.
  mutating func mark(_ stage: Stage, _ number: Int, _ sentence: inout SentenceItems) -> ClassSet {
    var gained = ClassSet()
    for item in sentence.cells.indices {
      let before = own[item &+ 1]
      var after = signatures.successor(of: before, in: stage.marking)
      if after == before { continue }
      if after < 0 {
        after = mark(item, stage, number, &sentence)
        if after == before { continue }
      }
      sentence.cells[item].classes.formUnion(signatures.classes(after))
      gained.formUnion(signatures.classes(after))
      set(after, of: item)
    }
    return gained
  }

  /// Finds out what a stage makes of the signature of an item.
  @inline(never)
  private mutating func mark(
    _ item: Int, _ stage: Stage, _ number: Int, _ sentence: inout SentenceItems
  ) -> Int32 {
    let before = own[item + 1]
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
    signatures.note(own[item + 1], of: before, in: stage.marking)
    return own[item + 1]
  }

  // MARK: - Asking

  /// Whether any item may begin a match of a rule of a word.
  @inline(__always)
  func begins(_ word: Int) -> Bool { allWords & SignatureTable.bit(of: word) != 0 }

  /// The first item, from one on, that may begin a match of a rule of a word.
  @inline(__always)
  func firstItem(from item: Int, _ word: Int) -> Int {
    let bit = SignatureTable.bit(of: word)
    var place = item &+ 1
    while place < words.count, words[place] & bit == 0 { place &+= 1 }
    return place &- 1
  }

  /// The rules of a word of which a match may begin at an item, whatever stands beside it.
  @inline(__always)
  func beginnings(at item: Int, _ word: Int) -> UInt64 {
    signatures.beginnings(own[item &+ 1], word)
  }

  /// Those of some rules of a word of which one may begin at an item among its neighbours.
  @inline(__always)
  mutating func starts(_ rules: UInt64, at item: Int, _ word: Int) -> UInt64 {
    signatures.starts(
      own[item], own[item &+ 1], own[item &+ 2], own[item &+ 3], rules, word)
  }

  /// Whether an item passes the test with which a rule begins; where it does not, no item of its
  /// signature is asked again.
  @inline(__always)
  mutating func passes(
    _ test: Int32, _ item: Int, rule: UInt64, of word: Int, _ stage: Stage,
    _ sentence: inout SentenceItems
  ) -> Bool {
    if test < 0 || answers(test, item, stage, &sentence) { return true }
    signatures.bar(own[item &+ 1], from: rule, word: word)
    return false
  }

  /// The rules of a word that an item serves.
  @inline(__always)
  func rules(_ item: Int, as role: RuleIndex.Role, _ word: Int) -> UInt64 {
    signatures.rules(own[item &+ 1], as: role, word)
  }

  /// Whether a test of a stage holds for an item, which is asked once for each signature.
  @inline(__always)
  mutating func answers(
    _ test: Int32, _ item: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    if stage.program.tests.tests[Int(test)].isPlain {
      return holds(test, item, stage, &sentence)
    }
    return answersAtLength(test, item, stage, &sentence)
  }

  @inline(never)
  private mutating func answersAtLength(
    _ test: Int32, _ item: Int, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    let (signature, number) = (own[item &+ 1], stage.firstTest &+ Int(test))
    if let known = signatures.answer(signature, to: number) { return known }
    let answer = holds(test, item, stage, &sentence)
    signatures.note(answer, of: signature, to: number)
    return answer
  }
}
