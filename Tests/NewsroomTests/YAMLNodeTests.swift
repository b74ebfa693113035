import Testing

@testable import Newsroom

@Suite struct YAMLNodeTests {
  /// Keys, values and lines, in one line.
  func outline(_ node: YAMLNode) -> String {
    switch node.content {
    case .scalar(let text): "\(text)@\(node.line)"
    case .sequence(let items): "[" + items.map(outline).joined(separator: " ") + "]"
    case .mapping(let pairs):
      "{" + pairs.map { outline($0.key) + "=" + outline($0.value) }.joined(separator: " ") + "}"
    }
  }

  @Test func `values keep their order and lines`() throws {
    let text = "b: 1 # one\na:\n  - x\n  - \"y: z\"\nc: {d: , e: 'it''s'}\n"
    let node = try #require(try YAMLNode.document(in: Array(text.utf8)))
    #expect(outline(node) == "{b@1=1@1 a@2=[x@3 y: z@4] c@5={d@5=@5 e@5=it's@5}}")
  }

  @Test func `a value that is used again is the same value`() throws {
    let text = "a: &size [1, 2]\nb: *size\n"
    let node = try #require(try YAMLNode.document(in: Array(text.utf8)))
    #expect(outline(node) == "{a@1=[1@1 2@1] b@2=[1@1 2@1]}")
  }

  @Test func `an empty text has no document`() throws {
    #expect(try YAMLNode.document(in: []).map(outline) == nil)
    #expect(try YAMLNode.document(in: Array("# a remark\n".utf8)).map(outline) == nil)
  }

  @Test(
    arguments: [
      ("a: 1\na: 2", .repeatedKey("a", line: 2)), ("a: *b", .unknownAnchor("b", line: 1)),
      ("a: &b [*b]", .unknownAnchor("b", line: 1)),
      (String(repeating: "[", count: 100), .tooDeep(line: 1)),
      ("a: [1, 2\nb: 3", .syntax("did not find expected ',' or ']'", line: 2)),
    ] as [(String, YAMLNode.Problem)])
  func `a broken text says what and where`(text: String, problem: YAMLNode.Problem) {
    #expect(throws: problem) { try YAMLNode.document(in: Array(text.utf8)) }
  }

  @Test func `bytes that are no text are refused`() {
    #expect(throws: YAMLNode.Problem.encoding) { try YAMLNode.document(in: [0x61, 0xFF, 0x00]) }
  }

  @Test func `values used again and again take no memory of their own`() throws {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x]\n"
    for level in 1...40 {
      let use = Array(repeating: "*a\(level - 1)", count: 8).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(use)]\n"
    }
    let node = try #require(try YAMLNode.document(in: Array(text.utf8)))
    #expect(node.mapping?.count == 41)
  }
}
