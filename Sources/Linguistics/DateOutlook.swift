/// Whether a date looks forward: `preparations for a call on Monday` means the next one.
extension DateGrammar {
  /// Looks for a cue of the future in the clause of the date: to the left as far as the last
  /// date or verb of saying, then to the right as far as the clause may reach.
  ///
  /// In `said on Monday he will travel` the day belongs to the saying, which is over.
  func liesAhead(_ date: Range<Int>, in sentence: SentenceItems) -> Bool {
    for item in (0..<date.lowerBound).reversed() {
      if symbols.looksAhead(item, in: sentence) { return true }
      if sentence.has(item, anyOf: symbols.saying) { return false }
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

  private func endsOutlook(_ item: Int, in sentence: SentenceItems) -> Bool {
    sentence.has(item, BuiltIn.semicolon) || sentence.has(item, anyOf: symbols.date)
      || sentence.has(item, anyOf: symbols.weekday)
  }
}
