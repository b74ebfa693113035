import BriefModel
import Drawing

/// The head of a table as it is repeated on each page that the table goes on to; an artifact.
struct TableHead {
  private let stack: Strip

  init(_ stack: Strip) {
    self.stack = stack
  }

  var height: Double { stack.height }

  func items(at corner: Point) -> [Frame.Item] {
    var painter = LinePainter()
    stack.paint(at: corner, with: &painter)
    return painter.items.map { Frame.Item($0.content) }
  }
}

/// Tables: caption, head, rows between hairlines, notes.
struct TableSetter {
  let desk: Composition

  /// A caption that says what the heading above has just said is left out.
  func strips(
    of table: Table, below heading: String? = nil, under parent: StructureNode.ID
  ) -> [Strip] {
    shaped(table, below: heading, under: parent).strips(width: desk.width)
  }

  /// The table ready to be set in any width; a twin's caption is quieter than one that stands for a
  /// heading.
  func shaped(
    _ table: Table, below heading: String? = nil, isTwin: Bool = false,
    under parent: StructureNode.ID
  ) -> ShapedTable {
    var shaped = ShapedTable(desk: desk, table: table, captionText: desk.style[.caption])
    guard !table.columns.isEmpty else { return shaped }
    let setter = ParagraphSetter(desk: desk)
    let node = desk.tree.add(.table, under: parent)
    if isTwin { shaped.captionText.font.weight = 400 }
    if table.caption != heading, !table.caption.isEmpty {
      let node = desk.tree.add(.caption, under: node)
      shaped.caption = setter.shaped(table.caption, in: shaped.captionText, under: node)
    }
    shapeCells(of: table, under: node, in: &shaped)
    shaped.notes = table.notes.map { note in
      let node = desk.tree.add(.note, under: parent)
      return setter.shaped(note, in: desk.style[.note], under: node)
    }
    return shaped
  }

  private func shapeCells(
    of table: Table, under node: StructureNode.ID, in shaped: inout ShapedTable
  ) {
    let setter = ParagraphSetter(desk: desk)
    let headRow = desk.tree.add(.tableRow, under: node)
    shaped.titles = table.columns.map { column in
      setter.shaped(
        [.editorial(column.title)], in: desk.style[.tableHead],
        under: desk.tree.add(.tableHead(scope: .column), under: headRow))
    }
    shaped.rows = table.rows.map { row in
      let rowNode = desk.tree.add(.tableRow, under: node)
      return table.columns.indices.map { index in
        let heads = table.rowHeads && index == 0
        let cell = desk.tree.add(heads ? .tableHead(scope: .row) : .tableCell, under: rowNode)
        let inlines = index < row.count ? row[index] : []
        return setter.shaped(inlines, in: desk.style[.tableCell], under: cell)
      }
    }
  }
}

/// A table with all its words shaped, so that columns are as wide as their content asks.
struct ShapedTable {
  let desk: Composition
  let table: Table
  fileprivate(set) var captionText: Style.Text
  fileprivate(set) var caption: ShapedText?
  fileprivate(set) var titles: [ShapedText] = []
  fileprivate(set) var rows: [[ShapedText]] = []
  fileprivate(set) var notes: [ShapedText] = []

  func strips(width: Double) -> [Strip] {
    guard !table.columns.isEmpty else { return [] }
    let measure = min(width, desk.textWidth)
    var strips = caption.map { self.strips(of: $0, in: captionText, measure: measure) } ?? []
    let body = body(width: width)
    strips += body
    if strips.count > body.count, !body.isEmpty {
      strips[strips.count - body.count].breakCost = BreakCost.heading
    }
    if !notes.isEmpty { strips.endClosely() }
    for note in notes {
      var note = self.strips(of: note, in: desk.style[.note], measure: measure)
      if !note.isEmpty { note[0].breakCost = BreakCost.together }
      strips += note
    }
    return strips
  }

  private func body(width: Double) -> [Strip] {
    let grid = TableGrid(
      desk: desk, columns: table.columns, titles: titles, rows: rows, available: width)
    var body = grid.head
    let head = repeatedHead(body)
    for (index, row) in grid.rows.enumerated() {
      let last = index == grid.rows.count - 1
      var row = grid.strips(of: row, closing: last)
      guard !row.isEmpty else { continue }
      row[0].breakCost =
        index == 0 ? BreakCost.heading : last || index == 1 ? BreakCost.loose : BreakCost.row
      for line in row.indices where index > 0 || line > 0 { row[line].head = head }
      body += row
    }
    return body
  }

  private func strips(of words: ShapedText, in text: Style.Text, measure: Double) -> [Strip] {
    let lines = LineSetter.lines(of: words, measure: measure)
    return RowSetter(desk: desk, text: text).strips([.init(lines: lines, x: 0, width: measure)])
  }

