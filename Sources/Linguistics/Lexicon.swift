/// The words and phrases of a language with the classes and features that they have, while they
/// are put together.
///
/// A trie over forms: a node for each word that begins an entry, and below it one for each
/// further word of a phrase. Texts are looked up in a `Wordbook` made of it.
struct Lexicon: Sendable {
  /// What a word or phrase is.
  struct Entry: Sendable {
    var classes: ClassSet
    /// As in a cell: negative, into `features`.
    var firstFeature: Int32
    var featureCount: Int16

    /// Says nothing of a word.
    static let none = Entry(classes: ClassSet(), firstFeature: 0, featureCount: 0)
  }

  private(set) var forms: FormTable
  private(set) var features: ContiguousArray<Feature> = []
  /// By form: the node of the word alone, or -1.
  private(set) var roots: [Int32] = []
  /// By form: the number of the word among the literals of rules, or -1.
  private(set) var literals: [Int32] = []
  private(set) var literalCount = 0
  private(set) var nodes: [Node] = []
  private(set) var edges = EdgeTable()
  private(set) var entries: [Entry] = []

  struct Node: Sendable {
    var entry: Int32 = -1
    /// The phrase's number among the literals of rules.
    var literal: Int32 = -1
    var hasChildren = false
  }

  // MARK: - Building

  /// `capacity` is a guess of how many words there will be.
  init(capacity: Int = 64) {
    forms = FormTable(capacity: capacity)
    roots.reserveCapacity(capacity)
    literals.reserveCapacity(capacity)
    nodes.reserveCapacity(capacity)
  }

  private mutating func form(_ normalised: Span<UInt8>) -> Int32 {
    let form = forms.insert(normalised)
    while roots.count <= Int(form) {
      roots.append(-1)
      literals.append(-1)
    }
    return form
  }

  /// A new entry, which many forms may share, and which has no feature yet.
  mutating func entry(_ classes: ClassSet) -> Int32 {
    entries.append(
      Entry(classes: classes, firstFeature: ~Int32(features.count), featureCount: 0))
    return Int32(entries.count - 1)
  }

  /// Gives a feature to the newest entry.
  mutating func append(_ feature: Feature) {
    features.append(feature)
    entries[entries.count - 1].featureCount += 1
  }

  /// The node of a word behind those of another node, or of its own where that is -1.
  mutating func node(of normalised: Span<UInt8>, behind node: Int32) -> Int32 {
    let form = form(normalised)
    return node < 0 ? root(form) : child(of: node, form)
  }

  /// Gives a word or phrase what an entry says, beside what it has already.
  mutating func add(_ entry: Int32, at node: Int32) {
    let known = nodes[Int(node)].entry
    nodes[Int(node)].entry = known < 0 ? entry : merged(known, entry)
  }

  /// The number that stands for a word in rules, in lower case.
  mutating func literal(_ normalised: Span<UInt8>) -> Int32 {
    let form = Int(form(normalised))
    if literals[form] < 0 { literals[form] = newLiteral() }
    return literals[form]
  }

  /// The number that stands for a phrase of the lexicon in rules; nil where the words are none.
  mutating func literal(phrase words: [[UInt8]]) -> Int32? {
    guard let first = words.first else { return nil }
    let root = forms.exact(first.span)
    var node = root < 0 ? -1 : roots[Int(root)]
    for word in words.dropFirst() where node >= 0 {
      let form = forms.exact(word.span)
      node = form < 0 ? -1 : edges.child(of: node, form)
    }
    guard node >= 0, nodes[Int(node)].entry >= 0 else { return nil }
    if nodes[Int(node)].literal < 0 { nodes[Int(node)].literal = newLiteral() }
    return nodes[Int(node)].literal
  }

  private mutating func newLiteral() -> Int32 {
    literalCount += 1
    return Int32(literalCount - 1)
  }

