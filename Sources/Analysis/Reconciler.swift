package import BriefModel

/// Concludes from all that is stated about one slot what may be printed: a bound, a range, a value.
///
/// The rules are those of conflict monitors: only like is compared with like (`ReconcilerSlot`); copies
/// and repetitions of one speaker are one source (`ReconcilerSource`); a later toll of the same speaker
/// supersedes; "at least" bounds the low end only; a party's claim stays a claim; a denial leaves no best
/// value; parts are subtracted from their whole only as a derived finding (`ReconcilerParts`); nothing is
/// ever averaged or added up. What is left out stays listed with the reason, an id of the wording table.
package struct Reconciler: Sendable {
  /// Why a figure was left out of a finding: `reason.<raw value>` in the wording table.
  enum Reason: String, CaseIterable {
    case superseded
    case planned
    case historical
    case possible
    case denied
    case negated
    case exceedsWhole = "exceeds.whole"
  }

  let metrics: [Metric]

  private let metricsByID: [Metric.ID: Metric]
  /// By metric: its place in the table.
  private let ranks: [Metric.ID: Int]

  package init(metrics: [Metric]) {
    self.metrics = metrics
    metricsByID = Metric.byID(metrics)
    ranks = Dictionary(
      metrics.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// In order of the stories, then of the metric table, then of reading.
  package func findings(in stories: [Story], of articles: [Article]) -> [Finding] {
    let press = ReconcilerPress(articles: articles, metrics: metricsByID)
    return stories.flatMap { findings(in: $0, press: press) }
  }

  private func findings(in story: Story, press: ReconcilerPress) -> [Finding] {
    let figures = story.assertions.compactMap {
      if case .figure(let figure) = $0 { figure } else { nil }
    }
    guard !figures.isEmpty else { return [] }
    let isCurrent: (Figure) -> Bool = { Self.exclusion(of: $0) == nil }
    let slots = ReconcilerSlot.slots(of: figures.filter { isCurrent($0) || $0.isOfAPlanOrPast })
    let leftOut = figures.filter { !isCurrent($0) }
    var namer = FindingNamer(story: story.id)
    var findings: [Finding] = []
    for slot in slots.sorted(by: { rank($0) < rank($1) }) {
      guard let first = slot.figures.first else { continue }
      var finding = ReconcilerEstimate(slot.figures, press: press).finding(
        id: namer.id(for: first.metric))
      finding.excluded += leftOut.filter { figure in
        figure.metric == first.metric && !slot.figures.contains { $0.id == figure.id }
      }.compactMap { figure in
        Self.exclusion(of: figure).map { .init(figure: figure.id, reason: $0.rawValue) }
      }
      let isDenied = leftOut.contains { $0.denies(first) }
      if isDenied { (finding.status, finding.best) = (.contested, nil) }
      findings.append(finding)
    }
    let known = Dictionary(figures.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    return ReconcilerParts(metrics: metricsByID, figures: known).completed(findings, namer: &namer)
  }

  /// Why a figure says nothing about what has happened; nil where it does.
  static func exclusion(of figure: Figure) -> Reason? {
    if figure.attribution.stance == .denies { return .denied }
    if !figure.polarity { return .negated }
    if figure.scope == .planned || figure.modality == .planned { return .planned }
    if figure.scope == .historical { return .historical }
    if figure.modality != .actual { return .possible }
    return nil
  }

  private func rank(_ slot: ReconcilerSlot) -> Int {
    slot.figures.first.flatMap { ranks[$0.metric] } ?? metrics.count
  }
}

extension Figure {
  /// A plan or the past has findings of its own, which no current one is mixed with.
  fileprivate var isOfAPlanOrPast: Bool {
    guard let reason = Reconciler.exclusion(of: self) else { return false }
    return (reason == .planned && scope == .planned) || reason == .historical
  }

  fileprivate func denies(_ other: Figure) -> Bool {
    attribution.stance == .denies && metric == other.metric && quantity.agrees(with: other.quantity)
  }
}

/// Numbers the findings of a story: `a1#killed`, `a1#killed.2`.
struct FindingNamer {
  let story: Story.ID
  private var counts: [String: Int] = [:]

  init(story: Story.ID) { self.story = story }

  mutating func id(for metric: String) -> String {
    counts[metric, default: 0] += 1
    let count = counts[metric, default: 1]
    return "\(story)#\(metric)" + (count > 1 ? ".\(count)" : "")
  }
}
