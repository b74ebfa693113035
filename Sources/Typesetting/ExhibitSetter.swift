import BriefModel
import Drawing

/// Numbered exhibits: title, chart, table twin, source line, on one page.
struct ExhibitSetter {
  let desk: Composition

  func strips(of exhibit: Exhibit, under parent: StructureNode.ID) -> [Strip] {
    let setter = ParagraphSetter(desk: desk)
    var strips = title(of: exhibit, under: parent)
    strips += chart(of: exhibit, under: parent)
    strips += TableSetter(desk: desk).strips(of: exhibit.twin, under: parent)
    if !exhibit.sourceLine.isEmpty { strips.endClosely() }
    strips += setter.strips(of: exhibit.sourceLine, in: .note, role: .note, under: parent)
    strips.keepTogether()
    return strips
  }

  /// None where the chart would be taller than the page: the twin says the same.
  private func chart(of exhibit: Exhibit, under parent: StructureNode.ID) -> [Strip] {
    let frame = Plotting(desk: desk).frame(of: exhibit)
    guard frame.size.height > 0, frame.size.height < desk.pageHeight * 0.8 else {
      desk.report(
        "The chart does not fit a page; its table stands alone.", at: "exhibit \(exhibit.number)")
      return []
    }
    let node = desk.tree.add(.figure(alternative: exhibit.alternative), under: parent)
    let group = Frame.Item(.group(frame, at: Point(0, 0)), node: node)
    let gutter = desk.style[.gutter]
    return [
      Strip(height: frame.size.height, spaceBefore: gutter / 2, spaceAfter: gutter, items: [group])
    ]
  }

  /// Bold, for it says what the exhibit shows; a table's caption only names it.
  private func title(of exhibit: Exhibit, under parent: StructureNode.ID) -> [Strip] {
    var text = desk.style[.caption]
    text.font.weight = max(700, text.font.weight)
    let label = desk.wording.phrase("exhibit", [("exhibit", String(exhibit.number))])
    let title = [.editorial(label), .words("\u{2003}")] + exhibit.title
    let node = desk.tree.add(.caption, under: parent)
    let lines = ParagraphSetter(desk: desk).lines(
      of: title, in: text, under: node, width: desk.width)
    return RowSetter(desk: desk, text: text).strips([.init(lines: lines, x: 0, width: desk.width)])
  }
}
