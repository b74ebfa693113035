/// The words and phrases of a lexicon, ready to be looked up.
///
/// The longest phrase wins.
final class Wordbook: Sendable {
  /// The forms of a word: in lower case, and as written where that is another one.
  struct Word {
    var folded: Int32
    var exact: Int32
  }

  /// A word or phrase as found in a text.
  struct Match {
    /// In words.
    var length: Int
    /// The number of its entry; -1 where the lexicon does not know it.
    var entry: Int32
    /// Which literal of the rules it is; -1 for none.
    var literal: Int32
  }

  /// What is known of a form.
  fileprivate struct Root: Sendable {
    /// Of the word alone.
    var entry: Int32 = -1
    var literal: Int32 = -1
    /// The node from which phrases go on that begin with it; -1 for none.
    var node: Int32 = -1
  }

  let features: ContiguousArray<Feature>
  let literalCount: Int
  private let forms: FormTable
  /// By byte: the words of one byte, of which texts are full, marks above all.
  private let wordsOfOneByte: ContiguousArray<Word>
  /// By form.
  private let roots: ContiguousArray<Root>
  private let nodes: [Lexicon.Node]
  private let edges: EdgeTable
  private let entries: [Lexicon.Entry]

  init(_ lexicon: Lexicon) {
    features = lexicon.features
    literalCount = lexicon.literalCount
    forms = lexicon.forms
    wordsOfOneByte = Self.wordsByByte(forms)
    (nodes, edges, entries) = (lexicon.nodes, lexicon.edges, lexicon.entries)
    roots = ContiguousArray(
      lexicon.roots.indices.lazy.map { form in
        var root = Root(literal: lexicon.literals[form])
        let node = lexicon.roots[form]
        if node < 0 { return root }
        root.entry = lexicon.nodes[Int(node)].entry
        if lexicon.nodes[Int(node)].hasChildren { root.node = node }
        return root
      })
  }

  init(from pack: inout PackReader) {
    features = pack.read()
    literalCount = pack.read()
    (forms, roots, nodes) = (pack.read(), pack.read(), pack.read())
    (edges, entries, wordsOfOneByte) = (pack.read(), pack.read(), pack.read())
  }

  func entry(_ number: Int32) -> Lexicon.Entry { entries[Int(number)] }

  /// Of all entries that have both of two features, the first value of each.
  func values(of one: FeatureID, beside other: FeatureID) -> [(FeatureValue, FeatureValue)] {
    entries.compactMap { entry in
      let first = Int(~entry.firstFeature)
      let own = features[first..<first + Int(entry.featureCount)]
      guard let value = own.first(where: { $0.key == one }),
        let beside = own.first(where: { $0.key == other })
      else { return nil }
      return (value.value, beside.value)
    }
  }

  // MARK: - Looking up

  /// The forms of all words of a text, by token.
  func words(of tokens: ContiguousArray<Token>, in text: [UInt8]) -> Pile<Word> {
    let (tokens, text) = (tokens.span, text.span)
    var words = Pile<Word>(capacity: tokens.count)
    for index in tokens.indices { words.push(word(tokens[index], in: text)) }
    return words
  }

  private static func wordsByByte(_ forms: FormTable) -> ContiguousArray<Word> {
    let bytes = (0..<256).map { UInt8($0) }
    return ContiguousArray(
      bytes.indices.map { byte in
        let spelling = bytes.span.extracting(byte..<byte + 1)
        let (exact, folded) = forms.numbers(of: spelling, isWide: false)
        return Word(folded: folded, exact: exact == folded ? -1 : exact)
      })
  }

