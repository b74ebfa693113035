import BriefModel
import Linguistics

/// The places of an article, each with what the text itself puts it in.
struct PlaceReader: Sendable {
  let cast: Cast

  /// The place that an item names; a name that is somebody's is none.
  func place(at index: Int, in sentence: ArticleSentence) -> PlaceMention? {
    let item = sentence.item(index)
    if item.has(sentence.classes.country) {
      return PlaceMention(
        span: sentence.span(item), name: item[sentence.features.side] ?? item.text, kind: .country)
    }
    guard item.has(sentence.classes.namedPlace) else { return nil }
    let name = MentionRegister.plain(item[sentence.features.name] ?? item.text)
    if item.has(sentence.features.led), cast.register.knows(name) { return nil }
    return PlaceMention(
      span: sentence.span(item), name: name,
      kind: sentence.vocabulary.placeKinds.meaning(of: sentence.features.kind, in: item) ?? .other,
      within: within(index, in: sentence)
        ?? (item.has(sentence.features.disputed) ? nil : item[sentence.features.side]))
  }

  /// Whether the text measures from a place to another one, as from Lima in "415 km south of Lima".
  func isFarOff(_ index: Int, in sentence: ArticleSentence) -> Bool {
    sentence.item(index).has(sentence.features.away)
  }

  /// The region or country that stands behind a place: `in eastern Ukraine's Donetsk region`.
  private func within(_ index: Int, in sentence: ArticleSentence) -> String? {
    for next in (index + 1..<sentence.count).prefix(6) {
      if sentence.has(next, sentence.classes.namedPlace) {
        let item = sentence.item(next)
        if sentence.vocabulary.placeKinds.meaning(of: sentence.features.kind, in: item) == .region {
          return MentionRegister.plain(item[sentence.features.name] ?? item.text)
        }
      }
      guard sentence.has(next, sentence.classes.passage) else { return nil }
    }
    return nil
  }
}