  /// The caption once more, for a page that begins inside the table.
  private func continued(_ caption: String) -> [Strip] {
    guard !caption.isEmpty, let continued = desk.wording["continued"] else { return [] }
    let lines = ParagraphSetter(desk: desk).lines(
      of: "\(caption) (\(continued))", in: desk.style[.note], under: nil, width: desk.textWidth)
    return RowSetter(desk: desk, text: desk.style[.note], paddingBelow: desk.style[.cellPaddingY])
      .strips([.init(lines: lines, x: 0, width: desk.textWidth)])
  }

  /// Nil for a head so tall that repeating it would leave no room for rows.
  private func repeatedHead(_ head: [Strip]) -> Int? {
    var stack = Strip(height: 0)
    for strip in continued(table.caption) + head { stack.stack(strip) }
    guard stack.height < desk.pageHeight / 3 else { return nil }
    return desk.keep(TableHead(stack))
  }
}

/// A table's cells, shaped, with the columns' places.
struct TableGrid {
  let desk: Composition
  let columns: [Table.Column]
  let rows: [[ShapedText]]
  private let titles: [ShapedText]
  private let places: [(x: Double, width: Double)]
  private let paddingX: Double
  private let paddingY: Double

  init(
    desk: Composition, columns: [Table.Column], titles: [ShapedText], rows: [[ShapedText]],
    available: Double
  ) {
    self.desk = desk
    self.columns = columns
    self.titles = titles
    self.rows = rows
    paddingX = desk.style[.cellPaddingX]
    paddingY = desk.style[.cellPaddingY]
    places = Self.places(columns, titles, rows, available: available, padding: paddingX)
  }

  var width: Double { places.last.map { $0.x + $0.width } ?? 0 }

  var head: [Strip] {
    var strips = strips(of: titles, in: desk.style[.tableHead])
    guard let last = strips.indices.last else { return [] }
    strips.keepTogether(at: BreakCost.heading)
    strips[last].spaceAfter = 0
    strips[0].rule(at: 0, weight: desk.style[.rule], color: desk.style[.text], width: width)
    strips[last].rule(
      at: strips[last].height, weight: desk.style[.hairline], color: desk.style[.text],
      width: width)
    return strips
  }

  func strips(of row: [ShapedText], closing: Bool) -> [Strip] {
    var strips = strips(of: row, in: desk.style[.tableCell])
    guard let last = strips.indices.last else { return [] }
    strips[last].rule(
      at: strips[last].height, weight: desk.style[closing ? .rule : .hairline],
      color: desk.style[closing ? .text : .rule], width: width)
    strips[last].spaceAfter = closing ? desk.style[.tableCell].spaceAfter : 0
    return strips
  }

  private func strips(of row: [ShapedText], in text: Style.Text) -> [Strip] {
    let setter = ParagraphSetter(desk: desk)
    let cells = row.indices.map { index in
      RowSetter.Cell(
        lines: setter.lines(of: row[index], width: places[index].width), x: places[index].x,
        width: places[index].width, alignment: columns[index].alignment)
    }
    var strips = RowSetter(
      desk: desk, text: text, paddingAbove: paddingY, paddingBelow: paddingY,
      cost: BreakCost.insideRow
    ).strips(cells)
    // An empty row is a row all the same.
    if strips.isEmpty { strips = [Strip(height: text.leading + 2 * paddingY)] }
    strips[0].spaceBefore = 0
    return strips
  }

  private static func places(
    _ columns: [Table.Column], _ titles: [ShapedText], _ rows: [[ShapedText]], available: Double,
    padding: Double
  ) -> [(x: Double, width: Double)] {
    let demands = columns.indices.map { index in
      var demand = ColumnWidths.Demand(
        weight: columns[index].weight, least: titles[index].unbreakableWidth,
        most: titles[index].width, stretches: columns[index].alignment == .left)
      for row in rows {
        demand.least = max(demand.least, row[index].unbreakableWidth)
        demand.most = max(demand.most, row[index].width)
      }
      return demand
    }
    let gaps = columns.indices.dropFirst().map { index in
      let meeting = columns[index - 1].alignment == .right && columns[index].alignment == .left
      return padding * (meeting ? 4 : 2)
    }
    let widths = ColumnWidths.widths(
      for: demands, available: max(1, available - gaps.reduce(0, +)))
    var x = 0.0
    return zip(widths, gaps + [0]).map { width, gap in
      defer { x += width + gap }
      return (x, width)
    }
  }
}

extension Strip {
  /// A rule across, its upper edge at `y`; it takes no room of its own.
  fileprivate mutating func rule(at y: Double, weight: Double, color: Color, width: Double) {
    let line = Path.rect(Rect(0, y - weight / 2, width, weight))
    let item = Frame.Item(.path(line, fill: .solid(color), stroke: nil))
    elements.append(Element(content: .item(item)))
  }
}
