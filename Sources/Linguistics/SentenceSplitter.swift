/// Divides tokens into paragraphs and sentences.
///
/// A sentence ends behind a full stop, with the quotation marks and brackets that close there,
/// where something follows that can begin another. After an abbreviation only a word that begins
/// sentences far more often than names will do: "in the U.S. The" but not "the U.S. President".
struct SentenceSplitter {
  /// Longer ones are cut, so that no text without full stops costs more than its length.
  static let mostTokens = 400
  private static let mostTokensOfHeading = 30

  private enum Pending { case nothing, stop, ellipsis, abbreviation }

  private let text: [UInt8]
  private let tokens: ContiguousArray<Token>
  private let pauses: ContiguousArray<Int32>
  private let lines: LineLayout
  private let abbreviations: Abbreviations
  private let table = Glyph.ofByte
  private var sentences: ContiguousArray<SentenceSpan> = []
  private var first = 0
  /// The first token that has not been read yet.
  private var next = 0
  private var paragraph = 0
  private var lineStart = 0
  private var opensParagraph = true
  private var pending = Pending.nothing

  static func sentences(
    _ text: [UInt8], _ tokenized: TokenizedText, _ abbreviations: Abbreviations
  ) -> ContiguousArray<SentenceSpan> {
    var splitter = SentenceSplitter(text, tokenized, abbreviations)
    splitter.run()
    return splitter.sentences
  }

  private init(_ text: [UInt8], _ tokenized: TokenizedText, _ abbreviations: Abbreviations) {
    self.text = text
    tokens = tokenized.tokens
    pauses = tokenized.pauses
    lines = tokenized.lines
    self.abbreviations = abbreviations
    sentences.reserveCapacity(pauses.count + 1)
  }

  private mutating func run() {
    for pause in pauses { read(to: Int(pause)) }
    if !tokens.isEmpty { read(to: tokens.count - 1) }
  }

  /// Reads as far as a token with which a sentence may end, and none before it but by its length.
  private mutating func read(to pause: Int) {
    while next <= pause {
      let end = min(pause, first + Self.mostTokens - 1)
      if end > next { pending = .nothing }
      pending = pending(after: end)
      if end + 1 == tokens.count || paragraphEnds(after: end) {
        close(at: end + 1, endsParagraph: true)
      } else if sentenceEnds(after: end) || end + 1 - first >= Self.mostTokens {
        close(at: end + 1, endsParagraph: false)
      }
      next = end + 1
    }
  }

  @inline(__always)
  private func pending(after index: Int) -> Pending {
    let shape = tokens[index].shape
    if shape.contains(.ellipsis) { return .ellipsis }
    if shape.contains(.stop) { return .stop }
    if shape.contains(.abbreviation) {
      return shape.contains(.bindsNext) ? .nothing : .abbreviation
    }
    return shape.isDisjoint(with: [.quoteClose, .close]) ? .nothing : pending
  }

  // MARK: - Sentences

  private func sentenceEnds(after index: Int) -> Bool {
    let next = index + 1
    let isApart = tokens[index].end < tokens[next].start
    switch pending {
    case .nothing: return false
    case .ellipsis: return isApart && tokens[next].shape.contains(.initialUpper)
    case .abbreviation: return isApart && isSentenceStart(next)
    case .stop:
      if isListMarker(endingAt: index) { return false }
      return isApart ? canBegin(next) : isRunOn(index)
    }
  }

  private func canBegin(_ index: Int) -> Bool {
    let shape = tokens[index].shape
    if !shape.isDisjoint(with: [.quoteOpen, .open, .dash]), index + 1 < tokens.count {
      return !tokens[index + 1].shape.contains(.initialLower)
    }
    return !shape.contains(.initialLower)
      && !shape.isDisjoint(with: [.word, .number, .clock, .sign, .quoteOpen, .open])
  }

  private func isSentenceStart(_ index: Int) -> Bool {
    var index = index
    while index + 1 < tokens.count, tokens[index].shape.contains(.quoteOpen) { index += 1 }
    let token = tokens[index]
    return token.shape.contains(.initialUpper)
      && abbreviations.traits(of: token.bytes, in: text).contains(.sentenceStart)
  }

  /// `1.` at the beginning of a sentence.
  private func isListMarker(endingAt index: Int) -> Bool {
    index == first + 1 && tokens[first].shape.contains(.number)
  }

  /// A missing space: "officials said.The next".
  private func isRunOn(_ index: Int) -> Bool {
    guard index > first, tokens[index].bytes.count == 1 else { return false }
    let next = tokens[index + 1]
    return tokens[index - 1].shape.contains(.initialLower) && next.shape.contains(.initialUpper)
      && next.bytes.count > 1
  }

