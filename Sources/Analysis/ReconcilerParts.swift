import BriefModel

/// Wholes and their parts: what is left of a whole once all stated parts are taken away.
struct ReconcilerParts {
  let metrics: [Metric.ID: Metric]
  let figures: [Figure]

  /// The findings, with what follows from them, and with parts that exceed their whole flagged.
  func completed(_ findings: [Finding], namer: inout FindingNamer) -> [Finding] {
    var completed = findings
    // By metric of the whole.
    var parts: [Metric.ID: [Int]] = [:]
    for index in findings.indices where isCurrent(findings[index]) {
      if let whole = metrics[findings[index].metric]?.partOf {
        parts[whole, default: []].append(index)
      }
    }
    guard !parts.isEmpty else { return findings }
    var known: [Figure.ID: Int] = [:]
    for index in figures.indices { known[figures[index].id] = index }
    let figure: (Figure.ID) -> Figure? = { known[$0].map { figures[$0] } }
    for whole in findings where isCurrent(whole) {
      let parts = (parts[whole.metric] ?? []).filter { belongs(completed[$0], to: whole, figure) }
      guard !parts.isEmpty, let total = whole.best else { continue }
      let values = parts.compactMap { completed[$0].best }
      guard values.count == parts.count else { continue }
      let rest = total - values.reduce(0, +)
      if rest < 0 {
        for index in parts { flag(&completed[index]) }
      } else if rest > 0, hasNoRepeat(parts.map { completed[$0].metric }) {
        completed.append(
          derived(rest, of: whole, parts: parts.map { completed[$0] }, figure, &namer))
      }
    }
    return completed
  }

  private func isCurrent(_ finding: Finding) -> Bool {
    finding.scope != .planned && finding.scope != .historical && finding.derivation == nil
  }

  /// Whether a finding is of a part of the whole, where its metric is one.
  private func belongs(
    _ part: Finding, to whole: Finding, _ figure: (Figure.ID) -> Figure?
  ) -> Bool {
    guard part.place == nil || whole.place == nil || part.place == whole.place else {
      return false
    }
    if let stated = part.basis.first.flatMap(figure)?.of, let total = whole.best {
      return stated.low == total
    }
    guard let mine = part.interval, let theirs = whole.interval else { return true }
    return mine.start < theirs.end && theirs.start < mine.end
  }

  /// Two findings of one metric are two incidents, and sums are not invented.
  private func hasNoRepeat(_ metrics: [String]) -> Bool { Set(metrics).count == metrics.count }

  private func flag(_ part: inout Finding) {
    (part.status, part.best) = (.contested, nil)
    part.excluded += part.basis.map {
      .init(figure: $0, reason: Reconciler.Reason.exceedsWhole.rawValue)
    }
  }

  private func derived(
    _ rest: Double, of whole: Finding, parts: [Finding], _ figure: (Figure.ID) -> Figure?,
    _ namer: inout FindingNamer
  ) -> Finding {
    let terms = ([whole] + parts).compactMap(\.best).map(plain)
    let stated = ([whole] + parts).compactMap { finding in
      finding.basis.first { figure($0)?.quantity.exactly == finding.best }
    }
    var finding = Finding(
      id: namer.id(for: whole.metric + ".rest"), metric: whole.metric, place: whole.place,
      scope: whole.scope, low: rest, high: rest, best: rest, status: .single,
      basis: stated,
      independentSources: whole.independentSources,
      derivation: terms.joined(separator: " - ") + " = " + plain(rest))
    finding.interval = whole.interval
    return finding
  }
}

/// `273`, `1.5`: as few digits as say it.
func plain(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
}
