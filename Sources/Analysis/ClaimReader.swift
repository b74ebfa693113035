import BriefModel
import Linguistics

/// Turns what the claim rules found into claims: who took part, when, where, and who says so.
struct ClaimReader: Sendable {
  let parsed: ParsedArticle
  let cast: Cast
  let dates: DateResolver
  let attributions: Attributions
  let quantities: [Quantity]
  let vocabulary: Vocabulary

  var classes: Vocabulary.Classes { vocabulary.classes }
  var features: Vocabulary.Features { vocabulary.features }
  var captures: Vocabulary.Captures { vocabulary.captures }

  /// A claim that is still being put together.
  struct Draft {
    var claim: Claim
    var trigger: SourceSpan
    var match: SourceSpan
    /// A noun with a date and no verb: "Friday's talks".
    var isNominal = false
    /// Done by "the two leaders", who have been named before.
    var isOfBoth = false
  }

  /// In order of reading, numbered.
  func claims() -> [Claim] {
    var told = Told()
    let sentences = parsed.sentences
    for index in sentences.indices where sentences.mayHave(index, classes.claim) {
      let sentence = sentences[index]
      guard !sentence.isInHeadline else { continue }
      let found = reading(sentence, after: &told)
      if !found.isEmpty { told.add(shared(found)) }
    }
    var drafts = told.drafts
    locate(&drafts)
    let statements = StatementReader(
      parsed: parsed, dates: dates, attributions: attributions, quantities: quantities)
    let announcements = AnnouncementReader(
      parsed: parsed, dates: dates, attributions: attributions)
    var claims = statements.claims(beside: drafts) + announcements.claims(beside: drafts)
    claims.insert(contentsOf: drafts.lazy.map(\.claim), at: 0)
    sort(&claims)
    for index in claims.indices { claims[index].id = Claim.id(index + 1, in: parsed.article.id) }
    return claims
  }

  /// In order of reading.
  private func sort(_ claims: inout [Claim]) {
    let places = claims.indices.map { index in
      let evidence = claims[index].evidence
      return (claims[index].sentence, evidence.isEmpty ? 0 : evidence[0].span.start)
    }
    let isSorted = places.indices.dropFirst().allSatisfy { places[$0 - 1] <= places[$0] }
    guard !isSorted else { return }
    let order = claims.indices.sorted { left, right in
      places[left] == places[right] ? left < right : places[left] < places[right]
    }
    claims = order.map { claims[$0] }
  }

  // MARK: One sentence

  private func reading(_ sentence: ArticleSentence, after earlier: inout Told) -> [Draft] {
    var found: [Draft] = []
    for emission in sentence.emissions(classes.claim) {
      guard let draft = draft(emission, sentence) else { continue }
      if !emission.has(features.join), !prefers(draft, among: &found) { continue }
      switch emission[features.join] {
      case nil where emission.has(features.each): found += apart(draft, emission, sentence)
      case nil: found.append(draft)
      case "attending": earlier.join(draft, as: .attendance)
      default: earlier.join(draft, as: .setting)
      }
    }
    return found
  }

  /// Whether a draft stays beside those found: of two that rest on the same words the one with more
  /// parties does.
  private func prefers(_ draft: Draft, among found: inout [Draft]) -> Bool {
    if let wish = found.firstIndex(where: { isWish($0, for: draft) }) { found.remove(at: wish) }
    if found.contains(where: { isWish(draft, for: $0) }) { return false }
    let twin = found.firstIndex { other in
      // "Chad proposed a truce; the rebels rejected it" tells of both.
      let isAnswer = (other.claim.status == .refused) != (draft.claim.status == .refused)
      if draft.claim.kind == .offer, isAnswer { return false }
      return other.claim.kind == draft.claim.kind
        ? other.match.contains(draft.trigger) || draft.match.contains(other.trigger)
        : other.claim.kind.isMeeting && draft.claim.kind.isMeeting
          && other.match.overlaps(draft.match)
    }
    guard let twin else { return true }
    guard found[twin].claim.participants.count < draft.claim.participants.count else {
      return false
    }
    found.remove(at: twin)
    return true
  }

  /// Whether one is the bare request of what the other tells as requested: "asked for talks".
  private func isWish(_ wish: Draft, for other: Draft) -> Bool {
    other.claim.status == .requested && [.request, .demand].contains(wish.claim.kind)
      && other.claim.kind != wish.claim.kind
      && (wish.match.contains(other.trigger) || other.match.contains(wish.trigger))
  }

