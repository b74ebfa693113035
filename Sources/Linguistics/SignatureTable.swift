/// What rules can tell items apart by, numbered as it is met: the traits that any rule asks for,
/// and what any rule asks of features.
///
/// Of each signature it keeps one bit a rule for each role, and what the tests of rules have
/// answered about it. It serves many texts, since the words of a language come again and again.
struct SignatureTable: ~Copyable {
  struct Key: BitwiseCopyable {
    fileprivate var classes: ClassSet
    fileprivate var literal: Int32
    /// See `FeatureProfiles`.
    fileprivate var profile: UInt64

    init(_ classes: ClassSet, _ literal: Int32, _ profile: UInt64) {
      self.classes = classes
      self.literal = literal
      self.profile = profile
    }

    fileprivate var hash: UInt64 {
      let rest = profile ^ UInt64(UInt32(bitPattern: literal)) << 20
      let mixed = (classes.mixed ^ rest) &* 0x9E37_79B9_7F4A_7C15
      return mixed ^ mixed >> 29
    }

    fileprivate func equals(_ other: Key) -> Bool {
      literal == other.literal && profile == other.profile && classes == other.classes
    }
  }

  /// The signatures of what stands before the first item of a sentence and behind the last.
  static let (start, end): (Int32, Int32) = (0, 1)
  /// Beyond so many it begins anew with the next sentence.
  private static let room = 12_288

  private let index: RuleIndex
  /// The words of two bits a test.
  private let testWidth: Int
  private var keys = Pile<Key>()
  private var numbers = HashedNumbers()
  /// By signature and word of rules: where in `roles` its roles lie.
  private var places = Pile<Int32>()
  /// Each row of roles that any signature has in any word, once.
  private var roles = Pile<RoleRow>()
  private var rows = HashedNumbers()
  /// The roles of a new signature, by word and role; between signatures, of any item at all.
  private var draft = Pile<UInt64>()
  /// The words of the draft that are no longer those of any item, each as its bit.
  private var drafted: UInt64 = 0
  /// By word: where the roles of any item lie.
  private var plain = Pile<Int32>()
  /// By signature: the words in which it has a beginning.
  private var wordSets = Pile<WordSet>()
  /// By stage that marks single items, then by signature: what it becomes there; -1 where that is not
  /// known yet.
  private var successors = Pile<Int32>()
  /// By signature, two bits a test: whether its answer is known, and the answer.
  private var answers = Pile<UInt64>()

  init(_ index: RuleIndex, tests: Int) {
    self.index = index
    testWidth = tests / 32 + 1
    for place in index.freeRoles.indices { draft.push(index.freeRoles[place]) }
    addEnds()
  }

  /// Whether it is time to begin anew; until it does, it takes more.
  var isFull: Bool { keys.count >= Self.room }

  /// Forgets all signatures.
  mutating func clear() {
    numbers.clear()
    rows.clear()
    keys.drop(to: 0)
    places.drop(to: 0)
    roles.drop(to: 0)
    wordSets.drop(to: 0)
    successors.drop(to: 0)
    answers.drop(to: 0)
    plain.drop(to: 0)
    addEnds()
  }

  private mutating func addEnds() {
    for word in 0..<index.width { plain.push(row(word * RuleIndex.Role.count)) }
    for signature in [Self.start, Self.end] {
      keys.push(Key(ClassSet(), -1, FeatureProfiles.none))
      drafted = .max
      for word in 0..<index.width {
        let first = word * RuleIndex.Role.count
        if signature == Self.start {
          draft[first + RuleIndex.Role.behind.rawValue] = index.beginning[word]
        } else {
          draft[first + RuleIndex.Role.second.rawValue] |= index.ending[word]
          draft[first + RuleIndex.Role.third.rawValue] |= index.ending[index.width + word]
        }
      }
      addDraft(of: signature)
    }
  }

  // MARK: - Signatures

  /// The number of a signature; nil where it is new.
  @inline(__always)
  func number(of key: Key) -> Int32? {
    var slot = numbers.firstSlot(of: key.hash)
    while let number = numbers.number(in: slot) {
      if keys[Int(number)].equals(key) { return number }
      slot = numbers.slot(after: slot)
    }
    return nil
  }

