/// What the first items of any match of a pattern answer to, read off its program.
///
/// Of all ways through the instructions it knows which may take the first item, the second and the
/// third; what they ask beside classes and literals it leaves to the matcher.
struct Openings {
  /// The question that every match asks of its first item; nil where there are several.
  private(set) var question: Program.Instruction?
  private(set) var first = Answers.any
  /// What will do too where a match looks behind; nil where all matches do, or none.
  private(set) var guarded: Answers?
  /// What the item before a match that looks behind answers to; nil where it may be any.
  private(set) var behind: Answers?
  /// The first item of a sentence will do as if it had such an item before it.
  private(set) var mayBeginSentence = false
  /// What the items after the first one answer to, whether a match takes them or looks ahead at them;
  /// nil where it may do neither.
  private(set) var second: Answers?
  private(set) var third: Answers?
  /// The end of the sentence will do too in the place of the second item, or of the third.
  private(set) var (secondMayBeEnd, thirdMayBeEnd) = (false, false)

  /// One way into a pattern: the instruction that takes the first item, and the first that looks
  /// behind before that.
  private struct Way: Hashable {
    var place: Int
    var look: Int?
  }

  private let program: Program

  init(of start: Int32, in program: Program) {
    self.program = program
    let ways = ways(from: Int(start))
    let takers = Set(ways.map(\.place)).sorted()
    if let next = next(after: takers) {
      (second, secondMayBeEnd) = (answers(of: next.asked), next.mayBeEnd)
      if !next.mayEndMatch, let next = self.next(after: next.takers) {
        (third, thirdMayBeEnd) = (answers(of: next.asked), next.mayBeEnd)
      }
    }
    let free = Set(ways.filter { $0.look == nil }.map(\.place)).sorted()
    first = answers(of: takers)
    if let taker = takers.first, takers.allSatisfy({ isSame($0, taker) }) {
      question = program.instructions[taker]
    }
    if free.isEmpty {
      readBehind(Set(ways.compactMap(\.look)))
    } else if question == nil, free.count < takers.count, !answers(of: free).areAny {
      readBehind(Set(ways.compactMap(\.look)))
      if behind != nil { (first, guarded) = (answers(of: free), first) }
    }
  }

  private func isSame(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (program.instructions[one], program.instructions[other])
    return one.operation == other.operation && one.a == other.a
  }

  // MARK: - Ways

  private func ways(from start: Int) -> Set<Way> {
    var (open, seen, ways) = ([Way(place: start)], Set<Way>(), Set<Way>())
    while let way = open.popLast() {
      guard seen.insert(way).inserted else { continue }
      let instruction = program.instructions[way.place]
      if instruction.takesItem {
        ways.insert(way)
        continue
      }
      let looks = instruction.operation == .sentenceStart || looksBehind(way.place)
      for next in successors(of: way.place) {
        open.append(Way(place: next, look: way.look ?? (looks ? way.place : nil)))
      }
    }
    return ways
  }

  /// Where a match may go on that takes no item here; looks count as seen.
  private func successors(of place: Int) -> [Int] {
    let instruction = program.instructions[place]
    return switch instruction.operation {
    case .split: [Int(instruction.a), Int(instruction.b)]
    case .jump, .look: [Int(instruction.a)]
    case .save, .sentenceStart, .sentenceEnd: [place + 1]
    case .item, .test, .match: []
    }
  }

  /// Whether an instruction looks behind for something that must be there.
  private func looksBehind(_ place: Int) -> Bool {
    let instruction = program.instructions[place]
    guard instruction.operation == .look, instruction.b == 0 else { return false }
    return takers(from: [place + 1]).takers.contains { program.instructions[$0].isBackward }
  }

  /// The instructions that may take the next item, from some places on, and whether a match, or a
  /// look, may end or meet the start or end of the sentence before that.
  private func takers(
    from places: [Int]
  ) -> (takers: [Int], mayEnd: Bool, meetsStart: Bool, meetsEnd: Bool) {
    var (open, seen) = (places, Set<Int>())
    var found = (takers: [Int](), mayEnd: false, meetsStart: false, meetsEnd: false)
    while let place = open.popLast() {
      guard seen.insert(place).inserted else { continue }
      switch program.instructions[place].operation {
      case .item, .test: found.takers.append(place)
      case .match: found.mayEnd = true
      case .sentenceStart:
        found.meetsStart = true
        open.append(place + 1)
      case .sentenceEnd: found.meetsEnd = true
      default: open += successors(of: place)
      }
    }
    found.takers.sort()
    return found
  }

