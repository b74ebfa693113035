import BriefModel

/// What is announced, what is asked for, what nobody has said, and the seven days around.
struct OutlookSection {
  /// How far ahead announced events are listed.
  static let hours = 72
  /// How many announced events, and how many requests, are listed.
  static let lineLimit = 12

  let dossier: EditorDossier

  func section(_ book: inout EditorLedgerBook) -> Section {
    let words = dossier.words
    var blocks = announced(&book)
    if let exhibit = TimelineExhibit(dossier: dossier).exhibit(&book) {
      blocks.append(.exhibit(exhibit))
    }
    blocks.append(
      .paragraph([.strong(words["judgements.title"]), .words(" ")] + words.fill("judgements.none")))
    blocks += listed("gaps.title", InformationGaps(dossier: dossier).lines(&book))
    return Section(
      id: Section.Kind.outlook.rawValue, kind: .outlook, title: words["section.outlook"],
      blocks: blocks)
  }

  private func listed(_ title: String, _ lines: [[Inline]]) -> [Block] {
    lines.isEmpty ? [] : [.heading(level: 2, dossier.words[title]), .bullets(lines)]
  }

  // MARK: Announced

  private func announced(_ book: inout EditorLedgerBook) -> [Block] {
    let words = dossier.words
    let hours: [String: [Inline]] = ["hours": [.editorial(String(Self.hours))]]
    let (plans, requests) = (self.plans, dossier.claims.filter { $0.status == .requested })
    let lines =
      plans.prefix(Self.lineLimit).map { line($0, &book) }
      + requests.prefix(Self.lineLimit).compactMap { request($0, &book) }
      + ahead({ $0 <= lastDay }, &book)
    book.leave(plans.dropFirst(Self.lineLimit))
    book.leave(requests.dropFirst(Self.lineLimit))
    let further = [plans, requests].reduce(0) { $0 + max(0, $1.count - Self.lineLimit) }
    let body: [Block] =
      lines.isEmpty ? [.paragraph(words.fill("announced.none", hours))] : [.bullets(lines)]
    return [.heading(level: 2, words["announced.title"])] + body
      + (plans.contains { $0.lead.time?.start == nil }
        ? [.note(words.fill("announced.note", hours))] : [])
      + dossier.further(further).map { .note($0) } + later(&book)
  }

  /// What is announced for the days behind the hours, as far as its day is known.
  private func later(_ book: inout EditorLedgerBook) -> [Block] {
    let later = sorted { $0.due.map { $0 > lastDay } ?? false }
    book.leave(later.dropFirst(Self.lineLimit))
    let lines =
      later.prefix(Self.lineLimit).map { line($0, &book) }
      + ahead({ $0 > lastDay }, &book)
    return listed("announced.later", lines)
      + dossier.further(later.count - Self.lineLimit).map { .note($0) }
  }

  /// The sentences about days to come of which no line tells.
  private func ahead(
    _ isOfTime: (Day) -> Bool, _ book: inout EditorLedgerBook
  ) -> [[Inline]] {
    dossier.ahead.filter { isOfTime($0.day) }
      .compactMap { SentencesAhead(dossier: dossier).line($0, &book) }
  }

  /// Whether a day lies within the hours.
  func isSoon(_ day: Day) -> Bool { day >= dossier.order.date && day <= lastDay }

  private var lastDay: Day {
    (dossier.order.cutoff + Self.hours * 3600).civil(offset: dossier.order.zoneOffset).day
  }

  /// Planned events within the hours, by day; those without a day come last.
  private var plans: [ReconciledClaim] {
    sorted { time in
      guard let due = time.due else { return true }
      return due <= lastDay && (time.end ?? due + 1) > dossier.order.date
    }
  }

  /// Planned events of some time, by day; one without any is of every time.
  private func sorted(_ isOfTime: (DateMention) -> Bool) -> [ReconciledClaim] {
    let plans = dossier.claims.filter { event in
      event.status == .planned && !dossier.isCalledOff(event) && !dossier.speaksOfItself(event)
        && event.lead.time.map(isOfTime) ?? isOfTime(Self.unknown)
    }
    return plans.byDay(\.due)
  }

  private static let unknown = DateMention(
    span: SourceSpan(0, 0), start: nil, end: nil, basis: .unresolved, worded: "")

  private func line(_ event: ReconciledClaim, _ book: inout EditorLedgerBook) -> [Inline] {
    let claim = event.lead
    let told = dossier.words.fill(
      "timeline.encounter",
      [
        "kind": [.words(dossier.words["kind.\(claim.kind.rawValue)"])],
        "who": dossier.principals(of: claim),
        "place": dossier.place(claim.place, in: claim.article),
      ])
    let date = dossier.due(claim.time, in: claim.article)
    return dossier.words.fill(
      "announced.line",
      [
        "date": date.isEmpty ? [.words(dossier.words["announced.undated"])] : date,
        "event": claim.kind.isEncounter && !told.isEmpty
          ? hedged(claim) ?? told : dossier.statementOrSentence(of: claim),
        "source": dossier.source(dossier.references(of: event, &book), .planned),
      ])
  }

  /// Whether it is the day that is asked for, and not that of the asking.
  private func isAhead(_ time: DateMention?) -> Bool {
    time?.due.map { $0 > dossier.order.date } ?? false
  }

  /// The words of a sentence that calls some of the plan only possible.
  private func hedged(_ claim: Claim) -> [Inline]? {
    guard let span = dossier.sentence(claim.sentence, of: claim.article)?.span,
      let text = dossier.article(claim.article)?[span],
      dossier.words.phrases("phrases.hedges").contains(where: { text.holds($0) })
    else { return nil }
    return dossier.quotation(span, of: claim.article, marked: true).map { [$0] }
  }

  // MARK: Requests

  private func request(
    _ event: ReconciledClaim, _ book: inout EditorLedgerBook
  ) -> [Inline]? {
    let claim = event.lead
    let text = dossier.words.fill(
      "requests.line",
      [
        "when": isAhead(claim.time) ? dossier.when(claim.time, in: claim.article) : [],
        "statement": dossier.statementOrSentence(of: claim),
        "by": dossier.by(claim.attribution, in: claim.article),
      ])
    guard !text.isEmpty else { return nil }
    return text + [.words(" ")]
      + dossier.source(dossier.references(of: event, &book), .requested)
  }
}