  // MARK: - Paragraphs

  private mutating func paragraphEnds(after index: Int) -> Bool {
    let gap = Int(tokens[index].end)..<Int(tokens[index + 1].start)
    guard !gap.isEmpty, gap.count > 1 || table[Int(text[gap.lowerBound])] != .space else {
      return false
    }
    let (newlines, lastEnd) = self.newlines(in: gap)
    guard newlines > 0 else { return false }
    let width = gap.lowerBound - lineStart
    lineStart = lastEnd
    return newlines > 1 || lines.everyLineIsAParagraph
      || lines.breaks(afterLineOf: width, before: wordLength(at: gap.upperBound))
  }

  /// The number of line ends in a gap, at most 2, and where the last one ends.
  private func newlines(in gap: Range<Int>) -> (count: Int, end: Int) {
    var count = 0
    var end = gap.lowerBound
    var index = gap.lowerBound
    while index < gap.upperBound {
      let (glyph, length) = Glyph.at(index, in: text, table: table)
      let isPair = text[index] == 13 && index + 1 < gap.upperBound && text[index + 1] == 10
      index += isPair ? 2 : length
      if glyph == .newline {
        count += 1
        end = index
      }
    }
    return (min(count, 2), end)
  }

  private func wordLength(at start: Int) -> Int {
    var end = start
    while end < min(start + 40, text.count), text[end] > 32 { end += 1 }
    return end - start
  }

  private mutating func close(at end: Int, endsParagraph: Bool) {
    guard first < end else { return }
    if opensParagraph, let start = Dateline.end(in: tokens[first..<end]) {
      append(first..<start, .dateline)
      first = start
    }
    let isHeading =
      endsParagraph && opensParagraph && pending == .nothing
      && end - first <= Self.mostTokensOfHeading
      && tokens[end - 1].shape.isDisjoint(with: [.colon, .comma, .semicolon])
    append(first..<end, isHeading ? .heading : .sentence)
    first = end
    pending = .nothing
    opensParagraph = endsParagraph
    if endsParagraph { paragraph += 1 }
  }

  private mutating func append(_ range: Range<Int>, _ kind: SentenceSpan.Kind) {
    let bytes = Int(tokens[range.lowerBound].start)..<Int(tokens[range.upperBound - 1].end)
    sentences.append(
      SentenceSpan(bytes: bytes, tokens: range, paragraph: paragraph, kind: kind))
  }
}

/// Place, date and agency before the first sentence of a story.
enum Dateline {
  private static let mostTokens = 24

  /// Where the sentence behind a dateline begins; nil where there is no dateline.
  ///
  /// A dateline begins in capitals, names an agency in brackets or ends with a date; it holds
  /// names, numbers, commas and brackets alone, and ends in a dash that something other than a small letter follows,
  /// or in a colon behind its day or agency: `PESHAWAR, Nov 2:`.
  static func end(in tokens: ContiguousArray<Token>.SubSequence) -> Int? {
    guard let first = tokens.first, first.shape.contains(.initialUpper) else { return nil }
    var depth = 0
    var sawBrackets = false
    for index in tokens.indices.prefix(mostTokens) {
      let shape = tokens[index].shape
      let endsInDay =
        index > tokens.startIndex && tokens[index - 1].shape.contains(.number)
      if shape.contains(.colon), endsInDay, !first.shape.contains(.allUpper) { return nil }
      let endsInAgency = index > tokens.startIndex && tokens[index - 1].shape.contains(.close)
      let isEnd =
        shape.contains(.dash)
        || shape.contains(.colon)
          && (endsInDay || endsInAgency && first.shape.contains(.allUpper))
      if isEnd, depth == 0, index > tokens.startIndex {
        let next = index + 1
        let isPlain =
          first.shape.contains(.allUpper) || sawBrackets || endsInDay
          || isAgency(index - 1, in: tokens)
        return isPlain && next < tokens.endIndex && !tokens[next].shape.contains(.initialLower)
          ? next : nil
      }
      if shape.contains(.open) {
        depth += 1
        sawBrackets = true
      } else if shape.contains(.close) {
        depth -= 1
      } else if depth == 0, !mayStand(shape) {
        return nil
      }
    }
    return nil
  }

  /// `Istanbul, IRNA –`: capitals behind a comma.
  private static func isAgency(
    _ index: Int, in tokens: ContiguousArray<Token>.SubSequence
  ) -> Bool {
    index > tokens.startIndex && tokens[index].shape.contains(.allUpper)
      && tokens[index - 1].shape.contains(.comma)
  }

  private static func mayStand(_ shape: Shape) -> Bool {
    !shape.isDisjoint(with: [.initialUpper, .number, .comma, .ordinal, .sign])
  }
}
