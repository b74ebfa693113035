import BriefModel

/// What a sentence is worth to the brief: what it asserts, whether it is news, whether it stands alone.
extension EditorDossier {
  /// Words of four letters and more.
  func contentWords(_ sentence: Sentence, of reading: EditorReading) -> ContentWords {
    ContentWords(reading.article[sentence.span])
  }

  /// A sentence without the bullet that a list of the source puts before it.
  func stated(_ sentence: Sentence, of reading: EditorReading) -> SourceSpan {
    var span = sentence.span
    let text = reading.article[span]
    guard let bullet = words.phrases("bullets").first(where: { text.utf8.starts(with: $0.utf8) })
    else { return span }
    let rest = text.part(bullet.utf8.count..<text.utf8.count)
    guard rest.first?.isWhitespace == true, !rest.trimmed.isEmpty else { return span }
    span.start += text.utf8.count - rest.utf8.count
    span.start += rest.prefix { $0.isWhitespace }.utf8.count
    return span
  }

  /// The same by index.
  func statedSpan(_ sentence: Int, of article: Article.ID) -> SourceSpan? {
    guard let reading = reading(of: article), let sentence = reading.sentence(sentence) else {
      return nil
    }
    return stated(sentence, of: reading)
  }

  /// What a sentence needs before it to be understood.
  func standing(of sentence: Sentence, in reading: EditorReading) -> EditorStanding {
    if let known = reading.standings[sentence.index] { return known }
    let standing = foundStanding(of: sentence, in: reading)
    reading.standings[sentence.index] = standing
    return standing
  }

  private func foundStanding(of sentence: Sentence, in reading: EditorReading) -> EditorStanding {
    // What an article opens with leans on nothing.
    guard sentence.index > reading.firstTold else { return .alone }
    let text = reading.article[stated(sentence, of: reading)]
    if begins(text, with: "dangling") || holds(text, "dangling.within") || isAllQuoted(text) {
      return .next
    }
    if begins(text, with: "dangling.soft") || isSaidByAnOffice(text) { return .near }
    return .alone
  }

  /// Whether a sentence is all between marks of quotation, so that who says it stands elsewhere.
  private func isAllQuoted(_ text: String) -> Bool {
    words.quotationMarks.contains { marks in
      guard text.hasPrefix(marks.open), text.hasSuffix(marks.close) else { return false }
      let inner = text.dropFirst().dropLast()
      return !inner.contains { String($0) == marks.open || String($0) == marks.close }
    }
  }

  /// A sentence with the one before it where it leans on that; nil where that does not help.
  func understandable(
    _ sentence: Sentence, of reading: EditorReading
  ) -> (span: SourceSpan, sentences: [Int])? {
    let span = stated(sentence, of: reading)
    guard standing(of: sentence, in: reading) == .next else { return (span, [sentence.index]) }
    guard let before = reading.sentence(sentence.index - 1),
      before.paragraph == sentence.paragraph, standing(of: before, in: reading) != .next
    else { return nil }
    let start = stated(before, of: reading).start
    return (SourceSpan(start, span.end, in: span.field), [before.index, sentence.index])
  }

  /// "The ministry said", where nothing before it in the sentence says whose.
  private func isSaidByAnOffice(_ text: String) -> Bool {
    words.phrases("dangling.offices").contains { office in
      let definite = words["definite"] + office
      guard
        let start = text.firstOffset(ofPhrase: definite)
          ?? text.firstOffset(
            ofPhrase: definite.capitalisedFirst)
      else { return false }
      let after = text.part(start + definite.utf8.count..<text.utf8.count).trimmed
      let before = text.part(0..<start)
      let isSpeaking =
        words.phrases("dangling.speaking").contains { after.utf8.starts(with: $0.utf8) }
        || words.phrases("dangling.citing").contains { before.trimmed.hasSuffix($0) }
      return isSpeaking && String(before).firstOffset(ofPhrase: office) == nil
    }
  }

  private func holds(_ text: String, _ key: String) -> Bool {
    words.phrases(key).contains { text.firstOffset(ofPhrase: $0) != nil }
  }

  /// Told as background: it speaks of before the period and nothing else.
  func isBackground(_ sentence: Sentence, of reading: EditorReading) -> Bool {
    if begins(reading.article[stated(sentence, of: reading)], with: "dangling.past") { return true }
    let claims = reading.claims(in: sentence)
    let figures = reading.figures(in: sentence)
    guard !claims.isEmpty || !figures.isEmpty else { return false }
    return claims.allSatisfy { $0.status == .background }
      && figures.allSatisfy { $0.scope == .historical }
      && !reading.speeches(in: sentence).contains { !isBackground($0, of: reading) }
  }

