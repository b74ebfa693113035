import BriefModel

/// Whether what an exhibit draws is what it prints.
struct GateExhibit {
  let exhibit: Exhibit
  let ledger: GateLedger

  var reasons: [String] {
    let common = exhibit.alternative.isEmpty ? ["it has no alternative text"] : []
    switch exhibit.plotted {
    case .outcome(let bar): return common + outcome(bar)
    case .ranges(let rows): return common + rows.flatMap(range)
    case .matrix(let matrix): return common + self.matrix(matrix)
    case .timeline(let events):
      let inOrder = zip(events, events.dropFirst()).allSatisfy { $0.day <= $1.day }
      return common + (inOrder ? [] : ["its events are not in order"])
    }
  }

  private func outcome(_ bar: Exhibit.OutcomeBar) -> [String] {
    var reasons: [String] = []
    if value(of: bar.printed) != bar.total { reasons.append("its whole is not drawn as printed") }
    for part in bar.parts where value(of: part.printed) != part.value {
      reasons.append("“\(part.label)” is not drawn as printed")
    }
    let sum = bar.parts.map(\.value).reduce(0, +)
    let isComplete = bar.parts.contains { $0.role == .notStated }
    if isComplete ? sum != bar.total : sum > bar.total {
      reasons.append("its parts do not make up its whole")
    }
    return reasons
  }

  private func range(_ row: Exhibit.RangeRow) -> [String] {
    row.dots.compactMap { dot in
      bounds(of: dot.printed).contains(dot.value)
        ? nil : "a dot of “\(row.label)” is not drawn as printed"
    }
  }

  private func matrix(_ matrix: Exhibit.Matrix) -> [String] {
    let fits =
      matrix.cells.count == matrix.rows.count
      && matrix.cells.allSatisfy { $0.count == matrix.columns.count }
    return fits ? [] : ["its cells do not fit its rows and columns"]
  }

  private func value(of inline: Inline) -> Double? {
    switch inline {
    case .figure(_, let id):
      guard case .figure(let figure) = ledger[id]?.kind else { return nil }
      return figure.quantity.exactly
    case .derived(_, let id):
      guard case .derived(_, let value, _, _) = ledger[id]?.kind else { return nil }
      return value
    default: return nil
    }
  }

  private func bounds(of inline: Inline) -> [Double] {
    guard case .figure(_, let id) = inline, case .figure(let figure) = ledger[id]?.kind else {
      return []
    }
    return [figure.quantity.low, figure.quantity.high].compactMap { $0 }
  }
}
