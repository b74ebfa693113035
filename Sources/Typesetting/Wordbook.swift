import Drawing

/// Shapes each word once and keeps it, font by font.
///
/// Belongs to one thread, as its shaper does.
final class Wordbook {
  let shaper: any TextShaper
  let language: String
  private var pages: [Font: WordPage] = [:]
  /// Words come in runs of one font, and a font is slow to hash.
  private var recent: WordPage?

  init(shaper: any TextShaper, language: String) {
    self.shaper = shaper
    self.language = language
  }

  /// The words of one font.
  func page(of font: Font) -> WordPage {
    if let recent, recent.font == font { return recent }
    let page = pages[font] ?? WordPage(font: font, shaper: shaper, language: language)
    pages[font] = page
    recent = page
    return page
  }

  func metrics(of font: Font) -> FontMetrics { page(of: font).metrics }

  /// From the top of a line to its baseline: the letters stand in the middle of the leading.
  func baseline(of text: Style.Text) -> Double {
    let metrics = metrics(of: text.font)
    return (text.leading + metrics.ascent - metrics.descent) / 2
  }
}

/// The words of one font, as they have been shaped.
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
  private var words: [String: Word] = [:]
  /// A batch meets new words for ever; the page is begun anew before it outgrows memory.
  private let capacity = 20_000

  fileprivate init(font: Font, shaper: any TextShaper, language: String) {
    self.font = font
    self.shaper = shaper
    self.language = language
  }

  func word(_ text: String) -> Word {
    if let known = words[text] { return known }
    let runs = shaper.runs(of: text, in: font, language: language)
    let word = Word(runs: runs, width: runs.reduce(0) { $0 + $1.width })
    if words.count >= capacity { words.removeAll() }
    words[text] = word
    return word
  }
}
