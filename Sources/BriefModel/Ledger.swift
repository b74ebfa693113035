/// Every figure and claim of a brief, with its evidence.
package struct Ledger: Sendable, Hashable {
  package struct Entry: Sendable, Hashable, Identifiable {
    package typealias ID = String

    package enum Kind: Sendable, Hashable {
      case figure(Figure)
      case claim(Claim)
      /// A number that follows from other entries, with the sum as text: "273 - 88 = 185".
      case derived(metric: String, value: Double, from: [ID], sum: String)
    }

    /// "F1" for a figure, "C1" for a claim, "D1" for what is derived; numbered in order of print.
    package var id: ID
    package var kind: Kind
    /// The number of the evidence entry that quotes its sentence; for a derived entry that of the
    /// first it rests on.
    package var reference: Int
    package var status: StatusMark

    package init(id: ID, kind: Kind, reference: Int, status: StatusMark) {
      self.id = id
      self.kind = kind
      self.reference = reference
      self.status = status
    }
  }

  /// One article that was read, as the register prints it.
  package struct Source: Sendable, Hashable {
    package var article: Article
    package var sentences: Int
    package var figures: Int
    package var claims: Int

    package init(article: Article, sentences: Int, figures: Int, claims: Int) {
      self.article = article
      self.sentences = sentences
      self.figures = figures
      self.claims = claims
    }
  }

  package var entries: [Entry]
  package var evidence: [EvidenceEntry]
  package var sources: [Source]
  package var findings: [Finding]
  package var diagnostics: [Diagnostic]

  package init(
    entries: [Entry], evidence: [EvidenceEntry], sources: [Source], findings: [Finding],
    diagnostics: [Diagnostic] = []
  ) {
    self.entries = entries
    self.evidence = evidence
    self.sources = sources
    self.findings = findings
    self.diagnostics = diagnostics
  }

  package subscript(id: Entry.ID) -> Entry? { entries.first { $0.id == id } }
}
