/// Cuts a text into tokens, in one pass over its bytes.
///
/// Every byte that is neither white space nor ignorable lies in exactly one token. A word keeps
/// its hyphens (`cease-fire`, `Su-35`, `72-hour`), and so do numbers (`10-15`); `'s` is a token
/// of its own; an abbreviation keeps its full stop.
struct Tokenizer: ~Copyable {
  private let text: [UInt8]
  private let abbreviations: Abbreviations
  private let table = Glyph.ofByte
  private var tokens: Pile<Token>
  private var pauses = Pile<Int32>()
  private var lines = LineLayout()
  private var index = 0
  private var doubleQuoteIsOpen = false
  private var singleQuoteIsOpen = false

  private init(_ text: [UInt8], _ abbreviations: Abbreviations) {
    self.text = text
    self.abbreviations = abbreviations
    tokens = Pile(capacity: text.count / 5 + 1)
  }

  static func tokens(in text: [UInt8], _ abbreviations: Abbreviations) -> TokenizedText {
    var tokenizer = Tokenizer(text, abbreviations)
    tokenizer.run()
    return TokenizedText(
      tokens: tokenizer.tokens.array, pauses: tokenizer.pauses.array, lines: tokenizer.lines)
  }

  private mutating func run() {
    // Places are held in 32 bits; what lies beyond 2 GiB is left unread.
    let end = min(text.count, Int(Int32.max))
    while index < end {
      let (glyph, length) = glyph(index)
      switch glyph {
      case .space, .ignorable: gap(length)
      case .newline: newline(length)
      case .lower, .upper:
        if length > 1 || !takePlainWords(before: end) { word(from: index) }
      case .letter: word(from: index)
      case .digit: number(from: index)
      case .period: period()
      case .apostrophe: apostrophe(length)
      case .hyphen: hyphen(length)
      case .straightQuote: straightQuote()
      default: mark(glyph, length)
      }
    }
    lines.endLine(at: end, content: contentEnd)
  }

  private var contentEnd: Int { tokens.last.map { Int($0.end) } ?? 0 }

  // MARK: - Marks

  private mutating func mark(_ glyph: Glyph, _ length: Int) {
    switch glyph {
    case .comma: append(length, [.punctuation, .comma])
    case .dash: append(length, [.punctuation, .dash])
    case .open: append(length, [.punctuation, .open])
    case .close: append(length, [.punctuation, .close])
    case .colon: append(length, [.punctuation, .colon])
    case .semicolon: append(length, [.punctuation, .semicolon])
    case .quoteOpen: append(length, [.punctuation, .quoteOpen])
    case .quoteClose: append(length, [.punctuation, .quoteClose])
    case .stop: stop(length)
    default: append(length, [.punctuation, .sign])
    }
  }

  private mutating func gap(_ length: Int) {
    if length > 1 || text[index] != UInt8(ascii: " ") || contentEnd < index { pause() }
    index += length
  }

  /// Takes note that a sentence may end with the last token, or behind it.
  private mutating func pause() {
    guard tokens.count > 0 else { return }
    let token = Int32(truncatingIfNeeded: tokens.count - 1)
    if pauses.last != token { pauses.push(token) }
  }

  private mutating func newline(_ length: Int) {
    pause()
    let isPair =
      text[index] == 13 && index + 1 < text.count && text[index + 1] == 10
    if lines.endLine(at: index, content: contentEnd) {
      doubleQuoteIsOpen = false
      singleQuoteIsOpen = false
    }
    index += isPair ? 2 : length
    lines.beginLine(at: index)
  }

  /// `?!` and `…` and their like, as far as they go.
  private mutating func stop(_ length: Int) {
    let isEllipsis = text[index] == 0xE2
    var end = index + length
    while end < text.count, case (let glyph, let next) = glyph(end), glyph == .stop { end += next }
    append(
      end - index, isEllipsis ? [.punctuation, .stop, .ellipsis] : [.punctuation, .stop])
  }

  /// A full stop, an ellipsis, or the point of `.38`.
  private mutating func period() {
    if index + 1 < text.count, table[Int(text[index + 1])] == .digit, !followsLetterOrDigit {
      return number(from: index)
    }
    var end = index + 1
    while end < text.count, text[end] == UInt8(ascii: ".") { end += 1 }
    append(
      end - index,
      end - index > 1 ? [.punctuation, .stop, .ellipsis] : [.punctuation, .stop])
  }

  private mutating func hyphen(_ length: Int) {
    var end = index + length
    while end < text.count, text[end] == UInt8(ascii: "-") { end += 1 }
    append(end - index, [.punctuation, .dash])
  }

