import CPango
package import Drawing

/// Words to glyphs with Pango, each word of a typeface once, whatever the sizes.
package final class PangoShaper: TextShaper {
  private let fonts: FontLibrary
  /// As few as a style has fonts, so that looking through them is quick; what was asked for last
  /// stands first.
  private var settings: [TextSetting] = []
  private var typefaces: [Typeface] = []
  private var breaks: [String: LineBreaks] = [:]

  package init(fonts sources: FontSources) {
    fonts = FontLibrary(sources: sources)
  }

  package func runs(of text: String, in font: Font, language: String) -> [GlyphRun] {
    setting(font, language)?.runs(of: text) ?? []
  }

  package func breakOpportunities(in text: String, language: String) -> [Int] {
    lineBreaks(language).offsets(in: text)
  }

  package func metrics(of font: Font) -> FontMetrics {
    setting(font, "en")?.metrics ?? FontMetrics(ascent: 0, descent: 0, capHeight: 0, xHeight: 0)
  }

  /// Which of these families are not installed, in the order given.
  ///
  /// Text in a missing family is set in whatever fontconfig finds nearest; with no font at all,
  /// nothing is set. So ask before setting.
  package func missingFamilies(of families: [String]) -> [String] {
    families.filter { !fonts.has(family: $0) }
  }

  /// The faces that the runs' numbers stand for.
  var faces: Faces { fonts.faces }

  func lineBreaks(_ language: String) -> LineBreaks {
    if let known = breaks[language] { return known }
    let new = LineBreaks(language: language)
    breaks[language] = new
    return new
  }

  private func setting(_ font: Font, _ language: String) -> TextSetting? {
    if let latest = settings.first, latest.serves(font, language) { return latest }
    if let known = settings.firstIndex(where: { $0.serves(font, language) }) {
      settings.swapAt(0, known)
      return settings[0]
    }
    guard let typeface = typeface(font, language),
      let new = TextSetting(font: font, typeface: typeface, faces: faces)
    else { return nil }
    settings.insert(new, at: 0)
    return new
  }

  private func typeface(_ font: Font, _ language: String) -> Typeface? {
    if let known = typefaces.first(where: { $0.serves(font, language) }) { return known }
    guard let new = Typeface(font: font, language: language, fonts: fonts) else { return nil }
    typefaces.append(new)
    return new
  }
}
