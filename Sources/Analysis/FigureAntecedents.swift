import BriefModel
import Linguistics

/// What a number without a noun may stand for: "88 were shot down" after "273 drones".
///
/// Remembers the last counted thing of the paragraph whose noun is known and is no person.
struct FigureAntecedents {
  private var paragraph: Int?
  private var earlier: String?
  private var things: [(place: Int, kind: String)] = []

  private static let persons = ["bare", "other", "event", "person", "combatant", "captive"]

  mutating func enter(_ sentence: ArticleSentence) {
    let here = sentence.field == .headline ? -1 : sentence.parse.paragraph
    earlier = here == paragraph ? things.last?.kind ?? earlier : nil
    paragraph = here
    things = sentence.items.compactMap { item in
      guard item.has("CNT") || item.has("THINGS"), let kind = item["kind"],
        !Self.persons.contains(kind)
      else { return nil }
      return (item.bytes.lowerBound, kind)
    }
  }

  func kind(before item: Item) -> String? {
    things.last { $0.place < item.bytes.lowerBound }?.kind ?? earlier
  }
}
