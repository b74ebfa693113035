/// Whether a date looks forward: `preparations for a call on Monday` means the next one.
extension DateGrammar {
  /// Looks for a cue of the future in the clause of the date: to the left as far as the last
  /// date or verb of saying, then to the right as far as the clause may reach.
  ///
  /// In `said on Monday he will travel` the day belongs to the saying, which is over.
  func liesAhead(_ date: Range<Int>, in sentence: SentenceItems) -> Bool {
    var isWish = false
    for item in (0..<date.lowerBound).reversed() {
      if symbols.looksAhead(item, in: sentence) { return true }
      if sentence.has(item, anyOf: symbols.asking) {
        // `asked the council to meet on Friday`, but `asked for talks on Friday`.
        if isWish { return true }
      } else if sentence.has(item, anyOf: symbols.saying) {
        return false
      }
      if isLimit(date.lowerBound, in: sentence), sentence.has(item, anyOf: symbols.limiting) {
        return true
      }
      if sentence.has(item, anyOf: symbols.wish) { isWish = true }
      if sentence.has(item, anyOf: symbols.date) {
        if isBeside(item, date.lowerBound, in: sentence) {
          return sentence.value(item, symbols.keys.ahead) != nil
        }
        break
      }
      if endsOutlook(item, in: sentence) { break }
    }
    let opening = date.lowerBound < 2
    for item in date.upperBound..<max(date.upperBound, sentence.count) {
      if symbols.looksAhead(item, in: sentence) { return true }
      if sentence.has(item, BuiltIn.comma), opening, item == date.upperBound { continue }
      if sentence.has(item, BuiltIn.comma) || sentence.has(item, anyOf: symbols.clause)
        || sentence.has(item, anyOf: symbols.saying) || endsOutlook(item, in: sentence)
      {
        return false
      }
    }
    return false
  }

  /// Whether `by` or `until` leads to a date, over an article.
  private func isLimit(_ date: Int, in sentence: SentenceItems) -> Bool {
    guard let prep = prep(before: date, sentence) else { return false }
    return symbols.limits.contains { prep == .named($0) }
  }

  /// `later this week, possibly on Friday`: nothing but a comma, an adverb and a preposition between.
  private func isBeside(_ earlier: Int, _ date: Int, in sentence: SentenceItems) -> Bool {
    date - earlier <= 4 && has(earlier + 1, BuiltIn.comma, sentence)
      && !(earlier + 1..<date).contains {
        sentence.has($0, anyOf: symbols.clause) || sentence.has($0, BuiltIn.semicolon)
      }
  }

  private func endsOutlook(_ item: Int, in sentence: SentenceItems) -> Bool {
    sentence.has(item, BuiltIn.semicolon) || sentence.has(item, anyOf: symbols.date)
      || sentence.has(item, anyOf: symbols.weekday)
  }
}
