import BriefModel
import Drawing
import TestSupport
import Typesetting

/// A style for the monospaced shaper: 10 point type gives characters 6 points wide.
extension Style {
  static func test(width: Double = 400, height: Double = 500) -> Style {
    func text(_ size: Double, _ weight: Int = 400, before: Double = 0, after: Double = 0) -> Text {
      Text(
        font: Font(family: "Mono", size: size, weight: weight), leading: size * 1.5,
        color: Color(0, 0, 0), spaceBefore: before, spaceAfter: after)
    }
    let texts: [Use: Text] = [
      .title: text(20, 700, after: 6), .subtitle: text(12, after: 6),
      .heading1: text(16, 700, before: 18, after: 6),
      .heading2: text(12, 700, before: 12, after: 4),
      .heading3: text(10, 700, before: 8, after: 2), .body: text(10, after: 6),
      .highlight: text(12, after: 6), .note: text(8, before: 2, after: 6),
      .keyNumber: text(24, 700), .keyLabel: text(10, 700), .keyDetail: text(8),
      .caption: text(10, before: 10, after: 4), .tableHead: text(8, 700),
      .tableCell: text(8, after: 8), .chartLabel: text(8), .chartNumber: text(8),
      .evidence: text(8, after: 4), .reference: text(6), .mark: text(8), .furniture: text(8),
      .marking: text(12, 700),
    ]
    let inks = Dictionary(
      uniqueKeysWithValues: Ink.allCases.map { ($0, Color(0, 0, $0 == .link ? 1 : 0)) })
    let measures: [Measure: Double] = [
      .hairline: 0.5, .rule: 1, .gutter: 12, .textWidth: 300, .cellPaddingX: 4,
      .cellPaddingY: 3, .bulletIndent: 12, .chartHeight: 100, .barHeight: 20, .hatchSpacing: 3,
    ]
    let page = Page(size: Size(width, height), top: 50, bottom: 50, left: 30, right: 30)
    return Style(
      name: "test", page: page, text: texts, inks: inks, measures: measures,
      marking: "TLP:CLEAR")
  }
}

extension Brief {
  static let testWording = [
    "page.of": "Page {page} of {pages}", "issue": "Issue {issue}", "exhibit": "Exhibit",
    "mark.single": "single source", "mark.planned": "planned", "evidence.pages": "p.",
    "continued": "continued",
  ]

  static func test(_ sections: [Section], title: String = "Test brief") -> Brief {
    Brief(masthead: .test(title: title), sections: sections, ledger: .empty, wording: testWording)
  }

  /// One section with these blocks.
  static func test(_ blocks: Block...) -> Brief {
    test([Section(id: "one", kind: .military, title: "Military", blocks: blocks)])
  }
}

extension Masthead {
  static func test(title: String) -> Masthead {
    Masthead(
      title: title, date: Day(ordinal: 20_226), periodStart: Instant(seconds: 1_747_440_000),
      cutoff: Instant(seconds: 1_747_591_200), cutoffLine: "Cut-off 2025-05-18 18:00 UTC",
      periodLine: "17 to 18 May", dateLine: "18 May 2025", zone: "UTC", marking: "TLP:CLEAR",
      review: "Not reviewed")
  }
}

extension Ledger {
  static let empty = Ledger(entries: [], evidence: [], sources: [], findings: [])
}

extension EvidenceEntry {
  static func test(_ number: Int, _ sentence: String = "Two people were killed.") -> EvidenceEntry {
    EvidenceEntry(
      number: number, evidence: Evidence(article: "a", span: SourceSpan(0, 1), role: "sentence"),
      sentence: sentence, outlet: "Wire", entries: ["F\(number)"])
  }
}

extension Typesetter {
  static func test(_ style: Style = .test()) -> Typesetter {
    Typesetter(style: style, shaper: MonospacedShaper())
  }
}

/// A sentence of so many words, "word0 word1 …".
func words(_ count: Int) -> String { (0..<count).map { "word\($0)" }.joined(separator: " ") }

extension PagedDocument {
  /// The text of one page, item by item, with the structure node of each.
  func texts(page: Int) -> [(text: String, at: Point, node: StructureNode.ID?)] {
    pages[page].items.compactMap { item in
      guard case .glyphs(let run, let at, _) = item.content else { return nil }
      return (run.text, at, item.node)
    }
  }

  /// What belongs to a node of the structure, page by page.
  func content(page: Int) -> [String] {
    texts(page: page).filter { $0.node != nil }.map(\.text)
  }

  func role(_ node: StructureNode.ID?) -> StructureNode.Role? { node.map { structure[$0].role } }
}
