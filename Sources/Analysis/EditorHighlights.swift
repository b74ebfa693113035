import BriefModel

/// The two to five sentences that page one opens with: what happened, how many died according to
/// whom, what is claimed, who met, what comes next.
///
/// What brought death, captured or bombed comes before a meeting, unless a meeting is what the main
/// story opens with.
struct EditorHighlights {
  static let limit = 5
  /// How many lines there are at least, where further figures are at hand.
  private static let least = 4
  /// How many claims are asked whether somebody denies them.
  private static let deniedReach = 24

  let dossier: EditorDossier

  func sentences(_ book: inout EditorLedgerBook) -> [[Inline]] {
    let lines = EditorHighlightLines(dossier: dossier)
    let opening = EditorOpening(dossier: dossier).point
    let points = points(after: opening)
    var told = points.flatMap { lines.line($0, &book) }
    for finding in otherFindings(points) where told.count < Self.least {
      told += lines.line(.figure(finding), &book)
    }
    if told.count < Self.limit, let extra = secondEncounter(points) {
      told += lines.line(.encounter(extra), &book)
    }
    return Array(told.prefix(Self.limit))
  }

  // MARK: The choice

  /// A line that may be printed, and how soon it is given up where there are too many.
  private struct Candidate {
    let point: KeyPoint
    let rank: Int
  }

  /// At most as many as there is room for, in the order of print.
  private func points(after opening: KeyPoint?) -> [KeyPoint] {
    let told = opening.map(matters) ?? []
    var candidates: [Candidate] = []
    func add(_ point: KeyPoint?, rank: Int) {
      if let point { candidates.append(Candidate(point: point, rank: rank)) }
    }
    add(opening, rank: 0)
    let event = self.event(besides: told, opening)
    add(event, rank: 4)
    if let whole = dossier.foremostWhole {
      add(.attack(whole), rank: told.contains(whole.id) ? 7 : 1)
    }
    add(toll(besides: told.union(event.map(matters) ?? []), event), rank: 1)
    add(claim(besides: told).map { .claim($0) }, rank: 3)
    if let met = encounter(besides: told) { add(met.point, rank: met.isOld ? 6 : 4) }
    if let next, matters(of: next).isDisjoint(with: told) { add(next, rank: 2) }
    let kept = candidates.indices.sorted {
      (candidates[$0].rank, $0) < (candidates[$1].rank, $1)
    }.prefix(Self.limit)
    return kept.sorted().map { candidates[$0].point }
  }

  /// What a line tells: ids of findings and of leading claims.
  private func matters(of point: KeyPoint) -> Set<String> {
    switch point {
    case .sentence(let reading, let sentence): dossier.matters(of: sentence, in: reading)
    case .encounter(let event), .claim(let event), .plan(let event), .request(let event),
      .agreement(let event):
      [event.lead.id]
    case .attack(let finding), .figure(let finding): [finding.id]
    case .toll(let findings): Set(findings.map(\.id))
    }
  }

  // MARK: Deeds and deaths

  /// The sentence of the gravest attack on people that the opening leaves out, as it stands.
  private func event(besides told: Set<String>, _ opening: KeyPoint?) -> KeyPoint? {
    guard case .sentence(let first, let lead) = opening else { return nil }
    var gravest: (point: KeyPoint, number: Double)?
    for reading in dossier.readings {
      for sentence in reading.annotation.sentences where sentence != lead {
        let dead = reading.figures(in: sentence).filter { figure in
          isOfAttack(figure, besides: told)
            && (reading === first || isElsewhere(figure, than: first))
        }
        let number = dead.compactMap { $0.quantity.low ?? $0.quantity.high }.max() ?? 0
        if number > gravest?.number ?? 0, dossier.mayStand(sentence, of: reading) {
          gravest = (.sentence(reading, sentence), number)
        }
      }
    }
    return gravest?.point
  }

  /// Whether a figure counts civilians, or people of no known calling, whom an attack has killed.
  private func isOfAttack(_ figure: Figure, besides told: Set<String>) -> Bool {
    guard figure.metric == tollMetrics.first, figure.subsetOf == nil, figure.cause == .violence,
      figure.scope == .incident || figure.scope == .daily, figure.place != nil,
      Reconciler.exclusion(of: figure) == nil, !dossier.isOfCombatants(figure)
    else { return false }
    return dossier.findings(on: figure).allSatisfy { finding in
      !told.contains(finding.id) && dossier.isRecent(finding)
    }
  }

