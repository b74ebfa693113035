import Drawing
import Testing

@testable import CairoBackend

@Suite struct PageContentTests {
  let shaper = PangoShaper(fonts: .testing)
  let black = Color(0, 0, 0)

  /// What is written for some things on a page 100 points high, as part of an element if it is named.
  func content(_ items: [Frame.Item], of element: String? = nil) throws -> String {
    let marks = Mark.all(of: [Frame(size: Size(100, 100), items: items)])
    let glyphs = UsedGlyphs(of: marks, in: shaper.faces)
    let sheet = glyphs.faces.isEmpty ? nil : try TypeSheet.bytes(of: glyphs, in: shaper.faces)
    var body = PDFBody(deflater: try Deflater())
    let type = try PrintedType(of: glyphs, on: sheet.map(DrawnPDF.init), into: &body)
    var content = PageContent(height: 100, type: type)
    if let element { content.begin(element) }
    for mark in marks { content.draw(mark) }
    if element == nil { content.endText() } else { content.end() }
    return String(decoding: content.bytes, as: UTF8.self)
  }

  func text(_ text: String, _ x: Double, _ y: Double, size: Double = 10) -> Frame.Item {
    let font = Font(family: "Noto Sans", size: size)
    let run = shaper.runs(of: text, in: font, language: "en")[0]
    return .init(.glyphs(run, at: Point(x, y), color: black))
  }

  @Test func `words of a line stand in one array, with the gap between them`() throws {
    let first = text("(no)", 10, 20)
    guard case .glyphs(let run, _, _) = first.content else { return }
    #expect(
      try content([first, text("on", 10 + run.width + 2.5, 20), text("oo", 10, 32)])
        == """
        BT
        /f0 10 Tf
        10 80 Td
        [(\\(no\\))-250(on)]TJ
        0 -12 Td
        [(oo)]TJ
        ET

        """)
  }

  @Test func `a font is named again where its size changes`() throws {
    let content = try content([text("a", 10, 20), text("b", 20, 20, size: 8), text("c", 30, 20)])
    #expect(
      content.matches(of: /\/f0 \d+ Tf/).map { String($0.output) } == [
        "/f0 10 Tf", "/f0 8 Tf", "/f0 10 Tf",
      ])
  }

  @Test func `glyphs that stand for several letters are spelled out`() throws {
    var item = text("ab", 10, 20)
    guard case .glyphs(var run, let place, let color) = item.content else { return }
    run.clusters = [.init(bytes: 2, glyphs: 2)]
    item.content = .glyphs(run, at: place, color: color)
    let content = try content([item, text("a", 50, 20)], of: "P")
    let marks = content.matches(of: /.*(BDC|TJ|EMC)/).map { String($0.output.0) }
    #expect(
      marks == [
        "/P <</MCID 0>>BDC", "EMC", "/P <</MCID 1/ActualText (ab)>>BDC", "[(a)]TJ", "[<0001>]TJ",
        "EMC",
        "/P <</MCID 2>>BDC", "[(a)]TJ", "EMC",
      ])
  }

  @Test func `nothing is spelled out in furniture`() throws {
    var item = text("ab", 10, 20)
    guard case .glyphs(var run, let place, let color) = item.content else { return }
    run.clusters = [.init(bytes: 2, glyphs: 2)]
    item.content = .glyphs(run, at: place, color: color)
    #expect(try !content([item]).contains("ActualText"))
  }

  @Test func `a colour and a width are written where they change`() throws {
    let red = Color(1, 0, 0)
    let line = Path.line(Point(0, 0), Point(10, 0))
    #expect(
      try content([
        .init(.path(line, fill: nil, stroke: Stroke(red, width: 0.5))),
        .init(.path(line, fill: nil, stroke: Stroke(red, width: 0.5, dash: [2, 1]))),
      ])
        == """
        1 0 0 RG
        0.5 w
        0 100 m
        10 100 l
        S
        [2 1 ]0 d
        0 100 m
        10 100 l
        S

        """)
  }

  @Test func `a hatch leaves nothing behind`() throws {
    let square = Path.rect(Rect(0, 0, 10, 10))
    let hatched = Fill.hatched(ink: Color(1, 0, 0), ground: black, spacing: 3, width: 0.5)
    let content = try content([
      .init(.path(square, fill: hatched, stroke: nil)),
      .init(.path(.line(Point(0, 0), Point(1, 0)), fill: nil, stroke: Stroke(black, width: 1))),
    ])
    #expect(content.contains("W n\n1 0 0 RG\n0.5 w\n"))
    #expect(content.hasSuffix("Q\n0 100 m\n1 100 l\nS\n"))
  }

  @Test func `a circle is eight curves around its centre`() throws {
    let circle = Path.circle(Point(40, 50), radius: 10)
    var lines = try content([.init(.path(circle, fill: .solid(black), stroke: nil))])
      .split(separator: "\n")
    #expect(lines.prefix(2) == ["q 1 0 0 1 40 50 cm", "10 0 m"])
    #expect(lines.filter { $0.hasSuffix(" c") }.count == 8)
    lines.removeFirst(lines.count - 4)
    #expect(lines.map { $0.suffix(7) } == [" 10 0 c", "h", "f", "Q"])
  }

  @Test func `an arc may go either way`() throws {
    let arc = Path([.arc(center: Point(50, 50), radius: 10, from: 0, to: -.pi / 2)])
    let content = try content([.init(.path(arc, fill: nil, stroke: Stroke(black, width: 1)))])
    #expect(content.hasPrefix("q 1 0 0 1 50 50 cm\n10 0 m\n"))
    #expect(content.contains(" 0 10 c\nS\n"))
  }
}
