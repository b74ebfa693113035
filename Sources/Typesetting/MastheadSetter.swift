import BriefModel
import Drawing

/// The top of page one: title, date and issue; beside them period, cut-off and review.
struct MastheadSetter {
  let desk: Composition
  /// A title that needs more lines has the facts below it.
  private let mostTitleLines = 3.0
  private typealias Part = (words: String, use: Style.Use)

  func strips() -> [Strip] {
    let masthead = desk.brief.masthead
    let node = desk.tree.add(.section, under: 0)
    let title: [Part] = [(masthead.title, .title), (dateAndIssue(masthead), .subtitle)]
    let facts: [Part] = [masthead.periodLine, masthead.cutoffLine, masthead.review]
      .filter { !$0.isEmpty }.map { ($0, .furniture) }
    let room = desk.width - desk.style[.gutter] - widest(facts)
    if room > desk.width / 3, widest(title) < room * mostTitleLines {
      return [row(title, beside: facts, room: room, under: node)]
    }
    var strips = (title + facts).flatMap { lines(of: $0, width: desk.width, under: node) }
    strips.keepTogether(at: BreakCost.heading)
    return strips
  }

  /// Both columns end on one line.
  private func row(
    _ title: [Part], beside facts: [Part], room: Double, under node: StructureNode.ID
  ) -> Strip {
    let left = title.flatMap { lines(of: $0, width: room, under: node) }
    var row = Strip(height: 0)
    for strip in left { row.stack(strip) }
    row.spaceAfter = left.last?.spaceAfter ?? 0
    let right = facts.flatMap {
      lines(of: $0, width: desk.width, alignment: .right, under: node)
    }
    var column = Strip(height: 0)
    for strip in right { column.stack(strip) }
    let drop = max(0, row.height - column.height - depthBelowBaseline(.subtitle, .furniture))
    column.move(by: Point(0, drop))
    row.elements += column.elements
    row.height = max(row.height, drop + column.height)
    return row
  }

  /// How much lower the last baseline of one use lies above its line's foot than that of another.
  private func depthBelowBaseline(_ larger: Style.Use, _ smaller: Style.Use) -> Double {
    let (larger, smaller) = (desk.style[larger], desk.style[smaller])
    return (larger.leading - desk.book.baseline(of: larger))
      - (smaller.leading - desk.book.baseline(of: smaller))
  }

  private func widest(_ parts: [Part]) -> Double {
    parts.map { part in
      let span = InlineSetter(desk: desk).span(part.words, in: desk.style[part.use], under: nil)
      return TextShaping(book: desk.book).shaped([span]).width
    }.max() ?? 0
  }

  private func dateAndIssue(_ masthead: Masthead) -> String {
    var parts = [masthead.dateLine]
    parts.append(desk.wording.phrase("issue", [("issue", String(masthead.issue))]))
    if masthead.revision > 1 {
      parts.append(desk.wording.phrase("revision", [("revision", String(masthead.revision))]))
    }
    return parts.joined(separator: " \u{B7} ")
  }

  private func lines(
    of part: Part, width: Double, alignment: Table.Alignment = .left,
    under parent: StructureNode.ID
  ) -> [Strip] {
    let text = desk.style[part.use]
    let node = desk.tree.add(.paragraph, under: parent)
    let lines = ParagraphSetter(desk: desk).lines(
      of: part.words, in: text, under: node, width: width)
    return RowSetter(desk: desk, text: text).strips([
      .init(lines: lines, x: 0, width: width, alignment: alignment)
    ])
  }
}
