import BriefModel
import Drawing

/// Number, sentence and origin of an evidence entry as set lines, under no node yet.
struct EvidenceLines {
  var entry: EvidenceEntry
  var number: [SetLine]
  var sentence: [SetLine]
  var origin: [SetLine]
}

/// The numbered sentences that references lead to, each with the way back to every place of use.
///
/// Number, sentence, and beside it the outlet, the ledger entries and the pages of use.
struct EvidenceSetter {
  let desk: Composition
  /// Whether one article is behind all of them, which is then said once, above.
  let isOfOneArticle: Bool
  private let entries: [EvidenceEntry]

  init(_ entries: [EvidenceEntry], desk: Composition) {
    self.desk = desk
    self.entries = entries
    isOfOneArticle = entries.areOfOneArticle
  }

  func strips(under parent: StructureNode.ID) -> [Strip] {
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
    let origin = desk.tree.add(.span, under: body)
    let lines = desk.lines(of: entry) { self.lines(of: entry, in: columns.map(\.width)) }
    let backLinks = setter.lines(
      of: backLinks(of: entry, in: text, under: body, origin), width: columns[2].width)
    let cells = [
      lines.number.map { $0.bound(to: label) }, lines.sentence.map { $0.bound(to: sentence) },
      lines.origin.map { $0.bound(to: origin) } + backLinks,
    ]
    var strips = RowSetter(desk: desk, text: text).strips(
      zip(columns, cells).map { .init(lines: $1, x: $0.x, width: $0.width) })
    if !strips.isEmpty {
      let name = Composition.name(ofEvidence: entry.number)
      strips[0].places.append(Strip.Place(name: name, point: Point(0, 0)))
    }
    return strips
  }

  private func lines(of entry: EvidenceEntry, in widths: [Double]) -> EvidenceLines {
    let text = desk.style[.evidence]
    let setter = ParagraphSetter(desk: desk)
    let origin = TextShaping(book: desk.book).shaped(
      isOfOneArticle ? [] : [span(self.origin(of: entry), in: text, under: nil)])
    return EvidenceLines(
      entry: entry,
      number: setter.lines(of: "[\(entry.number)]", in: text, under: nil, width: widths[0]),
      sentence: setter.lines(of: entry.sentence, in: text, under: nil, width: widths[1]),
      origin: setter.lines(of: origin, width: widths[2]))
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
  private func origin(of entry: EvidenceEntry) -> String {
    let parts = [entry.outlet, entry.entries.joined(separator: ", ")].filter { !$0.isEmpty }
    return parts.joined(separator: " \u{B7} ")
  }

  /// One link per page that refers to the entry: to the first place on it; the ledger entries before
  /// them in the same line where no outlet is printed.
  private func backLinks(
    of entry: EvidenceEntry, in text: Style.Text, under body: StructureNode.ID,
    _ origin: StructureNode.ID
  ) -> ShapedText {
    let pages = desk.pagesOfUse?[entry.number] ?? []
    var spans: [TextSpan] = []
    if isOfOneArticle, !entry.entries.isEmpty {
      let entries = entry.entries.joined(separator: ", ") + (pages.isEmpty ? "" : " \u{B7} ")
      spans.append(span(entries, in: text, under: origin))
    }
    var previous: Int?
    for (use, page) in pages.enumerated() where page != previous {
      let lead = previous == nil ? (desk.wording["evidence.pages"] ?? "\u{2191}") + " " : ", "
      spans.append(span(lead, in: text, under: desk.tree.add(.span, under: body)))
      let target = EvidenceUse(number: entry.number, ordinal: use + 1)
      let link = desk.tree.add(.link(.destination(target.name)), under: body)
      var number = span(String(page + 1), in: text, under: link)
      number.color = desk.style[.link]
      spans.append(number)
      previous = page
    }
    return TextShaping(book: desk.book).shaped(spans)
  }

  private func span(
    _ words: String, in text: Style.Text, under node: StructureNode.ID?
  ) -> TextSpan {
    var font = desk.style[.note].font
    font.size = min(font.size, text.font.size)
    return TextSpan(text: printable(words), font: font, color: desk.style[.muted], node: node)
  }
}
