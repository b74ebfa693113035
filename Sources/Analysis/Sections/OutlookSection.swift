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
      + SentencesAhead(dossier: dossier).lines(besides: plans + requests, &book)
    book.leave(plans.dropFirst(Self.lineLimit))
    book.leave(requests.dropFirst(Self.lineLimit))
    let further = [plans, requests].reduce(0) { $0 + max(0, $1.count - Self.lineLimit) }
    let body: [Block] =
      lines.isEmpty ? [.paragraph(words.fill("announced.none", hours))] : [.bullets(lines)]
    return [.heading(level: 2, words["announced.title"])] + body
      + (plans.contains { $0.lead.time?.start == nil }
        ? [.note(words.fill("announced.note", hours))] : [])
      + dossier.further(further).map { .note($0) }
  }

  /// Planned events within the hours, by day; those without a day come last.
  private var plans: [ReconciledClaim] {
    let end = (dossier.order.cutoff + Self.hours * 3600).civil(offset: dossier.order.zoneOffset).day
    let plans = dossier.claims.filter { event in
      guard event.status == .planned else { return false }
      guard let time = event.lead.time, let start = time.start else { return true }
      return start <= end && (time.end ?? start + 1) > dossier.order.date
    }
    return plans.enumerated().sorted {
      let mine = $0.element.lead.time?.start?.ordinal ?? .max
      let theirs = $1.element.lead.time?.start?.ordinal ?? .max
      return (mine, $0.offset) < (theirs, $1.offset)
    }.map(\.element)
  }

  private func line(_ event: ReconciledClaim, _ book: inout EditorLedgerBook) -> [Inline] {
    let claim = event.lead
    let told = dossier.words.fill(
      "timeline.encounter",
      [
        "kind": [.words(dossier.words["kind.\(claim.kind.rawValue)"])],
        "who": dossier.principals(of: claim),
        "place": dossier.place(claim.place, in: claim.article),
      ])
    let date = dossier.date(claim.time, in: claim.article)
    return dossier.words.fill(
      "announced.line",
      [
        "date": date.isEmpty ? [.words(dossier.words["announced.undated"])] : date,
        "event": claim.kind.isEncounter && !told.isEmpty
          ? told : dossier.statementOrSentence(of: claim),
        "source": dossier.source(dossier.references(of: event, &book), .planned),
      ])
  }

  // MARK: Requests

  private func request(
    _ event: ReconciledClaim, _ book: inout EditorLedgerBook
  ) -> [Inline]? {
    let claim = event.lead
    let text = dossier.words.fill(
      "requests.line",
      [
        "statement": dossier.statementOrSentence(of: claim),
        "by": dossier.by(claim.attribution, in: claim.article),
      ])
    guard !text.isEmpty else { return nil }
    return text + [.words(" ")]
      + dossier.source(dossier.references(of: event, &book), .requested)
  }
}
