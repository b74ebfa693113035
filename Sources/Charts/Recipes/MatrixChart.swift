package import Drawing

/// Who met whom: participants in rows, meetings in columns, a mark where one took part.
///
/// Marks differ in form and not in colour: full, open, hatched, dashed. The frame has no rotated
/// text, so the head of a column wraps; where even its longest word is wider than the column, all
/// columns are headed by letters that a list explains (letters and not numerals, for every numeral
/// of a brief must lead to a source).
package struct MatrixChart: ChartRecipe {
  package static let name = "matrix"

  package enum Cell: String, Hashable, Sendable, CaseIterable {
    case none
    case principal
    case attending
    case planned
    case requested
  }

  package struct KeyEntry: Hashable, Sendable {
    package var cell: Cell
    package var label: String

    package init(_ cell: Cell, _ label: String) {
      self.cell = cell
      self.label = label
    }
  }

  package struct Options: Hashable, Sendable {
    /// Share of the width that the names of the rows may take.
    package var labelShare = 0.34
    /// So that few columns stay near their names.
    package var widestColumn = 96.0
    package var markRadius = 4.2
    package var ink = Style.Ink.accent

    package init() {}
  }

  package var rows: [String]
  package var columns: [String]
  /// `cells[row][column]`; what is missing is none.
  package var cells: [[Cell]]
  /// What the marks mean, in order; those that do not occur are left out.
  package var key: [KeyEntry]
  package var options: Options

  package init(
    rows: [String], columns: [String], cells: [[Cell]], key: [KeyEntry],
    options: Options = Options()
  ) {
    self.rows = rows
    self.columns = columns
    self.cells = cells
    self.key = key
    self.options = options
  }

  func cell(_ row: Int, _ column: Int) -> Cell {
    guard cells.indices.contains(row), cells[row].indices.contains(column) else { return .none }
    return cells[row][column]
  }

  package func frame(in setting: ChartSetting) -> Frame {
    var frame = Frame(size: Size(setting.width, 0))
    let layout = MatrixLayout(chart: self, setting: setting)
    var y = 0.0
    for panel in layout.panels {
      y = layout.drawHeads(of: panel, in: &frame, top: y)
      y = layout.drawRows(of: panel, in: &frame, top: y)
    }
    y = layout.drawKey(in: &frame, top: y)
    frame.size.height = layout.drawList(in: &frame, top: y)
    return frame
  }
}
