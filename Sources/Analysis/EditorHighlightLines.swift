import BriefModel

/// How the lines of page one are worded.
struct EditorHighlightLines {
  let dossier: EditorDossier

  /// One line with its references and its mark; none where nothing can be filled in.
  func line(_ point: KeyPoint, _ book: inout EditorLedgerBook) -> [[Inline]] {
    switch point {
    case .sentence(let reading, let sentence): verbatim(sentence, of: reading, &book)
    case .encounter(let event): encounter(event, &book)
    case .attack(let whole): attack(whole, &book)
    case .toll(let findings):
      findings.count == 1 ? figure(findings[0], &book) : toll(findings, &book)
    case .figure(let finding): figure(finding, &book)
    case .claim(let event): claim(event, &book)
    case .plan(let event): plan(event, &book)
    case .request(let event): request(event, &book)
    case .agreement(let event): agreement(event, &book)
    }
  }

  // MARK: Sentences

  private func verbatim(
    _ sentence: Sentence, of reading: EditorReading, _ book: inout EditorLedgerBook
  ) -> [[Inline]] {
    let article = reading.article.id
    let span = dossier.stated(sentence, of: reading)
    guard let text = dossier.quotation(span, of: article, role: "sentence") else { return [] }
    let reference = book.reference(sentence.index, of: article)
    let mark = dossier.marks(of: sentence, in: reading, &book).first ?? .single
    return line([text], [reference], mark)
  }

  private func verbatim(_ claim: Claim, _ book: inout EditorLedgerBook) -> [[Inline]] {
    guard dossier.mayStand(claim), let reading = dossier.reading(of: claim.article),
      let sentence = reading.sentence(claim.sentence)
    else { return [] }
    return verbatim(sentence, of: reading, &book)
  }

  // MARK: Encounters

  private func encounter(_ event: ReconciledClaim, _ book: inout EditorLedgerBook) -> [[Inline]] {
    let claim = event.lead
    guard dossier.hasTwoParties(claim) else { return verbatim(claim, &book) }
    return filled(
      "highlight.\(claim.kind.rawValue)",
      [
        "who": dossier.principalsInSentence(of: claim),
        "place": dossier.place(claim.place, in: claim.article),
        "when": dossier.onDate(claim.time, in: claim.article),
        "attending": dossier.attending(claim),
      ], event, &book)
  }

  // MARK: Figures

  private func attack(_ whole: Finding, _ book: inout EditorLedgerBook) -> [[Inline]] {
    let exhibit = OutcomeExhibit(dossier: dossier)
    guard let first = dossier.shown(of: whole), let total = dossier.number(of: whole, &book)
    else { return [] }
    let words = dossier.words
    let parts = exhibit.parts(of: whole)
    let speaker = dossier.claimant(first.attribution, in: first.article).plainText
    let isOneSpeaker = parts.compactMap(dossier.shown).allSatisfy {
      dossier.claimant($0.attribution, in: $0.article).plainText == speaker
    }
    let speakers = parts.map { part in
      dossier.shown(of: part).map { dossier.by($0.attribution, in: $0.article) } ?? []
    }
    var stated: [[Inline]] = []
    for (index, part) in parts.enumerated() {
      guard let number = dossier.number(of: part, &book) else { continue }
      // A speaker of several parts in a row is named once, after the last.
      let isLast = index + 1 == parts.count || speakers[index + 1] != speakers[index]
      stated.append(
        words.fill(
          "highlight.part",
          [
            "number": [number], "label": [.words(dossier.counted(part.metric, part.best))],
            "by": isOneSpeaker || !isLast ? [] : speakers[index],
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

  private func toll(_ findings: [Finding], _ book: inout EditorLedgerBook) -> [[Inline]] {
    let (text, references) = EditorToll(dossier: dossier).line(findings, &book)
    let marks = findings.map(dossier.status)
    let isOne = marks.allSatisfy { $0 == marks.first }
    let mixed: StatusMark = marks.contains(.contested) ? .contested : .single
    return line(text, references, isOne ? marks.first ?? .single : mixed)
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

  private func claim(_ event: ReconciledClaim, _ book: inout EditorLedgerBook) -> [[Inline]] {
    guard dossier.namesSomething(event.lead) else { return verbatim(event.lead, &book) }
    return filled(
      "highlight.claim",
      ["claim": dossier.claimed(event.lead), "denier": dossier.deniers(of: event)], event, &book)
  }

  private func plan(_ event: ReconciledClaim, _ book: inout EditorLedgerBook) -> [[Inline]] {
    let claim = event.lead
    guard claim.kind.isEncounter else { return announcement(event, &book) }
    return filled(
      "highlight.planned",
      [
        "kind": [.words(dossier.words["kind.\(claim.kind.rawValue)"])],
        "who": dossier.principalsInSentence(of: claim),
        "place": dossier.place(claim.place, in: claim.article),
        "when": dossier.onDate(claim.time, in: claim.article),
      ], event, &book)
  }

  /// What else is announced, in whole sentences where these may stand.
  private func announcement(
    _ event: ReconciledClaim, _ book: inout EditorLedgerBook
  ) -> [[Inline]] {
    let claim = event.lead
    guard dossier.mayStand(claim),
      let span = dossier.statedSpan(claim.sentence, of: claim.article),
      let sentence = dossier.quotation(span, of: claim.article, role: "sentence")
    else {
      return filled(
        "highlight.event", ["statement": dossier.statementOrSentence(of: claim)], event, &book)
    }
    return line([sentence], dossier.references(of: event, &book), event.status)
  }

  private func request(_ event: ReconciledClaim, _ book: inout EditorLedgerBook) -> [[Inline]] {
    let claim = event.lead
    return filled(
      "highlight.request",
      [
        "statement": dossier.statement(of: claim),
        "by": dossier.by(claim.attribution, in: claim.article),
      ], event, &book)
  }

  private func agreement(
    _ event: ReconciledClaim, _ book: inout EditorLedgerBook
  ) -> [[Inline]] {
    let claim = event.lead
    return filled(
      "highlight.agreed",
      [
        "object": dossier.object(of: claim), "by": dossier.by(claim.attribution, in: claim.article),
      ], event, &book)
  }

  // MARK: The line

  /// The line of an event in the words of a template.
  private func filled(
    _ key: String, _ slots: [String: [Inline]], _ event: ReconciledClaim,
    _ book: inout EditorLedgerBook
  ) -> [[Inline]] {
    line(dossier.words.fill(key, slots), dossier.references(of: event, &book), event.status)
  }

  private func line(_ text: [Inline], _ references: [Int], _ mark: StatusMark) -> [[Inline]] {
    guard !text.isEmpty else { return [] }
    return [dossier.capitalised(text) + [.words(" ")] + dossier.source(references, mark)]
  }
}

extension EditorDossier {
  /// With a capital letter at its beginning.
  func capitalised(_ text: [Inline]) -> [Inline] {
    guard let first = text.first, first.plainText.first?.isLowercase == true else { return text }
    switch first {
    case .words(let words): return [.words(words.capitalisedFirst)] + text.dropFirst()
    case .quotation(let quoted, let evidence, marked: false):
      let word = String(quoted.prefix { $0.isLetter })
      guard !words.isNumeral(word) else { return text }
      var rest = evidence.span
      rest.start += word.utf8.count
      return [.words(word.capitalisedFirst)]
        + (quotation(rest, of: evidence.article).map { [$0] } ?? []) + text.dropFirst()
    default: return text
    }
  }
}
