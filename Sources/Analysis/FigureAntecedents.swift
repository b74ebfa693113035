import BriefModel
import Linguistics

/// What a number without a noun may stand for: "88 were shot down" after "273 drones".
///
/// That is the last counted thing before it in the paragraph whose noun is known and is no person;
/// it is looked for only where a number needs it, and not far back.
struct FigureAntecedents {
  private static let persons = ["bare", "other", "event", "person", "combatant", "captive"]
  /// How many sentences back.
  private static let reach = 3
  private static let itemsBack = 200

  let sentences: ArticleSentences

  func kind(before item: Item, in sentence: ArticleSentence) -> String? {
    let end = sentence.parse.firstItem(from: item.bytes.lowerBound)
    if let kind = kind(before: end, in: sentence) { return kind }
    for index in (max(0, sentence.index - Self.reach)..<sentence.index).reversed() {
      let earlier = sentences[index]
      guard earlier.paragraph == sentence.paragraph else { return nil }
      if let kind = kind(before: earlier.count, in: earlier) { return kind }
    }
    return nil
  }

  /// The last kind of thing that items name.
  private func kind(before end: Int, in sentence: ArticleSentence) -> String? {
    let vocabulary = sentence.vocabulary
    guard sentence.mayHave(vocabulary.classes.thing) else { return nil }
    for place in (max(0, end - Self.itemsBack)..<end).reversed()
    where sentence.has(place, vocabulary.classes.thing) {
      if let kind = sentence.item(place)[vocabulary.features.kind], !Self.persons.contains(kind) {
        return kind
      }
    }
    return nil
  }
}
