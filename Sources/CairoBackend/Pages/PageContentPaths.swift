import Drawing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension PageContent {
  /// Draws a path that is yet to be moved by `offset`.
  mutating func draw(_ path: Path, by offset: Point, fill: Fill?, stroke: Stroke?) {
    guard !path.steps.isEmpty else { return }
    switch fill {
    case .solid(let color):
      setFill(color)
      paint(path, by: offset, "f\n")
    case .hatched(let ink, let ground, let spacing, let width):
      setFill(ground)
      paint(path, by: offset, "f\n")
      let lines = Hatch.lines(over: Box(around: path).moved(by: offset), spacing: spacing)
      draw(lines, within: path, by: offset, stroke: Stroke(ink, width: width))
    case nil: break
    }
    guard let stroke, stroke.width > 0 else { return }
    setStroke(stroke)
    paint(path, by: offset, "S\n")
  }

  /// Round shapes are written from their centre, so that those of one size have the same notation,
  /// which packs to nothing.
  private mutating func paint(_ path: Path, by offset: Point, _ operation: StaticString) {
    guard let centre = path.centre else {
      trace(path, by: offset)
      return notation.write(operation)
    }
    notation.write("q 1 0 0 1 ")
    write(offset + centre, "cm\n")
    let height = height
    self.height = 0
    trace(path, by: Point(-centre.x, -centre.y))
    self.height = height
    notation.write(operation)
    notation.write("Q\n")
  }

  private mutating func draw(_ lines: Path, within path: Path, by offset: Point, stroke: Stroke) {
    guard !lines.steps.isEmpty else { return }
    let outside = state
    notation.write("q\n")
    trace(path, by: offset)
    notation.write("W n\n")
    draw(lines, by: Point(0, 0), fill: nil, stroke: stroke)
    notation.write("Q\n")
    state = outside
  }

  private mutating func trace(_ path: Path, by offset: Point) {
    var isOpen = false
    for step in path.steps {
      switch step {
      case .move(let point):
        write(offset + point, "m\n")
        isOpen = true
      case .line(let point):
        line(to: offset + point, isOpen: &isOpen)
      case .curve(let first, let second, let end):
        if !isOpen { line(to: offset + first, isOpen: &isOpen) }
        curve(offset + first, offset + second, offset + end)
      case .arc(let center, let radius, let from, let to):
        arc(around: offset + center, radius: radius, from: from, to: to, isOpen: &isOpen)
      case .close:
        if isOpen { notation.write("h\n") }
      }
    }
  }

  private mutating func line(to point: Point, isOpen: inout Bool) {
    if isOpen { write(point, "l\n") } else { write(point, "m\n") }
    isOpen = true
  }

  private mutating func curve(_ first: Point, _ second: Point, _ end: Point) {
    write(first, "")
    write(second, "")
    write(end, "c\n")
  }

  /// By a curve for every eighth of a circle; of quarters some readers make a diamond when small.
  private mutating func arc(
    around center: Point, radius: Double, from: Double, to: Double, isOpen: inout Bool
  ) {
    let count = max(1, (abs(to - from) / (.pi / 4) - 1e-9).rounded(.up))
    let step = (to - from) / count
    let handle = 4.0 / 3 * tan(step / 4)
    var spoke = Point(radius * cos(from), radius * sin(from))
    line(to: center + spoke, isOpen: &isOpen)
    for part in stride(from: 1, through: count, by: 1) {
      let angle = from + part * step
      let next = Point(radius * cos(angle), radius * sin(angle))
      curve(
        center + Point(spoke.x - handle * spoke.y, spoke.y + handle * spoke.x),
        center + Point(next.x + handle * next.y, next.y - handle * next.x), center + next)
      spoke = next
    }
  }

  private mutating func write(_ point: Point, _ ending: StaticString) {
    notation.write(point.x)
    notation.write(" ")
    notation.write(height - point.y)
    notation.write(" ")
    notation.write(ending)
  }
}

extension Path {
  /// That of its first arc; nil where there is none.
  fileprivate var centre: Point? {
    for case .arc(let center, _, _, _) in steps { return center }
    return nil
  }
}
