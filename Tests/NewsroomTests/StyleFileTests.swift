import BriefModel
import Drawing
import Foundation
import Newsroom
import TestSupport
import Testing

@Suite struct StyleFileTests {
  /// The folder of the package, from that of this file.
  static let package = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  static func text(_ path: String) throws -> String {
    try String(contentsOf: package.appendingPathComponent(path), encoding: .utf8)
  }

  @Test(arguments: try Corpus.lines(of: "style-files"))
  func `a style file is accepted, or refused with line and remedy`(line: CorpusLine) throws {
    let change = line.text.replacingOccurrences(of: "\\n", with: "\n")
      .components(separatedBy: " => ")
    let base = try Self.text("Tests/NewsroomTests/Fixtures/style.yaml")
    let place = try #require(base.range(of: change[0]), "nothing to change")
    let replacement = change[1] == " " ? "" : change[1]
    let file = StyleFile(
      path: "style.yaml", text: base.replacingCharacters(in: place, with: replacement))
    var said = "accepted"
    do {
      _ = try file.style()
    } catch {
      said = error.description.replacingOccurrences(of: "\n", with: " // ")
    }
    #expect(said == line.expected)
  }

  @Test(arguments: ["", "\n# nothing but a remark\n", "42", "- a\n- b", "\0", "a: &x [*x]", "\t"])
  func `what is no style is refused and never crashes`(text: String) throws {
    let refused = try #require(throws: StyleFile.Refused.self) {
      try StyleFile(path: "x.yaml", text: text).style()
    }
    #expect(!refused.diagnostics.isEmpty)
    #expect(refused.description.hasPrefix("x.yaml:"))
    #expect(refused.diagnostics.allSatisfy { $0.remedy != nil })
  }

  @Test func `the sober style is a style`() throws {
    let style = try StyleFile(path: "Styles/sober.yaml", text: Self.text("Styles/sober.yaml"))
      .style()
    #expect(style.name == "sober")
    #expect(style.marking == "TLP:CLEAR")
    #expect(style.text.count == Style.Use.allCases.count)
    #expect(style.inks.count == Style.Ink.allCases.count)
    #expect(style.measures.count == Style.Measure.allCases.count)
    #expect(style[.marking].font.size >= 12)
  }

  @Test func `what the file says stands in the style`() throws {
    let style = try StyleFile(
      path: "style.yaml", text: Self.text("Tests/NewsroomTests/Fixtures/style.yaml")
    ).style()
    #expect(abs(style.page.top - 70.866) < 0.001)
    #expect(style.page.size == Size(595.276, 841.89))
    #expect(
      style[.keyNumber].font
        == Font(family: "Noto Sans", size: 22, weight: 700, tabularDigits: true))
    #expect(style[.heading1].spaceBefore == 18)
    #expect(style[.unknown] == Color(hex: "#6e7780"))
    #expect(style[.hatchSpacing] == 3.2)
  }
}
