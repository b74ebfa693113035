import BriefModel

/// Wholes and their parts: what is left of a whole once all stated parts are taken away.
struct ReconcilerParts {
  let metrics: MetricIndex
  private let told: ReconcilerFigures
  private var figures: [Figure] { told.all }

  init(metrics: MetricIndex, figures: ReconcilerFigures) {
    self.metrics = metrics
    told = figures
  }

  /// The findings, with what follows from them, and with parts that exceed their whole flagged.
  ///
  /// `bases` are the numbers of the figures that each finding rests on.
  func completed(
    _ findings: [Finding], bases: [[Int]], namer: inout FindingNamer
  ) -> [Finding] {
    let numbers = findings.indices.map { metrics.number(of: findings[$0].metric) }
    let parts = parts(among: findings, bases, numbers)
    guard !parts.isEmpty else { return findings }
    var completed = findings
    for place in findings.indices {
      guard let metric = numbers[place], parts.areOf(metric) else { continue }
      let whole = findings[place]
      guard isCurrent(whole), let total = whole.best else { continue }
      let stated = parts.of(metric, statedOf: total).suffix(Reconciler.reach).filter {
        isNear(completed[$0], whole) && isOfOneAttack(bases[$0], bases[place])
      }
      let others = parts.of(metric, statedOf: nil).suffix(Reconciler.reach).filter {
        isNear(completed[$0], whole) && overlap(completed[$0], whole)
          && isOfOneAttack(bases[$0], bases[place])
      }
      let taken = (stated + others).sorted()
      let values = taken.compactMap { completed[$0].best }
      guard !taken.isEmpty, values.count == taken.count else { continue }
      let rest = total - values.reduce(0, +)
      if rest < 0 {
        for index in taken { flag(&completed[index]) }
      } else if rest > 0, hasNoRepeat(taken.map { completed[$0].metric }) {
        let parts = taken.map { (finding: completed[$0], basis: bases[$0]) }
        completed.append(
          derived(rest, of: whole, [(finding: whole, basis: bases[place])] + parts, &namer))
      }
    }
    return completed
  }

  /// The findings whose metrics are parts of others, where a whole is among the findings.
  private func parts(
    among findings: [Finding], _ bases: [[Int]], _ numbers: [Int?]
  ) -> Parts {
    var parts = Parts()
    guard numbers.contains(where: { $0.flatMap(metrics.whole) != nil }) else { return parts }
    var isFound = [Bool](repeating: false, count: metrics.all.count)
    for number in numbers { if let number { isFound[number] = true } }
    for place in numbers.indices {
      guard let number = numbers[place], let whole = metrics.whole(of: number), isFound[whole],
        isCurrent(findings[place])
      else { continue }
      if let stated = bases[place].first.flatMap({ figures[$0].of }) {
        if let total = stated.low { parts.add(place, of: whole, statedOf: total) }
      } else {
        parts.add(place, of: whole, statedOf: nil)
      }
    }
    return parts
  }

  /// Findings of parts, by the metric of the whole.
  private struct Parts {
    private struct Key: Hashable {
      let whole: Int
      /// The number that the text puts it against: 40 in "12 of 40"; nil for none.
      let total: Double?
    }

    private var all: [Key: [Int]] = [:]

    private var wholes: Set<Int> = []

    var isEmpty: Bool { all.isEmpty }

    func areOf(_ whole: Int) -> Bool { wholes.contains(whole) }

    mutating func add(_ finding: Int, of whole: Int, statedOf total: Double?) {
      all[Key(whole: whole, total: total), default: []].append(finding)
      wholes.insert(whole)
    }

    func of(_ whole: Int, statedOf total: Double?) -> [Int] {
      all[Key(whole: whole, total: total)] ?? []
    }
  }

  private func isCurrent(_ finding: Finding) -> Bool {
    finding.scope != .planned && finding.scope != .historical && finding.derivation == nil
  }

  /// Whether what is stopped may be of an attack: each side counts what the other has sent.
  private func isOfOneAttack(_ part: [Int], _ whole: [Int]) -> Bool {
    part.allSatisfy { stopped in
      whole.allSatisfy { sent in
        !told.areAdverse(stopped, sent) && !areOfTwo(stopped, sent)
          && (figures[sent].agent == nil || figures[sent].agent != told.side(of: stopped))
      }
    }
  }

  /// Whether what was stopped is one side's and what was sent the other's: "95 Ukrainian drones".
  private func areOfTwo(_ stopped: Int, _ sent: Int) -> Bool {
    guard let owner = figures[stopped].affected?.side,
      let sender = figures[sent].agent ?? figures[sent].affected?.side
    else { return false }
    return owner != sender
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
    _ rest: Double, of whole: Finding, _ terms: [(finding: Finding, basis: [Int])],
    _ namer: inout FindingNamer
  ) -> Finding {
    let numbers = terms.compactMap(\.finding.best).map(plain)
    let stated = terms.compactMap { finding, basis in
      basis.first { figures[$0].quantity.exactly == finding.best }.map { figures[$0].id }
    }
    var finding = Finding(
      id: namer.id(for: Finding.rest(of: whole.metric)), metric: whole.metric, place: whole.place,
      scope: whole.scope, low: rest, high: rest, best: rest, status: .single,
      basis: stated,
      independentSources: whole.independentSources,
      derivation: numbers.joined(separator: " - ") + " = " + plain(rest))
    finding.interval = whole.interval
    return finding
  }
}

/// `273`, `1.5`: as few digits as say it.
func plain(_ value: Double) -> String {
  value == value.rounded() && abs(value) < 1e15 ? String(Int(value)) : String(value)
}
