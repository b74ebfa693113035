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
    let sentence = desk.tree.add(.span, under: body)
    let cells = [
      setter.lines(of: "[\(entry.number)]", in: text, under: label, width: columns[0].width),
      setter.lines(of: entry.sentence, in: text, under: sentence, width: columns[1].width),
      [origin(of: entry, in: text, under: body), backLinks(of: entry, in: text, under: body)]
        .flatMap { setter.lines(of: $0, width: columns[2].width) },
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
    let sentence = min(rest * 0.76, desk.textWidth - first)
    let origin = rest - sentence
    return [(0, first), (first, sentence), (desk.width - origin, origin)]
  }

  /// The outlet and the ledger entries that rest on the sentence.
  private func origin(
    of entry: EvidenceEntry, in text: Style.Text, under body: StructureNode.ID
  ) -> ShapedText {
    let parts = [entry.outlet, entry.entries.joined(separator: ", ")].filter { !$0.isEmpty }
    let node = desk.tree.add(.span, under: body)
    let about = span(parts.joined(separator: " \u{B7} "), in: text, under: node)
    return TextShaping(book: desk.book).shaped([about])
  }

  /// One link per page that refers to the entry: to the first place on it.
  private func backLinks(
    of entry: EvidenceEntry, in text: Style.Text, under body: StructureNode.ID
  ) -> ShapedText {
    let pages = desk.pagesOfUse?[entry.number] ?? []
    var spans: [TextSpan] = []
    var previous: Int?
    for (use, page) in pages.enumerated() where page != previous {
      let lead = previous == nil ? (desk.wording["evidence.pages"] ?? "\u{2191}") + " " : ", "
      spans.append(span(lead, in: text, under: desk.tree.add(.span, under: body)))
      let target = Composition.name(ofUse: use + 1, of: entry.number)
      let link = desk.tree.add(.link(.destination(target)), under: body)
      var number = span(String(page + 1), in: text, under: link)
      number.color = desk.style[.link]
      spans.append(number)
      previous = page
    }
    return TextShaping(book: desk.book).shaped(spans)
  }

  private func span(
    _ words: String, in text: Style.Text, under node: StructureNode.ID
  ) -> TextSpan {
    var font = desk.style[.note].font
    font.size = min(font.size, text.font.size)
    return TextSpan(text: printable(words), font: font, color: desk.style[.muted], node: node)
  }
}
