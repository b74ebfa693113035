import Drawing

/// One font in one language, whatever its size: it shapes words and remembers them.
///
/// A word is shaped with the family's own files; only if a letter is missing there, again with
/// all fonts. So its glyphs depend on the word alone, never on what came before.
final class Typeface {
  /// The size in which words are shaped, large because Pango rounds to a 1024th of a point.
  static let size = 100.0

  let font: Font
  let language: String
  /// The number of the font's own face.
  let face: Int
  private let fonts: FontLibrary
  private let shaping: ShapingContext
  private lazy var fallback = fonts.fallback.flatMap {
    ShapingContext(font: font, language: language, map: $0, faces: fonts.faces)
  }
  private var words = WordMemory<[GlyphRun]>()

  /// Nil where no font at all is to be had.
  init?(font: Font, language: String, fonts: FontLibrary) {
    self.font = Self.unsized(font)
    guard let map = fonts.map(ofFamily: font.family) ?? fonts.fallback,
      let shaping = ShapingContext(
        font: self.font, language: language, map: map, faces: fonts.faces),
      let face = shaping.face
    else { return nil }
    self.language = language
    self.fonts = fonts
    self.shaping = shaping
    self.face = face
  }

  func serves(_ font: Font, _ language: String) -> Bool {
    self.language == language && self.font == Self.unsized(font)
  }

  func runs(of word: String) -> [GlyphRun] {
    if let runs = words[word] { return runs }
    let runs = shaped(Legible.text(word))
    words.keep(runs, of: word)
    return runs
  }

  private func shaped(_ text: String) -> [GlyphRun] {
    let own = shaping.shape(text)
    guard !own.isComplete, let wide = fallback?.shape(text) else { return own.runs }
    return wide.runs
  }

  private static func unsized(_ font: Font) -> Font {
    var font = font
    font.size = size
    return font
  }
}
