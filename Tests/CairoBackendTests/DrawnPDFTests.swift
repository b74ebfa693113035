import Testing

@testable import CairoBackend

@Suite struct DrawnPDFTests {
  /// One page in Cairo's manner, with a font, a stray object and a stream whose data look like
  /// objects.
  static let file: [UInt8] = {
    let objects = [
      "<< /Type /Pages\n   /Kids [ 2 0 R ]\n   /Count 1 >>",
      "<< /Type /Page % 1\n   /Parent 1 0 R\n   /Contents 4 0 R\n   /Resources 3 0 R\n"
        + "   /Group << /S /Transparency >> >>",
      "<< /Font << /f-0 6 0 R >> /X (9 0 R \\) endobj) >>",
      "<< /Length 5 0 R\n   /Extra [ 1 2 ]\n>>\nstream\nendobj 7 0 obj (\nendstream",
      "14",
      "<< /Subtype /CIDFontType2 /W [0 [ 600 700 ]] >>",
      "<< /Type /StructElem >>",
      "<< /Type /Catalog /Pages 1 0 R >>",
    ]
    var text = "%PDF-1.4\n"
    var table = "0000000000 65535 f \n"
    for (index, object) in objects.enumerated() {
      let offset = String(text.utf8.count)
      table += String(repeating: "0", count: 10 - offset.count) + offset + " 00000 n \n"
      text += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = text.utf8.count
    text += "xref\n0 \(objects.count + 1)\n\(table)trailer\n<< /Size 9 /Root 8 0 R >>\n"
    return Array("\(text)startxref\n\(start)\n%%EOF\n".utf8)
  }()

  @Test func `pages are found with what they are drawn with`() throws {
    let drawn = try DrawnPDF(Self.file)
    let page = try #require(drawn.pages.first)
    #expect(drawn.pages.count == 1)
    #expect(page.contents == 4 && page.resources == 3)
  }

  @Test func `a stream ends where its length says`() throws {
    let data = try DrawnPDF(Self.file).data(of: 4)
    #expect(String(decoding: data, as: UTF8.self) == "endobj 7 0 obj")
  }

  @Test func `what is taken over keeps its references, and a font names its glyphs`() throws {
    let drawn = try DrawnPDF(Self.file)
    var body = PDFBody(deflater: try Deflater())
    var parts = DrawnParts(of: drawn)
    let taken = [try parts.take(3, into: &body), try parts.take(4, into: &body)]
    #expect(try parts.take(3, into: &body) == taken[0])
    let root = body.add { notation in
      notation.write("<< /Taken [")
      notation.references(to: taken)
      notation.write("] >>")
    }
    let plain = try PDFTools.plain(body.file(root: root, info: root))
    let words = plain.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(words.contains("/CIDToGIDMap /Identity"))
    #expect(words.contains("(9 0 R \\) endobj)"))
    #expect(!words.contains("StructElem"))
    #expect(words.contains("/Extra [ 1 2 ]"))
  }

  @Test func `a broken file is an error, wherever it ends`() {
    for end in stride(from: 0, to: Self.file.count - 6, by: 7) {
      #expect(throws: PageWriterError.self) { try DrawnPDF(Array(Self.file[..<end])) }
    }
  }
}
