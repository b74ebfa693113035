import Drawing

/// Headings, with their destinations.
struct HeadingSetter {
  let desk: Composition

  /// A section's title under a rule across the page.
  func section(_ title: String, named name: String, under parent: StructureNode.ID) -> [Strip] {
    let rule: Double = desk.style[.rule]
    var strips = strips(title, level: 1, named: name, under: parent)
    guard !strips.isEmpty, rule > 0 else { return strips }
    let gap = desk.style[.gutter] / 2
    let line = Frame.Item(
      .path(
        .rect(Rect(0, 0, desk.width, rule)), fill: .solid(desk.style[.accent]), stroke: nil))
    strips[0].move(by: Point(0, rule + gap))
    strips[0].height += rule + gap
    strips[0].elements.insert(.init(content: .item(line)), at: 0)
    strips[0].places = [Strip.Place(name: name, point: Point(0, 0))]
    return strips
  }

  func heading(_ title: String, level: Int, under parent: StructureNode.ID) -> [Strip] {
    let name = level == 2 ? desk.nameOfNextHeading(title) : nil
    return strips(title, level: min(3, max(2, level)), named: name, under: parent)
  }

  private func strips(
    _ title: String, level: Int, named name: String?, under parent: StructureNode.ID
  ) -> [Strip] {
    let text = desk.style[Self.uses[level - 1]]
    let node = desk.tree.add(.heading(level: level), under: parent)
    let lines = ParagraphSetter(desk: desk).lines(
      of: title, in: text, under: node, width: desk.textWidth)
    var strips = RowSetter(desk: desk, text: text, cost: BreakCost.heading)
      .strips([.init(lines: lines, x: 0, width: desk.textWidth)])
    if let name, !strips.isEmpty {
      strips[0].places.append(Strip.Place(name: name, point: Point(0, 0)))
    }
    return strips
  }

  private static let uses: [Style.Use] = [.heading1, .heading2, .heading3]
}
