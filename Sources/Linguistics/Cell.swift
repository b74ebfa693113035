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
///
/// Its features are a range of the language's own features (from lexicons) or, where negative
/// numbers would begin, of the arena's: see `Arena`.
struct Cell: Sendable {
  var start: Int32
  var end: Int32
  var firstToken: Int32
  var endToken: Int32
  var classes: ClassSet
  /// The number of its spelling in the language's form table, or -1.
  var form: Int32 = -1
  /// The exact spelling, where a form with a capital is known; else -1.
  var exactForm: Int32 = -1
  /// Where its features begin in the arena, and how many they are.
  var firstFeature: Int32 = 0
  var featureCount: Int16 = 0
  /// The capture that this item was, where it is a child; else -1.
  var captureName: Int16 = -1
  var firstChild: Int32 = 0
  var childCount: Int32 = 0
}

/// Where the features, children and made strings of the cells of one parse lie.
struct Arena: Sendable {
  /// Begins with the features of the language's lexicons, so that tokens need no copy of them.
  var features: ContiguousArray<Feature> = []
  var children: ContiguousArray<Cell> = []
  var strings: ContiguousArray<String> = []
}
