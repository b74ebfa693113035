/// What is wrong at a line of a rule, before the file is known.
struct RuleFault: Error {
  var line: Int
  var message: String
  var remedy: String
}

/// A sign or word of a rule.
struct RuleLexeme {
  enum Kind {
    /// `QTY`, `n`, `killed`, `12`.
    case name
    /// In quotation marks.
    case literal
    /// `$a` or `$a.kind`.
    case reference
    case end
    case lookBehind
    case notBehind
    case lookAhead
    case notAhead
    case arrow
    case equal
    case unequal
    case both
    case and
    case not
    case open
    case close
    case or
    case dot
    case colon
    case optional
    case star
    case plus
    case openBrace
    case closeBrace
    case comma
    case openBracket
    case closeBracket
    case start
    case finish
  }

  var kind: Kind
  /// Where in the file it lies, quotation marks and `$` left out.
  var range: Range<Int>
  var line: Int
  /// No white space stands before it.
  var touchesPrevious: Bool
}

/// Cuts the body of a rule into lexemes.
enum RuleLexer {
  /// The lexemes of a rule's body; the last one is its end.
  static func lexemes(of rule: RuleSource) throws(RuleFault) -> [RuleLexeme] {
    var lexemes: [RuleLexeme] = []
    lexemes.reserveCapacity(64)
    for line in rule.body { try read(line, of: rule.file.bytes.span, &lexemes) }
    let end = rule.body.last?.content.upperBound ?? 0
    lexemes.append(
      RuleLexeme(
        kind: .end, range: end..<end, line: rule.body.last?.number ?? 0, touchesPrevious: false))
    return lexemes
  }

  private static func read(
    _ line: ResourceLine, of bytes: Span<UInt8>, _ lexemes: inout [RuleLexeme]
  ) throws(RuleFault) {
    let end = line.content.upperBound
    var index = line.content.lowerBound
    while index < end {
      guard bytes[index] > 32 else {
        index += 1
        continue
      }
      let touches = index > line.content.lowerBound && bytes[index - 1] > 32
      let (kind, range) = try lexeme(bytes, index, end, line.number)
      lexemes.append(
        RuleLexeme(kind: kind, range: range, line: line.number, touchesPrevious: touches))
      index = kind == .literal ? range.upperBound + 1 : range.upperBound
    }
  }

  private static func lexeme(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ line: Int
  ) throws(RuleFault) -> (RuleLexeme.Kind, Range<Int>) {
    let byte = bytes[start]
    if byte == UInt8(ascii: "\"") {
      var close = start + 1
      while close < end, bytes[close] != byte { close += 1 }
      guard close < end else {
        throw RuleFault(
          line: line, message: "a quotation mark is not closed",
          remedy: "Close it on the same line")
      }
      return (.literal, start + 1..<close)
    }
    let isBeforeName = start + 1 < end && isNameByte(bytes[start + 1])
    if byte == UInt8(ascii: "$"), isBeforeName {
      return (.reference, start + 1..<nameEnd(bytes, start + 1, end))
    }
    if isNameByte(byte) || byte == UInt8(ascii: "-") && isBeforeName {
      return (.name, start..<nameEnd(bytes, start + 1, end))
    }
    guard let (kind, length) = sign(bytes, start, end) else {
      throw RuleFault(
        line: line, message: "\"\(Character(Unicode.Scalar(byte)))\" means nothing here",
        remedy: "Put words that are to be found into quotation marks")
    }
    return (kind, start..<start + length)
  }

  /// The longest sign here, and how many bytes it has: `<=~` before `<~`, `=>` before `=`.
  private static func sign(
    _ bytes: Span<UInt8>, _ start: Int, _ end: Int
  ) -> (RuleLexeme.Kind, length: Int)? {
    let next = start + 1 < end ? bytes[start + 1] : 0
    switch bytes[start] {
    case UInt8(ascii: "<"):
      if next == UInt8(ascii: "~") { return (.notBehind, 2) }
      let third = start + 2 < end ? bytes[start + 2] : 0
      return next == UInt8(ascii: "=") && third == UInt8(ascii: "~") ? (.lookBehind, 3) : nil
    case UInt8(ascii: "="):
      if next == UInt8(ascii: ">") { return (.arrow, 2) }
      return next == UInt8(ascii: "~") ? (.lookAhead, 2) : (.equal, 1)
    case UInt8(ascii: "&"): return next == UInt8(ascii: "&") ? (.both, 2) : (.and, 1)
    case UInt8(ascii: "!"): return next == UInt8(ascii: "=") ? (.unequal, 2) : (.not, 1)
    default: return kind(ofSign: bytes[start]).map { ($0, 1) }
    }
  }

  private static func kind(ofSign byte: UInt8) -> RuleLexeme.Kind? {
    switch byte {
    case UInt8(ascii: "("): .open
    case UInt8(ascii: ")"): .close
    case UInt8(ascii: "|"): .or
    case UInt8(ascii: "."): .dot
    case UInt8(ascii: ":"): .colon
    case UInt8(ascii: "?"): .optional
    case UInt8(ascii: "*"): .star
    case UInt8(ascii: "+"): .plus
    case UInt8(ascii: "{"): .openBrace
    case UInt8(ascii: "}"): .closeBrace
    case UInt8(ascii: ","): .comma
    case UInt8(ascii: "["): .openBracket
    case UInt8(ascii: "]"): .closeBracket
    case UInt8(ascii: "~"): .notAhead
    case UInt8(ascii: "^"): .start
    case UInt8(ascii: "$"): .finish
    default: nil
    }
  }

  /// Names go on over hyphens and full stops that stand between two of their letters.
  private static func nameEnd(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int {
    var index = start
    while index < end {
      let byte = bytes[index]
      if !isNameByte(byte) {
        let isInner =
          (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "."))
          && index + 1 < end && isNameByte(bytes[index + 1])
        guard isInner else { break }
      }
      index += 1
    }
    return index
  }

  @inline(__always)
  private static func isNameByte(_ byte: UInt8) -> Bool {
    (byte | 0x20) &- 97 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "_") || byte >= 0x80
  }
}