  private func draft(_ emission: Emission, _ sentence: ArticleSentence) -> Draft? {
    guard let kind = emission[features.kind].flatMap(Claim.Kind.init),
      var status = emission[features.status].flatMap(Claim.Status.init)
    else { return nil }
    let trigger = emission.first(captures.main) ?? emission.first(captures.auxiliary)
    let verb = verb(of: emission, at: trigger, status, sentence)
    if let verb {
      guard let read = verb.status else { return nil }
      status = read
    }
    let match = sentence.span(emission.bytes)
    if verb == nil, ClaimVerb.isDoubted(before: emission.bytes.lowerBound, in: sentence) {
      return nil
    }
    let triggerSpan = trigger.map(sentence.span) ?? match
    let setting = ClaimSetting(
      sentence: sentence, places: PlaceReader(cast: cast), dates: dates)
    let clause = setting.clause(about: emission.bytes, subject: verb?.start)
    let isLongAgo = setting.isLongAgo(clause)
    var claim = Claim(
      id: "", kind: kind, status: status,
      participants: cast.participants(of: emission, kind, verb: verb, in: sentence),
      object: object(emission, sentence),
      attribution: attributions.attribution(
        covering: triggerSpan, sentence: sentence.index),
      sentence: sentence.index, evidence: [], rule: emission.rule)
    let told = clause.filter { !claim.tells(of: $0, in: sentence) }
    claim.time = date(emission, sentence) ?? setting.time(in: told)
    claim.place = place(of: claim, emission, sentence, setting, clause)
    if kind.isEncounter {
      claim.venue =
        setting.venue(in: clause) ?? emission.first(captures.venue).map { sentence.span($0) }
    }
    if let verb {
      if verb.isBackshifted, claim.attribution.speaker == .narrator { return nil }
      if verb.isPronoun, !verb.subject.contains(where: { cast.actor($0, in: sentence) != nil }) {
        let parties = claim.participants
        claim.participants =
          speaker(of: claim).filter { host in
            !parties.contains { $0.mention.name == host.mention.name }
          } + parties
      }
      if !verb.isPronoun, verb.subject.isEmpty { return nil }
    }
    // "He denied that the army had rejected the offer": the denial tells it.
    if kind == .offer, status == .refused, claim.attribution.stance == .denies,
      claim.attribution.cue.map({ $0.end <= triggerSpan.start }) == true
    {
      return nil
    }
    // Who will send tanks has promised them.
    if kind == .pledge, claim.status == .planned { claim.status = .held }
    claim.status = settled(claim, in: sentence, isLongAgo: isLongAgo)
    if kind == .offer, claim.participants.isEmpty { claim.participants = speaker(of: claim) }
    let isJoined = emission.has(features.join)
    let isNominal = emission.has(features.nominal)
    let needsTwo = !isJoined && !isNominal && !emission.has(features.group)
    guard cast.namesAgent(of: emission, kind, in: sentence),
      isSound(claim, needsTwo: needsTwo, isSetting: isJoined)
    else { return nil }
    claim.evidence = evidence(claim, triggerSpan, match)
    let hosts = emission.items(captures.agent) + (verb?.subject ?? [])
    return Draft(
      claim: claim, trigger: triggerSpan, match: match, isNominal: isNominal,
      isOfBoth: hosts.count == 1 && isBoth(hosts[0]))
  }

  /// `the two sides`, `both leaders`.
  private func isBoth(_ host: Item) -> Bool {
    host.has(classes.counted) && host.number(features.low) == 2 && host.number(features.high) == 2
  }

  /// How the verb of a rule stands that leaves its subject to be looked for.
  private func verb(
    of emission: Emission, at trigger: Item?, _ status: Claim.Status, _ sentence: ArticleSentence
  ) -> ClaimVerb? {
    guard let form = emission[features.verb], let trigger else { return nil }
    let place = sentence.parse.firstItem(from: trigger.bytes.lowerBound)
    return ClaimVerb(at: place, form: form, status: status, in: sentence)
  }

  private func speaker(of claim: Claim) -> [Claim.Participant] {
    guard case .named(let mention) = claim.attribution.speaker else { return [] }
    return [Claim.Participant(mention: mention)]
  }

  private func date(_ emission: Emission, _ sentence: ArticleSentence) -> DateMention? {
    emission.first(captures.date).map { dates.mention(of: $0, at: sentence.span($0)) }
  }

