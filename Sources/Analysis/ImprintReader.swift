import BriefModel
import Linguistics

/// Reads in an article's own text who issued it and when, and which of its lines are no report.
///
/// What was supplied beside the text wins. A dateline names the agency in brackets, and the day without
/// a year, which is that of the day of the brief; a line of its own at the head names the publisher.
struct ImprintReader: Sendable {
  let language: Language
  let vocabulary: Vocabulary
  let table: ImprintTable
  /// Nil without a gazetteer.
  let places: PlaceTable?

  /// How many lines the head of an article has at most, and how long its lines are.
  fileprivate static let headLines = 8
  private static let lineBytes = 120
  /// How much of a paragraph a dateline may take.
  private static let datelineBytes = 200

  private var classes: Vocabulary.Classes { vocabulary.classes }

  /// The article with what its text says of its outlet, its time of issue and its period.
  ///
  /// `day` is that of the brief, by which a day without a year is told.
  func imprinted(_ article: Article, near day: Day?) -> Article {
    var draft = Draft(
      article: article, text: Array(article.text.utf8),
      dates: DateResolver(day: day, vocabulary: vocabulary))
    let lines = Self.lines(of: draft.text)
    readHead(lines.prefix(Self.headLines), &draft)
    for line in lines { readNotice(line, &draft) }
    return draft.finished
  }

  /// What is found, by and by.
  private struct Draft {
    var article: Article
    let text: [UInt8]
    let dates: DateResolver
    var imprint = Imprint()
    var issued: Instant?
    var outlet: String?

    mutating func setAside(_ line: Range<Int>) {
      // What the head holds comes first, and all else in order.
      let known = imprint.asides.prefix(2 * ImprintReader.headLines) + imprint.asides.suffix(1)
      guard !known.contains(where: { $0.overlaps(line) }) else { return }
      imprint.asides.append(line)
    }

    /// A line by itself wins over a dateline, and what was supplied over both.
    mutating func note(outlet name: String?, issued instant: Instant?, from line: SourceSpan) {
      var isNew = false
      if article.outlet == nil, outlet == nil, let name {
        outlet = name
        isNew = true
      }
      if article.issued == nil, let instant, issued.map({ $0 < instant }) ?? true {
        issued = instant
        isNew = true
      }
      if isNew { imprint.sources.append(line) }
    }

    var finished: Article {
      var finished = article
      finished.imprint = imprint
      finished.imprint.asides.sort { $0.lowerBound < $1.lowerBound }
      if let outlet { finished.outlet = Outlet(name: outlet) }
      if let issued {
        finished.issued = issued
        finished.imprint.isDated = true
      }
      return finished
    }
  }

  // MARK: Lines

  /// The lines that hold anything, without the blanks about them.
  private static func lines(of text: [UInt8]) -> [Range<Int>] {
    text.split(separator: 0x0A).compactMap { line in
      let words = line.trimmed
      return words.isEmpty ? nil : words.startIndex..<words.endIndex
    }
  }

  private static func span(_ bytes: Range<Int>) -> SourceSpan {
    SourceSpan(bytes.lowerBound, bytes.upperBound)
  }

  private func readHead(_ lines: ArraySlice<Range<Int>>, _ draft: inout Draft) {
    for (place, line) in lines.enumerated() {
      let words = draft.text[line]
      let next = lines.dropFirst(place + 1).first
      if isByline(words) {
        let name = String(decoding: words, as: UTF8.self)
        draft.note(outlet: outlet(in: name), issued: nil, from: Self.span(line))
        draft.setAside(line)
      } else if let start = table.opening(.source, of: words), isHeadLine(words) {
        let name = words.dropFirst(start).trimmed.text
        draft.note(
          outlet: name.isEmpty ? nil : name, issued: nil, from: Self.span(line))
        draft.setAside(line)
      } else if isReport(words)
        || next.map({ isReport(draft.text[$0]) }) ?? false && isLetterhead(words)
      {
        readLetterhead(line, &draft)
      } else if !readStatedIssue(line, &draft) {
        let isRead = readDateline(line, &draft)
        if isRead || line.count > Self.lineBytes { return }
      }
    }
  }

  /// `By Mariam Keita and Jonas Brandt`: names alone, and no sentence.
  private func isByline(_ line: ArraySlice<UInt8>) -> Bool {
    guard let start = table.opening(.byline, of: line), isHeadLine(line) else { return false }
    let words = line.dropFirst(start).split(separator: 0x20)
    return !words.isEmpty && words.allSatisfy { isNameLike($0) }
  }

  private func isReport(_ line: ArraySlice<UInt8>) -> Bool {
    isLetterhead(line) && table.holds(.report, line)
  }

