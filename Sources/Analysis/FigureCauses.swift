import BriefModel
import Linguistics

/// What deaths, injuries and losses came of: the nearest word of the sentence that tells, else the
/// last one of the sentences before it in the paragraph, else of the headline.
struct FigureCauses {
  /// How many sentences back.
  private static let reach = 3

  let sentences: ArticleSentences

  /// Nil where nothing tells, and for what is not suffered: drones, talks, territory.
  func cause(
    near span: SourceSpan, in sentence: ArticleSentence, of metric: Metric
  ) -> Figure.Cause? {
    guard metric.thread == .humanitarian else { return nil }
    if let nearest = told(in: sentence).min(by: {
      $0.span.distance(to: span) < $1.span.distance(to: span)
    }) {
      return nearest.cause
    }
    for index in (max(0, sentence.index - Self.reach)..<sentence.index).reversed() {
      guard sentences[index].paragraph == sentence.paragraph else { break }
      if let last = told(in: sentences[index]).last { return last.cause }
    }
    guard let headline = sentences.first, headline.isInHeadline else { return nil }
    return told(in: headline).last?.cause
  }

  /// In the order of the text.
  private func told(in sentence: ArticleSentence) -> [(cause: Figure.Cause, span: SourceSpan)] {
    let (classes, features) = (sentence.vocabulary.classes, sentence.vocabulary.features)
    var told: [(Figure.Cause, SourceSpan)] = []
    var places = sentence.places(having: classes.causeWord)
    while let place = places.next() {
      let item = sentence.item(place)
      if let cause = item[features.cause].flatMap(Figure.Cause.init) {
        told.append((cause, sentence.span(item)))
      }
    }
    return told
  }
}
