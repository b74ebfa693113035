import CCairo
import CPango
import Drawing

/// A typeface at one size, with the words that it has scaled.
final class TextSetting {
  let metrics: FontMetrics
  let font: Font
  private let typeface: Typeface
  private let faces: Faces
  private var words = WordMemory<[GlyphRun]>()

  /// Nil where Cairo can't draw the typeface.
  init?(font: Font, typeface: Typeface, faces: Faces) {
    guard let face = faces.number(of: typeface.face, atSize: font.size),
      let scaled = faces.scaledFont(face)
    else { return nil }
    self.font = font
    self.typeface = typeface
    self.faces = faces
    metrics = Self.metrics(of: scaled)
  }

  func serves(_ font: Font, _ language: String) -> Bool {
    self.font == font && typeface.language == language
  }

  func runs(of word: String) -> [GlyphRun] {
    if let runs = words[word] { return runs }
    let runs = typeface.runs(of: word).compactMap(scaled)
    words.keep(runs, of: word)
    return runs
  }

  private func scaled(_ run: GlyphRun) -> GlyphRun? {
    guard let face = faces.number(of: run.face, atSize: font.size) else { return nil }
    let scale = font.size / Typeface.size
    var run = run
    run.font = font
    run.face = face
    run.glyphs = run.glyphs.map { glyph in
      GlyphRun.Glyph(
        index: glyph.index, advance: glyph.advance * scale,
        offset: Point(glyph.offset.x * scale, glyph.offset.y * scale))
    }
    return run
  }

  private static func metrics(of scaled: OpaquePointer) -> FontMetrics {
    var extents = cairo_font_extents_t()
    cairo_scaled_font_extents(scaled, &extents)
    return FontMetrics(
      ascent: extents.ascent, descent: extents.descent, capHeight: height(of: "H", in: scaled),
      xHeight: height(of: "x", in: scaled))
  }

  private static func height(of letter: String, in scaled: OpaquePointer) -> Double {
    var extents = cairo_text_extents_t()
    cairo_scaled_font_text_extents(scaled, letter, &extents)
    return -extents.y_bearing
  }
}
