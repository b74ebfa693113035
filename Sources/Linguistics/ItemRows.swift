/// Where in a sentence the items stand that have a class or are a literal: a row of bits for each.
///
/// A rule reads off where it may begin, for all items at once, and the matcher looks at single
/// bits. Item 0 has the second bit: those before the first item and behind the last are never set,
/// so whoever looks past an end of the sentence finds nothing there.
struct ItemRows: ~Copyable {
  private var words: Pile<UInt64>
  /// From one row to the next, in words.
  private let stride: Int
  /// The words of a row that this sentence needs.
  private(set) var width = 1
  /// The classes that any rule asks for; others have no bits.
  private let asked: ClassSet
  /// Those of them that an item need not have.
  private let varying: ClassSet
  /// The classes whose rows are not empty.
  private(set) var present = ClassSet()
  /// The literals whose rows are not empty.
  private(set) var literals = Pile<Int32>()

  /// For each literal of the sentence its bit; see `Questions`.
  private var literalBits: UInt64 = 0

  private let questions: Questions
  /// What a question was answered, in a word.
  private struct Known: BitwiseCopyable {
    var items: UInt64 = 0
    /// The number of changes there had been.
    var changes: UInt64 = 0
  }
  /// By question and word.
  private var known: Pile<Known>
  /// How often the rows have changed.
  private var changes: UInt64 = 0

  /// Room for sentences of so many items.
  init(items: Int, asked: ClassSet, literals: Int, questions: Questions) {
    self.asked = asked
    self.questions = questions
    varying = asked.subtracting(ClassSet(BuiltIn.any))
    stride = Self.width(items)
    words = Pile(repeating: 0, count: (ClassSet.capacity + literals) * stride)
    known = Pile(repeating: Known(), count: questions.all.count * stride)
  }

  private static func width(_ items: Int) -> Int { (items + 2 + 63) / 64 }

  static func row(of member: ClassID) -> Int32 { Int32(member.index) }

  static func row(ofLiteral literal: Int32) -> Int32 { Int32(ClassSet.capacity) + literal }

  // MARK: - The sentence

  /// Holds these items in the place of those before.
  mutating func read(_ cells: ContiguousArray<Cell>) {
    clear()
    changes &+= 1
    literalBits = 0
    width = Self.width(cells.count)
    var union = ClassSet()
    for item in cells.indices {
      let classes = cells[item].classes.intersection(varying)
      union.formUnion(classes)
      let (word, bit) = Self.place(of: item)
      classes.forEachMember { words[place(Int($0.index), word)] |= bit }
      let literal = cells[item].literal
      guard literal >= 0 else { continue }
      literalBits |= Questions.bit(of: literal)
      let row = Int(Self.row(ofLiteral: literal))
      if isEmpty(row) { literals.push(literal) }
      words[place(row, word)] |= bit
    }
    setAny(cells.count)
    union.insert(BuiltIn.any)
    present = union
  }

  /// Empties the rows that the sentence before has used.
  private mutating func clear() {
    present.forEachMember { clear(Int($0.index)) }
    for index in 0..<literals.count { clear(Int(Self.row(ofLiteral: literals[index]))) }
    literals.drop(to: 0)
  }

  @inline(__always)
  private mutating func clear(_ row: Int) {
    words[place(row, 0)] = 0
    var index = 1
    while index < width {
      words[place(row, index)] = 0
      index &+= 1
    }
  }

  /// Every item is an item.
  private mutating func setAny(_ items: Int) {
    let row = Int(BuiltIn.any.index)
    for index in 0..<width {
      let bits = items &+ 1 &- index &* 64
      words[place(row, index)] =
        bits < 64 ? 1 &<< UInt64(truncatingIfNeeded: bits) &- 1 : .max
    }
    words[place(row, 0)] &= ~1
  }

  /// Puts one item in the place of several, in a sentence whose rows are one word.
  mutating func replace(_ items: Range<Int>, with classes: ClassSet) {
    changes &+= 1
    let before: UInt64 = 1 &<< UInt64(items.lowerBound + 1) &- 1
    let behind = ~(before << 1 | 1)
    let gone = UInt64(items.count - 1)
    present.forEachMember { shift(Int($0.index), before, behind, gone) }
    for index in 0..<literals.count {
      shift(Int(Self.row(ofLiteral: literals[index])), before, behind, gone)
    }
    add(classes, to: items.lowerBound)
  }

  @inline(__always)
  private mutating func shift(_ row: Int, _ before: UInt64, _ behind: UInt64, _ gone: UInt64) {
    let word = words[place(row, 0)]
    words[place(row, 0)] = word & before | word &>> gone & behind
  }

