/// The signatures of the words of lexicons as they stand in texts, each where it was last needed.
///
/// A word that comes again with the same classes is told from others by a few comparisons; its
/// features need not be read.
struct WordSignatures: ~Copyable {
  private struct Word: BitwiseCopyable {
    var classes = ClassSet()
    var literal: Int32 = -1
    var firstFeature: Int32 = 0
    var featureCount: Int32 = 0
    /// -1 in an empty place.
    var signature: Int32 = -1
  }

  private static let bits = 12

  private var words = Pile(repeating: Word(), count: 1 << bits)

  mutating func clear() { words.fill(Word(), count: words.count) }

  /// Where a word is looked for.
  @inline(__always)
  static func place(of cell: Cell) -> Int {
    let mixed =
      (UInt64(truncatingIfNeeded: cell.entry) ^ cell.classes.lowest)
      &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed &>> UInt64(truncatingIfNeeded: 64 &- bits))
  }

  /// The signature of a word; nil where it is not known.
  @inline(__always)
  func signature(at place: Int, of cell: Cell) -> Int32? {
    let word = words[place]
    let isSame =
      word.classes == cell.classes && word.literal == cell.literal
      && word.firstFeature == cell.firstFeature && word.featureCount == Int32(cell.featureCount)
    return isSame && word.signature >= 0 ? word.signature : nil
  }

  /// Takes note of the signature of an item, unless it has features that no lexicon gives it.
  mutating func note(_ signature: Int32, at place: Int, of cell: Cell) {
    guard cell.featureCount == 0 || cell.hasLexicalFeatures else { return }
    words[place] = Word(
      classes: cell.classes, literal: cell.literal, firstFeature: cell.firstFeature,
      featureCount: Int32(cell.featureCount), signature: signature)
  }
}
