/// A stage that reads items by code rather than by rules: numerals, dates.
///
/// Coded stages run before the rule stages, in the order of `CodedStages.all`, once for every
/// sentence. They are made once for each language, resolve there the numbers of the classes and
/// features they need, and keep no state between sentences. They are classes, since what is asked of
/// so often should not be copied.
package protocol CodedStage: AnyObject, Sendable {
  /// The classes that the stage gives to items, so that rules may name them.
  static var classes: [String] { get }
  /// The features that the stage sets, so that rules may name them.
  static var features: [String] { get }
  /// The lexicon classes that it looks for; they count as used.
  static var reads: [String] { get }

  /// The symbols hold every class and feature named above, and those of the lexicons.
  init(symbols: Symbols)

  func rewrite(_ sentence: inout SentenceItems)
}

extension SentenceItems {
  @inline(__always)
  func beginsWithDigit(_ item: Int) -> Bool {
    text[Int(cells[item].start)] &- UInt8(ascii: "0") < 10
  }
}
