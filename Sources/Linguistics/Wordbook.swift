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
  /// By form.
  private let roots: ContiguousArray<Root>
  private let nodes: [Lexicon.Node]
  private let edges: EdgeTable
  private let entries: [Lexicon.Entry]

  init(_ lexicon: Lexicon) {
    features = lexicon.features
    literalCount = lexicon.literalCount
    forms = lexicon.forms
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
    (edges, entries) = (pack.read(), pack.read())
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

  func word(_ token: Token, in text: [UInt8]) -> Word {
    let span = text.span.extracting(token.bytes)
    if token.shape.isDisjoint(with: [.wide, .hasUpper]) {
      let isLower = token.shape.contains(.initialLower)
      return Word(folded: isLower ? forms.exact(span) : forms.folded(span), exact: -1)
    }
    guard token.shape.contains(.hasUpper) else {
      return Word(folded: forms.exact(Spelling.normalised(span, lowercase: true).span), exact: -1)
    }
    let (exact, folded) = forms.numbers(of: span, isWide: token.shape.contains(.wide))
    return Word(folded: folded, exact: exact)
  }

  /// What begins at a place: the longest phrase of two words or more, else the word.
  @inline(__always)
  func match(_ words: borrowing Pile<Word>, at first: Int) -> Match {
    let word = words[first]
    var match = Match(length: 1, entry: -1, literal: -1)
    if word.folded >= 0 { match.literal = roots[Int(word.folded)].literal }
    if word.exact >= 0 { open(word.exact, words, first, &match) }
    if word.folded >= 0 { open(word.folded, words, first, &match) }
    return match
  }

  @inline(__always)
  private func open(
    _ form: Int32, _ words: borrowing Pile<Word>, _ first: Int, _ best: inout Match
  ) {
    let root = roots[Int(form)]
    if best.length == 1, best.entry < 0 { best.entry = root.entry }
    if root.node >= 0 { descend(root.node, words, first, first + 1, &best) }
  }

  /// Looks for phrases that go on behind a node, which has children.
  private func descend(
    _ node: Int32, _ words: borrowing Pile<Word>, _ first: Int, _ next: Int, _ best: inout Match
  ) {
    guard next < words.count else { return }
    let word = words[next]
    if word.exact >= 0 { follow(node, word.exact, words, first, next, &best) }
    if word.folded >= 0 { follow(node, word.folded, words, first, next, &best) }
  }

  private func follow(
    _ parent: Int32, _ form: Int32, _ words: borrowing Pile<Word>, _ first: Int, _ next: Int,
    _ best: inout Match
  ) {
    let child = edges.child(of: parent, form)
    guard child >= 0 else { return }
    let (node, length) = (nodes[Int(child)], next + 1 - first)
    if node.entry >= 0, length > best.length {
      best = Match(length: length, entry: node.entry, literal: node.literal)
    }
    if node.hasChildren { descend(child, words, first, next + 1, &best) }
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
  }
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
