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
  private static let room = 4_096

  private let index: RuleIndex
  /// The words of one bit a test.
  private let testWidth: Int
  private var keys = Pile<Key>()
  /// Numbers by hash, -1 where there is none; their count is a power of two.
  private var slots: Pile<Int32>
  /// By role, word of rules and signature: one bit a rule.
  ///
  /// The signatures of one word lie together, the most frequent of them first, since a word is asked
  /// about all items before the next is.
  private var roles: Pile<UInt64>
  /// From one row of signatures to the next.
  private var stride: Int
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
    slots = Pile(repeating: -1, count: 2 * Self.room)
    stride = Self.stride(256)
    roles = Self.rows(of: index, stride)
    addEnds()
  }

  /// Whether it is time to begin anew; until it does, it takes more.
  var isFull: Bool { keys.count >= Self.room }

  /// Forgets all signatures.
  mutating func clear() {
    slots.fill(-1, count: 2 * Self.room)
    keys.drop(to: 0)
    answers.drop(to: 0)
    wordSets.drop(to: 0)
    successors.drop(to: 0)
    roles = Self.rows(of: index, stride)
    addEnds()
  }

  private mutating func addEnds() {
    let nothing = Key(ClassSet(), -1, FeatureProfiles.none)
    for signature in [Self.start, Self.end] {
      keys.push(nothing)
      wordSets.push(0)
      for _ in 0..<index.marking { successors.push(signature) }
      for _ in 0..<2 * testWidth { answers.push(0) }
    }
    for word in 0..<index.width {
      roles[place(Self.start, .behind, word)] = index.beginning[word]
      roles[place(Self.end, .second, word)] |= index.ending[word]
      roles[place(Self.end, .third, word)] |= index.ending[index.width + word]
    }
  }

  /// A row for each role and word, with what any item serves.
  private static func rows(of index: RuleIndex, _ stride: Int) -> Pile<UInt64> {
    var rows = Pile<UInt64>(capacity: index.freeRoles.count * stride)
    for place in index.freeRoles.indices {
      for _ in 0..<stride { rows.push(index.freeRoles[place]) }
    }
    return rows
  }

  /// Odd in lines of the cache, so that the first signatures of all rows do not contend for one.
  private static func stride(_ signatures: Int) -> Int { signatures + 24 }

  // MARK: - Signatures

  /// The number of a signature; nil where it is new.
  @inline(__always)
  func number(of key: Key) -> Int32? {
    var slot = Int(truncatingIfNeeded: key.hash) & (slots.count &- 1)
    while slots[slot] >= 0 {
      if keys[Int(slots[slot])].equals(key) { return slots[slot] }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return nil
  }

  /// Adds a new signature.
  mutating func add(_ key: Key) -> Int32 {
    if 2 * keys.count >= slots.count { addSlots() }
    if keys.count == stride - Self.stride(0) { addColumns() }
    let number = Int32(truncatingIfNeeded: keys.count)
    keys.push(key)
    enter(number)
    let (stride, column) = (stride, keys.count - 1)
    index.findRoles(of: key.classes, key.literal) {
      roles[$0 &* stride &+ column] |= $1
    } remove: {
      roles[$0 &* stride &+ column] &= ~$1
    }
    var words: UInt64 = 0
    for word in 0..<index.width {
      let first = rules(number, as: .first, word) | rules(number, as: .guarded, word)
      if first == 0 { continue }
      let rules = index.atAnchor(first, anchor: rules(number, as: .anchor, word), word)
      roles[place(number, .beginning, word)] = rules
      if rules != 0 { words |= Self.bit(of: word) }
    }
    wordSets.push(words)
    for _ in 0..<index.marking { successors.push(-1) }
    for _ in 0..<2 * testWidth { answers.push(0) }
    return number
  }

  private mutating func enter(_ number: Int32) {
    var slot = Int(truncatingIfNeeded: keys[Int(number)].hash) & (slots.count - 1)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = number
  }

  private mutating func addColumns() {
    let stride = Self.stride(keys.count * 2)
    var larger = Self.rows(of: index, stride)
    for row in 0..<roles.count / self.stride {
      for column in 0..<keys.count {
        larger[row * stride + column] = roles[row * self.stride + column]
      }
    }
    roles = larger
    self.stride = stride
  }

  private mutating func addSlots() {
    slots.fill(-1, count: slots.count * 2)
    for number in 2..<keys.count { enter(Int32(number)) }
  }

  /// The bit that stands for a word of rules; words that are far apart share one.
  @inline(__always)
  static func bit(of word: Int) -> UInt64 { 1 &<< UInt64(truncatingIfNeeded: word) }

  /// Takes note that an item of this signature begins no match of some rules of a word.
  mutating func bar(_ signature: Int32, from rules: UInt64, word: Int) {
    roles[place(signature, .beginning, word)] &= ~rules
  }

  /// The words of rules of which an item may begin a match; see `bit`.
  @inline(__always)
  func words(_ signature: Int32) -> UInt64 { wordSets[Int(signature)] }

  /// The rules of a word that an item may begin a match of, whatever stands beside it.
  @inline(__always)
  func beginnings(_ signature: Int32, _ word: Int) -> UInt64 {
    roles[place(signature, .beginning, word)]
  }

  /// Those of some rules of a word of which a match may begin at the second of four items.
  ///
  /// Changes nothing, but is handed on as it is, and never copied.
  mutating func starts(
    _ first: Int32, _ second: Int32, _ third: Int32, _ fourth: Int32, _ rules: UInt64,
    _ word: Int
  ) -> UInt64 {
    let guarded = roles[place(second, .guarded, word)]
    var starts = rules & roles[place(third, .second, word)] & roles[place(fourth, .third, word)]
    if guarded & starts != 0 {
      starts &= ~guarded | roles[place(second, .first, word)] | roles[place(first, .behind, word)]
    }
    return starts
  }

  /// The rules of a word that an item serves.
  @inline(__always)
  func rules(_ signature: Int32, as role: RuleIndex.Role, _ word: Int) -> UInt64 {
    roles[place(signature, role, word)]
  }

  @inline(__always)
  private func place(_ signature: Int32, _ role: RuleIndex.Role, _ word: Int) -> Int {
    (role.rawValue &* index.width &+ word) &* stride &+ Int(signature)
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
