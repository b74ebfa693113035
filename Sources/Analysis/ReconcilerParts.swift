import BriefModel

/// Wholes and their parts: what is left of a whole once all stated parts are taken away.
struct ReconcilerParts {
  let metrics: [Metric.ID: Metric]
  let figures: [Figure]

  /// The findings, with what follows from them, and with parts that exceed their whole flagged.
  func completed(_ findings: [Finding], namer: inout FindingNamer) -> [Finding] {
    let wholes = findings.compactMap { metrics[$0.metric]?.partOf }
    guard findings.contains(where: { wholes.contains($0.metric) }) else { return findings }
    var numbers: [Figure.ID: Int] = [:]
    for index in figures.indices { numbers[figures[index].id] = index }
    let figure: (Figure.ID) -> Figure? = { numbers[$0].map { figures[$0] } }
    let allParts = parts(among: findings, figure)
    var completed = findings
    for whole in findings where isCurrent(whole) {
      guard let total = whole.best, let all = allParts[whole.metric] else { continue }
      let stated = (all.stated[total] ?? []).filter { isNear(completed[$0], whole) }
      let others = all.others.suffix(Reconciler.reach).filter {
        isNear(completed[$0], whole) && overlap(completed[$0], whole)
      }
      let parts = (stated + others).sorted()
      let values = parts.compactMap { completed[$0].best }
      guard !parts.isEmpty, values.count == parts.count else { continue }
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

  /// The findings of all metrics that are parts of one.
  private struct Parts {
    /// By the number that the text puts them against: 40 in "12 of 40".
    var stated: [Double: [Int]] = [:]
    /// Put against no number.
    var others: [Int] = []
  }

  /// By metric of the whole.
  private func parts(
    among findings: [Finding], _ figure: (Figure.ID) -> Figure?
  ) -> [Metric.ID: Parts] {
    var parts: [Metric.ID: Parts] = [:]
    for (index, finding) in findings.enumerated() where isCurrent(finding) {
      guard let whole = metrics[finding.metric]?.partOf else { continue }
      if let stated = finding.basis.first.flatMap(figure)?.of {
        if let total = stated.low {
          parts[whole, default: Parts()].stated[total, default: []].append(index)
        }
      } else {
        parts[whole, default: Parts()].others.append(index)
      }
    }
    return parts
  }

  private func isCurrent(_ finding: Finding) -> Bool {
    finding.scope != .planned && finding.scope != .historical && finding.derivation == nil
  }

  private func isNear(_ part: Finding, _ whole: Finding) -> Bool {
    part.place == nil || whole.place == nil || part.place == whole.place
  }

  private func overlap(_ part: Finding, _ whole: Finding) -> Bool {
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
