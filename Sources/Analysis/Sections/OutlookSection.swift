import BriefModel

/// What is announced, what is asked for, what nobody has said, and the seven days around.
struct OutlookSection {
  /// How far ahead announced events are listed.
  static let hours = 72

  let dossier: EditorDossier

  func section(_ book: inout EditorLedgerBook) -> Section {
    let words = dossier.words
    var blocks = announced(&book)
    blocks += listed("requests.title", requests(&book))
    if let exhibit = TimelineExhibit(dossier: dossier).exhibit(&book) {
      blocks.append(.exhibit(exhibit))
    }
    blocks += [
      .heading(level: 2, words["judgements.title"]), .paragraph(words.fill("judgements.none")),
    ]
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
    var rows: [[[Inline]]] = []
    for event in plans { rows.append(row(event, &book)) }
    guard !rows.isEmpty else {
      return [
        .heading(level: 2, words["announced.caption"]),
        .paragraph(words.fill("announced.none", hours)),
      ]
    }
    return [
      .table(
        Table(
          caption: words["announced.caption"],
          columns: [
            .init(words["column.when"], weight: 1.6), .init(words["column.event"], weight: 5),
            .init(words["column.source"], weight: 1.4),
          ], rows: rows)),
      .note(words.fill("announced.note", hours)),
    ]
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

  private func row(_ event: ReconciledClaim, _ book: inout EditorLedgerBook) -> [[Inline]] {
    let claim = event.lead
    let told = dossier.words.fill(
      "timeline.encounter",
      [
        "kind": [.words(dossier.words["kind.\(claim.kind.rawValue)"])],
        "who": dossier.principals(of: claim),
        "place": dossier.place(claim.place, in: claim.article),
      ])
    return [
      dossier.orNotStated(dossier.date(claim.time, in: claim.article)),
      claim.kind.isEncounter && !told.isEmpty ? told : dossier.statementOrSentence(of: claim),
      dossier.source(dossier.references(of: event, &book), .planned),
    ]
  }

  // MARK: Requests

  private func requests(_ book: inout EditorLedgerBook) -> [[Inline]] {
    var lines: [[Inline]] = []
    for event in dossier.claims where event.status == .requested {
      let claim = event.lead
      let text = dossier.words.fill(
        "requests.line",
        [
          "statement": dossier.statementOrSentence(of: claim),
          "by": dossier.by(claim.attribution, in: claim.article),
        ])
      guard !text.isEmpty else { continue }
      lines.append(
        text + [.words(" ")] + dossier.source(dossier.references(of: event, &book), .requested))
    }
    return lines
  }
}
