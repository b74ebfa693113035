package import BriefModel
package import Drawing

/// Looks for what lies outside its page, and for links that lead nowhere.
package enum PageCheck {
  package static func findings(in document: PagedDocument) -> [Diagnostic] {
    overflows(in: document) + danglingLinks(in: document)
  }

  private static func overflows(in document: PagedDocument) -> [Diagnostic] {
    document.pages.enumerated().flatMap { number, page in
      page.extents.filter { !$0.rect.lies(within: page.size) }.map { item in
        Diagnostic(
          .error, "\(item.name) lies outside the page.", at: "page \(number + 1)",
          remedy: "Widen the type area or shorten the text.")
      }
    }
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
  package var extents: [(name: String, rect: Rect)] { extents(from: Point(0, 0)) }

  private func extents(from origin: Point) -> [(name: String, rect: Rect)] {
    items.flatMap { item -> [(name: String, rect: Rect)] in
      switch item.content {
      case .glyphs(let run, let at, _):
        let size = run.font.size
        let box = Rect(origin.x + at.x, origin.y + at.y - size * 0.8, run.width, size)
        return [("\u{201C}\(run.text.prefix(40))\u{201D}", box)]
      case .path(let path, _, _):
        return path.bounds.map { bounds in
          let at = Point(origin.x + bounds.minX, origin.y + bounds.minY)
          return [("A path", Rect(at.x, at.y, bounds.size.width, bounds.size.height))]
        } ?? []
      case .group(let frame, let at):
        return frame.extents(from: origin + at)
      }
    }
  }
}

extension Path {
  /// The box around its points; of an arc, around its whole circle.
  fileprivate var bounds: Rect? {
    let points = steps.flatMap { step -> [Point] in
      switch step {
      case .move(let point), .line(let point): [point]
      case .curve(let first, let second, let end): [first, second, end]
      case .arc(let center, let radius, _, _):
        [center + Point(-radius, -radius), center + Point(radius, radius)]
      case .close: []
      }
    }
    guard let first = points.first else { return nil }
    var (low, high) = (first, first)
    for point in points {
      low = Point(min(low.x, point.x), min(low.y, point.y))
      high = Point(max(high.x, point.x), max(high.y, point.y))
    }
    return Rect(low.x, low.y, high.x - low.x, high.y - low.y)
  }
}

extension Rect {
  fileprivate func lies(within page: Size) -> Bool {
    let tolerance = 0.01
    return minX >= -tolerance && minY >= -tolerance && maxX <= page.width + tolerance
      && maxY <= page.height + tolerance
  }
}
