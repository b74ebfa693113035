import BriefModel

/// Reads the numbers in a text, on its own: the gate does not trust the reader of quantities.
struct GateNumerals {
  private let worth: [String: Double]

  /// `numerals.<language>` of a wording table: `two=2 dozen=12`.
  init(_ list: String) {
    let pairs = list.split(separator: " ").compactMap { pair -> (String, Double)? in
      let parts = pair.split(separator: "=")
      guard parts.count == 2, let value = Double(parts[1]) else { return nil }
      return (String(parts[0]), value)
    }
    worth = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  /// The first numeral of a text that stands for more than one, in digits or in words; nil without.
  func firstNumeral(in text: String) -> String? {
    GateTokens(text).words.first { token in
      token.unicodeScalars.contains { $0.properties.numericType != nil }
        || (worth[token.lowercased()] ?? 0) > 1
    }.map(String.init)
  }

  /// All numerals in digits, as they are printed.
  func digits(in text: String) -> [String] {
    GateTokens(text).words.filter { token in
      token.unicodeScalars.contains { $0.properties.numericType != nil }
    }.map(String.init)
  }

  /// All numbers that a text states: "two hundred and fifty" and "1.2 million" are one each.
  func values(in text: String) -> Set<Double> {
    var reader = Reader()
    for token in GateTokens(text).words {
      if let number = digitValue(token) {
        reader.take(digits: number)
      } else if let worth = worth[token.lowercased()] {
        reader.take(word: worth)
      } else if !reader.isJoiner(token) {
        reader.close()
      }
    }
    reader.close()
    return reader.values
  }

  /// `1,000`, `1.2`, `72`; ordinals and names of models such as `Kh-101` are split before.
  private func digitValue(_ token: Substring) -> Double? {
    guard token.first?.isASCII == true, token.first?.isNumber == true else { return nil }
    let groups = token.split(omittingEmptySubsequences: false) { $0 != "." && !$0.isNumber }
    let isGrouped = groups.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
    return Double(isGrouped ? groups.joined() : groups.joined(separator: "."))
  }

  private struct Reader {
    var values: Set<Double> = []
    private var total = 0.0
    private var current = 0.0
    private var isOpen = false
    private var lastWasDigits = false

    mutating func take(digits: Double) {
      if isOpen { close() }
      current += digits
      (isOpen, lastWasDigits) = (true, true)
    }

    mutating func take(word worth: Double) {
      switch worth {
      case 1000...:
        total += (current == 0 ? 1 : current) * worth
        current = 0
      case 100: multiply(by: worth)
      case 12 where current > 0 && current < 12: multiply(by: worth)
      case 1 where current > 0 && current < 20: break
      default:
        if isOpen, current.truncatingRemainder(dividingBy: 10) != 0 || lastWasDigits { close() }
        current += worth
      }
      (isOpen, lastWasDigits) = (true, false)
    }

    private mutating func multiply(by worth: Double) {
      current = (current == 0 ? 1 : current) * worth
    }

    func isJoiner(_ token: Substring) -> Bool { isOpen && total + current >= 100 && token == "and" }

    mutating func close() {
      if isOpen { values.insert(total + current) }
      (total, current, isOpen, lastWasDigits) = (0, 0, false, false)
    }
  }
}

/// Words and numbers of a text: runs of letters, and runs of digits with the points inside them.
struct GateTokens {
  let words: [Substring]

  init(_ text: String) {
    var words: [Substring] = []
    var start: String.Index?
    for index in text.indices {
      let character = text[index]
      let next = text.index(after: index)
      let isPoint =
        ",.\u{A0}\u{2009}\u{202F}".contains(character) && start.map { text[$0].isNumber } == true
        && next < text.endIndex && text[next].isNumber
      if character.isLetter || character.isNumber || isPoint {
        if start == nil { start = index }
      } else if let begun = start {
        words.append(text[begun..<index])
        start = nil
      }
    }
    if let begun = start { words.append(text[begun...]) }
    self.words = words
  }
}
