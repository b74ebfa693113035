import CCairo
import CPango
import Drawing

/// A Pango context for one font on one font map.
final class ShapingContext {
  private static let unitsPerPoint = 1024.0
  private static let emptyGlyph: UInt32 = 0x0FFF_FFFF
  private static let unknownFlag: UInt32 = 0x1000_0000

  private let font: Font
  private let faces: Faces
  private let context: OpaquePointer
  private let description: OpaquePointer
  private let attributes: OpaquePointer
  private let features: [String]
  private lazy var latin = plainShaping(like: "a")
  private lazy var common = plainShaping(like: "0")

  init?(font: Font, language: String, map: FontMap, faces: Faces) {
    guard let context = pango_font_map_create_context(map.pango),
      let description = pango_font_description_new(),
      let attributes = pango_attr_list_new()
    else { return nil }
    self.font = font
    self.faces = faces
    self.context = context
    self.description = description
    self.attributes = attributes
    // Cairo wraps each ligature in an ActualText span, at which some readers of structure stop.
    features = ["liga=0", "clig=0"] + (font.tabularDigits ? ["tnum=1"] : [])
    describe(font)
    pango_context_set_font_description(context, description)
    pango_context_set_language(context, pango_language_from_string(language))
    pango_context_set_base_dir(context, PANGO_DIRECTION_LTR)
    pango_context_set_round_glyph_positions(context, 0)
    leaveUnhinted()
    let list = features.joined(separator: ", ")
    pango_attr_list_insert(attributes, pango_attr_font_features_new(list))
  }

  deinit {
    pango_attr_list_unref(attributes)
    pango_font_description_free(description)
    g_object_unref(UnsafeMutableRawPointer(context))
  }

