import Foundation
import Testing

/// A brief is of a day and for a reader, however long an article is.
@Suite struct LongArticleTests {
  private static let towns = ["Kyiv", "Kharkiv", "Odesa", "Sumy", "Kherson", "Dnipro", "Lviv"]

  private func article(of count: Int) -> String {
    (1...count).map { number in
      let town = Self.towns[number % Self.towns.count]
      return switch number % 4 {
      case 0: "At least \(number) people were killed in \(town) on Sunday, the governor said."
      case 1: "\"We will not leave \(town) to them,\" Mayor Ivan Petrov said on Friday."
      case 2: "Russia claimed it had captured the village of \(town)ivka, the ministry said."
      default: "President Zelensky met the foreign minister of Turkey in \(town) on Friday."
      }
    }.joined(separator: "\n\n")
  }

  @Test func `a body keeps its size, and the annex says what it has no room for`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file("a.txt", article(of: 12_000))
    let result = try Program.run(
      ["make", file, "--date", "2025-05-18", "--editions", "text", "--output", scratch.path])
    #expect(result.status == 0, "\(result.error)")
    let text = String(
      decoding: try scratch.data("2025/05/18/daily-brief-2025-05-18-r1.txt"), as: UTF8.self)
    let annex = try #require(text.range(of: "ANNEX") ?? text.range(of: "EVIDENCE"))
    #expect(text[..<annex.lowerBound].split(separator: "\n").count < 600)
    let words = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("Further entries in the ledger or the evidence of the annex:"))
    #expect(words.contains("for which this annex has no room:"))
  }
}
