import BriefModel
import Linguistics

/// The places of a sentence, each with what the text itself puts it in.
struct PlaceReader: Sendable {
  let register: MentionRegister

  func places(in sentence: ArticleSentence) -> [PlaceMention] {
    sentence.parse.places(having: "COUNTRY", "PLACE")
      .compactMap { place(at: $0, in: sentence) }
  }

  /// The place that an item names; a name that is somebody's is none.
  func place(at index: Int, in sentence: ArticleSentence) -> PlaceMention? {
    let item = sentence.items[index]
    if item.has("COUNTRY") {
      return PlaceMention(
        span: sentence.span(item), name: item["side"] ?? item.text, kind: .country)
    }
    guard item.has("PLACE") else { return nil }
    let name = MentionRegister.plain(item["name"] ?? item.text)
    if item["led"] != nil, register.person(named: name) != nil { return nil }
    return PlaceMention(
      span: sentence.span(item), name: name,
      kind: item["kind"].flatMap(PlaceMention.Kind.init) ?? .other,
      within: within(index, in: sentence) ?? item["side"])
  }

  /// The region or country that stands behind a place: `in eastern Ukraine's Donetsk region`.
  private func within(_ index: Int, in sentence: ArticleSentence) -> String? {
    for next in sentence.items[(index + 1)...].prefix(6) {
      if next["kind"] == PlaceMention.Kind.region.rawValue, next.has("PLACE") {
        return MentionRegister.plain(next["name"] ?? next.text)
      }
      let passes =
        next.has("AROUND") || next.has("DIRECTION") || next.has("COUNTRY") || next.has("COMMA")
        || next.has("POSSESSIVE") || next.has("DET") || next.has("DEMONYM")
      guard passes else { return nil }
    }
    return nil
  }
}
