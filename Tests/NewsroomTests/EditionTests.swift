import BriefModel
import Foundation
import Ingest
import TestSupport
import Testing

@testable import Newsroom

@Suite struct EditionTests {
  private func json() -> [UInt8] {
    JSONWriter.bytes(indented: true) { BriefJSON(BriefFixture.brief()).write(&$0) }
  }

  @Test func `the text edition reads as its golden says`() throws {
    let text = TextEdition().text(of: BriefFixture.brief())
    try Golden.expect(text, matches: "text-edition")
    for line in text.split(separator: "\n") { #expect(line.count <= 78) }
  }

  @Test func `the JSON edition reads as its golden says`() throws {
    try Golden.expect(String(decoding: json(), as: UTF8.self), matches: "json-edition")
  }

  @Test func `every number of the brief is bound to its entry in the JSON edition`() throws {
    let entries = try JSONValue(parsing: json())["ledger"]?["entries"]?.array ?? []
    #expect(entries.map { $0["id"]?.string } == ["F1", "F2", "D1"])
    #expect(
      entries.map { $0["printed"]?.array.compactMap(\.string) } == [["1,088"], ["1,273"], ["185"]])
  }

  @Test func `formats are found by the names that people use`() {
    #expect(Editions.format(named: "text")?.suffix == "txt")
    #expect(Editions.format(named: "pdf")?.suffix == "pdf")
    #expect(Editions.format(named: "docx") == nil)
    #expect(Set(Editions.all.map(\.suffix)).count == Editions.all.count)
  }
}

@Suite struct ExplainTests {
  private func withExplain(_ body: (Explain) throws -> Void) throws {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("explain-\(UUID().uuidString).json")
    defer { try? FileManager.default.removeItem(at: file) }
    let bytes = JSONWriter.bytes(indented: true) { BriefJSON(BriefFixture.brief()).write(&$0) }
    try Data(bytes).write(to: file)
    try body(try Explain(briefAt: file.path))
  }

  @Test(arguments: ["1,088", "1088", "F1", "f1"])
  func `a number leads to its sentence, claimant, rule and hash`(figure: String) throws {
    try withExplain { explain in
      let answer = try explain.answer(to: figure)
      for words in [
        "F1", "downing [1,088] out of 1,273", "Air force of Ruritania", "of_total", "00ff",
        "The Gazette", "a.txt",
      ] { #expect(answer.contains(words)) }
    }
  }

  @Test func `a derived number leads to its sum`() throws {
    try withExplain { explain in
      let answer = try explain.answer(to: "185")
      #expect(answer.contains("1,273 - 1,088 = 185"))
    }
  }

  @Test(arguments: ["88", "108", "F9", "", "drones"])
  func `a number that is not printed is answered with those that are`(figure: String) throws {
    try withExplain { explain in
      #expect {
        try explain.answer(to: figure)
      } throws: {
        "\($0)".contains("1,088, 1,273, 185")
      }
    }
  }
}
