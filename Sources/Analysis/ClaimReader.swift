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

  /// A claim that is still being put together.
  struct Draft {
    var claim: Claim
    var trigger: SourceSpan
    var match: SourceSpan
    /// A noun with a date and no verb: "Friday's talks".
    var isNominal = false
  }

  /// In order of reading, numbered.
  func claims() -> [Claim] {
    var told = Told()
    let sentences = parsed.sentences
    for index in sentences.indices where sentences.mayHave(index, vocabulary.classes.claim) {
      let sentence = sentences[index]
      guard !sentence.isInHeadline else { continue }
      let found = reading(sentence, after: &told)
      if !found.isEmpty { told.add(shared(found)) }
    }
    var drafts = told.drafts
    locate(&drafts)
    let statements = StatementReader(
      parsed: parsed, dates: dates, attributions: attributions, quantities: quantities)
    var claims = statements.claims(beside: drafts)
    claims.insert(contentsOf: drafts.lazy.map(\.claim), at: 0)
    sort(&claims)
    for index in claims.indices { claims[index].id = Claim.id(index + 1, in: parsed.article.id) }
    return claims
  }

  /// In order of reading.
  private func sort(_ claims: inout [Claim]) {
    let places = claims.indices.map { index in
      (claims[index].sentence, claims[index].evidence.first?.span.start ?? 0)
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
    let features = vocabulary.features
    for emission in sentence.emissions(vocabulary.classes.claim) {
      guard let draft = draft(emission, sentence) else { continue }
      switch emission[features.join] {
      case nil where emission.has(features.each): found += apart(draft, emission, sentence)
      case nil: found.append(draft)
      case "attending": earlier.join(draft, as: .attendance)
      default: earlier.join(draft, as: .setting)
      }
    }
    return found
  }

  private func draft(_ emission: Emission, _ sentence: ArticleSentence) -> Draft? {
    let (captures, features) = (vocabulary.captures, vocabulary.features)
    guard let kind = emission[features.kind].flatMap(Claim.Kind.init),
      let status = emission[features.status].flatMap(Claim.Status.init)
    else { return nil }
    let trigger = emission.first(captures.main) ?? emission.first(captures.auxiliary)
    let match = sentence.span(emission.bytes)
    let triggerSpan = trigger.map(sentence.span) ?? match
    let setting = ClaimSetting(
      sentence: sentence, places: PlaceReader(register: cast.register), dates: dates)
    let clause = setting.clause(about: emission.bytes)
    var claim = Claim(
      id: "", kind: kind, status: status,
      participants: cast.participants(of: emission, kind, in: sentence),
      object: object(emission, sentence),
      attribution: attributions.attribution(
        covering: triggerSpan, sentence: sentence.index),
      sentence: sentence.index, evidence: [], rule: emission.rule)
    claim.time = date(emission, sentence) ?? setting.time(in: clause)
    claim.place = place(emission, sentence, setting, clause)
    if kind.isEncounter {
      claim.venue =
        setting.venue(in: clause) ?? emission.first(captures.venue).map { sentence.span($0) }
    }
    claim.status = settled(claim)
    if kind == .offer, claim.participants.isEmpty { claim.participants = speaker(of: claim) }
    let isJoined = emission.has(features.join)
    let isNominal = emission.has(features.nominal)
    let needsTwo = !isJoined && !isNominal && !emission.has(features.group)
    guard cast.namesAgent(of: emission, kind, in: sentence),
      isSound(claim, needsTwo: needsTwo, isSetting: isJoined)
    else { return nil }
    claim.evidence = evidence(claim, triggerSpan, match)
    return Draft(claim: claim, trigger: triggerSpan, match: match, isNominal: isNominal)
  }

  private func speaker(of claim: Claim) -> [Claim.Participant] {
    guard case .named(let mention) = claim.attribution.speaker else { return [] }
    return [Claim.Participant(mention: mention)]
  }

  private func date(_ emission: Emission, _ sentence: ArticleSentence) -> DateMention? {
    emission.first(vocabulary.captures.date).map { dates.mention(of: $0, at: sentence.span($0)) }
  }

  /// What it is about, without the conjunction or comma that follows; a quotation is kept whole.
  private func object(_ emission: Emission, _ sentence: ArticleSentence) -> SourceSpan? {
    let classes = vocabulary.classes
    let words = emission.items(vocabulary.captures.object)
    guard let first = words.first, let last = words.last(where: { !$0.has(classes.trailing) }),
      words.contains(where: { !$0.has(classes.functional) })
    else { return nil }
    var end = last.bytes.upperBound
    let isOpen =
      words.count { $0.has(classes.quoteOpen) } > words.count { $0.has(classes.quoteClose) }
    if isOpen {
      let rest = sentence.parse.firstItem(from: end)..<sentence.count
      let close = sentence.first(classes.quoteClose, in: rest)
      end = close.map { sentence.parse.bytes($0).upperBound } ?? end
    }
    return sentence.span(first.bytes.lowerBound..<max(first.bytes.upperBound, end))
  }

  private func place(
    _ emission: Emission, _ sentence: ArticleSentence, _ setting: ClaimSetting, _ clause: [Int]
  ) -> PlaceMention? {
    let captures = vocabulary.captures
    let site = emission.items(captures.place).first { !$0.has(vocabulary.classes.outlook) }
    guard let named = site ?? target(emission) else { return setting.place(in: clause) }
    let start = named.bytes.lowerBound
    let index = sentence.parse.firstItem(from: start)
    if index < sentence.count, sentence.parse.bytes(index).lowerBound == start,
      let place = setting.places.place(at: index, in: sentence)
    {
      return place
    }
    let name = MentionRegister.plain(named[vocabulary.features.name] ?? named.text)
    return cast.register.knows(name)
      ? nil : PlaceMention(span: sentence.span(named), name: name)
  }

  /// What an attack is made on, where that is a place.
  private func target(_ emission: Emission) -> Item? {
    guard emission[vocabulary.features.kind] == Claim.Kind.attack.rawValue else { return nil }
    return emission.items(vocabulary.captures.other).first { $0.has(vocabulary.classes.place) }
  }

  // MARK: What a claim is worth

  /// What somebody says of a capture or an attack is claimed; what lies far back is background.
  private func settled(_ claim: Claim) -> Claim.Status {
    if claim.attribution.stance == .denies { return .denied }
    let isMove = claim.kind == .capture || claim.kind == .attack || claim.kind == .withdrawal
    if isMove, claim.attribution.speaker != .narrator {
      return claim.attribution.stance == .confirms ? .confirmed : .claimed
    }
    guard claim.status == .held, let time = claim.time, let day = dates.day else {
      return claim.status
    }
    if let end = time.end, end <= day - 14 { return .background }
    return time.start.map { $0 > day } == true ? .planned : .held
  }

  /// An encounter needs two; a capture needs a place.
  private func isSound(_ claim: Claim, needsTwo: Bool, isSetting: Bool) -> Bool {
    switch claim.kind {
    case .talks: !needsTwo || claim.participants.count > 1
    case .meeting, .call: claim.participants.count > (needsTwo ? 1 : 0) || isSetting
    case .visit: claim.participants.count == 1 && claim.place != nil
    case .capture, .withdrawal: claim.place != nil && !claim.participants.isEmpty
    case .attack: !claim.participants.isEmpty
    case .request, .demand: !claim.participants.isEmpty && claim.object != nil
    case .offer:
      claim.object != nil
        && (!claim.participants.isEmpty || claim.attribution.speaker != .narrator)
    case .agreement, .impasse, .statement, .denial: true
    }
  }

  private func evidence(_ claim: Claim, _ trigger: SourceSpan, _ match: SourceSpan) -> [Evidence] {
    let spans: [(SourceSpan?, String)] =
      [(match, "claim"), (trigger, "trigger")]
      + claim.participants.map { ($0.mention.span, "participant") }
      + [
        (claim.place?.span, "place"), (claim.venue, "venue"), (claim.time?.span, "time"),
        (claim.object, "object"), (claim.attribution.cue, "speaker"),
      ]
    return spans.compactMap { span, role in
      span.map { Evidence(article: parsed.article.id, span: $0, role: role) }
    }
  }
}
