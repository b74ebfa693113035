/// Placed items; the only thing that backends consume.
package struct Frame: Hashable, Sendable {
  package var size: Size
  package var items: [Item]

  package init(size: Size, items: [Item] = []) {
    self.size = size
    self.items = items
  }

  package struct Item: Hashable, Sendable {
    package var content: Content
    /// The structure node that the item belongs to; nil makes it an artifact (furniture, rules).
    package var node: StructureNode.ID?

    package init(_ content: Content, node: StructureNode.ID? = nil) {
      self.content = content
      self.node = node
    }
  }

  package indirect enum Content: Hashable, Sendable {
    /// `at` is the left end of the baseline.
    case glyphs(GlyphRun, at: Point, color: Color)
    case path(Path, fill: Fill?, stroke: Stroke?)
    case group(Frame, at: Point)
  }

  /// Places another frame's items into this one, moved by `at`.
  package mutating func place(_ frame: Frame, at: Point, node: StructureNode.ID? = nil) {
    items.append(Item(.group(frame, at: at), node: node))
  }
}

/// Glyphs of one font in one line, with the text they stand for.
package struct GlyphRun: Hashable, Sendable {
  package struct Glyph: Hashable, Sendable {
    package var index: UInt32
    /// Advance along the line, and offset from the pen.
    package var advance: Double
    package var offset: Point

    package init(index: UInt32, advance: Double, offset: Point = Point(0, 0)) {
      self.index = index
      self.advance = advance
      self.offset = offset
    }
  }
  /// So many UTF-8 bytes stand for so many glyphs, in order; what text extraction is made from.
  package struct Cluster: Hashable, Sendable {
    package var bytes: Int
    package var glyphs: Int

    package init(bytes: Int, glyphs: Int) {
      self.bytes = bytes
      self.glyphs = glyphs
    }
  }

  package var text: String
  package var font: Font
  /// The face that the shaper chose (it may be a fallback), as a key of that shaper.
  package var face: Int
  package var glyphs: [Glyph]
  package var clusters: [Cluster]
  package var rightToLeft: Bool

  package init(
    text: String, font: Font, face: Int, glyphs: [Glyph], clusters: [Cluster],
    rightToLeft: Bool = false
  ) {
    self.text = text
    self.font = font
    self.face = face
    self.glyphs = glyphs
    self.clusters = clusters
    self.rightToLeft = rightToLeft
  }

  package var width: Double { glyphs.reduce(0) { $0 + $1.advance } }
}

package struct Path: Hashable, Sendable {
  package enum Step: Hashable, Sendable {
    case move(Point)
    case line(Point)
    case curve(Point, Point, Point)
    case arc(center: Point, radius: Double, from: Double, to: Double)
    case close
  }

  package var steps: [Step]

  package init(_ steps: [Step]) { self.steps = steps }

  package static func rect(_ rect: Rect) -> Path {
    Path([
      .move(rect.origin), .line(Point(rect.maxX, rect.minY)), .line(Point(rect.maxX, rect.maxY)),
      .line(Point(rect.minX, rect.maxY)), .close,
    ])
  }

  package static func line(_ from: Point, _ to: Point) -> Path { Path([.move(from), .line(to)]) }

  package static func circle(_ center: Point, radius: Double) -> Path {
    Path([.arc(center: center, radius: radius, from: 0, to: 2 * .pi), .close])
  }
}

package enum Fill: Hashable, Sendable {
  case solid(Color)
  /// Lines at 45 degrees, `spacing` apart, over a ground.
  case hatched(ink: Color, ground: Color, spacing: Double, width: Double)
}

package struct Stroke: Hashable, Sendable {
  package var color: Color
  package var width: Double
  /// Lengths of dashes and gaps; empty for a solid line.
  package var dash: [Double]

  package init(_ color: Color, width: Double, dash: [Double] = []) {
    self.color = color
    self.width = width
    self.dash = dash
  }
}
