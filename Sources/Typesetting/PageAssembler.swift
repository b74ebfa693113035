import BriefModel
import Drawing

/// Strips to pages: chooses the breaks, places what stands between them, adds the furniture.
struct PageAssembler {
  private let desk: Composition
  private let breaker: PageBreaker
  private let pages: [Range<Int>]

  init(_ composition: Composition) {
    desk = composition
    let heads = composition.heads.map(\.height)
    let height = composition.pageHeight
    var breaker = PageBreaker(height: height, heads: heads)
    var pages = breaker.pages(of: composition.strips)
    if pages.count > 1, let last = pages.last,
      breaker.fill(of: last, in: composition.strips) < Self.meagre
    {
      let tighter = PageBreaker(height: height, heads: heads, tightness: Self.tightness)
      let fewer = tighter.pages(of: composition.strips)
      if fewer.count < pages.count { (breaker, pages) = (tighter, fewer) }
    }
    self.breaker = breaker
    self.pages = pages
  }

  /// A last page filled less than this is saved, where spaces this much tighter can save it.
  private static let meagre = 0.3
  private static let tightness = 0.75

  /// For each evidence entry, the pages of the places that refer to it, in order of use.
  var pagesOfUse: [Int: [Int]] {
    var found: [Int: [(use: Int, page: Int)]] = [:]
    for (page, range) in pages.enumerated() {
      for place in desk.strips[range].flatMap(\.places) {
        let parts = place.name.split(separator: "-")
        guard parts.count == 3, parts[0] == "use", let number = Int(parts[1]),
          let use = Int(parts[2])
        else { continue }
        found[number, default: []].append((use, page))
      }
    }
    return found.mapValues { $0.sorted { $0.use < $1.use }.map(\.page) }
  }

  func setting() -> Typesetter.Setting {
    var frames: [Frame] = []
    var destinations: [Destination] = []
    let furniture = Furniture(desk: desk)
    for (index, range) in pages.enumerated() {
      var frame = Frame(size: desk.style.page.size)
      frame.items += furniture.items(page: index + 1, of: pages.count)
      place(range, on: index, in: &frame, &destinations)
      frames.append(frame)
    }
    let document = PagedDocument(
      pages: frames, structure: desk.tree.nodes, outline: desk.outline,
      destinations: destinations, metadata: metadata())
    return Typesetter.Setting(
      document: document, diagnostics: desk.diagnostics + PageCheck.findings(in: document))
  }

  private func place(
    _ range: Range<Int>, on page: Int, in frame: inout Frame, _ destinations: inout [Destination]
  ) {
    let left = desk.style.page.left
    var y = desk.style.page.top
    for index in range {
      let strip = desk.strips[index]
      if index > range.lowerBound {
        y += breaker.space(before: strip)
      } else if let head = strip.head {
        frame.items += desk.heads[head].items.map { $0.moved(by: Point(left, y)) }
        y += desk.heads[head].height
      }
      let corner = Point(left, y)
      frame.items += strip.items.map { $0.moved(by: corner) }
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
