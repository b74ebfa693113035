import BriefModel
import Linguistics

/// Says what lies where in one article.
struct Annotator: Sendable {
  let register: MentionRegister
  let dates: DateResolver

  func annotation(of parsed: ParsedArticle) -> Annotation {
    let places = PlaceReader(register: register)
    return Annotation(
      article: parsed.article, sentences: parsed.sentences.map(\.outline),
      quantities: parsed.sentences.flatMap { FigureQuantities(sentence: $0).all },
      dates: parsed.sentences.flatMap(dates(in:)),
      places: parsed.sentences.flatMap { places.places(in: $0) },
      mentions: parsed.sentences.flatMap(mentions(in:)))
  }

  private func dates(in sentence: ArticleSentence) -> [DateMention] {
    sentence.parse.items(having: "DATE", "DURATION")
      .map { dates.mention(of: $0, at: sentence.span($0)) }
  }

  private func mentions(in sentence: ArticleSentence) -> [Mention] {
    sentence.parse.items(having: "ACTOR").filter { !$0.has("PLACE") }
      .compactMap { register.mention(of: $0, at: sentence.span($0)) }
  }
}
