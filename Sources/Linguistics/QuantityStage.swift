/// Joins the words and digits of a number to one QTY item: "more than two hundred and fifty".
///
/// The noun that follows stays where it is, so that DateStage still sees "two days ago" and the
/// rules see what is counted. Digits that belong to a date, and bare years and hours, stay as they
/// are. A number that measures or names something keeps its `guard`.
struct QuantityStage: CodedStage {
  static let classes = ["QTY"]
  static let features = ["low", "high", "modifier", "guard", "unit", "more", "both", "none"]
  static let reads = QuantityWords.reads

  private let words: QuantityWords

  init(symbols: Symbols) {
    words = QuantityWords(symbols: symbols)
  }

  func rewrite(_ sentence: inout SentenceItems) {
    let reader = QuantityReader(words: words)
    var next = 0
    while let item = sentence.firstItem(from: next, anyOf: words.openers) {
      next = item + 1
      guard let found = reader.quantity(at: item, in: sentence) else { continue }
      sentence.replace(found.items, with: words.quantity, features: features(of: found, &sentence))
      next = found.items.lowerBound + 1
    }
  }

  private func features(
    of quantity: ReadQuantity, _ sentence: inout SentenceItems
  ) -> [Feature] {
    var features: [Feature] = []
    features.reserveCapacity(8)
    if let low = quantity.low { features.append(Feature(words.low, value(low, &sentence))) }
    if let high = quantity.high { features.append(Feature(words.high, value(high, &sentence))) }
    if let modifier = quantity.modifier ?? words.exactly {
      features.append(Feature(words.modifier, modifier))
    }
    if let reason = quantity.guardedAs { features.append(Feature(words.guardedAs, reason)) }
    if let unit = quantity.unit { features.append(Feature(words.unitFeature, unit)) }
    for flag in quantity.flags { features.append(Feature(flag, .number(1))) }
    return features
  }

  /// A whole number as a number, any other as a string.
  private func value(_ number: Double, _ sentence: inout SentenceItems) -> FeatureValue {
    Int(exactly: number).map(FeatureValue.number) ?? sentence.made(String(number))
  }
}
