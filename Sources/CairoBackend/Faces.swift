import CCairo
import CPango

/// The faces that a shaper has used, by the number that its glyph runs carry.
final class Faces {
  private struct Face {
    let font: UnsafeMutablePointer<PangoFont>
    let scaled: OpaquePointer
  }
  private var faces: [Face] = []
  private var numbers: [UnsafeMutablePointer<PangoFont>: Int] = [:]

  deinit {
    for face in faces {
      g_object_unref(UnsafeMutableRawPointer(face.font))
    }
  }

  /// The number of a face; nil where Cairo can't draw it.
  func number(of font: UnsafeMutablePointer<PangoFont>) -> Int? {
    if let number = numbers[font] { return number }
    let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font))
    guard let scaled, cairo_scaled_font_status(scaled) == CAIRO_STATUS_SUCCESS else { return nil }
    g_object_ref(UnsafeMutableRawPointer(font))
    faces.append(Face(font: font, scaled: scaled))
    numbers[font] = faces.count - 1
    return faces.count - 1
  }

  /// Cairo's font of a face, owned by this table.
  func scaledFont(_ number: Int) -> OpaquePointer? {
    faces.indices.contains(number) ? faces[number].scaled : nil
  }

  /// The advance of a glyph where Pango gives none.
  func advance(of glyph: UInt32, face: Int) -> Double {
    guard let scaled = scaledFont(face) else { return 0 }
    var glyph = cairo_glyph_t(index: UInt(glyph), x: 0, y: 0)
    var extents = cairo_text_extents_t()
    cairo_scaled_font_glyph_extents(scaled, &glyph, 1, &extents)
    return extents.x_advance
  }
}
