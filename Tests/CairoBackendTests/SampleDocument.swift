import CairoBackend
import Drawing

/// Two pages with one of everything, set word by word.
struct SampleDocument {
  let shaper: PangoShaper
  private(set) var structure = [StructureNode(id: 0, role: .document, parent: nil)]
  private(set) var pages = [Frame(size: Size(300, 200)), Frame(size: Size(300, 200))]
  private let body = Font(family: "Noto Serif", size: 10)
  private let black = Color(0, 0, 0)

  init(shaper: PangoShaper = PangoShaper(fonts: .testing), hostile: String = "") {
    self.shaper = shaper
    let section = node(.section, 0)
    let heading = node(.heading(level: 1), section)
    set("The daily brief", 20, heading, weight: 700)
    let paragraph = node(.paragraph, section)
    set("Officials said the office was hit ", 40, paragraph)
    let link = node(.link(.url("https://example.org/a?b=(c)'d\\e")), paragraph)
    set("(one source", 55, link)
    set("and another)", 70, link)
    set("by five drones before dawn", 85, paragraph)
    set(hostile, 100, paragraph)
    place(
      .path(.line(Point(20, 180), Point(280, 180)), fill: nil, stroke: Stroke(black, width: 0.5)),
      nil)
    set("page 1 of 2", 190, nil)
    set("and that two people were hurt.", 20, paragraph, page: 1)
    addTable(to: section)
    addFigure(to: section)
    let inner = node(.paragraph, section)
    set("See ", 150, inner, page: 1)
    let jump = node(.link(.destination("top's \\ place")), inner)
    set("the top", 150, jump, page: 1, x: 60)
    set("page 2 of 2", 190, nil, page: 1)
  }

  var document: PagedDocument {
    PagedDocument(
      pages: pages, structure: structure,
      outline: [
        OutlineEntry(title: "The daily brief (\u{202E}x)", level: 1, destination: "top's \\ place"),
        OutlineEntry(title: "Table", level: 2, destination: "table"),
      ],
      destinations: [
        Destination(name: "top's \\ place", page: 0, point: Point(20, 10)),
        Destination(name: "table", page: 1, point: Point(20, 30)),
      ],
      metadata: .init(
        title: "Brief (Київ) <&>", author: "Daybrief", subject: "A sample", language: "en-GB",
        created: "2025-05-18T18:00:00Z"))
  }

  func pdf() throws -> [UInt8] {
    try CairoPageWriter(shaper: shaper).bytes(of: document)
  }

  /// Lets every link out of the document lead elsewhere.
  mutating func link(to address: String) {
    for index in structure.indices {
      if case .link(.url) = structure[index].role {
        structure[index].role = .link(.url(address))
      }
    }
  }

  private mutating func addTable(to section: Int) {
    let table = node(.table, section)
    for (row, cells) in [["Metric", "Count"], ["Drones", ""], ["", "12"]].enumerated() {
      let line = node(.tableRow, table)
      for (column, cell) in cells.enumerated() {
        let id = node(row == 0 ? .tableHead(scope: .column) : .tableCell, line)
        if !cell.isEmpty {
          set(cell, 45 + 15 * Double(row), id, page: 1, x: 20 + 80 * Double(column))
        }
      }
    }
  }

  private mutating func addFigure(to section: Int) {
    let figure = node(.figure(alternative: "Bars: 88 (of 273) \\ „unknown“"), section)
    var chart = Frame(size: Size(200, 40))
    chart.items.append(
      .init(.path(.rect(Rect(0, 0, 100, 10)), fill: .solid(Color(0, 0.45, 0.7)), stroke: nil)))
    chart.items.append(
      .init(
        .path(
          .rect(Rect(100, 0, 60, 10)),
          fill: .hatched(ink: black, ground: Color(1, 1, 1), spacing: 3, width: 0.5),
          stroke: Stroke(black, width: 0.5, dash: [2, 1]))))
    chart.items.append(
      .init(.path(.circle(Point(180, 5), radius: 4), fill: .solid(black), stroke: nil)))
    pages[1].place(chart, at: Point(20, 90), node: figure)
    let caption = node(.caption, figure)
    set("Outcome of the attack", 120, caption, page: 1)
  }

  private mutating func node(_ role: StructureNode.Role, _ parent: Int) -> Int {
    structure.append(StructureNode(id: structure.count, role: role, parent: parent))
    return structure.count - 1
  }

  private mutating func place(_ content: Frame.Content, _ node: Int?, page: Int = 0) {
    pages[page].items.append(.init(content, node: node))
  }

  private mutating func set(
    _ text: String, _ y: Double, _ node: Int?, page: Int = 0, x: Double = 20, weight: Int = 400
  ) {
    var font = body
    font.weight = weight
    var pen = x
    for word in text.split(separator: " ", omittingEmptySubsequences: true) {
      for run in shaper.runs(of: word + " ", in: font, language: "en") {
        place(.glyphs(run, at: Point(pen, y), color: black), node, page: page)
        pen += run.width
      }
    }
  }
}
