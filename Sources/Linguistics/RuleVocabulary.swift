/// The names that rules may use, which grow while rules are read.
///
/// All classes in its symbols are defined: by a lexicon, an action, a coded stage or the engine
/// itself.
struct RuleVocabulary {
  var symbols: Symbols
  private(set) var lexicon: Lexicon
  private let words: FormWords
  private(set) var captureNames: [String] = []
  private(set) var captures = NameIndex()
  /// Literals as written, and what they stand for; a few words make up most of them.
  private var literals = NameIndex()
  private var patterns: [Pattern] = []

  init(symbols: Symbols, lexicon: Lexicon, abbreviations: Abbreviations) {
    self.symbols = symbols
    self.lexicon = lexicon
    words = FormWords(abbreviations: abbreviations)
  }

  mutating func capture(_ name: Span<UInt8>) -> Int {
    if let known = captures.number(of: name) { return known }
    captures.insert(name, number: captureNames.count)
    captureNames.append(name.text)
    return captureNames.count - 1
  }

  /// The pattern of a literal: its words one after the other, or the phrase that a lexicon has
  /// joined them to.
  mutating func literal(_ range: Range<Int>, in bytes: [UInt8]) -> Pattern {
    let text = bytes.span.extracting(range)
    if let known = literals.number(of: text) { return patterns[known] }
    literals.insert(text, number: patterns.count)
    patterns.append(newLiteral(range, in: bytes))
    return patterns[patterns.count - 1]
  }

  private mutating func newLiteral(_ range: Range<Int>, in bytes: [UInt8]) -> Pattern {
    var exact: [[UInt8]] = []
    words.forEach(of: range, in: bytes) { word in
      exact.append(word.withUnsafeBufferPointer { Array($0) })
    }
    let folded = exact.map { Spelling.normalised($0[...], lowercase: true) }
    let sequence = folded.map { Pattern.test(.isLiteral(lexicon.literal($0.span))) }
    guard sequence.count > 1 else { return sequence.first ?? .sequence([]) }
    var branches: [Pattern] = []
    if let phrase = lexicon.literal(phrase: exact) { branches.append(.test(.isLiteral(phrase))) }
    if folded != exact, let phrase = lexicon.literal(phrase: folded) {
      branches.append(.test(.isLiteral(phrase)))
    }
    return .choice(branches + [.sequence(sequence)])
  }
}