  private mutating func readBehind(_ looks: Set<Int>) {
    var all = Answers.none
    for look in looks.sorted() {
      if program.instructions[look].operation == .sentenceStart {
        mayBeginSentence = true
        continue
      }
      let found = takers(from: [look + 1])
      if found.meetsStart { mayBeginSentence = true }
      if found.mayEnd { return }
      all = all.union(answers(of: found.takers))
    }
    behind = all.areAny ? nil : all
  }

  // MARK: - The next item

  /// What is known of an item behind those that a match has taken.
  private struct Next {
    /// The instructions that take it.
    var takers: [Int] = []
    /// Those of which one must take it, or look ahead at it.
    var asked: [Int] = []
    /// There may be none, since the sentence ends.
    var mayBeEnd = false
    /// A match may only look at it, and end before it.
    var mayEndMatch = false
  }

  private struct Step: Hashable {
    var place: Int
    /// On the way here a look ahead has asked for the item, or for the end of the sentence.
    var isAsked: Bool
  }

  /// The item behind one that some instructions take; nil where a match may end and ask for nothing.
  private func next(after takers: [Int]) -> Next? {
    var (open, seen) = (takers.map { Step(place: $0 + 1, isAsked: false) }, Set<Step>())
    var next = Next()
    while let step = open.popLast() {
      guard seen.insert(step).inserted else { continue }
      var isAsked = step.isAsked
      switch program.instructions[step.place].operation {
      case .item, .test:
        next.takers.append(step.place)
        if !isAsked { next.asked.append(step.place) }
      case .match:
        if !isAsked { return nil }
        next.mayEndMatch = true
      case .sentenceEnd:
        next.mayBeEnd = true
        isAsked = true
      case .look: isAsked = lookAhead(step.place, &next) || isAsked
      case .split, .jump, .save, .sentenceStart: break
      }
      open += successors(of: step.place).map { Step(place: $0, isAsked: isAsked) }
    }
    (next.takers, next.asked) = (Set(next.takers).sorted(), Set(next.asked).sorted())
    return next
  }

  /// Adds what a look ahead asks of the next item; returns whether it asks anything.
  private func lookAhead(_ place: Int, _ next: inout Next) -> Bool {
    guard program.instructions[place].b == 0 else { return false }
    let found = takers(from: [place + 1])
    if found.mayEnd || found.takers.contains(where: { program.instructions[$0].isBackward }) {
      return false
    }
    next.asked += found.takers
    next.mayBeEnd = next.mayBeEnd || found.meetsEnd
    return true
  }

  // MARK: - Answers

  /// What items answer to that one of some instructions takes.
  private func answers(of takers: [Int]) -> Answers {
    takers.reduce(.none) { $0.union(answers(to: program.instructions[$1])) }
  }

  private func answers(to question: Program.Instruction) -> Answers {
    guard question.operation == .item else { return answers(toTest: question.a) }
    let literal = question.a - Int32(ClassSet.capacity)
    return literal < 0
      ? Answers(ClassSet(CollectionOfOne(ClassID(index: UInt8(question.a)))))
      : Answers(ClassSet(), [literal])
  }

  private func answers(toTest number: Int32) -> Answers {
    let test = program.tests.tests[Int(number)]
    let literals = Int(test.firstLiteral)..<Int(test.firstLiteral + test.literalCount)
    let own = Answers(test.anyOf, Array(program.tests.literals[literals]))
    guard own.areAny else { return own.excluding(test.noneOf) }
    let clauses = Int(test.firstClause)..<Int(test.firstClause + test.clauseCount)
    let asked = program.tests.clauses[clauses].lazy.map { self.answers(to: $0) }
    return (asked.first { !$0.areAny } ?? own).excluding(test.noneOf)
  }

  private func answers(to clause: ItemTests.Clause) -> Answers {
    switch clause {
    case .literal(let literal): Answers(ClassSet(), [literal])
    case .test(let number): answers(toTest: number)
    case .oneOf(let first, let count):
      program.tests.alternatives[Int(first)..<Int(first + count)].reduce(.none) {
        $0.union(answers(toTest: $1))
      }
    case .notLiteral, .feature, .notFeature, .notTest: .any
    }
  }
}
