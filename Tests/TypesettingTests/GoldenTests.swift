import BriefModel
import Drawing
import TestSupport
import Testing
import Typesetting

/// Small briefs, placed to the point.
@Suite struct GoldenTests {
  private func expect(_ brief: Brief, _ name: String) throws {
    try Golden.expect(Typesetter.test().document(of: brief).dump(), matches: name)
  }

  @Test func `running text with references, marks and evidence`() throws {
    let text: [Inline] = [
      .words("At least "), .figure("two", entry: "F1"), .words(" civilians were killed on "),
      .date("18 May 2025", nil), .words("."), .reference(1), .words(" "), .mark(.single),
    ]
    try expect(
      .test(
        .heading(level: 2, "Casualties"), .paragraph(text),
        .note([.words("Source:"), .reference(2)]),
        .heading(level: 2, "Evidence"), .evidence([.test(1), .test(2, "No one was hurt.")])),
      "running-text")
  }

  @Test func `key figures and lists`() throws {
    let figure = KeyFigure(
      number: .figure("273", entry: "F1"), label: [.words("drones launched")],
      detail: [.words("overnight"), .reference(1)], change: "first report")
    try expect(
      .test(
        .highlights([[.words("One thing happened."), .reference(1), .mark(.planned)]]),
        .keyFigures([figure, figure]), .bullets([[.words("A gap.")], [.words("Another gap.")]]),
        .evidence([.test(1)])),
      "key-figures")
  }

  @Test func `a table with notes and an exhibit with its twin`() throws {
    let table = Table(
      caption: "Claims", columns: [.init("Claim", weight: 3), .init("Number", alignment: .right)],
      rows: [
        [[.words("drones downed")], [.figure("88", entry: "F1")]],
        [[.words("drones launched")], [.figure("273", entry: "F2")]],
      ], rowHeads: true, notes: [[.words("As reported.")]])
    try expect(.test(.table(table), .exhibit(.test)), "table-and-exhibit")
  }

  @Test func `a table that goes on`() throws {
    let table = Table(
      caption: "Rows", columns: [.init("Key"), .init("Value")],
      rows: (1...24).map { [[.words("row \($0)")], [.words("value")]] })
    try expect(.test(.table(table)), "table-that-goes-on")
  }
}