  /// Adds a new signature.
  mutating func add(_ key: Key) -> Int32 {
    let number = Int32(truncatingIfNeeded: keys.count)
    keys.push(key)
    numbers.add(number, hash: key.hash)
    index.findRoles(of: key.classes, key.literal) {
      draft[$0] |= $1
      drafted |= Self.bit(of: $0 / RuleIndex.Role.count)
    } remove: {
      draft[$0] &= ~$1
      drafted |= Self.bit(of: $0 / RuleIndex.Role.count)
    }
    addDraft(of: -1)
    return number
  }

  /// Keeps the roles of the last signature; one that has a number becomes nothing else.
  private mutating func addDraft(of signature: Int32) {
    var words = WordSet()
    for word in 0..<index.width {
      if drafted & Self.bit(of: word) == 0 {
        places.push(plain[word])
        continue
      }
      let first = word * RuleIndex.Role.count
      let rules = index.atAnchor(
        draft[first + RuleIndex.Role.first.rawValue]
          | draft[first + RuleIndex.Role.guarded.rawValue],
        anchor: draft[first + RuleIndex.Role.anchor.rawValue], word)
      draft[first + RuleIndex.Role.beginning.rawValue] = rules
      words.insert(rules, of: word, marking: index.singles[word])
      places.push(row(first))
      for place in first..<first + RuleIndex.Role.count { draft[place] = index.freeRoles[place] }
    }
    drafted = 0
    wordSets.push(words)
    for _ in 0..<index.marking { successors.push(signature) }
    for _ in 0..<testWidth { answers.push(0) }
  }

  /// Where the row of roles lies that begins at a place of the draft, which is added if it is new.
  private mutating func row(_ first: Int) -> Int32 { place(of: RoleRow(draft, at: first)) }

  /// Where a row of roles lies, which is added if it is new.
  private mutating func place(of row: RoleRow) -> Int32 {
    let hash = row.hash
    var slot = rows.firstSlot(of: hash)
    while let place = rows.number(in: slot) {
      if roles[Int(place)] == row { return place }
      slot = rows.slot(after: slot)
    }
    let place = Int32(truncatingIfNeeded: roles.count)
    roles.push(row)
    rows.add(place, hash: hash)
    return place
  }

  /// The bit that stands for a word of rules; words that are far apart share one.
  @inline(__always)
  static func bit(of word: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: word) }

  /// Takes note that an item of this signature begins no match of some rules of a word.
  mutating func bar(_ signature: Int32, from rules: UInt64, word: Int) {
    var row = roles[place(signature, word)]
    row.beginning &= ~rules
    places[Int(signature) * index.width + word] = place(of: row)
    if row.beginning & ~index.singles[word] == 0, index.hasOwnBits {
      wordSets[Int(signature)].beginning &= ~Self.bit(of: word)
    }
  }

  /// The words of rules of which an item may begin a match.
  @inline(__always)
  func words(_ signature: Int32) -> WordSet { wordSets[Int(signature)] }

  /// The rules of a word that an item may begin a match of, whatever stands beside it.
  @inline(__always)
  func beginnings(_ signature: Int32, _ word: Int) -> UInt64 {
    roles[place(signature, word)].beginning
  }

  /// Those of some rules of a word, which the second of four items may begin, of which a match may begin
  /// there.
  @inline(__always)
  func starts(
    of begun: UInt64, _ first: Int32, _ second: Int32, _ third: Int32, _ fourth: Int32, _ word: Int
  ) -> UInt64 {
    let own = place(second, word)
    let starts = begun & roles[place(third, word)].second & roles[place(fourth, word)].third
    let guarded = starts & roles[own].guarded
    if guarded == 0 { return starts }
    let free = roles[own].first | roles[place(first, word)].behind
    return starts & ~guarded | guarded & free
  }

  /// The rules of a word whose anchor an item may be.
  @inline(__always)
  func anchors(_ signature: Int32, _ word: Int) -> UInt64 { roles[place(signature, word)].anchor }

  /// Where the roles of a signature in a word lie.
  @inline(__always)
  private func place(_ signature: Int32, _ word: Int) -> Int {
    Int(places[Int(signature) &* index.width &+ word])
  }

  // MARK: - Marks

  /// What a signature becomes in a stage that marks single items; -1 where that is not known yet.
  @inline(__always)
  func successor(of signature: Int32, in stage: Int) -> Int32 {
    successors[Int(signature) &* index.marking &+ stage]
  }

  /// Takes note of what a signature becomes in a stage of some words.
  mutating func note(
    _ successor: Int32, of signature: Int32, in stage: Int, words: UInt64
  ) {
    successors[Int(signature) * index.marking + stage] = successor
    if successor == signature, index.hasOwnBits { wordSets[Int(signature)].marking &= ~words }
  }

  /// The classes that rules ask for or give.
  @inline(__always)
  func classes(_ signature: Int32) -> ClassSet { keys[Int(signature)].classes }

  // MARK: - Tests

  /// What a test, counted among those of all stages, has answered; nil where it was not asked yet.
  @inline(__always)
  func answer(_ signature: Int32, to test: Int) -> Bool? {
    let bits = answers[Int(signature) &* testWidth &+ test >> 5] &>> Self.shift(of: test)
    return bits & 1 == 0 ? nil : bits & 2 != 0
  }

  mutating func note(_ answer: Bool, of signature: Int32, to test: Int) {
    let place = Int(signature) &* testWidth &+ test >> 5
    answers[place] |= (answer ? 3 : 1) &<< Self.shift(of: test)
  }

  /// Where in its word the bits of a test lie.
  @inline(__always)
  private static func shift(of test: Int) -> UInt64 { UInt64(truncatingIfNeeded: test & 31) &* 2 }
}

