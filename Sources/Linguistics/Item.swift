/// A token, or several that a lexicon, a coded stage or a rule has joined.
package struct Item: Sendable {
  /// Among the cells of the parse, or, of a child, the complement of its place in the arena.
  private let place: Int
  private let storage: ParseStorage

  /// An item of a sentence.
  init(cell place: Int, of storage: ParseStorage) {
    self.place = place
    self.storage = storage
  }

  /// A child of an item, or what an emit rule has captured.
  init(child place: Int, of storage: ParseStorage) {
    self.place = ~place
    self.storage = storage
  }

  @inline(__always)
  private var cell: Cell {
    place < 0 ? storage.arena.children[~place] : storage.cells[place]
  }

  package var bytes: Range<Int> { cell.bytes }
  /// Into `Parse.tokens`.
  package var tokens: Range<Int> { Int(cell.firstToken)..<Int(cell.endToken) }
  package var classes: ClassSet { cell.classes }

  /// The words of the text, invalid UTF-8 replaced.
  package var text: String { storage.words(bytes) }

  package func ends(in byte: UInt8) -> Bool {
    let end = bytes.upperBound
    return end > 0 && storage.text[end - 1] == byte
  }

  /// Whether it has any of these classes.
  package func has(_ classes: ClassSet) -> Bool { cell.classes.intersects(classes) }

  package func has(_ name: String) -> Bool {
    storage.language.symbols.classID(name).map(cell.classes.contains) ?? false
  }

  package var classNames: [String] {
    cell.classes.members.map(storage.language.symbols.name)
  }

  /// The value of a feature, the first one where it has several.
  package subscript(feature: FeatureID) -> String? {
    storage.arena.value(of: feature, in: cell).map { storage.string($0) }
  }

  /// Calls with the value of a feature as UTF-8, or with the words of the item where it has none.
  package func withBytes(
    of feature: FeatureID, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let words: Range<Int>
    switch storage.arena.value(of: feature, in: cell) {
    case nil: words = bytes
    case .words(let start, let end): words = Int(start)..<Int(end)
    case .some(let value):
      var text = storage.string(value)
      return text.withUTF8(body)
    }
    return storage.text.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[words])) }
  }

  /// The value of a feature as a number, where a lexicon or rule has spelt it out.
  package func named(_ feature: FeatureID) -> ValueID? {
    if case .named(let value) = storage.arena.value(of: feature, in: cell) { value } else { nil }
  }

  package subscript(feature: String) -> String? {
    storage.language.symbols.featureID(feature).flatMap { self[$0] }
  }

  package func has(_ feature: FeatureID) -> Bool { value(of: feature) != nil }

  /// The value of a feature, unread.
  package func value(of feature: FeatureID) -> FeatureValue? {
    storage.arena.value(of: feature, in: cell)
  }

  /// The value of a feature that is a number.
  package func number(_ feature: FeatureID) -> Double? {
    switch storage.arena.value(of: feature, in: cell) {
    case nil: nil
    case .number(let number): Double(number)
    case .some(let value): Double(storage.string(value))
    }
  }

  /// Calls for each of its features, the last one first: of several of one name the first comes last.
  package func forEachFeature(_ body: (FeatureID, FeatureValue) -> Void) {
    let cell = cell
    for number in (0..<Int(cell.featureCount)).reversed() {
      let feature = storage.arena.feature(number, of: cell)
      body(feature.key, feature.value)
    }
  }

  /// A value of a feature of its own that is a whole number.
  package func whole(_ value: FeatureValue) -> Int? {
    if case .number(let number) = value { number } else { Int(storage.string(value)) }
  }

  /// A value of a feature of its own, spelt out.
  package func string(_ value: FeatureValue) -> String { storage.string(value) }

  /// All features; the first value of each.
  package var features: [String: String] {
    storage.dictionary(storage.arena.features(of: cell))
  }

  /// The captures of the rule that made this item, in the order of the text.
  package var children: [Item] { cell.children.map { Item(child: $0, of: storage) } }

  /// The first of its children.
  package var firstChild: Item? {
    let children = cell.children
    return children.isEmpty ? nil : Item(child: children.lowerBound, of: storage)
  }

  /// The last of its children that has none of some classes.
  package func lastChild(without classes: ClassSet = ClassSet()) -> Item? {
    for place in cell.children.reversed()
    where !storage.arena.children[place].classes.intersects(classes) {
      return Item(child: place, of: storage)
    }
    return nil
  }

  /// The first child under a capture.
  package func child(_ capture: CaptureID) -> Item? {
    for place in cell.children where storage.arena.children[place].isCaptured(as: capture) {
      return Item(child: place, of: storage)
    }
    return nil
  }
}

/// The number of a capture, such as the `n` of `n:COUNTED`, within one language.
package struct CaptureID: Hashable, Sendable {
  let number: Int
}

extension Cell {
  /// Where its children lie in the arena.
  var children: Range<Int> { Int(firstChild)..<Int(firstChild) + Int(childCount) }

  func isCaptured(as capture: CaptureID) -> Bool { Int(captureName) == capture.number }
}