  /// What it is about, without the conjunction or comma that follows, nor the day on which it
  /// happens; a quotation is kept whole.
  private func object(_ emission: Emission, _ sentence: ArticleSentence) -> SourceSpan? {
    let words = emission.items(captures.object)
    let count = objectEnd(words)
    guard let first = words.first, let last = words[..<count].last,
      words[..<count].contains(where: { !$0.has(classes.functional) })
    else { return nil }
    var end = last.bytes.upperBound
    if words[count...].allSatisfy({ $0.has(classes.openEnd) }) {
      end = max(end, longEnd(of: words, in: sentence))
    }
    let isOpen =
      words.count { $0.has(classes.quoteOpen) } > words.count { $0.has(classes.quoteClose) }
    if isOpen {
      let rest = sentence.parse.firstItem(from: end)..<sentence.count
      let close = sentence.first(classes.quoteClose, in: rest)
      end = close.map { sentence.parse.bytes($0).upperBound } ?? end
    }
    return sentence.span(first.bytes.lowerBound..<max(first.bytes.upperBound, end))
  }

  /// The end of the clause, where a rule has taken as many words as it may; else of the object.
  private func longEnd(of words: [Item], in sentence: ArticleSentence) -> Int {
    guard words.count >= Self.longObject, let last = words.last else { return 0 }
    let next = sentence.parse.firstItem(from: last.bytes.upperBound)
    guard next < sentence.count, !sentence.has(next, classes.objectEdge) else { return 0 }
    let reach = next..<min(next + 16, sentence.count)
    let edge = sentence.first(classes.clauseEdge, in: reach) ?? reach.upperBound
    return sentence.parse.bytes(edge - 1).upperBound
  }

  /// The fewest words that a rule may be cut off behind.
  private static let longObject = 8

  /// Behind the last word of an object: "the bill on Wednesday" ends with the bill, "talks by
  /// Friday" with the day that limits them, "a deal though it failed" with the deal.
  private func objectEnd(_ words: [Item]) -> Int {
    var isQuoted = false
    var end =
      words.firstIndex { word in
        isQuoted = isQuoted ? !word.has(classes.quoteClose) : word.has(classes.quoteOpen)
        return !isQuoted
          && (word.has(classes.dash) || word.has(classes.semicolon)
            || word.has(classes.turning) && word.has(classes.clause))
      } ?? words.count
    while end > 1 {
      let last = words[end - 1]
      let lead = words[..<(end - 1)].last { !$0.has(classes.determiner) }
      let isDay = last.has(classes.date) && lead?.has(classes.timeLead) != true
      guard
        isDay || last.has(classes.trailing) || last.has(classes.preposition)
          || last.has(classes.relative)
      else { break }
      end -= 1
    }
    return end
  }

  private func place(
    of claim: Claim, _ emission: Emission, _ sentence: ArticleSentence, _ setting: ClaimSetting,
    _ clause: [Int]
  ) -> PlaceMention? {
    let site = emission.items(captures.place).first { !$0.has(classes.outlook) }
    guard let named = site ?? target(emission) else {
      return setting.place(in: claim.kind.isPromise ? outside(emission, sentence, clause) : clause)
    }
    let start = named.bytes.lowerBound
    let index = sentence.parse.firstItem(from: start)
    if index < sentence.count, sentence.parse.bytes(index).lowerBound == start,
      let place = setting.places.place(at: index, in: sentence)
    {
      return place
    }
    let name = MentionRegister.plain(named[features.name] ?? named.text)
    return cast.register.knows(name)
      ? nil : PlaceMention(span: sentence.span(named), name: name)
  }

  /// The items of a clause before and behind the object.
  private func outside(
    _ emission: Emission, _ sentence: ArticleSentence, _ clause: [Int]
  ) -> [Int] {
    guard let object = emission.bytes(of: captures.object) else { return clause }
    return clause.filter { !object.contains(sentence.parse.bytes($0).lowerBound) }
  }

  /// What an attack is made on, where that is a place.
  private func target(_ emission: Emission) -> Item? {
    guard emission[features.kind] == Claim.Kind.attack.rawValue else { return nil }
    return emission.items(captures.other).first { $0.has(classes.place) }
  }

  // MARK: What a claim is worth

  /// What a party says of its own capture or attack is claimed; what lies far back is background.
  private func settled(
    _ claim: Claim, in sentence: ArticleSentence, isLongAgo: Bool
  ) -> Claim.Status {
    if claim.attribution.stance == .denies, claim.status != .refused, claim.kind != .vote {
      return .denied
    }
    let isMove = claim.kind == .capture || claim.kind == .attack || claim.kind == .withdrawal
    if isMove, claim.status == .held, claim.attribution.speaker != .narrator {
      if claim.attribution.stance == .confirms { return .confirmed }
      if isOwnWord(claim, in: sentence) { return .claimed }
    }
    if claim.status == .planned, claim.kind.isEncounter, let end = claim.time?.end,
      dates.day.map({ end <= $0 }) ?? false
    {
      return .held
    }
    if [.planned, .cancelled, .denied].contains(claim.status) { return claim.status }
    if isLongAgo { return .background }
    guard let time = claim.time, let day = dates.day else { return claim.status }
    if let end = time.end, end <= day - 14 { return .background }
    guard claim.status == .held, !claim.kind.isSpoken else { return claim.status }
    return time.start.map { $0 > day } == true ? .planned : .held
  }

