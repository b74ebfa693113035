import BriefModel
import Drawing
import Testing

@testable import Newsroom

@Suite struct PageGateTests {
  private let size = Size(100, 100)

  private func document(pages: [Frame], bookmarks: [String]) -> PagedDocument {
    PagedDocument(
      pages: pages, structure: [StructureNode(id: 0, role: .document, parent: nil)],
      outline: bookmarks.map { OutlineEntry(title: $0, level: 1, destination: $0) },
      destinations: [],
      metadata: .init(title: "", author: "", subject: "", language: "en", created: ""))
  }

  private var full: Frame {
    Frame(
      size: size,
      items: [.init(.path(.line(Point(0, 0), Point(1, 1)), fill: nil, stroke: nil), node: 0)])
  }

  /// Furniture only: no item belongs to the structure.
  private var blank: Frame {
    Frame(
      size: size, items: [.init(.path(.line(Point(0, 0), Point(1, 1)), fill: nil, stroke: nil))])
  }

  private func faults(_ pages: [Frame], _ bookmarks: [String]) -> [String] {
    PageGate.faults(in: document(pages: pages, bookmarks: bookmarks), of: BriefFixture.brief())
      .map { "\($0.place): \($0.message)" }
  }

  @Test func `pages with content and bookmarks pass`() {
    #expect(faults([full], ["Key points", "Evidence annex"]).isEmpty)
  }

  @Test func `a page with furniture alone is blank`() {
    #expect(
      faults([full, blank], ["Key points", "Evidence annex"]) == ["page 2: The page is blank."])
  }

  @Test func `a section without a bookmark is named`() {
    #expect(faults([full], ["Key points"]).map { $0.hasPrefix("annex: ") } == [true])
  }

  @Test func `no page at all is refused`() { #expect(faults([], []).count == 1) }
}
