import BriefModel

/// What the main story of the day opens with: its first sentence that tells something, as it stands,
/// since no template tells as much; a meeting is told by its template.
struct EditorOpening {
  /// How many sentences of an article may stand before the one that tells: datelines, titles, contents.
  private static let reach = 12
  /// In words.
  private static let shortest = 6

  let dossier: EditorDossier

  var point: KeyPoint? {
    let openings = dossier.readings.compactMap { reading in
      opening(of: reading).map { (reading: reading, sentence: $0) }
    }
    let articles = dossier.stories.reduce(into: [Article.ID: Int]()) { counts, story in
      for article in story.articles { counts[article] = story.articles.count }
    }
    let weights = openings.map { opening in
      weight(
        opening.sentence, of: opening.reading, articles: articles[opening.reading.article.id] ?? 1)
    }
    // Of those that weigh the same the first one.
    guard let main = openings.indices.max(by: { (weights[$0], -$0) < (weights[$1], -$1) }) else {
      return nil
    }
    let (reading, sentence) = openings[main]
    return encounter(in: sentence, of: reading) ?? .sentence(reading, sentence)
  }

  private func opening(of reading: EditorReading) -> Sentence? {
    let first = reading.annotation.sentences.lazy.filter { $0.paragraph >= 0 }.prefix(Self.reach)
    let standing = first.filter { sentence in
      dossier.mayStand(sentence, of: reading)
        && reading.article[sentence.span].wordCount >= Self.shortest
    }
    return standing.first { tells($0, of: reading) } ?? standing.first { $0.thread != nil }
      ?? first.first { $0.thread != nil } ?? first.first
  }

  private func tells(_ sentence: Sentence, of reading: EditorReading) -> Bool {
    reading.figures(in: sentence).contains { Reconciler.exclusion(of: $0) == nil }
      || reading.claims(in: sentence).contains { $0.status != .background && $0.kind != .denial }
  }

  /// What makes an opening the main one: how many articles tell its story, deaths in it, the later issue,
  /// the higher number of dead.
  private struct Weight: Comparable {
    let articles: Int
    let tellsDeath: Bool
    let issued: Int
    let dead: Double

    static func < (left: Weight, right: Weight) -> Bool {
      (left.articles, left.tellsDeath ? 1 : 0, left.issued, left.dead)
        < (right.articles, right.tellsDeath ? 1 : 0, right.issued, right.dead)
    }
  }

  private func weight(
    _ sentence: Sentence, of reading: EditorReading, articles: Int
  ) -> Weight {
    let dead = reading.figures(in: sentence).filter { figure in
      dossier.words.list("casualties.always").contains(figure.metric) && figure.subsetOf == nil
        && Reconciler.exclusion(of: figure) == nil && !dossier.isOfCombatants(figure)
    }
    return Weight(
      articles: articles, tellsDeath: !dead.isEmpty,
      issued: reading.article.issued?.seconds ?? .min,
      dead: dead.compactMap { $0.quantity.low ?? $0.quantity.high }.max() ?? 0)
  }

  /// The encounter that a sentence tells, where it tells of no violence too.
  private func encounter(in sentence: Sentence, of reading: EditorReading) -> KeyPoint? {
    let claims = reading.claims(in: sentence)
    let isViolent =
      claims.contains { [.attack, .capture, .withdrawal, .breach].contains($0.kind) }
      || reading.figures(in: sentence).contains { Reconciler.exclusion(of: $0) == nil }
    guard !isViolent else { return nil }
    let told = Set(claims.flatMap(dossier.events).map(\.lead.id))
    return dossier.heldEncounters.first {
      told.contains($0.lead.id) && dossier.hasTwoParties($0.lead)
    }.map { .encounter($0) }
  }
}
