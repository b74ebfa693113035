import BriefModel

/// What the figures of one slot amount to.
struct ReconcilerEstimate {
  private let first: Figure
  private let live: [Figure]
  private let superseded: [Figure]
  private let press: ReconcilerPress

  /// `figures` must not be empty.
  init(_ figures: [Figure], press: ReconcilerPress) {
    self.press = press
    let ordered = press.inOrder(figures)
    first = figures[0]
    let outdated = ordered.filter { old in ordered.contains { Self.supersedes($0, old, press) } }
    superseded = outdated
    live = ordered.filter { figure in !outdated.contains { $0.id == figure.id } }
  }

  func finding(id: String) -> Finding {
    var finding = Finding(
      id: id, metric: first.metric, affected: live.lazy.compactMap(\.affected).first,
      place: live.lazy.compactMap(\.place?.name).first, scope: first.scope, low: low, high: high,
      best: best, status: status, basis: live.map(\.id),
      excluded: superseded.map {
        .init(figure: $0.id, reason: Reconciler.Reason.superseded.rawValue)
      }, independentSources: sources.count)
    finding.interval = interval
    return finding
  }

  /// A later count of the same speaker, which is not lower or says that it revises.
  private static func supersedes(
    _ new: Figure, _ old: Figure, _ press: ReconcilerPress
  ) -> Bool {
    guard new.id != old.id, press.source(of: new) == press.source(of: old),
      press.isLater(new, than: old) == true
    else { return false }
    if new.attribution.stance == .revises { return true }
    guard let high = new.quantity.high ?? new.quantity.low,
      let low = old.quantity.low ?? old.quantity.high
    else { return false }
    return new.article != old.article && high >= low && !new.quantity.states(old.quantity)
  }

  private var sources: Set<String> { Set(live.map(press.source)) }

  private var low: Double? { live.compactMap(\.quantity.low).min() }

  /// The highest that is asserted; open where each assertion is open above.
  private var high: Double? { live.compactMap(\.quantity.upperBound).max() }

  /// Values that are stated as such, each with how many sources state it, the best supported first.
  private var supported: [(value: Double, sources: Int)] {
    let exact = live.filter { $0.quantity.exactly != nil }
    let values = Dictionary(grouping: exact, by: { $0.quantity.exactly ?? 0 })
    return values.map { (value: $0.key, sources: Set($0.value.map(press.source)).count) }
      .sorted { ($1.sources, $0.value) < ($0.sources, $1.value) }
  }

  private var best: Double? {
    let supported = supported
    guard let leader = supported.first else { return nil }
    guard supported.count > 1 else { return leader.value }
    if leader.sources > supported[1].sources { return leader.value }
    return latestValue
  }

  /// The value issued last, where it is known which that is.
  private var latestValue: Double? {
    let exact = live.filter { $0.quantity.exactly != nil }
    guard let last = exact.last else { return nil }
    let others = exact.filter { $0.quantity.exactly != last.quantity.exactly }
    let isLatest = others.allSatisfy {
      $0.article != last.article && press.isLater(last, than: $0) == true
    }
    return isLatest ? last.quantity.exactly : nil
  }

  private var status: Finding.Status {
    let agree = live.allSatisfy { left in
      live.allSatisfy { left.quantity.agrees(with: $0.quantity) }
    }
    guard agree else { return .contested }
    guard sources.count > 1 else { return .single }
    return (supported.first?.sources ?? 0) > 1 || sameWords ? .corroborated : .provisional
  }

  /// "At least two" twice is corroborated although there is no exact value.
  private var sameWords: Bool {
    Set(live.map { [$0.quantity.low ?? -1, $0.quantity.upperBound ?? -1] }).count == 1
  }

  /// Where every assertion is dated alike.
  private var interval: (start: Day, end: Day)? {
    guard let time = first.time, let start = time.start,
      live.allSatisfy({ $0.time?.start == start && $0.time?.end == time.end })
    else { return nil }
    return (start, time.end ?? start + 1)
  }
}

extension Quantity {
  /// The same number, wherever and however worded.
  fileprivate func states(_ other: Quantity) -> Bool {
    low == other.low && high == other.high && modifier == other.modifier
  }

  /// The value, where one is stated as such.
  var exactly: Double? {
    guard modifier == .exact, let low, low == high else { return nil }
    return low
  }

  /// Nil where the words leave it open.
  var upperBound: Double? { modifier == .atLeast || modifier == .moreThan ? nil : high }
}
