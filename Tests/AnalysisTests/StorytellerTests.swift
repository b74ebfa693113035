import BriefModel
import Testing

@testable import Analysis

@Suite struct StorytellerTests {
  private let wire = """
    Shelling killed at least four people in the town of Varn on Sunday morning, the regional health \
    office said. Rescuers were still searching the rubble of a market hall in the afternoon, and \
    power was out in most of the northern districts.
    """

  private func reading(_ id: String, _ text: String, at hour: Int = 6) -> Reading {
    let issued = Instant(seconds: hour * 3600)
    return Reading(annotation: Annotation(article: Article(id: id, text: text, issued: issued)))
  }

  @Test func `a copy is folded into the text that was issued first`() {
    let stories = Storyteller().stories(from: [
      reading("late", wire, at: 9), reading("early", wire),
    ])
    #expect(stories.map(\.articles) == [["late", "early"]])
    #expect(stories.first?.copies == ["late": "early"])
  }

  @Test func `a trimmed copy is a copy`() {
    let trimmed = String(wire.prefix(130))
    let stories = Storyteller().stories(from: [reading("a", wire), reading("b", trimmed, at: 8)])
    #expect(stories.first?.copies == ["b": "a"])
  }

  @Test func `other punctuation and case do not make another text`() {
    let shouted = wire.uppercased().replacing(",", with: " –")
    let stories = Storyteller().stories(from: [reading("a", wire), reading("b", shouted)])
    #expect(stories.first?.copies == ["b": "a"])
  }

  @Test func `the same event in other words is one story and no copy`() {
    let other = """
      Power was out in most northern districts of Varn after shelling of the market hall on Sunday; \
      four people were killed, the regional health office said, and rescuers searched the rubble.
      """
    let weather =
      "Heavy rain is forecast for the coast, with gusts of wind from the west by evening."
    let stories = Storyteller().stories(
      from: [reading("a", wire), reading("b", other), reading("c", weather)])
    #expect(stories.map(\.articles) == [["a", "b"], ["c"]])
    #expect(stories.allSatisfy { $0.copies.isEmpty })
  }

  @Test func `articles on other matters stay apart`() {
    let talks =
      "Foreign ministers of both countries met in Geneva and agreed to meet again in June."
    let stories = Storyteller().stories(from: [reading("a", wire), reading("b", talks)])
    #expect(stories.count == 2)
  }

  @Test func `empty texts are no copies of each other`() {
    let stories = Storyteller().stories(from: [reading("a", ""), reading("b", "")])
    #expect(stories.allSatisfy { $0.copies.isEmpty })
  }
}