  /// Whether it was somewhere that an article does not speak of, so that it is no other count of the same.
  private func isElsewhere(_ figure: Figure, than reading: EditorReading) -> Bool {
    guard let place = figure.place?.name.split(separator: " ").first else { return false }
    return reading.firstStart(of: String(place)) == nil
  }

  private var tollMetrics: [Metric.ID] { dossier.words.list("casualties.always") }

  /// The killed, else the injured, by every claimant; nothing where the opening says it all.
  private func toll(besides told: Set<String>, _ event: KeyPoint?) -> KeyPoint? {
    let range = RangeExhibit(dossier: dossier)
    let all =
      tollMetrics.lazy.map { metric in
        EditorToll.findings(range.findings(metric), of: dossier)
      }.first { !$0.isEmpty } ?? []
    let rivals = event.map { self.rivals(of: $0, in: range) } ?? []
    let others = all.filter { finding in !rivals.contains { $0.id == finding.id } }
    let found = Array((rivals + others).prefix(EditorToll.limit))
    let isNew = found.contains { finding in
      !told.contains(finding.id) || finding.status == .contested
        || !dossier.former(of: finding).isEmpty
    }
    return isNew ? .toll(found) : nil
  }

  /// Other counts of the dead of an event, however long ago they were.
  private func rivals(of event: KeyPoint, in range: RangeExhibit) -> [Finding] {
    guard case .sentence(let reading, let sentence) = event, let metric = tollMetrics.first else {
      return []
    }
    let dead = Set(
      reading.figures(in: sentence).filter { $0.metric == metric && $0.subsetOf == nil }.map(\.id))
    return range.findings(metric).filter { finding in
      finding.excluded.contains { dead.contains($0.figure) }
    }
  }

  /// A claim of ground or of an attack that names what it is about: one that is denied before one of ground;
  /// else the first whose sentence may stand.
  private func claim(besides told: Set<String>) -> ReconciledClaim? {
    let events = dossier.claims.filter { event in
      let isOfGround = [.capture, .withdrawal, .attack, .breach].contains(event.lead.kind)
      return (isOfGround && event.status == .claimed || event.status == .contested)
        && !told.contains(event.lead.id)
    }
    let named = events.filter { dossier.namesSomething($0.lead) }
    return named.prefix(Self.deniedReach).first { !dossier.deniers(of: $0).isEmpty }
      ?? named.first { $0.lead.kind == .capture } ?? named.first
      ?? events.first { dossier.mayStand($0.lead) }
  }

  // MARK: Encounters and plans

  private func encounter(besides told: Set<String>) -> (point: KeyPoint, isOld: Bool)? {
    guard let event = dossier.heldEncounters.first else { return nil }
    guard !told.contains(event.lead.id) else { return nil }
    let end = event.lead.time.flatMap { $0.end ?? $0.start.map { $0 + 1 } }
    return (.encounter(event), end.map { $0 < dossier.order.date } ?? false)
  }

  private func secondEncounter(_ points: [KeyPoint]) -> ReconciledClaim? {
    let told = points.reduce(into: Set<String>()) { $0.formUnion(matters(of: $1)) }
    return dossier.heldEncounters.first {
      !told.contains($0.lead.id) && dossier.hasTwoParties($0.lead)
    }
  }

  /// The next event that is announced, else the first request that is pending, else what was agreed.
  private var next: KeyPoint? {
    let plans = dossier.claims.filter { $0.status == .planned && $0.lead.kind.isEncounter }
    if let first = plans.byDay(\.start).first { return .plan(first) }
    if let announced { return .plan(announced) }
    let outlook = OutlookSection(dossier: dossier)
    if let ahead = dossier.ahead.first(where: {
      outlook.isSoon($0.day) && dossier.mayStand($0.sentence, of: $0.reading)
    }) {
      return .sentence(ahead.reading, ahead.sentence)
    }
    if let request = dossier.claims.first(where: {
      $0.status == .requested && $0.lead.object != nil
    }) {
      return .request(request)
    }
    return dossier.claims.first {
      $0.lead.kind == .agreement && $0.lead.status == .agreed && $0.lead.object != nil
    }.map { .agreement($0) }
  }

