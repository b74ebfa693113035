import BriefModel

/// Chooses the sentences that lead a section: verbatim, the most telling first, none twice.
struct EditorLead {
  /// How many sentences lead one section at most.
  static let limit = 7

  private final class Candidate {
    let dossier: EditorDossier
    let reading: EditorReading
    let sentence: Sentence
    let order: Int
    let score: Double
    private(set) lazy var words = dossier.contentWords(sentence, of: reading)
    private(set) lazy var matters = dossier.matters(of: sentence, in: reading)
    private(set) lazy var standing = dossier.standing(of: sentence, in: reading)
    var isDangling: Bool { standing == .next }

    init(
      _ dossier: EditorDossier, _ reading: EditorReading, _ sentence: Sentence, order: Int,
      score: Double
    ) {
      self.dossier = dossier
      self.reading = reading
      self.sentence = sentence
      self.order = order
      self.score = score
    }

    var article: Article.ID { reading.article.id }
  }

  let dossier: EditorDossier
  let thread: StoryThread

  /// Paragraphs in order of reading; sentences that follow each other in a source stay together.
  func paragraphs(_ book: inout EditorLedgerBook) -> [Block] {
    let chosen = understood(chosen(book).sorted { $0.order < $1.order }, book)
    var paragraphs: [[Inline]] = []
    var last: Candidate?
    for candidate in chosen where book.print(candidate.sentence.index, of: candidate.article) {
      let text = inlines(candidate, &book) + answers(to: candidate, &book)
      if let last, isNext(candidate, last), !paragraphs.isEmpty {
        paragraphs[paragraphs.count - 1] += [.words(" ")] + text
      } else {
        paragraphs.append(text)
      }
      last = candidate
    }
    return paragraphs.map { .paragraph($0) }
  }

  /// What answers a sentence stands beside it, wherever it stands in its source.
  private func answers(to candidate: Candidate, _ book: inout EditorLedgerBook) -> [Inline] {
    let article = candidate.article
    var text: [Inline] = []
    for answer in dossier.answers[article]?[candidate.sentence.index] ?? [] {
      guard let span = dossier.sentence(answer, of: article)?.span,
        let quotation = dossier.quotation(span, of: article, role: "sentence"),
        book.print(answer, of: article)
      else { continue }
      text += [
        .words(" "), quotation, .words(" "), .reference(book.reference(answer, of: article)),
      ]
    }
    return text
  }

  /// Whether a sentence only answers one that another section tells.
  private func isAnswer(_ candidate: Candidate) -> Bool {
    (dossier.answers[candidate.article] ?? [:]).contains { asked, answers in
      answers.contains(candidate.sentence.index)
        && dossier.sentence(asked, of: candidate.article)?.thread.map { $0 != thread } ?? false
    }
  }

  private func chosen(_ book: EditorLedgerBook) -> [Candidate] {
    let candidates = candidates().filter {
      !book.hasPrinted($0.sentence.index, of: $0.article) && !isAnswer($0)
    }
    let ranked = candidates.sorted { ($1.score, $0.order) < ($0.score, $1.order) }
    var chosen: [Candidate] = []
    for candidate in ranked where chosen.count < Self.limit {
      guard !isCovered(candidate, by: chosen) else { continue }
      guard candidate.isDangling else {
        chosen.append(candidate)
        continue
      }
      // A sentence that begins with "He" goes with the one before it, or not at all.
      if chosen.contains(where: { precedes($0, candidate) }) {
        chosen.append(candidate)
      } else if chosen.count + 2 <= Self.limit,
        let before = before(candidate, among: candidates), !before.isDangling
      {
        chosen += [before, candidate]
      }
    }
    return chosen
  }

  /// How many sentences before it "The attack" may have been told.
  private static let reach = 4

  /// Without those that speak of something of which nothing is printed before them.
  private func understood(_ chosen: [Candidate], _ book: EditorLedgerBook) -> [Candidate] {
    chosen.indices.filter { place in
      let candidate = chosen[place]
      guard candidate.standing == .near else { return true }
      let index = candidate.sentence.index
      let before = max(0, index - Self.reach)..<index
      return before.contains { book.refers(to: $0, of: candidate.article) }
        || chosen[..<place].contains {
          $0.article == candidate.article && before.contains($0.sentence.index)
        }
    }.map { chosen[$0] }
  }

