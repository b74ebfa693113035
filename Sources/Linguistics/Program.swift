/// A pattern as instructions of a small machine.
///
/// Choices are tried in the order in which the pattern prefers them; the machine that runs the
/// instructions is `Matcher`.
struct Program: Sendable {
  struct Instruction: Sendable {
    enum Operation: UInt8, Sendable {
      /// The item has class `a`.
      case hasClass
      /// The item is literal `a`.
      case isLiteral
      case any
      /// The item passes test `a`.
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
    /// The items are read from right to left, inside a look behind.
    var isBackward = false
    var a: Int32 = 0
    var b: Int32 = 0
  }

  private(set) var instructions: ContiguousArray<Instruction> = []
  private(set) var tests = ItemTests()

  /// Appends a pattern; returns where it begins.
  mutating func append(_ pattern: Pattern) -> Int32 {
    let start = here
    compile(pattern, isBackward: false)
    emit(.match)
    return start
  }

  /// The number of a test that is asked outside the program.
  mutating func test(_ predicate: Predicate) -> Int32 { tests.number(of: predicate) }

  private var here: Int32 { Int32(instructions.count) }

  private mutating func emit(
    _ operation: Instruction.Operation, isBackward: Bool = false, _ a: Int32 = 0, _ b: Int32 = 0
  ) {
    instructions.append(
      Instruction(operation: operation, isBackward: isBackward, a: a, b: b))
  }

  private mutating func compile(_ pattern: Pattern, isBackward: Bool) {
    switch pattern {
    case .test(let predicate): test(predicate, isBackward)
    case .sequence(let parts):
      for part in isBackward ? parts.reversed() : parts { compile(part, isBackward: isBackward) }
    case .choice(let branches): choice(branches[...], isBackward)
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

  private mutating func test(_ predicate: Predicate, _ isBackward: Bool) {
    switch predicate {
    case .any: emit(.any, isBackward: isBackward)
    case .isIn(let classes):
      if let member = classes.onlyMember {
        emit(.hasClass, isBackward: isBackward, Int32(member.index))
      } else {
        emit(.test, isBackward: isBackward, tests.number(of: predicate))
      }
    case .isLiteral(let literal): emit(.isLiteral, isBackward: isBackward, literal)
    default: emit(.test, isBackward: isBackward, tests.number(of: predicate))
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
