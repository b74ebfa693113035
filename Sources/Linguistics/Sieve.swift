/// Which rules of all stages a sentence may have matches for, by what its items are.
///
/// It knows of a rule's anchor and of its first needs, which are sets of classes. For each there is
/// one bit a rule, and by class and literal, which of them it answers. So a sentence asks each of
/// its classes once, and not each of the rules.
struct Sieve: Sendable {
  /// How many needs of a rule it knows, its anchor apart.
  static let needs = 2

  /// Words for one bit a rule.
  private let width: Int
  /// The rules that have no such need, by need.
  private var free: ContiguousArray<UInt64>
  /// By row of `ItemRows`, then by need.
  private var answers: ContiguousArray<UInt64>
  /// By rule: its stage.
  private var stages: ContiguousArray<Int32> = []
  /// The classes that answer a need of any rule.
  private var asked = ClassSet()

  init(_ stages: [Stage], literals: Int) {
    width = stages.reduce(0) { $0 + $1.rules.count } / 64 + 1
    free = ContiguousArray(repeating: 0, count: (1 + Self.needs) * width)
    answers = ContiguousArray(
      repeating: 0, count: (ClassSet.capacity + literals) * (1 + Self.needs) * width)
    for (index, stage) in stages.enumerated() {
      for rule in stage.rules {
        let number = Int(rule.number)
        self.stages.append(Int32(index))
        for row in rule.anchor.rows { answer(Int(row), need: 0, of: number) }
        for need in 1...Self.needs {
          let classes = need <= rule.needs.count ? rule.needs[need - 1] : ClassSet()
          require(classes, need: need, of: number)
        }
      }
    }
  }

  private mutating func require(_ classes: ClassSet, need: Int, of rule: Int) {
    if classes.isEmpty { free[need * width + rule / 64] |= 1 << UInt64(rule % 64) }
    classes.forEachMember { answer(Int($0.index), need: need, of: rule) }
  }

  private mutating func answer(_ row: Int, need: Int, of rule: Int) {
    if row < ClassSet.capacity { asked.insert(ClassID(index: UInt8(row))) }
    answers[(row * (1 + Self.needs) + need) * width + rule / 64] |= 1 << UInt64(rule % 64)
  }

  /// What a sentence has answered so far.
  struct State: ~Copyable {
    fileprivate var met: Pile<UInt64>
    fileprivate var admitted = ClassSet()

    init(_ sieve: Sieve) { met = Pile(repeating: 0, count: sieve.free.count) }
  }

  /// Begins a sentence.
  func begin(_ state: inout State, with rows: borrowing ItemRows) {
    for index in free.indices { state.met[index] = free[index] }
    state.admitted = ClassSet()
    for index in 0..<rows.literals.count {
      admit(Int(ItemRows.row(ofLiteral: rows.literals[index])), &state)
    }
    admit(rows.present, &state)
  }

  /// Lets classes answer that have come into the sentence.
  ///
  /// What has gone from it again stays admitted: rules are then tried in vain.
  @inline(__always)
  func admit(_ classes: ClassSet, _ state: inout State) {
    let new = classes.subtracting(state.admitted)
    if new.isEmpty { return }
    state.admitted.formUnion(new)
    new.intersection(asked).forEachMember { admit(Int($0.index), &state) }
  }

  private func admit(_ row: Int, _ state: inout State) {
    let first = row * free.count
    state.met.formUnion(answers.span.extracting(first..<first + free.count))
  }

  /// The stage of the first rule, from one on, all of whose needs are met.
  func firstStage(from rule: Int, _ state: borrowing State) -> Int? {
    for word in rule >> 6..<width {
      let open = open(word, of: rule..<stages.count, state)
      if open != 0 { return Int(stages[word &* 64 &+ open.trailingZeroBitCount]) }
    }
    return nil
  }

  /// The words in which rules lie that follow each other.
  @inline(__always)
  func words(of rules: Range<Int>) -> Range<Int> {
    rules.lowerBound >> 6..<(rules.upperBound &+ 63) >> 6
  }

  /// The rules of a word, within bounds, all of whose needs are met.
  @inline(__always)
  func open(_ word: Int, of rules: Range<Int>, _ state: borrowing State) -> UInt64 {
    var open = state.met[word] & state.met[width &+ word] & state.met[2 &* width &+ word]
    let first = rules.lowerBound &- word &* 64
    let behind = word &* 64 &+ 64 &- rules.upperBound
    if first > 0 { open &= .max &<< UInt64(truncatingIfNeeded: first) }
    if behind > 0 { open &= .max &>> UInt64(truncatingIfNeeded: behind) }
    return open
  }
}
