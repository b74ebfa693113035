import BriefModel

/// What the figures of one slot amount to.
struct ReconcilerEstimate {
  private let figures: ReconcilerFigures
  private let first: Int
  /// Those that stand, and those that later ones supersede, in order of issue.
  let live: [Int]
  private let superseded: [Int]
  private let restated: [Int]
  /// Where each has its number from.
  private let origins: [Int: Fingerprint]
  /// The number of their sources.
  private let sources: Int

  /// `slot` must not be empty.
  init(_ slot: [Int], among figures: ReconcilerFigures) {
    self.figures = figures
    first = slot[0]
    guard slot.count > 1 else {
      (live, superseded, restated, sources, origins) = (slot, [], [], 1, [:])
      return
    }
    let ordered = figures.inOrder(slot)
    let origins = figures.origins(in: ordered)
    let outdated = figures.superseded(in: ordered, origins)
    let old = Set(outdated)
    let standing = outdated.isEmpty ? ordered : ordered.filter { !old.contains($0) }
    let loose = figures.restated(in: standing, origins)
    let vague = Set(loose)
    let live = loose.isEmpty ? standing : standing.filter { !vague.contains($0) }
    superseded = outdated
    restated = loose
    self.live = live
    self.origins = origins
    sources = live.count == 1 ? 1 : Set(live.map { origins[$0] }).count
  }

  func finding(id: String) -> Finding {
    superseded.isEmpty && restated.isEmpty && live.count == 1 ? single(id) : weighed(id)
  }

  /// Of one figure alone, where there is nothing to weigh.
  private func single(_ id: String) -> Finding {
    let all = figures.all
    let quantity = all[first].quantity
    var finding = Finding(
      id: id, metric: all[first].metric, affected: all[first].affected,
      place: all[first].place?.name, scope: all[first].scope, low: quantity.low,
      high: quantity.upperBound, best: quantity.exactly,
      status: quantity.agrees(with: quantity) ? .single : .contested, basis: [all[first].id])
    finding.interval = interval
    return finding
  }

  private func weighed(_ id: String) -> Finding {
    let all = figures.all
    let supported = supported
    var finding = Finding(
      id: id, metric: all[first].metric,
      affected: live.lazy.compactMap { all[$0].affected }.first,
      place: place?.name, scope: scope,
      low: live.lazy.compactMap { all[$0].quantity.low }.min(),
      high: Quantity.highest(of: live.map { all[$0].quantity }),
      best: best(of: supported), status: status(supported), basis: live.map { all[$0].id },
      excluded: left(superseded, .superseded) + left(restated, .restated),
      independentSources: sources)
    finding.interval = interval
    return finding
  }

  /// The closest-grained place that is named, the first of them.
  private var place: PlaceMention? {
    func grain(_ place: PlaceMention) -> Int {
      PlaceMention.Kind.allCases.firstIndex(of: place.kind) ?? .max
    }
    return live.lazy.compactMap { figures.all[$0].place }.min { grain($0) < grain($1) }
  }

  private func left(_ numbers: [Int], _ reason: Reconciler.Reason) -> [Finding.Exclusion] {
    numbers.map { .init(figure: figures.all[$0].id, reason: reason.rawValue) }
  }

  /// That of the incident where its toll is given too.
  private var scope: Figure.Scope {
    let told = figures.all[first].scope
    return told == .running
      && (live + superseded + restated).contains { figures.all[$0].scope == .incident }
      ? .incident : told
  }

  /// Those that state a value as such.
  private var exact: [(figure: Int, value: Double)] {
    let all = figures.all
    return live.compactMap { figure in all[figure].quantity.exactly.map { (figure, $0) } }
  }

  /// Values that are stated as such, each with how many sources state it, the best supported first.
  private var supported: [(value: Double, sources: Int)] {
    if live.count == 1 {
      return figures.all[live[0]].quantity.exactly.map { [($0, 1)] } ?? []
    }
    let exact = exact
    guard exact.count > 1 else { return exact.map { ($0.value, 1) } }
    var sources: [Double: Set<Fingerprint?>] = [:]
    for one in exact { sources[one.value, default: []].insert(origins[one.figure]) }
    return sources.map { (value: $0.key, sources: $0.value.count) }
      .sorted { ($1.sources, $0.value) < ($0.sources, $1.value) }
  }

  private func best(of supported: [(value: Double, sources: Int)]) -> Double? {
    guard let leader = supported.first else { return nil }
    guard supported.count > 1 else { return leader.value }
    if leader.sources > supported[1].sources { return leader.value }
    return latestValue
  }

  /// The value issued last, where it is known which that is; none where a toll had been higher before.
  private var latestValue: Double? {
    let exact = exact
    guard let last = exact.last else { return nil }
    let others = exact.filter { $0.value != last.value }
    if others.contains(where: { figures.traits[$0.figure].isToll && $0.value > last.value }) {
      return nil
    }
    return figures.isLatest(last.figure, among: others.map(\.figure)) ? last.value : nil
  }

  private func status(_ supported: [(value: Double, sources: Int)]) -> Finding.Status {
    let all = figures.all
    guard Quantity.agree(live.lazy.map { all[$0].quantity }) else { return .contested }
    guard sources > 1 else { return .single }
    return (supported.first?.sources ?? 0) > 1 || sameWords ? .corroborated : .provisional
  }

  /// "At least two" twice is corroborated although there is no exact value.
  private var sameWords: Bool {
    let quantities = live.map { figures.all[$0].quantity }
    return quantities.allSatisfy {
      $0.low ?? -1 == quantities[0].low ?? -1
        && $0.upperBound ?? -1 == quantities[0].upperBound ?? -1
    }
  }

  /// Where every assertion is dated alike.
  private var interval: (start: Day, end: Day)? {
    guard let time = figures.all[first].time, let start = time.start,
      live.allSatisfy({
        figures.all[$0].time?.start == start && figures.all[$0].time?.end == time.end
      })
    else { return nil }
    return (start, time.end ?? start + 1)
  }
}

extension Quantity {
  /// The value, where one is stated as such.
  var exactly: Double? {
    guard modifier == .exact, let low, low == high else { return nil }
    return low
  }

  /// The highest that some numbers assert, "at least 31" above 20 too; nil where each is open above.
  static func highest(of quantities: [Quantity]) -> Double? {
    guard quantities.contains(where: { $0.upperBound != nil }) else { return nil }
    return quantities.compactMap { $0.upperBound ?? $0.low }.max()
  }

  /// Nil where the words leave it open.
  var upperBound: Double? { modifier == .atLeast || modifier == .moreThan ? nil : high }
}
