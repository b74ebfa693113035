import Drawing

/// What a path or several cover; nothing at first.
struct Box: Hashable {
  var low: Point
  var high: Point

  static let nothing = Box(Point(.infinity, .infinity), Point(-.infinity, -.infinity))

  init(_ low: Point, _ high: Point) {
    self.low = low
    self.high = high
  }

  /// Holds the path; curves by their control points, arcs by their full circle.
  init(around path: Path) {
    self = .nothing
    for step in path.steps {
      switch step {
      case .move(let point), .line(let point):
        add(point)
      case .curve(let first, let second, let end):
        for point in [first, second, end] { add(point) }
      case .arc(let center, let radius, _, _):
        add(Point(center.x - radius, center.y - radius))
        add(Point(center.x + radius, center.y + radius))
      case .close:
        break
      }
    }
  }

  /// Whether every corner is a number, and one that a page could hold.
  var isSane: Bool { [low.x, low.y, high.x, high.y].allSatisfy { abs($0) < 1e6 } }

  mutating func add(_ point: Point) {
    low = Point(min(low.x, point.x), min(low.y, point.y))
    high = Point(max(high.x, point.x), max(high.y, point.y))
  }

  func union(_ other: Box) -> Box {
    Box(
      Point(min(low.x, other.low.x), min(low.y, other.low.y)),
      Point(max(high.x, other.high.x), max(high.y, other.high.y)))
  }

  func moved(by offset: Point) -> Box { Box(low + offset, high + offset) }

  func grown(by margin: Double) -> Box {
    Box(Point(low.x - margin, low.y - margin), Point(high.x + margin, high.y + margin))
  }
}
