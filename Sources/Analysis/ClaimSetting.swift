import BriefModel
import Linguistics

/// When and where something happened, looked for in the clause that tells it.
struct ClaimSetting {
  let sentence: ArticleSentence
  let places: PlaceReader
  let dates: DateResolver

  private var classes: Vocabulary.Classes { sentence.classes }
  private var features: Vocabulary.Features { sentence.features }

  /// The items of the clause about a match: the match itself, what follows up to the next break,
  /// and an opening such as "On Sunday," before it.
  ///
  /// `subject` is where that of its verb begins, if it stands before the match.
  func clause(about bytes: Range<Int>, subject: Int? = nil) -> [Int] {
    let first = sentence.parse.firstItem(from: bytes.lowerBound)
    var next = sentence.parse.firstItem(from: bytes.upperBound)
    if next > first, sentence.parse.bytes(next - 1).upperBound > bytes.upperBound { next -= 1 }
    guard first < next else { return [] }
    let end =
      (afterComma(next)..<sentence.count).first { isBreak($0) && !leadsToDay($0) }
      ?? sentence.count
    let head = min(subject ?? first, first)
    let start = (0..<head).last { isBreak($0) }.map { $0 + 1 } ?? 0
    let group = (head..<first).last { isBreak($0) }.map { $0 + 1 } ?? head
    return Array(first..<end) + Array(group..<first) + Array(0..<openingEnd(before: start))
      + Array(start..<head)
  }

  /// Behind the comma that ends an apposition: "met Sergei Lavrov, the minister, in Antalya".
  private func afterComma(_ next: Int) -> Int {
    guard next + 1 < sentence.count, sentence.has(next, classes.comma),
      sentence.has(next + 1, classes.preposition) || sentence.has(next + 1, classes.date)
    else { return next }
    return next + 1
  }

  /// `next week, on Friday in Boston`: a comma behind a time, and a day of it behind that; not one that is
  /// only possible.
  private func leadsToDay(_ place: Int) -> Bool {
    guard sentence.has(place, classes.comma), place > 0, sentence.has(place - 1, classes.date)
    else {
      return false
    }
    let words = place + 1..<min(place + 4, sentence.count)
    return words.first { sentence.has($0, classes.date) }.map { day in
      (place + 1..<day).allSatisfy {
        sentence.has($0, classes.preposition)
          || sentence.has($0, classes.auxiliary) && !sentence.item($0).has(features.hedge)
      }
    } ?? false
  }

  /// Where `On Sunday,` or `In Rome on Monday,` ends at the beginning of the sentence.
  private func openingEnd(before end: Int) -> Int {
    guard end > 0, end <= 7, sentence.has(end - 1, classes.comma), sentence.has(0, classes.opening)
    else { return 0 }
    return end - 1
  }

  /// `Villa d'Afrique`: the last word of a name that begins with the word for a kind of building.
  private func nameEnd(from venue: Int) -> Int {
    guard sentence.has(venue, classes.capitals) else { return venue }
    var end = venue
    while end + 1 < sentence.count, end - venue < 3, !sentence.has(end + 1, classes.notName),
      sentence.item(end + 1).text.contains(where: \.isUppercase)
    {
      end += 1
    }
    return end
  }

  private func isBreak(_ place: Int) -> Bool {
    sentence.has(place, classes.clauseBreak) && !joinsNouns(place) || isSince(place)
  }

  /// `from army and allied rebels on Monday`: the conjunction joins two nouns, not two clauses.
  private func joinsNouns(_ place: Int) -> Bool {
    guard sentence.has(place, classes.conjunction) else { return false }
    var next = place + 1
    while next + 1 < sentence.count, next - place < 5, !sentence.has(next, classes.participant),
      sentence.has(next, classes.nounPart)
    {
      next += 1
    }
    return next + 1 < sentence.count && sentence.has(next, classes.participant)
      && sentence.has(next + 1, classes.opening)
  }

  private func isSince(_ place: Int) -> Bool {
    sentence.item(place)[features.preposition] == "since"
  }

  func time(in clause: [Int]) -> DateMention? {
    guard sentence.mayHave(classes.date) else { return nil }
    let named = clause.lazy.filter {
      sentence.has($0, classes.date) && !isSince($0) && !isOfSaying($0)
    }.map { place in
      let item = sentence.item(place)
      return dates.mention(of: item, at: sentence.span(item))
    }
    guard let first = named.first else { return nil }
    return named.first { $0.isDay(of: first) } ?? first
  }

  /// Whether a year before that of the day of issue stands in it: "the 2002 ceasefire".
  func isLongAgo(_ clause: [Int]) -> Bool {
    guard let year = dates.day?.civil.year, sentence.mayHave(classes.numeral) else { return false }
    return clause.contains { place in
      guard sentence.has(place, classes.numeral), !sentence.has(place, classes.counted) else {
        return false
      }
      let text = sentence.item(place).text
      return text.utf8.count == 4 && Int(text).map { (1900..<year).contains($0) } == true
    }
  }

  /// `said on Saturday`: the day on which it was said, not the one on which it happened.
  ///
  /// What was announced on Saturday began then.
  private func isOfSaying(_ place: Int) -> Bool {
    sentence.last(without: classes.preposition, in: 0..<place).map {
      sentence.has($0, classes.saying) && !($0 > 0 && sentence.has($0 - 1, classes.be))
    } ?? false
  }

  /// The first place that a word of place leads to.
  func place(in clause: [Int]) -> PlaceMention? {
    guard sentence.mayHave(classes.place) else { return nil }
    for index in clause
    where sentence.has(index, classes.place) && isLed(index)
      && !places.isFarOff(index, in: sentence)
    {
      if let place = places.place(at: index, in: sentence), place.kind != .point { return place }
    }
    return nil
  }

  private func isLed(_ index: Int) -> Bool {
    // `in the Thai city of Mae Sot`
    guard let last = sentence.last(without: classes.placeLead, in: max(0, index - 3)..<index) else {
      return false
    }
    return sentence.has(last, classes.around)
      && !sentence.has(min(index + 1, sentence.count - 1), classes.possessive)
  }

  /// `at the ambassador's residence`: up to the word that names a kind of building.
  func venue(in clause: [Int]) -> SourceSpan? {
    guard sentence.mayHave(classes.venue) else { return nil }
    let count = sentence.count
    for index in clause where sentence.has(index, classes.around) {
      var start = index + 1
      if start < count, sentence.has(start, classes.determiner) { start += 1 }
      for end in start..<max(start, min(start + 6, count)) {
        if isBreak(end) || sentence.has(end, classes.around) { break }
        guard sentence.has(end, classes.venue) else { continue }
        let (first, last) = (sentence.parse.bytes(start), sentence.parse.bytes(nameEnd(from: end)))
        return sentence.span(first.lowerBound..<last.upperBound)
      }
    }
    return nil
  }
}

extension DateMention {
  /// Whether it is a day of a longer time: the Friday of "next week, on Friday".
  fileprivate func isDay(of other: DateMention) -> Bool {
    guard let start, let first = other.start, let end = other.end, end.ordinal - first.ordinal > 1
    else { return false }
    return grain == .day && first <= start && start < end
  }
}
