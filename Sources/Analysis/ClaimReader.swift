import BriefModel
import Linguistics

/// Turns what the claim rules found into claims: who took part, when, where, and who says so.
struct ClaimReader: Sendable {
  let parsed: ParsedArticle
  let cast: Cast
  let dates: DateResolver
  let attributions: Attributions
  let quantities: [Quantity]

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
    var drafts: [Draft] = []
    for sentence in parsed.sentences where sentence.field == .text {
      drafts += shared(reading(sentence, after: &drafts))
    }
    drafts = located(drafts)
    let statements = StatementReader(
      parsed: parsed, dates: dates, attributions: attributions, quantities: quantities)
    let all = drafts.map(\.claim) + statements.claims(beside: drafts)
    let ordered = all.enumerated().sorted {
      ($0.element.sentence, $0.element.evidence.first?.span.start ?? 0, $0.offset)
        < ($1.element.sentence, $1.element.evidence.first?.span.start ?? 0, $1.offset)
    }
    return ordered.enumerated().map { number, entry in
      var claim = entry.element
      claim.id = "\(parsed.article.id)#c\(number + 1)"
      return claim
    }
  }

  // MARK: One sentence

  private func reading(_ sentence: ArticleSentence, after earlier: inout [Draft]) -> [Draft] {
    var found: [Draft] = []
    for emission in sentence.parse.emissions("CLAIM") {
      guard let draft = draft(emission, sentence) else { continue }
      switch emission["join"] {
      case nil: found += emission["each"] == nil ? [draft] : apart(draft, emission, sentence)
      case "attending": join(draft, to: &earlier, as: .attendance)
      default: join(draft, to: &earlier, as: .setting)
      }
    }
    return found
  }

  private func draft(_ emission: Emission, _ sentence: ArticleSentence) -> Draft? {
    guard let kind = emission["kind"].flatMap(Claim.Kind.init),
      let status = emission["status"].flatMap(Claim.Status.init)
    else { return nil }
    let trigger = emission.bindings["m"]?.first ?? emission.bindings["x"]?.first
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
    claim.time = bound("d", emission, sentence) ?? setting.time(in: clause)
    claim.place = place(emission, sentence, setting, clause)
    if kind.isEncounter {
      claim.venue =
        setting.venue(in: clause) ?? emission.bindings["v"]?.first.map { sentence.span($0) }
    }
    claim.status = settled(claim)
    if kind == .offer, claim.participants.isEmpty { claim.participants = speaker(of: claim) }
    let needsTwo =
      emission["join"] == nil && emission["nominal"] == nil && emission["group"] == nil
    guard cast.namesAgent(of: emission, kind, in: sentence),
      isSound(
        claim, needsTwo: needsTwo, isSetting: emission["join"] != nil)
    else { return nil }
    claim.evidence = evidence(claim, triggerSpan, match)
    return Draft(
      claim: claim, trigger: triggerSpan, match: match, isNominal: emission["nominal"] != nil)
  }

  private func speaker(of claim: Claim) -> [Claim.Participant] {
    guard case .named(let mention) = claim.attribution.speaker else { return [] }
    return [Claim.Participant(mention: mention)]
  }

  private func bound(_ name: String, _ emission: Emission, _ sentence: ArticleSentence)
    -> DateMention?
  {
    emission.bindings[name]?.first.map { dates.mention(of: $0, at: sentence.span($0)) }
  }

  /// What it is about, without the conjunction or comma that follows; a quotation is kept whole.
  private func object(_ emission: Emission, _ sentence: ArticleSentence) -> SourceSpan? {
    guard let words = emission.bindings["o"], let first = words.first,
      let last = words.last(where: { !$0.has("COMMA") && !$0.has("STOP") && !$0.has("AND") }),
      words.contains(where: { !$0.has("DET") && !$0.has("NUMARTICLE") && !$0.has("PREP") })
    else { return nil }
    let isOpen =
      words.count { $0.has("QUOTE_OPEN") } > words.count { $0.has("QUOTE_CLOSE") }
    let close = sentence.items.first {
      isOpen && $0.has("QUOTE_CLOSE") && $0.bytes.lowerBound >= last.bytes.upperBound
    }
    let end = close ?? last
    return sentence.span(first.bytes.lowerBound..<max(first.bytes.upperBound, end.bytes.upperBound))
  }

  private func place(
    _ emission: Emission, _ sentence: ArticleSentence, _ setting: ClaimSetting, _ clause: [Int]
  ) -> PlaceMention? {
    guard
      let named = emission.bindings["p"]?.first(where: { !$0.has("FUTURE") && !$0.has("MODAL") })
        ?? target(emission)
    else { return setting.place(in: clause) }
    let index = sentence.items.firstIndex { $0.bytes.lowerBound == named.bytes.lowerBound }
    if let place = index.flatMap({ setting.places.place(at: $0, in: sentence) }) { return place }
    let name = MentionRegister.plain(named["name"] ?? named.text)
    return cast.register.person(named: name) == nil
      ? PlaceMention(span: sentence.span(named), name: name) : nil
  }

  /// What an attack is made on, where that is a place.
  private func target(_ emission: Emission) -> Item? {
    guard emission["kind"] == Claim.Kind.attack.rawValue else { return nil }
    return emission.bindings["b"]?.first { $0.has("PLACE") || $0.has("COUNTRY") }
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
