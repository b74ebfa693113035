package import BriefModel
package import Linguistics

/// Reads articles: what lies where in them, who says what, and what is stated.
///
/// Steps 3 and 4 of the pipeline, as a pure function of one article. The order is fixed by what
/// each step needs: people and bodies are found first, since speakers are among them; then who
/// says what, since a figure or claim belongs to whoever says it.
package final class Analyst: Sendable {
  private let language: Language
  private let metrics: MetricTable
  private let vocabulary: Vocabulary
  private let imprints: ImprintReader
  /// Nil without a gazetteer, where places stay unresolved.
  private let geographer: Geographer?

  package convenience init(language: Language, places: PlaceTable? = nil) {
    self.init(language: language, metrics: MetricTable(language: language), places: places)
  }

  /// With the language's own tables, which have been read before, and a gazetteer.
  package init(
    language: Language, metrics: MetricTable, imprints: ImprintTable? = nil,
    places: PlaceTable? = nil
  ) {
    self.language = language
    self.metrics = metrics
    vocabulary = Vocabulary(language: language)
    self.imprints = ImprintReader(
      language: language, vocabulary: vocabulary,
      table: imprints ?? ImprintTable(language: language),
      places: places)
    geographer = places.map { Geographer(language: language, table: $0) }
  }

  /// The article with what its own text says of its outlet, its time of issue and its period.
  ///
  /// What was supplied beside the text wins. The day of the brief tells the year of a day without one.
  package func imprinted(_ article: Article, near day: Day?) -> Article {
    imprints.imprinted(article, near: day)
  }

  /// The supplied day stands in for the day of issue where the article bears none.
  package func reading(of article: Article, suppliedDay: Day?) -> Reading {
    let parsed = ParsedArticle(
      article, language: language, vocabulary: vocabulary, suppliedDay: suppliedDay)
    let cast = Cast(
      register: MentionRegister(parsed, vocabulary: vocabulary), parsed: parsed,
      vocabulary: vocabulary)
    let dates = DateResolver(day: parsed.day, vocabulary: vocabulary)
    var reading = Reading(
      annotation: Annotator(cast: cast, dates: dates).annotation(of: parsed))
    reading.speeches = SpeechReader(cast: cast).speeches()
    let attributions = Attributions(
      speeches: reading.speeches, sentences: parsed.sentences.count)
    reading.figures = FigureExtractor(
      metrics: metrics, annotation: reading.annotation, attributions: attributions,
      day: parsed.day, figureOrTime: vocabulary.classes.figureOrTime
    ).figures(in: parsed)
    reading.claims = ClaimReader(
      parsed: parsed, cast: cast, dates: dates, attributions: attributions,
      quantities: reading.annotation.quantities, vocabulary: vocabulary
    ).claims()
    ThreadScorer(metrics: metrics, vocabulary: vocabulary)
      .score(
        &reading.annotation, parsed: parsed, figures: reading.figures, claims: reading.claims)
    geographer?.settle(&reading, in: parsed)
    return reading
  }
}