  /// The number of the font's own face; nil if it can't be loaded.
  var face: Int? {
    guard let loaded = pango_context_load_font(context, description) else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(loaded)) }
    return faces.number(of: loaded)
  }

  /// The glyphs of a text in visual order, and whether the fonts had one for every letter.
  func shape(_ text: String) -> (runs: [GlyphRun], isComplete: Bool) {
    plainRun(text).map { ([$0], true) } ?? shapedByParts(text)
  }

  /// The same with Pango throughout.
  func shapedByParts(_ text: String) -> (runs: [GlyphRun], isComplete: Bool) {
    var text = text
    return text.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) { characters in
        guard let start = characters.baseAddress, !characters.isEmpty else { return ([], true) }
        return shapeParts(start, bytes)
      }
    }
  }

  /// A plain word of a face that has all its letters; nil for what Pango must take apart.
  private func plainRun(_ text: String) -> GlyphRun? {
    var word = text
    return word.withUTF8 { bytes in
      let shaping: PlainShaping? =
        switch PlainShaping.script(of: bytes) {
        case .latin: latin
        case .common: common
        case nil: nil
        }
      guard let shaping, let (glyphs, clusters) = shaping.shape(bytes) else { return nil }
      return GlyphRun(
        text: text, font: font, face: shaping.face, glyphs: glyphs, clusters: clusters)
    }
  }

  /// Nil where Pango would set the sample in another face than the font's own.
  private func plainShaping(like sample: String) -> PlainShaping? {
    guard let items = pango_itemize(context, sample, 0, Int32(sample.utf8.count), attributes, nil)
    else { return nil }
    defer {
      g_list_free_full(items) { pango_item_free($0?.assumingMemoryBound(to: PangoItem.self)) }
    }
    guard let item = items.pointee.data?.assumingMemoryBound(to: PangoItem.self),
      let own = pango_context_load_font(context, description)
    else { return nil }
    defer { g_object_unref(UnsafeMutableRawPointer(own)) }
    guard item.pointee.analysis.font == own, let face = faces.number(of: own) else { return nil }
    return PlainShaping(item.pointee.analysis, face: face, features: features)
  }

  private func shapeParts(
    _ start: UnsafePointer<CChar>, _ bytes: UnsafeBufferPointer<UInt8>
  ) -> (runs: [GlyphRun], isComplete: Bool) {
    let logical = pango_itemize(context, start, 0, Int32(bytes.count), attributes, nil)
    let visual = pango_reorder_items(logical)
    let glyphs = pango_glyph_string_new()
    defer {
      g_list_free_full(logical) { pango_item_free($0?.assumingMemoryBound(to: PangoItem.self)) }
      g_list_free(visual)
      pango_glyph_string_free(glyphs)
    }
    var runs: [GlyphRun] = []
    var isComplete = true
    var node = visual
    while let link = node {
      node = link.pointee.next
      guard let item = link.pointee.data?.assumingMemoryBound(to: PangoItem.self),
        let glyphs, let itemFont = item.pointee.analysis.font,
        let face = faces.number(of: itemFont)
      else { continue }
      let offset = Int(item.pointee.offset)
      let length = Int(item.pointee.length)
      pango_shape_full(
        start + offset, Int32(length), start, Int32(bytes.count), &item.pointee.analysis, glyphs)
      let word = UnsafeBufferPointer(rebasing: bytes[offset..<offset + length])
      let draft = draft(
        glyphs.pointee, of: word, face: face,
        rightToLeft: item.pointee.analysis.level % 2 == 1)
      isComplete = isComplete && draft.isComplete
      if !draft.run.glyphs.isEmpty { runs.append(draft.run) }
    }
    return (runs, isComplete)
  }

  /// A run from Pango's glyphs; clusters stand in the order of the text.
  ///
  /// Letters that leave no glyph (joiners, soft hyphens) leave no text either.
  private func draft(
    _ string: PangoGlyphString, of word: UnsafeBufferPointer<UInt8>, face: Int, rightToLeft: Bool
  ) -> (run: GlyphRun, isComplete: Bool) {
    let count = Int(string.num_glyphs)
    var glyphs: [GlyphRun.Glyph] = []
    glyphs.reserveCapacity(count)
    var spans: [(start: Int, glyphs: Int)] = []
    var isComplete = true
    for index in 0..<count {
      let info = string.glyphs[index]
      let start = Int(string.log_clusters[index])
      if spans.last?.start != start { spans.append((start, 0)) }
      guard info.glyph != Self.emptyGlyph else { continue }
      let isUnknown = info.glyph & Self.unknownFlag != 0
      isComplete = isComplete && !isUnknown
      glyphs.append(isUnknown ? missing(face) : glyph(info))
      spans[spans.count - 1].glyphs += 1
    }
    if rightToLeft { spans.reverse() }

    var text: [UInt8] = []
    text.reserveCapacity(word.count)
    var clusters: [GlyphRun.Cluster] = []
    clusters.reserveCapacity(spans.count)
    for (index, span) in spans.enumerated() where span.glyphs > 0 {
      let end = index + 1 < spans.count ? spans[index + 1].start : word.count
      text += word[span.start..<end]
      clusters.append(GlyphRun.Cluster(bytes: end - span.start, glyphs: span.glyphs))
    }
    let run = GlyphRun(
      text: String(decoding: text, as: UTF8.self), font: font, face: face, glyphs: glyphs,
      clusters: clusters, rightToLeft: rightToLeft)
    return (run, isComplete)
  }

  private func glyph(_ info: PangoGlyphInfo) -> GlyphRun.Glyph {
    GlyphRun.Glyph(
      index: info.glyph, advance: Double(info.geometry.width) / Self.unitsPerPoint,
      offset: Point(
        Double(info.geometry.x_offset) / Self.unitsPerPoint,
        Double(info.geometry.y_offset) / Self.unitsPerPoint))
  }

  /// The font's own sign for a letter that it lacks.
  private func missing(_ face: Int) -> GlyphRun.Glyph {
    GlyphRun.Glyph(index: 0, advance: faces.advance(of: 0, face: face))
  }

  private func describe(_ font: Font) {
    pango_font_description_set_family(description, font.family)
    pango_font_description_set_absolute_size(description, font.size * Self.unitsPerPoint)
    pango_font_description_set_weight(description, PangoWeight(rawValue: UInt32(font.weight)))
    pango_font_description_set_style(
      description, font.italic ? PANGO_STYLE_ITALIC : PANGO_STYLE_NORMAL)
  }

  private func leaveUnhinted() {
    let options = cairo_font_options_create()
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE)
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF)
    cairo_font_options_set_antialias(options, CAIRO_ANTIALIAS_GRAY)
    pango_cairo_context_set_font_options(context, options)
    cairo_font_options_destroy(options)
  }
}
