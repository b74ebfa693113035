import Drawing

/// Shapes each word once and keeps it, font by font.
///
/// Belongs to one thread, as its shaper does.
final class Wordbook {
  struct Word {
    var runs: [GlyphRun]
    var width: Double
  }

  let shaper: any TextShaper
  let language: String
  private var numbers: [Font: Int] = [:]
  private var words: [[String: Word]] = []
  private var heights: [Font: FontMetrics] = [:]
  private var count = 0
  /// Words come in runs of one font, and a font is slow to hash.
  private var recent: (font: Font, number: Int)?
  /// A batch meets new words for ever; the book is begun anew before it outgrows memory.
  private let capacity = 50_000

  init(shaper: any TextShaper, language: String) {
    self.shaper = shaper
    self.language = language
  }

  func word(_ text: String, in font: Font) -> Word {
    let number = number(of: font)
    if let known = words[number][text] { return known }
    let runs = shaper.runs(of: text, in: font, language: language)
    let word = Word(runs: runs, width: runs.reduce(0) { $0 + $1.width })
    if count >= capacity { empty() }
    count += 1
    words[number][text] = word
    return word
  }

  func metrics(of font: Font) -> FontMetrics {
    if let known = heights[font] { return known }
    let metrics = shaper.metrics(of: font)
    heights[font] = metrics
    return metrics
  }

  /// From the top of a line to its baseline: the letters stand in the middle of the leading.
  func baseline(of text: Style.Text) -> Double {
    let metrics = metrics(of: text.font)
    return (text.leading + metrics.ascent - metrics.descent) / 2
  }

  private func number(of font: Font) -> Int {
    if let recent, recent.font == font { return recent.number }
    let number = numbers[font] ?? words.count
    if number == words.count {
      words.append([:])
      numbers[font] = number
    }
    recent = (font, number)
    return number
  }

  private func empty() {
    for index in words.indices { words[index] = [:] }
    count = 0
  }
}
