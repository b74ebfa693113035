/// Turns the lexicon files of a language into a `Lexicon` and what the tokeniser needs.
struct LexiconCompiler {
  /// Where a class was first defined, and whether code reads it.
  struct Definition: Sendable {
    var file: String
    var line: Int
    var isUsedByCode: Bool
    /// What its words tell the tokeniser, if anything.
    fileprivate var traits: Abbreviations.Traits?
  }

  private(set) var symbols: Symbols
  private(set) var lexicon: Lexicon
  private(set) var abbreviations = Abbreviations()
  /// By class; nil where no lexicon defines it.
  private(set) var definitions: [Definition?] = Array(repeating: nil, count: ClassSet.capacity)
  private(set) var errors: [ResourceError] = []
  /// By class, a guess of how many of a thousand words have it; see `share`.
  private(set) var frequencies = Self.frequenciesOfBuiltIns

  init(_ files: [ResourceFile], symbols: Symbols) {
    self.symbols = symbols
    let files = files.filter { $0.path.hasSuffix(".lex") }
    // A form takes sixteen bytes, or more.
    lexicon = Lexicon(capacity: files.reduce(0) { $0 + $1.bytes.count } / 16)
    let sources = files.map { LexiconReader(reading: $0) }
    errors = sources.flatMap(\.errors)
    // What is abbreviated must be known before any phrase is cut into words.
    let classes = sources.map { source in source.entries.map { define($0, in: source) } }
    let words = FormWords(abbreviations: abbreviations)
    for (source, classes) in zip(sources, classes) {
      for (entry, classes) in zip(source.entries, classes) {
        compile(entry, classes, source, words)
      }
    }
    lexicon.foldCapitals()
  }

  /// Makes the classes of an entry known.
  private mutating func define(_ entry: LexiconEntry, in source: LexiconReader) -> ClassSet {
    var classes = ClassSet()
    for range in source.classes[entry.classes] {
      let name = source.file.bytes.span.extracting(range)
      guard let id = symbols.intern(class: name) else {
        errors.append(
          ResourceError(
            file: source.file.path, line: entry.line,
            message: "there is no room for another class",
            remedy: "A language may have \(ClassSet.capacity); join some"))
        continue
      }
      classes.insert(id)
      note(id, name, entry, source)
      guard let traits = definitions[Int(id.index)]?.traits else { continue }
      for form in source.forms[entry.forms] {
        abbreviations.insert(source.file.bytes[form], traits)
      }
    }
    return classes
  }

  /// Notes where a class is defined.
  private mutating func note(
    _ id: ClassID, _ name: Span<UInt8>, _ entry: LexiconEntry, _ source: LexiconReader
  ) {
    let index = Int(id.index)
    if definitions[index] == nil {
      let traits = Abbreviations.traits(ofClass: name)
      definitions[index] = Definition(
        file: source.file.path, line: entry.line, isUsedByCode: traits != nil, traits: traits)
    }
    if entry.isUsedByCode { definitions[index]?.isUsedByCode = true }
  }

  private mutating func compile(
    _ entry: LexiconEntry, _ classes: ClassSet, _ source: LexiconReader, _ words: FormWords
  ) {
    let bytes = source.file.bytes
    let number = lexicon.entry(classes)
    for feature in entry.features {
      let (key, value) = source.features[feature]
      lexicon.append(
        Feature(
          symbols.intern(feature: bytes.span.extracting(key)),
          .named(symbols.intern(value: bytes.span.extracting(value)))))
    }
    for form in source.forms[entry.forms] {
      var node: Int32 = -1
      words.forEach(of: form, in: bytes) { node = lexicon.node(of: $0, behind: node) }
      if node >= 0 { lexicon.add(number, at: node) }
    }
    let share = source.forms[entry.forms].reduce(0) { $0 + Self.share(of: $1.count) }
    classes.forEachMember { frequencies[Int($0.index)] += share }
  }

  /// Short words are frequent words: a guess from the length of a form, after Zipf.
  private static func share(of length: Int) -> Int {
    length < 3 ? 20 : length < 4 ? 8 : length < 6 ? 3 : 1
  }

  /// What coded stages and rules make is rarer than words, and more than the words of a lexicon.
  private static let frequenciesOfBuiltIns: [Int] = {
    var frequencies = Array(repeating: 0, count: ClassSet.capacity)
    for index in BuiltIn.names.indices { frequencies[index] = 300 }
    frequencies[Int(BuiltIn.any.index)] = 1_000
    frequencies[Int(BuiltIn.word.index)] = 800
    return frequencies
  }()
}
