import BriefModel
import TestSupport
import Testing

@testable import Analysis

@Suite struct ThreadScorerTests {
  private static let analyst = Result { Analyst(language: try English.language()) }

  private static func threads(of text: String) throws -> [String] {
    let reading = try analyst.get().reading(
      of: Article(id: "a", text: text), suppliedDay: Day("2025-05-18"))
    return ReadingNotation(reading).threads
  }

  @Test(arguments: try Corpus.lines(of: "threads"))
  func `a sentence belongs to the thread that it tells news of`(line: CorpusLine) throws {
    #expect(try Self.threads(of: line.text) == line.list)
  }

  @Test func `a weak cue makes a thread in an article about it alone`() throws {
    let sentence = "The convoy left in the night."
    #expect(try Self.threads(of: sentence) == ["none"])
    #expect(
      try Self.threads(of: "Artillery shelled the garrison. \(sentence)")
        == ["military", "military"])
    #expect(
      try Self.threads(of: "Negotiators left the summit. \(sentence)") == ["diplomacy", "none"])
  }

  @Test func `a title counts once, however many captures hold it`() throws {
    #expect(try Self.threads(of: "The president spoke.") == ["none"])
  }

  @Test func `the figure of a metric outweighs the cues of another thread`() throws {
    #expect(
      try Self.threads(of: "Drones and missiles struck a garrison, killing nine people.")
        == ["humanitarian"])
  }

  @Test func `what is long past is told beside the news`() throws {
    #expect(
      try Self.threads(of: "Mediators resumed talks in Sochi, where 40 people were killed in 2021.")
        == ["diplomacy"])
  }
}
