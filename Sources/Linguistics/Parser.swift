/// Takes a text through tokens, sentences, lexicons and stages.
struct Parser {
  private let language: Language
  private let text: [UInt8]
  private let tokens: ContiguousArray<Token>
  private var work: SentenceItems
  private var words: [Lexicon.Word] = []
  private var sentences: ContiguousArray<SentenceRecord> = []
  private var cells: ContiguousArray<Cell> = []
  private var applier: StageApplier

  static func parse(_ text: [UInt8], _ language: Language) -> ParseStorage {
    run(text, language).storage()
  }

  /// How a text was read, match by match.
  static func outcomes(_ text: [UInt8], _ language: Language) -> (ParseStorage, [Outcome]) {
    let parser = run(text, language, keepsOutcomes: true)
    return (parser.storage(), parser.applier.outcomes ?? [])
  }

  /// The steps that the matcher takes for a text.
  static func steps(_ text: [UInt8], _ language: Language) -> Int {
    run(text, language).applier.steps
  }

  private static func run(
    _ text: [UInt8], _ language: Language, keepsOutcomes: Bool = false
  ) -> Parser {
    let (tokens, lines) = Tokenizer.tokens(in: text, language.abbreviations)
    let spans = SentenceSplitter.sentences(text, tokens, lines, language.abbreviations)
    var parser = Parser(text, tokens, language, StageApplier(keepsOutcomes: keepsOutcomes))
    for span in spans { parser.read(span) }
    return parser
  }

  private init(
    _ text: [UInt8], _ tokens: ContiguousArray<Token>, _ language: Language,
    _ applier: StageApplier
  ) {
    self.applier = applier
    self.text = text
    self.tokens = tokens
    self.language = language
    work = SentenceItems(
      arena: Arena(lexical: language.lexicon.features), text: text, symbols: language.symbols)
  }

  private func storage() -> ParseStorage {
    ParseStorage(
      text: text, tokens: tokens, sentences: sentences, cells: cells,
      emissions: applier.emissions, fired: applier.fired, arena: work.arena, language: language)
  }

  private mutating func read(_ span: SentenceSpan) {
    applyLexicon(span)
    for stage in language.codedStages { stage.rewrite(&work) }
    let (firstEmission, firstFired) = (applier.emissions.count, applier.fired.count)
    applier.apply(language.stages, to: &work)
    let firstCell = cells.count
    cells.append(contentsOf: work.cells)
    sentences.append(
      SentenceRecord(
        span: span, cells: firstCell..<cells.count,
        emissions: firstEmission..<applier.emissions.count,
        fired: firstFired..<applier.fired.count))
  }

  // MARK: - Lexicon

  /// Makes the first items of a sentence: one for each word, or for each phrase of a lexicon.
  private mutating func applyLexicon(_ span: SentenceSpan) {
    work.cells.removeAll(keepingCapacity: true)
    words.removeAll(keepingCapacity: true)
    for token in tokens[span.tokens] { words.append(language.lexicon.word(token, in: text)) }
    var awaitsStart = true
    var index = 0
    while index < words.count {
      let phrase = language.lexicon.phrase(words, at: index)
      let length = phrase?.length ?? 1
      let first = span.tokens.lowerBound + index
      var cell = cell(
        first..<first + length, phrase?.entry ?? language.lexicon.entry(of: words[index]))
      cell.literal = phrase?.literal ?? language.lexicon.literal(of: words[index])
      mark(&cell, tokens[first].shape, &awaitsStart)
      work.cells.append(cell)
      index += length
    }
  }

  private func cell(_ range: Range<Int>, _ entry: Lexicon.Entry?) -> Cell {
    let first = tokens[range.lowerBound]
    let last = tokens[range.upperBound - 1]
    var classes = first.shape.classSet
    classes.insert(BuiltIn.any)
    var cell = Cell(
      start: first.start, end: last.end, firstToken: Int32(truncatingIfNeeded: range.lowerBound),
      endToken: Int32(truncatingIfNeeded: range.upperBound), classes: classes)
    guard let entry else { return cell }
    cell.classes.formUnion(entry.classes)
    cell.firstFeature = entry.firstFeature
    cell.featureCount = entry.featureCount
    return cell
  }

  /// START and CAP, which depend on the place in the sentence.
  private func mark(_ cell: inout Cell, _ shape: Shape, _ awaitsStart: inout Bool) {
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
