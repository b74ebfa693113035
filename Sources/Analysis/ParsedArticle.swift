import BriefModel
import Linguistics

/// An article as parsed, its headline first: what every reader of assertions works on.
///
/// An object, which each of its sentences refers to.
final class ParsedArticle: Sendable {
  let article: Article
  /// What relative dates are resolved against; nil where nothing is known.
  let day: Day?
  fileprivate let vocabulary: Vocabulary
  fileprivate let rows: [Row]

  fileprivate struct Row {
    let field: SourceSpan.Field
    let parse: ParsedSentence
    /// The classes of its items and of what these were made of, and what rules found: what is not
    /// among them need not be looked for.
    let presence: ClassSet
  }

  init(
    _ article: Article, language: Language, vocabulary: Vocabulary, suppliedDay: Day?
  ) {
    self.article = article
    self.vocabulary = vocabulary
    day = article.issued?.civil().day ?? suppliedDay
    let headline = article.imprint.isTitled ? nil : article.headline.map { language.parse($0) }
    let text =
      article.imprint.asides.isEmpty ? language.parse(article.text) : language.parse(article.report)
    var rows: [Row] = []
    rows.reserveCapacity((headline?.count ?? 0) + text.count)
    func add(_ parse: Parse, _ field: SourceSpan.Field) {
      for place in 0..<parse.count {
        let sentence = parse.sentence(place)
        rows.append(Row(field: field, parse: sentence, presence: sentence.presence))
      }
    }
    if let headline { add(headline, .headline) }
    add(text, .text)
    self.rows = rows
  }

  /// Numbered as in the annotation: those of the headline come before those of the text.
  var sentences: ArticleSentences { ArticleSentences(article: self) }
}

/// The sentences of an article, each of which is made when it is asked for.
struct ArticleSentences: RandomAccessCollection, Sendable {
  fileprivate let article: ParsedArticle

  var startIndex: Int { 0 }
  var endIndex: Int { article.rows.count }

  /// Whether a sentence may have any of these classes, which costs less than to make it.
  func mayHave(_ index: Int, _ classes: ClassSet) -> Bool {
    article.rows[index].presence.intersects(classes)
  }

  /// The paragraph of a sentence as a number that no other has: those of the headline lie below 0.
  func place(of index: Int) -> Int {
    let paragraph = article.rows[index].parse.paragraph
    return if case .headline = article.rows[index].field { ~paragraph } else { paragraph }
  }

  func isDateline(_ index: Int) -> Bool {
    if case .dateline = article.rows[index].parse.kind { true } else { false }
  }

  subscript(index: Int) -> ArticleSentence {
    ArticleSentence(
      index: index, field: article.rows[index].field, parse: article.rows[index].parse,
      article: article)
  }
}

/// One parsed sentence and its place in the article.
struct ArticleSentence: Sendable {
  let index: Int
  let field: SourceSpan.Field
  let parse: ParsedSentence
  fileprivate let article: ParsedArticle

  var vocabulary: Vocabulary { article.vocabulary }
  var classes: Vocabulary.Classes { vocabulary.classes }
  var features: Vocabulary.Features { vocabulary.features }
  var captures: Vocabulary.Captures { vocabulary.captures }

  var span: SourceSpan { span(parse.bytes) }

  /// As in `Sentence`.
  var paragraph: Int { isInHeadline ? -1 : parse.paragraph }

  var isInHeadline: Bool { if case .headline = field { true } else { false } }

  /// A line without a full stop, as headlines are.
  var isHeading: Bool { if case .heading = parse.kind { true } else { false } }

  var isDateline: Bool { article.sentences.isDateline(index) }

  /// Without a thread: those come last.
  var outline: Sentence {
    Sentence(index: index, span: span, paragraph: paragraph)
  }

  func span(_ bytes: Range<Int>) -> SourceSpan {
    SourceSpan(bytes.lowerBound, bytes.upperBound, in: field)
  }

  func span(_ item: Item) -> SourceSpan { span(item.bytes) }

  /// As of `ArticleSentences`.
  var place: Int { article.sentences.place(of: index) }

  func isInParagraph(of other: ArticleSentence) -> Bool { place == other.place }

  // MARK: Items

  /// The number of its items, as the last rewrite stage left them.
  var count: Int { parse.count }

  func item(_ place: Int) -> Item { parse.item(place) }

  /// Whether an item or a part of one may have any of these classes, or rules emitted any such action.
  func mayHave(_ classes: ClassSet) -> Bool { article.rows[index].presence.intersects(classes) }

  /// Whether an item has any of these classes.
  func has(_ item: Int, _ classes: ClassSet) -> Bool { parse.has(item, classes) }

  /// What rules emitted with one of these actions.
  func emissions(_ actions: ClassSet) -> [Emission] {
    mayHave(actions) ? parse.emissions(actions) : []
  }

  /// Where the items stand that have any of these classes.
  func places(having classes: ClassSet) -> ItemSearch {
    parse.places(having: classes, in: 0..<(mayHave(classes) ? count : 0))
  }

  /// The first of some items that has any of these classes.
  func first(_ classes: ClassSet, in items: Range<Int>) -> Int? {
    mayHave(classes) ? parse.first(classes, in: items) : nil
  }

  /// The last of some items that has any of these classes.
  func last(_ classes: ClassSet, in items: Range<Int>) -> Int? {
    mayHave(classes) ? parse.last(classes, in: items) : nil
  }

  /// Whether an item is a mark that belongs to the words before it, unlike a full stop.
  func isToned(_ item: Int) -> Bool {
    let item = self.item(item)
    return item.ends(in: UInt8(ascii: "?")) || item.ends(in: UInt8(ascii: "!"))
  }

  /// The first of some items that has none of these classes.
  func first(without classes: ClassSet, in items: Range<Int>) -> Int? {
    parse.first(without: classes, in: items)
  }

  /// The last of some items that has none of these classes.
  func last(without classes: ClassSet, in items: Range<Int>) -> Int? {
    parse.last(without: classes, in: items)
  }
}
