package import Drawing

/// Shapes text without fonts: every character is 0.6 em wide and there is no fallback.
package final class MonospacedShaper: TextShaper {
  private static let advance = 0.6

  package init() {}

  package func runs(of text: String, in font: Font, language: String) -> [GlyphRun] {
    guard !text.isEmpty else { return [] }
    let glyphs = text.map { character in
      GlyphRun.Glyph(
        index: character.unicodeScalars.first?.value ?? 0, advance: font.size * Self.advance)
    }
    let clusters = text.map { GlyphRun.Cluster(bytes: $0.utf8.count, glyphs: 1) }
    return [GlyphRun(text: text, font: font, face: 0, glyphs: glyphs, clusters: clusters)]
  }

  /// After every run of spaces and every hyphen; a no-break space holds.
  package func breakOpportunities(in text: String, language: String) -> [Int] {
    var offsets: [Int] = []
    var offset = 0
    var previous: Character?
    for character in text {
      if let previous, previous == " " && character != " " || previous == "-" {
        offsets.append(offset)
      }
      offset += character.utf8.count
      previous = character
    }
    if offset > 0 { offsets.append(offset) }
    return offsets
  }

  package func metrics(of font: Font) -> FontMetrics {
    FontMetrics(
      ascent: 0.8 * font.size, descent: 0.2 * font.size, capHeight: 0.7 * font.size,
      xHeight: 0.5 * font.size)
  }
}
