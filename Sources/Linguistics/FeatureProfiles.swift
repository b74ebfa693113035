/// What rules can tell of the features of items, as one number for all that look alike to them.
struct FeatureProfiles: ~Copyable {
  /// What is asked of a feature.
  private enum Ask: UInt8 {
    case nothing
    /// Whether it is there.
    case presence
    case value
  }

  /// The profile of an item without features that any rule asks for.
  static let none: UInt64 = 0
  private static let unknown: UInt64 = 1

  private let symbols: Symbols
  /// By feature.
  private var asks = Pile<Ask>()
  /// The numbers that rules ask for.
  private var numbers: [Int] = []
  /// By value: whether rules ask for it.
  private var values: Pile<Bool>
  /// In bytes, of the values that rules ask for.
  private var longest = 0
  /// The bytes that these begin with, each as one of 64 bits.
  private var heads: UInt64 = 0
  /// By place of an entry's first feature: the profile of the entry, once it is known.
  private var entries: Pile<UInt64>

  init(_ language: Language) {
    symbols = language.symbols
    values = Pile(repeating: false, count: symbols.valueNames.count)
    entries = Pile(repeating: Self.unknown, count: language.lexicon.features.count + 1)
    for stage in language.stages {
      for test in stage.program.tests.features { add(test) }
    }
  }

  private mutating func add(_ test: FeatureTest) {
    let place = Int(test.key.index)
    while asks.count <= place { asks.push(.nothing) }
    if asks[place] != .value { asks[place] = test.values.isEmpty ? .presence : .value }
    for value in test.values {
      values[Int(value.id.index)] = true
      longest = max(longest, value.bytes.count)
      if let head = value.bytes.first { heads |= Self.bit(of: head) }
      if let number = value.number, !numbers.contains(number) { numbers.append(number) }
    }
  }

  /// The profile of an item.
  @inline(__always)
  mutating func profile(of item: Int, in sentence: inout SentenceItems) -> UInt64 {
    sentence.cells[item].featureCount == 0
      ? Self.none : profile(of: sentence.cells[item].features, item, &sentence)
  }

  @inline(never)
  private mutating func profile(
    of places: Range<Int>, _ item: Int, _ sentence: inout SentenceItems
  ) -> UInt64 {
    var profile = Self.none
    guard sentence.cells[item].hasLexicalFeatures else {
      for place in places { add(sentence.arena.features[place], of: &sentence, to: &profile) }
      return profile
    }
    if entries[places.lowerBound] != Self.unknown { return entries[places.lowerBound] }
    for place in places { add(sentence.arena.lexical[place], of: &sentence, to: &profile) }
    entries[places.lowerBound] = profile
    return profile
  }

  @inline(never)
  private func add(
    _ feature: Feature, of sentence: inout SentenceItems, to profile: inout UInt64
  ) {
    let ask = feature.key.index < asks.count ? asks[Int(feature.key.index)] : .nothing
    if ask == .nothing { return }
    var part = (UInt64(feature.key.index) + 1) << 32
    if ask == .value {
      switch feature.value {
      case .named(let id): part |= self.part(id)
      case .number(let number):
        if let known = numbers.firstIndex(of: number) { part |= 1 << 62 | UInt64(known) }
      case .words(let start, let end)
      where !mayBeAsked(Int(start)..<Int(end), of: sentence.text): break
      case .words, .made:
        if let id = symbols.valueID(sentence.string(feature.value)) { part |= self.part(id) }
      }
    }
    profile = (profile ^ part) &* 0x9E37_79B9_7F4A_7C15
    profile ^= profile >> 32
    if profile == Self.unknown { profile = 2 }
  }

  /// Whether words of a text may be a value that rules ask for, which costs less than to look for it.
  private func mayBeAsked(_ words: Range<Int>, of text: [UInt8]) -> Bool {
    guard !words.isEmpty else { return true }
    return words.count <= longest && heads & Self.bit(of: text[words.lowerBound]) != 0
  }

  private static func bit(of byte: UInt8) -> UInt64 { 1 &<< UInt64(byte) }

  /// What tells a value from others; 0 for all values that no rule asks for.
  private func part(_ value: ValueID) -> UInt64 {
    values[Int(value.index)] ? 1 << 63 | UInt64(UInt32(bitPattern: value.index)) : 0
  }
}
