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
    let stretches = Stretch.all(of: marks, structure)
    let drawn = try Drawing(
      document: document, marks: marks, stretches: stretches, faces: shaper.faces
    ).bytes()
    return try Finisher(
      document: document, marks: marks, stretches: stretches, structure: structure,
      created: created
    ).finish(drawn)
  }

  /// The pages, each stretch under a tag of its own; the finisher makes a tree of them.
  private struct Drawing {
    let document: PagedDocument
    let marks: [Mark]
    let stretches: [Stretch]
    let faces: Faces

    func bytes() throws -> [UInt8] {
      let canvas = try Canvas(size: document.pages[0].size, faces: faces)
      var next = 0
      for page in document.pages.indices {
        while next < stretches.count, stretches[next].page == page {
          draw(stretches[next], on: canvas)
          next += 1
        }
        let size = page + 1 < document.pages.count ? document.pages[page + 1].size : nil
        try canvas.showPage(page + 1, next: size)
      }
      return try canvas.finish()
    }

    private func draw(_ stretch: Stretch, on canvas: Canvas) {
      guard let node = stretch.node else { return draw(marks[stretch.marks], on: canvas) }
      let name = document.structure[node].role.drawnTagName
      canvas.beginTag(name)
      draw(marks[stretch.marks], on: canvas)
      canvas.endTag(name)
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
          if line?.takes(run, color: color) == true {
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
  }
}
