/// Texts as weighted bags of words, to tell which are about the same thing.
struct StoryVectors {
  private let weights: [[UInt64: Double]]

  init(_ texts: [String]) {
    let bags = texts.map { text in
      StoryShingles.words(of: text).reduce(into: [UInt64: Double]()) { $0[$1, default: 0] += 1 }
    }
    let spread = bags.reduce(into: [UInt64: Double]()) { spread, bag in
      for word in bag.keys { spread[word, default: 0] += 1 }
    }
    // A word that most of the texts hold says nothing about which of them belong together. Among a few
    // texts that is too strict, hence the one added to the count of texts.
    let count = Double(texts.count) + 1
    weights = bags.map { bag in
      let raw = bag.reduce(into: [UInt64: Double]()) { raw, word in
        let rarity = count / (spread[word.key] ?? 1)
        raw[word.key] = (1 + log2OfWhole(word.value)) * log2OfWhole(rarity)
      }
      let length = raw.values.sorted().reduce(0) { $0 + $1 * $1 }.squareRoot()
      return length > 0 ? raw.mapValues { $0 / length } : raw
    }
  }

  /// 0 for nothing in common to 1 for the same words.
  func cosine(_ left: Int, _ right: Int) -> Double {
    let (small, large) =
      weights[left].count < weights[right].count
      ? (weights[left], weights[right]) : (weights[right], weights[left])
    return small.compactMap { word in large[word.key].map { $0 * word.value } }.sorted().reduce(
      0, +)
  }
}

/// The binary logarithm, exact to a thousandth, by the exponent and a few squarings; no libm is needed.
private func log2OfWhole(_ value: Double) -> Double {
  guard value > 0 else { return 0 }
  var result = Double(value.exponent)
  var rest = value.significand
  var bit = 0.5
  for _ in 0..<12 {
    rest *= rest
    if rest >= 2 {
      result += bit
      rest /= 2
    }
    bit /= 2
  }
  return result
}