  /// What may stand over the name of a report: `OCHA CHAD`.
  private func isLetterhead(_ line: ArraySlice<UInt8>) -> Bool {
    isHeadLine(line) && line.split(separator: 0x20).allSatisfy { isNameLike($0) }
  }

  /// A short line that no sentence ends.
  private func isHeadLine(_ line: ArraySlice<UInt8>) -> Bool {
    guard line.count <= Self.lineBytes, let last = line.last else { return false }
    return ![UInt8(ascii: "."), UInt8(ascii: "?"), UInt8(ascii: "!")].contains(last)
  }

  /// A capital, a number, a sign, or a small word of such lines.
  private func isNameLike(_ word: ArraySlice<UInt8>) -> Bool {
    guard let first = word.first else { return true }
    let bare = word.prefix { $0 != UInt8(ascii: ",") }
    return !(97...122).contains(first) || table.isWord(.joint, bare)
  }

  // MARK: Letterhead

  /// `OCHA CHAD` over `Situation Report No. 12`: who issued it, and what it is called.
  private func readLetterhead(_ line: Range<Int>, _ draft: inout Draft) {
    let name = String(decoding: draft.text[line], as: UTF8.self)
    let above = draft.article.headline
    if let above, !draft.imprint.isTitled, isName(above) {
      let span = SourceSpan(0, above.utf8.count, in: .headline)
      draft.note(outlet: issuer(in: above), issued: nil, from: span)
    }
    if draft.imprint.isTitled || above.map(isName) ?? true {
      draft.article.headline = above.map { $0 + ", " + name } ?? name
      draft.imprint.isTitled = true
    }
    draft.note(outlet: issuer(in: name), issued: nil, from: Self.span(line))
    draft.setAside(line)
  }

  /// A headline that is the first line of a letterhead.
  private func isName(_ headline: String) -> Bool {
    headline.utf8.count <= Self.lineBytes
      && Array(headline.utf8)[...].split(separator: 0x20).allSatisfy { isNameLike($0) }
  }

  /// `By The Associated Press`: the outlet that a byline names.
  private func outlet(in line: String) -> String? {
    language.parse(line).sentences.lazy.flatMap(\.items).first { $0.has(classes.outlet) }?.text
  }

  /// The body that a letterhead names.
  private func issuer(in line: String) -> String? {
    for sentence in language.parse(line).sentences {
      for item in sentence.items
      where item.has(classes.outlet) || item.has(classes.body) && !item.has(classes.country) {
        return item.text
      }
    }
    return nil
  }

  // MARK: A line with a date of its own

  /// `Published: 3 March 2024 14:05 GMT`, `Daily Post, 20 August 2025`, `GENEVA, 12 May 2025 (OCHA)`.
  private func readStatedIssue(_ line: Range<Int>, _ draft: inout Draft) -> Bool {
    let words = draft.text[line]
    guard isHeadLine(words), words.contains(where: isDigit) else { return false }
    let opening = table.opening(.issued, of: words)
    let rest = (line.lowerBound + (opening ?? 0))..<line.upperBound
    let lead = draft.text[rest].prefix { !isDigit($0) }.split { $0 == 0x20 || $0 == 0x3A }
    guard lead.allSatisfy({ isNameLike($0) }) else { return false }
    let sentences = language.parse(Array(draft.text[rest])).sentences
    guard let read = issue(in: sentences, draft), read.isAlone,
      read.day != nil || opening != nil && read.clock != nil
    else { return false }
    draft.note(
      outlet: opening == nil ? read.outlet : nil, issued: read.instant, from: Self.span(line))
    draft.setAside(line)
    return true
  }

  /// What a line or dateline says.
  private struct Issue {
    var outlet: String?
    var day: Day?
    /// Seconds from midnight by a clock that is the same everywhere.
    var clock: Int?
    /// Whether nothing but names, marks and numbers stands in it.
    var isAlone = true

    /// A day alone means its noon.
    var instant: Instant? { day.map { $0.instant + (clock ?? 43_200) } }
  }

  private func issue(in sentences: [ParsedSentence], _ draft: Draft) -> Issue? {
    guard !sentences.isEmpty else { return nil }
    var issue = Issue()
    for sentence in sentences { read(sentence, &issue, draft) }
    return issue
  }

