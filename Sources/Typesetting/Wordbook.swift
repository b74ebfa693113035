import Drawing

/// The words of a language as they are shaped, font by font.
///
/// Belongs to one thread, as its shaper does, which keeps what it has shaped.
final class Wordbook {
  let shaper: any TextShaper
  let language: String
  /// As few as a style has fonts, so that looking through them is quick.
  private var pages: [WordPage] = []

  init(shaper: any TextShaper, language: String) {
    self.shaper = shaper
    self.language = language
  }

  /// The words of one font.
  func page(of font: Font) -> WordPage {
    if let known = pages.first(where: { $0.font == font }) { return known }
    let page = WordPage(font: font, shaper: shaper, language: language)
    pages.append(page)
    return page
  }

  func metrics(of font: Font) -> FontMetrics { page(of: font).metrics }

  /// From the top of a line to its baseline: the letters stand in the middle of the leading.
  func baseline(of text: Style.Text) -> Double {
    let metrics = metrics(of: text.font)
    return (text.leading + metrics.ascent - metrics.descent) / 2
  }
}

/// The words of one font as they are shaped.
final class WordPage {
  struct Word {
    var runs: [GlyphRun]
    var width: Double
  }

  let font: Font
  private(set) lazy var metrics = shaper.metrics(of: font)
  private(set) lazy var space = word(" ")
  private let shaper: any TextShaper
  private let language: String

  fileprivate init(font: Font, shaper: any TextShaper, language: String) {
    self.font = font
    self.shaper = shaper
    self.language = language
  }

  func word(_ text: String) -> Word {
    let runs = shaper.runs(of: text, in: font, language: language)
    return Word(runs: runs, width: runs.reduce(0) { $0 + $1.width })
  }
}