extension SignatureTable {
  /// The rules of a word that an item serves, one bit a rule; see `RuleIndex.Role`.
  fileprivate struct RoleRow: BitwiseCopyable, Equatable {
    let first, guarded, behind, second, third, anchor: UInt64
    var beginning: UInt64

    /// The row that begins at a place of a draft.
    init(_ draft: borrowing Pile<UInt64>, at place: Int) {
      first = draft[place + RuleIndex.Role.first.rawValue]
      guarded = draft[place + RuleIndex.Role.guarded.rawValue]
      behind = draft[place + RuleIndex.Role.behind.rawValue]
      second = draft[place + RuleIndex.Role.second.rawValue]
      third = draft[place + RuleIndex.Role.third.rawValue]
      anchor = draft[place + RuleIndex.Role.anchor.rawValue]
      beginning = draft[place + RuleIndex.Role.beginning.rawValue]
    }

    var hash: UInt64 {
      var hash: UInt64 = 0
      for rules in [first, guarded, behind, second, third, anchor, beginning] {
        hash = (hash ^ rules) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
      }
      return hash
    }
  }

  /// Words of rules, each as the bit that `bit` says.
  struct WordSet: BitwiseCopyable {
    /// Those of which an item may begin a match that has to be looked for.
    var beginning: UInt64 = 0
    /// Those that may mark the item by itself.
    var marking: UInt64 = 0

    /// Adds a word with the rules that an item may begin a match of, of which those that mark single
    /// items are known.
    fileprivate mutating func insert(_ rules: UInt64, of word: Int, marking singles: UInt64) {
      if rules & ~singles != 0 { beginning |= SignatureTable.bit(of: word) }
      if rules & singles != 0 { marking |= SignatureTable.bit(of: word) }
    }
  }
}

/// Numbers that are found by hash, each of which says itself whether it is the one that is meant.
struct HashedNumbers: ~Copyable {
  private static let room = 1_024

  private struct Slot: BitwiseCopyable {
    var hash: UInt64 = 0
    /// -1 in an empty slot.
    var number: Int32 = -1
  }

  /// At most half full; their count is a power of two.
  private var slots = Pile(repeating: Slot(), count: room)
  private var count = 0

  mutating func clear() {
    slots.fill(Slot(), count: slots.count)
    count = 0
  }

  /// Where to look first.
  @inline(__always)
  func firstSlot(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash) & (slots.count &- 1) }

  @inline(__always)
  func slot(after slot: Int) -> Int { (slot &+ 1) & (slots.count &- 1) }

  /// Nil where there is nothing more to look at.
  @inline(__always)
  func number(in slot: Int) -> Int32? {
    let number = slots[slot].number
    return number < 0 ? nil : number
  }

  mutating func add(_ number: Int32, hash: UInt64) {
    if 2 * count >= slots.count { widen() }
    var slot = firstSlot(of: hash)
    while slots[slot].number >= 0 { slot = self.slot(after: slot) }
    slots[slot] = Slot(hash: hash, number: number)
    count += 1
  }

  private mutating func widen() {
    var old = Pile<Slot>(capacity: slots.count)
    for slot in 0..<slots.count { old.push(slots[slot]) }
    slots.fill(Slot(), count: old.count * 2)
    count = 0
    for slot in 0..<old.count where old[slot].number >= 0 {
      add(old[slot].number, hash: old[slot].hash)
    }
  }
}
