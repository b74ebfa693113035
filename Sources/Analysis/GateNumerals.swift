import BriefModel

/// Reads the numbers in a text, on its own: the gate does not trust the reader of quantities.
struct GateNumerals {
  private let worth: [String: Double]
  /// By the first byte of a number word, a bit for each length that such words have: most words of
  /// a text are seen not to be one without being looked up.
  private let lengths: [UInt64]

  /// `numerals.<language>` of a wording table: `two=2 dozen=12`.
  init(_ list: String) {
    let pairs = list.utf8.split(separator: 0x20).compactMap { pair -> (String, Double)? in
      let parts = pair.split(separator: UInt8(ascii: "="))
      guard parts.count == 2, let value = Double(Substring(parts[1])) else { return nil }
      return (String(Substring(parts[0])), value)
    }
    worth = Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    lengths = worth.keys.reduce(into: [UInt64](repeating: 0, count: 256)) { lengths, word in
      if let first = word.utf8.first { lengths[Int(first)] |= Self.bit(word.utf8.count) }
    }
  }

  private static func bit(_ length: Int) -> UInt64 { 1 << UInt64(min(length, 63)) }

  /// The first numeral of a text that stands for more than one, in digits or in words; nil without.
  func firstNumeral(in text: String) -> String? {
    text.withBytes { bytes in
      var tokens = GateTokens(bytes)
      while let token = tokens.next() {
        if token.holdsNumber || (worth(of: token, in: bytes) ?? 0) > 1 {
          return token.text(in: bytes)
        }
      }
      return nil
    }
  }

  /// All numerals in digits, as they are printed.
  func digits(in text: String) -> [String] {
    text.withBytes { bytes in
      var digits: [String] = []
      var tokens = GateTokens(bytes)
      while let token = tokens.next() {
        if token.holdsNumber { digits.append(token.text(in: bytes)) }
      }
      return digits
    }
  }

  /// All numbers that a text states, ascending, each once: "two hundred and fifty" and "1.2 million"
  /// are one each.
  func values(in text: String) -> [Double] {
    text.withBytes { bytes in
      var reader = Reader()
      var tokens = GateTokens(bytes)
      while let token = tokens.next() {
        if let number = digitValue(token, in: bytes) {
          reader.take(digits: number)
        } else if let worth = worth(of: token, in: bytes) {
          reader.take(word: worth)
        } else if !(reader.isJoinable && token.text(in: bytes) == "and") {
          reader.close()
        }
      }
      reader.close()
      return reader.values.ascending
    }
  }

  private func worth(of token: GateTokens.Token, in bytes: UnsafeBufferPointer<UInt8>) -> Double? {
    let first = bytes[token.bytes.lowerBound]
    if token.isASCII {
      let small = 0x41...0x5A ~= first ? first | 0x20 : first
      guard lengths[Int(small)] & Self.bit(token.bytes.count) != 0 else { return nil }
    }
    return worth[token.text(in: bytes).lowercased()]
  }

  /// `1,000`, `1.2`, `72`; ordinals and names of models such as `Kh-101` are split before.
  private func digitValue(
    _ token: GateTokens.Token, in bytes: UnsafeBufferPointer<UInt8>
  ) -> Double? {
    guard 0x30...0x39 ~= bytes[token.bytes.lowerBound] else { return nil }
    let text = token.text(in: bytes)
    let groups = text.split(omittingEmptySubsequences: false) { $0 != "." && !$0.isNumber }
    let isGrouped = groups.dropFirst().allSatisfy { $0.prefix { $0.isNumber }.count == 3 }
    return Double(isGrouped ? groups.joined() : groups.joined(separator: "."))
  }

  private struct Reader {
    var values: [Double] = []
    private var total = 0.0
    private var current = 0.0
    private var isOpen = false
    private var lastWasDigits = false

    /// Whether "and" may go on with the number.
    var isJoinable: Bool { isOpen && total + current >= 100 }

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

    mutating func close() {
      if isOpen { values.append(total + current) }
      (total, current, isOpen, lastWasDigits) = (0, 0, false, false)
    }
  }
}

extension [Double] {
  /// In ascending order, each once.
  var ascending: [Double] { sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } } }
}

/// Words and numbers of a text: runs of letters, and runs of digits with the points inside them.
struct GateTokens {
  struct Token {
    let bytes: Range<Int>
    /// Whether a sign in it stands for a number, in any script.
    var holdsNumber: Bool
    var isASCII: Bool

    func text(in bytes: UnsafeBufferPointer<UInt8>) -> String {
      String(decoding: bytes[self.bytes], as: UTF8.self)
    }
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private var offset = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func next() -> Token? {
    var start: Int?
    var opensWithNumber = false
    var holdsNumber = false
    var isASCII = true
    while offset < bytes.count {
      let (sign, width) = TextSign.at(offset, in: bytes)
      switch sign {
      case .letter, .number:
        if start == nil {
          start = offset
          opensWithNumber = sign == .number
        }
        if sign == .number { holdsNumber = true }
        if width > 1 { isASCII = false }
      case .mark: if width > 1 { isASCII = false }
      case .other:
        guard let begun = start else { break }
        guard opensWithNumber, isPoint(width), isNumber(at: offset + width) else {
          return Token(bytes: begun..<offset, holdsNumber: holdsNumber, isASCII: isASCII)
        }
        if width > 1 { isASCII = false }
      }
      offset += width
    }
    return start.map { Token(bytes: $0..<offset, holdsNumber: holdsNumber, isASCII: isASCII) }
  }

  /// A comma or full stop, or a narrow space between groups: U+00A0, U+2009, U+202F.
  private func isPoint(_ width: Int) -> Bool {
    switch width {
    case 1: bytes[offset] == UInt8(ascii: ",") || bytes[offset] == UInt8(ascii: ".")
    case 2: bytes[offset] == 0xC2 && bytes[offset + 1] == 0xA0
    case 3:
      bytes[offset] == 0xE2 && bytes[offset + 1] == 0x80
        && (bytes[offset + 2] == 0x89 || bytes[offset + 2] == 0xAF)
    default: false
    }
  }

  private func isNumber(at offset: Int) -> Bool {
    offset < bytes.count && TextSign.at(offset, in: bytes).0 == .number
  }
}
