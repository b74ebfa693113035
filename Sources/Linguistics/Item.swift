/// A token, or several that a lexicon, a coded stage or a rule has joined.
package struct Item: Sendable {
  let cell: Cell
  let storage: ParseStorage

  package var bytes: Range<Int> { Int(cell.start)..<Int(cell.end) }
  /// Into `Parse.tokens`.
  package var tokens: Range<Int> { Int(cell.firstToken)..<Int(cell.endToken) }
  package var classes: ClassSet { cell.classes }

  /// The words of the text, invalid UTF-8 replaced.
  package var text: String { storage.words(bytes) }

  package func has(_ name: String) -> Bool {
    storage.language.symbols.classID(name).map(cell.classes.contains) ?? false
  }

  package var classNames: [String] {
    cell.classes.members.map(storage.language.symbols.name)
  }

  /// The value of a feature, the first one where it has several.
  package subscript(feature: String) -> String? {
    guard let key = storage.language.symbols.featureID(feature) else { return nil }
    return storage.arena.value(of: key, in: cell).map { storage.string($0) }
  }

  /// All features; the first value of each.
  package var features: [String: String] {
    storage.dictionary(storage.arena.features(of: cell))
  }

  /// The captures of the rule that made this item, in the order of the text.
  package var children: [Item] {
    storage.arena.children(of: cell).map { Item(cell: $0, storage: storage) }
  }

  /// The first child captured under that name.
  package func child(_ name: String) -> Item? {
    guard let id = storage.language.captures.number(of: name) else { return nil }
    return storage.arena.children(of: cell).first { Int($0.captureName) == id }
      .map { Item(cell: $0, storage: storage) }
  }
}
