import CCairo
package import Drawing

/// A paged document as a tagged PDF.
package final class CairoPageWriter: PageWriter {
  private let shaper: PangoShaper

  /// Writes what this shaper has shaped; the numbers of faces are the shaper's.
  package init(shaper: PangoShaper) {
    self.shaper = shaper
  }

  /// The PDF, or a `PageWriterError`; same document, same fonts: same bytes.
  package func bytes(of document: PagedDocument) throws -> [UInt8] {
    let structure = try StructureMap(document.structure)
    let created = try PDFTime(document.metadata.created)
    let marks = Mark.all(of: document.pages)
    try DocumentCheck(document: document, faces: shaper.faces)
      .run(marks: marks, structure: structure)
    let plan = TagPlan(
      marks: marks, structure: structure, destinations: document.destinations,
      pages: document.pages.count)
    let drawn = try Drawing(document: document, marks: marks, plan: plan, faces: shaper.faces)
      .bytes(created: created)
    return try Finisher(
      document: document, marks: marks, plan: plan, structure: structure, created: created
    ).finish(drawn)
  }

  /// One pass over a plan.
  private struct Drawing {
    let document: PagedDocument
    let marks: [Mark]
    let plan: TagPlan
    let faces: Faces

    func bytes(created: PDFTime) throws -> [UInt8] {
      let canvas = try Canvas(size: document.pages[0].size, faces: faces)
      canvas.setMetadata(CAIRO_PDF_METADATA_CREATE_DATE, created.iso)
      canvas.setMetadata(CAIRO_PDF_METADATA_MOD_DATE, created.iso)
      addBookmarks(to: canvas)
      var open: [String] = []
      var page = 0
      for step in plan.steps {
        switch step {
        case .open(let tag):
          let role = tag.node.map { document.structure[$0].role } ?? .span
          open.append(role.tagName)
          canvas.beginTag(role.tagName, attributes: attributes(of: role))
        case .close:
          if let name = open.popLast() { canvas.endTag(name) }
        case .draw(let range):
          draw(marks[range], on: canvas)
        case .nextPage:
          page += 1
          try canvas.showPage(page, next: document.pages[page].size)
        case .destination(let index):
          let point = document.destinations[index].point
          canvas.beginTag(
            CAIRO_TAG_DEST, attributes: "name='d\(index)' x=\(point.x.fixed) y=\(point.y.fixed)")
          canvas.endTag(CAIRO_TAG_DEST)
        }
      }
      try canvas.showPage(page + 1, next: nil)
      return try canvas.finish()
    }

    private func draw(_ marks: ArraySlice<Mark>, on canvas: Canvas) {
      var line: GlyphLine?
      func flush() {
        if let line { canvas.draw(line) }
        line = nil
      }
      for mark in marks {
        switch mark.content {
        case .glyphs(let run, let place, let color):
          if line?.takes(run, at: place, color: color) == true {
            line?.append(run, at: place)
          } else {
            flush()
            line = GlyphLine(run, at: place, color: color)
          }
        case .path(let path, let offset, let fill, let stroke):
          flush()
          canvas.draw(path, by: offset, fill: fill, stroke: stroke)
        }
      }
      flush()
    }

    private func addBookmarks(to canvas: Canvas) {
      var parents: [(level: Int, number: Int32)] = []
      for entry in document.outline {
        while let last = parents.last, last.level >= entry.level { parents.removeLast() }
        let number = canvas.addBookmark(
          Legible.text(entry.title), under: parents.last?.number ?? 0,
          attributes: attribute(destination: entry.destination))
        parents.append((entry.level, number))
      }
    }

    private func attributes(of role: StructureNode.Role) -> String {
      guard case .link(let target) = role, let link = LinkAttributes(target) else { return "" }
      switch link.target {
      case .destination(let name): return attribute(destination: name)
      case .url(let address): return "uri='\(address)'"
      }
    }

    /// Destinations go by number: a name could hold what ends an attribute.
    private func attribute(destination name: String) -> String {
      let index = document.destinations.firstIndex { $0.name == name } ?? 0
      return "dest='d\(index)'"
    }
  }
}
