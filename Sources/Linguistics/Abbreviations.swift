/// What a language tells the tokeniser: abbreviations, clitics, endings, words that begin sentences.
///
/// They come from its lexicons, under the class names below.
struct Abbreviations: Sendable {
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt8
    /// A name follows, never the end of a sentence, as behind `Mr.`.
    static let beforeName = Traits(rawValue: 1)
    /// An abbreviation only before a number: `No. 5`.
    static let beforeNumber = Traits(rawValue: 2)
    /// The sentence may end with it, as with `U.S.`.
    static let anywhere = Traits(rawValue: 4)
    /// `'s`, `n't`: cut from the word that they lean on.
    static let clitic = Traits(rawValue: 8)
    /// `st`, `nd` after digits.
    static let ordinalEnding = Traits(rawValue: 16)
    /// A word that begins a sentence far more often than a name: `The`.
    static let sentenceStart = Traits(rawValue: 32)
    static let possessive = Traits(rawValue: 64)
    /// `m` after digits, which make a greater number with it: `1.2m`.
    static let scaleEnding = Traits(rawValue: 128)
  }

  /// The lexicon classes that are read here.
  private static let traits: [(StaticString, Traits)] = [
    ("ABBR_NAME", .beforeName), ("ABBR_NUMBER", .beforeNumber), ("ABBR", .anywhere),
    ("CLITIC", .clitic), ("POSSESSIVE", [.clitic, .possessive]),
    ("ORDINAL_ENDING", .ordinalEnding), ("SENTENCE_START", .sentenceStart),
    ("SCALE_ENDING", .scaleEnding),
  ]

  /// What the words of a class tell; nil for a class that is not read here.
  static func traits(ofClass name: Span<UInt8>) -> Traits? {
    for (known, traits) in traits where name.equals(known) { return traits }
    return nil
  }

  private var forms = FormTable()
  private var traitsOfForm: [Traits] = []
  /// By the low bits of the first byte, which are the same in either case: the lengths of forms,
  /// one bit each, of those that have less than 64 bytes.
  private var lengths: [UInt64] = Array(repeating: 0, count: 32)

  mutating func insert(_ form: ArraySlice<UInt8>, _ traits: Traits) {
    let spelling = Spelling.normalised(form, lowercase: false)
    if let first = spelling.first {
      lengths[Int(first & 31)] |= 1 &<< UInt64(truncatingIfNeeded: min(spelling.count, 63))
    }
    let number = Int(forms.insert(spelling.span))
    if number == traitsOfForm.count { traitsOfForm.append([]) }
    traitsOfForm[number].formUnion(traits)
  }

  /// Of the words in a range of a text, in any case for forms in lower case.
  func traits(of range: Range<Int>, in text: [UInt8]) -> Traits {
    let isWide = text[range].contains { $0 >= 0x80 }
    guard isWide || mayBeForm(range, in: text) else { return [] }
    let forms = forms.numbers(of: text.span.extracting(range), isWide: isWide)
    return traits(ofForm: forms.exact).union(traits(ofForm: forms.folded))
  }

  /// Most words have another beginning or length than any form.
  @inline(__always)
  func mayBeForm(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard let first = range.first else { return false }
    let length = UInt64(truncatingIfNeeded: min(range.count, 63))
    return lengths[Int(text[first] & 31)] &>> length & 1 != 0
  }

  private func traits(ofForm form: Int32) -> Traits { form < 0 ? [] : traitsOfForm[Int(form)] }
}

extension Abbreviations: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(forms)
    pack.write(traitsOfForm.map(\.rawValue))
    pack.write(lengths)
  }

  init(from pack: inout PackReader) {
    forms = pack.read()
    traitsOfForm = pack.read([UInt8].self).map(Traits.init)
    lengths = pack.read()
  }
}
