import BriefModel
import Drawing

/// Each kind of block to strips.
struct BlockSetter {
  let desk: Composition
  /// The annex is for looking up and set smaller.
  let isAnnex: Bool

  func strips(
    of block: Block, below heading: String?, under parent: StructureNode.ID
  ) -> [Strip] {
    switch block {
    case .heading(let level, let title):
      HeadingSetter(desk: desk).heading(title, level: level, under: parent)
    case .paragraph(let inlines):
      ParagraphSetter(desk: desk).strips(of: inlines, in: bodyUse, under: parent)
    case .note(let inlines):
      ParagraphSetter(desk: desk).strips(of: inlines, in: .note, role: .note, under: parent)
    case .highlights(let items):
      ListSetter(desk: desk, use: .highlight).strips(of: items, under: parent)
    case .bullets(let items):
      ListSetter(desk: desk, use: bodyUse).strips(of: items, under: parent)
    case .keyFigures(let figures):
      KeyFigureSetter(desk: desk).strips(of: figures, under: parent)
    case .exhibit(let exhibit):
      ExhibitSetter(desk: desk).strips(of: exhibit, under: parent)
    case .table(let table):
      TableSetter(desk: desk).strips(of: table, below: heading, under: parent)
    case .evidence(let entries):
      EvidenceSetter(entries, desk: desk).strips(under: parent)
    }
  }

  private var bodyUse: Style.Use { isAnnex ? .evidence : .body }
}
