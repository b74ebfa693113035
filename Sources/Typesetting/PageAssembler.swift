import BriefModel
import Drawing

/// Strips to pages: chooses the breaks, places what stands between them, adds the furniture.
struct PageAssembler {
  private let desk: Composition
  private let breaker: PageBreaker
  private let pages: [PageBreaker.Page]

  init(_ composition: Composition) {
    desk = composition
    breaker = PageBreaker(
      height: composition.pageHeight, heads: composition.heads.map(\.height))
    pages = breaker.pages(of: composition.strips)
  }

  /// For each evidence entry, the pages of the places that refer to it, in order of use.
  var pagesOfUse: [Int: [Int]] {
    var found: [Int: [(use: Int, page: Int)]] = [:]
    for (page, content) in pages.enumerated() {
      for strip in desk.strips[content.strips] {
        for use in strip.places.compactMap(\.use) {
          found[use.number, default: []].append((use.ordinal, page))
        }
      }
    }
    return found.mapValues { $0.sorted { $0.use < $1.use }.map(\.page) }
  }

  func setting() -> Typesetter.Setting {
    var frames: [Frame] = []
    var destinations: [Destination] = []
    let furniture = Furniture(desk: desk)
    var painter = LinePainter()
    for (index, page) in pages.enumerated() {
      furniture.paint(page: index + 1, of: pages.count, with: &painter)
      place(page, on: index, with: &painter, &destinations)
      frames.append(Frame(size: desk.style.page.size, items: painter.takeItems()))
    }
    let document = PagedDocument(
      pages: frames, structure: desk.tree.nodes, outline: desk.outline,
      destinations: destinations, metadata: metadata())
    return Typesetter.Setting(
      document: document, diagnostics: desk.diagnostics + PageCheck.findings(in: document))
  }

  private func place(
    _ content: PageBreaker.Page, on page: Int, with painter: inout LinePainter,
    _ destinations: inout [Destination]
  ) {
    let left = desk.style.page.left
    var y = desk.style.page.top
    for index in content.strips {
      let strip = desk.strips[index]
      if index > content.strips.lowerBound {
        y += strip.spaceBefore * content.tightness
      } else if let head = strip.head {
        for item in desk.heads[head].items(at: Point(left, y)) { painter.add(item) }
        y += desk.heads[head].height
      }
      let corner = Point(left, y)
      strip.paint(at: corner, with: &painter)
      destinations += strip.places.map {
        Destination(name: $0.name, page: page, point: $0.point + corner)
      }
      y += strip.height
    }
  }

  private func metadata() -> PagedDocument.Metadata {
    let masthead = desk.brief.masthead
    return PagedDocument.Metadata(
      title: printable("\(masthead.title), \(masthead.dateLine)"), author: "Daybrief",
      subject: printable(masthead.cutoffLine), language: masthead.language,
      created: masthead.cutoff.description)
  }
}
