/// Names as numbers, which is how readers ask.
extension Language {
  /// The classes of these names; a name that no class bears is nobody's.
  package func classes(_ names: String...) -> ClassSet {
    ClassSet(names.lazy.compactMap { symbols.classID($0) })
  }

  /// The feature of that name; one that no item has where the language knows none.
  package func feature(_ name: String) -> FeatureID {
    symbols.featureID(name) ?? FeatureID(index: .max)
  }

  /// The capture of that name; one that takes part in nothing where no rule has it.
  package func capture(_ name: String) -> CaptureID {
    CaptureID(number: captures.number(of: name) ?? .min)
  }
}

/// What readers ask of all items of a sentence; none but those that answer are made.
extension ParsedSentence {
  /// All classes that its items have, or the children of these, and so on.
  package var presence: ClassSet {
    var present = ClassSet()
    for place in record.cells { gather(storage.cells[place], into: &present) }
    return present
  }

  private func gather(_ cell: Cell, into present: inout ClassSet) {
    present.formUnion(cell.classes)
    for place in 0..<Int(cell.childCount) {
      gather(storage.arena.children[Int(cell.firstChild) + place], into: &present)
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

  /// Where among the items those stand that have one of these classes.
  package func places(having classes: ClassSet) -> [Int] {
    var places: [Int] = []
    for place in record.cells where storage.cells[place].classes.intersects(classes) {
      places.append(place - record.cells.lowerBound)
    }
    return places
  }

  /// The items that have one of these classes, in the order of the text.
  package func items(having classes: ClassSet) -> [Item] {
    var items: [Item] = []
    for place in record.cells where storage.cells[place].classes.intersects(classes) {
      items.append(Item(cell: place, of: storage))
    }
    return items
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

  /// The outermost items of some classes, be they items of the sentence or inside of one.
  package func innerItems(having classes: ClassSet) -> [Item] {
    var items: [Item] = []
    for place in record.cells {
      if storage.cells[place].classes.intersects(classes) {
        items.append(Item(cell: place, of: storage))
      } else {
        gather(storage.cells[place], classes, into: &items)
      }
    }
    return items
  }

  private func gather(_ cell: Cell, _ classes: ClassSet, into items: inout [Item]) {
    for offset in 0..<Int(cell.childCount) {
      let place = Int(cell.firstChild) + offset
      if storage.arena.children[place].classes.intersects(classes) {
        items.append(Item(child: place, of: storage))
      } else {
        gather(storage.arena.children[place], classes, into: &items)
      }
    }
  }

  /// How many items have one of these classes, or were made of one that has.
  package func count(having classes: ClassSet) -> Int {
    record.cells.count { place in
      let cell = storage.cells[place]
      return cell.classes.intersects(classes)
        || (0..<Int(cell.childCount)).contains {
          storage.arena.children[Int(cell.firstChild) + $0].classes.intersects(classes)
        }
    }
  }

  /// What rules emitted with one of these actions; in the order of `emissions`.
  package func emissions(_ actions: ClassSet) -> [Emission] {
    var emissions: [Emission] = []
    for place in record.emissions where actions.contains(storage.emissions[place].action) {
      emissions.append(Emission(place: place, of: storage))
    }
    return emissions
  }
}
