import BriefModel
import Linguistics

/// When and where something happened, looked for in the clause that tells it.
struct ClaimSetting {
  let sentence: ArticleSentence
  let places: PlaceReader
  let dates: DateResolver

  private var items: [Item] { sentence.items }

  /// The items of the clause about a match: the match itself, what follows up to the next break,
  /// and an opening such as "On Sunday," before it.
  func clause(about bytes: Range<Int>) -> [Int] {
    let inside = items.indices.filter {
      items[$0].bytes.lowerBound >= bytes.lowerBound
        && items[$0].bytes.upperBound <= bytes.upperBound
    }
    guard let first = inside.first, let last = inside.last else { return [] }
    let behind = items.indices[(last + 1)...].prefix { !isBreak(items[$0]) }
    let ahead = items.indices[..<first].reversed().prefix { !isBreak(items[$0]) }
    let opening = first - ahead.count == 0 ? [] : self.opening(before: first - ahead.count)
    return inside + behind + opening + ahead.reversed()
  }

  /// `On Sunday,` or `In Rome on Monday,` at the beginning of the sentence.
  private func opening(before end: Int) -> [Int] {
    guard end > 0, end <= 7, items[end - 1].has("COMMA"),
      items[0].has("PREP") || items[0].has("DATE")
    else { return [] }
    return Array(0..<(end - 1))
  }

  private func isBreak(_ item: Item) -> Bool {
    item.has("COMMA") || item.has("SEMICOLON") || item.has("DASH") || item.has("CLAUSE")
      || item.has("QUOTE_OPEN") || item.has("SAY") || item["prep"] == "since"
  }

  func time(in clause: [Int]) -> DateMention? {
    clause.first { items[$0].has("DATE") && items[$0]["prep"] != "since" && !isOfSaying($0) }
      .map { dates.mention(of: items[$0], at: sentence.span(items[$0])) }
  }

  /// `said on Saturday`: the day on which it was said, not the one on which it happened.
  private func isOfSaying(_ index: Int) -> Bool {
    items[..<index].last { !$0.has("PREP") }?.has("SAY") == true
  }

  /// The first place that a word of place leads to.
  func place(in clause: [Int]) -> PlaceMention? {
    for index in clause where items[index].has("PLACE") || items[index].has("COUNTRY") {
      guard isLed(index), let place = places.place(at: index, in: sentence), place.kind != .point
      else { continue }
      return place
    }
    return nil
  }

  private func isLed(_ index: Int) -> Bool {
    let before = items[..<index].suffix(2).reversed()
    guard let last = before.first(where: { !$0.has("DET") && !$0.has("DIRECTION") }) else {
      return false
    }
    return last.has("AROUND") && !items[min(index + 1, items.count - 1)].has("POSSESSIVE")
  }

  /// `at the ambassador's residence`: up to the word that names a kind of building.
  func venue(in clause: [Int]) -> SourceSpan? {
    for index in clause where items[index].has("AROUND") {
      var start = index + 1
      if start < items.count, items[start].has("DET") { start += 1 }
      let reach = items[min(start, items.count)...].prefix { !isBreak($0) && !$0.has("AROUND") }
      if let end = reach.prefix(6).firstIndex(where: { $0.has("VENUEWORD") || $0.has("VENUENAME") })
      {
        return sentence.span(items[start].bytes.lowerBound..<items[end].bytes.upperBound)
      }
    }
    return nil
  }
}
