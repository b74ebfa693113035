import BriefModel

/// The runs of five words of a text, as hashes: what two near-copies have in common.
struct StoryShingles: Sendable, Hashable {
  static let width = 5
  /// Sorted, without repeats.
  let hashes: [UInt64]

  init(_ text: String) {
    let words = StoryShingles.words(of: text)
    guard words.count > Self.width else {
      hashes = words.isEmpty ? [] : [Self.hash(words[...])]
      return
    }
    let runs = (0...(words.count - Self.width)).map { Self.hash(words[$0..<($0 + Self.width)]) }
    hashes = runs.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  /// Hashes of the words of a text, without regard to case of ASCII letters or to punctuation.
  static func words(of text: String) -> [UInt64] { text.withBytes { words(of: $0) } }

  static func words(of text: some Sequence<UInt8>) -> [UInt64] {
    var words: [UInt64] = []
    var hash = fnvOffset
    var isOpen = false
    for byte in text {
      let lower = (65...90).contains(byte) ? byte + 32 : byte
      if (97...122).contains(lower) || (48...57).contains(lower) || lower >= 0xC3 {
        hash = (hash ^ UInt64(lower)) &* fnvPrime
        isOpen = true
      } else if lower < 0x80, isOpen {
        words.append(hash)
        hash = fnvOffset
        isOpen = false
      }
    }
    if isOpen { words.append(hash) }
    return words
  }

  private static func hash(_ words: ArraySlice<UInt64>) -> UInt64 {
    words.reduce(fnvOffset) { ($0 ^ $1) &* fnvPrime }
  }
}

extension [UInt64] {
  /// How many of its elements also stand in another array; both are sorted, without repeats.
  func shared(with other: [UInt64]) -> Int {
    var (mine, theirs, shared) = (0, 0, 0)
    while mine < count, theirs < other.count {
      if self[mine] == other[theirs] {
        shared += 1
        mine += 1
        theirs += 1
      } else if self[mine] < other[theirs] {
        mine += 1
      } else {
        theirs += 1
      }
    }
    return shared
  }
}

// FNV-1a, 64 bits.
private let fnvOffset: UInt64 = 0xcbf2_9ce4_8422_2325
private let fnvPrime: UInt64 = 0x100_0000_01b3
