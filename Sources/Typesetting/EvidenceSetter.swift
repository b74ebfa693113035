import BriefModel
import Drawing

/// The numbered sentences that references lead to, each with the way back to every place of use.
///
/// Number, sentence, and beside it the outlet, the ledger entries and the pages of use.
struct EvidenceSetter {
  let desk: Composition

  func strips(of entries: [EvidenceEntry], under parent: StructureNode.ID) -> [Strip] {
    let list = desk.tree.add(.list, under: parent)
    return entries.flatMap { item($0, under: list) }
  }

  private func item(_ entry: EvidenceEntry, under list: StructureNode.ID) -> [Strip] {
    let text = desk.style[.evidence]
    let node = desk.tree.add(.listItem, under: list)
    let columns = columns()
    let setter = ParagraphSetter(desk: desk)
    let label = desk.tree.add(.label, under: node)
    let body = desk.tree.add(.listBody, under: node)
    let sentence = InlineSetter(desk: desk).quoted(entry.sentence)
    let quoted = desk.tree.add(.span, under: body)
    let cells = [
      setter.lines(of: "[\(entry.number)]", in: text, under: label, width: columns[0].width),
      setter.lines(of: sentence, in: text, under: quoted, width: columns[1].width),
      setter.lines(of: origin(of: entry, in: text, under: body), width: columns[2].width),
    ]
    var strips = RowSetter(desk: desk, text: text).strips(
      zip(columns, cells).map { .init(lines: $1, x: $0.x, width: $0.width) })
    if !strips.isEmpty {
      let name = Composition.name(ofEvidence: entry.number)
      strips[0].places.append(Strip.Place(name: name, point: Point(0, 0)))
    }
    return strips
  }

  private func columns() -> [(x: Double, width: Double)] {
    let gutter = desk.style[.gutter]
    let first = desk.style[.bulletIndent] + gutter / 2
    let rest = desk.width - first - gutter
    let sentence = min(rest * 0.7, desk.textWidth - first)
    let origin = rest - sentence
    return [(0, first), (first, sentence), (desk.width - origin, origin)]
  }

  private func origin(
    of entry: EvidenceEntry, in text: Style.Text, under body: StructureNode.ID
  ) -> ShapedText {
    var font = desk.style[.note].font
    font.size = min(font.size, text.font.size)
    let color = desk.style[.muted]
    let about = ([printable(entry.outlet)] + entry.entries.map(printable))
      .filter { !$0.isEmpty }.joined(separator: " \u{B7} ")
    let node = desk.tree.add(.span, under: body)
    var spans = [TextSpan(text: about, font: font, color: color, node: node)]
    spans += backLinks(of: entry.number, after: !about.isEmpty, in: font, under: body)
    return TextShaping(book: desk.book).shaped(spans)
  }

  /// One link per page that refers to the entry: to the first place on it.
  private func backLinks(
    of number: Int, after more: Bool, in font: Font, under body: StructureNode.ID
  ) -> [TextSpan] {
    guard let pages = desk.pagesOfUse?[number], !pages.isEmpty else { return [] }
    let color = desk.style[.muted]
    let lead = (more ? " \u{B7} " : "") + (desk.wording["evidence.pages"] ?? "\u{2191}") + "\u{A0}"
    let node = desk.tree.add(.span, under: body)
    var spans = [TextSpan(text: lead, font: font, color: color, node: node)]
    var previous: Int?
    for (use, page) in pages.enumerated() where page != previous {
      if previous != nil {
        let comma = desk.tree.add(.span, under: body)
        spans.append(TextSpan(text: ", ", font: font, color: color, node: comma))
      }
      let target = Composition.name(ofUse: use + 1, of: number)
      let link = desk.tree.add(.link(.destination(target)), under: body)
      spans.append(
        TextSpan(text: String(page + 1), font: font, color: desk.style[.link], node: link))
      previous = page
    }
    return spans
  }
}
