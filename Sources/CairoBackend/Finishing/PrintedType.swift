/// The fonts of a document and the codes of its glyphs, as Cairo's sheet of type has them.
struct PrintedType {
  /// How a glyph is written.
  struct Sign {
    /// Its font, as so many in `fonts`.
    var font: Int
    var code: UInt16
    /// Whether the code takes two bytes.
    var isWide: Bool
    /// In thousandths of the size; not a number where the font does not tell.
    var width: Double
    /// What a reader takes it for; where it stands for something else, that must be said.
    var text: ClusterText
  }

  /// The signs of one face.
  struct Case {
    fileprivate let face: UsedGlyphs.Face
    fileprivate let signs: [Sign]

    subscript(glyph: UInt32) -> Sign? { face.place(of: glyph).map { signs[$0] } }
  }

  /// The fonts' objects; the first is called /f0.
  private(set) var fonts: [PDFBody.Number] = []
  private let glyphs: UsedGlyphs
  private var cases: [Case] = []

  /// Takes over the fonts of a sheet on which these glyphs stand.
  init(of glyphs: UsedGlyphs, on sheet: DrawnPDF?, into body: inout PDFBody) throws {
    self.glyphs = glyphs
    guard let sheet else { return }
    var reader = TypeSheetReader(sheet)
    guard sheet.pages.count == glyphs.faces.count else {
      throw PageWriterError.finishing(reason: "Cairo's sheet of type lacks a face")
    }
    for (face, page) in zip(glyphs.faces, sheet.pages) {
      let signs = try reader.signs(of: face.glyphs, on: page, unpackedBy: body.deflater)
      cases.append(Case(face: face, signs: signs))
    }
    var parts = DrawnParts(of: sheet)
    fonts = try reader.fonts.map { try parts.take($0, into: &body) }
  }

  /// The signs of a run's face; nil where none of its glyphs that are used leaves ink.
  func signs(ofFace number: Int) -> Case? {
    guard let position = glyphs.position(of: number), position < cases.count else { return nil }
    return cases[position].signs.isEmpty ? nil : cases[position]
  }

  /// The object that lends the fonts to pages.
  func addResources(to body: inout PDFBody) -> PDFBody.Number {
    body.add { notation in
      notation.write("<< /Font <<")
      for (index, font) in fonts.enumerated() {
        notation.write(" /f")
        notation.write(index)
        notation.write(" ")
        notation.reference(to: font)
      }
      notation.write(" >> >>")
    }
  }
}
