import BriefModel
import TestSupport
import Testing

@testable import Analysis

@Suite struct EditorCutTests {
  private func cut() throws -> EditorCut {
    EditorCut(words: EditorWords(try SampleReadings.wording()))
  }

  @Test func `twenty words stay as they are`() throws {
    let text = Array(repeating: "word", count: 20).joined(separator: " ")
    #expect(try cut().shortened(text) == text)
  }

  @Test func `a longer text is cut after a clause`() throws {
    let text = "We will hold the line for as long as it takes us, and we will not give up any part "
    #expect(
      try cut().shortened(text + "of the land that is ours by right and by history")
        == "We will hold the line for as long as it takes us")
  }

  @Test func `a longer text without a clause is cut at the limit`() throws {
    let text = (1...30).map { "word\($0)" }.joined(separator: " ")
    #expect(try cut().shortened(text).split(separator: " ").count == 20)
  }

  @Test(arguments: [
    // In the middle of a number.
    (
      "the agency would have to cut the number of people whom it feeds from 2.4 million to 930,000 "
        + "next month unless it was paid what it had been promised",
      "the agency would have to cut the number of people whom it feeds from 2.4 million to 930,000 "
        + "next month"
    ),
    // Behind a clause that only says who somebody is.
    (
      "President Félix Tshisekedi of the Congo, who was in the town of Beni last week, met his "
        + "Angolan counterpart João Lourenço in Luanda for talks on the ceasefire in the east",
      "President Félix Tshisekedi of the Congo, who was in the town of Beni last week, met his "
        + "Angolan counterpart"
    ),
    // Within a quotation.
    (
      "the government had never taken any part in such an attack and its enemies told \"lies that "
        + "nobody believes any more in any capital of the world\"",
      "the government had never taken any part in such an attack and its enemies told"
    ),
  ])
  func `what is left says something`(_ text: String, _ kept: String) throws {
    #expect(try cut().shortened(text) == kept)
  }

  @Test(arguments: [
    (
      "denied that the port had fallen, and said 40 rebels had been killed",
      "denied that the port had fallen"
    ),
    ("rejected the report as \"lies, and said too often\"", nil),
    ("dismissed the account and said its men held the bridge", "dismissed the account"),
    ("denied it, saying that its men were still there", "denied it"),
    ("denied that Legrand said so", nil),
  ])
  func `a denial ends where something else is said`(_ text: String, _ kept: String?) throws {
    let end = try cut().firstProposition(of: text)
    #expect(text.part(0..<end) == kept ?? text)
  }
}
