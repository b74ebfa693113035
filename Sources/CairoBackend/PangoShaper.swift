import CPango
package import Drawing

/// Words to glyphs with Pango, each word of a font once.
package final class PangoShaper: TextShaper {
  private struct Setting: Hashable {
    var font: Font
    var language: String
  }

  private let fonts: FontLibrary
  private var settings: [Setting: TextSetting] = [:]
  private var recent: (setting: Setting, text: TextSetting)?
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
    let key = Setting(font: font, language: language)
    if let recent, recent.setting == key { return recent.text }
    let found = settings[key] ?? TextSetting(font: font, language: language, fonts: fonts)
    guard let found else { return nil }
    settings[key] = found
    recent = (key, found)
    return found
  }
}
