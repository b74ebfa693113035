import Drawing

/// The marks that recipes share.
extension Frame {
  mutating func add(_ path: Path, fill: Fill? = nil, stroke: Stroke? = nil) {
    items.append(Item(.path(path, fill: fill, stroke: stroke)))
  }

  mutating func addLine(_ from: Point, _ to: Point, _ stroke: Stroke) {
    add(.line(from, to), stroke: stroke)
  }

  /// Spans what lies below it, with ends that point down.
  mutating func addBracket(from left: Double, to right: Double, y: Double, _ stroke: Stroke) {
    let drop = 4.0
    add(
      Path([
        .move(Point(left, y + drop)), .line(Point(left, y)), .line(Point(right, y)),
        .line(Point(right, y + drop)),
      ]), stroke: stroke)
  }

  /// A line with a full head at `to`, along a row.
  mutating func addArrow(from: Double, to: Double, y: Double, _ stroke: Stroke) {
    let back = to > from ? -4.0 : 4.0
    addLine(Point(from, y), Point(to + back / 2, y), stroke)
    add(
      Path([
        .move(Point(to, y)), .line(Point(to + back, y - 2.4)), .line(Point(to + back, y + 2.4)),
        .close,
      ]), fill: .solid(stroke.color))
  }
}
