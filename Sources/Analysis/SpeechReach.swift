import BriefModel
import Linguistics

/// How far what somebody says reaches in its sentence.
struct SpeechReach {
  let sentence: ArticleSentence
  let emission: Emission
  /// All speeches of the sentence, this one included.
  let others: [Emission]

  private var items: [Item] { sentence.items }

  /// What is said, without the words of attribution; in two parts where those stand in the middle.
  func contents(of cue: Item) -> [SourceSpan] {
    switch emission["lies"] {
    case "after" where isSubordinate: within(cue)
    case "within": within(cue)
    case "before": [span(startOfClause, first), continuation].compactMap { $0 }
    case "around":
      first < 2
        ? [span(next, end(from: next))].compactMap { $0 }
        : [span(startOfClause, first), tail].compactMap { $0 }
    default:
      [span(start(behind: cue), end(from: index(from: cue.bytes.upperBound)))]
        .compactMap { $0 }
    }
  }

  private func within(_ cue: Item) -> [SourceSpan] {
    let from = index(from: cue.bytes.upperBound)
    return [span(start(behind: cue), endOfRelativeClause(from: from))].compactMap { $0 }
  }

  /// `Although he denied it, …`: the clause of saying is not the main one.
  private var isSubordinate: Bool {
    (1...3).contains(first)
      && items[..<first].allSatisfy { $0.has("CLAUSE") || $0.has("SUBORD") || $0.has("DET") }
      && items[0].has("SUBORD")
  }

  /// The first item of the match.
  private var first: Int { index(from: emission.bytes.lowerBound) }
  /// The first item behind the match.
  private var next: Int { index(from: emission.bytes.upperBound) }

  private func index(from byte: Int) -> Int {
    items.partitioningIndex { $0.bytes.lowerBound >= byte }
  }

  /// Behind the cue, whom it is said to, on which day, and "that".
  ///
  /// `criticized the delegation` tells only with its verb what is said.
  private func start(behind cue: Item) -> Int {
    if cue["attitude"] != nil { return index(from: cue.bytes.lowerBound) }
    var place = index(from: cue.bytes.upperBound)
    if cue["addressed"] != nil {
      let addressee = items[min(place, items.count)...].prefix(4).firstIndex {
        $0.has("ACTOR") || $0.has("OUTLET") || $0.has("ROLE")
      }
      if let addressee { place = addressee + 1 }
    }
    if place + 1 < items.count, items[place].has("PREP"), items[place + 1].has("DATE") {
      place += 1
    }
    while place < items.count, isLead(items[place]) { place += 1 }
    return place
  }

  private func isLead(_ item: Item) -> Bool {
    item.has("DATE") || item.has("COLON") || item.has("COMMA")
      || (item.has("REL") && item.has("SUBORD"))
  }

  /// Where the narrator or the next speaker takes over.
  private func end(from start: Int) -> Int {
    let bounds = others.compactMap { other -> Int? in
      // "… said this and warned of that": the second verb begins another speech.
      let taker = other.bindings["d"]?.last ?? (other.bindings["s"] ?? other.bindings["g"])?.first
      guard let taker else { return nil }
      let place = index(from: taker.bytes.lowerBound)
      return place > start ? boundary(before: place) : nil
    }
    let narration = items.indices.first {
      $0 > start
        && (items[$0].has("SEMICOLON") || items[$0].has("NARRATION") && items[$0 - 1].has("COMMA"))
    }
    return min(bounds.min() ?? items.count, narration ?? items.count)
  }

  /// `, who denied it, left`: the clause ends at its comma, unless that stands in a quotation.
  private func endOfRelativeClause(from start: Int) -> Int {
    var isQuoted = false
    for place in items.indices where place >= start && place < end(from: start) {
      if items[place].has("QUOTE_OPEN") { isQuoted = true }
      if items[place].has("QUOTE_CLOSE") { isQuoted = false }
      if items[place].has("COMMA"), !isQuoted { return place }
    }
    return end(from: start)
  }

  /// Back from a speaker to where their clause begins.
  private func boundary(before speaker: Int) -> Int {
    var place = speaker
    while place > 0, isLink(items[place - 1]) { place -= 1 }
    return place
  }

  private func isLink(_ item: Item) -> Bool {
    item.has("DET") || item.has("CLAUSE") || item.has("AND") || item.has("ADV")
  }

  private var startOfClause: Int {
    let earlier = others.filter { $0.bytes.upperBound <= emission.bytes.lowerBound }
    let spoken = earlier.filter { $0["lies"] != "after" }.map { index(from: $0.bytes.upperBound) }
    return spoken.max() ?? 0
  }

  /// What follows an attribution in the middle of its sentence, where it is a clause.
  private var tail: SourceSpan? {
    let end = end(from: next)
    guard end - next > 4, items[next].has("COMMA"), !items[next + 1].has("CLAUSE") else {
      return nil
    }
    return span(next, end)
  }

  /// `This shows, he said, that …` and `…, he said, adding that …`.
  private var continuation: SourceSpan? {
    let end = end(from: next)
    guard end - next > 4, items[next].has("COMMA") else { return nil }
    let goesOn = items[next + 1].has("CONTINUES")
    let isThat = items[next + 1].has("REL") && items[next + 1].has("SUBORD")
    guard goesOn || isThat else { return nil }
    return span(next + 2, end)
  }

  /// From the first to the last item that is more than punctuation; nil where the end comes first.
  private func span(_ start: Int, _ end: Int) -> SourceSpan? {
    guard start < end else { return nil }
    let said = items[start..<end]
    guard let first = said.firstIndex(where: { !isEdge($0) }),
      let last = said.lastIndex(where: { !isEdge($0) })
    else { return nil }
    let isOpen =
      said[first...last].count { $0.has("QUOTE_OPEN") }
      > said[first...last].count { $0.has("QUOTE_CLOSE") }
    let close = said[last...].firstIndex { $0.has("QUOTE_CLOSE") }
    let end = isOpen ? close ?? last : last
    // A chunk of counted people may hold the comma that closes it.
    let comma = items[end].text.hasSuffix(",") ? 1 : 0
    return sentence.span(items[first].bytes.lowerBound..<items[end].bytes.upperBound - comma)
  }

  private func isEdge(_ item: Item) -> Bool {
    item.has("COMMA") || item.has("STOP") || item.has("QUOTE_OPEN") || item.has("QUOTE_CLOSE")
      || item.has("COLON") || item.has("SEMICOLON") || item.has("DASH")
  }
}
