import BriefModel
import Linguistics

/// How far what somebody says reaches in its sentence.
struct SpeechReach {
  let sentence: ArticleSentence
  let emission: Emission
  /// All speeches of the sentence, this one included.
  let others: [Emission]
  private let count: Int
  /// The first item of the match, and the first behind it.
  private let first: Int
  private let next: Int

  private var classes: Vocabulary.Classes { sentence.classes }

  init(sentence: ArticleSentence, emission: Emission, others: [Emission]) {
    self.sentence = sentence
    self.emission = emission
    self.others = others
    count = sentence.count
    first = sentence.parse.firstItem(from: emission.bytes.lowerBound)
    next = sentence.parse.firstItem(from: emission.bytes.upperBound)
  }

  /// What is said, without the words of attribution; in two parts where those stand in the middle.
  func contents(of cue: Item) -> (first: SourceSpan?, second: SourceSpan?) {
    switch Self.lie(of: emission, in: sentence) {
    case .within: (within(cue), nil)
    case .noun: (span(first, next), nil)
    case .before:
      leadsToQuote ? (behind(cue), nil) : (span(startOfClause, first), continuation ?? predicate)
    case .around:
      first < 2 || isThat(first - 1)
        ? (span(next, end(from: startOfWords(from: next))), nil)
        : (span(startOfClause, first), tail)
    case .after: (isSubordinate ? within(cue) : behind(cue), nil)
    case nil: (behind(cue), nil)
    }
  }

  /// Where what is said lies from the words of saying.
  enum Lie: String, Sendable, CaseIterable {
    case after
    case around
    case before
    case noun
    case within
  }

  private static func lie(of emission: Emission, in sentence: ArticleSentence) -> Lie? {
    sentence.vocabulary.lies.meaning(of: sentence.features.lies, in: emission)
  }

  private func behind(_ cue: Item) -> SourceSpan? {
    let start = start(behind: cue)
    return span(start, end(from: start))
  }

  private func within(_ cue: Item) -> SourceSpan? {
    let from = index(from: cue.bytes.upperBound)
    return span(start(behind: cue), endOfRelativeClause(from: from))
  }

  /// `Although he denied it, …`: the clause of saying is not the main one.
  private var isSubordinate: Bool {
    (1...3).contains(first) && sentence.has(0, classes.subordinator)
      && (0..<first).allSatisfy { sentence.has($0, classes.subordinate) }
  }

  private func index(from byte: Int) -> Int { sentence.parse.firstItem(from: byte) }

  /// Behind the cue, whom it is said to, where, on which day, and "that".
  ///
  /// `criticized the delegation` tells only with its verb what is said.
  private func start(behind cue: Item) -> Int {
    if cue.has(sentence.features.attitude) { return index(from: cue.bytes.lowerBound) }
    var place = index(from: cue.bytes.upperBound)
    if let quote = quoteBehindColon(from: place) { return quote }
    if let via = emission.bytes(of: sentence.captures.via),
      via.lowerBound > cue.bytes.lowerBound
    {
      place = index(from: via.upperBound)
    } else if cue.has(sentence.features.addressed) {
      let reach = place..<min(place + 4, count)
      let clause = reach.first { isThat($0) } ?? reach.upperBound
      let addressee = sentence.first(classes.addressee, in: place..<clause)
      if let addressee {
        place = addressee + 1
      } else if clause < reach.upperBound {
        // "told parliament that": nobody whom a rule knows.
        place = clause
      }
    }
    if place + 1 < count, sentence.has(place, classes.preposition),
      sentence.has(place + 1, classes.date)
    {
      place += 1
    }
    let start = startOfWords(from: place)
    return startBehindThat(from: start) ?? start
  }

  /// `told reporters in the old town that …`, `said late on Sunday that …`: past what stands between
  /// the verb and its clause.
  private func startBehindThat(from place: Int) -> Int? {
    guard place + 1 < count else { return nil }
    if place > 0, sentence.has(place - 1, classes.comma) { return startBehindAside(from: place) }
    // "earlier", "late on".
    let first = place + (isThat(place) || sentence.has(place, classes.preposition) ? 0 : 1)
    guard
      first == place || sentence.has(place, classes.auxiliary)
        || sentence.has(first, classes.date)
        || sentence.has(first, classes.preposition)
          && sentence.has(min(first + 1, count - 1), classes.date)
    else { return nil }
    var mayDetermine = false
    var isDated = false
    for index in first..<min(first + 14, count - 1) {
      if isThat(index) { return sentence.has(index + 1, classes.verbal) ? nil : index + 1 }
      let leads = sentence.has(index, classes.preposition)
      guard leads || !sentence.has(index, classes.notAdverbial), leads || !isDated,
        mayDetermine || !sentence.has(index, classes.nounLead)
      else { return nil }
      mayDetermine = leads
      isDated = sentence.has(index, classes.date)
    }
    return nil
  }

  /// `conceded, however, that …`.
  private func startBehindAside(from place: Int) -> Int? {
    for index in place..<min(place + 14, count - 1) {
      if sentence.has(index, classes.comma) { return isThat(index + 1) ? index + 2 : nil }
      if sentence.has(index, classes.notAdverbial) { return nil }
    }
    return nil
  }

  private func startOfWords(from place: Int) -> Int {
    var place = place
    while place < count, sentence.has(place, classes.lead) || isThat(place) { place += 1 }
    return place
  }

  /// `told visiting senators: “…”`.
  private func quoteBehindColon(from place: Int) -> Int? {
    let end = min(place + 12, count - 1)
    guard place < end,
      let stop = sentence.first(classes.clauseEnd, in: place..<end),
      sentence.has(stop, classes.colon),
      sentence.has(stop + 1, classes.quoteOpen)
    else { return nil }
    return stop + 1
  }