  /// Whether words were said before the period: a date of the past leads up to them.
  func isBackground(_ speech: Speech, of reading: EditorReading) -> Bool {
    guard let sentence = reading.sentence(speech.sentence) else { return false }
    if begins(reading.article[sentence.span], with: "dangling.past") { return true }
    let before = SourceSpan(sentence.span.start, speech.span.start, in: speech.span.field)
    return reading.dates(within: before).contains { ($0.end ?? order.date) <= order.date - 7 }
  }

  private func begins(_ text: String, with key: String) -> Bool {
    words.phrases(key).contains { phrase in
      guard text.utf8.starts(with: phrase.utf8) else { return false }
      let next = text.part(phrase.utf8.count..<text.utf8.count).first
      return next.map { !$0.isLetter } ?? true
    }
  }

  /// Ids of the findings and of the leading claims that a sentence contributes to.
  func matters(of sentence: Sentence, in reading: EditorReading) -> Set<String> {
    let told = reading.figures(in: sentence).flatMap(findings)
    let events = reading.claims(in: sentence).flatMap(events)
    return Set(told.map(\.id) + events.map(\.lead.id))
  }

  /// Sentences of other articles that tell the same.
  func tellings(
    of matters: Set<String>, besides article: Article.ID
  ) -> [(sentence: Int, article: Article.ID)] {
    let figures = findings.filter { matters.contains($0.id) && $0.derivation == nil }
      .flatMap(basis).map { (sentence: $0.sentence, article: $0.article) }
    let events = claims.filter { matters.contains($0.lead.id) }.flatMap(\.members)
      .map { (sentence: $0.sentence, article: $0.article) }
    return (figures + events).filter { $0.article != article }
  }

  /// Marks worth printing after a verbatim sentence: what holds for all of it, and what is contested or
  /// corroborated; that it has a single source, the front page says once.
  func marks(
    of sentence: Sentence, in reading: EditorReading, _ book: inout EditorLedgerBook
  ) -> [StatusMark] {
    var marks: [StatusMark] = []
    for figure in reading.figures(in: sentence) {
      _ = book.entry(for: figure)
      marks.append(status(of: figure))
    }
    for event in claims {
      for member in event.members
      where member.sentence == sentence.index && member.article == reading.article.id {
        _ = book.entry(for: member, status: event.status)
        marks.append(event.status)
      }
    }
    if let mark = marks.first, mark != .single, marks.allSatisfy({ $0 == mark }) { return [mark] }
    return [.contested, .corroborated].filter(marks.contains)
  }
}

/// What a sentence of a source needs before it where it is quoted.
enum EditorStanding {
  /// Nothing.
  case alone
  /// Something of its article a little before it, as "The attack" does.
  case near
  /// The sentence before it, as "He" and "these figures" do.
  case next
}

extension String {
  /// Where some words stand first that are no part of longer ones; a phrase may begin with a comma.
  fileprivate func firstOffset(ofPhrase phrase: String) -> Int? {
    guard phrase.first?.isLetter != true else { return firstStart(ofWord: phrase) }
    return withBytes { text in
      phrase.withBytes { phrase in
        var from = 0
        while let start = text.firstOffset(of: phrase, from: from) {
          if !text.holdsLetter(at: start + phrase.count) { return start }
          from = start + 1
        }
        return nil
      }
    }
  }
}

/// The long words of a text, hashed, to tell how much two texts have in common.
struct ContentWords {
  /// In bytes.
  private static let shortest = 4
  /// Sorted, without repeats.
  private let hashes: [UInt64]

  var count: Int { hashes.count }

  init(_ text: String) {
    let hashes = text.withBytes { bytes in
      var hashes: [UInt64] = []
      var offset = 0
      var start: Int?
      while offset < bytes.count {
        let (sign, width) = TextSign.at(offset, in: bytes)
        switch sign {
        case .letter, .number: start = start ?? offset
        case .mark: break
        case .other:
          if let start { Self.add(bytes[start..<offset], to: &hashes) }
          start = nil
        }
        offset += width
      }
      if let start { Self.add(bytes[start..<offset], to: &hashes) }
      return hashes
    }
    self.hashes = hashes.sorted().reduce(into: []) { if $0.last != $1 { $0.append($1) } }
  }

  private static func add(_ word: Slice<UnsafeBufferPointer<UInt8>>, to hashes: inout [UInt64]) {
    guard word.count >= shortest else { return }
    hashes += StoryShingles.words(of: word)
  }

  func shared(with other: ContentWords) -> Int { hashes.shared(with: other.hashes) }
}
