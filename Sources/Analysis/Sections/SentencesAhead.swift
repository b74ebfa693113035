import BriefModel

/// A sentence that names a day to come.
struct SentenceAhead {
  let day: Day
  let sentence: Sentence
  let reading: EditorReading
  fileprivate let words: ContentWords

  /// Content words in common, in tenths of the shorter sentence, from which two sentences tell the same.
  private static let sameness = 6

  fileprivate func tellsSame(as other: SentenceAhead) -> Bool {
    words.shared(with: other.words) * 10
      >= Self.sameness * max(1, min(words.count, other.words.count))
  }
}

/// Sentences that name a day to come and that no announced event or request tells of: quoted as they stand,
/// so that a form of announcement that no rule knows is not passed over in silence.
struct SentencesAhead {
  static let limit = 6
  /// For how many days a date without a year is taken for one to come.
  private static let surelyAhead = 100

  private struct Telling: Hashable {
    let sentence: Int
    let article: Article.ID
  }

  let dossier: EditorDossier

  /// The earliest first.
  var sentences: [SentenceAhead] {
    let events = dossier.claims.filter { $0.status == .planned || $0.status == .requested }
    let members = events.flatMap(\.members)
    let told = Set(members.map { Telling(sentence: $0.sentence, article: $0.article) })
    let found = dossier.readings.flatMap { sentences(of: $0, besides: told) }
    let sorted = found.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
    var chosen: [SentenceAhead] = []
    for sentence in sorted where chosen.count < Self.limit {
      if !chosen.contains(where: { $0.tellsSame(as: sentence) }) { chosen.append(sentence) }
    }
    return chosen
  }

  func line(_ ahead: SentenceAhead, _ book: inout EditorLedgerBook) -> [Inline]? {
    let article = ahead.reading.article.id
    let quoted = dossier.quotation(
      dossier.stated(ahead.sentence, of: ahead.reading), of: article, marked: true)
    return quoted.map {
      [$0, .words(" "), .reference(book.reference(ahead.sentence.index, of: article))]
    }
  }

  private func sentences(
    of reading: EditorReading, besides told: Set<Telling>
  ) -> [SentenceAhead] {
    reading.annotation.sentences.compactMap { sentence in
      let telling = Telling(sentence: sentence.index, article: reading.article.id)
      guard sentence.paragraph >= 0, !told.contains(telling), mayComeTrue(sentence, of: reading),
        let day = reading.dates(within: sentence.span).filter(mayBeMeant).compactMap(\.due).filter({
          $0 > dossier.order.date
        }).min()
      else { return nil }
      return SentenceAhead(
        day: day, sentence: sentence, reading: reading,
        words: dossier.contentWords(sentence, of: reading))
    }
  }

  /// Whether a date is one with its year, or so near that its year is not in doubt.
  private func mayBeMeant(_ date: DateMention) -> Bool {
    date.basis == .absolute
      || date.due.map { $0 <= dossier.order.date + Self.surelyAhead } ?? false
  }

  /// Whether nothing in a sentence is told as called off or as long past, and it speaks not of the report itself.
  private func mayComeTrue(_ sentence: Sentence, of reading: EditorReading) -> Bool {
    !dossier.speaksOfItself(sentence, of: reading)
      && reading.claims(in: sentence).allSatisfy {
        ![.cancelled, .denied, .refused, .background].contains($0.status)
      }
  }
}

extension EditorDossier {
  /// Whether a report speaks of itself, such as of when its next update will be issued.
  func speaksOfItself(_ sentence: Sentence, of reading: EditorReading) -> Bool {
    let text = reading.article[stated(sentence, of: reading)]
    return words.phrases("report.itself").contains(where: text.hasPrefix)
  }

  /// The same of the sentence of an event.
  func speaksOfItself(_ event: ReconciledClaim) -> Bool {
    guard let reading = reading(of: event.lead.article),
      let sentence = reading.sentence(event.lead.sentence)
    else { return false }
    return speaksOfItself(sentence, of: reading)
  }
}
