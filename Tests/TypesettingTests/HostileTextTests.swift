import BriefModel
import Drawing
import Testing

@testable import Typesetting

@Suite struct HostileTextTests {
  static let texts = [
    String(repeating: "x", count: 2_000), String(repeating: "\u{301}", count: 1_000),
    String(repeating: "\u{200B}", count: 5_000), "\u{202E}\u{0}\u{7}\u{1B}]0;x\u{7}", "",
    "<b>&amp;'\"\\ /Artifact BMC</b>", String(repeating: "a b ", count: 600),
  ]

  /// Everything that prints text, with the same text in each place.
  private func brief(_ text: String) -> Brief {
    let line: [Inline] = [.words(text), .reference(1), .mark(.single), .words(text)]
    let figure = KeyFigure(number: .words(text), label: line, detail: line, change: text)
    let table = Table(
      caption: text, columns: [.init(text), .init(text, weight: 3), .init("c")],
      rows: [[line, line], [line, [], line, line]], rowHeads: true, notes: [line])
    var brief = Brief.test(
      .heading(level: 2, text), .heading(level: 9, text), .paragraph(line), .note(line),
      .highlights([line, []]), .bullets([line]), .keyFigures([figure, figure]), .table(table),
      .exhibit(.test), .evidence([.test(1, text)]))
    brief.masthead.title = text
    brief.masthead.cutoffLine = text
    brief.masthead.marking = text
    return brief
  }

  @Test(arguments: texts)
  func `hostile text stays on its pages and within the type area`(text: String) {
    let style = Style.test()
    let setting = Typesetter.test(style).setting(of: brief(text))
    #expect(setting.diagnostics.first?.message == nil)
    let left = style.page.left - 0.01
    let right = style.page.size.width - style.page.right + 0.01
    let outside = setting.document.pages.lazy.flatMap(\.extents).first { item in
      item.rect.minX < left || item.rect.maxX > right
    }
    #expect(outside?.name == nil)
  }
}
