import CCairo
import Drawing

/// Makes the PDF of a document that has been checked.
///
/// Cairo's sheet of type gives the fonts. Pages, structure tree, links, bookmarks and metadata are
/// written from the document itself; an output intent and attachments will join.
struct Finisher {
  let document: PagedDocument
  let marks: [Mark]
  let stretches: [Stretch]
  let structure: StructureMap
  let created: PDFTime

  /// The PDF with its glyphs from a sheet, which is nil where there are none.
  func finish(_ glyphs: UsedGlyphs, on sheet: [UInt8]?) throws -> [UInt8] {
    var body = PDFBody(deflater: try Deflater())
    let pages = document.pages.map { _ in body.promise() }
    let places = Places(document, pages: pages)
    let type = try PrintedType(of: glyphs, on: sheet.map(DrawnPDF.init), into: &body)
    let painted = PaintedPages(
      document, marks: marks, stretches: stretches, type: type, into: &body)
    var elements = StructureElements(structure, pages: pages, in: &body)
    let links = addStretches(to: &elements, tags: painted.tags, places, &body)
    let leaves = PageLeaves(
      document: document, numbers: pages, links: links, contents: painted.contents,
      resources: type.addResources(to: &body))
    let root = leaves.write(into: &body)
    let tree = elements.write(into: &body, boxes: figureBoxes(places))
    let catalog = addCatalog(pages: root, tree: tree, places, &body)
    return body.file(root: catalog, info: addInformation(to: &body))
  }

  // MARK: Structure and links

  /// Gives the tags of each stretch to its element, and returns the links of each page.
  private func addStretches(
    to elements: inout StructureElements, tags: [Int], _ places: Places, _ body: inout PDFBody
  ) -> [[PDFBody.Number]] {
    let texts = linkTexts()
    var links = document.pages.map { _ in [PDFBody.Number]() }
    for (stretch, tags) in zip(stretches, tags) {
      guard let node = stretch.node else { continue }
      if case .link(let target) = structure.nodes[node].role, let link = SafeLink(target) {
        let number = body.promise()
        let key = elements.add(
          link: node, annotation: number, onPage: stretch.page, in: &body)
        let area = places.rectangle(box(of: stretch), onPage: stretch.page)
        body.put(number) { notation in
          notation.write("<< /Type /Annot /Subtype /Link /Border [0 0 0] /StructParent ")
          notation.write(key)
          write(link, over: area, saying: texts[node] ?? "", places, to: &notation)
          notation.write(" >>")
        }
        links[stretch.page].append(number)
      }
      for _ in 0..<tags { elements.add(node, onPage: stretch.page, in: &body) }
    }
    return links
  }

  private func write(
    _ link: SafeLink, over area: [Double], saying text: String, _ places: Places,
    to notation: inout PDFNotation
  ) {
    notation.write(" /Rect [")
    for side in area {
      notation.write(side)
      notation.write(" ")
    }
    // The flag says that it is printed, as PDF/A demands.
    notation.write("] /F 4 /Contents ")
    notation.text(text)
    switch link.target {
    case .destination(let name): places.write(name, to: &notation)
    case .url(let address):
      notation.write(" /A << /S /URI /URI ")
      notation.text(address)
      notation.write(" >>")
    }
  }

  private func box(of stretch: Stretch) -> Box {
    marks[stretch.marks].reduce(.nothing) { $0.union($1.box) }
  }

  /// What each figure covers on the page where it begins.
  private func figureBoxes(_ places: Places) -> [StructureNode.ID: [Double]] {
    var boxes: [StructureNode.ID: (page: Int, box: Box)] = [:]
    for mark in marks {
      guard let node = mark.node, let figure = structure.enclosingFigure[node] else { continue }
      let known = boxes[figure] ?? (mark.page, .nothing)
      guard known.page == mark.page else { continue }
      boxes[figure] = (mark.page, known.box.union(mark.box))
    }
    return boxes.mapValues { places.rectangle($0.box, onPage: $0.page) }
  }

  private func linkTexts() -> [StructureNode.ID: String] {
    var texts: [StructureNode.ID: String] = [:]
    for stretch in stretches {
      guard let node = stretch.node, structure.isLink(node) else { continue }
      for mark in marks[stretch.marks] { texts[node, default: ""] += mark.text ?? "" }
    }
    return texts.mapValues { text in
      let space = UInt8(ascii: " ")
      let trimmed = text.utf8.drop { $0 == space }
      let end = trimmed.lastIndex { $0 != space }.map(trimmed.index(after:))
      return Legible.text(String(Substring(trimmed[..<(end ?? trimmed.startIndex)])))
    }
  }

  // MARK: Document

  private func addCatalog(
    pages: PDFBody.Number, tree: PDFBody.Number, _ places: Places, _ body: inout PDFBody
  ) -> PDFBody.Number {
    var bookmarks = Bookmarks(document.outline, places: places)
    let outline = bookmarks.write(into: &body)
    let metadata = body.promise()
    let packet = MetadataPacket(
      metadata: document.metadata, created: created, producer: Self.producer)
    body.put(metadata, stream: Array(packet.xml.utf8)) {
      $0.write("/Type /Metadata /Subtype /XML")
    }
    return body.add { notation in
      notation.write("<< /Type /Catalog /Pages ")
      notation.reference(to: pages)
      notation.write(" /StructTreeRoot ")
      notation.reference(to: tree)
      notation.write(" /MarkInfo << /Marked true >> /ViewerPreferences << /DisplayDocTitle true >>")
      notation.write(" /Lang ")
      notation.text(document.metadata.language)
      notation.write(" /Metadata ")
      notation.reference(to: metadata)
      if let outline {
        notation.write(" /Outlines ")
        notation.reference(to: outline)
      }
      notation.write(" >>")
    }
  }

  private func addInformation(to body: inout PDFBody) -> PDFBody.Number {
    let entries: [(StaticString, String)] = [
      ("/Title ", document.metadata.title), ("/Author ", document.metadata.author),
      ("/Subject ", document.metadata.subject), ("/Creator ", MetadataPacket.creatorTool),
      ("/Producer ", Self.producer), ("/CreationDate ", created.pdf), ("/ModDate ", created.pdf),
    ]
    return body.add { notation in
      notation.write("<<")
      for (key, value) in entries where !value.isEmpty {
        notation.write(" ")
        notation.write(key)
        notation.text(Legible.text(value))
      }
      notation.write(" >>")
    }
  }

  private static var producer: String {
    "cairo \(String(cString: cairo_version_string())) (https://cairographics.org)"
  }
}
