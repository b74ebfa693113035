/// Takes a text through tokens, sentences, lexicons and stages.
struct Parser: ~Copyable {
  private let language: Language
  private let lexicon: Wordbook
  private let text: [UInt8]
  private let tokens: ContiguousArray<Token>
  private var work: SentenceItems
  private var words = Pile<Wordbook.Word>()
  private var sentences: ContiguousArray<SentenceRecord> = []
  private var cells: ContiguousArray<Cell> = []
  private var applier: StageApplier

  static func parse(_ text: [UInt8], _ language: Language) -> ParseStorage {
    run(text, language).finish()
  }

  /// How a text was read, match by match, and the steps that the matcher took for it.
  static func outcomes(
    _ text: [UInt8], _ language: Language
  ) -> (storage: ParseStorage, outcomes: [Outcome], steps: Int) {
    let parser = run(text, language, keepsOutcomes: true)
    let (outcomes, steps) = (parser.applier.outcomes ?? [], parser.applier.steps)
    return (parser.finish(), outcomes, steps)
  }

  /// The steps that the matcher takes for a text.
  static func steps(_ text: [UInt8], _ language: Language) -> Int {
    outcomes(text, language).steps
  }

  private static func run(
    _ text: [UInt8], _ language: Language, keepsOutcomes: Bool = false
  ) -> Parser {
    let (tokens, lines) = Tokenizer.tokens(in: text, language.abbreviations)
    let spans = SentenceSplitter.sentences(text, tokens, lines, language.abbreviations)
    let runner = language.workshop.take(for: language)
    var parser = Parser(
      text, tokens, language, StageApplier(runner, keepsOutcomes: keepsOutcomes))
    for span in spans { parser.read(span) }
    return parser
  }

  private init(
    _ text: [UInt8], _ tokens: ContiguousArray<Token>, _ language: Language,
    _ applier: consuming StageApplier
  ) {
    self.applier = applier
    self.text = text
    self.tokens = tokens
    self.language = language
    lexicon = language.lexicon
    work = SentenceItems(
      arena: Arena(lexical: language.lexicon.features), text: text,
      valueNames: language.symbols.valueNames)
    cells.reserveCapacity(tokens.count)
    work.arena.features.reserveCapacity(tokens.count)
    work.arena.children.reserveCapacity(tokens.count / 2)
  }

  private consuming func finish() -> ParseStorage {
    let storage = ParseStorage(
      text: text, tokens: tokens, sentences: sentences, cells: cells,
      emissions: applier.emissions, arena: work.arena, language: language)
    language.workshop.giveBack(applier.close())
    return storage
  }

  private mutating func read(_ span: SentenceSpan) {
    applyLexicon(span)
    for stage in language.codedStages { stage.rewrite(&work) }
    let firstEmission = applier.emissions.count
    applier.apply(language.stages, to: &work)
    let firstCell = cells.count
    cells.append(contentsOf: work.cells)
    sentences.append(
      SentenceRecord(
        span: span, cells: firstCell..<cells.count,
        emissions: firstEmission..<applier.emissions.count))
  }

  // MARK: - Lexicon

  /// Makes the first items of a sentence: one for each word, or for each phrase of a lexicon.
  private mutating func applyLexicon(_ span: SentenceSpan) {
    work.cells.removeAll(keepingCapacity: true)
    words.drop(to: 0)
    for token in span.tokens { words.push(lexicon.word(tokens[token], in: text)) }
    var awaitsStart = true
    var index = 0
    while index < words.count {
      let match = lexicon.match(words, at: index)
      let first = span.tokens.lowerBound + index
      index += match.length
      var cell = cell(first..<first + match.length, match)
      Self.mark(&cell, tokens[first].shape, &awaitsStart)
      work.cells.append(cell)
    }
  }

  @inline(__always)
  private func cell(_ range: Range<Int>, _ match: Wordbook.Match) -> Cell {
    let first = tokens[range.lowerBound]
    var classes = first.shape.classSet
    classes.insert(BuiltIn.any)
    var cell = Cell(
      start: first.start, end: tokens[range.upperBound - 1].end,
      firstToken: Int32(truncatingIfNeeded: range.lowerBound),
      endToken: Int32(truncatingIfNeeded: range.upperBound), classes: classes,
      literal: match.literal)
    if match.entry >= 0 {
      let entry = lexicon.entry(match.entry)
      cell.classes.formUnion(entry.classes)
      cell.firstFeature = entry.firstFeature
      cell.featureCount = entry.featureCount
    }
    return cell
  }

  /// START and CAP, which depend on the place in the sentence.
  private static func mark(_ cell: inout Cell, _ shape: Shape, _ awaitsStart: inout Bool) {
    let isWord = !shape.isDisjoint(with: [.word, .number, .clock])
    if awaitsStart, isWord {
      cell.classes.insert(BuiltIn.start)
      awaitsStart = false
      if shape.contains(.allUpper) { cell.classes.insert(BuiltIn.capital) }
    } else if !shape.isDisjoint(with: [.initialUpper, .allUpper]) {
      cell.classes.insert(BuiltIn.capital)
    }
  }
}
