import BriefModel
import Linguistics

/// Says what lies where in one article.
struct Annotator: Sendable {
  let register: MentionRegister
  let dates: DateResolver

  func annotation(of parsed: ParsedArticle) -> Annotation {
    let places = PlaceReader(register: register)
    var annotation = Annotation(article: parsed.article)
    annotation.sentences.reserveCapacity(parsed.sentences.count)
    for sentence in parsed.sentences {
      annotation.sentences.append(sentence.outline)
      annotation.quantities += FigureQuantities(sentence: sentence).all
      annotation.dates += dates(in: sentence)
      annotation.places += places.places(in: sentence)
      annotation.mentions += mentions(in: sentence)
    }
    return annotation
  }

  private func dates(in sentence: ArticleSentence) -> [DateMention] {
    sentence.items(having: sentence.vocabulary.classes.time)
      .map { dates.mention(of: $0, at: sentence.span($0)) }
  }

  private func mentions(in sentence: ArticleSentence) -> [Mention] {
    let classes = sentence.vocabulary.classes
    return sentence.items(having: classes.actor).compactMap { item in
      item.has(classes.namedPlace) ? nil : register.mention(of: item, at: sentence.span(item))
    }
  }
}
