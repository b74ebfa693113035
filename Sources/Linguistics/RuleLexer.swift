/// What is wrong at a line of a rule, before the file is known.
struct RuleFault: Error {
  var line: Int
  var message: String
  var remedy: String
}

/// A sign or word of a rule.
struct RuleLexeme {
  enum Kind: Hashable {
    /// `QTY`, `n`, `killed`, `12`.
    case name
    /// In quotation marks.
    case literal
    /// `$a` or `$a.kind`.
    case reference
    /// `(`, `=>`, `<=~` and their like.
    case sign
    case end
  }

  var kind: Kind
  var text: String
  var line: Int
  /// No white space stands before it.
  var touchesPrevious: Bool
}

/// Cuts the body of a rule into lexemes.
struct RuleLexer {
  static func lexemes(_ lines: [ResourceLine]) throws(RuleFault) -> [RuleLexeme] {
    var lexemes: [RuleLexeme] = []
    for line in lines { try append(line, to: &lexemes) }
    lexemes.append(
      RuleLexeme(
        kind: .end, text: "the end of the rule", line: lines.last?.number ?? 0,
        touchesPrevious: false))
    return lexemes
  }

  private static func append(
    _ line: ResourceLine, to lexemes: inout [RuleLexeme]
  ) throws(RuleFault) {
    let content = line.content
    var index = content.startIndex
    while index < content.endIndex {
      guard content[index] > 32 else {
        index += 1
        continue
      }
      let touches = index > content.startIndex && content[index - 1] > 32
      let (kind, text, end) = try lexeme(content, index, line.number)
      lexemes.append(
        RuleLexeme(
          kind: kind, text: String(decoding: text, as: UTF8.self), line: line.number,
          touchesPrevious: touches))
      index = end
    }
  }

  private static func lexeme(
    _ content: ArraySlice<UInt8>, _ index: Int, _ line: Int
  ) throws(RuleFault) -> (RuleLexeme.Kind, ArraySlice<UInt8>, Int) {
    let byte = content[index]
    if byte == UInt8(ascii: "\"") {
      guard let end = content[(index + 1)...].firstIndex(of: byte) else {
        throw RuleFault(
          line: line, message: "a quotation mark is not closed",
          remedy: "Close it on the same line")
      }
      return (.literal, content[(index + 1)..<end], end + 1)
    }
    if byte == UInt8(ascii: "$"), index + 1 < content.endIndex, isNameByte(content[index + 1]) {
      let end = nameEnd(content, index + 1)
      return (.reference, content[(index + 1)..<end], end)
    }
    let isNegative =
      byte == UInt8(ascii: "-") && index + 1 < content.endIndex && isNameByte(content[index + 1])
    if isNameByte(byte) || isNegative {
      let end = nameEnd(content, index + 1)
      return (.name, content[index..<end], end)
    }
    guard let length = signLength(content, index) else {
      throw RuleFault(
        line: line, message: "\"\(Character(Unicode.Scalar(byte)))\" means nothing here",
        remedy: "Put words that are to be found into quotation marks")
    }
    return (.sign, content[index..<index + length], index + length)
  }

  /// How many bytes the longest sign here has: `<=~` before `<~`, `=>` before `=`.
  private static func signLength(_ content: ArraySlice<UInt8>, _ index: Int) -> Int? {
    let next = index + 1 < content.endIndex ? content[index + 1] : 0
    switch content[index] {
    case UInt8(ascii: "<"):
      let third = index + 2 < content.endIndex ? content[index + 2] : 0
      if next == UInt8(ascii: "=") { return third == UInt8(ascii: "~") ? 3 : nil }
      return next == UInt8(ascii: "~") ? 2 : nil
    case UInt8(ascii: "="): return next == UInt8(ascii: ">") || next == UInt8(ascii: "~") ? 2 : 1
    case UInt8(ascii: "&"): return next == UInt8(ascii: "&") ? 2 : 1
    case UInt8(ascii: "!"): return next == UInt8(ascii: "=") ? 2 : 1
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "|"), UInt8(ascii: "."),
      UInt8(ascii: ":"), UInt8(ascii: "?"), UInt8(ascii: "*"), UInt8(ascii: "+"),
      UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: ","), UInt8(ascii: "["),
      UInt8(ascii: "]"), UInt8(ascii: "~"), UInt8(ascii: "^"), UInt8(ascii: "$"):
      return 1
    default: return nil
    }
  }

  /// Names go on over hyphens and full stops that stand between two of their letters.
  private static func nameEnd(_ content: ArraySlice<UInt8>, _ start: Int) -> Int {
    var end = start
    while end < content.endIndex {
      let isInner =
        (content[end] == UInt8(ascii: "-") || content[end] == UInt8(ascii: "."))
        && end + 1 < content.endIndex && isNameByte(content[end + 1])
      guard isNameByte(content[end]) || isInner else { break }
      end += 1
    }
    return end
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
