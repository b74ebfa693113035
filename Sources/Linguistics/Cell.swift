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
  /// Where its features begin; see `Arena.features(of:)`.
  var firstFeature: Int32 = 0
  var featureCount: Int16 = 0
  /// The capture that this item was, where it is a child; else -1.
  var captureName: Int16 = -1
  var firstChild: Int32 = 0
  var childCount: Int32 = 0

  var bytes: Range<Int> { Int(start)..<Int(end) }
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
    let first = Int(cell.firstFeature)
    return first < 0 ? lexical[~first + number] : features[first + number]
  }

  /// A negative start -1, -2, … counts from the beginning of the lexical features.
  func features(of cell: Cell) -> ArraySlice<Feature> {
    let first = Int(cell.firstFeature)
    let count = Int(cell.featureCount)
    return first < 0 ? lexical[~first..<(~first + count)] : features[first..<first + count]
  }

  /// The value of a feature, the first one where it has several.
  func value(of key: FeatureID, in cell: Cell) -> FeatureValue? {
    for number in 0..<Int(cell.featureCount) {
      let feature = feature(number, of: cell)
      if feature.key == key { return feature.value }
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
