import Drawing

/// Where links and bookmarks of a document lead, by name.
struct Places {
  private let destinations: [String: Destination]
  private let pages: [PDFBody.Number]
  private let heights: [Double]

  init(_ document: PagedDocument, pages: [PDFBody.Number]) {
    destinations = Dictionary(
      document.destinations.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    self.pages = pages
    heights = document.pages.map(\.size.height)
  }

  /// The entry that leads to a place, at the magnification the reader has.
  func write(_ name: String, to notation: inout PDFNotation) {
    guard let destination = destinations[name] else { return }
    notation.write(" /Dest [")
    notation.reference(to: pages[destination.page])
    notation.write(" /XYZ ")
    notation.write(destination.point.x)
    notation.write(" ")
    notation.write(heights[destination.page] - destination.point.y)
    notation.write(" null]")
  }

  /// A box of a page as PDF has it: from the lower left corner to the upper right.
  func rectangle(_ box: Box, onPage page: Int) -> [Double] {
    [box.low.x, heights[page] - box.high.y, box.high.x, heights[page] - box.low.y]
  }
}
