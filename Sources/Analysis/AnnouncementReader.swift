import BriefModel
import Linguistics

/// Makes an announced event of a clause with a word of the future and a day that lies ahead, where no
/// rule knows what kind of event it is: `The board was to meet later Friday`.
struct AnnouncementReader: Sendable {
  let parsed: ParsedArticle
  let dates: DateResolver
  let attributions: Attributions

  /// Spans longer than this are no date of an event.
  private static let mostDays = 16
  /// How far behind its date a clause may reach, in items.
  private static let reach = 24
  /// The most items that a clause has.
  private static let longest = 48

  /// `drafts` are in order of reading.
  func claims(beside drafts: [ClaimReader.Draft]) -> [Claim] {
    var claims: [Claim] = []
    let sentences = parsed.sentences
    var rest = drafts[...]
    for index in sentences.indices {
      let sentence = sentences[index]
      guard sentences.mayHave(index, sentence.classes.date), !sentence.isInHeadline,
        !sentence.isDateline
      else { continue }
      rest = rest.drop { $0.claim.sentence < index }
      let told = rest.prefix { $0.claim.sentence == index }
      claims += self.claims(in: sentence, beside: told)
    }
    return claims
  }

  private func claims(
    in sentence: ArticleSentence, beside drafts: ArraySlice<ClaimReader.Draft>
  ) -> [Claim] {
    sentence.places(having: sentence.classes.date).reduce(into: []) { claims, place in
      guard let claim = claim(at: place, in: sentence, beside: drafts),
        !claims.contains(where: { overlap($0, claim) })
      else { return }
      claims.append(claim)
    }
  }

  private func overlap(_ left: Claim, _ right: Claim) -> Bool {
    guard let mine = left.object, let theirs = right.object else { return true }
    return mine.overlaps(theirs)
  }

  private func claim(
    at place: Int, in sentence: ArticleSentence, beside drafts: ArraySlice<ClaimReader.Draft>
  ) -> Claim? {
    let item = sentence.item(place)
    guard item.has(sentence.features.ahead), let cue = cue(before: place, in: sentence) else {
      return nil
    }
    let time = dates.mention(of: item, at: sentence.span(item))
    guard isDay(time), time.due.map({ $0 >= (dates.day ?? $0) }) ?? false else { return nil }
    let start = start(before: cue, in: sentence)
    let end = end(behind: place, in: sentence)
    guard start < cue, end - start <= Self.longest, !isDoubtful(start..<end, in: sentence) else {
      return nil
    }
    let bytes = sentence.parse.bytes(start).lowerBound..<sentence.parse.bytes(end - 1).upperBound
    let span = sentence.span(bytes)
    let isTold = drafts.contains { draft in
      [.planned, .requested, .cancelled, .refused].contains(draft.claim.status)
        && (draft.claim.time?.span == time.span || draft.match.overlaps(span))
    }
    guard !isTold else { return nil }
    let trigger = sentence.span(sentence.item(cue))
    let article = parsed.article.id
    return Claim(
      id: "", kind: .event, status: .planned, object: span, time: time,
      attribution: attributions.attribution(covering: trigger, sentence: sentence.index),
      sentence: sentence.index,
      evidence: [
        Evidence(article: article, span: span, role: "claim"),
        Evidence(article: article, span: trigger, role: "trigger"),
        Evidence(article: article, span: time.span, role: "time"),
      ], rule: "announcement")
  }

  private func isDay(_ time: DateMention) -> Bool {
    guard let start = time.start, let end = time.end else { return false }
    return time.limit != nil || end.ordinal - start.ordinal <= Self.mostDays
  }

  /// The word of the future in the clause of a date.
  private func cue(before place: Int, in sentence: ArticleSentence) -> Int? {
    var item = place - 1
    while item >= 0 {
      if isCue(item, in: sentence) {
        while item > 0, isCue(item - 1, in: sentence) { item -= 1 }
        return item
      }
      if isEdge(item, in: sentence) { return nil }
      item -= 1
    }
    return nil
  }

  private func isCue(_ item: Int, in sentence: ArticleSentence) -> Bool {
    if sentence.has(item, sentence.classes.future) {
      return !sentence.has(item, sentence.classes.offering) && !isWish(item, in: sentence)
    }
    return !isWish(item, in: sentence) && sentence.has(item, sentence.classes.modal)
      && sentence.item(item)[sentence.features.modality] == "planned"
  }

