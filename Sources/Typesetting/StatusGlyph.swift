import BriefModel
import Drawing

/// The small sign before the words of a status; it adds to the words and never stands alone.
///
/// Filled means supported, half filled claimed, open single; corners mean that nothing happened
/// yet.
struct StatusGlyph {
  var items: [Frame.Item] = []

  init(_ mark: StatusMark, in span: TextSpan, metrics: FontMetrics) {
    let radius = metrics.capHeight * 0.42
    let centre = Point(radius, -metrics.capHeight / 2)
    let outline = Stroke(span.color, width: radius * 0.36)
    func add(_ path: Path, filled: Bool) {
      items.append(
        Frame.Item(.path(path, fill: filled ? .solid(span.color) : nil, stroke: outline)))
    }
    switch mark {
    case .corroborated: add(.circle(centre, radius: radius), filled: true)
    case .single: add(.circle(centre, radius: radius), filled: false)
    case .claimed:
      add(.circle(centre, radius: radius), filled: false)
      add(Self.leftHalf(centre, radius), filled: true)
    case .contested:
      add(.circle(centre, radius: radius), filled: false)
      add(Self.stroke(across: centre, radius), filled: false)
    case .planned: add(Self.triangle(centre, radius), filled: false)
    case .requested: add(Self.diamond(centre, radius), filled: false)
    case .derived: add(Self.diamond(centre, radius), filled: true)
    }
  }

  private static func leftHalf(_ centre: Point, _ radius: Double) -> Path {
    Path([.arc(center: centre, radius: radius, from: .pi / 2, to: .pi * 1.5), .close])
  }

  private static func stroke(across centre: Point, _ radius: Double) -> Path {
    .line(centre + Point(-radius * 0.7, radius * 0.7), centre + Point(radius * 0.7, -radius * 0.7))
  }

  private static func triangle(_ centre: Point, _ radius: Double) -> Path {
    Path([
      .move(centre + Point(-radius * 0.8, -radius)), .line(centre + Point(radius, 0)),
      .line(centre + Point(-radius * 0.8, radius)), .close,
    ])
  }

  private static func diamond(_ centre: Point, _ radius: Double) -> Path {
    Path([
      .move(centre + Point(0, -radius)), .line(centre + Point(radius, 0)),
      .line(centre + Point(0, radius)), .line(centre + Point(-radius, 0)), .close,
    ])
  }
}
