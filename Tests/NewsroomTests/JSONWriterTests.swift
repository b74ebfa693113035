import BriefModel
import Ingest
import Testing

@testable import Newsroom

@Suite struct JSONWriterTests {
  private func text(indented: Bool = false, _ body: (inout JSONWriter) -> Void) -> String {
    String(decoding: JSONWriter.bytes(indented: indented, body), as: UTF8.self)
  }

  @Test func `members keep their order`() {
    let written = text { writer in
      writer.object { row in
        row.member("b", 1)
        row.member("a", each: [1, 2]) { $0.value($1) }
        row.member("none", strings: [])
        row.member("empty") { _ in }
        row.member("last", true)
      }
    }
    #expect(written == #"{"b":1,"a":[1,2],"none":[],"empty":{},"last":true}"#)
  }

  @Test func `a word of the program is written as it is`() {
    let written = text { writer in
      writer.object { row in
        row.member("thread", word: "military")
        row.member("cause", word: nil)
        row.name(word: "diplomacy")
        row.value(1)
      }
    }
    #expect(written == #"{"thread":"military","cause":null,"diplomacy":1}"#)
  }

  @Test func `what is not stated is null, or left out where that is asked for`() {
    let written = text { writer in
      writer.object { row in
        row.member("low", nil as Double?)
        row.stated("url", nil)
      }
    }
    #expect(written == #"{"low":null}"#)
  }

  @Test(arguments: [
    (0.0, "0"), (-0.0, "0"), (273, "273"), (0.8, "0.8"), (1e20, "1e+20"), (-1.5, "-1.5"),
    (.nan, "null"), (.infinity, "null"), (0.525, "0.525"), (0.1, "0.1"), (12.05, "12.05"),
    (999.999, "999.999"), (0.0005, "0.0005"), (0.1 + 0.2, "0.30000000000000004"),
  ])
  func `a number has its shortest form`(number: Double, written: String) {
    #expect(text { $0.value(number) } == written)
  }

  @Test(arguments: ["0007-03-09", "2025-11-01", "9999-12-31"])
  func `a day is written as ISO 8601 has it`(day: String) {
    #expect(text { $0.object { $0.member("day", Day(day)) } } == "{\"day\":\"\(day)\"}")
  }

  @Test(arguments: [0, 7, 10, 99, 100, 12_345, 1_000_000, -40, .max, .min])
  func `a whole number has all its digits`(number: Int) {
    #expect(text { $0.value(number) } == String(number))
  }

  @Test func `a word that code spells out is copied`() {
    #expect(text { $0.object { $0.member("kind", word: "body") } } == #"{"kind":"body"}"#)
  }

  @Test func `text is escaped as far as it must be`() {
    #expect(text { $0.value("“Ж”\"\\\n\t\u{1}/") } == #""“Ж”\"\\\n\t\u0001/""#)
  }

  @Test func `a text of any length is written whole`() {
    let long = String(repeating: "“words” and\nlines ", count: 5000)
    let written = text { $0.array([long, long]) { $0.value($1) } }
    let quoted =
      "\""
      + long.split(separator: "\n", omittingEmptySubsequences: false)
      .joined(separator: "\\n") + "\""
    #expect(written == "[\(quoted),\(quoted)]")
  }

  @Test func `a name is escaped where code does not spell it out`() {
    let written = text { writer in
      writer.object { row in
        row.name(of: "a\"b")
        row.value(1)
        row.member("span", 3, -4)
      }
    }
    #expect(written == #"{"a\"b":1,"span":[3,-4]}"#)
  }

  @Test func `an indented document has a line a member`() {
    let written = text(indented: true) { writer in
      writer.object { row in
        row.member("a", each: ["x"]) { $0.value($1) }
        row.member("b") { _ in }
      }
    }
    #expect(written == "{\n  \"a\": [\n    \"x\"\n  ],\n  \"b\": {}\n}\n")
  }

  @Test func `what is written reads back`() throws {
    let value = JSONValue.object([
      .init("list", .array([.null, .bool(false), .number(-2.25), .string("a\u{0}\"b")])),
      .init("none", .object([])),
    ])
    for indented in [true, false] {
      let bytes = JSONWriter.bytes(indented: indented) { $0.value(value) }
      #expect(try JSONValue(parsing: bytes) == value)
    }
  }
}
