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
    lines = LabelWords(pieces, in: setting).balancedLines(width: width).map { words in
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
    LabelWords([Piece(text, style)], in: setting).longest
  }

  /// One line without controls: a line feed in a label must not reach the shaper.
  private static func printable(_ text: String) -> String {
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
