import BriefModel
import Drawing

/// Bulleted lists.
struct ListSetter {
  let desk: Composition
  let use: Style.Use
  private let bullet = "\u{2022}"

  func strips(
    of items: [[Inline]], under parent: StructureNode.ID
  ) -> [Strip] {
    let list = desk.tree.add(.list, under: parent)
    let text = desk.style[use]
    var strips = items.flatMap { item($0, in: text, under: list) }
    // Items stand closer to each other than the list to what follows, large type apart.
    for index in strips.indices.dropLast() where use != .highlight {
      strips[index].spaceAfter = min(strips[index].spaceAfter, text.spaceAfter / 3)
    }
    return strips
  }

  private func item(
    _ inlines: [Inline], in text: Style.Text, under list: StructureNode.ID
  ) -> [Strip] {
    let node = desk.tree.add(.listItem, under: list)
    let label = desk.tree.add(.label, under: node)
    let body = desk.tree.add(.listBody, under: node)
    let setter = ParagraphSetter(desk: desk)
    let indent = desk.style[.bulletIndent]
    var mark = text
    mark.color = desk.style[.accent]
    // Highlights are short enough to take the whole width.
    let width = (use == .highlight ? desk.width : desk.textWidth) - indent
    return RowSetter(desk: desk, text: text).strips([
      .init(
        lines: setter.lines(of: bullet, in: mark, under: label, width: indent), x: 0, width: indent),
      .init(
        lines: setter.lines(of: inlines, in: text, under: body, width: width), x: indent,
        width: width),
    ])
  }
}
