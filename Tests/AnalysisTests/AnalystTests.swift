import BriefModel
import Foundation
import Linguistics
import TestSupport
import Testing

@testable import Analysis

@Suite struct AnalystTests {
  private static let analyst = Result { Analyst(language: try English.language()) }
  /// A Sunday.
  private static let day = Day("2025-05-18")

  private static func reading(_ text: String, on day: Day? = day) throws -> Reading {
    try analyst.get().reading(of: Article(id: "a", text: text), suppliedDay: day)
  }

  private static func dump(_ text: String, on day: Day? = day) throws -> ReadingNotation {
    ReadingNotation(try reading(text, on: day))
  }

  @Test(arguments: try Corpus.lines(of: "dates"))
  func `a date means the days that its words and the day of issue give`(
    line: CorpusLine
  ) throws {
    #expect(try Self.dump(line.text).dates == line.list)
  }

  @Test(arguments: try Corpus.lines(of: "attribution"))
  func `what is said has its speaker`(line: CorpusLine) throws {
    #expect(try Self.dump(line.text).speeches == line.list)
  }

  @Test(arguments: try Corpus.lines(of: "claims"))
  func `a sentence makes its claims and no others`(line: CorpusLine) throws {
    let claims = try Self.dump(line.text).claims.filter { !$0.hasPrefix("statement") }
    #expect(claims == line.list)
  }

  @Test(arguments: ["rome", "fasher", "khan-younis", "walikale"])
  func `an article makes its claims in order of reading`(name: String) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Articles/\(name)")
    let text = try String(
      contentsOf: folder.appendingPathComponent("article.txt"), encoding: .utf8)
    let expected = try String(
      contentsOf: folder.appendingPathComponent("expected-claims.txt"), encoding: .utf8)
    let claims = try Self.dump(text).claims.joined(separator: "\n") + "\n"
    #expect(claims == expected, "\(LineDiff.text(from: expected, to: claims))")
  }

  @Test(arguments: [
    ("bloodbath", "Donald Trump asserts via Truth Social"),
    ("constructive", "White House asserts"),
    ("better", "(senior Ukrainian official) asserts via AFP"),
    ("no decision-making powers", "Volodymyr Zelensky asserts"),
    ("eliminate the causes", "Vladimir Putin asserts"),
    ("disrespectful", "JD Vance claims"),
    ("their shared goal of ending the bloodshed in Ukraine", "White House asserts"),
    ("Ukraine is waiting for negotiations toward a just and lasting peace", "Leo XIV asserts"),
  ])
  func `quoted words belong to whoever said them`(words: String, owner: String) throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Articles/rome/article.txt")
    let speeches = try Self.dump(String(contentsOf: path, encoding: .utf8)).speeches
    #expect(speeches.filter { $0.hasSuffix("“\(words)”") } == ["\(owner) “\(words)”"])
  }

  @Test func `sentences fall into threads, and those of none into none`() throws {
    let path = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Articles/rome/article.txt")
    let threads = try Self.reading(String(contentsOf: path, encoding: .utf8)).annotation
      .sentences.map { $0.thread.map { String($0.rawValue.prefix(1)) } ?? "-" }
    #expect(threads.joined() == "ddmhdddddddddddmdd")
    #expect(
      try Self.reading("The weather was fine.").annotation.sentences.allSatisfy {
        $0.thread == nil
      })
  }

  @Test func `without a day of issue a weekday stays unresolved`() throws {
    #expect(try Self.dump("They met on Sunday.", on: nil).dates == ["?..? day unresolved"])
  }

  @Test func `the day of issue goes before the supplied day`() throws {
    var article = Article(id: "a", text: "They met on Sunday.")
    article.issued = Day("2024-01-10")?.instant
    let reading = try Self.analyst.get().reading(of: article, suppliedDay: Self.day)
    #expect(ReadingNotation(reading).dates == ["2024-01-07..2024-01-08 day relative"])
  }
}
