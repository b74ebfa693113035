import BriefModel

/// What a sentence is worth to the brief: what it asserts, whether it is news, whether it stands alone.
extension EditorDossier {
  /// Words of four letters and more, hashed.
  func contentWords(_ sentence: Sentence, of reading: Reading) -> Set<UInt64> {
    let text = reading.annotation.article[sentence.span]
    let long = text.split { !$0.isLetter && !$0.isNumber }.filter { $0.utf8.count > 3 }
    return Set(StoryShingles.words(of: long.joined(separator: " ")))
  }

  /// Whether a sentence leans on the one before: it begins with "He", "They", "At that time".
  func isDangling(_ sentence: Sentence, of reading: Reading) -> Bool {
    begins(reading.annotation.article[sentence.span], with: "dangling")
  }

  /// Told as background: it speaks of before the period and nothing else.
  func isBackground(_ sentence: Sentence, of reading: Reading) -> Bool {
    if begins(reading.annotation.article[sentence.span], with: "dangling.past") { return true }
    let claims = reading.claims.filter { $0.sentence == sentence.index }
    let figures = reading.figures.filter { $0.sentence == sentence.index }
    guard !claims.isEmpty || !figures.isEmpty else { return false }
    return claims.allSatisfy { $0.status == .background }
      && figures.allSatisfy { $0.scope == .historical }
      && !reading.speeches.contains {
        $0.sentence == sentence.index && !isBackground($0, of: reading)
      }
  }

  /// Whether words were said before the period: a date of the past leads up to them.
  func isBackground(_ speech: Speech, of reading: Reading) -> Bool {
    guard let sentence = reading.annotation.sentences.first(where: { $0.index == speech.sentence })
    else { return false }
    if begins(reading.annotation.article[sentence.span], with: "dangling.past") { return true }
    let before = SourceSpan(sentence.span.start, speech.span.start, in: speech.span.field)
    return reading.annotation.dates.contains { date in
      before.contains(date.span) && (date.end ?? order.date) <= order.date - 7
    }
  }

  private func begins(_ text: String, with key: String) -> Bool {
    words.phrases(key).contains { phrase in
      text.hasPrefix(phrase) && text.dropFirst(phrase.count).first.map { !$0.isLetter } ?? true
    }
  }

  /// Ids of the findings and of the leading claims that a sentence contributes to.
  func matters(of sentence: Sentence, in reading: Reading) -> Set<String> {
    let figures = reading.figures.filter { $0.sentence == sentence.index }.map(\.id)
    let claims = reading.claims.filter { $0.sentence == sentence.index }.map(\.id)
    let told = findings.filter { finding in figures.contains { finding.basis.contains($0) } }
    let events = self.claims.filter { event in
      event.members.contains { claims.contains($0.id) }
    }
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
    of sentence: Sentence, in reading: Reading, _ book: inout EditorLedgerBook
  ) -> [StatusMark] {
    var marks: [StatusMark] = []
    for figure in reading.figures where figure.sentence == sentence.index {
      _ = book.entry(for: figure)
      marks.append(status(of: figure))
    }
    for event in claims {
      for member in event.members
      where member.article == reading.annotation.article.id && member.sentence == sentence.index {
        _ = book.entry(for: member, status: event.status)
        marks.append(event.status)
      }
    }
    if !marks.isEmpty, Set(marks).count == 1, marks[0] != .single { return [marks[0]] }
    return [.contested, .corroborated].filter(marks.contains)
  }
}
