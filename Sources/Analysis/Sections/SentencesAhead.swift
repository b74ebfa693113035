import BriefModel

/// Sentences that name a day to come and that no announced event or request tells of: quoted as they stand,
/// so that a form of announcement that no rule knows is not passed over in silence.
struct SentencesAhead {
  static let limit = 6
  /// Content words in common, in tenths of the shorter sentence, from which two sentences tell the same.
  private static let sameness = 6

  private struct Telling: Hashable {
    let sentence: Int
    let article: Article.ID
  }

  private struct Candidate {
    let day: Day
    let sentence: Sentence
    let article: Article.ID
    let words: ContentWords
  }

  let dossier: EditorDossier

  /// The earliest first; `events` are those that the outlook lists already.
  func lines(besides events: [ReconciledClaim], _ book: inout EditorLedgerBook) -> [[Inline]] {
    let told = events.flatMap(\.members).map { Telling(sentence: $0.sentence, article: $0.article) }
    return chosen(besides: Set(told)).compactMap { candidate in
      dossier.quotation(candidate.sentence.span, of: candidate.article, marked: true).map {
        [
          $0, .words(" "),
          .reference(book.reference(candidate.sentence.index, of: candidate.article)),
        ]
      }
    }
  }

  private func chosen(besides told: Set<Telling>) -> [Candidate] {
    var chosen: [Candidate] = []
    let found = dossier.readings.flatMap { candidates(of: $0, besides: told) }
    let sorted = found.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
    for candidate in sorted where chosen.count < Self.limit {
      if !chosen.contains(where: { tellsSame($0, candidate) }) { chosen.append(candidate) }
    }
    return chosen
  }

  private func candidates(of reading: EditorReading, besides told: Set<Telling>) -> [Candidate] {
    let article = reading.article.id
    return reading.annotation.sentences.compactMap { sentence in
      guard sentence.paragraph >= 0,
        !told.contains(Telling(sentence: sentence.index, article: article)),
        let day = reading.dates(within: sentence.span).compactMap(\.start).filter({
          $0 > dossier.order.date
        }).min()
      else { return nil }
      return Candidate(
        day: day, sentence: sentence, article: article,
        words: dossier.contentWords(sentence, of: reading))
    }
  }

  private func tellsSame(_ first: Candidate, _ second: Candidate) -> Bool {
    first.words.shared(with: second.words) * 10
      >= Self.sameness * max(1, min(first.words.count, second.words.count))
  }
}
