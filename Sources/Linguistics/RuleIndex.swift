/// All rules as bits, and by trait which of them it serves, and as what.
///
/// The rules of a stage begin with a new word. By the traits of all its items a sentence knows which
/// rules it may have matches for; by those of one item and its neighbours, which of 64 rules at once
/// may have one that begins there.
struct RuleIndex: Sendable {
  /// What the traits of a sentence are to a rule.
  fileprivate enum Need: Int, CaseIterable {
    case anchor, rarest, next
  }

  /// What the traits of an item are to a rule.
  enum Role: Int, CaseIterable {
    /// It may be the first of a match.
    case first
    /// It may, behind an item that serves as `behind`.
    case guarded
    case behind
    /// It may be the second, or third, of a match.
    case second, third
    case anchor
    /// It may be the first, whatever stands beside it.
    case beginning

    static let count = 7
  }

  /// How many words one bit a rule takes.
  let width: Int
  /// Each word has a bit of its own; see `SignatureTable.bit`.
  var hasOwnBits: Bool { width <= UInt64.bitWidth }
  /// How many stages have rules that mark single items by nothing but themselves.
  let marking: Int
  /// By word: those rules.
  let singles: ContiguousArray<UInt64>
  /// By word: its stage.
  private let stages: ContiguousArray<Int32>
  /// By stage, and for the end.
  private let firstWords: ContiguousArray<Int32>
  private let needs: TraitBits
  private let roles: TraitBits
  /// What classes an item must not have for a role.
  private let bars: TraitBits
  /// The rules that have no such need.
  private let freeNeeds: ContiguousArray<UInt64>
  /// By word and role: the rules that any item serves, or none at all.
  let freeRoles: ContiguousArray<UInt64>
  /// By word: the rules for which the start of a sentence is as good as an item that serves as
  /// `behind`.
  let beginning: ContiguousArray<UInt64>
  /// By word: the rules for which the end of a sentence is as good as an item that serves as `second`,
  /// then those as `third`.
  let ending: ContiguousArray<UInt64>
  /// By word: the rules whose anchor is their first item.
  private let anchoredFirst: ContiguousArray<UInt64>
  /// The classes that answer a need of any rule.
  private let needed: ClassSet
  /// The classes that rules ask for or give.
  let asked: ClassSet

  init(_ stages: [Stage], needs rules: [RuleNeeds], asking classes: ClassSet, literals: Int) {
    let traits = ClassSet.capacity + literals
    var builder = RuleIndexBuilder(stages)
    for (stage, number) in zip(stages, stages.indices) {
      for rule in stage.rules.indices {
        builder.add(rules[stage.firstRule + rule], rule: rule, of: number)
      }
    }
    (width, self.stages, firstWords) = (builder.width, builder.stages, builder.firstWords)
    needs = TraitBits(builder.needs, traits: traits, words: width * Need.allCases.count)
    roles = TraitBits(builder.roles, traits: traits, words: width * Role.count)
    bars = TraitBits(builder.bars, traits: ClassSet.capacity, words: width * Role.count)
    (freeNeeds, freeRoles) = (builder.freeNeeds, builder.freeRoles)
    (beginning, anchoredFirst) = (builder.beginning, builder.anchoredFirst)
    (ending, needed) = (builder.ending, builder.needed)
    let given = stages.reduce(ClassSet(BuiltIn.any)) { $1.classes.reduce($0) { $0.union($1) } }
    asked = classes.union(given)
    marking = stages.count { $0.marking >= 0 }
    singles = builder.singles(of: stages)
  }

  // MARK: - Sentences

  /// What a sentence has met so far of the needs of rules.
  struct Sentence: ~Copyable {
    fileprivate var met: Pile<UInt64>
    fileprivate var admitted = ClassSet()

    init(_ index: RuleIndex) { met = Pile(repeating: 0, count: index.freeNeeds.count) }
  }

