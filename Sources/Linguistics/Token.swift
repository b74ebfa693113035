/// A word, number or mark of a text: a half-open range of its bytes.
package struct Token: Sendable, Hashable, BitwiseCopyable {
  package var start: Int32
  package var end: Int32
  var shape: Shape

  package var bytes: Range<Int> { Int(start)..<Int(end) }
}

/// The tokens of a text, and what the tokeniser has seen besides.
struct TokenizedText {
  let tokens: ContiguousArray<Token>
  /// The tokens that a sentence may end with, or that more than one blank stands behind.
  let pauses: ContiguousArray<Int32>
  let lines: LineLayout
}

/// What a token is by its bytes alone.
///
/// The low bits are the built-in classes, by their number; those from 24 on serve the engine.
struct Shape: OptionSet, Sendable, Hashable {
  let rawValue: UInt32

  static let word = Shape(BuiltIn.word)
  static let number = Shape(BuiltIn.number)
  static let punctuation = Shape(BuiltIn.punctuation)
  static let capital = Shape(BuiltIn.capital)
  static let quoteOpen = Shape(BuiltIn.quoteOpen)
  static let quoteClose = Shape(BuiltIn.quoteClose)
  static let comma = Shape(BuiltIn.comma)
  static let dash = Shape(BuiltIn.dash)
  static let ordinal = Shape(BuiltIn.ordinal)
  static let acronym = Shape(BuiltIn.acronym)
  static let possessive = Shape(BuiltIn.possessive)
  static let hyphenated = Shape(BuiltIn.hyphenated)
  static let glued = Shape(BuiltIn.glued)
  static let clock = Shape(BuiltIn.clock)
  static let open = Shape(BuiltIn.parenthesisOpen)
  static let close = Shape(BuiltIn.parenthesisClose)
  static let colon = Shape(BuiltIn.colon)
  static let semicolon = Shape(BuiltIn.semicolon)
  static let stop = Shape(BuiltIn.stop)
  static let sign = Shape(BuiltIn.sign)

  /// Begins with a capital letter.
  static let initialUpper = Shape(rawValue: 1 << 24)
  static let allUpper = Shape(rawValue: 1 << 25)
  /// Holds bytes beyond ASCII.
  static let wide = Shape(rawValue: 1 << 26)
  /// An abbreviation after which a sentence goes on whatever follows, as `Mr.` does.
  static let bindsNext = Shape(rawValue: 1 << 27)
  /// An abbreviation with its full stop, which may be the sentence's too, as in `U.S.`.
  static let abbreviation = Shape(rawValue: 1 << 28)
  static let ellipsis = Shape(rawValue: 1 << 29)
  /// Begins with a letter in lower case.
  static let initialLower = Shape(rawValue: 1 << 30)

  /// Holds a capital anywhere.
  static let hasUpper = Shape(rawValue: 1 << 31)

  /// What a sentence may end with, or have behind its end.
  static let closing: Shape = [.stop, .ellipsis, .abbreviation, .quoteClose, .close]

  static let classes: UInt32 = 0xFF_FFFF

  init(rawValue: UInt32) { self.rawValue = rawValue }

  /// The built-in classes among the bits.
  var classSet: ClassSet { ClassSet(builtIn: rawValue & Self.classes) }

  init(_ builtIn: ClassID) { rawValue = 1 << UInt32(builtIn.index) }
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
