import BriefModel
import Linguistics

/// Turns items that hold a number into quantities.
struct FigureQuantities {
  let sentence: ArticleSentence

  /// Every number of the sentence, those inside counted things included, in order of reading.
  var all: [Quantity] {
    sentence.parse.innerItems(having: "QTY").map { quantity($0, at: $0) }
  }

  /// How many a counted thing is.
  func count(of item: Item) -> Quantity {
    guard item.has("CNT") else { return single(item) }
    return quantity(item, at: number(of: item) ?? item)
  }

  /// The 273 of "88 of 273".
  func whole(of item: Item) -> Quantity? {
    let counted = item.child("w") ?? item.child("c")?.child("w")
    return counted.map { quantity($0, at: $0) }
  }

  /// What a counted thing has for parts: the six of "14 militants, including six foreigners".
  func parts(of item: Item) -> ArraySlice<Item> {
    item["parts"] == nil ? [] : item.children.dropFirst()
  }

  /// Whom it counts: of somebody unnamed, what the lexicon says of the noun.
  static func role(of item: Item) -> String? {
    item.has("CNT") || item.has("FOLK1") ? item["role"] : item.child("role")?["role"]
  }

  private func number(of item: Item) -> Item? {
    item.child("q") ?? item.child("z") ?? item.child("c").flatMap(number)
  }

  private func quantity(_ item: Item, at place: Item) -> Quantity {
    Quantity(
      span: sentence.span(place), low: item["low"].flatMap(Double.init),
      high: item["high"].flatMap(Double.init),
      modifier: item["modifier"].flatMap(Quantity.Modifier.init) ?? .exact, worded: place.text,
      guardedAs: item["guard"])
  }

  /// One, told by an article: the words from it to the noun.
  private func single(_ item: Item) -> Quantity {
    let place = sentence.items.partitioningIndex { $0.bytes.lowerBound >= item.bytes.lowerBound }
    let article = sentence.items[..<place].suffix(6)
      .last { $0.has("NUMARTICLE") || $0.has("MORE") }
    let start = article?.bytes.lowerBound ?? item.bytes.lowerBound
    let span = sentence.span(start..<item.bytes.upperBound)
    return Quantity(
      span: span, low: 1, high: 1, worded: (article.map { $0.text + " … " } ?? "") + item.text)
  }
}
