/// Names as numbers, which is how readers ask.
extension Language {
  /// The classes of these names; a name that no class bears is nobody's.
  package func classes(_ names: String...) -> ClassSet {
    symbols.classes(names)
  }

  /// The feature of that name; one that no item has where the language knows none.
  package func feature(_ name: String) -> FeatureID { symbols.feature(name) }

  /// The value of that name; nil where nothing has it.
  package func value(_ name: String) -> ValueID? { symbols.valueID(name) }

  /// The values that entries of the lexicon give to one feature, each with what they give to another:
  /// which country's code goes with which name.
  package func values(of one: FeatureID, beside other: FeatureID) -> [(ValueID, ValueID)] {
    lexicon.values(of: one, beside: other).compactMap { pair in
      guard case (.named(let first), .named(let second)) = pair else { return nil }
      return (first, second)
    }
  }

  /// The capture of that name; one that takes part in nothing where no rule has it.
  package func capture(_ name: String) -> CaptureID {
    CaptureID(number: captures.number(of: name) ?? .min)
  }
}

/// What readers ask of all items of a sentence; none but those that answer are made.
extension ParsedSentence {
  /// The number of its items.
  package var count: Int { record.cells.count }

  package func item(_ place: Int) -> Item {
    Item(cell: record.cells.lowerBound + place, of: storage)
  }

  /// The actions of its emissions, and all classes that its items have, or the children of these,
  /// and so on.
  package var presence: ClassSet {
    var present = ClassSet()
    for place in record.cells {
      present.formUnion(storage.cells[place].classes)
      if storage.cells[place].childCount > 0 {
        gather(storage.cells[place].children, into: &present)
      }
    }
    for place in record.emissions { present.insert(storage.emissions[place].action) }
    return present
  }

  private func gather(_ children: Range<Int>, into present: inout ClassSet) {
    for place in children {
      present.formUnion(storage.arena.children[place].classes)
      if storage.arena.children[place].childCount > 0 {
        gather(storage.arena.children[place].children, into: &present)
      }
    }
  }

  package func has(_ item: Int, _ classes: ClassSet) -> Bool {
    storage.cells[record.cells.lowerBound + item].classes.intersects(classes)
  }

  package func bytes(_ item: Int) -> Range<Int> {
    storage.cells[record.cells.lowerBound + item].bytes
  }

  /// Where among the items the first stands that begins at a byte or behind it; their number where
  /// none does.
  package func firstItem(from byte: Int) -> Int {
    var (low, high) = (record.cells.lowerBound, record.cells.upperBound)
    while low < high {
      let middle = (low + high) / 2
      if Int(storage.cells[middle].start) < byte { low = middle + 1 } else { high = middle }
    }
    return low - record.cells.lowerBound
  }

  /// Where among some of the items those stand that have one of these classes.
  package func places(having classes: ClassSet, in items: Range<Int>) -> ItemSearch {
    ItemSearch(
      storage: storage, classes: classes, first: record.cells.lowerBound,
      cells: record.cells.lowerBound + items.lowerBound..<record.cells.lowerBound
        + items.upperBound)
  }

  /// The items that have a feature, in the order of the text.
  package func items(with feature: FeatureID) -> [Item] {
    var items: [Item] = []
    for place in record.cells
    where storage.arena.value(of: feature, in: storage.cells[place]) != nil {
      items.append(Item(cell: place, of: storage))
    }
    return items
  }

  /// Calls for the outermost items of some classes, be they items of the sentence or inside of one.
  package func forEachInnerItem(having classes: ClassSet, _ body: (Item) -> Void) {
    for place in record.cells {
      if storage.cells[place].classes.intersects(classes) {
        body(Item(cell: place, of: storage))
      } else if storage.cells[place].childCount > 0 {
        forEachItem(of: storage.cells[place].children, having: classes, body)
      }
    }
  }

  private func forEachItem(
    of children: Range<Int>, having classes: ClassSet, _ body: (Item) -> Void
  ) {
    for place in children {
      if storage.arena.children[place].classes.intersects(classes) {
        body(Item(child: place, of: storage))
      } else if storage.arena.children[place].childCount > 0 {
        forEachItem(of: storage.arena.children[place].children, having: classes, body)
      }
    }
  }

  /// How many items have one of these classes, or were made of one that has.
  package func count(having classes: ClassSet) -> Int {
    var count = 0
    for place in record.cells
    where storage.cells[place].classes.intersects(classes)
      || storage.cells[place].childCount > 0
        && has(anyOf: storage.cells[place].children, classes)
    {
      count += 1
    }
    return count
  }

  private func has(anyOf children: Range<Int>, _ classes: ClassSet) -> Bool {
    for place in children where storage.arena.children[place].classes.intersects(classes) {
      return true
    }
    return false
  }

  /// The first of some items that has one of these classes.
  package func first(_ classes: ClassSet, in items: Range<Int>) -> Int? {
    let first = record.cells.lowerBound
    for item in items where storage.cells[first + item].classes.intersects(classes) { return item }
    return nil
  }

  /// The last of some items that has one of these classes.
  package func last(_ classes: ClassSet, in items: Range<Int>) -> Int? {
    let first = record.cells.lowerBound
    for item in items.reversed()
    where storage.cells[first + item].classes.intersects(classes) {
      return item
    }
    return nil
  }

  /// The first of some items that has none of these classes.
  package func first(without classes: ClassSet, in items: Range<Int>) -> Int? {
    let first = record.cells.lowerBound
    for item in items where !storage.cells[first + item].classes.intersects(classes) { return item }
    return nil
  }

  /// The last of some items that has none of these classes.
  package func last(without classes: ClassSet, in items: Range<Int>) -> Int? {
    let first = record.cells.lowerBound
    for item in items.reversed()
    where !storage.cells[first + item].classes.intersects(classes) {
      return item
    }
    return nil
  }

  /// How many of some items have one of these classes.
  package func count(_ classes: ClassSet, in items: Range<Int>) -> Int {
    let first = record.cells.lowerBound
    var count = 0
    for item in items where storage.cells[first + item].classes.intersects(classes) { count += 1 }
    return count
  }

  /// What rules emitted with one of these actions; in the order of `emissions`.
  package func emissions(_ actions: ClassSet) -> [Emission] {
    var emissions: [Emission] = []
    emissions.reserveCapacity(record.emissions.count)
    for place in record.emissions where actions.contains(storage.emissions[place].action) {
      emissions.append(Emission(place: place, of: storage))
    }
    return emissions
  }
}

/// Places of items that have one of some classes, in the order of the text, found one by one.
package struct ItemSearch: Sequence, IteratorProtocol {
  private let storage: ParseStorage
  private let classes: ClassSet
  private let first: Int
  private var place: Int
  private let end: Int

  fileprivate init(storage: ParseStorage, classes: ClassSet, first: Int, cells: Range<Int>) {
    self.storage = storage
    self.classes = classes
    self.first = first
    place = cells.lowerBound
    end = cells.upperBound
  }

  package mutating func next() -> Int? {
    while place < end {
      defer { place += 1 }
      if storage.cells[place].classes.intersects(classes) { return place - first }
    }
    return nil
  }
}
