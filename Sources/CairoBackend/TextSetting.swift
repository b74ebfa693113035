import CCairo
import CPango
import Drawing

/// One font in one language: it shapes words and remembers them.
///
/// A word is shaped with the family's own files; only if a letter is missing there, again with
/// all fonts. So its glyphs depend on the word alone, never on what came before.
final class TextSetting {
  /// Above this many words the memory is emptied, so that a long batch stays small.
  private static let capacity = 20_000

  let metrics: FontMetrics
  let font: Font
  let language: String
  private let fonts: FontLibrary
  private let shaping: ShapingContext
  private lazy var fallback = fonts.fallback.flatMap {
    ShapingContext(font: font, language: language, map: $0, faces: fonts.faces)
  }
  private var words: [String: [GlyphRun]] = [:]

  /// Nil where no font at all is to be had.
  init?(font: Font, language: String, fonts: FontLibrary) {
    guard let map = fonts.map(ofFamily: font.family) ?? fonts.fallback,
      let shaping = ShapingContext(font: font, language: language, map: map, faces: fonts.faces),
      let metrics = shaping.metrics
    else { return nil }
    self.font = font
    self.language = language
    self.fonts = fonts
    self.shaping = shaping
    self.metrics = metrics
  }

  func runs(of word: String) -> [GlyphRun] {
    if let runs = words[word] { return runs }
    let runs = shaped(Legible.text(word))
    if words.count >= Self.capacity { words.removeAll() }
    words[word] = runs
    return runs
  }

  private func shaped(_ text: String) -> [GlyphRun] {
    let own = shaping.shape(text)
    guard !own.isComplete, let wide = fallback?.shape(text) else { return own.runs }
    return wide.runs
  }
}
