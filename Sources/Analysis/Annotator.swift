import BriefModel
import Linguistics

/// Says what lies where in one article.
struct Annotator: Sendable {
  func annotation(of parsed: ParsedArticle) -> Annotation {
    Annotation(
      article: parsed.article, sentences: parsed.sentences.map(\.outline),
      quantities: parsed.sentences.flatMap { FigureQuantities(sentence: $0).all })
  }
}