  /// Begins a sentence.
  func begin(_ sentence: inout Sentence, with cells: ContiguousArray<Cell>) {
    sentence.met.fill(from: freeNeeds)
    sentence.admitted = ClassSet()
    var present = ClassSet()
    let cells = cells.span
    for item in cells.indices {
      present.formUnion(cells[item].classes)
      let literal = cells[item].literal
      if literal >= 0 { admit(Int(Trait.number(ofLiteral: literal)), &sentence) }
    }
    admit(present, &sentence)
  }

  /// Lets classes answer that have come into the sentence.
  ///
  /// What has gone from it again stays admitted: rules are then tried in vain.
  @inline(__always)
  func admit(_ classes: ClassSet, _ sentence: inout Sentence) {
    let new = classes.subtracting(sentence.admitted)
    if !new.isEmpty { admit(new: new, &sentence) }
  }

  @inline(never)
  private func admit(new classes: ClassSet, _ sentence: inout Sentence) {
    sentence.admitted.formUnion(classes)
    needs.forEachWord(of: classes.intersection(needed)) { sentence.met[$0] |= $1 }
  }

  private func admit(_ trait: Int, _ sentence: inout Sentence) {
    needs.forEachWord(of: trait) { sentence.met[$0] |= $1 }
  }

  /// The words of a stage.
  @inline(__always)
  func words(of stage: Int) -> Range<Int> { Int(firstWords[stage])..<Int(firstWords[stage + 1]) }

  /// The rules of a word for which a sentence may have matches.
  @inline(__always)
  func open(_ word: Int, _ sentence: borrowing Sentence) -> UInt64 {
    sentence.met[word] & sentence.met[width &+ word] & sentence.met[2 &* width &+ word]
  }

  @inline(__always)
  func firstWord(of stage: Int) -> Int { Int(firstWords[stage]) }

  @inline(__always)
  func stage(of word: Int) -> Int { Int(stages[word]) }

  // MARK: - Items

  /// Finds the rules that an item of these classes, or literal, serves.
  ///
  /// `add` is called with places, counted by word and role, and the rules to add there; then `remove`
  /// with those to take away again.
  @inline(__always)
  func findRoles(
    of classes: ClassSet, _ literal: Int32, add: (_ place: Int, _ rules: UInt64) -> Void,
    remove: (_ place: Int, _ rules: UInt64) -> Void
  ) {
    classes.forEachMember { roles.forEachWord(of: Int($0.index), add) }
    if literal >= 0 { roles.forEachWord(of: Int(Trait.number(ofLiteral: literal)), add) }
    classes.forEachMember { bars.forEachWord(of: Int($0.index), remove) }
  }

  /// Of rules of a word for which an item may be the first, those of which it is no less the anchor.
  func atAnchor(_ rules: UInt64, anchor: UInt64, _ word: Int) -> UInt64 {
    rules & (anchor | ~anchoredFirst[word])
  }
}

extension RuleIndex: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(width)
    pack.write(marking)
    pack.write(singles)
    pack.write(stages)
    pack.write(firstWords)
    for bits in [needs, roles, bars] { pack.write(bits) }
    pack.write(freeNeeds)
    pack.write(freeRoles)
    pack.write(beginning)
    pack.write(ending)
    pack.write(anchoredFirst)
    pack.write(needed)
    pack.write(asked)
  }

  init(from pack: inout PackReader) {
    (width, marking, singles) = (pack.read(), pack.read(), pack.read())
    (stages, firstWords) = (pack.read(), pack.read())
    (needs, roles, bars) = (pack.read(), pack.read(), pack.read())
    (freeNeeds, freeRoles) = (pack.read(), pack.read())
    (beginning, ending) = (pack.read(), pack.read())
    (anchoredFirst, needed) = (pack.read(), pack.read())
    asked = pack.read()
  }
}

