import BriefModel
import Drawing

/// Numbered exhibits: title, chart, table twin, source line, on one page.
struct ExhibitSetter {
  let desk: Composition

  func strips(of exhibit: Exhibit, under parent: StructureNode.ID) -> [Strip] {
    let setter = ParagraphSetter(desk: desk)
    var strips = setter.strips(
      of: title(of: exhibit), in: .caption, role: .caption, under: parent, width: desk.width)
    strips += TableSetter(desk: desk).strips(of: exhibit.twin, under: parent)
    strips += setter.strips(of: exhibit.sourceLine, in: .note, role: .note, under: parent)
    strips.keepTogether()
    return strips
  }

  private func title(of exhibit: Exhibit) -> [Inline] {
    let label = [desk.wording["exhibit"], String(exhibit.number)].compactMap { $0 }
    return [.strong(label.joined(separator: "\u{A0}") + "\u{2003}")] + exhibit.title
  }
}