  /// The candidate that stands directly before another one.
  private func before(_ candidate: Candidate, among candidates: [Candidate]) -> Candidate? {
    let place = candidates.indices.partitioningIndex { candidates[$0].order >= candidate.order }
    guard place > 0, precedes(candidates[place - 1], candidate) else { return nil }
    return candidates[place - 1]
  }

  private func candidates() -> [Candidate] {
    var order = 0
    return dossier.readings.flatMap { reading in
      reading.annotation.sentences.compactMap { sentence -> Candidate? in
        order += 1
        guard sentence.paragraph >= 0, home(of: sentence, in: reading) == thread,
          !dossier.isBackground(sentence, of: reading)
        else { return nil }
        return Candidate(
          dossier, reading, sentence, order: order, score: score(sentence, reading))
      }
    }
  }

  /// The thread of a sentence; one that leans on the one before it goes where that is told.
  private func home(of sentence: Sentence, in reading: EditorReading) -> StoryThread? {
    guard sentence.thread != nil, sentence.index > 0,
      let before = reading.sentence(sentence.index - 1), before.paragraph >= 0,
      before.thread != nil, dossier.standing(of: sentence, in: reading) == .next,
      dossier.standing(of: before, in: reading) != .next
    else { return sentence.thread }
    return before.thread
  }

  private func score(_ sentence: Sentence, _ reading: EditorReading) -> Double {
    let figures = reading.figures(in: sentence)
    let claims = reading.claims(in: sentence).count
    let current = figures.count { Reconciler.exclusion(of: $0) == nil }
    let quoted = !reading.speeches(in: sentence).isEmpty
    let sources = figures.map(sources).max() ?? 0
    return (sentence.threadScores[thread] ?? 0.5) + Double(min(current, 3))
      + 0.8 * Double(min(claims, 2)) + (quoted ? 0.3 : 0) + 0.4 * Double(sources)
      + (sentence.span.start == 0 ? 1.5 : 0) - 0.06 * Double(min(sentence.paragraph, 12))
  }

  private func sources(_ figure: Figure) -> Int {
    dossier.findings(on: figure).first?.independentSources ?? 0
  }

  private func precedes(_ first: Candidate, _ second: Candidate) -> Bool {
    first.sentence.index + 1 == second.sentence.index && first.article == second.article
  }

  private func isNext(_ candidate: Candidate, _ last: Candidate) -> Bool {
    precedes(last, candidate) && last.sentence.paragraph == candidate.sentence.paragraph
      || precedes(last, candidate) && candidate.isDangling
  }

  /// Whether a chosen sentence of another article already tells all that this one asserts, or says
  /// it in nearly the same words.
  private func isCovered(_ candidate: Candidate, by chosen: [Candidate]) -> Bool {
    chosen.contains { other in
      !candidate.matters.isEmpty && candidate.matters.isSubset(of: other.matters)
        && other.article != candidate.article
        || candidate.words.shared(with: other.words) * 10
          >= 6 * max(1, min(candidate.words.count, other.words.count))
    }
  }

  private func inlines(_ candidate: Candidate, _ book: inout EditorLedgerBook) -> [Inline] {
    let article = candidate.article
    let span = dossier.stated(candidate.sentence, of: candidate.reading)
    guard let quotation = dossier.quotation(span, of: article, role: "sentence") else { return [] }
    let own = book.reference(candidate.sentence.index, of: article)
    let others = dossier.tellings(of: candidate.matters, besides: article).map {
      book.reference($0.sentence, of: $0.article)
    }
    let marks = dossier.marks(of: candidate.sentence, in: candidate.reading, &book)
    // A party's own words are not the brief's: the communiqué's outlet stands behind them.
    let party =
      dossier.press.isOfParty(article)
      ? [.words(" ")] + dossier.words.fill("lead.party", ["outlet": dossier.outlet(of: article)])
      : []
    return [quotation] + party + [.words(" ")] + dossier.references([own] + others)
      + marks.flatMap { [.words(" "), .mark($0)] }
  }
}
