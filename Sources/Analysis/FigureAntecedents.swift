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
    let end = present.parse.firstItem(from: item.bytes.lowerBound)
    return kind(before: end, in: present)
      ?? recent.dropLast().reversed().lazy.compactMap { kind(before: $0.items.count, in: $0) }.first
  }

  /// The last kind of thing that items name.
  private func kind(before end: Int, in sentence: ArticleSentence) -> String? {
    let vocabulary = sentence.vocabulary
    guard sentence.mayHave(vocabulary.classes.thing) else { return nil }
    for place in (max(0, end - Self.itemsBack)..<end).reversed()
    where sentence.has(place, vocabulary.classes.thing) {
      if let kind = sentence.items[place][vocabulary.features.kind], !Self.persons.contains(kind) {
        return kind
      }
    }
    return nil
  }
}
