/// Runs a program over the items of a sentence, by backtracking with a limit.
///
/// The limit is a number of steps for each sentence and stage, in proportion to its items, so
/// that hostile text costs no more than its length; honest text stays far below it.
struct Matcher: ~Copyable {
  /// The part of a match that a capture took, as items.
  struct Capture: Sendable, Hashable {
    var name: Int32
    var start: Int32
    var end: Int32

    var items: Range<Int> { Int(start)..<Int(end) }

    fileprivate func precedes(_ other: Capture) -> Bool {
      (start, name) < (other.start, other.name)
    }
  }

  private struct Choice {
    var step: Int32
    var item: Int32
    var trail: Int32
  }

  /// An end of a capture, in the order in which they were met.
  private struct Mark {
    var name: Int32
    var item: Int32
  }

  /// What the items of the sentence are to the rules.
  var items: ItemSignatures
  private var stack = Pile<Choice>()
  private var trail = Pile<Mark>()
  /// Steps that are left in this sentence and stage.
  private(set) var steps = 0

  init(_ language: Language) { items = ItemSignatures(language) }

  mutating func begin(steps: Int) { self.steps = steps }

  /// The end of the preferred match that begins at an item; nil where there is none.
  ///
  /// The captures stay readable until the next match; `keepingCaptures` adds to those there are.
  /// A pattern that is begun takes its first item unasked.
  mutating func match(
    _ stage: Stage, at first: Int32, from item: Int, in sentence: inout SentenceItems,
    isBegun: Bool = false, keepingCaptures: Bool = false
  ) -> Int? {
    if !keepingCaptures { trail.drop(to: 0) }
    stack.drop(to: 0)
    let marks = trail.count
    var (pc, item) = (Int(first), item)
    if isBegun {
      steps &-= 1
      let step = stage.program.steps[pc]
      take(&item, step)
      pc = Int(step.next)
    }
    let end = run(stage, pc, item, &sentence)
    if end == nil { trail.drop(to: marks) }
    return end
  }

  /// Appends the captures of the last match, in the order in which they began.
  mutating func takeCaptures(into captures: inout Pile<Capture>) {
    let first = captures.count
    for index in 0..<trail.count where trail[index].name >= 0 {
      let mark = trail[index]
      guard let other = (index + 1..<trail.count).first(where: { trail[$0].name == mark.name })
      else { continue }
      let (start, end) = (min(mark.item, trail[other].item), max(mark.item, trail[other].item))
      trail[other].name = -1
      guard start < end else { continue }
      captures.push(Capture(name: mark.name, start: start, end: end))
      // They come nearly in order.
      var place = captures.count - 1
      while place > first, captures[place].precedes(captures[place - 1]) {
        (captures[place - 1], captures[place]) = (captures[place], captures[place - 1])
        place -= 1
      }
    }
  }

  private mutating func run(
    _ stage: Stage, _ first: Int, _ start: Int, _ sentence: inout SentenceItems
  ) -> Int? {
    let floor = stack.count
    var pc = first
    var item = start
    while true {
      steps &-= 1
      if steps < 0 {
        stack.drop(to: floor)
        return nil
      }
      let step = stage.program.steps[pc]
      var holds = true
      pc = Int(step.next)
      switch step.operation {
      case .item:
        holds = has(item, step, &sentence)
        if holds { take(&item, step) }
      case .test:
        holds = passes(item, step, stage, &sentence)
        if holds { take(&item, step) }
      case .maybeItem: choose(has(item, step, &sentence), step, &item, &pc)
      case .maybeTest: choose(passes(item, step, stage, &sentence), step, &item, &pc)
      case .split: push(step, item)
      case .save: trail.push(Mark(name: step.a, item: Int32(truncatingIfNeeded: item)))
      case .look: holds = look(stage, step, item, &sentence)
      case .peekItem: holds = has(item, step, &sentence) != (step.b == 1)
      case .peekTest: holds = passes(item, step, stage, &sentence) != (step.b == 1)
      case .sentenceStart: holds = item == 0
      case .sentenceEnd: holds = item == sentence.cells.count
      case .match:
        stack.drop(to: floor)
        return item
      }
      if holds { continue }
      guard stack.count > floor else { return nil }
      let choice = stack.pop()
      pc = Int(choice.step)
      item = Int(choice.item)
      trail.drop(to: Int(choice.trail))
    }
  }

  /// Goes past an item that may be taken, and keeps the other way for later; or goes that way at once.
  @inline(__always)
  private mutating func choose(
    _ mayTake: Bool, _ step: Program.Step, _ item: inout Int, _ pc: inout Int
  ) {
    guard mayTake else {
      pc = Int(step.other)
      return
    }
    push(step, item)
    take(&item, step)
  }

  /// Keeps the other way of a choice for later.
  @inline(__always)
  private mutating func push(_ step: Program.Step, _ item: Int) {
    stack.push(
      Choice(
        step: step.other, item: Int32(truncatingIfNeeded: item),
        trail: Int32(truncatingIfNeeded: trail.count)))
  }

  /// Whether the next item, or the one before, has the trait that a step asks for.
  @inline(__always)
  private func has(
    _ item: Int, _ step: Program.Step, _ sentence: inout SentenceItems
  ) -> Bool {
    let place = step.isBackward ? item &- 1 : item
    return UInt(bitPattern: place) < UInt(bitPattern: sentence.cells.count)
      && sentence.cells[place].has(step.a)
  }

  @inline(__always)
  private mutating func passes(
    _ item: Int, _ step: Program.Step, _ stage: Stage, _ sentence: inout SentenceItems
  ) -> Bool {
    let place = step.isBackward ? item &- 1 : item
    guard UInt(bitPattern: place) < UInt(bitPattern: sentence.cells.count) else { return false }
    return items.answers(step.a, place, stage, &sentence)
  }

  /// Goes past an item, which a capture may want.
  @inline(__always)
  private mutating func take(_ item: inout Int, _ step: Program.Step) {
    let next = step.isBackward ? item &- 1 : item &+ 1
    if step.b >= 0 {
      trail.push(Mark(name: step.b, item: Int32(truncatingIfNeeded: item)))
      trail.push(Mark(name: step.b, item: Int32(truncatingIfNeeded: next)))
    }
    item = next
  }

  private mutating func look(
    _ stage: Stage, _ step: Program.Step, _ item: Int, _ sentence: inout SentenceItems
  ) -> Bool {
    let (marks, isNegative) = (trail.count, step.b == 1)
    let found = run(stage, Int(step.other), item, &sentence) != nil
    if isNegative || !found { trail.drop(to: marks) }
    return found != isNegative
  }
}
