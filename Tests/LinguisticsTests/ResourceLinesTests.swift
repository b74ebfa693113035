import Testing

@testable import Linguistics

@Suite struct ResourceLinesTests {
  @Test func `comments, indentation and white space at the end are no content`() {
    let text = "# title\nA: a # one\n\n  \"# b\" c\t\r\nD#: d\n  #e\nF"
    let bytes = Array(text.utf8)
    let lines = ResourceLines(bytes).map { line in
      "\(line.number)\(line.isIndented ? " in" : ""): "
        + String(decoding: bytes[line.content], as: UTF8.self)
    }
    #expect(lines == ["2: A: a", "4 in: \"# b\" c", "5: D#: d", "7: F"])
  }
}
