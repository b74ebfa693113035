/// Says why a number counts nothing: it is an age, a distance, a sum of money, part of a name.
struct QuantityGuard {
  let words: QuantityWords

  func examine(_ quantity: inout ReadQuantity, in sentence: SentenceItems) {
    if let measure = measure(after: quantity, in: sentence) {
      quantity.guardedAs = sentence.value(measure, words.guardedAs)
      quantity.unit = sentence.value(measure, words.unitFeature)
    } else {
      quantity.guardedAs =
        reasonBefore(quantity, in: sentence)
        ?? (isAge(quantity, in: sentence) ? words.age : nil)
    }
  }

  /// "12 years", "20 %"; a currency sign in front counts for more than what follows.
  private func measure(after quantity: ReadQuantity, in sentence: SentenceItems) -> Int? {
    let next = quantity.items.upperBound
    let before = quantity.items.lowerBound - 1
    guard next < sentence.count, sentence.has(next, anyOf: words.measure) else { return nil }
    return before >= 0 && sentence.has(before, anyOf: words.currency) ? before : next
  }

  /// "$12", "aged 12", "Resolution 242", "voted 12 to 3".
  private func reasonBefore(
    _ quantity: ReadQuantity, in sentence: SentenceItems
  ) -> FeatureValue? {
    let first = quantity.items.lowerBound
    guard first > 0 else { return nil }
    let isDigits = sentence.has(first, BuiltIn.number)
    if sentence.has(first - 1, anyOf: words.currency)
      || sentence.has(first - 1, anyOf: words.ageWord)
    {
      return sentence.value(first - 1, words.guardedAs)
    }
    if isDigits, sentence.has(first - 1, anyOf: words.designator) {
      return sentence.value(first - 1, words.guardedAs)
    }
    return reasonOfNeighbour(before: first, in: sentence) ?? vote(before: quantity, in: sentence)
  }

  /// The 14 of "aged 12 and 14", the 1 of "voted 14 to 1".
  private func reasonOfNeighbour(
    before first: Int, in sentence: SentenceItems
  ) -> FeatureValue? {
    guard first > 1, sentence.has(first - 2, anyOf: words.quantity),
      let reason = sentence.value(first - 2, words.guardedAs)
    else { return nil }
    let isListed =
      sentence.has(first - 1, BuiltIn.comma) || sentence.has(first - 1, anyOf: words.rangeAnd)
    let isVote = sentence.has(first - 1, anyOf: words.rangeLink) && reason == words.votes
    return isVote || isListed && reason == words.age ? reason : nil
  }

  private func vote(before quantity: ReadQuantity, in sentence: SentenceItems) -> FeatureValue? {
    let next = quantity.items.upperBound
    let from = max(0, quantity.items.lowerBound - 4)
    guard next < sentence.count, sentence.has(next, anyOf: words.rangeLink),
      let word = (from..<quantity.items.lowerBound).first(where: {
        sentence.has($0, anyOf: words.voteWord)
      })
    else { return nil }
    return sentence.value(word, words.guardedAs)
  }

  /// "Rosa Diaz, 34, was killed" and "Rosa Diaz (34)".
  private func isAge(_ quantity: ReadQuantity, in sentence: SentenceItems) -> Bool {
    let before = quantity.items.lowerBound - 1
    let next = quantity.items.upperBound
    guard quantity.items.count == 1, before > 0, next < sentence.count,
      let years = quantity.low, years == quantity.high, years < 116
    else { return false }
    let inCommas = sentence.has(before, BuiltIn.comma) && sentence.has(next, BuiltIn.comma)
    let inParentheses =
      sentence.has(before, BuiltIn.parenthesisOpen) && sentence.has(next, BuiltIn.parenthesisClose)
    return (inCommas || inParentheses)
      && (isName(before - 1, in: sentence) || sentence.has(before - 1, anyOf: words.person))
      && sentence.has(before + 1, BuiltIn.number)
  }

  /// A capital in mid-sentence, or at its start a word that no lexicon knows.
  private func isName(_ item: Int, in sentence: SentenceItems) -> Bool {
    sentence.has(item, BuiltIn.capital)
      || sentence.has(item, BuiltIn.start)
        && sentence.classes(item).subtracting(BuiltIn.all).isEmpty
  }
}
