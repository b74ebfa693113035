import BriefModel

/// The ledger of figures as the annex prints it.
struct EditorLedgerTable {
  let dossier: EditorDossier

  func table(_ book: EditorLedgerBook) -> Table {
    let words = dossier.words
    return Table(
      caption: words["ledger.caption"],
      columns: [
        .init(words["column.entry"], weight: 0.45),
        .init(words["column.number"], weight: 0.95, alignment: .right),
        .init(words["column.metric"], weight: 2.4), .init(words["column.worded"], weight: 1.6),
        .init(words["column.by"], weight: 2.3), .init(words["column.scope"], weight: 1.6),
        .init(words["column.source"], weight: 2.6),
      ], rows: book.entries.compactMap(row))
  }

  private func row(_ entry: Ledger.Entry) -> [[Inline]]? {
    let words = dossier.words
    let source: [Inline] = [.reference(entry.reference), .words(" "), .mark(entry.status)]
    switch entry.kind {
    case .figure(let figure):
      return [
        [.editorial(entry.id)],
        [.figure(dossier.printed(figure), entry: entry.id)],
        dossier.label(of: figure),
        dossier.quotation(figure.quantity.span, of: figure.article, marked: true).map { [$0] }
          ?? [],
        dossier.speaker(figure.attribution, in: figure.article),
        [.words(dossier.scope(figure.scope, of: figure.metric, in: "casualties"))], source,
      ]
    case .derived(let metric, let value, _, let sum):
      let isRange = !sum.contains("=")
      return [
        [.editorial(entry.id)],
        [.derived(isRange ? sum : dossier.printer.number(value), entry: entry.id)],
        [.words(dossier.label(of: metric))], [.derived(sum, entry: entry.id)],
        [.words(words[isRange ? "derived.range" : "outcome.derived"])],
        [.words(words["scope.derived"])], source,
      ]
    case .claim: return nil
    }
  }
}
