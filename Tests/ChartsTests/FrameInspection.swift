import Drawing

/// What lies where in a frame, for the rules that hold for every chart.
struct FrameInspection {
  struct Box {
    var what: String
    var rect: Rect
  }

  private(set) var texts: [Box] = []
  private(set) var marks: [Box] = []

  init(_ frame: Frame) {
    add(frame, at: Point(0, 0))
  }

  private mutating func add(_ frame: Frame, at origin: Point) {
    for item in frame.items {
      switch item.content {
      case .glyphs(let run, let at, _):
        let size = run.font.size
        texts.append(
          Box(
            what: run.text,
            rect: Rect(origin.x + at.x, origin.y + at.y - 0.8 * size, run.width, size)))
      case .path(let path, _, let stroke):
        marks.append(
          Box(what: "mark", rect: Self.bounds(path, at: origin, width: stroke?.width ?? 0)))
      case .group(let inner, let at): add(inner, at: origin + at)
      }
    }
  }

  private static func bounds(_ path: Path, at origin: Point, width: Double) -> Rect {
    let points = path.steps.flatMap { step -> [Point] in
      switch step {
      case .move(let to), .line(let to): [to]
      case .curve(let first, let second, let to): [first, second, to]
      case .arc(let center, let radius, _, _):
        [center + Point(-radius, -radius), center + Point(radius, radius)]
      case .close: []
      }
    }
    let rect = Rect(enclosing: points.map { origin + $0 })
    // A line ends flat: its width counts across it alone.
    let isLine = path.steps.count == 2
    let across = isLine && rect.size.width == 0 || !isLine ? width / 2 : 0
    let along = isLine && rect.size.height == 0 || !isLine ? width / 2 : 0
    return Rect(
      rect.minX - across, rect.minY - along, rect.size.width + 2 * across,
      rect.size.height + 2 * along)
  }

  /// What is not wholly inside; a number that is none is outside of everything.
  func outside(_ size: Size) -> [String] {
    (texts + marks).filter { box in
      !(box.rect.minX >= -0.01 && box.rect.minY >= -0.01 && box.rect.maxX <= size.width + 0.01
        && box.rect.maxY <= size.height + 0.01)
    }.map { "\($0.what) at \($0.rect.minX),\($0.rect.minY) to \($0.rect.maxX),\($0.rect.maxY)" }
  }

  /// Texts that share a place, by more than rounding.
  func overlaps() -> [String] {
    texts.indices.flatMap { first in
      texts[(first + 1)...].filter { Self.overlap(texts[first].rect, $0.rect) }
        .map { "\(texts[first].what) and \($0.what)" }
    }
  }

  private static func overlap(_ first: Rect, _ second: Rect) -> Bool {
    min(first.maxX, second.maxX) - max(first.minX, second.minX) > 0.01
      && min(first.maxY, second.maxY) - max(first.minY, second.minY) > 0.01
  }
}

extension Rect {
  fileprivate init(enclosing points: [Point]) {
    let x = points.map(\.x)
    let y = points.map(\.y)
    let left = x.min() ?? .nan
    let top = y.min() ?? .nan
    self.init(left, top, (x.max() ?? .nan) - left, (y.max() ?? .nan) - top)
  }
}