  /// The next event of another kind that is announced for the days ahead.
  private var announced: ReconciledClaim? {
    let outlook = OutlookSection(dossier: dossier)
    return dossier.claims.filter { event in
      event.status == .planned && event.lead.kind == .event && !dossier.speaksOfItself(event)
        && event.lead.time?.due.map(outlook.isSoon) ?? false
    }.byDay(\.due).first
  }

  // MARK: Whatever else there is

  /// Current findings that no other line tells, in the order of the ranking.
  private func otherFindings(_ points: [KeyPoint]) -> [Finding] {
    let exhibit = OutcomeExhibit(dossier: dossier)
    let wholes = dossier.foremostWhole.map { [$0] + exhibit.parts(of: $0) }?.map(\.id) ?? []
    let told = points.reduce(into: Set(wholes)) { $0.formUnion(matters(of: $1)) }
    return dossier.ranked.filter { finding in
      finding.isCurrent && finding.derivation == nil && !told.contains(finding.id)
        && finding.scope != .cumulative && !tollMetrics.contains(finding.metric)
        && dossier.basis(of: finding).allSatisfy { $0.subsetOf == nil }
    }
  }
}

/// What one line of page one tells.
enum KeyPoint {
  /// A sentence of a source as it stands.
  case sentence(EditorReading, Sentence)
  case encounter(ReconciledClaim)
  /// A whole and what became of its parts.
  case attack(Finding)
  /// Deaths, by everyone who counts them.
  case toll([Finding])
  case figure(Finding)
  case claim(ReconciledClaim)
  case plan(ReconciledClaim)
  case request(ReconciledClaim)
  case agreement(ReconciledClaim)
}

extension EditorDossier {
  /// How many words a sentence has at most that page one quotes.
  private static let longestQuoted = 60

  /// Whether a sentence may stand on page one by itself: news that leans on none before it.
  func mayStand(_ sentence: Sentence, of reading: EditorReading) -> Bool {
    sentence.paragraph >= 0 && !isBackground(sentence, of: reading)
      && standing(of: sentence, in: reading) == .alone
      && reading.article[sentence.span].wordCount <= Self.longestQuoted
  }

  /// Whether the sentence of a claim may.
  func mayStand(_ claim: Claim) -> Bool {
    guard let reading = reading(of: claim.article),
      let sentence = reading.sentence(claim.sentence)
    else { return false }
    return mayStand(sentence, of: reading)
  }

  /// Whether what is claimed bears a name, without which "captured the town" says nothing.
  func namesSomething(_ claim: Claim) -> Bool {
    if claim.place?.within != nil { return true }
    return statement(of: claim).contains { inline in
      guard case .quotation(let text, _, _) = inline else { return false }
      return text.dropFirst().contains(where: \.isUppercase)
    }
  }

  func hasTwoParties(_ claim: Claim) -> Bool {
    claim.participants.count { $0.role == .principal } > 1
  }

  /// What has taken place, the one told by most sources first, then what an article opens with, then
  /// the one with most told about it; talks with a party only come last.
  var foundHeldEncounters: [ReconciledClaim] {
    let held = claims.filter { event in
      event.lead.kind.isEncounter && [.held, .confirmed].contains(event.lead.status)
        && (hasTwoParties(event.lead) || event.lead.kind != .visit && mayStand(event.lead))
    }
    return held.indices.sorted { (-weight(held[$0]), $0) < (-weight(held[$1]), $1) }
      .map { held[$0] }
  }

  private func weight(_ event: ReconciledClaim) -> Int {
    let lead = event.lead
    return event.independentSources * 4 + (opens(lead.sentence, of: lead.article) ? 2 : 0)
      + (lead.time == nil ? 0 : 1)
      + (lead.participants.contains { $0.role == .attending } ? 1 : 0)
      - (hasTwoParties(lead) ? 0 : 100)
  }
}
