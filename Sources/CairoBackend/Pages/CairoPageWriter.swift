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
    let glyphs = UsedGlyphs(of: marks, in: shaper.faces)
    let sheet = glyphs.faces.isEmpty ? nil : try TypeSheet.bytes(of: glyphs, in: shaper.faces)
    return try Finisher(
      document: document, marks: marks, stretches: stretches, structure: structure,
      created: created
    ).finish(glyphs, on: sheet)
  }
}
