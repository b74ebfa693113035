/// The value of a feature.
package enum FeatureValue: Sendable, Hashable {
  /// A value that a lexicon or rule spells out.
  case named(ValueID)
  case number(Int)
  /// Words of the text, as a range of bytes.
  case words(start: Int32, end: Int32)
  /// A string that a coded stage made, by its place in the arena.
  case made(Int32)
}

/// A name and a value.
package struct Feature: Sendable, Hashable {
  package var key: FeatureID
  package var value: FeatureValue

  package init(_ key: FeatureID, _ value: FeatureValue) {
    self.key = key
    self.value = value
  }
}

/// An item as the engine holds it: no references, so that copying costs nothing.
struct Cell: Sendable {
  var start: Int32
  var end: Int32
  var firstToken: Int32
  var endToken: Int32
  var classes: ClassSet
  /// Which of the words and phrases that rules spell out it is; -1 for none.
  var literal: Int32 = -1
  /// Where its features begin in the arena; or, of those of a lexicon, the complement of where.
  var firstFeature: Int32 = 0
  var featureCount: Int16 = 0
  /// The capture that this item was, where it is a child; else -1.
  var captureName: Int16 = -1
  var firstChild: Int32 = 0
  var childCount: Int32 = 0
  /// The entry of the lexicon that it, or the first of the items it stands for, was found as; -1 for
  /// none.
  var entry: Int32 = -1

  var bytes: Range<Int> { Int(start)..<Int(end) }

  /// Its features are those of a lexicon's entry.
  var hasLexicalFeatures: Bool { firstFeature < 0 }

  /// Where its features lie, among those of the lexicons or else of the arena.
  var features: Range<Int> {
    let first = Int(hasLexicalFeatures ? ~firstFeature : firstFeature)
    return first..<first + Int(featureCount)
  }
}

/// Where the features, children and made strings of the cells of one parse lie.
struct Arena: Sendable {
  /// The features of the language's lexicons, which cells share.
  let lexical: ContiguousArray<Feature>
  var features: ContiguousArray<Feature> = []
  var children: ContiguousArray<Cell> = []
  var strings: ContiguousArray<String> = []

  init(lexical: ContiguousArray<Feature>) { self.lexical = lexical }

  /// One of the features of a cell, counted from 0.
  @inline(__always)
  func feature(_ number: Int, of cell: Cell) -> Feature {
    cell.hasLexicalFeatures
      ? lexical[cell.features.lowerBound + number] : features[cell.features.lowerBound + number]
  }

  func features(of cell: Cell) -> ArraySlice<Feature> {
    cell.hasLexicalFeatures ? lexical[cell.features] : features[cell.features]
  }

  /// The value of a feature, the first one where it has several.
  func value(of key: FeatureID, in cell: Cell) -> FeatureValue? {
    if cell.hasLexicalFeatures {
      for place in cell.features where lexical[place].key == key { return lexical[place].value }
    } else {
      for place in cell.features where features[place].key == key { return features[place].value }
    }
    return nil
  }

  func children(of cell: Cell) -> ArraySlice<Cell> {
    let first = Int(cell.firstChild)
    return children[first..<first + Int(cell.childCount)]
  }

  /// Gives a cell these features in the place of those it has.
  mutating func setFeatures(_ new: some Collection<Feature>, of cell: inout Cell) {
    let first = features.count
    features.append(contentsOf: new)
    setFeatures(from: first, of: &cell)
  }

  /// Gives a cell the features that were appended last.
  mutating func setFeatures(from first: Int, of cell: inout Cell) {
    cell.firstFeature = Int32(truncatingIfNeeded: first)
    cell.featureCount = Int16(clamping: features.count - first)
  }

  /// Appends the features of a cell, for another one.
  mutating func appendFeatures(of cell: Cell) {
    for number in 0..<Int(cell.featureCount) { features.append(feature(number, of: cell)) }
  }
}
