import BriefModel
import Drawing

/// Numbered exhibits: title, chart, table twin, source line, on one page.
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
    strips.keepTogether()
    return strips
  }

  private func chartAndTwin(of exhibit: Exhibit, under parent: StructureNode.ID) -> [Strip] {
    let chart = Plotting(desk: desk).frame(of: exhibit, width: desk.width)
    guard growsDownwards(exhibit.plotted) else {
      return stack(of: exhibit, chart, under: parent).strips
    }
    let stacked = desk.trying { stack(of: exhibit, chart, under: parent) }
    let gutter = desk.style[.gutter]
    let width = (desk.width - gutter) * shareOfTwin
    let narrow = Plotting(desk: desk).frame(
      of: exhibit, width: desk.width - gutter - width, besideTwin: true)
    let row = desk.trying { self.row(of: exhibit, narrow, twinWidth: width, under: parent) }
    let height = max(narrow.size.height, row.result.height)
    let saves = height < (chart.size.height + gutter + stacked.result.twinHeight) * worthwhile
    guard saves, height < desk.pageHeight * tallest else { return desk.take(stacked).strips }
    return [desk.take(row)]
  }

  private func stack(
    of exhibit: Exhibit, _ chart: Frame, under parent: StructureNode.ID
  ) -> (strips: [Strip], twinHeight: Double) {
    let above = strips(with: chart, of: exhibit, under: parent)
    let below = twin(of: exhibit, width: desk.width, under: parent)
    return (above + below, below.stacked.height)
  }

  /// No chart where it would be taller than the page: the twin says the same.
  private func strips(
    with chart: Frame, of exhibit: Exhibit, under parent: StructureNode.ID
  ) -> [Strip] {
    guard chart.size.height > 0, chart.size.height < desk.pageHeight * tallest else {
      desk.report(
        "The chart does not fit a page; its table stands alone.", at: "exhibit \(exhibit.number)")
      return []
    }
    let gutter = desk.style[.gutter]
    return [
      Strip(
        height: chart.size.height, spaceBefore: gutter / 2, spaceAfter: gutter,
        items: [item(chart, of: exhibit, under: parent)])
    ]
  }

  private func row(
    of exhibit: Exhibit, _ chart: Frame, twinWidth: Double, under parent: StructureNode.ID
  ) -> Strip {
    let figure = item(chart, of: exhibit, under: parent)
    var column = twin(of: exhibit, width: twinWidth, under: parent).stacked
    column.move(by: Point(desk.width - twinWidth, 0))
    column.items.insert(figure, at: 0)
    column.height = max(column.height, chart.size.height)
    column.spaceBefore = desk.style[.gutter] / 2
    return column
  }

  private func twin(
    of exhibit: Exhibit, width: Double, under parent: StructureNode.ID
  ) -> [Strip] {
    TableSetter(desk: desk, width: width, isTwin: true).strips(of: exhibit.twin, under: parent)
  }

  private func item(
    _ chart: Frame, of exhibit: Exhibit, under parent: StructureNode.ID
  ) -> Frame.Item {
    let node = desk.tree.add(.figure(alternative: exhibit.alternative), under: parent)
    return Frame.Item(.group(chart, at: Point(0, 0)), node: node)
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
