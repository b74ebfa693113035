/// A word, number or mark of a text: a half-open range of its bytes.
package struct Token: Sendable, Hashable {
  package var start: Int32
  package var end: Int32
  /// The built-in classes that follow from its shape alone.
  var shape: Shape

  package var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// What the bytes of a token look like.
struct Shape: OptionSet, Sendable, Hashable {
  let rawValue: UInt32
}

/// A sentence, heading or dateline, before any lexicon or rule has seen it.
package struct SentenceSpan: Sendable, Hashable {
  package enum Kind: Sendable, Hashable {
    case sentence
    /// A paragraph without a full stop at its end.
    case heading
    /// Place, date and agency before the first sentence: `KYIV, Ukraine (AP) —`.
    case dateline
  }

  package var bytes: Range<Int>
  package var tokens: Range<Int>
  package var paragraph: Int
  package var kind: Kind
}
