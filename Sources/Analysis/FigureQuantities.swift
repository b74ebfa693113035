import BriefModel
import Linguistics

/// Turns items that hold a number into quantities.
struct FigureQuantities {
  let sentence: ArticleSentence

  private var classes: Vocabulary.Classes { sentence.classes }
  private var features: Vocabulary.Features { sentence.features }
  private var captures: Vocabulary.Captures { sentence.captures }

  /// Adds every number of the sentence, those inside counted things included, in order of reading.
  func addAll(to quantities: inout [Quantity]) {
    guard sentence.mayHave(classes.quantity) else { return }
    sentence.parse.forEachInnerItem(having: classes.quantity) {
      quantities.append(quantity($0, at: $0))
    }
  }

  /// How many a counted thing is.
  func count(of item: Item) -> Quantity {
    guard item.has(classes.counted) else { return single(item) }
    return quantity(item, at: number(of: item) ?? item)
  }

  /// The 273 of "88 of 273".
  func whole(of item: Item) -> Quantity? {
    let counted = item.child(captures.whole) ?? item.child(captures.core)?.child(captures.whole)
    return counted.map { quantity($0, at: $0) }
  }

  /// What a counted thing has for parts: the six of "14 militants, including six foreigners".
  func parts(of item: Item) -> [Item] {
    item.has(features.parts) ? Array(item.children.dropFirst()) : []
  }

  /// Whom it counts: of somebody unnamed, what the lexicon says of the noun.
  func role(of item: Item) -> String? {
    let role = features.role
    guard !item.has(classes.countedNoun) else { return item[role] }
    return item.child(captures.role)?[role]
  }

  private func number(of item: Item) -> Item? {
    item.child(captures.quantity) ?? item.child(captures.zero)
      ?? item.child(captures.core).flatMap(number)
  }

  private func quantity(_ item: Item, at place: Item) -> Quantity {
    Quantity(
      span: sentence.span(place), low: item.number(features.low),
      high: item.number(features.high),
      modifier: sentence.vocabulary.modifiers.meaning(of: features.modifier, in: item) ?? .exact,
      worded: place.text, guardedAs: item[features.guarded])
  }

  /// One, told by an article: the words from it to the noun.
  private func single(_ item: Item) -> Quantity {
    let place = sentence.parse.firstItem(from: item.bytes.lowerBound)
    let article = sentence.last(classes.article, in: max(0, place - 6)..<place)
      .map { sentence.item($0) }
    let start = article?.bytes.lowerBound ?? item.bytes.lowerBound
    let span = sentence.span(start..<item.bytes.upperBound)
    return Quantity(
      span: span, low: 1, high: 1, worded: (article.map { $0.text + " … " } ?? "") + item.text)
  }
}
