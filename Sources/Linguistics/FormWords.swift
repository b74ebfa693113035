/// The words of a lexicon's form or of a rule's literal, cut as the tokeniser cuts texts.
struct FormWords {
  let abbreviations: Abbreviations

  /// Calls for each word as written, with plain apostrophes and hyphens.
  @inline(__always)
  func forEach(of form: Range<Int>, in bytes: [UInt8], _ body: (Span<UInt8>) -> Void) {
    let span = bytes.span
    guard let isOneWord = Self.isOneWord(form, in: span) else {
      return cut(form, in: bytes, body)
    }
    if isOneWord { return body(span.extracting(form)) }
    var start = form.lowerBound
    for index in form where span[index] == 32 {
      body(span.extracting(start..<index))
      start = index + 1
    }
    body(span.extracting(start..<form.upperBound))
  }

  private func cut(_ form: Range<Int>, in bytes: [UInt8], _ body: (Span<UInt8>) -> Void) {
    var text = Array(bytes[form])
    // "No." is one word where a number follows, as it does in texts.
    let isOpen = text.last == UInt8(ascii: ".")
    if isOpen { text += Array(" 1".utf8) }
    for token in Tokenizer.tokens(in: text, abbreviations).tokens.dropLast(isOpen ? 1 : 0) {
      body(Spelling.normalised(text[token.bytes], lowercase: false).span)
    }
  }

  /// Whether a form is one word, or several with one blank between each two; nil where words are
  /// more than letters and hyphens between letters, which is rare.
  ///
  /// Of such words the tokeniser would make the same.
  private static func isOneWord(_ form: Range<Int>, in bytes: Span<UInt8>) -> Bool? {
    var isOneWord = true
    var index = form.lowerBound
    while true {
      let start = index
      while index < form.upperBound, (bytes[index] | 0x20) &- 97 < 26 { index += 1 }
      if index == start { return nil }
      if index == form.upperBound { return isOneWord }
      if bytes[index] == 32 {
        isOneWord = false
      } else if bytes[index] != UInt8(ascii: "-") {
        return nil
      }
      index += 1
    }
  }
}
