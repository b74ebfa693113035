import BriefModel

/// The ledger while the brief is written: numbers entries and evidence in order of their first print.
struct EditorLedgerBook {
  private let dossier: EditorDossier
  private(set) var entries: [Ledger.Entry] = []
  private(set) var evidence: [EvidenceEntry] = []
  /// Events for which a table has no room.
  private(set) var left: [ReconciledClaim] = []
  private var exhibits = 0
  /// Sentences that a section prints in full: none is printed twice.
  private var printed: [Article.ID: Set<Int>] = [:]
  private var entryOf: [String: Ledger.Entry.ID] = [:]
  /// By article and sentence.
  private var numberOf: [Article.ID: [Int: Int]] = [:]
  /// How many entries there are of a kind, by the letter that their ids begin with.
  private var counts: [String: Int] = [:]

  init(_ dossier: EditorDossier) { self.dossier = dossier }

  /// The number of the evidence entry that quotes a sentence.
  mutating func reference(_ sentence: Int, of article: Article.ID) -> Int {
    if let number = numberOf[article]?[sentence] { return number }
    let span = dossier.statedSpan(sentence, of: article) ?? SourceSpan(0, 0)
    let number = evidence.count + 1
    evidence.append(
      EvidenceEntry(
        number: number, evidence: Evidence(article: article, span: span, role: "sentence"),
        sentence: dossier.article(article)?[span] ?? "", outlet: dossier.outletName(of: article)))
    numberOf[article, default: [:]][sentence] = number
    return number
  }

  /// Whether anything printed rests on a sentence.
  func refers(to sentence: Int, of article: Article.ID) -> Bool {
    numberOf[article]?[sentence] != nil
  }

  func hasPrinted(_ sentence: Int, of article: Article.ID) -> Bool {
    printed[article]?.contains(sentence) ?? false
  }

  /// Whether it is printed for the first time.
  @discardableResult
  mutating func print(_ sentence: Int, of article: Article.ID) -> Bool {
    printed[article, default: []].insert(sentence).inserted
  }

  func holds(_ figure: Figure) -> Bool { entryOf[figure.id] != nil }

  func holds(_ event: ReconciledClaim) -> Bool { entryOf[event.lead.id] != nil }

  mutating func entry(for figure: Figure) -> Ledger.Entry.ID {
    if let id = entryOf[figure.id] { return id }
    return enter(
      key: figure.id, prefix: "F", kind: .figure(figure), sentence: figure.sentence,
      article: figure.article, status: dossier.status(of: figure))
  }

  mutating func entry(for claim: Claim, status: StatusMark) -> Ledger.Entry.ID {
    enter(
      key: claim.id, prefix: "C", kind: .claim(claim), sentence: claim.sentence,
      article: claim.article, status: status)
  }

  /// A number that follows from the figures a finding rests on.
  mutating func entry(forDerived finding: Finding) -> Ledger.Entry.ID? {
    if let id = entryOf[finding.id] { return id }
    let basis = dossier.basis(of: finding)
    guard let sum = finding.derivation, let value = finding.best, let first = basis.first else {
      return nil
    }
    let from = basis.map { entry(for: $0) }
    return enter(
      key: finding.id, prefix: "D",
      kind: .derived(metric: finding.metric, value: value, from: from, sum: sum),
      sentence: first.sentence, article: first.article, status: .derived)
  }

  /// The range that the figures of a finding span.
  mutating func entry(forRange finding: Finding, spread: String) -> Ledger.Entry.ID? {
    if let id = entryOf[finding.id] { return id }
    let basis = dossier.shownBasis(of: finding)
    guard let first = basis.first, let value = finding.best ?? finding.low else { return nil }
    let from = basis.map { entry(for: $0) }
    return enter(
      key: finding.id, prefix: "D",
      kind: .derived(metric: finding.metric, value: value, from: from, sum: spread),
      sentence: first.sentence, article: first.article, status: .contested)
  }

  /// Keeps what a table has no room for, for the annex.
  mutating func leave(_ events: some Sequence<ReconciledClaim>) { left += events }

  /// The number of the next exhibit.
  mutating func exhibitNumber() -> Int {
    exhibits += 1
    return exhibits
  }

  private mutating func enter(
    key: String, prefix: String, kind: Ledger.Entry.Kind, sentence: Int, article: Article.ID,
    status: StatusMark
  ) -> Ledger.Entry.ID {
    if let id = entryOf[key] { return id }
    counts[prefix, default: 0] += 1
    let id = prefix + String(counts[prefix, default: 1])
    let number = reference(sentence, of: article)
    entries.append(Ledger.Entry(id: id, kind: kind, reference: number, status: status))
    evidence[number - 1].entries.append(id)
    entryOf[key] = id
    return id
  }
}

extension EditorDossier {
  /// How far a figure may be trusted, by the finding that it belongs to.
  func status(of figure: Figure) -> StatusMark {
    if press.isPartysClaim(figure) { return .claimed }
    if figure.scope == .planned || figure.modality == .planned { return .planned }
    let finding = findings(on: figure).first { $0.derivation == nil }
    return switch finding?.status {
    case .corroborated: .corroborated
    case .contested: .contested
    case .single, .provisional, .superseded, nil: .single
    }
  }

  /// The outlet as it is printed; a label where an article names none.
  func outletName(of article: Article.ID) -> String {
    self.article(article)?.outlet?.name ?? words["outlet.unnamed"]
  }
}