  private func isThat(_ place: Int) -> Bool {
    sentence.has(place, classes.relative) && sentence.has(place, classes.subordinator)
  }

  /// Where the narrator or the next speaker takes over.
  private func end(from start: Int) -> Int {
    var end = narration(behind: start) ?? count
    for other in others {
      // "… said this and warned of that": the second verb begins another speech.
      guard
        let taker = other.last(sentence.captures.saying) ?? other.first(sentence.captures.speaker)
          ?? other.first(sentence.captures.unnamed)
      else { continue }
      // "…, according to the army" and "…, said the army": the verb comes before the speaker.
      var byte = taker.bytes.lowerBound
      if other.last(sentence.captures.saying) == nil, let cue = other.first(sentence.captures.cue) {
        byte = min(byte, cue.bytes.lowerBound)
      }
      // "said the Kremlin denied it": all that follows is said, also by whom.
      let taken = index(from: byte)
      let boundary = boundary(before: taken)
      if boundary > start {
        end = min(end, boundary)
      } else if taken == start + 2, sentence.has(start + 1, classes.conjunction) {
        // "Denied this and said that": one word alone is denied.
        end = min(end, start + 1)
      }
    }
    return end
  }

  /// Where the outlet goes on in its own words.
  private func narration(behind start: Int) -> Int? {
    guard start + 1 < count, sentence.mayHave(classes.narrates) else { return nil }
    return (start + 1..<count).first {
      sentence.has($0, classes.semicolon)
        || sentence.has($0, classes.narration) && sentence.has($0 - 1, classes.comma)
    }
  }

  /// `, who denied it, left`: the clause ends at its comma, unless that stands in a quotation.
  private func endOfRelativeClause(from start: Int) -> Int {
    var isQuoted = false
    let end = end(from: start)
    for place in start..<max(start, end) {
      if sentence.has(place, classes.quoteOpen) { isQuoted = true }
      if sentence.has(place, classes.quoteClose) {
        isQuoted = false
        if sentence.has(place - 1, classes.comma) { return place + 1 }
      }
      if sentence.has(place, classes.comma), !isQuoted { return place }
    }
    return end
  }

  /// Back from a speaker to where their clause begins.
  private func boundary(before speaker: Int) -> Int {
    var place = speaker
    while place > 0, sentence.has(place - 1, classes.link) { place -= 1 }
    return place
  }

  private var startOfClause: Int {
    var start = 0
    for other in others where other.bytes.upperBound <= emission.bytes.lowerBound {
      guard Self.lie(of: other, in: sentence) != .after else { continue }
      start = max(start, index(from: other.bytes.upperBound))
    }
    return start
  }

  /// What follows an attribution in the middle of its sentence, where it is a clause.
  private var tail: SourceSpan? {
    guard next + 1 < count, sentence.has(next, classes.comma),
      !sentence.has(next + 1, classes.clause)
    else { return nil }
    let end = end(from: next)
    guard end - next > 4, !isApposition(next + 1..<end) else { return nil }
    return span(next, end)
  }

  /// `…, according to the TRGX, a local rights group`: only who that is.
  private func isApposition(_ items: Range<Int>) -> Bool {
    sentence.has(items.lowerBound, classes.numberArticle)
      && sentence.first(classes.verbal, in: items) == nil
  }

  /// `Asked about it at the gate, he said, “…”`: what comes first leads up to what is said.
  private var leadsToQuote: Bool {
    next + 1 < count && sentence.has(next, classes.comma)
      && sentence.has(next + 1, classes.quoteOpen) && sentence.has(0, classes.leadUp)
      && startOfClause == 0
  }

  /// `A truce, he said, is possible`: the verb of what is said follows.
  private var predicate: SourceSpan? {
    guard next + 1 < count, sentence.has(next, classes.comma),
      sentence.has(next + 1, classes.verbal)
    else { return nil }
    return span(next + 1, end(from: next))
  }

  /// `This shows, he said, that …` and `…, he said, adding that …`.
  private var continuation: SourceSpan? {
    guard next + 1 < count, sentence.has(next, classes.comma),
      sentence.has(next + 1, classes.continues) || isThat(next + 1)
    else { return nil }
    let end = end(from: next)
    return end - next > 4 ? span(next + 2, end) : nil
  }

  /// From the first to the last item that is more than punctuation; nil where the end comes first.
  private func span(_ start: Int, _ end: Int) -> SourceSpan? {
    guard start < end,
      let first = sentence.first(without: classes.edge, in: start..<end),
      var last = sentence.last(without: classes.edge, in: start..<end)
    else { return nil }
    if last + 1 < count, sentence.isToned(last + 1) { last += 1 }
    let close = isOpen(first...last) ? sentence.first(classes.quoteClose, in: last..<end) : nil
    let final = sentence.item(close ?? last)
    // A chunk of counted people may hold the comma that closes it.
    let comma = final.ends(in: UInt8(ascii: ",")) ? 1 : 0
    return sentence.span(
      sentence.parse.bytes(first).lowerBound..<final.bytes.upperBound - comma)
  }

  /// Whether a quotation begins in some items and does not end there.
  private func isOpen(_ items: ClosedRange<Int>) -> Bool {
    guard sentence.mayHave(classes.quoteOpen) else { return false }
    let items = Range(items)
    return sentence.parse.count(classes.quoteOpen, in: items)
      > sentence.parse.count(classes.quoteClose, in: items)
  }
}
