import BriefModel

/// What the sources leave open: derived from what is missing, never guessed.
struct InformationGaps {
  /// How many gaps of one kind are listed.
  static let limit = 4

  let dossier: EditorDossier

  func lines(_ book: inout EditorLedgerBook) -> [[Inline]] {
    var lines: [[Inline]] = []
    if dossier.readings.count == 1 { lines.append(dossier.words.fill("gap.single.source")) }
    lines += rests(&book)
    lines += casualties(&book).prefix(Self.limit)
    lines += claims(&book)
    lines += denied(&book)
    lines += contested(&book)
    lines += exceeding(&book)
    lines += agreed(&book)
    lines += outcomes(&book)
    lines += undatedPlans(&book)
    lines += silentThreads
    return lines
  }

  private func rests(_ book: inout EditorLedgerBook) -> [[Inline]] {
    var lines: [[Inline]] = []
    for rest in dossier.findings where rest.derivation != nil && lines.count < Self.limit {
      guard let number = dossier.number(of: rest, &book),
        let whole = dossier.basis(of: rest).first
      else { continue }
      lines.append(
        line(
          "gap.rest",
          [
            "rest": [number], "whole": [dossier.number(of: whole, &book)],
            "label": [.words(dossier.label(of: rest.metric))],
            "by": dossier.status(of: whole) == .claimed
              ? dossier.by(whole.attribution, in: whole.article) : [],
          ], dossier.references(of: rest, &book)))
    }
    return lines
  }

  /// Deaths are reported and injuries are not, or the other way round.
  private func casualties(_ book: inout EditorLedgerBook) -> [[Inline]] {
    let range = RangeExhibit(dossier: dossier)
    let always = dossier.words.list("casualties.always")
    let stated = always.flatMap(range.findings)
    guard let first = stated.first else { return [] }
    let missing = always.filter { range.findings($0).isEmpty }
    return missing.map { metric in
      line(
        "gap.casualties",
        [
          "missing": [.words(dossier.label(of: metric))],
          "stated": dossier.label(of: first),
          "by": dossier.claimantsOfClaim(first, &book),
        ], dossier.references(of: first, &book))
    }
  }

  private func claims(_ book: inout EditorLedgerBook) -> [[Inline]] {
    var lines: [[Inline]] = []
    let contested = dossier.claims.filter { $0.status == .contested }
    for event in contested + dossier.claims.filter({ $0.status == .claimed })
    where lines.count < Self.limit && dossier.namesSomething(event.lead) {
      let told = line(
        event.denials.isEmpty ? "gap.claim" : "gap.denied",
        [
          "claim": dossier.claimed(event.lead), "denier": dossier.deniers(of: event),
          "reply": dossier.replies(to: event),
        ],
        dossier.references(of: event, &book))
      if !told.isEmpty { lines.append(told) }
    }
    return lines
  }

  /// Numbers that somebody denies.
  private func denied(_ book: inout EditorLedgerBook) -> [[Inline]] {
    guard !dossier.deniedFigures.isEmpty else { return [] }
    var lines: [[Inline]] = []
    for finding in dossier.findings where finding.isCurrent && lines.count < Self.limit {
      let denier = dossier.deniers(of: finding)
      guard !denier.isEmpty, let number = dossier.number(of: finding, &book) else { continue }
      lines.append(
        line(
          "gap.figure.denied",
          [
            "number": [number], "label": dossier.counted(finding),
            "by": dossier.claimants(of: finding, &book), "denier": denier,
          ], dossier.references(of: finding, &book)))
    }
    return lines
  }

  private func contested(_ book: inout EditorLedgerBook) -> [[Inline]] {
    var lines: [[Inline]] = []
    for finding in dossier.findings
    where finding.status == .contested && finding.isCurrent && lines.count < Self.limit {
      guard let number = dossier.number(of: finding, &book) else { continue }
      lines.append(
        line(
          "gap.contested",
          [
            "number": [number], "label": dossier.counted(finding),
            "by": dossier.claimants(of: finding, &book),
          ], dossier.references(of: finding, &book)))
    }
    return lines
  }

  /// Parts that are more than their whole.
  private func exceeding(_ book: inout EditorLedgerBook) -> [[Inline]] {
    var lines: [[Inline]] = []
    let reason = Reconciler.Reason.exceedsWhole.rawValue
    for finding in dossier.findings
    where lines.count < Self.limit && finding.excluded.contains(where: { $0.reason == reason }) {
      guard let number = dossier.number(of: finding, &book) else { continue }
      lines.append(
        line(
          "gap.exceeds",
          [
            "number": [number], "label": dossier.counted(finding),
            "by": dossier.claimants(of: finding, &book),
          ], dossier.references(of: finding, &book)))
    }
    return lines
  }

  /// Agreed, and not reported as carried out.
  private func agreed(_ book: inout EditorLedgerBook) -> [[Inline]] {
    var lines: [[Inline]] = []
    let done = Set(dossier.findings.filter(\.isCurrent).map(\.metric))
    for finding in dossier.findings where finding.scope == .planned && lines.count < Self.limit {
      guard dossier.basis(of: finding).allSatisfy({ $0.subsetOf == nil }),
        !done.contains(finding.metric), let number = dossier.number(of: finding, &book)
      else { continue }
      lines.append(
        line(
          "gap.agreed",
          [
            "number": [number], "label": dossier.counted(finding),
            "scope": [.words(dossier.scope(finding.scope, of: finding.metric))],
            "by": dossier.claimantsOfClaim(finding, &book),
          ], dossier.references(of: finding, &book)))
    }
    return lines
  }

  /// Encounters of which no participant or observer is quoted.
  private func outcomes(_ book: inout EditorLedgerBook) -> [[Inline]] {
    let silent = dossier.encounters.filter { row in
      let status = row.event.status
      return status != .planned && status != .requested
        && ![.denied, .cancelled, .refused].contains(row.event.lead.status)
        && dossier.quotes(of: row.event).isEmpty
        && Encounters(dossier: dossier).results(of: row.event).isEmpty
    }
    guard !silent.isEmpty else { return [] }
    let references = silent.flatMap { dossier.references(of: $0.event, &book) }
    let letters = silent.map { [Inline.words($0.letter)] }
    let words = dossier.words
    return [
      line(
        silent.count == 1 ? "gap.outcome.one" : "gap.outcome",
        [
          "rows": .list(letters, separator: words["list.separator"], last: words["list.last"])
        ], references)
    ]
  }

  private func undatedPlans(_ book: inout EditorLedgerBook) -> [[Inline]] {
    let plans = dossier.claims.filter {
      ($0.status == .planned || $0.status == .requested) && $0.lead.time?.start == nil
        && $0.lead.kind.isEncounter
    }
    var lines: [[Inline]] = []
    for event in plans.prefix(Self.limit) {
      lines.append(
        line(
          "gap.undated.plan",
          [
            "kind": [.words(dossier.words["kind.\(event.lead.kind.rawValue)"])],
            "who": dossier.principals(of: event.lead),
          ], dossier.references(of: event, &book)))
    }
    return lines
  }

  private var silentThreads: [[Inline]] {
    StoryThread.allCases.filter { EditorCount(dossier: dossier, thread: $0).sentences == 0 }.map {
      dossier.words.fill(
        "gap.thread", ["thread": [.words(dossier.words["thread.\($0.rawValue)"])]])
    }
  }

  private func line(
    _ key: String, _ slots: [String: [Inline]], _ references: [Int]
  ) -> [Inline] {
    let text = dossier.words.fill(key, slots)
    return text.isEmpty ? [] : text + [.words(" ")] + dossier.references(references)
  }
}
