import BriefModel

/// What a sentence is worth to the brief: what it asserts, whether it is news, whether it stands alone.
extension EditorDossier {
  /// Words of four letters and more.
  func contentWords(_ sentence: Sentence, of reading: EditorReading) -> ContentWords {
    ContentWords(reading.article[sentence.span])
  }

  /// Whether a sentence leans on the one before: it begins with "He", "They", "At that time".
  func isDangling(_ sentence: Sentence, of reading: EditorReading) -> Bool {
    begins(reading.article[sentence.span], with: "dangling")
  }

  /// Told as background: it speaks of before the period and nothing else.
  func isBackground(_ sentence: Sentence, of reading: EditorReading) -> Bool {
    if begins(reading.article[sentence.span], with: "dangling.past") { return true }
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
