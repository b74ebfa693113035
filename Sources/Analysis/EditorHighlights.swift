import BriefModel

/// The two to five sentences that page one opens with: who met, what was hit, how many died
/// according to whom, what is claimed, what comes next.
struct EditorHighlights {
  static let limit = 5

  let dossier: EditorDossier

  func sentences(_ book: inout EditorLedgerBook) -> [[Inline]] {
    var lines: [[Inline]] = []
    lines += encounter(&book)
    lines += attack(&book)
    lines += casualties(&book)
    lines += capture(&book)
    lines += plan(&book)
    for finding in otherFindings where lines.count < 3 {
      lines += figure(finding, &book)
    }
    if lines.count < Self.limit, let extra = secondEncounter { lines += encounter(extra, &book) }
    if lines.count < 2 { lines += verbatim(2 - lines.count, &book) }
    return Array(lines.prefix(Self.limit))
  }

  // MARK: Encounters

  private var held: [ReconciledClaim] {
    dossier.claims.filter {
      $0.lead.kind.isEncounter && [.held, .confirmed].contains($0.lead.status)
        && $0.lead.participants.count { $0.role == .principal } > 1
    }
  }

  /// The encounter told by most sources, then the one with most told about it, then the first.
  private var foremost: ReconciledClaim? {
    held.enumerated().min {
      (-weight($0.element), $0.offset) < (-weight($1.element), $1.offset)
    }?.element
  }

  private func weight(_ event: ReconciledClaim) -> Int {
    let lead = event.lead
    return event.independentSources * 4 + (lead.place == nil ? 0 : 1) + (lead.time == nil ? 0 : 1)
      + (lead.participants.count { $0.role == .attending } > 0 ? 1 : 0)
  }

  private var secondEncounter: ReconciledClaim? {
    let first = foremost?.lead.id
    return held.filter { $0.lead.id != first }.enumerated().min {
      (-weight($0.element), $0.offset) < (-weight($1.element), $1.offset)
    }?.element
  }

  private func encounter(_ book: inout EditorLedgerBook) -> [[Inline]] {
    foremost.map { encounter($0, &book) } ?? []
  }

  private func encounter(_ event: ReconciledClaim, _ book: inout EditorLedgerBook) -> [[Inline]] {
    let claim = event.lead
    let text = dossier.words.fill(
      "highlight.\(claim.kind.rawValue)",
      [
        "who": dossier.principals(of: claim),
        "place": dossier.place(claim.place, in: claim.article),
        "date": dossier.date(claim.time, in: claim.article),
        "attending": dossier.attending(claim),
      ])
    return line(text, dossier.references(of: event, &book), event.status)
  }

  // MARK: Figures

  private func attack(_ book: inout EditorLedgerBook) -> [[Inline]] {
    let exhibit = OutcomeExhibit(dossier: dossier)
    guard let whole = dossier.wholes.first, let first = dossier.shown(of: whole),
      let total = dossier.number(of: whole, &book)
    else { return [] }
    let words = dossier.words
    let parts = exhibit.parts(of: whole)
    let speaker = dossier.claimant(first.attribution, in: first.article).plainText
    let isOneSpeaker = parts.compactMap(dossier.shown).allSatisfy {
      dossier.claimant($0.attribution, in: $0.article).plainText == speaker
    }
    var stated: [[Inline]] = []
    for part in parts {
      guard let number = dossier.number(of: part, &book), let figure = dossier.shown(of: part)
      else { continue }
      stated.append(
        words.fill(
          "highlight.part",
          [
            "number": [number], "label": [.words(dossier.counted(part.metric, part.best))],
            "by": isOneSpeaker ? [] : dossier.by(figure.attribution, in: figure.article),
          ]))
    }
    let rest = dossier.rest(of: whole).flatMap { dossier.number(of: $0, &book) }
    let text = words.fill(
      isOneSpeaker ? "highlight.attack.one" : "highlight.attack",
      [
        "total": [total], "label": [.words(dossier.counted(whole.metric, whole.best))],
        "when": dossier.when(first.time, in: first.article),
        "by": dossier.by(first.attribution, in: first.article),
        "parts": .list(stated, separator: words["list.separator"], last: words["list.last"]),
        "rest": rest.map { [$0] } ?? [],
      ])
    let references = ([whole] + parts).flatMap { dossier.references(of: $0, &book) }
    let mark = parts.map(dossier.status).first { $0 == .claimed } ?? dossier.status(of: whole)
    return line(text, references, mark)
  }

