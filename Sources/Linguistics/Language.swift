/// A language: its lexicons and rules, compiled from their files or read from a pack.
package struct Language: Sendable {
  package let code: String
  package let symbols: Symbols
  let captureNames: [String]
  let captures: NameIndex
  let ruleNames: [String]
  let lexicon: Wordbook
  let abbreviations: Abbreviations
  let codedStages: [any CodedStage]
  let stages: [Stage]
  let index: RuleIndex
  /// The classes that rules and coded stages look for.
  let usedClasses: ClassSet
  let workshop: Workshop
  /// In the order of their paths.
  let files: [ResourceFile]

  /// Compiles the files of one language; all that is wrong in them is thrown together.
  package init(code: String, files: [ResourceFile]) throws(ResourceErrors) {
    try self.init(code: code, files: files, codedStages: CodedStages.all)
  }

  init(
    code: String, files: [ResourceFile], codedStages: [any CodedStage.Type]
  ) throws(ResourceErrors) {
    self.code = code
    self.files = Self.inOrder(files)
    workshop = Workshop()
    var symbols = Symbols()
    for stage in codedStages {
      for name in stage.classes { _ = symbols.intern(class: Array(name.utf8).span) }
      for name in stage.features { _ = symbols.intern(feature: Array(name.utf8).span) }
    }
    let words = LexiconCompiler(self.files, symbols: symbols)
    let rules = RuleCompiler(
      self.files,
      RuleVocabulary(
        symbols: words.symbols, lexicon: words.lexicon, abbreviations: words.abbreviations),
      frequencies: words.frequencies)
    guard words.errors.isEmpty, rules.errors.isEmpty else {
      throw ResourceErrors(words.errors + rules.errors)
    }
    let vocabulary = rules.vocabulary
    self.symbols = vocabulary.symbols
    lexicon = Wordbook(vocabulary.lexicon)
    abbreviations = words.abbreviations
    captureNames = vocabulary.captureNames
    captures = vocabulary.captures
    ruleNames = rules.ruleNames
    stages = rules.stages
    index = RuleIndex(
      rules.stages, needs: rules.needs, asking: rules.usedClasses,
      literals: lexicon.literalCount)
    let read = codedStages.flatMap { $0.reads }.compactMap(vocabulary.symbols.classID)
    usedClasses = rules.usedClasses.union(ClassSet(read))
    self.codedStages = codedStages.map { $0.init(symbols: vocabulary.symbols) }
  }

  /// Files by their paths.
  static func inOrder(_ files: [ResourceFile]) -> [ResourceFile] {
    files.sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The bytes of a further resource, such as `metrics.table`.
  package func file(_ name: String) -> [UInt8]? {
    files.first { $0.name == name }?.bytes
  }

  /// Reads a text: any bytes at all, in time that grows with their number.
  package func parse(_ text: [UInt8]) -> Parse {
    Parse(storage: Parser.parse(text, self))
  }

  package func parse(_ text: String) -> Parse { parse(Array(text.utf8)) }

  /// What the examples of the rules find wrong with them; empty for a sound language.
  package func checkExamples() -> [ResourceError] { ExampleCheck(language: self).errors() }

  /// How many examples its rules have.
  package var exampleCount: Int { ExampleCheck(language: self).count }

  /// A dump for whoever writes rules: tokens, items after each stage, the rules that fired, and
  /// what lost to what.
  package func explain(_ text: String) -> String { Explanation(language: self).text(of: text) }
}
