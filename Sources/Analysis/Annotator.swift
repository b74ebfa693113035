import BriefModel
import Linguistics

/// Says what lies where in one article.
struct Annotator: Sendable {
  let cast: Cast
  let dates: DateResolver

  func annotation(of parsed: ParsedArticle) -> Annotation {
    let places = PlaceReader(cast: cast)
    let classes = dates.vocabulary.classes
    var annotation = Annotation(article: parsed.article)
    let count = parsed.sentences.count
    annotation.sentences.reserveCapacity(count)
    annotation.quantities.reserveCapacity(count)
    annotation.dates.reserveCapacity(count / 2)
    annotation.places.reserveCapacity(count)
    annotation.mentions.reserveCapacity(count)
    for sentence in parsed.sentences {
      annotation.sentences.append(sentence.outline)
      FigureQuantities(sentence: sentence).addAll(to: &annotation.quantities)
      guard sentence.mayHave(classes.mention) else { continue }
      for index in sentence.places(having: classes.mention) {
        let item = sentence.item(index)
        let kinds = item.classes
        if kinds.intersects(classes.time) {
          annotation.dates.append(dates.mention(of: item, at: sentence.span(item)))
        }
        if kinds.intersects(classes.place), let place = places.place(at: index, in: sentence) {
          annotation.places.append(place)
        }
        if kinds.intersects(classes.actor), !kinds.intersects(classes.namedPlace),
          let mention = cast.register.mention(of: item, at: sentence.span(item))
        {
          annotation.mentions.append(mention)
        }
      }
    }
    return annotation
  }
}
