import BriefModel

/// The rows of a language's `metrics.table`.
struct MetricTable {
  let metrics: [Metric]

  /// Each row is `id | label | thread | scope | part of | …`; `#` begins a comment line.
  init(parsing bytes: [UInt8], file: String) throws(Fault) {
    var metrics: [Metric] = []
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      let text = String(decoding: line, as: UTF8.self)
      guard !text.hasPrefix("#"), text.contains(where: { !$0.isWhitespace }) else { continue }
      let cells = text.split(separator: "|").map { cell in
        cell.split(separator: " ").joined(separator: " ")
      }
      guard cells.count >= 5, let thread = StoryThread(rawValue: cells[2]),
        let scope = Figure.Scope(rawValue: cells[3])
      else {
        throw Fault(
          .configuration, "is no row of metrics", at: "\(file):\(index + 1)",
          remedy: "Write: id | label | thread | scope | part of or -.")
      }
      metrics.append(
        Metric(
          id: cells[0], label: cells[1], thread: thread, scope: scope,
          partOf: cells[4] == "-" ? nil : cells[4]))
    }
    self.metrics = metrics
  }
}