  /// `wants to`, `hopes to`.
  private func isWish(_ item: Int, in sentence: ArticleSentence) -> Bool {
    sentence.item(item).has(sentence.features.hedge)
  }

  private func isEdge(_ item: Int, in sentence: ArticleSentence) -> Bool {
    let classes = sentence.classes
    return sentence.has(item, classes.semicolon) || sentence.has(item, classes.saying)
      || sentence.has(item, classes.quoteMark) || sentence.has(item, classes.colon)
      || sentence.has(item, classes.clause) && !sentence.has(item, classes.conjunction)
      || sentence.has(item, classes.relative)
      || sentence.has(item, classes.conjunction) && item > 0
        && sentence.has(item - 1, classes.comma)
  }

  /// Where the clause of a word of the future begins.
  private func start(before cue: Int, in sentence: ArticleSentence) -> Int {
    let classes = sentence.classes
    var reach = cue
    // `the mandate, which expires in August, will be extended`
    if cue > 1, sentence.has(cue - 1, classes.comma) {
      reach = sentence.last(classes.comma, in: 0..<(cue - 1)) ?? cue
    }
    let edge = (0..<reach).last { item in
      isEdge(item, in: sentence)
        || sentence.has(item, sentence.classes.conjunction) && item + 1 == cue
    }
    // `the men who were kidnapped will arrive`: the subject stands before the relative clause.
    if let edge, sentence.has(edge, classes.relative),
      edge == 0 || !sentence.has(edge - 1, classes.saying)
    {
      // What hangs on the relative pronoun alone is told beside something else.
      return edge + 1 == cue ? cue : 0
    }
    var start = edge.map { $0 + 1 } ?? 0
    while start < cue, sentence.has(start, sentence.classes.comma) { start += 1 }
    return start
  }

  private func end(behind place: Int, in sentence: ArticleSentence) -> Int {
    let classes = sentence.classes
    let reach = place + 1..<min(sentence.count, place + 1 + Self.reach)
    return reach.first { item in
      isEdge(item, in: sentence) || sentence.has(item, classes.pause)
        || sentence.has(item, classes.conjunction) || sentence.has(item, classes.dash)
    } ?? reach.upperBound
  }

  /// `unless it receives funds`, `will not attend`: no event is announced.
  private func isDoubtful(_ clause: Range<Int>, in sentence: ArticleSentence) -> Bool {
    let classes = sentence.classes
    return clause.contains { item in
      sentence.has(item, classes.negation) || sentence.has(item, classes.cancelling)
        || isForecast(item, in: sentence) || isPossible(item, in: sentence)
        || sentence.has(item, classes.doubt) && !sentence.has(item, classes.timeLead)
    }
      || isTurned(behind: clause.upperBound, in: sentence)
  }

  /// `…, unless it receives funds`, `…, was postponed`.
  private func isTurned(behind end: Int, in sentence: ArticleSentence) -> Bool {
    let classes = sentence.classes
    let behind = end..<min(sentence.count, end + 5)
    return behind.prefix(2).contains {
      sentence.has($0, classes.doubt) && !sentence.has($0, classes.timeLead)
    } || sentence.first(classes.cancelling, in: behind) != nil
  }

  /// `may have been planned`, `we want`: what is only possible, and what a speaker says of himself.
  private func isPossible(_ item: Int, in sentence: ArticleSentence) -> Bool {
    let classes = sentence.classes
    return sentence.has(item, classes.modal) && !sentence.has(item, classes.future)
      && sentence.item(item)[sentence.features.modality] != "planned"
      || sentence.has(item, classes.anyPronoun) && !sentence.has(item, classes.pronoun)
  }

  /// `4.6 million people will face hunger`: a forecast of many is no event.
  private func isForecast(_ item: Int, in sentence: ArticleSentence) -> Bool {
    sentence.has(item, sentence.classes.counted)
      && sentence.item(item)[sentence.features.kind] == "person"
      && sentence.item(item).number(sentence.features.low).map { $0 >= Self.many } ?? false
  }

  private static let many = 10_000.0
}
