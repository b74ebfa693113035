/// Texts as weighted bags of words, to tell which are about the same thing.
struct StoryVectors {
  /// By text, its words by number, each with its weight.
  private let weights: [[(word: Int, weight: Double)]]
  /// By word, the texts that hold it, in their order.
  private let holders: [[(text: Int, weight: Double)]]

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
    let vectors = bags.map { bag in
      let raw = bag.reduce(into: [UInt64: Double]()) { raw, word in
        let rarity = count / (spread[word.key] ?? 1)
        raw[word.key] = (1 + log2OfWhole(word.value)) * log2OfWhole(rarity)
      }
      let length = raw.values.sorted().reduce(0) { $0 + $1 * $1 }.squareRoot()
      return length > 0 ? raw.mapValues { $0 / length } : raw
    }
    let words = spread.keys.sorted()
    let numbers = Dictionary(uniqueKeysWithValues: zip(words, words.indices))
    weights = vectors.map { vector in
      vector.compactMap { word in numbers[word.key].map { (word: $0, weight: word.value) } }
        .sorted { $0.word < $1.word }
    }
    var holders = [[(text: Int, weight: Double)]](repeating: [], count: words.count)
    for (text, vector) in weights.enumerated() {
      for (word, weight) in vector { holders[word].append((text, weight)) }
    }
    self.holders = holders
  }

  /// How alike a text is to each: 0 for nothing in common to 1 for the same words.
  ///
  /// Goes by the words that are shared, since a day's texts share few of theirs with most others.
  func cosines(of text: Int) -> [Double] {
    weights[text].reduce(into: [Double](repeating: 0, count: weights.count)) { cosines, word in
      for (other, weight) in holders[word.word] { cosines[other] += word.weight * weight }
    }
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
