import Drawing

/// Lines at 45 degrees over a box, as one path.
///
/// The lines of a page all belong to one grid, so that neighbouring fills meet without a step.
enum Hatch {
  /// Closer lines than this would be a solid fill, and a path without end.
  private static let closest = 0.25

  static func lines(over box: Box, spacing: Double) -> Path {
    guard box.isSane, box.low.x < box.high.x, box.low.y < box.high.y else { return Path([]) }
    let step = max(spacing, closest) * 2.0.squareRoot()
    let first = ((box.low.x + box.low.y) / step).rounded(.up)
    let last = ((box.high.x + box.high.y) / step).rounded(.down)
    var steps: [Path.Step] = []
    for number in stride(from: first, through: last, by: 1) {
      let sum = number * step
      let left = max(box.low.x, sum - box.high.y)
      let right = min(box.high.x, sum - box.low.y)
      steps.append(.move(Point(left, sum - left)))
      steps.append(.line(Point(right, sum - right)))
    }
    return Path(steps)
  }
}
