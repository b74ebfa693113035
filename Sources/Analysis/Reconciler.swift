package import BriefModel

/// Concludes from all that is stated about one slot what may be printed: a bound, a range, a value.
///
/// The rules are those of conflict monitors: only like is compared with like (`ReconcilerSlot`); copies
/// and repetitions of one speaker, whatever it is called, are one source (`ReconcilerRoster`); a later toll of
/// the same speaker supersedes, and the later toll of one event whoever gives it but an adversary; "at least"
/// bounds the low end only; a party's claim stays a claim; a denial leaves no best
/// value; parts are subtracted from their whole only as a derived finding (`ReconcilerParts`); nothing is
/// ever averaged or added up. What is left out stays listed with the reason, an id of the wording table.
package struct Reconciler: Sendable {
  /// Why a figure was left out of a finding: `reason.<raw value>` in the wording table.
  enum Reason: String, CaseIterable {
    case superseded
    case restated
    case planned
    case historical
    case possible
    case denied
    case negated
    case exceedsWhole = "exceeds.whole"
  }

  /// How many figures, slots or parts back one looks for its like: more than any day has, and no more
  /// than any text costs.
  static let reach = 512
  /// How many figures that are left out each finding of a metric lists; the first lists as many as one
  /// looks back for.
  static let room = 16

  private let metrics: MetricIndex
  private let aliases: AliasTable

  package init(metrics: [Metric], aliases: AliasTable = AliasTable()) {
    self.metrics = MetricIndex(metrics)
    self.aliases = aliases
  }

  /// In order of the stories, then of the metric table, then of reading.
  package func findings(in stories: [Story], of articles: [Article]) -> [Finding] {
    let press = ReconcilerPress(
      articles: articles, stories: stories, metrics: metrics, aliases: aliases)
    return stories.flatMap { story in
      let figures = story.assertions.compactMap {
        if case .figure(let figure) = $0 { figure } else { nil }
      }
      return findings(of: figures, in: story.id, press: press)
    }
  }

  /// What can be concluded from one article alone; these findings have no names.
  package func findings(in reading: Reading) -> [Finding] {
    guard !reading.figures.isEmpty else { return [] }
    let press = ReconcilerPress(
      reading.annotation.article, figures: reading.figures, metrics: metrics, aliases: aliases)
    return findings(of: reading.figures, in: nil, press: press)
  }

  private func findings(
    of told: [Figure], in story: Story.ID?, press: ReconcilerPress
  ) -> [Finding] {
    guard !told.isEmpty else { return [] }
    let figures = ReconcilerFigures(told, press: press)
    let leftOut = figures.leftOutByMetric
    let slots = ReconcilerSlot.slots(
      of: told.indices.filter { figures.exclusions[$0] == nil || figures.isOfAPlanOrPast($0) },
      among: figures.traits)
    var namer = FindingNamer(story: story)
    var listed: Set<Fingerprint> = []
    var findings: [Finding] = []
    var bases: [[Int]] = []
    findings.reserveCapacity(slots.count)
    bases.reserveCapacity(slots.count)
    for slot in inOrder(slots, of: told) {
      let first = slot.members[0]
      let estimate = ReconcilerEstimate(slot.members, among: figures)
      var finding = estimate.finding(id: namer.id(for: told[first].metric))
      let metric = figures.traits[first].metric
      let room = listed.insert(metric).inserted ? Self.reach : Self.room
      for number in leftOut[metric]?.suffix(Self.reach) ?? [] {
        if told[number].denies(told[first]) {
          (finding.status, finding.best) = (.contested, nil)
        }
        guard finding.excluded.count < room, !slot.members.contains(number),
          let reason = figures.exclusions[number]
        else {
          continue
        }
        finding.excluded.append(.init(figure: told[number].id, reason: reason.rawValue))
      }
      findings.append(finding)
      bases.append(estimate.live)
    }
    return ReconcilerParts(metrics: metrics, figures: figures)
      .completed(findings, bases: bases, namer: &namer)
  }

  /// In order of the metric table, then of reading.
  private func inOrder(_ slots: [ReconcilerSlot], of figures: [Figure]) -> [ReconcilerSlot] {
    guard slots.count > 1 else { return slots }
    let places = slots.map { metrics.number(of: figures[$0.members[0]].metric) ?? .max }
    guard !places.indices.dropFirst().allSatisfy({ places[$0 - 1] <= places[$0] }) else {
      return slots
    }
    return slots.indices.sorted { (places[$0], $0) < (places[$1], $1) }.map { slots[$0] }
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
}

extension ReconcilerFigures {
  /// By metric: the figures that are left out, in order of reading.
  fileprivate var leftOutByMetric: [Fingerprint: [Int]] {
    var leftOut: [Fingerprint: [Int]] = [:]
    for number in all.indices where exclusions[number] != nil {
      leftOut[traits[number].metric, default: []].append(number)
    }
    return leftOut
  }

  /// A plan or the past has findings of its own, which no current one is mixed with.
  fileprivate func isOfAPlanOrPast(_ number: Int) -> Bool {
    switch exclusions[number] {
    case .planned: all[number].scope == .planned
    case .historical: true
    default: false
    }
  }
}

extension Figure {
  fileprivate func denies(_ other: Figure) -> Bool {
    attribution.stance == .denies && metric == other.metric && quantity.agrees(with: other.quantity)
  }
}

/// Numbers the findings of a story: `a1#killed`, `a1#killed.2`; those of none have no names.
struct FindingNamer {
  let story: Story.ID?
  private var counts: [(metric: String, count: Int)] = []

  init(story: Story.ID?) { self.story = story }

  mutating func id(for metric: String) -> String {
    guard let story else { return "" }
    guard let known = counts.lastIndex(where: { $0.metric == metric }) else {
      counts.append((metric, 1))
      return String(joining: story, "#", metric)
    }
    counts[known].count += 1
    return String(
      joining: String(joining: story, "#", metric), ".", String(counts[known].count))
  }
}
