import BriefModel
import Linguistics

/// What a number without a noun may stand for: "88 were shot down" after "273 drones".
///
/// That is the last counted thing before it in the paragraph whose noun is known and is no person;
/// it is looked for only where a number needs it, and not far back.
struct FigureAntecedents {
  private static let persons = ["bare", "other", "event", "person", "combatant", "captive"]
  private static let reach = 4
  private static let itemsBack = 200

  /// The last sentences of the paragraph, the present one included.
  private var recent: [ArticleSentence] = []

  mutating func enter(_ sentence: ArticleSentence) {
    if recent.last?.paragraph != sentence.paragraph { recent.removeAll() }
    recent.append(sentence)
    if recent.count > Self.reach { recent.removeFirst() }
  }

  func kind(before item: Item) -> String? {
    guard let present = recent.last else { return nil }
    let end = present.items.partitioningIndex { $0.bytes.lowerBound >= item.bytes.lowerBound }
    return kind(in: present.items[..<end])
      ?? recent.dropLast().reversed().lazy.compactMap { kind(in: $0.items[...]) }.first
  }

  /// The last kind of thing that items name.
  private func kind(in items: ArraySlice<Item>) -> String? {
    items.suffix(Self.itemsBack).reversed().lazy.compactMap { item -> String? in
      guard item.has("CNT") || item.has("THINGS"), let kind = item["kind"],
        !Self.persons.contains(kind)
      else { return nil }
      return kind
    }.first
  }
}
