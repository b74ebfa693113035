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
  /// The words of one bit a test.
  private let testWidth: Int
  private var keys = Pile<Key>()
  private var numbers = HashedNumbers()
  /// By signature and word of rules: where in `roles` its roles begin.
  private var places = Pile<Int32>()
  /// One bit a rule for each role: each row that any signature has in any word, once.
  private var roles = Pile<UInt64>()
  private var rows = HashedNumbers()
  /// The roles of a new signature, by word and role; between signatures, of any item at all.
  private var draft = Pile<UInt64>()
  /// The words of the draft that are no longer those of any item, each as its bit.
  private var drafted: UInt64 = 0
  /// By word: where the roles of any item lie.
  private var plain = Pile<Int32>()
  /// By signature: the words in which it has a beginning, each as the bit that `bit` says.
  private var wordSets = Pile<UInt64>()
  /// By stage that marks single items, then by signature: what it becomes there; -1 where that is not
  /// known yet.
  private var successors = Pile<Int32>()
  /// By signature, one bit a test: whether its answer is known, then the answers.
  private var answers = Pile<UInt64>()

  init(_ index: RuleIndex, tests: Int) {
    self.index = index
    testWidth = tests / 64 + 1
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
    var words: UInt64 = 0
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
      if rules != 0 { words |= Self.bit(of: word) }
      places.push(row(first))
      for place in first..<first + RuleIndex.Role.count { draft[place] = index.freeRoles[place] }
    }
    drafted = 0
    wordSets.push(words)
    for _ in 0..<index.marking { successors.push(signature) }
    for _ in 0..<2 * testWidth { answers.push(0) }
  }

  /// Where the row of roles lies that begins at a place of the draft, which is added if it is new.
  private mutating func row(_ first: Int) -> Int32 {
    var hash: UInt64 = 0
    for role in 0..<RuleIndex.Role.count {
      hash = (hash ^ draft[first &+ role]) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
    }
    var slot = rows.firstSlot(of: hash)
    while let place = rows.number(in: slot) {
      if isRow(Int(place), first) { return place }
      slot = rows.slot(after: slot)
    }
    let place = Int32(truncatingIfNeeded: roles.count)
    for role in 0..<RuleIndex.Role.count { roles.push(draft[first &+ role]) }
    rows.add(place, hash: hash)
    return place
  }

  private func isRow(_ place: Int, _ first: Int) -> Bool {
    for role in 0..<RuleIndex.Role.count where roles[place &+ role] != draft[first &+ role] {
      return false
    }
    return true
  }

  /// The bit that stands for a word of rules; words that are far apart share one.
  @inline(__always)
  static func bit(of word: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: word) }

  /// Takes note that an item of this signature begins no match of some rules of a word.
  mutating func bar(_ signature: Int32, from rules: UInt64, word: Int) {
    let own = Int(signature) * index.width + word
    for role in 0..<RuleIndex.Role.count { draft[role] = roles[Int(places[own]) + role] }
    draft[RuleIndex.Role.beginning.rawValue] &= ~rules
    places[own] = row(0)
    for role in 0..<RuleIndex.Role.count { draft[role] = index.freeRoles[role] }
  }

  /// The words of rules of which an item may begin a match; see `bit`.
  @inline(__always)
  func words(_ signature: Int32) -> UInt64 { wordSets[Int(signature)] }

  /// The rules of a word that an item may begin a match of, whatever stands beside it.
  @inline(__always)
  func beginnings(_ signature: Int32, _ word: Int) -> UInt64 {
    rules(signature, as: .beginning, word)
  }

  /// Those of some rules of a word of which a match may begin at the second of four items.
  ///
  /// Changes nothing, but is handed on as it is, and never copied.
  mutating func starts(
    _ first: Int32, _ second: Int32, _ third: Int32, _ fourth: Int32, _ begun: UInt64,
    _ word: Int
  ) -> UInt64 {
    let starts = begun & rules(third, as: .second, word) & rules(fourth, as: .third, word)
    let guarded = starts & rules(second, as: .guarded, word)
    if guarded == 0 { return starts }
    let free = rules(second, as: .first, word) | rules(first, as: .behind, word)
    return starts & ~guarded | guarded & free
  }

  /// The rules of a word that an item serves.
  @inline(__always)
  func rules(_ signature: Int32, as role: RuleIndex.Role, _ word: Int) -> UInt64 {
    roles[Int(places[Int(signature) &* index.width &+ word]) &+ role.rawValue]
  }

  // MARK: - Marks

  /// What a signature becomes in a stage that marks single items; -1 where that is not known yet.
  @inline(__always)
  func successor(of signature: Int32, in stage: Int) -> Int32 {
    successors[Int(signature) &* index.marking &+ stage]
  }

  mutating func note(_ successor: Int32, of signature: Int32, in stage: Int) {
    successors[Int(signature) * index.marking + stage] = successor
  }

  /// The classes that rules ask for or give.
  @inline(__always)
  func classes(_ signature: Int32) -> ClassSet { keys[Int(signature)].classes }

  // MARK: - Tests

  /// What a test, counted among those of all stages, has answered; nil where it was not asked yet.
  @inline(__always)
  func answer(_ signature: Int32, to test: Int) -> Bool? {
    let place = Int(signature) &* 2 &* testWidth &+ test >> 6
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: test)
    return answers[place] & bit == 0 ? nil : answers[place &+ testWidth] & bit != 0
  }

  mutating func note(_ answer: Bool, of signature: Int32, to test: Int) {
    let place = Int(signature) &* 2 &* testWidth &+ test >> 6
    let bit: UInt64 = 1 &<< UInt64(truncatingIfNeeded: test)
    answers[place] |= bit
    if answer { answers[place &+ testWidth] |= bit }
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
