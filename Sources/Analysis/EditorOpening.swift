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

  /// Whether a sentence tells what has happened: one that an article leads with by its thread and its day
  /// alone, since no rule knows all that happens.
  private func tells(_ sentence: Sentence, of reading: EditorReading) -> Bool {
    let days = reading.dates(within: sentence.span).compactMap(\.due)
    let isPast = !days.isEmpty && days.allSatisfy { $0 <= dossier.order.date }
    if sentence.index == reading.firstTold, sentence.thread != nil, isPast { return true }
    return reading.figures(in: sentence).contains { Reconciler.exclusion(of: $0) == nil }
      || reading.claims(in: sentence).contains {
        ![.background, .planned, .requested].contains($0.status) && $0.kind != .denial
      }
  }

  /// What makes an opening the main one: how many articles tell its story, deaths in it, those of the day
  /// itself, the higher number of dead, the later issue.
  private struct Weight: Comparable {
    let articles: Int
    let tellsDeath: Bool
    let isOfDay: Bool
    let dead: Double
    let issued: Int

    static func < (left: Weight, right: Weight) -> Bool {
      (left.articles, left.tellsDeath ? 1 : 0, left.isOfDay ? 1 : 0, left.dead, left.issued)
        < (
          right.articles, right.tellsDeath ? 1 : 0, right.isOfDay ? 1 : 0, right.dead, right.issued
        )
    }
  }

  private func weight(
    _ sentence: Sentence, of reading: EditorReading, articles: Int
  ) -> Weight {
    let dead = reading.figures(in: sentence).filter { figure in
      dossier.words.list("casualties.always").contains(figure.metric) && figure.subsetOf == nil
        && Reconciler.exclusion(of: figure) == nil
        && (!dossier.isOfCombatants(figure) || dossier.status(of: figure) != .claimed)
    }
    return Weight(
      articles: articles, tellsDeath: !dead.isEmpty, isOfDay: dead.contains(where: isOfDay),
      dead: dead.compactMap { $0.quantity.low ?? $0.quantity.high }.max() ?? 0,
      issued: reading.article.issued?.seconds ?? .min)
  }

  /// Whether a figure is of one night or day, and no total of a week.
  private func isOfDay(_ figure: Figure) -> Bool {
    guard let start = figure.time?.start, let end = figure.time?.end else {
      return figure.scope == .incident || figure.scope == .daily
    }
    return end.ordinal - start.ordinal <= 2
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
