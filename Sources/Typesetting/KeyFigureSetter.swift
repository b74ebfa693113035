import BriefModel
import Drawing

/// Large numbers side by side under a rule, each with label, detail and change.
struct KeyFigureSetter {
  let desk: Composition
  private let mostPerRow = 4

  func strips(of figures: [KeyFigure], under parent: StructureNode.ID) -> [Strip] {
    guard !figures.isEmpty else { return [] }
    let list = desk.tree.add(.list, under: parent)
    let perRow = figuresPerRow(of: figures.count)
    var strips = stride(from: 0, to: figures.count, by: perRow).map { start in
      row(Array(figures[start..<min(figures.count, start + perRow)]), of: perRow, under: list)
    }
    let text = desk.style[.keyNumber]
    strips[0].spaceBefore = text.spaceBefore
    strips[strips.count - 1].spaceAfter = text.spaceAfter
    return strips
  }

  /// Up to four in one row; more in rows as even as can be.
  private func figuresPerRow(of count: Int) -> Int {
    let rows = (count + mostPerRow - 1) / mostPerRow
    return (count + rows - 1) / rows
  }

  private func row(
    _ figures: [KeyFigure], of perRow: Int, under list: StructureNode.ID
  ) -> Strip {
    let gutter = desk.style[.gutter]
    let width = (desk.width - gutter * Double(perRow - 1)) / Double(perRow)
    var strip = Strip(height: 0)
    for (index, figure) in figures.enumerated() {
      let cell = cell(figure, width: width, under: list)
      var content = cell
      content.move(by: Point(Double(index) * (width + gutter), 0))
      strip.items += content.items
      strip.places += content.places
      strip.height = max(strip.height, content.height)
    }
    strip.spaceBefore = gutter
    return strip
  }

  private func cell(_ figure: KeyFigure, width: Double, under list: StructureNode.ID) -> Strip {
    let item = desk.tree.add(.listItem, under: list)
    let body = desk.tree.add(.listBody, under: item)
    var stack = Strip(height: desk.style[.gutter] / 2)
    let rule = Rect(0, 0, width, desk.style[.rule])
    stack.items.append(
      Frame.Item(.path(.rect(rule), fill: .solid(desk.style[.accent]), stroke: nil)))
    var parts: [([Inline], Style.Use)] = [
      ([figure.number], .keyNumber), (figure.label, .keyLabel), (figure.detail, .keyDetail),
    ]
    if !figure.change.isEmpty { parts.append(([.editorial(figure.change)], .mark)) }
    for (inlines, use) in parts where !inlines.isEmpty {
      let strips = ParagraphSetter(desk: desk).strips(
        of: inlines, in: use, under: body, width: width)
      for strip in strips { stack.stack(strip) }
    }
    return stack
  }
}

extension Strip {
  /// Puts another strip below this one's content and makes both one.
  mutating func stack(_ strip: Strip) {
    var below = strip
    below.move(by: Point(0, height))
    items += below.items
    places += below.places
    height += strip.height
  }
}
