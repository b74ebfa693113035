import Drawing
import Testing

@testable import CairoBackend

@Suite struct TypeSheetTests {
  let shaper = PangoShaper(fonts: .testing)

  func marks(_ texts: [String], sizes: [Double] = [10]) -> [Mark] {
    texts.flatMap { text in
      sizes.flatMap { size in
        shaper.runs(of: text, in: Font(family: "Noto Sans", size: size), language: "en").map {
          Mark(content: .glyphs($0, at: Point(0, 0), color: Color(0, 0, 0)), page: 0)
        }
      }
    }
  }

  func type(of marks: [Mark]) throws -> PrintedType {
    let glyphs = UsedGlyphs(of: marks, in: shaper.faces)
    let sheet = try TypeSheet.bytes(of: glyphs, in: shaper.faces)
    var body = PDFBody(deflater: try Deflater())
    return try PrintedType(of: glyphs, on: try DrawnPDF(sheet), into: &body)
  }

  @Test func `a face in two sizes is one, and each glyph stands there once`() {
    let glyphs = UsedGlyphs(of: marks(["noon"], sizes: [8, 10]), in: shaper.faces)
    #expect(glyphs.faces.map(\.glyphs.count) == [2])
  }

  @Test func `Latin letters are written as themselves, others by two bytes`() throws {
    let marks = marks(["a(\\) ", "–", "ж"])
    let type = try type(of: marks)
    let signs = marks.compactMap { mark -> PrintedType.Sign? in
      guard case .glyphs(let run, _, _) = mark.content else { return nil }
      return type.signs(ofFace: run.face)?[run.glyphs[0].index]
    }
    #expect(signs.map(\.code) == [0x61, 0x96, 1])
    #expect(signs.map(\.isWide) == [false, false, true])
    #expect(signs.map(\.text) == ["a", "–", "ж"].map { ClusterText($0) })
    #expect(signs.allSatisfy { $0.width > 100 })
  }

  @Test func `widths are those by which the glyphs advance`() throws {
    for case .glyphs(let run, _, _) in marks(["Wide", "жito"], sizes: [100]).map(\.content) {
      let marks = [Mark(content: .glyphs(run, at: Point(0, 0), color: Color(0, 0, 0)), page: 0)]
      let signs = try #require(try type(of: marks).signs(ofFace: run.face))
      for glyph in run.glyphs.dropLast() {
        let width = try #require(signs[glyph.index]).width
        #expect(abs(width / 10 - glyph.advance) < 2.5, "kerning is less")
      }
    }
  }

  @Test func `a face of which only blanks are used has no signs`() throws {
    let marks = marks([" "])
    let type = try type(of: marks)
    guard case .glyphs(let run, _, _) = marks[0].content else { return }
    #expect(type.signs(ofFace: run.face) == nil)
  }

  @Test func `hundreds of glyphs keep their order`() throws {
    let letters = (0x400...0x4FF).compactMap { UnicodeScalar($0).map { String($0) } }
    let marks = marks(letters.flatMap { [$0, "n"] })
    let type = try type(of: marks)
    for mark in marks {
      guard case .glyphs(let run, _, _) = mark.content, run.glyphs.count == 1 else { continue }
      let sign = type.signs(ofFace: run.face)?[run.glyphs[0].index]
      guard sign?.text != ClusterText.none else { continue }
      #expect(sign?.text == ClusterText(run.text))
    }
  }

  @Test(arguments: [
    (#"(a\(b\)\\)"#, #"a(b)\"#), (#"(\101\1012\n)"#, "AA2n"), ("(a\\\nb)", "ab"),
    ("<4142 4>", "AB@"),
    ("12", ""), ("(\\", ""), ("(", ""), ("<", ""),
  ])
  func `strings are read in either notation`(token: String, string: String) {
    var tokens = PDFTokens(of: Array(token.utf8), in: 0..<token.utf8.count)
    guard let token = tokens.next() else { return }
    #expect(String(decoding: tokens.string(token), as: UTF8.self) == string)
  }
}
