import CCairo
import Drawing

/// Neighbouring runs of one face and colour, drawn and extracted as one.
struct GlyphLine {
  let face: Int
  let color: Color
  let rightToLeft: Bool
  private(set) var text: [UInt8] = []
  private(set) var glyphs: [cairo_glyph_t] = []
  private(set) var clusters: [cairo_text_cluster_t] = []

  init(_ run: GlyphRun, at place: Point, color: Color) {
    face = run.face
    self.color = color
    rightToLeft = run.rightToLeft
    append(run, at: place)
  }

  func takes(_ run: GlyphRun, color: Color) -> Bool {
    run.face == face && !run.rightToLeft && !rightToLeft && color == self.color
  }

  mutating func append(_ run: GlyphRun, at place: Point) {
    text += run.text.utf8
    var pen = place.x
    for glyph in run.glyphs {
      glyphs.append(
        cairo_glyph_t(
          index: UInt(glyph.index), x: pen + glyph.offset.x, y: place.y + glyph.offset.y))
      pen += glyph.advance
    }
    for cluster in run.clusters {
      clusters.append(
        cairo_text_cluster_t(num_bytes: Int32(cluster.bytes), num_glyphs: Int32(cluster.glyphs)))
    }
  }
}
