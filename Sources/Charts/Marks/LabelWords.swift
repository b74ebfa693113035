import Drawing

/// The words of a label, measured once and broken into lines as often as it takes.
struct LabelWords {
  typealias Line = [(text: String, style: Style.Text)]

  private struct Word {
    var text: String
    var style: Style.Text
    var width: Double
    /// Without the spaces at its end, which hang beyond the line.
    var trimmed: Double
  }

  private let setting: ChartSetting
  private let words: [Word]

  init(_ pieces: [TextBlock.Piece], in setting: ChartSetting) {
    self.setting = setting
    words = pieces.flatMap { piece -> [Word] in
      let bytes = Array(piece.text.utf8)
      var start = 0
      var words: [Word] = []
      for end in setting.shaper.breakOpportunities(in: piece.text, language: setting.language)
      where end > start && end <= bytes.count {
        let text = String(decoding: bytes[start..<end], as: UTF8.self)
        words.append(Self.word(text, piece.style, setting))
        start = end
      }
      return words
    }
  }

  /// Width of the longest word.
  var longest: Double { words.map(\.trimmed).max() ?? 0 }

  /// As few lines as the width allows, and those about equally long.
  ///
  /// A label whose last line is a single word looks like a mistake.
  func balancedLines(width: Double) -> [Line] {
    let lines = lines(width: width)
    guard (2...4).contains(lines.count), longest <= width else { return lines }
    var (narrow, wide) = (max(longest, width / 2), width)
    while wide - narrow > 2 {
      let middle = (narrow + wide) / 2
      if self.lines(width: middle).count > lines.count { narrow = middle } else { wide = middle }
    }
    return self.lines(width: wide)
  }

  /// First fit; a word that is wider than the line is broken anywhere.
  private func lines(width: Double) -> [Line] {
    var filling = Filling()
    for word in words {
      if filling.used + word.trimmed > width + 0.01 { filling.endLine() }
      if word.trimmed <= width + 0.01 {
        filling.append(word.text, word.style, width: word.width)
        continue
      }
      for character in word.text {
        let part = Self.word(String(character), word.style, setting)
        if filling.used + part.width > width { filling.endLine() }
        filling.append(part.text, part.style, width: part.width)
      }
    }
    filling.endLine()
    return filling.lines
  }

  private static func word(_ text: String, _ style: Style.Text, _ setting: ChartSetting) -> Word {
    let trimmed = trimmed(text)
    let width = setting.shaper.width(of: text, in: style.font, language: setting.language)
    return Word(
      text: text, style: style, width: width,
      trimmed: trimmed == text
        ? width
        : setting.shaper.width(of: trimmed, in: style.font, language: setting.language))
  }

  private static func trimmed(_ text: String) -> String {
    var text = text
    while text.last == " " { text.removeLast() }
    return text
  }

  /// Lines while they are filled.
  private struct Filling {
    private(set) var lines: [Line] = []
    private var line: Line = []
    private(set) var used = 0.0

    mutating func append(_ text: String, _ style: Style.Text, width: Double) {
      // A line never begins with a space.
      if line.isEmpty, text.allSatisfy({ $0 == " " }) { return }
      used += width
      if let last = line.last, last.style == style {
        line[line.count - 1].text += text
      } else {
        line.append((text, style))
      }
    }

    mutating func endLine() {
      guard let last = line.last else { return }
      line[line.count - 1].text = LabelWords.trimmed(last.text)
      lines.append(line)
      line = []
      used = 0
    }
  }
}
