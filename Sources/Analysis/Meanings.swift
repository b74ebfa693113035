import Linguistics

/// What the values of a feature mean in code, so that no string is compared for each item.
struct Meanings<Meaning: RawRepresentable & CaseIterable & Sendable>: Sendable
where Meaning.RawValue == String {
  private var known: [(value: ValueID, meaning: Meaning)] = []

  init(_ language: Language) {
    for meaning in Meaning.allCases {
      if let value = language.value(meaning.rawValue) { known.append((value, meaning)) }
    }
  }

  /// Nil where it has none, or one that means nothing.
  func meaning(of feature: FeatureID, in item: Item) -> Meaning? {
    item.value(of: feature).flatMap { meaning(of: $0, in: item) }
  }

  func meaning(of feature: FeatureID, in emission: Emission) -> Meaning? {
    switch emission.value(of: feature) {
    case nil: nil
    case .named(let value): meaning(of: value)
    case .some: emission[feature].flatMap(Meaning.init)
    }
  }

  /// Of a value that a feature of an item has.
  func meaning(of value: FeatureValue, in item: Item) -> Meaning? {
    if case .named(let value) = value {
      meaning(of: value)
    } else {
      Meaning(rawValue: item.string(value))
    }
  }

  private func meaning(of value: ValueID) -> Meaning? {
    for entry in known where entry.value.index == value.index { return entry.meaning }
    return nil
  }
}
