import BriefModel
import Drawing

/// What runs on every page: marking above and below, title, issue and date, cut-off, page of pages.
///
/// All of it is artifact. Above the text stand the title (but on page one, which has the masthead)
/// and the marking, below it the cut-off, the page and the marking again.
struct Furniture {
  private let desk: Composition
  private let marking: Marking
  /// No line holds more characters; the rest is not looked at.
  private let longest = 300

  init(desk: Composition) {
    self.desk = desk
    marking = Marking(desk.brief.masthead.marking, desk: desk)
  }

  func paint(page: Int, of pages: Int, with painter: inout LinePainter) {
    let area = desk.style.page
    let top = area.top - desk.style[.gutter] * 1.5
    let bottom = area.size.height - area.bottom + desk.style[.gutter] * 1.5
    let masthead = desk.brief.masthead
    let counted = desk.wording.phrase(
      "page.of", [("page", String(page)), ("pages", String(pages))])
    let issue = desk.wording.phrase("issue", [("issue", String(masthead.issue))])
    let head = page > 1 ? [masthead.title, issue, masthead.dateLine] : []
    paint(head, baseline: top, with: &painter)
    paint([masthead.cutoffLine, counted], baseline: bottom + capHeight, with: &painter)
  }

  private var capHeight: Double { desk.book.metrics(of: desk.style[.marking].font).capHeight }

  /// Words at the left in as much room as the marking at the right leaves.
  private func paint(_ parts: [String], baseline: Double, with painter: inout LinePainter) {
    let left = desk.style.page.left
    let corner = Point(left + desk.width - marking.width, baseline)
    let room = desk.width - marking.width - desk.style[.gutter]
    let text = desk.style[.furniture]
    let words = parts.filter { !$0.isEmpty }.map { $0.prefix(longest) }
      .joined(separator: "\u{2002}\u{B7}\u{2002}")
    let lines = ParagraphSetter(desk: desk).lines(of: words, in: text, under: nil, width: room)
    if let first = lines.first { painter.paint(first, at: Point(left, baseline)) }
    for item in marking.items { painter.add(item.moved(by: corner)) }
  }
}
