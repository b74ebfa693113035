package import BriefModel

/// Writes a brief from what has been read: sections, exhibits, ledger.
///
/// A sentence of a brief is either a sentence of a source, verbatim (`EditorLead`), or a template of the
/// wording table whose slots are bound to figures, dates and names that stand in a source
/// (`EditorPhrases`); nothing else can be written, since all of the brief's own words come from that table.
/// Every number, claim and quoted sentence is entered in the ledger when it is first printed
/// (`EditorLedgerBook`), so entries and references are numbered in the order of reading. Each section
/// is a file of its own; page one is written first, the annex last, when the ledger is complete. At the end
/// `EditorProof` reads it all as the gate will, and takes out what it would refuse.
///
/// Rejected: generating or paraphrasing sentences (nothing could bind them to their sources), and
/// templates with numbers formatted into strings (the gate could not tell what they stand on).
package struct Editor: Sendable {
  private let words: Wording
  private let metrics: [Metric]
  private let aliases: AliasTable

  package init(wording: Wording, metrics: [Metric], aliases: AliasTable = AliasTable()) {
    words = wording
    self.metrics = metrics
    self.aliases = aliases
  }

  /// The brief of one day; an article outside the period is dropped, and the annex says so.
  package func brief(
    from readings: [Reading], order: BriefOrder, diagnostics: [Diagnostic] = []
  ) -> Brief {
    let dossier = EditorDossier(
      readings: readings, order: order, words: EditorWords(words), metrics: metrics,
      aliases: aliases, diagnostics: diagnostics)
    var book = EditorLedgerBook(dossier)
    let sections = [
      FrontSection(dossier: dossier).section(&book),
      DiplomacySection(dossier: dossier).section(&book),
      MilitarySection(dossier: dossier).section(&book),
      HumanitarianSection(dossier: dossier).section(&book),
      OutlookSection(dossier: dossier).section(&book),
    ]
    let annex = AnnexSection(dossier: dossier).section(&book)
    let draft = Brief(
      masthead: EditorMasthead(order: order, words: words).masthead, sections: sections + [annex],
      ledger: ledger(dossier, book), wording: words.table)
    return proofed(draft, dossier, &book)
  }

  /// Without the lines that the gate would refuse, of which the annex tells how many there were.
  private func proofed(
    _ draft: Brief, _ dossier: EditorDossier, _ book: inout EditorLedgerBook
  ) -> Brief {
    let proof = EditorProof(
      draft, articles: dossier.all.map(\.article), words: dossier.words)
    guard !proof.leftOut.isEmpty else { return draft }
    var brief = draft
    brief.sections = proof.sections.filter { $0.kind != .annex }
    brief.sections.append(
      AnnexSection(dossier: dossier, leftOut: proof.leftOut).section(&book))
    brief.ledger.diagnostics += proof.diagnostics
    brief.sections =
      EditorProof(brief, articles: dossier.all.map(\.article), words: dossier.words).sections
    return brief
  }

  private func ledger(_ dossier: EditorDossier, _ book: EditorLedgerBook) -> Ledger {
    Ledger(
      entries: book.entries, evidence: book.evidence,
      sources: dossier.all.map { reading in
        .init(
          article: reading.annotation.article, sentences: reading.annotation.sentences.count,
          figures: reading.figures.count, claims: reading.claims.count)
      }, findings: dossier.findings, diagnostics: dossier.diagnostics)
  }
}
