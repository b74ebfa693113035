import BriefModel

/// The metrics of a table, found by name.
struct MetricIndex: Sendable {
  private(set) var all: [Metric] = []
  private var numbers = FingerprintTable()
  /// By number: that of the metric which this one is a part of.
  private var wholes: [Int?] = []

  init() {}

  init(_ metrics: [Metric]) {
    for metric in metrics { append(metric) }
    wholes = metrics.map { $0.partOf.flatMap(number) }
  }

  /// Where two have one name, it means the first; a whole stands before its parts.
  mutating func append(_ metric: Metric) {
    numbers.insert(all.count, under: Fingerprint(metric.id))
    wholes.append(metric.partOf.flatMap(number))
    all.append(metric)
  }

  /// The place in the table.
  func number(of id: Metric.ID) -> Int? { numbers[Fingerprint(id)] }

  func thread(of id: Metric.ID) -> StoryThread? { number(of: id).map { all[$0].thread } }

  subscript(id: Metric.ID) -> Metric? { number(of: id).map { all[$0] } }

  /// The metric that one is a part of, both as places in the table.
  func whole(of number: Int) -> Int? { wholes[number] }
}
