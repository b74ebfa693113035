import Drawing

/// One thing to draw, on its page and with the node that it belongs to.
struct Mark {
  enum Content {
    case glyphs(GlyphRun, at: Point, color: Color)
    /// The path is yet to be moved by `by`.
    case path(Path, by: Point, fill: Fill?, stroke: Stroke?)
  }

  let content: Content
  let page: Int
  /// Nil makes it an artifact.
  let node: StructureNode.ID?
  /// What the mark covers, roughly for glyphs.
  let box: Box

  init(content: Content, page: Int, node: StructureNode.ID? = nil) {
    self.content = content
    self.page = page
    self.node = node
    box = Self.box(of: content)
  }

  /// All marks of the pages in order, groups dissolved.
  ///
  /// An item of a group without a node of its own takes that of the group.
  static func all(of pages: [Frame]) -> [Mark] {
    var marks: [Mark] = []
    for (index, page) in pages.enumerated() {
      append(page, at: Point(0, 0), page: index, node: nil, to: &marks)
    }
    return marks
  }

  private static func append(
    _ frame: Frame, at origin: Point, page: Int, node: StructureNode.ID?, to marks: inout [Mark]
  ) {
    for item in frame.items {
      let node = item.node ?? node
      switch item.content {
      case .glyphs(let run, let place, let color):
        marks.append(
          Mark(content: .glyphs(run, at: origin + place, color: color), page: page, node: node))
      case .path(let path, let fill, let stroke):
        marks.append(
          Mark(
            content: .path(path, by: origin, fill: fill, stroke: stroke), page: page, node: node))
      case .group(let inner, let place):
        append(inner, at: origin + place, page: page, node: node, to: &marks)
      }
    }
  }

  /// The height of the baseline; nil for a path.
  var baseline: Double? {
    if case .glyphs(_, let place, _) = content { place.y } else { nil }
  }

  var text: String? {
    if case .glyphs(let run, _, _) = content { run.text } else { nil }
  }

  private static func box(of content: Content) -> Box {
    switch content {
    case .glyphs(let run, let place, _):
      let size = run.font.size
      return Box(Point(place.x, place.y - size), Point(place.x + run.width, place.y + 0.3 * size))
    case .path(let path, let origin, _, let stroke):
      return Box(around: path).moved(by: origin).grown(by: (stroke?.width ?? 0) / 2)
    }
  }
}
