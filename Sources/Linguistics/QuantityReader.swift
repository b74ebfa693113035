/// A number of a sentence, as read and before it is an item.
struct ReadQuantity {
  var items: Range<Int>
  var low: Double?
  var high: Double?
  var modifier: FeatureValue?
  var guardedAs: FeatureValue?
  var unit: FeatureValue?
  var flags: [FeatureID] = []
}

/// Reads the quantity that begins at an item: its value, its range, its bounds, its guard.
struct QuantityReader {
  let words: QuantityWords

  func quantity(at first: Int, in sentence: SentenceItems) -> ReadQuantity? {
    guard var quantity = core(at: first, in: sentence) else { return nil }
    let times = QuantityTimes(words: words)
    if times.hold(quantity.items, in: sentence) { return nil }
    if extendOverRange(&quantity, in: sentence), times.hold(quantity.items, in: sentence) {
      return nil
    }
    extendOverBounds(&quantity, in: sentence)
    QuantityGuard(words: words).examine(&quantity, in: sentence)
    return quantity
  }

  // MARK: The number itself

  private func core(at first: Int, in sentence: SentenceItems) -> ReadQuantity? {
    if sentence.has(first, anyOf: words.wholes) { return whole(first, in: sentence) }
    if sentence.beginsWithDigit(first),
      let (low, high) = DigitReader.range(sentence.spelling(first))
    {
      let scale = NumeralReader(words: words).scale(gluedTo: first, worth: high, in: sentence)
      return ReadQuantity(
        items: first..<first + (scale == nil ? 1 : 2), low: low * (scale ?? 1),
        high: high * (scale ?? 1), modifier: words.range)
    }
    guard let number = NumeralReader(words: words).numeral(at: first, in: sentence) else {
      return nil
    }
    return ReadQuantity(items: first..<number.end, low: number.value, high: number.value)
  }

  /// "dozens", "both", "no".
  private func whole(_ first: Int, in sentence: SentenceItems) -> ReadQuantity {
    if sentence.has(first, anyOf: words.vague) {
      return ReadQuantity(
        items: first..<first + 1, low: sentence.number(first, words.low).map(Double.init),
        high: sentence.number(first, words.high).map(Double.init),
        modifier: sentence.value(first, words.modifier))
    }
    if sentence.has(first, anyOf: words.both) {
      return ReadQuantity(items: first..<first + 1, low: 2, high: 2, flags: [words.bothFlag])
    }
    return ReadQuantity(items: first..<first + 1, low: 0, high: 0, flags: [words.noneFlag])
  }

  // MARK: Ranges

  /// "six or seven", "10 to 12", "between 10 and 12"; not "from 8 to 12", which tells a change.
  ///
  /// Returns whether the quantity is one of these.
  private func extendOverRange(
    _ quantity: inout ReadQuantity, in sentence: SentenceItems
  ) -> Bool {
    let link = quantity.items.upperBound
    guard let low = quantity.low, low == quantity.high, link + 1 < sentence.count,
      quantity.flags.isEmpty
    else { return false }
    let before = quantity.items.lowerBound - 1
    let isBetween = before >= 0 && sentence.has(before, anyOf: words.between)
    let links =
      isBetween && sentence.has(link, anyOf: words.rangeAnd)
      || sentence.has(link, anyOf: words.rangeLink)
    guard links, !(before >= 0 && sentence.has(before, anyOf: words.rangeFrom)),
      let second = NumeralReader(words: words).numeral(at: link + 1, in: sentence)
    else { return false }
    let scaled = low < second.value ? scaled(low, like: second) : low
    // "one or two" is a range, "2 to 1" a result, "5 - 200" a score or a code.
    guard second.value > scaled, scaled > 0 || isBetween, second.value <= scaled * 20 else {
      return false
    }
    quantity.low = scaled
    quantity.high = second.value
    quantity.modifier = words.range
    quantity.items = (isBetween ? before : quantity.items.lowerBound)..<second.end
    return true
  }

  /// The 2 of "2 to 3 million" is two million.
  private func scaled(_ low: Double, like second: Numeral) -> Double {
    guard let scale = second.scale, low * scale < second.value else { return low }
    return low * scale
  }

  // MARK: Bounds

  private func extendOverBounds(_ quantity: inout ReadQuantity, in sentence: SentenceItems) {
    var first = quantity.items.lowerBound
    while first > 0 {
      if sentence.has(first - 1, anyOf: words.bound) {
        apply(sentence.value(first - 1, words.modifier), to: &quantity)
      } else if sentence.has(first - 1, anyOf: words.more) {
        quantity.flags.append(words.moreFlag)
      } else {
        break
      }
      first -= 1
    }
    // "about $12": the sign stays an item of its own.
    if first == quantity.items.lowerBound, first > 1,
      sentence.has(first - 1, anyOf: words.currency), sentence.has(first - 2, anyOf: words.bound)
    {
      apply(sentence.value(first - 2, words.modifier), to: &quantity)
    }
    var end = quantity.items.upperBound
    if end < sentence.count, sentence.has(end, anyOf: words.afterBound) {
      apply(sentence.value(end, words.modifier), to: &quantity)
      end += 1
    } else if end < sentence.count, sentence.spelling(end).elementsEqual(CollectionOfOne(plus)) {
      apply(words.atLeast, to: &quantity)
      end += 1
    }
    quantity.items = first..<end
  }

  private var plus: UInt8 { UInt8(ascii: "+") }

  /// "at least 12" has no high end; "exactly" and "a total of" change nothing.
  private func apply(_ modifier: FeatureValue?, to quantity: inout ReadQuantity) {
    guard let modifier, modifier != words.exactly else { return }
    switch modifier {
    case words.atLeast, words.moreThan: quantity.high = nil
    case words.atMost where quantity.high != nil: quantity.low = nil
    case words.about where quantity.low != quantity.high: return
    default: break
    }
    quantity.modifier = modifier
  }
}
