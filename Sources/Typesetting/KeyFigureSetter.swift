import BriefModel
import Drawing

/// Large numbers side by side under a rule, each with label, detail and change.
struct KeyFigureSetter {
  let desk: Composition
  private let mostPerRow = 5

  func strips(of figures: [KeyFigure], under parent: StructureNode.ID) -> [Strip] {
    guard !figures.isEmpty else { return [] }
    let list = desk.tree.add(.list, under: parent)
    let perRow = figuresPerRow(of: figures.count)
    var strips = stride(from: 0, to: figures.count, by: perRow).flatMap { start in
      row(Array(figures[start..<min(figures.count, start + perRow)]), of: perRow, under: list)
    }
    let text = desk.style[.keyNumber]
    strips[0].spaceBefore = text.spaceBefore
    strips[strips.count - 1].spaceAfter = text.spaceAfter
    strips.keepTogether()
    return strips
  }

  /// Up to five in one row; more in rows as even as can be.
  private func figuresPerRow(of count: Int) -> Int {
    let rows = (count + mostPerRow - 1) / mostPerRow
    return (count + rows - 1) / rows
  }

  /// One strip; or where a figure's words fill half a page, its lines one below the other.
  private func row(
    _ figures: [KeyFigure], of perRow: Int, under list: StructureNode.ID
  ) -> [Strip] {
    let gutter = desk.style[.gutter]
    let width = (desk.width - gutter * Double(perRow - 1)) / Double(perRow)
    let cells = figures.map { cell($0, width: width, under: list) }
    let stacks = cells.map { cell in
      cell.reduce(into: Strip(height: 0)) { stack, strip in stack.stack(strip) }
    }
    let height = stacks.map(\.height).max() ?? 0
    guard height < desk.pageHeight / 2 else { return cells.flatMap { $0 } }
    var row = Strip(height: height, spaceBefore: gutter)
    for (index, var stack) in stacks.enumerated() {
      stack.move(by: Point(Double(index) * (width + gutter), 0))
      row.elements += stack.elements
      row.places += stack.places
    }
    return [row]
  }

  private func cell(_ figure: KeyFigure, width: Double, under list: StructureNode.ID) -> [Strip] {
    let item = desk.tree.add(.listItem, under: list)
    let body = desk.tree.add(.listBody, under: item)
    var top = Strip(height: desk.style[.gutter] / 2)
    let rule = Rect(0, 0, width, desk.style[.rule])
    let line = Frame.Item(.path(.rect(rule), fill: .solid(desk.style[.accent]), stroke: nil))
    top.elements.append(.init(content: .item(line)))
    var parts: [([Inline], Style.Use)] = [
      ([figure.number], .keyNumber), (figure.label, .keyLabel), (figure.detail, .keyDetail),
    ]
    if !figure.change.isEmpty { parts.append(([.editorial(figure.change)], .mark)) }
    let lines = parts.filter { !$0.0.isEmpty }.flatMap { inlines, use in
      ParagraphSetter(desk: desk).strips(of: inlines, in: use, under: body, width: width)
    }
    return [top] + lines
  }
}

extension Strip {
  /// Puts another strip below this one's content and makes both one.
  mutating func stack(_ strip: Strip) {
    var below = strip
    below.move(by: Point(0, height))
    elements += below.elements
    places += below.places
    height += strip.height
  }
}
