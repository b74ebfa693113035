import CPango
import Drawing

/// Shapes plain words of one script with HarfBuzz alone.
///
/// Pango takes a text apart by script, direction and face before it hands the parts to HarfBuzz. A
/// plain word that the first face covers is one part, and always the same one; so what Pango finds
/// out about a sample holds for all such words, and each costs no more than its glyphs.
final class PlainShaping {
  private static let unitsPerPoint = 1024.0

  let face: Int
  private let font: OpaquePointer
  private let plan: OpaquePointer
  private let buffer: OpaquePointer
  private var properties = hb_segment_properties_t()
  private var features: [hb_feature_t]

  /// For words like the one that was analysed; nil where HarfBuzz cannot be had.
  init?(_ analysis: PangoAnalysis, face: Int, features asked: [String]) {
    guard let font = pango_font_get_hb_font(analysis.font), let buffer = hb_buffer_create() else {
      return nil
    }
    features = Self.features(of: analysis, and: asked)
    let script = GUnicodeScript(rawValue: Int32(analysis.script))
    properties.direction = HB_DIRECTION_LTR
    properties.script = hb_script_t(rawValue: g_unicode_script_to_iso15924(script))
    properties.language = hb_language_from_string(pango_language_to_string(analysis.language), -1)
    var count: UInt32 = 0
    let coordinates = hb_font_get_var_coords_normalized(font, &count)
    let plan = hb_shape_plan_create_cached2(
      hb_font_get_face(font), &properties, features, UInt32(features.count), coordinates, count,
      nil)
    guard let plan else {
      hb_buffer_destroy(buffer)
      return nil
    }
    self.face = face
    self.font = font
    self.plan = plan
    self.buffer = buffer
  }

  /// Those that the font asks for, as Pango has it, and then ours.
  private static func features(of analysis: PangoAnalysis, and asked: [String]) -> [hb_feature_t] {
    var own = [hb_feature_t](repeating: hb_feature_t(), count: 16)
    var count: UInt32 = 0
    pango_font_get_features(analysis.font, &own, UInt32(own.count), &count)
    return own.prefix(Int(count))
      + asked.map { name in
        var feature = hb_feature_t()
        hb_feature_from_string(name, -1, &feature)
        return feature
      }
  }

  deinit {
    hb_shape_plan_destroy(plan)
    hb_buffer_destroy(buffer)
  }

  /// The glyphs of a word and what they stand for; nil where the face lacks one of them.
  func shape(
    _ word: UnsafeBufferPointer<UInt8>
  ) -> (glyphs: [GlyphRun.Glyph], clusters: [GlyphRun.Cluster])? {
    fill(with: word)
    guard hb_shape_plan_execute(plan, font, buffer, features, UInt32(features.count)) != 0 else {
      return nil
    }
    var count: UInt32 = 0
    guard let signs = hb_buffer_get_glyph_infos(buffer, &count),
      let places = hb_buffer_get_glyph_positions(buffer, &count), count > 0
    else { return nil }
    var glyphs: [GlyphRun.Glyph] = []
    var clusters: [GlyphRun.Cluster] = []
    glyphs.reserveCapacity(Int(count))
    clusters.reserveCapacity(Int(count))
    for index in 0..<Int(count) {
      let sign = signs[index]
      let place = places[index]
      guard sign.codepoint != 0, place.x_advance >= 0 else { return nil }
      glyphs.append(Self.glyph(sign.codepoint, at: place))
      let next = index + 1 < Int(count) ? Int(signs[index + 1].cluster) : word.count
      clusters.append(GlyphRun.Cluster(bytes: next - Int(sign.cluster), glyphs: 1))
    }
    return (glyphs, joined(clusters))
  }

  private func fill(with word: UnsafeBufferPointer<UInt8>) {
    hb_buffer_clear_contents(buffer)
    hb_buffer_set_segment_properties(buffer, &properties)
    hb_buffer_set_cluster_level(buffer, HB_BUFFER_CLUSTER_LEVEL_MONOTONE_CHARACTERS)
    let flags = HB_BUFFER_FLAG_BOT.rawValue | HB_BUFFER_FLAG_EOT.rawValue
    hb_buffer_set_flags(buffer, hb_buffer_flags_t(rawValue: flags))
    word.withMemoryRebound(to: CChar.self) { word in
      hb_buffer_add_utf8(buffer, word.baseAddress, Int32(word.count), 0, Int32(word.count))
    }
  }

  /// Glyphs of one cluster share its bytes.
  private func joined(_ clusters: [GlyphRun.Cluster]) -> [GlyphRun.Cluster] {
    guard clusters.contains(where: { $0.bytes == 0 }) else { return clusters }
    var joined: [GlyphRun.Cluster] = []
    var glyphs = 0
    for cluster in clusters {
      glyphs += cluster.glyphs
      guard cluster.bytes > 0 else { continue }
      joined.append(GlyphRun.Cluster(bytes: cluster.bytes, glyphs: glyphs))
      glyphs = 0
    }
    return joined
  }

  private static func glyph(_ index: UInt32, at place: hb_glyph_position_t) -> GlyphRun.Glyph {
    GlyphRun.Glyph(
      index: index, advance: Double(place.x_advance) / unitsPerPoint,
      offset: Point(
        Double(place.x_offset) / unitsPerPoint, Double(-place.y_offset) / unitsPerPoint))
  }
}

extension PlainShaping {
  /// What a word is, as far as it can be shaped without Pango.
  enum Script {
    /// With a letter of Latin script.
    case latin
    /// Digits and signs only.
    case common
  }

  /// Nil for what Pango must look at: other scripts, what joins or combines, what has no glyph.
  static func script(of word: UnsafeBufferPointer<UInt8>) -> Script? {
    var script = Script.common
    var index = 0
    while index < word.count {
      let byte = word[index]
      switch byte {
      case 0x41...0x5A, 0x61...0x7A: script = .latin
      case 0x20...0x7E: break
      // U+00C0 to U+00D6, precomposed letters.
      case 0xC3 where index + 1 < word.count && (0x80...0x96).contains(word[index + 1]):
        script = .latin
        index += 1
      // U+00D8 to U+00F6 and U+00F8 to U+00FF.
      case 0xC3 where index + 1 < word.count && word[index + 1] > 0x97 && word[index + 1] != 0xB7:
        script = .latin
        index += 1
      // U+0100 to U+017F.
      case 0xC4, 0xC5:
        script = .latin
        index += 1
      // Dashes and quotation marks, U+2013 to U+201D.
      case 0xE2
      where index + 2 < word.count && word[index + 1] == 0x80
        && (0x93...0x9D).contains(word[index + 2]):
        index += 2
      default: return nil
      }
      index += 1
    }
    return script
  }
}