  /// Whether a party or its spokesman tells its own deeds, or somebody only claims them.
  private func isOwnWord(_ claim: Claim, in sentence: ArticleSentence) -> Bool {
    guard claim.attribution.stance != .claims,
      case .named(let speaker) = claim.attribution.speaker
    else { return claim.attribution.stance == .claims }
    let isParty = claim.participants.contains { party in
      party.mention.name == speaker.name
        || claim.kind != .withdrawal && speaker.side != nil
          && (party.mention.side == speaker.side || party.mention.name == speaker.side)
    }
    if isParty || claim.kind == .withdrawal { return isParty }
    return isOwned(speaker.span, in: sentence)
      || claim.participants.contains { isOwned($0.mention.span, in: sentence) }
  }

  /// `their spokesman`, `its forces`.
  private func isOwned(_ span: SourceSpan, in sentence: ArticleSentence) -> Bool {
    let place = sentence.parse.firstItem(from: span.start)
    return (max(0, place - 2)..<max(0, place)).contains {
      sentence.item($0).has(features.owned)
    }
  }

  /// An encounter needs two; a capture needs a place or an object.
  private func isSound(_ claim: Claim, needsTwo: Bool, isSetting: Bool) -> Bool {
    let hasParty = !claim.participants.isEmpty
    return switch claim.kind {
    case .talks:
      !needsTwo || claim.participants.count > 1
        || hasParty
          && (claim.place?.kind == .settlement || ![.held, .planned].contains(claim.status))
    case .meeting, .call: claim.participants.count > (needsTwo ? 1 : 0) || isSetting
    case .visit:
      hasParty && (claim.place != nil || claim.status != .held)
    case .capture, .withdrawal: (claim.place != nil || claim.object != nil) && hasParty
    case .attack, .sanctions, .vote: hasParty
    case .request, .demand, .threat, .pledge: hasParty && claim.object != nil
    case .offer: claim.object != nil && (hasParty || claim.attribution.speaker != .narrator)
    case .breach: hasParty || claim.attribution.speaker != .narrator
    case .agreement, .impasse, .statement, .denial, .ceasefire, .event: true
    }
  }

  private func evidence(_ claim: Claim, _ trigger: SourceSpan, _ match: SourceSpan) -> [Evidence] {
    var evidence: [Evidence] = []
    evidence.reserveCapacity(claim.participants.count + 4)
    func note(_ span: SourceSpan?, _ role: String) {
      guard let span else { return }
      evidence.append(Evidence(article: parsed.article.id, span: span, role: role))
    }
    note(match, "claim")
    note(trigger, "trigger")
    for party in claim.participants { note(party.mention.span, "participant") }
    note(claim.place?.span, "place")
    note(claim.venue, "venue")
    note(claim.time?.span, "time")
    note(claim.object, "object")
    note(claim.attribution.cue, "speaker")
    return evidence
  }
}

extension Claim {
  /// Whether an item belongs to what is promised or asked for: "to leave by July".
  ///
  /// In "proposed a truce today between the two" the day is that of the proposal.
  ///
  /// What is agreed is done by the day that it names; nothing else of it is of another day.
  fileprivate func tells(of item: Int, in sentence: ArticleSentence) -> Bool {
    guard kind.isPromise || kind == .agreement else { return false }
    let isPart = object?.contains(sentence.span(sentence.parse.bytes(item))) == true
    if kind == .agreement { return sentence.item(item)[sentence.features.preposition] == "by" }
    return item > 0 && isPart && sentence.has(item - 1, sentence.classes.preposition)
  }
}

extension Claim.Kind {
  /// One event that two rules may call by either name.
  fileprivate var isMeeting: Bool { self == .meeting || self == .talks }

  /// Words about what is yet to be done: where that is, the words were not said.
  fileprivate var isPromise: Bool {
    [.threat, .demand, .request, .offer, .pledge].contains(self)
  }

  /// Words that are told today, though what they are about may lie ahead.
  fileprivate var isSpoken: Bool {
    [.threat, .demand, .request, .offer, .pledge, .sanctions, .agreement, .impasse, .breach]
      .contains(self)
  }
}
