package import BriefModel
package import Linguistics

/// Reads articles: what lies where in them, who says what, and what is stated.
///
/// Steps 3 and 4 of the pipeline, as a pure function of one article. The order is fixed by what
/// each step needs: people and bodies are found first, since speakers are among them; then who
/// says what, since a figure or claim belongs to whoever says it.
package struct Analyst: Sendable {
  private let language: Language
  private let metrics: MetricTable

  package init(language: Language) {
    self.language = language
    metrics = MetricTable(language: language)
  }

  /// The supplied day stands in for the day of issue where the article bears none.
  package func reading(of article: Article, suppliedDay: Day?) -> Reading {
    let parsed = ParsedArticle(article, language: language, suppliedDay: suppliedDay)
    let annotation = Annotator().annotation(of: parsed)
    let attributions = Attributions(speeches: [])
    let figures = FigureExtractor(
      metrics: metrics, annotation: annotation, attributions: attributions, day: parsed.day
    ).figures(in: parsed)
    return Reading(
      annotation: annotation, assertions: figures.map(Assertion.figure),
      speeches: attributions.speeches)
  }
}
