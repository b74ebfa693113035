import Foundation
import Testing

@Suite struct ExtractTests {
  private func records(_ output: String) throws -> [[String: Any]] {
    try output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  /// So many articles a line each, with a broken line now and then.
  private func stream(_ count: Int) -> Data {
    var text = ""
    for number in 1...count {
      text +=
        number % 50 == 0
        ? "{\"text\": \"cut\n"
        : "{\"id\": \"n\(number)\", \"text\": \"The governor said \(number) people were killed.\"}\n"
    }
    return Data(text.utf8)
  }

  @Test func `any number of threads writes the same bytes`() throws {
    let input = stream(2000)
    let one = try Program.run(["extract"], input: input)
    let four = try Program.run(["extract", "--threads", "4"], input: input)
    #expect(one.output == four.output)
    #expect(one.output.split(separator: "\n").count == 2000)
  }

  @Test func `records keep the order of input and a bad line loses nothing else`() throws {
    let result = try Program.run(["extract"], input: stream(120))
    let records = try records(result.output)
    #expect(result.status == 65)
    #expect(records.count == 120)
    #expect(records[48]["id"] as? String == "n49")
    #expect(records[49]["line"] as? Int == 50)
    #expect(records[49]["error"] != nil)
    #expect(records[50]["id"] as? String == "n51")
    #expect(result.error.contains("2 of 120 lines"))
  }

  @Test func `a record has every list`() throws {
    let result = try Program.run(["extract", Program.seeds])
    let record = try #require(try records(result.output).first)
    #expect(result.status == 0)
    #expect(record["schema"] as? Int == 1)
    for list in [
      "sentences", "quantities", "dates", "places", "mentions", "figures", "claims", "findings",
      "attributions", "diagnostics",
    ] { #expect(record[list] is [Any]) }
    #expect(record["summary"] is [String: Any])
  }

  @Test func `only what was asked for is written`() throws {
    let result = try Program.run(["extract", "--only", "dates,sentences", Program.seeds])
    let keys = Set(try #require(try records(result.output).first).keys)
    #expect(keys == ["schema", "id", "language", "sentences", "dates"])
    #expect(try Program.run(["extract", "--only", "rumours"]).status == 64)
  }

  @Test func `nothing in, nothing out`() throws {
    let result = try Program.run(["extract"])
    #expect(result.status == 0)
    #expect(result.output.isEmpty)
  }

  @Test func `a line of 50 megabytes is one error record`() throws {
    var input = Data(#"{"text": "Two people were killed."}"#.utf8) + [0x0A]
    input +=
      Data(#"{"text": ""#.utf8) + Data(repeating: 0x61, count: 50_000_000) + Data("\"}\n".utf8)
    input += Data(#"{"text": "Three people were killed."}"#.utf8)
    let result = try Program.run(["extract", "--only", "figures"], input: input)
    let records = try records(result.output)
    #expect(result.status == 65)
    #expect(records.map { $0["error"] != nil } == [false, true, false])
    #expect(records[1]["line"] as? Int == 2)
  }

  @Test func `a language without a pack is kept and marked`() throws {
    let result = try Program.run(
      ["extract"], input: Data(#"{"text": "Hallo.", "language": "tlh"}"#.utf8))
    let record = try #require(try records(result.output).first)
    #expect(record["language"] as? String == "tlh")
    #expect(result.output.contains("no language pack"))
  }

  @Test func `a language without a pack cannot be asked for`() throws {
    let result = try Program.run(["extract", "--language", "tlh", Program.seeds])
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
    #expect(result.error.contains("Packs at hand: en"))
  }

  @Test func `a text that is no string is an error record`() throws {
    let result = try Program.run(["extract"], input: Data(#"{"text": 5}"#.utf8))
    let record = try #require(try records(result.output).first)
    #expect(result.status == 65)
    #expect(record["error"] as? String == "has a \"text\" that is no string")
  }
}
