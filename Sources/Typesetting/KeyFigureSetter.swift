import BriefModel
import Drawing

/// Large numbers side by side under a rule, each with label, detail and change.
///
/// A number never breaks: where one is wider than its room, all are set smaller, and where that would make
/// them too small, fewer stand side by side.
struct KeyFigureSetter {
  let desk: Composition
  private let mostPerRow = 5
  /// Of the style's size, before fewer stand side by side.
  private let leastScale = 0.6

  func strips(of figures: [KeyFigure], under parent: StructureNode.ID) -> [Strip] {
    guard !figures.isEmpty else { return [] }
    let list = desk.tree.add(.list, under: parent)
    let widest = figures.map(widthOfNumber).max() ?? 0
    let perRow = figuresPerRow(of: figures.count, widest: widest)
    var text = desk.style[.keyNumber]
    if widest > 0 { text.font.size *= min(1, width(of: perRow) / widest * 0.99) }
    var strips = stride(from: 0, to: figures.count, by: perRow).flatMap { start in
      row(
        Array(figures[start..<min(figures.count, start + perRow)]), of: perRow, in: text,
        under: list)
    }
    strips[0].spaceBefore = text.spaceBefore
    strips[strips.count - 1].spaceAfter = text.spaceAfter
    strips.keepTogether()
    return strips
  }

  /// Up to five in one row, fewer where a number asks for more room; more in rows as even as can be.
  private func figuresPerRow(of count: Int, widest: Double) -> Int {
    var most = mostPerRow
    while most > 1, width(of: most) < widest * leastScale { most -= 1 }
    let rows = (count + most - 1) / most
    return (count + rows - 1) / rows
  }

  /// Of each figure, with so many side by side.
  private func width(of perRow: Int) -> Double {
    (desk.width - desk.style[.gutter] * Double(perRow - 1)) / Double(perRow)
  }

  private func widthOfNumber(_ figure: KeyFigure) -> Double {
    ParagraphSetter(desk: desk).shaped([figure.number], in: desk.style[.keyNumber], under: nil)
      .unbreakableWidth
  }

  /// One strip; or where a figure's words fill half a page, its lines one below the other.
  private func row(
    _ figures: [KeyFigure], of perRow: Int, in text: Style.Text, under list: StructureNode.ID
  ) -> [Strip] {
    let gutter = desk.style[.gutter]
    let width = width(of: perRow)
    let cells = figures.map { cell($0, in: text, width: width, under: list) }
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

  private func cell(
    _ figure: KeyFigure, in text: Style.Text, width: Double, under list: StructureNode.ID
  ) -> [Strip] {
    let item = desk.tree.add(.listItem, under: list)
    let body = desk.tree.add(.listBody, under: item)
    var top = Strip(height: desk.style[.gutter] / 2)
    let rule = Rect(0, 0, width, desk.style[.rule])
    let line = Frame.Item(.path(.rect(rule), fill: .solid(desk.style[.accent]), stroke: nil))
    top.elements.append(.init(content: .item(line)))
    let number = ParagraphSetter(desk: desk).strips(
      of: [figure.number], as: text, under: body, width: width)
    var parts: [([Inline], Style.Use)] = [(figure.label, .keyLabel), (figure.detail, .keyDetail)]
    if !figure.change.isEmpty { parts.append(([.editorial(figure.change)], .mark)) }
    let lines = parts.filter { !$0.0.isEmpty }.flatMap { inlines, use in
      ParagraphSetter(desk: desk).strips(of: inlines, in: use, under: body, width: width)
    }
    return [top] + number + lines
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
