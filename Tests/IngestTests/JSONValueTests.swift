import Ingest
import Testing

@Suite struct JSONValueTests {
  private func parsed(_ text: String) throws -> JSONValue { try JSONValue(parsing: text.utf8) }

  @Test func `members keep their order`() throws {
    let value = try parsed(#" {"b": [1, -2.5e1, true], "a": null} "#)
    #expect(value.members.map(\.name) == ["b", "a"])
    #expect(value["b"]?.array == [.number(1), .number(-25), .bool(true)])
    #expect(value["a"] == nil)
  }

  @Test func `escapes are undone`() throws {
    #expect(try parsed(#""\u0416\n\ud83d\udd25\"\/""#).string == "Ж\n🔥\"/")
  }

  @Test func `half a surrogate becomes a replacement character`() throws {
    #expect(try parsed(#""\ud83d!""#).string == "\u{FFFD}!")
  }

  @Test(arguments: [
    "", "{", "[1,]", "{\"a\" 1}", "{a: 1}", "01", "1.", "+1", "nul", "\"\\x\"", "\"\u{1}\"", "1 2",
    "\"open", "{\"a\":1,}", "1e999", "-", "\"\\u12\"",
  ])
  func `what is no JSON is refused`(text: String) {
    #expect(throws: JSONFault.self) { try parsed(text) }
  }

  @Test func `deep nesting is refused before the stack ends`() {
    #expect(throws: JSONFault.self) { try parsed(String(repeating: "[", count: 1 << 20)) }
  }

  @Test func `a fault knows its place`() {
    #expect(throws: JSONFault(message: "a comma is missing", offset: 8)) {
      try parsed(#"{"a": 1 "b": 2}"#)
    }
  }
}