  private mutating func straightQuote() {
    let opensHere = precedesWord(index + 1) && !followsWord
    let closesHere = followsWord && !precedesWord(index + 1)
    let opens = opensHere || (!closesHere && !doubleQuoteIsOpen)
    doubleQuoteIsOpen = opens
    append(1, [.punctuation, opens ? .quoteOpen : .quoteClose])
  }

  /// An apostrophe that stands outside a word: a quotation mark, or the possessive of a plural.
  private mutating func apostrophe(_ length: Int) {
    var end = index + length
    if end < text.count, text[end] == text[index], length == 1 {
      // Two of a kind are a quotation mark, as typists wrote it.
      let opens = text[index] == UInt8(ascii: "`") || !followsWord
      end += 1
      return append(end - index, [.punctuation, opens ? .quoteOpen : .quoteClose])
    }
    let isOpeningMark = length == 3 && text[index + 2] == 0x98
    if isOpeningMark || (!followsWord && precedesWord(end)) {
      let isYear = end < text.count && table[Int(text[end])] == .digit && !isOpeningMark
      singleQuoteIsOpen = singleQuoteIsOpen || !isYear
      return append(length, [.punctuation, isYear ? .sign : .quoteOpen])
    }
    let afterS = index > 0 && text[index - 1] | 0x20 == UInt8(ascii: "s")
    if afterS, !singleQuoteIsOpen { return append(length, .possessive) }
    singleQuoteIsOpen = false
    append(length, [.punctuation, .quoteClose])
  }

  /// Whether the byte before belongs to a word or closes one, rather than being space or opening.
  private var followsWord: Bool {
    guard index > 0 else { return false }
    guard let last = tokens.last, Int(last.end) == index else { return false }
    return last.shape.isDisjoint(with: [.open, .quoteOpen, .dash])
  }

  private var followsLetterOrDigit: Bool {
    guard let last = tokens.last, Int(last.end) == index else { return false }
    return !last.shape.isDisjoint(with: [.word, .number])
  }

  private func precedesWord(_ next: Int) -> Bool {
    guard next < text.count else { return false }
    switch glyph(next).glyph {
    case .space, .newline, .ignorable, .comma, .stop, .close, .colon, .semicolon, .quoteClose:
      return false
    case .period: return next + 1 < text.count && table[Int(text[next + 1])] != .space
    default: return true
    }
  }

  // MARK: - Words and numbers

  /// Digits with grouping and decimal marks, and what hangs on to them.
  private mutating func number(from start: Int) {
    var end = start
    var shape: Shape = []
    while end < text.count {
      let (glyph, length) = glyph(end)
      if glyph == .digit {
        if length > 1 { shape.insert(.wide) }
        end += length
      } else if glyph == .period || glyph == .comma, digitFollows(end + 1) {
        end += 1
      } else if glyph == .hyphen, end > start, digitFollows(end + length) {
        shape.formUnion(length > 1 ? [.hyphenated, .wide] : .hyphenated)
        end += length
      } else if glyph == .colon, end - start <= 2, digitFollows(end + 1), digitFollows(end + 2) {
        return clock(from: start, colon: end)
      } else {
        break
      }
    }
    guard end < text.count else { return append(end - start, shape.union(.number)) }
    let (glyph, length) = glyph(end)
    if let letters = scale(behind: end) {
      append(end - start, shape.union(.number))
      append(letters.count, letters.shape)
    } else if glyph.isLetter {
      word(from: start, body: end, shape: shape.union([.word, .glued]))
    } else if glyph == .hyphen, isLetter(end + length) {
      word(from: start, body: end, shape: shape.union(.word))
    } else {
      append(end - start, shape.union(.number))
    }
  }

  /// The letters behind digits that say how many times they count, as the `m` of `1.2m` does.
  private func scale(behind digits: Int) -> (count: Int, shape: Shape)? {
    var end = digits
    var shape: Shape = [.word, .glued]
    while end < text.count, table[Int(text[end])].isLetter {
      if table[Int(text[end])] == .upper { shape.insert(.hasUpper) }
      end += 1
    }
    guard (1...3).contains(end - digits), endsWord(end) else { return nil }
    return abbreviations.traits(of: digits..<end, in: text).contains(.scaleEnding)
      ? (end - digits, shape) : nil
  }

  /// Whether nothing that belongs to a word stands behind its letters.
  private func endsWord(_ end: Int) -> Bool {
    guard end < text.count else { return true }
    let (glyph, length) = glyph(end)
    switch glyph {
    case .lower, .upper, .letter, .digit, .ignorable: return false
    case .hyphen, .apostrophe, .period: return !isLetterOrDigit(end + length)
    default: return true
    }
  }

