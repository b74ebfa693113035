/// The names that rules may use, which grow while rules are read.
///
/// One for all rules of a language, and gone when they are compiled.
final class RuleVocabulary {
  var symbols: Symbols
  var lexicon: Lexicon
  let abbreviations: Abbreviations
  /// Classes that a lexicon, an action, a coded stage or the engine itself defines.
  var definedClasses: Set<String>
  private(set) var captureNames: [String] = []
  private(set) var captures = NameIndex()

  init(
    symbols: Symbols, lexicon: Lexicon, abbreviations: Abbreviations, definedClasses: Set<String>
  ) {
    self.symbols = symbols
    self.lexicon = lexicon
    self.abbreviations = abbreviations
    self.definedClasses = definedClasses
  }

  func capture(_ name: String) -> Int {
    if let known = captures.number(of: name) { return known }
    captures.insert(name, number: captureNames.count)
    captureNames.append(name)
    return captureNames.count - 1
  }

  /// The pattern of a literal: its words one after the other, or the phrase that a lexicon has
  /// joined them to.
  func literal(_ text: String) -> Pattern {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer.tokens(in: bytes, abbreviations).tokens
    let exact = tokens.map { Spelling.normalised(bytes[$0.bytes], lowercase: false) }
    let folded = tokens.map { Spelling.normalised(bytes[$0.bytes], lowercase: true) }
    let sequence = folded.map { Pattern.test(.isLiteral(lexicon.literal($0[...]))) }
    guard sequence.count > 1 else { return sequence.first ?? .sequence([]) }
    let phrases = Set([exact, folded].compactMap { lexicon.literal(phrase: $0) }).sorted()
    return .choice(phrases.map { .test(.isLiteral($0)) } + [.sequence(sequence)])
  }
}
