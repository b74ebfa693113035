import BriefModel
import Drawing

/// Numbered exhibits: title, chart, table twin, source line, on one page; but a twin of many rows goes on
/// overleaf, its first two rows with the chart and its last two with the source.
///
/// The twin stands below the chart, or beside it where a chart grows downwards and both are
/// narrow enough for that to save much room.
struct ExhibitSetter {
  let desk: Composition
  /// Of the height of chart and twin one below the other.
  private let worthwhile = 0.75
  /// Of the width, for a twin beside the chart.
  private let shareOfTwin = 0.5
  /// Of the page, for what cannot be broken.
  private let tallest = 0.8

  func strips(of exhibit: Exhibit, under parent: StructureNode.ID) -> [Strip] {
    let setter = ParagraphSetter(desk: desk)
    var strips = title(of: exhibit, under: parent)
    strips += chartAndTwin(of: exhibit, under: parent)
    if !exhibit.sourceLine.isEmpty { strips.endClosely() }
    strips += setter.strips(of: exhibit.sourceLine, in: .note, role: .note, under: parent)
    strips.keepTogetherUpToRows()
    return strips
  }

  private func chartAndTwin(of exhibit: Exhibit, under parent: StructureNode.ID) -> [Strip] {
    let chart = Plotting(desk: desk).frame(of: exhibit, width: desk.width)
    let figure = desk.tree.add(.figure(alternative: exhibit.alternative), under: parent)
    let twin = TableSetter(desk: desk).shaped(exhibit.twin, isTwin: true, under: parent)
    let below = twin.strips(width: desk.width)
    let height = chart.size.height + desk.style[.gutter] + below.stacked.height
    if growsDownwards(exhibit.plotted),
      let row = row(of: exhibit, as: figure, twin, lowerThan: height * worthwhile)
    {
      return [row]
    }
    return strips(with: chart, of: exhibit, as: figure) + below
  }

  /// No chart where it would be taller than the page: the twin says the same.
  private func strips(
    with chart: Frame, of exhibit: Exhibit, as figure: StructureNode.ID
  ) -> [Strip] {
    guard chart.size.height > 0, chart.size.height < desk.pageHeight * tallest else {
      desk.report(
        "The chart does not fit a page; its table stands alone.", at: "exhibit \(exhibit.number)")
      return []
    }
    let gutter = desk.style[.gutter]
    let item = Frame.Item(.group(chart, at: Point(0, 0)), node: figure)
    return [
      Strip(
        height: chart.size.height, spaceBefore: gutter / 2, spaceAfter: gutter,
        elements: [.init(content: .item(item))])
    ]
  }

  /// Chart and twin side by side; nil where that is not lower than `height`.
  private func row(
    of exhibit: Exhibit, as figure: StructureNode.ID, _ twin: ShapedTable,
    lowerThan height: Double
  ) -> Strip? {
    let gutter = desk.style[.gutter]
    let width = (desk.width - gutter) * shareOfTwin
    let chart = Plotting(desk: desk).frame(
      of: exhibit, width: desk.width - gutter - width, besideTwin: true)
    var row = twin.strips(width: width).stacked
    row.move(by: Point(desk.width - width, 0))
    row.height = max(row.height, chart.size.height)
    guard row.height < height, row.height < desk.pageHeight * tallest else { return nil }
    let item = Frame.Item(.group(chart, at: Point(0, 0)), node: figure)
    row.elements.insert(.init(content: .item(item)), at: 0)
    row.spaceBefore = gutter / 2
    return row
  }

  /// Whether the chart has a row for each thing, and no scale that says more the wider it is.
  private func growsDownwards(_ plotted: Exhibit.Plotted) -> Bool {
    switch plotted {
    case .outcome, .ranges: false
    case .matrix, .timeline: true
    }
  }

  /// Bold, for it says what the exhibit shows; a twin's caption only names it.
  private func title(of exhibit: Exhibit, under parent: StructureNode.ID) -> [Strip] {
    var text = desk.style[.caption]
    text.font.weight = max(700, text.font.weight)
    let label = desk.wording.phrase("exhibit", [("exhibit", String(exhibit.number))])
    let title = [.editorial(label), .words("\u{2003}")] + exhibit.title
    let node = desk.tree.add(.caption, under: parent)
    let lines = ParagraphSetter(desk: desk).lines(
      of: title, in: text, under: node, width: desk.width)
    return RowSetter(desk: desk, text: text).strips([
      .init(lines: lines, x: 0, width: desk.width)
    ])
  }
}
