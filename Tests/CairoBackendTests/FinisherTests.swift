import CairoBackend
import Drawing
import Foundation
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct FinisherTests {
  static let plain = try? PDFTools.plain(SampleDocument().pdf())

  @Test(arguments: [
    "/Lang (en-GB)", "/DisplayDocTitle true", "/Marked true", "/Tabs /S",
    "/CreationDate (D:20250518180000Z)", "/ModDate (D:20250518180000Z)", "/Author (Daybrief)",
    "/BBox [ 20 77 204 110.25 ]",
    "/Contents (\\(one source and another\\))", "/Contents (the top)", "/ID [",
    "<pdfuaid:part>1</pdfuaid:part>", "Brief (Київ) &lt;&amp;&gt;",
    "<xmp:CreateDate>2025-05-18T18:00:00Z</xmp:CreateDate>",
  ])
  func `the PDF says`(what: String) throws {
    let words = try #require(Self.plain).split(whereSeparator: \.isWhitespace)
    #expect(words.joined(separator: " ").contains(what))
  }

  @Test func `every link is printed`() throws {
    let plain = try #require(Self.plain)
    #expect(plain.ranges(of: "/Subtype /Link").count == 3)
    #expect(plain.ranges(of: "/F 4\n").count == 3)
  }

  @Test func `furniture is an artifact on either page, text is not`() throws {
    let plain = try #require(Self.plain)
    let artifacts = plain.matches(of: /\/Artifact BMC(?s:.*?)EMC/).map { String($0.output) }
    #expect(artifacts.count == 2)
    #expect(artifacts.allSatisfy { $0.contains("(page ") })
    #expect(!artifacts.joined().contains("drones"))
  }

  @Test func `metadata is well-formed XML, whatever the title`() throws {
    var document = SampleDocument().document
    document.metadata.title = "]]> <x> & \u{0}\u{1F}\u{FFFF}\u{202E} \"'"
    document.metadata.author = ""
    let shaper = PangoShaper(fonts: .testing)
    let empty = PagedDocument(
      pages: [Frame(size: Size(100, 100))], structure: [document.structure[0]], outline: [],
      destinations: [], metadata: document.metadata)
    let plain = try PDFTools.plain(CairoPageWriter(shaper: shaper).bytes(of: empty))
    let start = try #require(plain.range(of: "<x:xmpmeta"))
    let end = try #require(plain.range(of: "</x:xmpmeta>"))
    let packet = String(plain[start.lowerBound..<end.upperBound])
    #expect(packet.contains("]]&gt; &lt;x&gt; &amp;  \"'"))
    #expect(XMLParser(data: Data(packet.utf8)).parse())
  }

  @Test func `a paragraph that a note interrupts is one paragraph`() throws {
    let shaper = PangoShaper(fonts: .testing)
    let font = Font(family: "Noto Sans", size: 10)
    var pages = [Frame(size: Size(200, 100)), Frame(size: Size(200, 100))]
    func set(_ text: String, _ y: Double, page: Int, node: Int) {
      for run in shaper.runs(of: text, in: font, language: "en") {
        pages[page].items.append(
          .init(.glyphs(run, at: Point(10, y), color: Color(0, 0, 0)), node: node))
      }
    }
    set("begins", 20, page: 0, node: 1)
    set("a note", 90, page: 0, node: 2)
    set("ends", 20, page: 1, node: 1)
    let document = PagedDocument(
      pages: pages,
      structure: [
        StructureNode(id: 0, role: .document, parent: nil),
        StructureNode(id: 1, role: .paragraph, parent: 0),
        StructureNode(id: 2, role: .note, parent: 0),
      ], outline: [], destinations: [], metadata: SampleDocument().document.metadata)
    let bytes = try CairoPageWriter(shaper: shaper).bytes(of: document)
    let structure = try PDFTools.structure(of: bytes).trimmingCharacters(in: .newlines)
    #expect(
      structure == """
        Document
          P (block)
            "begins"
            "ends"
          Note <note000001> (inline)
            "a note"
        """)
    #expect(try PDFTools.run("qpdf", ["--check", "FILE"], on: bytes).status == 0)
  }
}
