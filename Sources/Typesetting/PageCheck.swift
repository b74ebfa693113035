package import BriefModel
package import Drawing

/// Looks for what lies outside its page, and for links that lead nowhere.
package enum PageCheck {
  package static func findings(in document: PagedDocument) -> [Diagnostic] {
    overflows(in: document) + danglingLinks(in: document)
  }

  private static func overflows(in document: PagedDocument) -> [Diagnostic] {
    var overflows: [Diagnostic] = []
    for (number, page) in document.pages.enumerated() {
      page.visitExtents { item, rect in
        guard !rect.lies(within: page.size) else { return }
        overflows.append(
          Diagnostic(
            .error, "\(item.nameInMessages) lies outside the page.", at: "page \(number + 1)",
            remedy: "Widen the type area or shorten the text."))
      }
    }
    return overflows
  }

  private static func danglingLinks(in document: PagedDocument) -> [Diagnostic] {
    let names = Set(document.destinations.map(\.name))
    return document.structure.compactMap { node in
      guard case .link(.destination(let name)) = node.role, !names.contains(name) else {
        return nil
      }
      return Diagnostic(
        .error, "A link leads to \u{201C}\(name)\u{201D}, which is not there.", at: name)
    }
  }
}

extension Frame {
  /// Where each item lies on the page, with a name for messages.
  package var extents: [(name: String, rect: Rect)] {
    var extents: [(name: String, rect: Rect)] = []
    visitExtents { extents.append(($0.nameInMessages, $1)) }
    return extents
  }

  fileprivate func visitExtents(
    from origin: Point = Point(0, 0), _ visit: (Item, Rect) -> Void
  ) {
    for item in items {
      switch item.content {
      case .glyphs(let run, let at, _):
        let size = run.font.size
        visit(item, Rect(origin.x + at.x, origin.y + at.y - size * 0.8, run.width, size))
      case .path(let path, _, _):
        guard let bounds = path.bounds else { continue }
        let at = Point(origin.x + bounds.minX, origin.y + bounds.minY)
        visit(item, Rect(at.x, at.y, bounds.size.width, bounds.size.height))
      case .group(let frame, let at):
        frame.visitExtents(from: origin + at, visit)
      }
    }
  }
}

extension Frame.Item {
  fileprivate var nameInMessages: String {
    if case .glyphs(let run, _, _) = content { return "\u{201C}\(run.text.prefix(40))\u{201D}" }
    return "A path"
  }
}

extension Path {
  /// The box around its points; of an arc, around its whole circle.
  fileprivate var bounds: Rect? {
    var box: (low: Point, high: Point)?
    func add(_ point: Point) {
      let (low, high) = box ?? (point, point)
      box = (
        Point(min(low.x, point.x), min(low.y, point.y)),
        Point(max(high.x, point.x), max(high.y, point.y))
      )
    }
    for step in steps {
      switch step {
      case .move(let point), .line(let point): add(point)
      case .curve(let first, let second, let end): for point in [first, second, end] { add(point) }
      case .arc(let center, let radius, _, _):
        add(center + Point(-radius, -radius))
        add(center + Point(radius, radius))
      case .close: break
      }
    }
    return box.map { Rect($0.low.x, $0.low.y, $0.high.x - $0.low.x, $0.high.y - $0.low.y) }
  }
}

extension Rect {
  fileprivate func lies(within page: Size) -> Bool {
    let tolerance = 0.01
    return minX >= -tolerance && minY >= -tolerance && maxX <= page.width + tolerance
      && maxY <= page.height + tolerance
  }
}