/// Collects the bits of rules in tables that hold the words which are not zero.
private struct RuleIndexBuilder {
  let width: Int
  private(set) var stages: ContiguousArray<Int32> = []
  private(set) var firstWords: ContiguousArray<Int32> = []
  /// By trait, then by need.
  private(set) var needs: [Int: UInt64] = [:]
  private(set) var freeNeeds: ContiguousArray<UInt64>
  private(set) var needed = ClassSet()
  /// By trait, then by word and role.
  private(set) var roles: [Int: UInt64] = [:]
  /// By class, then by word and role.
  private(set) var bars: [Int: UInt64] = [:]
  private(set) var freeRoles: ContiguousArray<UInt64>
  private(set) var beginning: ContiguousArray<UInt64>
  private(set) var ending: ContiguousArray<UInt64>
  private(set) var anchoredFirst: ContiguousArray<UInt64>

  init(_ stages: [Stage]) {
    for stage in stages.indices {
      firstWords.append(Int32(self.stages.count))
      for _ in 0..<(stages[stage].rules.count + 63) / 64 { self.stages.append(Int32(stage)) }
    }
    firstWords.append(Int32(self.stages.count))
    width = self.stages.count
    let (needs, roles) = (RuleIndex.Need.allCases.count, RuleIndex.Role.count)
    freeNeeds = ContiguousArray(repeating: 0, count: needs * width)
    freeRoles = ContiguousArray(repeating: 0, count: roles * width)
    beginning = ContiguousArray(repeating: 0, count: width)
    anchoredFirst = beginning
    ending = beginning + beginning
  }

  private func place(_ rule: Int, of stage: Int) -> (word: Int, bit: UInt64) {
    (Int(firstWords[stage]) + rule / 64, 1 << UInt64(rule % 64))
  }

  func singles(of all: [Stage]) -> ContiguousArray<UInt64> {
    var singles = ContiguousArray<UInt64>(repeating: 0, count: width)
    for (number, stage) in all.enumerated() where stage.marking >= 0 {
      for rule in stage.rules.indices where stage.trials[rule].isOneItem {
        let place = place(rule, of: number)
        singles[place.word] |= place.bit
      }
    }
    return singles
  }

  mutating func add(_ rule: RuleNeeds, rule number: Int, of stage: Int) {
    let place = place(number, of: stage)
    need(Answers(rule.anchor.classes, rule.anchor.literals), .anchor, place)
    need(rule.others.first.map { Answers($0) }, .rarest, place)
    need(rule.others.dropFirst().first.map { Answers($0) }, .next, place)
    let openings = rule.openings
    let mayBegin = openings.guarded == nil && openings.behind != nil
    serve(openings.first, mayBegin ? .guarded : .first, place)
    if let guarded = openings.guarded { serve(guarded, .guarded, place) }
    if let behind = openings.behind { serve(behind, .behind, place) }
    if rule.anchor.most == 0 { anchoredFirst[place.word] |= place.bit }
    if openings.mayBeginSentence { beginning[place.word] |= place.bit }
    if openings.secondMayBeEnd { ending[place.word] |= place.bit }
    if openings.thirdMayBeEnd { ending[width + place.word] |= place.bit }
    serve(openings.second, .second, place)
    serve(openings.third, .third, place)
    serve(Answers(rule.anchor.classes, rule.anchor.literals), .anchor, place)
  }

  private mutating func need(
    _ answers: Answers?, _ need: RuleIndex.Need, _ place: (word: Int, bit: UInt64)
  ) {
    let own = need.rawValue * width + place.word
    guard let answers else {
      freeNeeds[own] |= place.bit
      return
    }
    for trait in answers.traits {
      needs[Int(trait) * freeNeeds.count + own, default: 0] |= place.bit
    }
    needed.formUnion(answers.classes)
  }

  private mutating func serve(
    _ answers: Answers?, _ role: RuleIndex.Role, _ place: (word: Int, bit: UInt64)
  ) {
    let own = place.word * RuleIndex.Role.count + role.rawValue
    guard let answers else {
      freeRoles[own] |= place.bit
      return
    }
    for trait in answers.traits {
      roles[Int(trait) * freeRoles.count + own, default: 0] |= place.bit
    }
    answers.excluded.forEachMember {
      bars[Int($0.index) * freeRoles.count + own, default: 0] |= place.bit
    }
  }
}
