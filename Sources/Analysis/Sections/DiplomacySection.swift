import BriefModel

/// Who met whom, who said what, what was agreed.
struct DiplomacySection {
  /// How many rows the table of agreements shows.
  static let rowLimit = 12

  let dossier: EditorDossier

  func section(_ book: inout EditorLedgerBook) -> Section {
    let words = dossier.words
    var blocks = EditorLead(dossier: dossier, thread: .diplomacy).paragraphs(&book)
    if let table = agreements(&book) { blocks.append(.table(table)) }
    if let table = Positions(dossier: dossier).table(&book) { blocks.append(.table(table)) }
    blocks += encounters(&book)
    if blocks.isEmpty { blocks.append(dossier.noReporting()) }
    return Section(
      id: Section.Kind.diplomacy.rawValue, kind: .diplomacy, title: words["section.diplomacy"],
      blocks: blocks)
  }

  /// As a matrix with its table, unless page one has it; a single encounter is a table alone.
  private func encounters(_ book: inout EditorLedgerBook) -> [Block] {
    guard !isKey else { return [] }
    if let matrix = MatrixExhibit(dossier: dossier).exhibit(&book) { return [.exhibit(matrix)] }
    return Encounters(dossier: dossier).table(&book).map { [.table($0)] } ?? []
  }

  private var isKey: Bool {
    if case .matrix = dossier.keyExhibit { true } else { false }
  }

  /// Between whom, else according to whom; who merely prints it is no party to it.
  private func parties(to claim: Claim) -> [Inline] {
    let parties = dossier.principals(of: claim)
    guard parties.isEmpty else { return parties }
    guard case .narrator = claim.attribution.speaker else { return dossier.claimant(of: claim) }
    let beside = dossier.claims.map(\.lead).filter {
      $0.article == claim.article && $0.sentence == claim.sentence && $0.kind.isBetweenParties
    }
    return dossier.orNotStated(
      beside.lazy.map { dossier.principals(of: $0) }.first { !$0.isEmpty } ?? [])
  }

  /// What the table of agreements tells.
  private static let matters: [Claim.Kind] = [
    .agreement, .impasse, .offer, .demand, .threat, .sanctions, .vote, .pledge, .ceasefire,
  ]

  /// Such as "offer", or "offer, refused".
  private func kind(of claim: Claim) -> String {
    let words = dossier.words
    let kind = words["kind.\(claim.kind.rawValue)"]
    guard [.refused, .cancelled, .denied].contains(claim.status) else { return kind }
    return kind + words["list.separator"] + words["status.\(claim.status.rawValue)"]
  }

  /// What it is about, else the words that tell it.
  private func matter(of claim: Claim) -> [Inline] {
    guard claim.object == nil, let told = claim.told else { return dossier.object(of: claim) }
    return dossier.quotation(told, of: claim.article).map { [$0] } ?? []
  }

  /// What was agreed, offered or demanded, and what did not come about.
  private func agreements(_ book: inout EditorLedgerBook) -> Table? {
    let wanted = dossier.claims.filter {
      Self.matters.contains($0.lead.kind)
        && $0.lead.status != .background
        && ($0.lead.object != nil || $0.lead.kind == .impasse || $0.lead.kind == .ceasefire)
    }
    guard !wanted.isEmpty else { return nil }
    book.leave(wanted.dropFirst(Self.rowLimit))
    let words = dossier.words
    return Table(
      caption: words["agreements.caption"],
      columns: [
        .init(words["column.matter"], weight: 4), .init(words["column.kind"], weight: 1.6),
        .init(words["column.parties"], weight: 2.2), .init(words["column.source"], weight: 1.6),
      ],
      rows: wanted.prefix(Self.rowLimit).map { event in
        [
          matter(of: event.lead),
          [.words(kind(of: event.lead))],
          parties(to: event.lead),
          dossier.source(dossier.references(of: event, &book), event.status),
        ]
      }, notes: dossier.further(wanted.count - Self.rowLimit))
  }
}

extension Claim.Kind {
  /// Whether those who take part in it are the parties to what else its sentence tells.
  fileprivate var isBetweenParties: Bool { isEncounter || self == .agreement || self == .impasse }
}
