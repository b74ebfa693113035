/// A pattern as instructions of a small machine.
///
/// Choices are tried in the order in which the pattern prefers them; the machine that runs them,
/// as steps, is `Matcher`.
struct Program: Sendable {
  struct Instruction: Sendable {
    enum Operation: UInt8, Sendable {
      /// The item has trait `a`. Capture `b` takes it, unless that is -1.
      case item
      /// The item passes test `a`, and capture `b` takes it as above.
      case test
      /// Try `a` first, then `b`.
      case split
      case jump
      /// One end of capture `a`.
      case save
      /// What follows up to `a` must match here (`b` = 0) or must not (`b` = 1).
      case look
      case sentenceStart
      case sentenceEnd
      case match
    }

    var operation: Operation

    /// Whether it asks something of an item and takes it.
    var takesItem: Bool { operation == .item || operation == .test }

    /// The items are read from right to left, inside a look behind.
    var isBackward = false
    var a: Int32 = 0
    var b: Int32 = 0
  }

  private(set) var instructions: ContiguousArray<Instruction> = []
  /// What the matcher runs, once no more patterns are appended.
  private(set) var steps: ContiguousArray<Step> = []
  private(set) var tests = ItemTests()

  /// Appends a pattern; returns where it begins.
  mutating func append(_ pattern: Pattern) -> Int32 {
    let start = here
    compile(pattern, isBackward: false)
    emit(.match)
    return start
  }

  /// Makes the steps, and lets go of what is needed only while patterns are appended.
  mutating func close() {
    steps = stepsOfAll()
    instructions = []
    tests.close()
  }

  /// The number of the test of a predicate, which no instruction need ask.
  mutating func addTest(_ predicate: Predicate) -> Int32 { tests.number(of: predicate) }

  /// The instruction that asks something of one item.
  mutating func question(_ predicate: Predicate, isBackward: Bool = false) -> Instruction {
    let trait: Int32? =
      switch predicate {
      case .any: Trait.number(of: BuiltIn.any)
      case .isIn(let classes): classes.onlyMember.map(Trait.number(of:))
      case .isLiteral(let literal): Trait.number(ofLiteral: literal)
      default: nil
      }
    return trait.map { Instruction(operation: .item, isBackward: isBackward, a: $0, b: -1) }
      ?? Instruction(
        operation: .test, isBackward: isBackward, a: tests.number(of: predicate), b: -1)
  }

  private var here: Int32 { Int32(instructions.count) }

  private mutating func emit(
    _ operation: Instruction.Operation, _ a: Int32 = 0, _ b: Int32 = 0
  ) {
    instructions.append(Instruction(operation: operation, a: a, b: b))
  }

  private mutating func compile(_ pattern: Pattern, isBackward: Bool) {
    switch pattern {
    case .test(let predicate):
      instructions.append(question(predicate, isBackward: isBackward))
    case .sequence(let parts):
      for part in isBackward ? parts.reversed() : parts { compile(part, isBackward: isBackward) }
    case .choice(let branches): choice(branches[...], isBackward)
    case .capture(let name, .test(let predicate)):
      var instruction = question(predicate, isBackward: isBackward)
      instruction.b = Int32(name)
      instructions.append(instruction)
    case .capture(let name, let inner):
      emit(.save, Int32(name))
      compile(inner, isBackward: isBackward)
      emit(.save, Int32(name))
    case .repeated(let inner, let least, let most, let isLazy):
      let start = instructions.count
      if least > 0 { compile(inner, isBackward: isBackward) }
      let once = start..<instructions.count
      for _ in 0..<max(least - 1, 0) { append(again: once) }
      if let most {
        optional(inner, most - least, isLazy, isBackward)
      } else {
        loop(inner, isLazy, isBackward)
      }
    case .look(let inner, let isBehind, let isNegative):
      let look = Int(here)
      emit(.look, 0, isNegative ? 1 : 0)
      compile(inner, isBackward: isBehind)
      emit(.match)
      instructions[look].a = here
    case .sentenceStart: emit(.sentenceStart)
    case .sentenceEnd: emit(.sentenceEnd)
    }
  }

  private mutating func choice(_ branches: ArraySlice<Pattern>, _ isBackward: Bool) {
    guard let first = branches.first else { return }
    guard branches.count > 1 else { return compile(first, isBackward: isBackward) }
    let split = Int(here)
    emit(.split)
    compile(first, isBackward: isBackward)
    let jump = Int(here)
    emit(.jump)
    instructions[split].a = Int32(split + 1)
    instructions[split].b = here
    choice(branches.dropFirst(), isBackward)
    instructions[jump].a = here
  }

  private mutating func optional(
    _ inner: Pattern, _ times: Int, _ isLazy: Bool, _ isBackward: Bool
  ) {
    guard times > 0 else { return }
    let start = instructions.count
    emit(.split)
    compile(inner, isBackward: isBackward)
    let once = start..<instructions.count
    for _ in 1..<times { append(again: once) }
    for split in stride(from: start, to: instructions.count, by: once.count) {
      aim(split, body: Int32(split + 1), exit: here, isLazy)
    }
  }

  /// Appends instructions once more, with all that they aim at moved along.
  private mutating func append(again block: Range<Int>) {
    let distance = here - Int32(block.lowerBound)
    for index in block {
      var instruction = instructions[index]
      switch instruction.operation {
      case .split:
        instruction.a += distance
        instruction.b += distance
      case .jump, .look: instruction.a += distance
      default: break
      }
      instructions.append(instruction)
    }
  }

  private mutating func loop(_ inner: Pattern, _ isLazy: Bool, _ isBackward: Bool) {
    let split = Int(here)
    emit(.split)
    compile(inner, isBackward: isBackward)
    emit(.jump, Int32(split))
    aim(split, body: Int32(split + 1), exit: here, isLazy)
  }

  private mutating func aim(_ split: Int, body: Int32, exit: Int32, _ isLazy: Bool) {
    instructions[split].a = isLazy ? exit : body
    instructions[split].b = isLazy ? body : exit
  }
}

extension Program: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(steps)
    pack.write(tests)
  }

  init(from pack: inout PackReader) { (steps, tests) = (pack.read(), pack.read()) }
}
