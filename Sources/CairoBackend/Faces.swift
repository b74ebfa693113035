import CCairo
import CPango

/// The faces that a shaper has used, by the number that its glyph runs carry.
final class Faces {
  private struct Face {
    let scaled: OpaquePointer
    /// Whose the scaled font is; nil where it is ours.
    let owner: UnsafeMutablePointer<PangoFont>?
    /// The number of the face that this is in another size; its own where it came first.
    let original: Int
    /// The numbers of the same face in other sizes.
    var sizes: [Double: Int] = [:]
  }
  private var faces: [Face] = []
  private var numbers: [UnsafeMutablePointer<PangoFont>: Int] = [:]

  deinit {
    for face in faces {
      if let owner = face.owner {
        g_object_unref(UnsafeMutableRawPointer(owner))
      } else {
        cairo_scaled_font_destroy(face.scaled)
      }
    }
  }

  /// The number of a face; nil where Cairo can't draw it.
  func number(of font: UnsafeMutablePointer<PangoFont>) -> Int? {
    if let number = numbers[font] { return number }
    let scaled = pango_cairo_font_get_scaled_font(OpaquePointer(font))
    guard let scaled, cairo_scaled_font_status(scaled) == CAIRO_STATUS_SUCCESS else { return nil }
    g_object_ref(UnsafeMutableRawPointer(font))
    numbers[font] = faces.count
    faces.append(Face(scaled: scaled, owner: font, original: faces.count))
    return faces.count - 1
  }

  /// The number of a face in another size; nil where Cairo can't draw it.
  func number(of face: Int, atSize size: Double) -> Int? {
    guard faces.indices.contains(face) else { return nil }
    if let number = faces[face].sizes[size] { return number }
    guard let scaled = Self.scaled(faces[face].scaled, to: size) else { return nil }
    faces[face].sizes[size] = faces.count
    faces.append(Face(scaled: scaled, owner: nil, original: faces[face].original))
    return faces.count - 1
  }

  /// The number under which a face is known whatever its size.
  func original(of number: Int) -> Int {
    faces.indices.contains(number) ? faces[number].original : number
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

  private static func scaled(_ font: OpaquePointer, to size: Double) -> OpaquePointer? {
    var (matrix, identity) = (cairo_matrix_t(), cairo_matrix_t())
    cairo_matrix_init_scale(&matrix, size, size)
    cairo_matrix_init_identity(&identity)
    let options = cairo_font_options_create()
    defer { cairo_font_options_destroy(options) }
    cairo_scaled_font_get_font_options(font, options)
    let face = cairo_scaled_font_get_font_face(font)
    let scaled = cairo_scaled_font_create(face, &matrix, &identity, options)
    guard let scaled, cairo_scaled_font_status(scaled) == CAIRO_STATUS_SUCCESS else {
      cairo_scaled_font_destroy(scaled)
      return nil
    }
    return scaled
  }
}
