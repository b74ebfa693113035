/// What readers ask of all items of a sentence; none but those that answer are made.
extension ParsedSentence {
  /// The items that have one of these classes, in the order of the text.
  package func items(having classes: String...) -> [Item] {
    let wanted = classSet(classes)
    var items: [Item] = []
    for place in record.cells where storage.cells[place].classes.intersects(wanted) {
      items.append(Item(cell: storage.cells[place], storage: storage))
    }
    return items
  }

  /// Where among the items those stand that have one of these classes.
  package func places(having classes: String...) -> [Int] {
    let wanted = classSet(classes)
    var places: [Int] = []
    for place in record.cells where storage.cells[place].classes.intersects(wanted) {
      places.append(place - record.cells.lowerBound)
    }
    return places
  }

  /// The items that have a feature, in the order of the text.
  package func items(withFeature name: String) -> [Item] {
    guard let key = storage.language.symbols.featureID(name) else { return [] }
    var items: [Item] = []
    for place in record.cells where storage.cells[place].featureCount > 0 {
      guard storage.arena.value(of: key, in: storage.cells[place]) != nil else { continue }
      items.append(Item(cell: storage.cells[place], storage: storage))
    }
    return items
  }

  /// The outermost items of a class, be they items of the sentence or inside of one.
  package func innerItems(having name: String) -> [Item] {
    let wanted = classSet([name])
    var items: [Item] = []
    for place in record.cells { gather(storage.cells[place], wanted, into: &items) }
    return items
  }

  private func gather(_ cell: Cell, _ wanted: ClassSet, into items: inout [Item]) {
    guard !cell.classes.intersects(wanted) else {
      return items.append(Item(cell: cell, storage: storage))
    }
    for place in 0..<Int(cell.childCount) {
      gather(storage.arena.children[Int(cell.firstChild) + place], wanted, into: &items)
    }
  }

  /// How many items have a class, or were made of one that has it.
  package func count(having name: String) -> Int {
    let wanted = classSet([name])
    return record.cells.count { place in
      let cell = storage.cells[place]
      return cell.classes.intersects(wanted)
        || (0..<Int(cell.childCount)).contains {
          storage.arena.children[Int(cell.firstChild) + $0].classes.intersects(wanted)
        }
    }
  }

  /// What rules emitted with one of these actions; in the order of `emissions`.
  package func emissions(_ actions: String...) -> [Emission] {
    let wanted = classSet(actions)
    var emissions: [Emission] = []
    for place in record.emissions where wanted.contains(storage.emissions[place].action) {
      emissions.append(Emission(record: storage.emissions[place], storage: storage))
    }
    return emissions
  }

  /// Names that no class bears are nobody's.
  private func classSet(_ names: [String]) -> ClassSet {
    var classes = ClassSet()
    for name in names {
      if let id = storage.language.symbols.classID(name) { classes.insert(id) }
    }
    return classes
  }
}