  private func read(_ sentence: ParsedSentence, _ issue: inout Issue, _ draft: Draft) {
    var isBracketed = false
    var lead: Range<Int>?
    for (place, item) in sentence.items.enumerated() {
      if item.has(classes.enclosing) {
        isBracketed = !item.has(classes.dash) && !isBracketed
      } else if item.has(classes.date) {
        if let day = day(of: item, draft) { issue.day = issue.day ?? day }
      } else if let clock = clock(of: item, before: place + 1, in: sentence) {
        issue.clock = issue.clock ?? clock
      } else if isAgency(item, isBracketed: isBracketed) {
        issue.outlet = item.text
      } else if !isBracketed, issue.day == nil, !item.has(classes.comma) {
        lead = (lead?.lowerBound ?? item.bytes.lowerBound)..<item.bytes.upperBound
      }
      if !isNameLike(Array(item.text.utf8)[...]) { issue.isAlone = false }
    }
    if issue.outlet == nil, let lead { issue.outlet = publisher(at: lead, in: sentence) }
  }

  /// Of a day that is named by its date.
  private func day(of item: Item, _ draft: Draft) -> Day? {
    guard DateFeatures(item, vocabulary).day != nil else { return nil }
    let date = draft.dates.mention(of: item, at: SourceSpan(0, 0))
    return date.grain == .day ? date.start : nil
  }

  /// `14:05 GMT`, `0612 GMT`.
  private func clock(of item: Item, before next: Int, in sentence: ParsedSentence) -> Int? {
    guard next < sentence.count,
      table.isWord(.zone, Array(sentence.item(next).text.utf8)[...])
    else { return nil }
    let digits = item.text.utf8.filter(isDigit).compactMap { Int($0) - 48 }
    guard digits.count == 3 || digits.count == 4 else { return nil }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    guard number / 100 < 24, number % 100 < 60 else { return nil }
    return number / 100 * 3600 + number % 100 * 60
  }

  private func isAgency(_ item: Item, isBracketed: Bool) -> Bool {
    if item.has(classes.outlet) { return true }
    return isBracketed && item.has(classes.agency) && !item.has(classes.place)
      && !item.has(classes.capital)
  }

  /// A name before the date that is no place: `Daily Post, 20 August 2025`.
  private func publisher(at bytes: Range<Int>, in sentence: ParsedSentence) -> String? {
    let first = sentence.firstItem(from: bytes.lowerBound)
    let isPlace = sentence.first(classes.place.union(classes.capital), in: first..<first + 1) != nil
    guard !isPlace, sentence.kind != .dateline, bytes.upperBound < sentence.bytes.upperBound,
      let places, sentence.placeName(at: bytes, in: places) == nil
    else { return nil }
    let start = bytes.lowerBound - sentence.bytes.lowerBound
    return String(
      decoding: sentence.text.utf8.dropFirst(start).prefix(bytes.count), as: UTF8.self)
  }

  // MARK: Dateline

  /// Whether the line begins with one; it stays in the text, which knows it as such.
  private func readDateline(_ line: Range<Int>, _ draft: inout Draft) -> Bool {
    guard draft.article.outlet == nil || draft.article.issued == nil else { return false }
    let end = min(line.upperBound, line.lowerBound + Self.datelineBytes)
    let sentences = language.parse(Array(draft.text[line.lowerBound..<end])).sentences
    guard let first = sentences.first, first.kind == .dateline, let read = issue(in: [first], draft)
    else { return false }
    let words = line.lowerBound + first.bytes.lowerBound..<line.lowerBound + first.bytes.upperBound
    draft.note(outlet: read.outlet, issued: read.instant, from: Self.span(words))
    return true
  }

  // MARK: Notices and periods

  private func readNotice(_ line: Range<Int>, _ draft: inout Draft) {
    let words = draft.text[line]
    let inner = words.first == UInt8(ascii: "(") ? words.dropFirst() : words
    guard let first = inner.first, table.mayOpen(first) else { return }
    if table.opening(.notice, of: inner) != nil {
      draft.setAside(line)
    } else if table.opening(.period, of: words) != nil {
      readPeriod(line, &draft)
    }
  }

  /// `This report covers the period 13 to 19 October 2025.` The sentence alone is set aside.
  private func readPeriod(_ line: Range<Int>, _ draft: inout Draft) {
    let sentences = language.parse(Array(draft.text[line])).sentences
    guard draft.imprint.period == nil, let first = sentences.first else { return }
    let bytes = line.lowerBound + first.bytes.lowerBound..<line.lowerBound + first.bytes.upperBound
    let span = Self.span(bytes)
    for item in first.items where item.has(classes.date) {
      let date = draft.dates.mention(of: item, at: span)
      guard let start = date.start, let end = date.end, start + 1 < end else { continue }
      draft.imprint.period = Imprint.Period(start: start, end: end, span: span)
      draft.setAside(bytes)
      return
    }
  }
}

private func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }
