import BriefModel
import Linguistics

/// The places of an article, each with what the text itself puts it in.
struct PlaceReader: Sendable {
  let register: MentionRegister

  /// The place that an item names; a name that is somebody's is none.
  func place(at index: Int, in sentence: ArticleSentence) -> PlaceMention? {
    let item = sentence.item(index)
    let (classes, features) = (sentence.vocabulary.classes, sentence.vocabulary.features)
    if item.has(classes.country) {
      return PlaceMention(
        span: sentence.span(item), name: item[features.side] ?? item.text, kind: .country)
    }
    guard item.has(classes.namedPlace) else { return nil }
    let kinds = sentence.vocabulary.placeKinds
    let name = MentionRegister.plain(item[features.name] ?? item.text)
    if item.has(features.led), register.knows(name) { return nil }
    return PlaceMention(
      span: sentence.span(item), name: name,
      kind: kinds.meaning(of: features.kind, in: item) ?? .other,
      within: within(index, in: sentence) ?? item[features.side])
  }

  /// The region or country that stands behind a place: `in eastern Ukraine's Donetsk region`.
  private func within(_ index: Int, in sentence: ArticleSentence) -> String? {
    let (classes, features) = (sentence.vocabulary.classes, sentence.vocabulary.features)
    let kinds = sentence.vocabulary.placeKinds
    for next in (index + 1..<sentence.count).prefix(6) {
      if sentence.has(next, classes.namedPlace) {
        let item = sentence.item(next)
        if kinds.meaning(of: features.kind, in: item) == .region {
          return MentionRegister.plain(item[features.name] ?? item.text)
        }
      }
      guard sentence.has(next, classes.passage) else { return nil }
    }
    return nil
  }
}
