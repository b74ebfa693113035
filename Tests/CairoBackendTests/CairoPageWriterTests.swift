import CairoBackend
import Drawing
import Testing

@Suite struct CairoPageWriterTests {
  static let sample = try? SampleDocument().pdf()

  @Test func `qpdf finds nothing to complain of`() throws {
    let bytes = try #require(Self.sample)
    let check = try PDFTools.run("qpdf", ["--check", "FILE"], on: bytes)
    #expect(check.status == 0, "\(check.text)")
  }

  @Test func `text comes out in order with whole words`() throws {
    let text = try PDFTools.text(of: try #require(Self.sample))
    #expect(
      text == """
        The daily brief
        Officials said the office was hit
        (one source
        and another)
        by five drones before dawn
        page 1 of 2
        \u{C}and that two people were hurt.
        Metric Count
        Drones
        12
        Outcome of the attack
        See the top
        page 2 of 2
        \u{C}
        """)
  }

  @Test func `a paragraph goes on across pages, and a row keeps its empty cells`() throws {
    let structure = try PDFTools.structure(of: try #require(Self.sample))
    let expected = """
      Document
        Sect
          H1 (block)
            "The daily brief "
          P (block)
            "Officials said the office was hit "
            Link (inline)
              Object
              "(one source "
              Object
              "and another) "
            "by five drones before dawn "
            "and that two people were hurt. "
          Table (block)
            TR
              TH:
                 /Scope /Column
                "Metric "
              TH:
                 /Scope /Column
                "Count "
            TR
              TD
                "Drones "
              TD
            TR
              TD
              TD
                "12 "
      """
    #expect(structure.contains(expected), "\(structure)")
  }

  @Test func `same document, same bytes`() throws {
    #expect(try SampleDocument().pdf() == Self.sample)
  }

  @Test func `one shaper writes the same bytes again`() throws {
    let sample = SampleDocument()
    let writer = CairoPageWriter(shaper: sample.shaper)
    #expect(try writer.bytes(of: sample.document) == writer.bytes(of: sample.document))
  }

  @Test func `links keep quotes and brackets out of the PDF`() throws {
    let plain = try PDFTools.plain(try #require(Self.sample))
    #expect(plain.contains("/URI (https://example.org/a?b=%28c%29%27d%5Ce)"))
  }

  @Test func `hostile text neither breaks the PDF nor becomes structure`() throws {
    let hostile = #"'\ )(>> endobj /OpenAction BDC EMC \#u{0}\#u{1B}\#u{202E}\#u{FFFF}\#u{301} 🙂"#
    let bytes = try SampleDocument(hostile: hostile + String(repeating: "W", count: 10_000)).pdf()
    let check = try PDFTools.run("qpdf", ["--check", "FILE"], on: bytes)
    #expect(check.status == 0, "\(check.text)")
    let text = try PDFTools.text(of: bytes)
    #expect(text.contains(#"'\ )(>> endobj /OpenAction BDC EMC"#))
    #expect(try !PDFTools.plain(bytes).contains("\n  /OpenAction"))
    #expect(try elements(of: bytes) == elements(of: #require(Self.sample)))
  }

  /// The structure without its text.
  private func elements(of bytes: [UInt8]) throws -> [String] {
    try PDFTools.structure(of: bytes).split(separator: "\n").map(String.init)
      .filter { !$0.contains("\"") }
  }

  @Test(arguments: ["javascript:alert(1)", "file:///etc/passwd", "HTTP//x", "", "mailto:a@b.c"])
  func `only http and https become links`(address: String) throws {
    var document = SampleDocument()
    document.link(to: address)
    #expect(try !PDFTools.plain(document.pdf()).contains("/URI"))
  }
}
