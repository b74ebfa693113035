extension Program {
  /// An instruction as the matcher runs it, which says itself where to go on.
  ///
  /// Jumps have been followed, and the choice whether to take an item is one step with the question
  /// that is put to the item.
  struct Step: Sendable {
    enum Operation: UInt8, Sendable {
      /// The item has trait `a`. Capture `b` takes it, unless that is -1.
      case item
      /// The item passes test `a`, and capture `b` takes it as above.
      case test
      /// As `item`, but go on at `other` where the item has no such trait; else try that later.
      case maybeItem
      /// As `test`, with `other` as above.
      case maybeTest
      /// Try `next` first, then `other`.
      case split
      /// One end of capture `a`.
      case save
      /// What begins at `other` must match here (`b` = 0) or must not (`b` = 1).
      case look
      /// The next item, or the one before, must have trait `a` (`b` = 0) or must not (`b` = 1).
      case peekItem
      /// As `peekItem`, of test `a`.
      case peekTest
      case sentenceStart
      case sentenceEnd
      case match
    }

    var operation: Operation
    /// The items are read from right to left, inside a look behind.
    var isBackward = false
    var a: Int32 = 0
    var b: Int32 = 0
    var next: Int32
    var other: Int32 = 0
  }

  /// The steps of all instructions, under the same numbers.
  func stepsOfAll() -> ContiguousArray<Step> {
    ContiguousArray(instructions.indices.map { step(at: Int(aim(Int32($0)))) })
  }

  private func step(at place: Int) -> Step {
    let instruction = instructions[place]
    let next = Int32(place + 1)
    return switch instruction.operation {
    case .item, .test: question(instruction, next: next)
    case .split: choice(instruction)
    case .look: look(instruction, at: place)
    case .save: Step(operation: .save, a: instruction.a, next: aim(next))
    case .sentenceStart: Step(operation: .sentenceStart, next: aim(next))
    case .sentenceEnd: Step(operation: .sentenceEnd, next: aim(next))
    case .match, .jump: Step(operation: .match, next: next)
    }
  }

  private func question(_ instruction: Instruction, next: Int32) -> Step {
    Step(
      operation: instruction.operation == .item ? .item : .test,
      isBackward: instruction.isBackward, a: instruction.a, b: instruction.b, next: aim(next))
  }

  /// Most looks ask for one item, which no capture takes.
  private func look(_ instruction: Instruction, at place: Int) -> Step {
    let first = instructions[place + 1]
    guard first.takesItem, first.b < 0, instructions[place + 2].operation == .match else {
      return Step(
        operation: .look, b: instruction.b, next: aim(instruction.a), other: aim(Int32(place + 1)))
    }
    var step = question(first, next: instruction.a)
    step.operation = step.operation == .item ? .peekItem : .peekTest
    step.b = instruction.b
    return step
  }

  private func choice(_ split: Instruction) -> Step {
    let first = aim(split.a)
    guard instructions[Int(first)].takesItem else {
      return Step(operation: .split, next: first, other: aim(split.b))
    }
    var step = question(instructions[Int(first)], next: first + 1)
    step.operation = step.operation == .item ? .maybeItem : .maybeTest
    step.other = aim(split.b)
    return step
  }

  /// Where jumps lead from a place; the place itself where it is no jump.
  private func aim(_ place: Int32) -> Int32 {
    var place = place
    // A chain of jumps meets no jump twice.
    for _ in instructions.indices {
      guard Int(place) < instructions.count, instructions[Int(place)].operation == .jump else {
        return place
      }
      place = instructions[Int(place)].a
    }
    return place
  }
}

extension Program.Step: PackableRow {
  static let packedSize = 18

  func pack(into pack: inout PackWriter) {
    pack.write(operation)
    pack.write(isBackward)
    for number in [a, b, next, other] { pack.write(number) }
  }

  @inline(__always)
  init(row: inout PackRow) {
    self.init(
      operation: row.read(or: .match), isBackward: row.read(), a: row.read(), b: row.read(),
      next: row.read(), other: row.read())
  }
}