  private func digitFollows(_ index: Int) -> Bool {
    index < text.count && table[Int(text[index])] == .digit
  }

  private mutating func clock(from start: Int, colon: Int) {
    var end = colon
    while end < text.count, text[end] == UInt8(ascii: ":"), digitFollows(end + 1),
      digitFollows(end + 2)
    { end += 3 }
    append(end - start, .clock)
  }

  /// Takes words of ASCII that go on with small letters alone, as most do, and the single blanks
  /// behind them; false where there is none, or something hangs on to it that may belong to it.
  private mutating func takePlainWords(before limit: Int) -> Bool {
    var start = index
    while start < limit, let shape = Self.plainShape(text[start]) {
      let end = Self.endOfSmallLetters(from: start &+ 1, in: text.span)
      guard end < text.count else { break }
      if text[end] == UInt8(ascii: " ") {
        push(start..<end, shape)
        start = end &+ 1
      } else {
        guard isWhole(start..<end) else { break }
        push(start..<end, shape)
        start = end
      }
    }
    let isTaken = start > index
    index = start
    return isTaken
  }

  /// Of a word that begins with a letter of ASCII; nil for any other byte.
  @inline(__always)
  private static func plainShape(_ byte: UInt8) -> Shape? {
    if byte &- UInt8(ascii: "a") < 26 { return [.word, .initialLower] }
    return byte &- UInt8(ascii: "A") < 26 ? [.word, .initialUpper, .hasUpper] : nil
  }

  /// Whether nothing that belongs to a plain word stands behind it.
  @inline(__always)
  private func isWhole(_ word: Range<Int>) -> Bool {
    switch table[Int(text[word.upperBound])] {
    case .lower, .upper, .letter, .digit, .apostrophe, .hyphen, .ignorable, .wide: false
    case .period: standsApart(periodBehind: word)
    default: true
    }
  }

  /// Whether a full stop behind a plain word is surely none of an abbreviation or of `example.com`.
  @inline(__always)
  private func standsApart(periodBehind word: Range<Int>) -> Bool {
    let next = word.upperBound + 1
    guard word.count > 1, next == text.count || table[Int(text[next])] != .lower else {
      return false
    }
    return !abbreviations.mayBeForm(word.lowerBound..<next, in: text)
  }

  /// Looks at eight bytes at a time.
  @inline(__always)
  private static func endOfSmallLetters(from start: Int, in text: Span<UInt8>) -> Int {
    var end = start
    while end &+ 8 <= text.count {
      let others = othersThanSmallLetters(
        UInt64(
          littleEndian: text.bytes.unsafeLoadUnaligned(fromByteOffset: end, as: UInt64.self)))
      if others != 0 { return end &+ others.trailingZeroBitCount >> 3 }
      end &+= 8
    }
    while end < text.count, text[end] &- UInt8(ascii: "a") < 26 { end += 1 }
    return end
  }

  /// The highest bit of each of eight bytes that is no small letter of ASCII.
  @inline(__always)
  private static func othersThanSmallLetters(_ bytes: UInt64) -> UInt64 {
    let high: UInt64 = 0x8080_8080_8080_8080
    let low7 = bytes & ~high
    let fromA = low7 &+ 0x1F1F_1F1F_1F1F_1F1F
    let behindZ = low7 &+ 0x0505_0505_0505_0505
    return ~(fromA & ~behindZ & ~bytes) & high
  }

  /// A word from its first letter; or, from `body` on, the rest of one that digits begin.
  private mutating func word(from start: Int, body: Int? = nil, shape: Shape = .word) {
    var scan = WordScan(start: start, end: body ?? start, shape: shape)
    while scan.end < text.count {
      let (glyph, length) = glyph(scan.end)
      if glyph.isLetterOrDigit {
        guard !scan.isClosed else { break }
        scan.take(glyph, length)
        scan.takeSmallLetters(to: Self.endOfSmallLetters(from: scan.end, in: text.span))
      } else if glyph == .ignorable {
        scan.extend(length)
      } else if glyph == .apostrophe, isLetter(scan.end + length) {
        scan.apostrophe = scan.end
        scan.extend(length)
      } else if glyph == .hyphen, isLetterOrDigit(scan.end + length) {
        scan.shape.insert(.hyphenated)
        scan.extend(length)
      } else if glyph != .period || !takePeriod(&scan) {
        break
      }
    }
    finish(scan, from: start)
  }