  /// Lets each capitalised word have what its lower case has too; to be called once, at the end.
  mutating func foldCapitals() {
    for form in 0..<Int32(roots.count) where roots[Int(form)] >= 0 {
      let exact = Int(roots[Int(form)])
      guard nodes[exact].entry >= 0 else { continue }
      let lower = forms.folded(form)
      guard lower >= 0, lower != form, roots[Int(lower)] >= 0 else { continue }
      let below = nodes[Int(roots[Int(lower)])].entry
      if below >= 0 { nodes[exact].entry = merged(nodes[exact].entry, below) }
    }
  }

  private mutating func root(_ form: Int32) -> Int32 {
    if roots[Int(form)] < 0 {
      roots[Int(form)] = Int32(nodes.count)
      nodes.append(Node())
    }
    return roots[Int(form)]
  }

  private mutating func child(of node: Int32, _ form: Int32) -> Int32 {
    let known = edges.child(of: node, form)
    if known >= 0 { return known }
    let child = Int32(nodes.count)
    nodes.append(Node())
    nodes[Int(node)].hasChildren = true
    edges.insert(child, under: node, form)
    return child
  }

  /// An entry of all that two say.
  private mutating func merged(_ one: Int32, _ other: Int32) -> Int32 {
    let (one, other) = (entries[Int(one)], entries[Int(other)])
    let merged = entry(one.classes.union(other.classes))
    for place in places(of: one) { append(features[place]) }
    for place in places(of: other)
    where !places(of: entries[Int(merged)]).contains(where: {
      features[$0] == features[place]
    }) {
      append(features[place])
    }
    return merged
  }

  /// Where in the list of all features those of an entry are.
  private func places(of entry: Entry) -> Range<Int> {
    let first = Int(~entry.firstFeature)
    return first..<first + Int(entry.featureCount)
  }
}

/// The edges of a trie, in one hash table.
struct EdgeTable: Sendable {
  private var keys: [UInt64] = Array(repeating: .max, count: 256)
  private var values: [Int32] = Array(repeating: -1, count: 256)
  private var count = 0

  @inline(__always)
  func child(of node: Int32, _ form: Int32) -> Int32 {
    let key = Self.key(node, form)
    var slot = Self.hash(key) & (keys.count - 1)
    while keys[slot] != .max {
      if keys[slot] == key { return values[slot] }
      slot = (slot + 1) & (keys.count - 1)
    }
    return -1
  }

  mutating func insert(_ child: Int32, under node: Int32, _ form: Int32) {
    if count * 2 >= keys.count { grow() }
    place(Self.key(node, form), child)
    count += 1
  }

  private mutating func grow() {
    let old = zip(keys, values).filter { $0.0 != .max }
    keys = Array(repeating: .max, count: keys.count * 2)
    values = Array(repeating: -1, count: keys.count)
    for (key, value) in old { place(key, value) }
  }

  private mutating func place(_ key: UInt64, _ value: Int32) {
    var slot = Self.hash(key) & (keys.count - 1)
    while keys[slot] != .max { slot = (slot + 1) & (keys.count - 1) }
    keys[slot] = key
    values[slot] = value
  }

  private static func key(_ node: Int32, _ form: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(UInt32(bitPattern: form))
  }

  private static func hash(_ key: UInt64) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 33)
  }
}

extension EdgeTable: Packable {
  func pack(into pack: inout PackWriter) {
    pack.write(keys)
    pack.write(values)
    pack.write(count)
  }

  init(from pack: inout PackReader) {
    (keys, values, count) = (pack.read(), pack.read(), pack.read())
  }
}

extension Lexicon.Node: PackableRow {
  static let packedSize = 9

  func pack(into pack: inout PackWriter) {
    pack.write(entry)
    pack.write(literal)
    pack.write(hasChildren)
  }

  @inline(__always)
  init(row: inout PackRow) {
    (entry, literal, hasChildren) = (row.read(), row.read(), row.read())
  }
}

extension Lexicon.Entry: PackableRow {
  static let packedSize = ClassSet.packedSize + 6

  func pack(into pack: inout PackWriter) {
    pack.write(classes)
    pack.write(firstFeature)
    pack.write(featureCount)
  }

  @inline(__always)
  init(row: inout PackRow) {
    (classes, firstFeature, featureCount) = (row.read(), row.read(), row.read())
  }
}