  /// Adds classes to an item.
  @inline(__always)
  mutating func add(_ classes: ClassSet, to item: Int) {
    changes &+= 1
    let classes = classes.intersection(asked)
    present.formUnion(classes)
    let (word, bit) = Self.place(of: item)
    classes.forEachMember { words[place(Int($0.index), word)] |= bit }
  }

  /// Adds a class to the items that are set in a word.
  mutating func add(_ member: ClassID, to items: UInt64, word: Int) {
    guard asked.contains(member) else { return }
    changes &+= 1
    present.insert(member)
    words[place(Int(member.index), word)] |= items
  }

  /// The word of a row in which an item has its bit, and that bit.
  @inline(__always)
  private static func place(of item: Int) -> (word: Int, bit: UInt64) {
    ((item &+ 1) >> 6, 1 &<< UInt64(truncatingIfNeeded: item &+ 1))
  }

  private func isEmpty(_ row: Int) -> Bool {
    for index in 0..<width where words[place(row, index)] != 0 { return false }
    return true
  }

  @inline(__always)
  private func place(_ row: Int, _ word: Int) -> Int { row &* stride &+ word }

  // MARK: - Asking

  /// The bit of the first item, in the first word.
  static let firstBit: UInt64 = 2

  /// Bit 0 lies before the first item.
  @inline(__always)
  func hasBit(_ bit: Int, in row: Int32) -> Bool {
    words[place(Int(row), bit >> 6)] &>> UInt64(truncatingIfNeeded: bit) & 1 != 0
  }

  /// One word of a row.
  @inline(__always)
  func word(_ index: Int, of row: Int) -> UInt64 { words[place(row, index)] }

  /// One word of the row that several classes would have if they were one.
  @inline(__always)
  func word(_ index: Int, ofAny classes: ClassSet) -> UInt64 {
    var union: UInt64 = 0
    classes.intersection(present).forEachMember { union |= words[place(Int($0.index), index)] }
    return union
  }

  /// The first item that is set in a word, which must not be zero.
  @inline(__always)
  static func firstItem(of word: UInt64, _ index: Int) -> Int {
    index &* 64 &+ word.trailingZeroBitCount &- 1
  }

  /// The items of a word that answer to a question.
  ///
  /// What was answered stays known until a row changes.
  @inline(__always)
  mutating func word(_ index: Int, answering question: Int32) -> UInt64 {
    let place = place(Int(question), index)
    if known[place].changes == changes { return known[place].items }
    let items = items(of: index, answering: Int(question))
    known[place] = Known(items: items, changes: changes)
    return items
  }

  @inline(never)
  private mutating func items(of index: Int, answering number: Int) -> UInt64 {
    let question = questions.all[number]
    var union = question.manyClasses.isEmpty ? 0 : word(index, ofAny: question.manyClasses)
    var place = Int(question.firstRow)
    let end = Int(question.literals & literalBits != 0 ? question.endRow : question.firstLiteral)
    while place < end {
      union |= word(index, of: Int(questions.rows[place]))
      place &+= 1
    }
    if union == 0 || question.excluded.isEmpty { return union }
    return union & ~word(index, ofAny: question.excluded)
  }

  /// The items of a word from which one that answers to a question is not too far away.
  ///
  /// It is so many items away, at least and at most; -1 for any number. Where such a one stands in
  /// a later word, all items of this one will do.
  @inline(__always)
  mutating func word(_ index: Int, before anchor: Int32, least: Int32, most: Int32) -> UInt64 {
    let union = word(index, answering: anchor)
    if most == 0 { return union }
    var later = index &+ 1
    while later < width {
      if word(later, answering: anchor) != 0 { return .max }
      later &+= 1
    }
    let first = union >> UInt64(least)
    // As many as that are not worth counting.
    if most < 0 || most > 8 { return first == 0 ? 0 : .max &>> UInt64(first.leadingZeroBitCount) }
    return Self.spread(first, over: Int(most &- least))
  }

  /// Whether an item, counted from 0, answers to a question.
  @inline(__always)
  func answers(_ item: Cell, to number: Int32) -> Bool {
    let number = Int(number)
    if item.classes.intersects(questions.all[number].excluded) { return false }
    if item.classes.intersects(questions.all[number].classes) { return true }
    guard item.literal >= 0, questions.all[number].literals & Questions.bit(of: item.literal) != 0
    else { return false }
    let row = Self.row(ofLiteral: item.literal)
    var place = Int(questions.all[number].firstLiteral)
    while place < questions.all[number].endRow {
      if questions.rows[place] == row { return true }
      place &+= 1
    }
    return false
  }

  /// Sets, before each bit, so many bits too.
  private static func spread(_ word: UInt64, over bits: Int) -> UInt64 {
    var (word, reach) = (word, 0)
    while reach < bits {
      let step = min(reach &+ 1, bits &- reach)
      word |= word >> UInt64(truncatingIfNeeded: step)
      reach &+= step
    }
    return word
  }
}