  private func casualties(_ book: inout EditorLedgerBook) -> [[Inline]] {
    let range = RangeExhibit(dossier: dossier)
    let ids = dossier.words.list("casualties.always")
    let found = ids.lazy.compactMap { dossier.gravestFirst(range.findings($0)).first }.first
    return found.map { figure($0, &book) } ?? []
  }

  /// Current findings that no other line tells, in the order of the ranking.
  private var otherFindings: [Finding] {
    let exhibit = OutcomeExhibit(dossier: dossier)
    let told = dossier.wholes.prefix(1).flatMap { [$0] + exhibit.parts(of: $0) }.map(\.id)
    let first = dossier.words.list("casualties.always")
    return dossier.ranked.filter { finding in
      finding.isCurrent && finding.derivation == nil && !told.contains(finding.id)
        && !first.contains(finding.metric)
        && dossier.basis(of: finding).allSatisfy { $0.subsetOf == nil }
    }
  }

  private func figure(_ finding: Finding, _ book: inout EditorLedgerBook) -> [[Inline]] {
    guard let number = dossier.number(of: finding, &book), let figure = dossier.shown(of: finding)
    else { return [] }
    let text = dossier.words.fill(
      "highlight.figure",
      [
        "number": [number], "label": dossier.counted(finding),
        "scope": dossier.totalScope(of: finding),
        "place": dossier.place(figure.place, in: figure.article),
        "when": dossier.when(figure.time, in: figure.article),
        "by": dossier.claimants(of: finding, &book), "was": dossier.was(finding, &book),
        "denier": dossier.deniers(of: finding),
      ])
    return line(
      text, dossier.referencesWithFormer(of: finding, &book), dossier.status(of: finding))
  }

  // MARK: Claims and plans

  private func capture(_ book: inout EditorLedgerBook) -> [[Inline]] {
    let isMilitary = { (event: ReconciledClaim) in
      [.capture, .withdrawal, .attack, .breach].contains(event.lead.kind)
    }
    let event =
      dossier.claims.first { $0.status == .contested && isMilitary($0) }
      ?? dossier.claims.first {
        $0.status == .contested || $0.status == .claimed && isMilitary($0)
      }
    guard let event else { return [] }
    let text = dossier.words.fill(
      "highlight.claim",
      [
        "claim": dossier.claimed(event.lead),
        "denier": dossier.deniers(of: event),
      ])
    return line(text, dossier.references(of: event, &book), event.status)
  }

  /// The next event that is announced.
  private func plan(_ book: inout EditorLedgerBook) -> [[Inline]] {
    let plans = dossier.claims.filter { $0.status == .planned && $0.lead.kind.isEncounter }
    let next = plans.enumerated().min { left, right in
      let mine = left.element.lead.time?.start?.ordinal ?? .max
      let theirs = right.element.lead.time?.start?.ordinal ?? .max
      return (mine, left.offset) < (theirs, right.offset)
    }?.element
    guard let next else { return [] }
    let claim = next.lead
    let text = dossier.words.fill(
      "highlight.planned",
      [
        "kind": [.words(dossier.words["kind.\(claim.kind.rawValue)"])],
        "who": dossier.principals(of: claim),
        "place": dossier.place(claim.place, in: claim.article),
        "date": dossier.date(claim.time, in: claim.article),
      ])
    return line(text, dossier.references(of: next, &book), .planned)
  }

  // MARK: Whatever else there is

  /// Where there is little to bind: the first sentences of the articles that say something.
  private func verbatim(_ count: Int, _ book: inout EditorLedgerBook) -> [[Inline]] {
    var lines: [[Inline]] = []
    for reading in dossier.readings where lines.count < count {
      let article = reading.annotation.article.id
      let sentences = reading.annotation.sentences.lazy.filter { $0.paragraph >= 0 }
      guard let first = sentences.first(where: { $0.thread != nil }) ?? sentences.first,
        !book.hasPrinted(first.index, of: article),
        let text = dossier.quotation(first.span, of: article, marked: true, role: "sentence")
      else { continue }
      book.print(first.index, of: article)
      lines.append([
        text, .words(" "), .reference(book.reference(first.index, of: article)),
        .words(" "), .mark(.single),
      ])
    }
    return lines
  }

  private func line(_ text: [Inline], _ references: [Int], _ mark: StatusMark) -> [[Inline]] {
    guard !text.isEmpty else { return [] }
    return [text + [.words(" ")] + dossier.source(references, mark)]
  }
}
