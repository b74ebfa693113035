/// Runs a program over the items of a sentence, by backtracking with a limit.
///
/// The limit is a number of steps for each sentence and stage, in proportion to its items, so
/// that hostile text costs no more than its length; honest text stays far below it.
struct Matcher {
  /// The part of a match that a capture took, as items.
  struct Capture: Sendable, Hashable {
    var name: Int32
    var start: Int32
    var end: Int32

    var items: Range<Int> { Int(start)..<Int(end) }
  }

  private struct Choice {
    var instruction: Int32
    var item: Int32
    var trail: Int32
  }

  /// An end of a capture, in the order in which they were met.
  private struct Mark {
    var name: Int32
    var item: Int32
  }

  private var stack = Pile<Choice>()
  private var trail = Pile<Mark>()
  /// Steps that are left in this sentence and stage.
  private(set) var steps = 0

  mutating func begin(steps: Int) { self.steps = steps }

  /// The end of the preferred match that begins at an item; nil where there is none.
  ///
  /// The captures stay readable until the next match; `keepingCaptures` adds to those there are.
  mutating func match(
    _ program: Program, at instruction: Int32, from item: Int, in sentence: SentenceItems,
    keepingCaptures: Bool = false
  ) -> Int? {
    if !keepingCaptures { trail.drop(to: 0) }
    stack.drop(to: 0)
    let marks = trail.count
    let end = run(program, instruction, item, sentence)
    if end == nil { trail.drop(to: marks) }
    return end
  }

  /// Appends the captures of the last match, in the order in which they began.
  mutating func takeCaptures(into captures: inout ContiguousArray<Capture>) {
    let first = captures.count
    for index in 0..<trail.count where trail[index].name >= 0 {
      let mark = trail[index]
      guard let other = (index + 1..<trail.count).first(where: { trail[$0].name == mark.name })
      else { continue }
      let (start, end) = (min(mark.item, trail[other].item), max(mark.item, trail[other].item))
      trail[other].name = -1
      if start < end { captures.append(Capture(name: mark.name, start: start, end: end)) }
    }
    if captures.count - first > 1 {
      captures[first...].sort { ($0.start, $0.name) < ($1.start, $1.name) }
    }
  }

  private mutating func run(
    _ program: Program, _ first: Int32, _ start: Int, _ sentence: SentenceItems
  ) -> Int? {
    let floor = stack.count
    var pc = Int(first)
    var item = start
    while true {
      steps -= 1
      if steps < 0 {
        stack.drop(to: floor)
        return nil
      }
      let instruction = program.instructions[pc]
      var holds = true
      switch instruction.operation {
      case .hasClass, .isLiteral, .any, .test:
        let place = instruction.isBackward ? item - 1 : item
        holds =
          place >= 0 && place < sentence.cells.count
          && answers(sentence.cells[place], instruction, program, sentence)
        item = instruction.isBackward ? place : place + 1
        pc += 1
      case .split:
        stack.push(
          Choice(
            instruction: instruction.b, item: Int32(truncatingIfNeeded: item),
            trail: Int32(truncatingIfNeeded: trail.count)))
        pc = Int(instruction.a)
      case .jump: pc = Int(instruction.a)
      case .save:
        trail.push(Mark(name: instruction.a, item: Int32(truncatingIfNeeded: item)))
        pc += 1
      case .look:
        holds = look(program, pc, item, sentence)
        pc = Int(instruction.a)
      case .sentenceStart:
        holds = item == 0
        pc += 1
      case .sentenceEnd:
        holds = item == sentence.cells.count
        pc += 1
      case .match:
        stack.drop(to: floor)
        return item
      }
      guard !holds else { continue }
      guard stack.count > floor else { return nil }
      let choice = stack.pop()
      pc = Int(choice.instruction)
      item = Int(choice.item)
      trail.drop(to: Int(choice.trail))
    }
  }

  private mutating func look(
    _ program: Program, _ pc: Int, _ item: Int, _ sentence: SentenceItems
  ) -> Bool {
    let isNegative = program.instructions[pc].b == 1
    let marks = trail.count
    let found = run(program, Int32(pc + 1), item, sentence) != nil
    if isNegative || !found { trail.drop(to: marks) }
    return found != isNegative
  }

  @inline(__always)
  private func answers(
    _ cell: Cell, _ instruction: Program.Instruction, _ program: Program,
    _ sentence: SentenceItems
  ) -> Bool {
    switch instruction.operation {
    case .hasClass: cell.classes.contains(ClassID(index: UInt8(truncatingIfNeeded: instruction.a)))
    case .isLiteral: cell.literal == instruction.a
    case .any: true
    default: program.tests.holds(instruction.a, cell, sentence)
    }
  }
}
