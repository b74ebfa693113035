import BriefModel

/// Which exhibit stands on page one, so that its own section does not repeat it.
struct EditorPlan {
  enum Key {
    case outcome(Finding)
    case ranges
    case matrix
    case none
  }

  let dossier: EditorDossier

  /// An attack's outcome before casualties, casualties before encounters.
  var chosenKey: Key {
    if let whole = dossier.foremostWhole { return .outcome(whole) }
    if RangeExhibit(dossier: dossier).hasData { return .ranges }
    return MatrixExhibit(dossier: dossier).isTelling ? .matrix : .none
  }

  /// Shorter where the key points leave little room.
  func keyExhibit(isShort: Bool, _ book: inout EditorLedgerBook) -> Exhibit? {
    switch dossier.keyExhibit {
    case .outcome(let whole): OutcomeExhibit(dossier: dossier).exhibit(of: whole, &book)
    case .ranges:
      RangeExhibit(
        dossier: dossier, limit: isShort ? RangeExhibit.shortRowLimit : RangeExhibit.rowLimit
      ).exhibit(&book)
    case .matrix: MatrixExhibit(dossier: dossier).exhibit(&book)
    case .none: nil
    }
  }
}

extension EditorDossier {
  /// From how many on what was launched is a matter of page one even where no article opens with it.
  private static let massedLaunch = 10.0

  /// The attack whose outcome page one tells: two missiles deep in an article are none.
  var foremostWhole: Finding? {
    wholes.first { whole in
      (whole.best ?? 0) >= Self.massedLaunch
        || basis(of: whole).contains { opens($0.sentence, of: $0.article) }
    }
  }

  /// Findings by the rank of their metric in the wording table, others after, each derived rest after
  /// the parts that it is left by; of one metric the gravest first.
  var rankedFindings: [Finding] {
    let order = words.list("rank.metrics")
    let places = Dictionary(zip(order, order.indices), uniquingKeysWith: { first, _ in first })
    func rank(_ finding: Finding) -> (Int, Int) {
      let rank = places[finding.metric] ?? order.count
      guard finding.derivation != nil else { return (rank, 0) }
      let parts = basis(of: finding).map { places[$0.metric] ?? order.count }
      return (parts.max() ?? rank, 1)
    }
    let ranked = gravestFirst(findings).map { (finding: $0, rank: rank($0)) }
    return ranked.indices.sorted { left, right in
      let (mine, theirs) = (ranked[left].rank, ranked[right].rank)
      return (mine.0, mine.1, left) < (theirs.0, theirs.1, right)
    }.map { ranked[$0].finding }
  }
}
