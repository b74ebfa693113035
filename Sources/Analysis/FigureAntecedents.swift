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

  /// A kind of thing and what one of them is called.
  struct Thing {
    var kind: String
    var unit: String?
  }

  func thing(before item: Item, in sentence: ArticleSentence) -> Thing? {
    let end = sentence.parse.firstItem(from: item.bytes.lowerBound)
    if isOfPersons(item, before: end, in: sentence) { return nil }
    if let thing = thing(before: end, in: sentence) { return thing }
    for index in (max(0, sentence.index - Self.reach)..<sentence.index).reversed() {
      let earlier = sentences[index]
      guard earlier.paragraph == sentence.paragraph else { return nil }
      if let thing = thing(before: earlier.count, in: earlier) { return thing }
    }
    return nil
  }

  /// Whether it counts more of those who were counted last: the 20 of "13 worshippers and 20 others in their
  /// homes".
  private func isOfPersons(_ item: Item, before end: Int, in sentence: ArticleSentence) -> Bool {
    guard item.child(sentence.captures.role) != nil,
      let last = sentence.last(sentence.classes.counted, in: 0..<end),
      let kind = sentence.item(last)[sentence.features.kind]
    else { return false }
    return Self.persons.contains(kind)
  }

  /// The last thing that items name.
  private func thing(before end: Int, in sentence: ArticleSentence) -> Thing? {
    let vocabulary = sentence.vocabulary
    guard sentence.mayHave(vocabulary.classes.thing) else { return nil }
    for place in (max(0, end - Self.itemsBack)..<end).reversed()
    where sentence.has(place, vocabulary.classes.thing) {
      let item = sentence.item(place)
      if let kind = item[vocabulary.features.kind], !Self.persons.contains(kind) {
        return Thing(kind: kind, unit: item[vocabulary.features.unit])
      }
    }
    return nil
  }
}
