/// Takes a text through tokens, sentences, lexicons and stages.
struct Parser: ~Copyable {
  private let lexicon: Wordbook
  private let codedStages: [any CodedStage]
  private let stages: [Stage]
  private let text: [UInt8]
  private let tokens: ContiguousArray<Token>
  private var work: SentenceItems
  /// By token.
  private let words: Pile<Wordbook.Word>
  private var sentences: ContiguousArray<SentenceRecord> = []
  private var cells: ContiguousArray<Cell> = []
  private var applier: StageApplier

  static func parse(_ text: [UInt8], _ language: Language) -> ParseStorage {
    run(text, language).finish(language)
  }

  /// How a text was read, match by match, and the steps that the matcher took for it.
  static func outcomes(
    _ text: [UInt8], _ language: Language
  ) -> (storage: ParseStorage, outcomes: [Outcome], steps: Int) {
    let parser = run(text, language, keepsOutcomes: true)
    let (outcomes, steps) = (parser.applier.outcomes ?? [], parser.applier.steps)
    return (parser.finish(language), outcomes, steps)
  }

  /// The steps that the matcher takes for a text.
  static func steps(_ text: [UInt8], _ language: Language) -> Int {
    outcomes(text, language).steps
  }

  private static func run(
    _ text: [UInt8], _ language: Language, keepsOutcomes: Bool = false
  ) -> Parser {
    let tokenized = Tokenizer.tokens(in: text, language.abbreviations)
    let spans = SentenceSplitter.sentences(text, tokenized, language.abbreviations)
    let runner = language.workshop.take(for: language)
    var parser = Parser(
      text, tokenized, language, StageApplier(runner, keepsOutcomes: keepsOutcomes))
    parser.sentences.reserveCapacity(spans.count)
    for span in spans { parser.read(span) }
    return parser
  }

  private init(
    _ text: [UInt8], _ tokenized: TokenizedText, _ language: Language,
    _ applier: consuming StageApplier
  ) {
    self.applier = applier
    self.text = text
    tokens = tokenized.tokens
    lexicon = language.lexicon
    codedStages = language.codedStages
    stages = language.stages
    words = lexicon.words(of: tokens, in: text)
    work = SentenceItems(
      arena: Arena(lexical: language.lexicon.features), text: text,
      valueNames: language.symbols.valueNames)
    cells.reserveCapacity(tokens.count)
    work.arena.features.reserveCapacity(tokens.count)
    work.arena.children.reserveCapacity(tokens.count / 2)
  }

  private consuming func finish(_ language: Language) -> ParseStorage {
    let storage = ParseStorage(
      text: text, tokens: tokens, sentences: sentences, cells: cells,
      emissions: applier.emissions, arena: work.arena, language: language)
    language.workshop.giveBack(applier.close())
    return storage
  }

  private mutating func read(_ span: SentenceSpan) {
    applyLexicon(span)
    for stage in codedStages { stage.rewrite(&work) }
    let firstEmission = applier.emissions.count
    applier.apply(stages, to: &work)
    let firstCell = cells.count
    cells.append(contentsOf: work.cells)
    sentences.append(
      SentenceRecord(
        span: span, cells: firstCell..<cells.count,
        emissions: firstEmission..<applier.emissions.count))
  }

  /// Makes the first items of a sentence: one for each word, or for each phrase of a lexicon.
  private mutating func applyLexicon(_ span: SentenceSpan) {
    work.cells.removeAll(keepingCapacity: true)
    lexicon.append(span.tokens, of: tokens, words, to: &work.cells)
  }
}
