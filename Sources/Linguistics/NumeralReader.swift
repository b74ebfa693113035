/// A number in words, digits or both, and the item after it.
struct Numeral {
  var value: Double
  var end: Int
  /// The million of "1.2 million", which a range may lend to its first number.
  var scale: Double?
}

/// Composes number words: "two hundred and fifty", "1.2 million", "half a dozen".
struct NumeralReader {
  let words: QuantityWords

  func numeral(at first: Int, in sentence: SentenceItems) -> Numeral? {
    guard first < sentence.count else { return nil }
    if sentence.has(first, BuiltIn.number) { return digits(at: first, in: sentence) }
    if sentence.has(first, anyOf: words.half) { return half(at: first, in: sentence) }
    if sentence.has(first, anyOf: words.article) {
      return scaled(1, from: first + 1, in: sentence, mustScale: true)
    }
    if sentence.has(first, anyOf: words.group) {
      return scaled(1, from: first, in: sentence, mustScale: true)
    }
    guard sentence.has(first, anyOf: words.unit) || sentence.has(first, anyOf: words.ten) else {
      return nil
    }
    return spelled(at: first, in: sentence)
  }

  private func digits(at first: Int, in sentence: SentenceItems) -> Numeral? {
    guard let value = DigitReader.value(sentence.spelling(first)) else { return nil }
    if let scale = scale(gluedTo: first, worth: value, in: sentence) {
      return Numeral(value: (value * scale).rounded(), end: first + 2, scale: scale)
    }
    let number = spaced(value, at: first, in: sentence)
    return scaled(number.value, from: number.end, in: sentence, mustScale: false)
  }

  /// What stands in groups of three that only blanks set off: "1 060", "279 440".
  private func spaced(
    _ value: Double, at first: Int, in sentence: SentenceItems
  ) -> (value: Double, end: Int) {
    func isGroup(_ item: Int, of digits: ClosedRange<Int>) -> Bool {
      let bytes = sentence.spelling(item)
      return digits.contains(bytes.count)
        && bytes.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    var (value, end) = (value, first + 1)
    guard value > 0, isGroup(first, of: 1...3) else { return (value, end) }
    while end < sentence.count, sentence.has(end, BuiltIn.number), isGroup(end, of: 3...3),
      let group = DigitReader.value(sentence.spelling(end))
    {
      value = value * 1000 + group
      end += 1
    }
    return (value, end)
  }

  /// The million of "1.2m", and of "$5 m"; not the metres of "5m tall", nor those of "a 5m wall".
  func scale(
    gluedTo number: Int, worth value: Double, in sentence: SentenceItems
  ) -> Double? {
    let ending = number + 1
    guard ending < sentence.count, sentence.has(ending, anyOf: words.ending),
      let scale = sentence.number(ending, words.value).map(Double.init)
    else { return nil }
    if number > 0, sentence.has(number - 1, anyOf: words.currency) { return scale }
    guard sentence.has(ending, BuiltIn.glued) else { return nil }
    guard sentence.has(ending, anyOf: words.measure) else { return scale }
    let mayCount = value * scale <= Self.most || words.count(soonBehind: ending, in: sentence)
    return mayCount && !standsByExtent(number, in: sentence) ? scale : nil
  }

  /// More than this is told with its noun: "500m" alone is a length.
  private static let most = 1e8

  private func standsByExtent(_ number: Int, in sentence: SentenceItems) -> Bool {
    func tellsExtent(_ item: Int) -> Bool { sentence.value(item, words.extent) != nil }
    return number > 0
      && (tellsExtent(number - 1) || sentence.has(number - 1, anyOf: words.article))
      || number + 2 < sentence.count && tellsExtent(number + 2)
  }

  /// "half a dozen", "half a million".
  private func half(at first: Int, in sentence: SentenceItems) -> Numeral? {
    var next = first + 1
    if next < sentence.count, sentence.has(next, anyOf: words.article) { next += 1 }
    return scaled(0.5, from: next, in: sentence, mustScale: true)
  }

  /// A number before "hundred", "thousand", "dozen": "12 thousand", "two and a half million".
  private func scaled(
    _ value: Double, from next: Int, in sentence: SentenceItems, mustScale: Bool
  ) -> Numeral? {
    guard next < sentence.count, sentence.has(next, anyOf: words.factors) else {
      return mustScale ? nil : Numeral(value: value, end: next, scale: nil)
    }
    var end = next
    var value = value
    if let (half, after) = andAHalf(at: next, in: sentence) {
      value += half
      end = after
    }
    var scale = 1.0
    while end < sentence.count, let factor = factor(of: end, in: sentence) {
      scale *= factor
      end += 1
    }
    guard scale > 1 else {
      return mustScale ? nil : Numeral(value: value, end: next, scale: nil)
    }
    var numeral = Numeral(value: (value * scale).rounded(), end: end, scale: scale)
    addRemainder(below: scale, to: &numeral, in: sentence)
    return numeral
  }

  private func factor(of item: Int, in sentence: SentenceItems) -> Double? {
    guard
      sentence.has(item, anyOf: words.hundred) || sentence.has(item, anyOf: words.scale)
        || sentence.has(item, anyOf: words.group)
    else { return nil }
    return sentence.number(item, words.value).map(Double.init)
  }

  /// "and a half", where something to halve follows.
  private func andAHalf(at item: Int, in sentence: SentenceItems) -> (Double, Int)? {
    guard item + 3 < sentence.count, sentence.has(item, anyOf: words.rangeAnd),
      sentence.has(item + 1, anyOf: words.article), sentence.has(item + 2, anyOf: words.half),
      sentence.has(item + 3, anyOf: words.scale)
    else { return nil }
    return (0.5, item + 3)
  }

  private func spelled(at first: Int, in sentence: SentenceItems) -> Numeral? {
    guard var value = sentence.number(first, words.value).map(Double.init) else { return nil }
    var end = first + 1
    if sentence.has(first, anyOf: words.ten), end < sentence.count,
      let small = smallUnit(at: end, in: sentence)
    {
      value += small
      end += 1
    }
    return scaled(value, from: end, in: sentence, mustScale: false)
  }

  /// One to nine, which may follow "twenty".
  private func smallUnit(at item: Int, in sentence: SentenceItems) -> Double? {
    guard sentence.has(item, anyOf: words.unit), let value = sentence.number(item, words.value),
      (1...9).contains(value)
    else { return nil }
    return Double(value)
  }

  /// The fifty of "two hundred and fifty", the rest of "three thousand two hundred".
  private func addRemainder(
    below scale: Double, to numeral: inout Numeral, in sentence: SentenceItems
  ) {
    var next = numeral.end
    guard scale >= 100, next < sentence.count else { return }
    if sentence.has(next, anyOf: words.rangeAnd) { next += 1 }
    guard next < sentence.count,
      sentence.has(next, anyOf: words.unit) || sentence.has(next, anyOf: words.ten),
      let rest = spelled(at: next, in: sentence), rest.value < scale, rest.value > 0
    else { return }
    numeral.value += rest.value
    numeral.end = rest.end
    numeral.scale = nil
  }
}
