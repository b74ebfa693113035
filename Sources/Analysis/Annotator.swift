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
      let classes = sentence.vocabulary.classes
      FigureQuantities(sentence: sentence).forEach { annotation.quantities.append($0) }
      for place in sentence.places(having: classes.time) {
        let item = sentence.item(place)
        annotation.dates.append(dates.mention(of: item, at: sentence.span(item)))
      }
      for place in sentence.places(having: classes.place) {
        if let found = places.place(at: place, in: sentence) { annotation.places.append(found) }
      }
      for place in sentence.places(having: classes.actor)
      where !sentence.has(place, classes.namedPlace) {
        let item = sentence.item(place)
        if let mention = register.mention(of: item, at: sentence.span(item)) {
          annotation.mentions.append(mention)
        }
      }
    }
    return annotation
  }
}
