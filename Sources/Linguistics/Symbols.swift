/// The number of a feature's name, such as `metric`, within one language.
package struct FeatureID: Hashable, Sendable {
  package let index: UInt16
}

/// The number of a feature's value, such as `killed`, within one language.
package struct ValueID: Hashable, Sendable {
  package let index: Int32
}

/// The names of a language's classes, features and values, each with a number.
///
/// Names are numbered while resources are compiled; afterwards the table only grows no more.
package struct Symbols: Sendable {
  package private(set) var classNames: [String] = []
  package private(set) var featureNames: [String] = []
  package private(set) var valueNames: [String] = []
  private var classes = NameIndex()
  private var features = NameIndex()
  private var values = NameIndex()

  package init() {
    for name in BuiltIn.names { _ = intern(class: Array(name.utf8).span) }
  }

  /// The classes of those names that the language knows.
  func classes(_ names: String...) -> ClassSet { classes(names) }

  func classes(_ names: [String]) -> ClassSet {
    ClassSet(names.lazy.compactMap { self.classID($0) })
  }

  /// The feature of that name; one that no item has where the language knows none.
  func feature(_ name: String) -> FeatureID { featureID(name) ?? FeatureID(index: .max) }

  package func classID(_ name: String) -> ClassID? {
    classes.number(of: name).map { ClassID(index: UInt8(truncatingIfNeeded: $0)) }
  }
  package func featureID(_ name: String) -> FeatureID? {
    features.number(of: name).map { FeatureID(index: UInt16(truncatingIfNeeded: $0)) }
  }
  package func valueID(_ name: String) -> ValueID? {
    values.number(of: name).map { ValueID(index: Int32(truncatingIfNeeded: $0)) }
  }
  package func name(_ id: ClassID) -> String { classNames[Int(id.index)] }
  package func name(_ id: FeatureID) -> String { featureNames[Int(id.index)] }
  package func name(_ id: ValueID) -> String { valueNames[Int(id.index)] }

  func classID(_ name: Span<UInt8>) -> ClassID? {
    classes.number(of: name).map { ClassID(index: UInt8(truncatingIfNeeded: $0)) }
  }
  func featureID(_ name: Span<UInt8>) -> FeatureID? {
    features.number(of: name).map { FeatureID(index: UInt16(truncatingIfNeeded: $0)) }
  }

  /// The class of that name, new if need be; nil where the language has no room for another.
  mutating func intern(class name: Span<UInt8>) -> ClassID? {
    if let known = classID(name) { return known }
    guard classNames.count < ClassSet.capacity else { return nil }
    let id = ClassID(index: UInt8(classNames.count))
    classNames.append(name.text)
    classes.insert(name, number: Int(id.index))
    return id
  }

  mutating func intern(feature name: Span<UInt8>) -> FeatureID {
    if let known = featureID(name) { return known }
    let id = FeatureID(index: UInt16(truncatingIfNeeded: featureNames.count))
    featureNames.append(name.text)
    features.insert(name, number: Int(id.index))
    return id
  }

  mutating func intern(value name: Span<UInt8>) -> ValueID {
    if let known = values.number(of: name) {
      return ValueID(index: Int32(truncatingIfNeeded: known))
    }
    let id = ValueID(index: Int32(truncatingIfNeeded: valueNames.count))
    valueNames.append(name.text)
    values.insert(name, number: Int(id.index))
    return id
  }
}

/// The classes that a token has by its shape alone, before any lexicon is asked.
package enum BuiltIn {
  /// Letters, also with hyphens, apostrophes or digits inside.
  package static let word = ClassID(index: 0)
  /// Digits alone, with their grouping and decimal marks: `1,200.5`.
  package static let number = ClassID(index: 1)
  package static let punctuation = ClassID(index: 2)
  /// A capital in mid-sentence, or all capitals.
  package static let capital = ClassID(index: 3)
  /// The first word of its sentence.
  package static let start = ClassID(index: 4)
  package static let quoteOpen = ClassID(index: 5)
  package static let quoteClose = ClassID(index: 6)
  package static let comma = ClassID(index: 7)
  package static let dash = ClassID(index: 8)
  /// Digits with an ordinal ending, as `72nd`; lexicons add `first`.
  package static let ordinal = ClassID(index: 9)
  /// All capitals, at least two, or letters with full stops, as in `UN` and `U.S.`.
  package static let acronym = ClassID(index: 10)
  /// `'s` as a token of its own, and the apostrophe of `soldiers'`.
  package static let possessive = ClassID(index: 11)
  /// A word with a hyphen inside: `72-hour`, `Su-35`.
  package static let hyphenated = ClassID(index: 12)
  /// Digits with letters at their end: `20km`, `1.2bn`.
  package static let glued = ClassID(index: 13)
  /// Digits about a colon: `10:30`.
  package static let clock = ClassID(index: 14)
  package static let parenthesisOpen = ClassID(index: 15)
  package static let parenthesisClose = ClassID(index: 16)
  package static let colon = ClassID(index: 17)
  package static let semicolon = ClassID(index: 18)
  /// What may end a sentence: full stop, question and exclamation mark, ellipsis.
  package static let stop = ClassID(index: 19)
  /// Signs that are none of the above: `$`, `%`, `/`.
  package static let sign = ClassID(index: 20)
  /// Any item at all; what `.` matches.
  package static let any = ClassID(index: 21)

  static let all = ClassSet((0..<names.count).map { ClassID(index: UInt8($0)) })

  /// In the order of the numbers above.
  static let names = [
    "WORD", "NUMBER", "PUNCT", "CAP", "START", "QUOTE_OPEN", "QUOTE_CLOSE", "COMMA", "DASH",
    "ORDINAL", "ACRONYM", "POSSESSIVE", "HYPHENATED", "GLUED", "CLOCK", "PAREN_OPEN",
    "PAREN_CLOSE", "COLON", "SEMICOLON", "STOP", "SIGN", "ANY",
  ]
}