  /// Whether a full stop at the end of the word so far belongs to it; if so it is taken.
  private func takePeriod(_ scan: inout WordScan) -> Bool {
    guard !scan.isClosed else { return false }
    let next = scan.end + 1
    if scan.segment == 1, scan.endsInLetter, isLetter(next), !isLetterOrDigit(next + 1) {
      // Letter, full stop, letter: `U.S`, whose last full stop is decided when we get there.
      scan.takeDot()
    } else if scan.dots > 0, scan.segment == 1 {
      scan.shape.insert(.abbreviation)
      scan.takeDot()
      scan.isClosed = true
    } else if next < text.count, table[Int(text[next])] == .lower, scan.segment > 1 {
      // `example.com`: one word.
      scan.takeDot()
    } else {
      return takeAbbreviation(&scan)
    }
    return true
  }

  private func takeAbbreviation(_ scan: inout WordScan) -> Bool {
    let range = scan.start..<scan.end + 1
    guard range.count <= 16 else { return false }
    let traits = abbreviations.traits(of: range, in: text)
    if traits.contains(.beforeName) {
      scan.shape.formUnion([.abbreviation, .bindsNext])
    } else if traits.contains(.beforeNumber), numberFollows(range.upperBound) {
      scan.shape.formUnion([.abbreviation, .bindsNext])
    } else if traits.contains(.anywhere) {
      scan.shape.insert(.abbreviation)
    } else if range.count == 2, scan.shape.contains(.initialUpper), nameFollows(range.upperBound) {
      // An initial: `J. Smith`.
      scan.shape.insert(.abbreviation)
    } else {
      return false
    }
    scan.takeDot()
    scan.isClosed = true
    return true
  }

  private func numberFollows(_ index: Int) -> Bool {
    glyphAfterSpace(index) == .digit
  }

  private func nameFollows(_ index: Int) -> Bool {
    glyphAfterSpace(index) == .upper
  }

  /// What stands behind at most a few bytes of white space.
  private func glyphAfterSpace(_ index: Int) -> Glyph? {
    for next in index..<min(index + 4, text.count) {
      let glyph = glyph(next).glyph
      if glyph != .space, glyph != .newline { return glyph }
    }
    return nil
  }

  private func isLetter(_ index: Int) -> Bool {
    index < text.count && glyph(index).glyph.isLetter
  }

  private func isLetterOrDigit(_ index: Int) -> Bool {
    index < text.count && glyph(index).glyph.isLetterOrDigit
  }

  private mutating func finish(_ scan: WordScan, from start: Int) {
    var shape = scan.shape
    if scan.isAllUpper { shape.formUnion([.acronym, .allUpper]) }
    if shape.contains(.glued), isOrdinal(from: start, to: scan.end) {
      shape.subtract(.glued)
      shape.insert(.ordinal)
    }
    guard let apostrophe = scan.apostrophe,
      let cut = cliticStart(apostrophe: apostrophe, from: start, to: scan.end)
    else { return append(scan.end - start, shape) }
    let traits = abbreviations.traits(of: cut..<scan.end, in: text)
    append(cut - start, shape)
    append(scan.end - index, traits.contains(.possessive) ? .possessive : .word)
  }

  /// Where the clitic at the end of a word begins; nil where it has none.
  private func cliticStart(apostrophe: Int, from start: Int, to end: Int) -> Int? {
    for cut in [apostrophe, apostrophe - 1] where cut > start {
      if abbreviations.traits(of: cut..<end, in: text).contains(.clitic) { return cut }
    }
    return nil
  }

  /// Whether the letters at the end of a number are an ordinal's: `72nd`.
  private func isOrdinal(from start: Int, to end: Int) -> Bool {
    var letters = end
    while letters > start, table[Int(text[letters - 1])].isLetter { letters -= 1 }
    return end - letters <= 4
      && abbreviations.traits(of: letters..<end, in: text).contains(.ordinalEnding)
  }

  // MARK: - Small steps

  @inline(__always)
  private func glyph(_ index: Int) -> (glyph: Glyph, length: Int) {
    Glyph.at(index, in: text, table: table)
  }

  /// Takes a token, and the single blank behind it.
  private mutating func append(_ length: Int, _ shape: Shape) {
    let end = index + length
    let isWide = text[index] >= 0x80 || text[end - 1] >= 0x80
    push(index..<end, isWide ? shape.union(.wide) : shape)
    if !shape.isDisjoint(with: Shape.closing) { pause() }
    index = end < text.count && text[end] == UInt8(ascii: " ") ? end + 1 : end
  }

  @inline(__always)
  private mutating func push(_ bytes: Range<Int>, _ shape: Shape) {
    tokens.push(
      Token(
        start: Int32(truncatingIfNeeded: bytes.lowerBound),
        end: Int32(truncatingIfNeeded: bytes.upperBound), shape: shape))
  }
}
