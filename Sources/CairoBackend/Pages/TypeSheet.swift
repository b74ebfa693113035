import CCairo

/// A PDF by Cairo in which every glyph of a document stands once, one page for each face.
///
/// What the document needs of it are the fonts: Cairo cuts from each face what is used, and gives
/// every glyph a code.
final class TypeSheet {
  private final class Sink {
    var bytes: [UInt8] = []
  }

  /// Pages of this size hold a glyph of any size in part; one wholly outside would be left out.
  private static let side = 200.0

  private let sink = Sink()
  private let surface: OpaquePointer
  private let context: OpaquePointer

  private init() throws {
    let write: cairo_write_func_t = { sink, data, length in
      guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }
    let surface = cairo_pdf_surface_create_for_stream(
      write, Unmanaged.passUnretained(sink).toOpaque(), Self.side, Self.side)
    guard let surface, let context = cairo_create(surface) else {
      throw PageWriterError.drawing(step: "begin a PDF", reason: "out of memory")
    }
    self.surface = surface
    self.context = context
    // Later versions put objects where only a full reader of PDF finds them.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }

  /// The sheet of some glyphs, whose faces are in a table.
  static func bytes(of glyphs: UsedGlyphs, in table: Faces) throws -> [UInt8] {
    let sheet = try TypeSheet()
    for face in glyphs.faces {
      guard let scaled = table.scaledFont(face.number) else { continue }
      cairo_set_scaled_font(sheet.context, scaled)
      sheet.show(face.glyphs)
      cairo_show_page(sheet.context)
    }
    return try sheet.finish()
  }

  /// Shows glyphs at one place, all at once: alone, one that leaves no ink would be left out.
  private func show(_ glyphs: [UsedGlyphs.Glyph]) {
    var text: [UInt8] = []
    var signs: [cairo_glyph_t] = []
    var clusters: [cairo_text_cluster_t] = []
    for glyph in glyphs {
      let bytes = glyph.text == .none ? Self.unknown : glyph.text.bytes
      text += bytes
      signs.append(
        cairo_glyph_t(index: UInt(glyph.index), x: Self.side / 2, y: Self.side / 2))
      clusters.append(cairo_text_cluster_t(num_bytes: Int32(bytes.count), num_glyphs: 1))
    }
    text.withUnsafeBytes { text in
      cairo_show_text_glyphs(
        context, text.bindMemory(to: CChar.self).baseAddress, Int32(text.count),
        signs, Int32(signs.count), clusters, Int32(clusters.count), cairo_text_cluster_flags_t(0))
    }
  }

  /// U+FFFD, the text of a glyph that is part of larger clusters only.
  private static let unknown = Array("\u{FFFD}".utf8)

  private func finish() throws -> [UInt8] {
    let drawn = cairo_status(context)
    cairo_surface_finish(surface)
    let written = cairo_surface_status(surface)
    guard drawn == CAIRO_STATUS_SUCCESS, written == CAIRO_STATUS_SUCCESS else {
      let status = drawn == CAIRO_STATUS_SUCCESS ? written : drawn
      let reason = cairo_status_to_string(status).map { String(cString: $0) }
      throw PageWriterError.drawing(
        step: "put the fonts into a PDF", reason: reason ?? "status \(status.rawValue)")
    }
    return sink.bytes
  }
}
