import BriefModel
import Drawing
import Foundation
import TestSupport
import Testing

@Suite struct TestSupportTests {
  /// A path that no other test has.
  func temporaryPath(_ name: String) -> String {
    FileManager.default.temporaryDirectory
      .appendingPathComponent("daybrief-\(UUID().uuidString)-\(name)").path
  }

  @Test func `a golden that differs shows the lines`() throws {
    let path = temporaryPath("golden.txt")
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("one\ntwo\nthree\n".utf8).write(to: URL(fileURLWithPath: path))
    let failure = try #require(throws: Golden.Failure.self) {
      try Golden.expect("one\n2\nthree", matchesFileAt: path, recording: false)
    }
    #expect(failure.description.hasSuffix("  1: one\n- 2: two\n+ 2: 2\n  3: three\n  4: "))
    try Golden.expect("one\ntwo\nthree", matchesFileAt: path, recording: false)
  }

  @Test func `recording writes the golden and fails`() throws {
    let path = temporaryPath("recorded.txt")
    defer { try? FileManager.default.removeItem(atPath: path) }
    #expect(throws: Golden.Failure.self) {
      try Golden.expect("new", matchesFileAt: path, recording: true)
    }
    try Golden.expect("new", matchesFileAt: path, recording: false)
  }

  @Test func `a missing golden fails with its remedy`() throws {
    let failure = try #require(throws: Golden.Failure.self) {
      try Golden.expect("text", matchesFileAt: temporaryPath("none.txt"), recording: false)
    }
    #expect(failure.description.contains("RECORD_GOLDENS=1"))
  }

  @Test(arguments: ["", "# only a remark\n\n", "no bar here\n"])
  func `a corpus without a proper case fails`(text: String) throws {
    let path = temporaryPath("corpus.txt")
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(throws: Corpus.Failure.self) { try Corpus.lines(at: path) }
  }

  @Test func `a missing corpus fails`() {
    #expect(throws: Corpus.Failure.self) { try Corpus.lines(of: "there is no such corpus") }
  }

  @Test func `a corpus line keeps the bars of its sentence`() throws {
    let path = temporaryPath("corpus.txt")
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data("# remark\nexactly 12 | a | b\n".utf8).write(to: URL(fileURLWithPath: path))
    let line = try #require(Corpus.lines(at: path).first)
    #expect(line.number == 2)
    #expect(line.expected == "exactly 12")
    #expect(line.text == "a | b")
  }

  @Test func `the monospaced shaper breaks after spaces and hyphens`() {
    let shaper = MonospacedShaper()
    #expect(
      shaper.breakOpportunities(in: "a  b-c é\u{A0}f", language: "en") == [3, 5, 7, 12])
    #expect(shaper.breakOpportunities(in: "", language: "en").isEmpty)
    #expect(abs(shaper.width(of: "né", in: Font(family: "", size: 10)) - 12) < 1e-9)
  }
}
