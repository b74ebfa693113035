/// The items of one sentence while stages work on them.
///
/// A coded stage asks by number and class, and joins items with `replace`. Numbers are indices
/// of items; after a `replace` those behind it have moved up.
package struct SentenceItems: Sendable {
  var cells: ContiguousArray<Cell> = []
  var arena: Arena
  let text: [UInt8]
  /// By number: the values that lexicons and rules spell out.
  let valueNames: [String]

  package var count: Int { cells.count }

  /// All that its items take in.
  var tokens: Range<Int32> {
    guard let first = cells.first, let last = cells.last else { return 0..<0 }
    return first.firstToken..<last.endToken
  }

  @inline(__always)
  package func has(_ item: Int, _ member: ClassID) -> Bool { cells[item].classes.contains(member) }

  /// Whether an item has any of these classes: the cheap question to ask of every item first.
  @inline(__always)
  package func has(_ item: Int, anyOf members: ClassSet) -> Bool {
    cells[item].classes.intersects(members)
  }

  /// The first item, from one on, that has any of these classes.
  @inline(__always)
  package func firstItem(from start: Int, anyOf members: ClassSet) -> Int? {
    var item = start
    while item < cells.count {
      if cells[item].classes.intersects(members) { return item }
      item &+= 1
    }
    return nil
  }

  package func classes(_ item: Int) -> ClassSet { cells[item].classes }

  package func bytes(_ item: Int) -> Range<Int> { Int(cells[item].start)..<Int(cells[item].end) }

  package func spelling(_ item: Int) -> ArraySlice<UInt8> { text[bytes(item)] }

  package func words(_ item: Int) -> String { String(decoding: spelling(item), as: UTF8.self) }

  package func features(_ item: Int) -> ArraySlice<Feature> {
    arena.features(of: cells[item])
  }

  package func value(_ item: Int, _ key: FeatureID) -> FeatureValue? {
    arena.value(of: key, in: cells[item])
  }

  package func string(_ item: Int, _ key: FeatureID) -> String? {
    value(item, key).map(string)
  }

  /// A feature as a whole number: `value=12` in a lexicon, or a number that a stage has set.
  package func number(_ item: Int, _ key: FeatureID) -> Int? {
    switch value(item, key) {
    case nil: nil
    case .number(let number): number
    case .some(let other): Int(string(other))
    }
  }

  func string(_ value: FeatureValue) -> String {
    switch value {
    case .named(let id): valueNames[Int(id.index)]
    case .number(let number): String(number)
    case .words(let start, let end):
      String(decoding: text[Int(start)..<Int(end)], as: UTF8.self)
    case .made(let index): arena.strings[Int(index)]
    }
  }

  /// Keeps a string that is neither a number nor in the text, as the value of a feature.
  package mutating func made(_ string: String) -> FeatureValue {
    arena.strings.append(string)
    return .made(Int32(truncatingIfNeeded: arena.strings.count - 1))
  }

  /// Puts one item in the place of several; it begins and ends where they did.
  ///
  /// The shape classes of the old items are gone; START stays, since places in the sentence do.
  package mutating func replace(
    _ range: Range<Int>, with classes: ClassSet, features: [Feature] = []
  ) {
    let first = arena.features.count
    arena.features.append(contentsOf: features)
    replace(range, with: classes, featuresFrom: first)
  }

  /// As above, with the features that were appended to the arena last.
  mutating func replace(
    _ range: Range<Int>, with classes: ClassSet, featuresFrom firstFeature: Int
  ) {
    guard let first = range.first, let last = range.last, last < cells.count else { return }
    var cell = cells[first]
    cell.end = cells[last].end
    cell.endToken = cells[last].endToken
    var all = classes
    all.insert(BuiltIn.any)
    if cell.classes.contains(BuiltIn.start) { all.insert(BuiltIn.start) }
    cell.classes = all
    cell.literal = -1
    cell.firstChild = 0
    cell.childCount = 0
    arena.setFeatures(from: firstFeature, of: &cell)
    cells[first] = cell
    if last > first { cells.removeSubrange(first + 1...last) }
  }

  /// Moves items to a place before them, and goes past them there.
  mutating func move(_ items: Range<Int>, to place: inout Int) {
    if items.lowerBound != place {
      var cells = cells.mutableSpan
      for (offset, item) in items.enumerated() { cells[place + offset] = cells[item] }
    }
    place += items.count
  }

  /// Adds classes and features to an item; of two values of a feature the new one comes first.
  package mutating func mark(_ item: Int, with classes: ClassSet, features: [Feature] = []) {
    cells[item].classes.formUnion(classes)
    if !features.isEmpty { arena.setFeatures(features + self.features(item), of: &cells[item]) }
  }

  /// Adds those of the arena's features that an item does not have yet.
  mutating func mark(_ item: Int, behind added: Range<Int>) {
    let first = arena.features.count
    arena.appendFeatures(of: cells[item])
    let own = first..<arena.features.count
    for place in added where !own.contains(where: { arena.features[$0] == arena.features[place] }) {
      arena.features.append(arena.features[place])
    }
    arena.setFeatures(from: first, of: &cells[item])
  }

  /// Keeps captured items as children, under the capture's name.
  mutating func adopt(_ capture: Matcher.Capture) {
    for item in capture.items {
      var child = cells[item]
      child.captureName = Int16(truncatingIfNeeded: capture.name)
      arena.children.append(child)
    }
  }

  /// Keeps an item that another one has taken the place of.
  mutating func adopt(_ child: Cell, asOnlyChildOf item: Int) {
    cells[item].firstChild = Int32(truncatingIfNeeded: arena.children.count)
    cells[item].childCount = 1
    arena.children.append(child)
  }

  func bytes(of items: Range<Int>) -> Range<Int> {
    Int(cells[items.lowerBound].start)..<Int(cells[items.upperBound - 1].end)
  }
}
