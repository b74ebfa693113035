import BriefModel

/// What was launched, hit and taken, according to whom.
struct MilitarySection {
  /// How many rows the table of claims and counts shows.
  static let rowLimit = 24

  let dossier: EditorDossier

  func section(_ book: inout EditorLedgerBook) -> Section {
    let words = dossier.words
    var blocks = EditorLead(dossier: dossier, thread: .military).paragraphs(&book)
    if let table = claims(&book) {
      blocks.append(.table(table))
    }
    blocks += outcomes(&book)
    if blocks.isEmpty { blocks.append(dossier.noReporting()) }
    return Section(
      id: Section.Kind.military.rawValue, kind: .military, title: words["section.military"],
      blocks: blocks)
  }

  private func outcomes(_ book: inout EditorLedgerBook) -> [Block] {
    let exhibit = OutcomeExhibit(dossier: dossier)
    let onPageOne = dossier.foremostWhole?.id
    return dossier.wholes.filter { $0.id != onPageOne }.prefix(3).compactMap { whole in
      exhibit.exhibit(of: whole, &book).map { .exhibit($0) }
    }
  }

  private func claims(_ book: inout EditorLedgerBook) -> Table? {
    let events = dossier.claims.filter(isMilitary)
    let counts = dossier.ranked.filter {
      $0.derivation == nil && dossier.thread(of: $0.metric) == .military
        && $0.scope != .historical
    }
    var rows = events.prefix(Self.rowLimit).map { row($0, &book) }
    book.leave(events.dropFirst(Self.rowLimit))
    for finding in counts.prefix(Self.rowLimit - rows.count) { rows += row(finding, &book) }
    guard !rows.isEmpty else { return nil }
    let words = dossier.words
    return Table(
      caption: words["claims.caption"],
      columns: [
        .init(words["column.claim"], weight: 3), .init(words["column.by"], weight: 1.9),
        .init(words["column.status"], weight: 1.3),
        .init(words["column.corroboration"], weight: 1.7),
        .init(words["column.place"], weight: 2.4), .init(words["column.source"], weight: 1),
      ], rows: rows, notes: dossier.further(events.count + counts.count - rows.count))
  }

  private func isMilitary(_ event: ReconciledClaim) -> Bool {
    let claim = event.lead
    guard claim.status != .background else { return false }
    if [.capture, .withdrawal, .attack, .breach].contains(claim.kind) { return true }
    let isTold = dossier.sentence(claim.sentence, of: claim.article)?.thread == .military
    return claim.kind == .denial && isTold && !isToldByNumber(claim)
      || !event.denials.isEmpty && (isTold || claim.attribution.stance == .claims)
  }

  private func row(_ event: ReconciledClaim, _ book: inout EditorLedgerBook) -> [[Inline]] {
    let claim = event.lead
    let words = dossier.words
    let deniers = claim.attribution.stance == .denies ? [] : dossier.deniers(of: event)
    let borne =
      deniers.isEmpty
      ? corroboration(sources: event.independentSources, isClaim: event.status == .claimed)
      : words.fill("corroboration.denied", ["by": deniers])
    let replies = dossier.replies(to: event)
    let corroboration =
      replies.isEmpty
      ? borne
      : words.fill("corroboration.answered", ["corroboration": borne, "answers": replies])
    return [
      dossier.statementOrSentence(of: claim), dossier.claimant(of: claim),
      [.words(status(of: event))],
      corroboration,
      place(claim.place, in: claim.article, nearer: dossier.nearerPlaces(of: claim)),
      dossier.references(dossier.references(of: event, &book)),
    ]
  }

  /// Whether the row of a number tells a denial that has no words of its own: "a claim the army rejected".
  private func isToldByNumber(_ denial: Claim) -> Bool {
    guard let object = denial.object, let cue = denial.attribution.cue, object.contains(cue) else {
      return false
    }
    return dossier.deniedFigures.values.contains { $0.contains { $0.id == denial.id } }
  }

  /// What another side denies is only claimed.
  private func status(of event: ReconciledClaim) -> String {
    guard event.lead.status == .held else {
      return dossier.words["status.\(event.lead.status.rawValue)"]
    }
    return dossier.words[event.denials.isEmpty ? "stance.asserts" : "status.claimed"]
  }

  private func row(_ finding: Finding, _ book: inout EditorLedgerBook) -> [[[Inline]]] {
    guard let number = dossier.number(of: finding, &book), let figure = dossier.shown(of: finding)
    else { return [] }
    let words = dossier.words
    let mark = dossier.status(of: finding)
    let claim = words.fill(
      "claims.figure",
      [
        "number": [number], "label": dossier.counted(finding),
        "scope": dossier.totalScope(of: finding),
        "when": dossier.occasion(figure.time, in: figure.article),
      ])
    let status =
      mark == .claimed ? "status.claimed" : "stance.\(figure.attribution.stance.rawValue)"
    return [
      [
        claim, dossier.speakers(of: dossier.basis(of: finding)),
        [
          .words(
            finding.isCurrent ? words[status] : dossier.scope(finding.scope, of: finding.metric))
        ],
        corroboration(of: finding, isClaim: mark == .claimed),
        place(figure.place, in: figure.article),
        dossier.references(dossier.references(of: finding, &book)),
      ]
    ]
  }

  private func corroboration(of finding: Finding, isClaim: Bool) -> [Inline] {
    let deniers = dossier.deniers(of: finding)
    guard deniers.isEmpty else {
      return dossier.words.fill("corroboration.denied", ["by": deniers])
    }
    return finding.status == .contested
      ? [.words(dossier.words["corroboration.contested"])]
      : corroboration(sources: finding.independentSources, isClaim: isClaim)
  }

  private func corroboration(sources: Int, isClaim: Bool) -> [Inline] {
    let words = dossier.words
    if sources > 1 {
      return words.fill("corroboration.several", ["count": [.editorial(String(sources))]])
    }
    return [.words(words[isClaim ? "corroboration.none" : "corroboration.single"])]
  }

  /// The place, and how precisely the text gives it.
  private func place(
    _ place: PlaceMention?, in article: Article.ID, nearer: [PlaceMention] = []
  ) -> [Inline] {
    guard let place else { return dossier.orNotStated([]) }
    let words = dossier.words
    let names = nearer.compactMap { dossier.quotation($0.span, of: article) }.map { [$0] }
    let precision = (nearer.first ?? place).kind
    return words.fill(
      "place.precision",
      [
        "place": dossier.place(place, in: article),
        "nearer": .list(names, separator: words["list.separator"], last: words["list.last"]),
        "precision": [.words(words["precision.\(precision.rawValue)"])],
      ])
  }
}
