import Drawing

/// Adds with qpdf what Cairo 1.16 cannot write.
///
/// Language, title and metadata of the document; alternative texts, boxes and scopes in the
/// structure tree; what a link is; artifacts. An output intent and attachments will join here.
struct Finisher {
  let document: PagedDocument
  let marks: [Mark]
  let plan: TagPlan
  let structure: StructureMap
  let created: PDFTime

  func finish(_ drawn: [UInt8]) throws -> [UInt8] {
    let file = try PDFFile(drawn)
    describe(file)
    try StructureFinisher(
      file: file, document: document, marks: marks, tags: plan.tags, structure: structure
    ).run()
    var embedded: Set<Int> = []
    for page in file.pages {
      try finish(page, in: file)
      completeFonts(of: page, in: file, done: &embedded)
    }
    return try file.written()
  }

  private func describe(_ file: PDFFile) {
    let info = file.trailer["/Info"]
    let entries: [(StaticString, String)] = [
      ("/Title", document.metadata.title), ("/Author", document.metadata.author),
      ("/Subject", document.metadata.subject), ("/Creator", MetadataPacket.creatorTool),
      ("/CreationDate", created.pdf), ("/ModDate", created.pdf),
    ]
    for (key, value) in entries where !value.isEmpty {
      info.set(key, to: file.text(Legible.text(value)))
    }
    let packet = MetadataPacket(
      metadata: document.metadata, created: created, producer: info["/Producer"].text ?? "")
    let catalog = file.catalog
    catalog.set("/Lang", to: file.text(document.metadata.language))
    catalog.set("/ViewerPreferences", to: file.parse("<< /DisplayDocTitle true >>"))
    catalog.set("/MarkInfo", to: file.parse("<< /Marked true >>"))
    catalog.set(
      "/Metadata",
      to: file.stream(
        Array(packet.xml.utf8),
        dictionary: [("/Type", file.name("Metadata")), ("/Subtype", file.name("XML"))]))
  }

  private func finish(_ page: PDFObject, in file: PDFFile) throws {
    page.set("/Tabs", to: file.name("S"))
    for annotation in page["/Annots"].items {
      // Printed, as PDF/A demands.
      annotation.set("/F", to: file.integer(4))
    }
    for content in page["/Contents"].items {
      content.replaceStream(with: ArtifactMarks.added(to: try content.streamBytes()))
    }
  }

  private func completeFonts(of page: PDFObject, in file: PDFFile, done: inout Set<Int>) {
    let fonts = page["/Resources"]["/Font"]
    for font in fonts.values where done.insert(font.id).inserted {
      for descendant in font["/DescendantFonts"].items
      where descendant.has("/Subtype", named: "CIDFontType2") {
        descendant.set("/CIDToGIDMap", to: file.name("Identity"))
      }
    }
  }
}
