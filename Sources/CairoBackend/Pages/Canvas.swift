import CCairo
import Drawing

/// A Cairo context on a PDF surface that collects its bytes; it owns both and checks each status.
final class Canvas {
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private let sink = Sink()
  private let surface: OpaquePointer
  private let context: OpaquePointer
  private let faces: Faces
  private var ink: Color?
  private var face: Int?

  init(size: Size, faces: Faces) throws {
    self.faces = faces
    let write: cairo_write_func_t = { sink, data, length in
      guard let sink, let data else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<Sink>.fromOpaque(sink).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }
    let surface = cairo_pdf_surface_create_for_stream(
      write, Unmanaged.passUnretained(sink).toOpaque(), size.width, size.height)
    guard let surface, let context = cairo_create(surface) else {
      throw PageWriterError.drawing(step: "begin a PDF", reason: "out of memory")
    }
    self.surface = surface
    self.context = context
    // Later versions put objects where only a full reader of PDF finds them.
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_4)
    try check("begin a PDF of \(size.width) by \(size.height) points")
  }

  deinit {
    cairo_destroy(context)
    cairo_surface_finish(surface)
    cairo_surface_destroy(surface)
  }

  func beginTag(_ name: String) {
    cairo_tag_begin(context, name, "")
  }

  func endTag(_ name: String) {
    cairo_tag_end(context, name)
  }

  /// Ends a page; the next may have another size.
  func showPage(_ number: Int, next: Size?) throws {
    cairo_show_page(context)
    try check("end page \(number)")
    if let next { cairo_pdf_surface_set_size(surface, next.width, next.height) }
    ink = nil
    face = nil
  }

  /// The PDF; nothing may be drawn after.
  func finish() throws -> [UInt8] {
    cairo_surface_finish(surface)
    let status = cairo_surface_status(surface)
    guard status == CAIRO_STATUS_SUCCESS else {
      throw PageWriterError.drawing(step: "end the PDF", reason: Self.reason(status))
    }
    return sink.bytes
  }

  func draw(_ line: GlyphLine) {
    guard let scaled = faces.scaledFont(line.face) else { return }
    if face != line.face {
      cairo_set_scaled_font(context, scaled)
      face = line.face
    }
    set(line.color)
    line.text.withUnsafeBytes { text in
      cairo_show_text_glyphs(
        context, text.bindMemory(to: CChar.self).baseAddress, Int32(text.count),
        line.glyphs, Int32(line.glyphs.count), line.clusters, Int32(line.clusters.count),
        line.rightToLeft ? CAIRO_TEXT_CLUSTER_FLAG_BACKWARD : cairo_text_cluster_flags_t(0))
    }
  }

  func draw(_ path: Path, by offset: Point, fill: Fill?, stroke: Stroke?) {
    if let fill { draw(path, by: offset, fill: fill) }
    guard let stroke, stroke.width > 0 else { return }
    trace(path, by: offset)
    set(stroke.color)
    cairo_set_line_width(context, stroke.width)
    cairo_set_dash(context, stroke.dash, Int32(stroke.dash.count), 0)
    cairo_stroke(context)
  }

  private func draw(_ path: Path, by offset: Point, fill: Fill) {
    trace(path, by: offset)
    switch fill {
    case .solid(let color):
      set(color)
      cairo_fill(context)
    case .hatched(let ink, let ground, let spacing, let width):
      set(ground)
      cairo_fill_preserve(context)
      cairo_save(context)
      cairo_clip(context)
      let lines = Hatch.lines(over: Box(around: path).moved(by: offset), spacing: spacing)
      trace(lines, by: Point(0, 0))
      set(ink)
      cairo_set_line_width(context, width)
      cairo_set_dash(context, nil, 0, 0)
      cairo_stroke(context)
      cairo_restore(context)
      self.ink = nil
    }
  }

  private func trace(_ path: Path, by offset: Point) {
    cairo_new_path(context)
    let (x, y) = (offset.x, offset.y)
    for step in path.steps {
      switch step {
      case .move(let point): cairo_move_to(context, x + point.x, y + point.y)
      case .line(let point): cairo_line_to(context, x + point.x, y + point.y)
      case .curve(let first, let second, let end):
        cairo_curve_to(
          context, x + first.x, y + first.y, x + second.x, y + second.y, x + end.x, y + end.y)
      case .arc(let center, let radius, let from, let to):
        if from <= to {
          cairo_arc(context, x + center.x, y + center.y, radius, from, to)
        } else {
          cairo_arc_negative(context, x + center.x, y + center.y, radius, from, to)
        }
      case .close: cairo_close_path(context)
      }
    }
  }

  private func set(_ color: Color) {
    guard ink != color else { return }
    cairo_set_source_rgb(context, color.red, color.green, color.blue)
    ink = color
  }

  private func check(_ step: String) throws {
    let statuses = [cairo_status(context), cairo_surface_status(surface)]
    if let failed = statuses.first(where: { $0 != CAIRO_STATUS_SUCCESS }) {
      throw PageWriterError.drawing(step: step, reason: Self.reason(failed))
    }
  }

  private static func reason(_ status: cairo_status_t) -> String {
    cairo_status_to_string(status).map { String(cString: $0) } ?? "status \(status.rawValue)"
  }
}
