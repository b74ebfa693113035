import BriefModel
import Linguistics

/// An article as parsed, its headline first: what every reader of assertions works on.
struct ParsedArticle: Sendable {
  let article: Article
  /// Numbered as in the annotation: those of the headline come before those of the text.
  let sentences: [ArticleSentence]
  /// What relative dates are resolved against; nil where nothing is known.
  let day: Day?

  init(_ article: Article, language: Language, suppliedDay: Day?) {
    self.article = article
    day = article.issued?.civil().day ?? suppliedDay
    let headline = article.headline.map { language.parse($0).sentences } ?? []
    let text = language.parse(article.text).sentences
    sentences = (headline.map { ($0, .headline) } + text.map { ($0, .text) }).enumerated().map {
      (index, parsed: (ParsedSentence, SourceSpan.Field)) in
      ArticleSentence(index: index, field: parsed.1, parse: parsed.0)
    }
  }
}

/// One parsed sentence and its place in the article.
///
/// A reference, since every reader passes sentences on.
final class ArticleSentence: Sendable {
  let index: Int
  let field: SourceSpan.Field
  let parse: ParsedSentence
  /// As the last rewrite stage left them.
  let items: [Item]

  init(index: Int, field: SourceSpan.Field, parse: ParsedSentence) {
    self.index = index
    self.field = field
    self.parse = parse
    items = parse.items
  }

  var span: SourceSpan { span(parse.bytes) }

  /// As in `Sentence`.
  var paragraph: Int { field == .headline ? -1 : parse.paragraph }

  /// Without a thread: those come last.
  var outline: Sentence {
    Sentence(index: index, span: span, paragraph: paragraph)
  }

  func span(_ bytes: Range<Int>) -> SourceSpan {
    SourceSpan(bytes.lowerBound, bytes.upperBound, in: field)
  }

  func span(_ item: Item) -> SourceSpan { span(item.bytes) }
}