  @inline(__always)
  private func word(_ token: Token, in text: Span<UInt8>) -> Word {
    let length = Int(token.end &- token.start)
    guard !token.shape.contains(.wide),
      let head = FormTable.head(from: Int(token.start), length, of: text)
    else { return longWord(token, in: text) }
    if length == 1 { return wordsOfOneByte[Int(head & 0xFF)] }
    if token.shape.contains(.initialLower), !token.shape.contains(.hasUpper) {
      return Word(folded: forms.short(head, length), exact: -1)
    }
    return Word(
      folded: forms.short(FormTable.lower(head), length),
      exact: token.shape.contains(.hasUpper) ? forms.short(head, length) : -1)
  }

  /// A word of more than eight bytes, or with bytes beyond ASCII, or at the very end of a text.
  @inline(never)
  private func longWord(_ token: Token, in text: Span<UInt8>) -> Word {
    let spelling = text.extracting(token.bytes)
    let isWide = token.shape.contains(.wide)
    if token.shape.contains(.hasUpper) {
      let (exact, folded) = forms.numbers(of: spelling, isWide: isWide)
      return Word(folded: folded, exact: exact)
    }
    return Word(
      folded: isWide ? forms.normalised(spelling, lowercase: true) : forms.folded(spelling),
      exact: -1)
  }

  /// What begins at a place of a sentence: the longest phrase of two words or more, else the word.
  @inline(__always)
  func match(_ words: borrowing Pile<Word>, at first: Int, before end: Int) -> Match {
    let word = words[first]
    let folded = word.folded >= 0 ? roots[Int(word.folded)] : Root()
    var match = Match(length: 1, entry: folded.entry, literal: folded.literal)
    if word.exact >= 0 {
      let exact = roots[Int(word.exact)]
      if exact.entry >= 0 { match.entry = exact.entry }
      if exact.node >= 0 { match = longest(match, exact.node, words, 1, first &+ 1, end) }
    }
    return folded.node < 0
      ? match : longest(match, folded.node, words, 1, first &+ 1, end)
  }

  /// The longest phrase that goes on with the next word behind some words, whose node has children;
  /// or another match that is not shorter.
  @inline(__always)
  private func longest(
    _ other: Match, _ node: Int32, _ words: borrowing Pile<Word>, _ length: Int, _ next: Int,
    _ end: Int
  ) -> Match {
    guard next < end else { return other }
    var best = other
    let word = words[next]
    if word.exact >= 0 {
      let child = edges.child(of: node, word.exact)
      if child >= 0 { best = phrase(best, child, words, length + 1, next + 1, end) }
    }
    if word.folded >= 0 {
      let child = edges.child(of: node, word.folded)
      if child >= 0 { best = phrase(best, child, words, length + 1, next + 1, end) }
    }
    return best
  }

  /// The phrase of a node and its words, or a longer one that goes on; or another match that is not
  /// shorter.
  @inline(never)
  private func phrase(
    _ other: Match, _ number: Int32, _ words: borrowing Pile<Word>, _ length: Int, _ next: Int,
    _ end: Int
  ) -> Match {
    var best = other
    let node = nodes[Int(number)]
    if node.entry >= 0, length > best.length {
      best = Match(length: length, entry: node.entry, literal: node.literal)
    }
    return node.hasChildren ? longest(best, number, words, length, next, end) : best
  }
}

extension Wordbook: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(features)
    pack.write(literalCount)
    pack.write(forms)
    pack.write(roots)
    pack.write(nodes)
    pack.write(edges)
    pack.write(entries)
    pack.write(wordsOfOneByte)
  }
}

extension Wordbook.Word: PackableRow {
  static let packedSize = 8

  func pack(into pack: inout PackWriter) {
    pack.write(folded)
    pack.write(exact)
  }

  @inline(__always)
  init(row: inout PackRow) { (folded, exact) = (row.read(), row.read()) }
}

extension Wordbook.Root: PackableRow {
  static let packedSize = 12

  func pack(into pack: inout PackWriter) {
    pack.write(entry)
    pack.write(literal)
    pack.write(node)
  }

  @inline(__always)
  init(row: inout PackRow) {
    (entry, literal, node) = (row.read(), row.read(), row.read())
  }
}
