import Drawing

/// Words set in lines of a given width; what every label of a chart is.
///
/// A word that is wider than the line is broken anywhere, for a label must never leave its place.
struct TextBlock {
  /// Words in one use of type; pieces follow one another in the line.
  struct Piece {
    var text: String
    var style: Style.Text

    init(_ text: String, _ style: Style.Text) {
      self.text = TextBlock.printable(text)
      self.style = style
    }
  }

  enum Alignment {
    case left
    case center
    case right

    fileprivate var share: Double {
      switch self {
      case .left: 0
      case .center: 0.5
      case .right: 1
      }
    }
  }

  private struct Line {
    var fragments: [(runs: [GlyphRun], style: Style.Text, width: Double)] = []
    var width: Double { fragments.reduce(0) { $0 + $1.width } }
  }

  private var lines: [Line] = []
  private let leading: Double
  private let capHeight: Double

  /// Of the widest line.
  var width: Double { lines.map(\.width).max() ?? 0 }
  var height: Double { Double(lines.count) * leading }
  var isEmpty: Bool { lines.isEmpty }
  /// From the top of a line to the middle of its capitals, where a mark is set beside it.
  var middle: Double { leading / 2 }
  var lineCount: Int { lines.count }

  init(_ text: String, _ style: Style.Text, width: Double, in setting: ChartSetting) {
    self.init([Piece(text, style)], width: width, in: setting)
  }

  init(_ pieces: [Piece], width: Double, in setting: ChartSetting) {
    leading = pieces.map(\.style.leading).max() ?? 0
    capHeight = pieces.map { setting.shaper.metrics(of: $0.style.font).capHeight }.max() ?? 0
    var breaker = Breaker(width: width, setting: setting)
    for piece in pieces { breaker.add(piece) }
    lines = breaker.finish().map { words in
      var line = Line()
      for (text, style) in words {
        let runs = setting.shaper.runs(of: text, in: style.font, language: setting.language)
        line.fragments.append((runs, style, runs.reduce(0) { $0 + $1.width }))
      }
      return line
    }
  }

  /// Draws the lines with their top at `top`, between `left` and `left + width`.
  func draw(
    in frame: inout Frame, left: Double, top: Double, width: Double? = nil,
    alignment: Alignment = .left, color: Color? = nil
  ) {
    // Capitals stand in the middle of the leading, so that a label is level with its mark.
    var baseline = top + (leading + capHeight) / 2
    for line in lines {
      var x = left + ((width ?? self.width) - line.width) * alignment.share
      for fragment in line.fragments {
        for run in fragment.runs {
          frame.items.append(
            Frame.Item(
              .glyphs(run, at: Point(x, baseline), color: color ?? fragment.style.color)))
          x += run.width
        }
      }
      baseline += leading
    }
  }

  /// Width of the longest piece of a text that line breaking keeps whole.
  static func longestWord(of text: String, _ style: Style.Text, in setting: ChartSetting) -> Double
  {
    var breaker = Breaker(width: 0, setting: setting)
    breaker.add(Piece(text, style))
    return breaker.longest
  }

  /// One line without controls: a line feed in a label must not reach the shaper.
  private static func printable(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 >= 0x7F }) else { return text }
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// Fills lines with words, first fit.
private struct Breaker {
  let width: Double
  let setting: ChartSetting
  private var lines: [[(text: String, style: Style.Text)]] = []
  private var line: [(text: String, style: Style.Text)] = []
  private var used = 0.0
  /// Of the words so far.
  private(set) var longest = 0.0

  init(width: Double, setting: ChartSetting) {
    self.width = width
    self.setting = setting
  }

  mutating func add(_ piece: TextBlock.Piece) {
    let bytes = Array(piece.text.utf8)
    var start = 0
    for end in setting.shaper.breakOpportunities(in: piece.text, language: setting.language)
    where end > start && end <= bytes.count {
      add(word: String(decoding: bytes[start..<end], as: UTF8.self), piece.style)
      start = end
    }
  }

  mutating func finish() -> [[(text: String, style: Style.Text)]] {
    endLine()
    return lines
  }

  private mutating func add(word: String, _ style: Style.Text) {
    let needed = measure(trimmed(word), style)
    longest = max(longest, needed)
    if used + needed > width + 0.01 {
      if !line.isEmpty { endLine() }
      if needed > width + 0.01 { return addInParts(word, style) }
    }
    append(word, style)
  }

  private mutating func addInParts(_ word: String, _ style: Style.Text) {
    var part = ""
    var partWidth = 0.0
    for character in word {
      let advance = measure(String(character), style)
      if !part.isEmpty, partWidth + advance > width {
        append(part, style)
        endLine()
        part = ""
        partWidth = 0
      }
      part.append(character)
      partWidth += advance
    }
    append(part, style)
  }

  private mutating func append(_ text: String, _ style: Style.Text) {
    // A line never begins with a space.
    let text =
      line.isEmpty && text.utf8.first == 0x20 ? String(text.drop { $0 == " " }) : text
    guard !text.isEmpty else { return }
    used += measure(text, style)
    if let last = line.last, last.style == style {
      line[line.count - 1].text += text
    } else {
      line.append((text, style))
    }
  }

  private mutating func endLine() {
    if let last = line.last { line[line.count - 1].text = trimmed(last.text) }
    if !line.isEmpty { lines.append(line) }
    line = []
    used = 0
  }

  private func measure(_ text: String, _ style: Style.Text) -> Double {
    setting.shaper.width(of: text, in: style.font, language: setting.language)
  }

  private func trimmed(_ text: String) -> String {
    guard text.utf8.last == 0x20 else { return text }
    let end = text.utf8.lastIndex { $0 != 0x20 }.map(text.utf8.index(after:))
    return String(text[..<(end ?? text.startIndex)])
  }
}
