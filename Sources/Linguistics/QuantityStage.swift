/// Joins the words and digits of a number to one QTY item: "more than two hundred and fifty".
///
/// The noun that follows stays where it is, so that DateStage still sees "two days ago" and the
/// rules see what is counted. Digits that belong to a date, and bare years and hours, stay as they
/// are. A number that measures or names something keeps its `guard`.
final class QuantityStage: CodedStage {
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
      let firstFeature = sentence.arena.features.count
      appendFeatures(of: found, to: &sentence)
      sentence.replace(found.items, with: words.quantity, featuresFrom: firstFeature)
      next = found.items.lowerBound + 1
    }
  }

  private func appendFeatures(of quantity: ReadQuantity, to sentence: inout SentenceItems) {
    if let low = quantity.low { append(words.low, value(low, &sentence), &sentence) }
    if let high = quantity.high { append(words.high, value(high, &sentence), &sentence) }
    append(words.modifier, quantity.modifier ?? words.exactly, &sentence)
    append(words.guardedAs, quantity.guardedAs, &sentence)
    append(words.unitFeature, quantity.unit, &sentence)
    for flag in quantity.flags { append(flag, .number(1), &sentence) }
  }

  private func append(
    _ key: FeatureID, _ value: FeatureValue?, _ sentence: inout SentenceItems
  ) {
    if let value { sentence.arena.features.append(Feature(key, value)) }
  }

  /// A whole number as a number, any other as a string.
  private func value(_ number: Double, _ sentence: inout SentenceItems) -> FeatureValue {
    Int(exactly: number).map(FeatureValue.number) ?? sentence.made(String(number))
  }
}
