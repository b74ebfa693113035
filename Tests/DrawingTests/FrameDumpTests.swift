import Drawing
import TestSupport
import Testing

@Suite struct FrameDumpTests {
  let shaper = MonospacedShaper()
  let font = Font(family: "Serif", size: 10, weight: 700, italic: true, tabularDigits: true)

  @Test func `a document is dumped with its pages, structure and places`() throws {
    var inner = Frame(size: Size(50, 20))
    for run in shaper.runs(of: "say \"no\"\u{202E}", in: font, language: "en") {
      inner.items.append(Frame.Item(.glyphs(run, at: Point(0, 8), color: Color(0, 0, 0)), node: 2))
    }
    var page = Frame(size: Size(595.276, 841.89))
    page.items.append(
      Frame.Item(
        .path(
          .rect(Rect(0, 0, 10, 5)),
          fill: .hatched(ink: Color(0.5, 0.5, 0.5), ground: Color(1, 1, 1), spacing: 3, width: 0.5),
          stroke: Stroke(Color(1, 0, 0), width: 0.25, dash: [1, 2]))))
    page.items.append(
      Frame.Item(
        .path(.circle(Point(1, 1), radius: 2), fill: .solid(Color(0, 0, 1)), stroke: nil), node: 3))
    page.place(inner, at: Point(-0.001, 1.0 / 3))
    let document = PagedDocument(
      pages: [page],
      structure: [
        StructureNode(id: 0, role: .document, parent: nil),
        StructureNode(id: 1, role: .section, parent: 0),
        StructureNode(id: 2, role: .heading(level: 1), parent: 1),
        StructureNode(id: 3, role: .figure(alternative: "A dot."), parent: 1),
        StructureNode(id: 4, role: .link(.url("https://example.org/")), parent: 2),
        StructureNode(id: 5, role: .tableHead(scope: .row), parent: 1),
      ],
      outline: [OutlineEntry(title: "Front", level: 1, destination: "front")],
      destinations: [Destination(name: "front", page: 0, point: Point(56.69, 70))],
      metadata: .init(
        title: "Brief", author: "Desk", subject: "A day", language: "en",
        created: "2025-05-18T18:00:00Z"))
    try Golden.expect(document.dump(), matches: "document")
  }

  @Test func `numbers are rounded to hundredths and never to minus zero`() {
    let frame = Frame(
      size: Size(1.005, 2),
      items: [
        Frame.Item(
          .path(.line(Point(-0.004, 0.1), Point(-1.5, 1.055)), fill: nil, stroke: nil))
      ])
    #expect(frame.dump() == "frame 1×2\n  path M 0,0.1 L -1.5,1.06\n")
  }
}
