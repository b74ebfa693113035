/// Turns the lexicon files of a language into a `Lexicon` and what the tokeniser needs.
struct LexiconCompiler {
  /// Where a class was first defined, and whether code reads it.
  struct Definition {
    var file: String
    var line: Int
    var isUsedByCode: Bool
  }

  private(set) var symbols: Symbols
  private(set) var lexicon = Lexicon()
  private(set) var abbreviations = Abbreviations()
  private(set) var definitions: [String: Definition] = [:]
  private(set) var errors: [ResourceError] = []
  /// By class, a guess of how many of a thousand words have it; see `estimate`.
  private(set) var frequencies = Self.frequenciesOfBuiltIns

  init(_ files: [ResourceFile], symbols: Symbols) {
    self.symbols = symbols
    var read: [(file: String, entries: [LexiconLine])] = []
    for file in files where file.path.hasSuffix(".lex") {
      let (entries, errors) = LexiconReader.read(file)
      self.errors += errors
      read.append((file.path, entries))
    }
    for line in read.flatMap(\.entries) { collectAbbreviations(line) }
    for (file, entries) in read {
      for line in entries { compile(line, file) }
    }
    lexicon.foldCapitals()
  }

  private mutating func collectAbbreviations(_ line: LexiconLine) {
    for name in line.classes {
      guard let traits = Abbreviations.traits[name] else { continue }
      for form in line.forms { abbreviations.insert(form, traits) }
    }
  }

  private mutating func compile(_ line: LexiconLine, _ file: String) {
    var classes = ClassSet()
    for name in line.classes {
      guard let id = symbols.intern(class: name) else {
        return errors.append(
          ResourceError(
            file: file, line: line.line, message: "there is no room for another class",
            remedy: "A language may have \(ClassSet.capacity); join some"))
      }
      classes.insert(id)
      let isUsedByCode = line.isUsedByCode || Abbreviations.traits[name] != nil
      definitions[name, default: Definition(file: file, line: line.line, isUsedByCode: false)]
        .isUsedByCode = isUsedByCode || definitions[name]?.isUsedByCode == true
    }
    let features = line.features.map { key, value in
      Feature(symbols.intern(feature: key), .named(symbols.intern(value: value)))
    }
    for member in classes.members { estimate(line.forms, of: member) }
    let entry = lexicon.number(lexicon.entry(classes, features))
    for form in line.forms {
      if form.allSatisfy({ ($0 | 0x20) &- 97 < 26 }) {
        lexicon.add(entry, to: lexicon.form(form))
      } else {
        lexicon.add(entry, to: words(form))
      }
    }
  }

  /// Short words are frequent words: a guess from the lengths of the forms, after Zipf.
  private mutating func estimate(_ forms: [ArraySlice<UInt8>], of member: ClassID) {
    for form in forms {
      let share = form.count < 3 ? 20 : form.count < 4 ? 8 : form.count < 6 ? 3 : 1
      frequencies[Int(member.index)] += share
    }
  }

  /// What coded stages and rules make is rarer than words, and more than the words of a lexicon.
  private static let frequenciesOfBuiltIns: [Int] = {
    var frequencies = Array(repeating: 0, count: ClassSet.capacity)
    for index in BuiltIn.names.indices { frequencies[index] = 300 }
    frequencies[Int(BuiltIn.any.index)] = 1_000
    frequencies[Int(BuiltIn.word.index)] = 800
    return frequencies
  }()

  /// The forms of the words of an entry.
  private mutating func words(_ form: ArraySlice<UInt8>) -> [Int32] {
    let text = Array(form)
    let tokens = Tokenizer.tokens(in: text, abbreviations).tokens
    return tokens.map { token in
      lexicon.form(Spelling.normalised(text[token.bytes], lowercase: false)[...])
    }
  }
}
