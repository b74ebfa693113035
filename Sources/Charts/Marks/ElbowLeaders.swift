import Drawing

/// Lines from marks down to labels that had to move aside: down, across, down.
///
/// Neighbours that move the same way run across at levels of their own, nested so that no two lines
/// cross: leftwards the first turns first, rightwards the last.
struct ElbowLeaders {
  private static let step = 3.0
  /// Above the first level and below the last.
  private static let end = 3.0

  private let leaders: [(from: Double, to: Double)]
  /// From the top, counted from 0; meaningless for a straight line.
  let levels: [Int]

  /// Where each line begins and ends, both in ascending order.
  init(_ leaders: [(from: Double, to: Double)]) {
    self.leaders = leaders
    var levels: [Int] = []
    for run in Self.runs(leaders) {
      let isLeftward = run.first.map { leaders[$0].to < leaders[$0].from } ?? false
      levels += isLeftward ? Array(0..<run.count) : (0..<run.count).reversed()
    }
    self.levels = levels
  }

  var height: Double { 2 * Self.end + Double(levels.max() ?? 0) * Self.step }

  /// Neighbours that move the same way; what stays is a run of one.
  private static func runs(_ leaders: [(from: Double, to: Double)]) -> [Range<Int>] {
    var runs: [Range<Int>] = []
    for index in leaders.indices {
      let shift = leaders[index].to - leaders[index].from
      if let last = runs.last, shift != 0,
        (leaders[index - 1].to - leaders[index - 1].from) * shift > 0
      {
        runs[runs.count - 1] = last.lowerBound..<index + 1
      } else {
        runs.append(index..<index + 1)
      }
    }
    return runs
  }

  func draw(in frame: inout Frame, top: Double, _ stroke: Stroke) {
    for (leader, level) in zip(leaders, levels) {
      let turn = top + Self.end + Double(level) * Self.step
      var steps: [Path.Step] = [.move(Point(leader.from, top))]
      if leader.from != leader.to {
        steps += [.line(Point(leader.from, turn)), .line(Point(leader.to, turn))]
      }
      steps.append(.line(Point(leader.to, top + height)))
      frame.add(Path(steps), stroke: stroke)
    }
  }
}
