import BriefModel
import Drawing

/// Lines side by side that share one leading.
///
/// A paragraph, a list item, an evidence entry, a table row: each row of lines becomes a strip, so
/// that any of them can go to the next page.
struct RowSetter {
  struct Cell {
    var lines: [SetLine]
    var x: Double
    var width: Double
    var alignment = Table.Alignment.left
  }

  let desk: Composition
  /// Gives the leading, the baseline and the space around.
  let text: Style.Text
  var paddingAbove = 0.0
  var paddingBelow = 0.0
  /// What a break inside the row costs.
  var cost = BreakCost.free

  func strips(_ cells: [Cell]) -> [Strip] {
    let count = cells.map { $0.lines.count }.max() ?? 0
    guard count > 0 else { return [] }
    let baseline = desk.book.baseline(of: text)
    var strips: [Strip] = []
    for index in 0..<count {
      var strip = Strip(height: text.leading, breakCost: index > 0 ? cost : BreakCost.free)
      let top = index == 0 ? paddingAbove : 0
      strip.height += top + (index == count - 1 ? paddingBelow : 0)
      for cell in cells where index < cell.lines.count {
        strip.add(cell.lines[index], in: cell, at: top + baseline)
      }
      strips.append(strip)
    }
    strips[0].spaceBefore = text.spaceBefore
    strips[count - 1].spaceAfter = text.spaceAfter
    strips.keepLinesInPairs()
    return strips
  }
}

extension Strip {
  /// Adds a line of a cell; a destination lies at the top of its line.
  fileprivate mutating func add(_ line: SetLine, in cell: RowSetter.Cell, at baseline: Double) {
    let left = cell.x + cell.offset(of: line)
    elements.append(Element(content: .line(line), place: Point(left, baseline)))
    for (use, x) in line.uses {
      places.append(Place(name: use.name, point: Point(left + x, 0), use: use))
    }
  }
}

extension RowSetter.Cell {
  fileprivate func offset(of line: SetLine) -> Double {
    switch alignment {
    case .left: 0
    case .right: width - line.width
    case .centre: (width - line.width) / 2
    }
  }
}
