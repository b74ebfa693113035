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
  private let free: ContiguousArray<UInt64>
  /// Needs that are met together: bits of one word of all needs of all rules.
  fileprivate struct Answer {
    var word: Int
    var bits: UInt64
  }
  private let answers: ContiguousArray<Answer>
  /// By row of `ItemRows`: where its answers begin; they end where those of the next begin.
  private let firstAnswers: ContiguousArray<Int32>
  /// By rule: its stage.
  private let stages: ContiguousArray<Int32>
  /// The classes that answer a need of any rule.
  private let needed: ClassSet
  /// The classes that rules ask for in any way.
  let asked: ClassSet

  init(_ stages: [Stage], needs: [RuleNeeds], asking classes: ClassSet, literals: Int) {
    var table = NeedTable(rules: needs.count, rows: ClassSet.capacity + literals)
    table.fill(needs)
    var answers: ContiguousArray<Answer> = []
    var firstAnswers: ContiguousArray<Int32> = []
    for row in 0..<table.rows {
      firstAnswers.append(Int32(answers.count))
      for word in 0..<table.free.count {
        let bits = table.answers[row * table.free.count + word]
        if bits != 0 { answers.append(Answer(word: word, bits: bits)) }
      }
    }
    firstAnswers.append(Int32(answers.count))
    (self.answers, self.firstAnswers) = (answers, firstAnswers)
    (width, free, needed) = (table.width, table.free, table.needed)
    asked = classes.union(ClassSet(BuiltIn.any))
    self.stages = ContiguousArray(
      stages.indices.flatMap { stage in stages[stage].rules.map { _ in Int32(stage) } })
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
    new.intersection(needed).forEachMember { admit(Int($0.index), &state) }
  }

  /// Lets one more class answer.
  func admit(_ member: ClassID, _ state: inout State) {
    guard !state.admitted.contains(member) else { return }
    state.admitted.insert(member)
    admit(Int(member.index), &state)
  }

  private func admit(_ row: Int, _ state: inout State) {
    for index in Int(firstAnswers[row])..<Int(firstAnswers[row + 1]) {
      state.met[answers[index].word] |= answers[index].bits
    }
  }

  /// The stage of a rule, by number.
  @inline(__always)
  func stage(of rule: Int) -> Int { Int(stages[rule]) }

  /// The number of rules.
  @inline(__always)
  var count: Int { stages.count }

  /// The first rule, from one on, all of whose needs are met; `end` where none before that is.
  @inline(__always)
  func firstRule(from rule: Int, to end: Int, _ state: borrowing State) -> Int {
    var word = rule >> 6
    var wanted: UInt64 = .max &<< UInt64(truncatingIfNeeded: rule)
    while word &* 64 < end {
      let open =
        wanted & state.met[word] & state.met[width &+ word] & state.met[2 &* width &+ word]
      if open != 0 { return min(word &* 64 &+ open.trailingZeroBitCount, end) }
      wanted = .max
      word &+= 1
    }
    return end
  }
}

extension Sieve: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(width)
    pack.write(free)
    pack.write(answers)
    pack.write(firstAnswers)
    pack.write(stages)
    pack.write(needed)
    pack.write(asked)
  }

  init(from pack: inout PackReader) {
    (width, free, answers) = (pack.read(), pack.read(), pack.read())
    (firstAnswers, stages) = (pack.read(), pack.read())
    (needed, asked) = (pack.read(), pack.read())
  }
}

extension Sieve.Answer: PackableRow {
  static let packedSize = 12

  func pack(into pack: inout PackWriter) {
    pack.write(Int32(word))
    pack.write(bits)
  }

  init(row: inout PackRow) {
    word = Int(row.read(Int32.self))
    bits = row.read()
  }
}

/// The needs of all rules, by row of `ItemRows`.
private struct NeedTable {
  let rows: Int
  let width: Int
  /// The rules that have no such need, by need.
  private(set) var free: ContiguousArray<UInt64>
  /// By row, then by need: the rules that have it.
  private(set) var answers: ContiguousArray<UInt64>
  private(set) var needed = ClassSet()

  init(rules: Int, rows: Int) {
    self.rows = rows
    width = rules / 64 + 1
    free = ContiguousArray(repeating: 0, count: (1 + Sieve.needs) * width)
    answers = ContiguousArray(repeating: 0, count: rows * free.count)
  }

  mutating func fill(_ rules: [RuleNeeds]) {
    for (rule, needs) in rules.enumerated() {
      for row in needs.anchor.rows { answer(Int(row), need: 0, of: rule) }
      for need in 1...Sieve.needs {
        require(need <= needs.others.count ? needs.others[need - 1] : nil, need: need, of: rule)
      }
    }
  }

  private mutating func require(_ classes: ClassSet?, need: Int, of rule: Int) {
    let (word, bit) = rule.quotientAndRemainder(dividingBy: 64)
    guard let classes else {
      free[need * width + word] |= 1 << UInt64(bit)
      return
    }
    classes.forEachMember { answer(Int($0.index), need: need, of: rule) }
  }

  private mutating func answer(_ row: Int, need: Int, of rule: Int) {
    let (word, bit) = rule.quotientAndRemainder(dividingBy: 64)
    answers[row * free.count + need * width + word] |= 1 << UInt64(bit)
    if row < ClassSet.capacity { needed.insert(ClassID(index: UInt8(row))) }
  }
}
