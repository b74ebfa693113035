import Drawing

/// The places of a matrix: names to the left, columns in as many panels as their width asks for.
struct MatrixLayout {
  private static let rowPadding = 3.5
  private static let columnPadding = 3.0

  let chart: MatrixChart
  let setting: ChartSetting
  let names: [TextBlock]
  /// Whether letters head the columns, and a list explains them.
  let isLettered: Bool
  /// The columns of each panel; the rows are repeated under each.
  let panels: [Range<Int>]

  private let left: Double
  private let step: Double

  init(chart: MatrixChart, setting: ChartSetting) {
    self.chart = chart
    self.setting = setting
    let label = setting.style[.chartLabel]
    let share = min(max(chart.options.labelShare, 0.1), 0.6)
    let count = chart.columns.count
    names = chart.rows.map { TextBlock($0, label, width: setting.width * share, in: setting) }
    left = (names.map(\.width).max() ?? 0) + setting.style[.gutter]
    let room = setting.width - left

    let isLettered = !Self.fits(chart.columns, in: room, setting)
    self.isLettered = isLettered
    let heads = chart.columns.indices.map {
      isLettered ? TextBlock.longestWord(of: Self.letters($0), label, in: setting) : 0
    }
    let least = max(heads.max() ?? 0, 2 * chart.options.markRadius) + 2 * Self.columnPadding
    let perPanel = max(min(Int(room / least), count), 1)
    step = min(room / Double(perPanel), chart.options.widestColumn)
    panels =
      count == 0
      ? [0..<0]
      : stride(from: 0, to: count, by: perPanel).map { $0..<min($0 + perPanel, count) }
  }

  /// Whether each column is as wide as the longest word of its head.
  private static func fits(
    _ columns: [String], in room: Double, _ setting: ChartSetting
  ) -> Bool {
    let step = room / Double(max(columns.count, 1))
    return columns.allSatisfy {
      TextBlock.longestWord(of: $0, setting.style[.chartLabel], in: setting)
        <= step - 2 * columnPadding
    }
  }

  private func bands(_ panel: Range<Int>) -> BandScale {
    BandScale(count: panel.count, range: (left, left + step * Double(panel.count)))
  }

  func drawHeads(of panel: Range<Int>, in frame: inout Frame, top: Double) -> Double {
    let label = setting.style[.chartLabel]
    let width = max(step - 2 * Self.columnPadding, 1)
    let heads = panel.map { column in
      TextBlock(
        isLettered ? Self.letters(column) : chart.columns[column], label, width: width,
        in: setting)
    }
    let height = heads.map(\.height).max() ?? 0
    let bands = bands(panel)
    for (place, head) in heads.enumerated() {
      head.draw(
        in: &frame, left: bands.start(place) + Self.columnPadding,
        top: top + Self.rowPadding + height - head.height, width: width, alignment: .center)
    }
    return top + height + 2 * Self.rowPadding
  }

  func drawRows(of panel: Range<Int>, in frame: inout Frame, top: Double) -> Double {
    let bands = bands(panel)
    let right = panel.isEmpty ? setting.width : bands.range.end
    var y = top
    for (row, name) in names.enumerated() {
      frame.addLine(Point(0, y), Point(right, y), setting.hairline)
      y += Self.rowPadding
      let height = max(name.height, chart.options.markRadius * 2 + 2)
      name.draw(in: &frame, left: 0, top: y + (height - name.height) / 2)
      for (place, column) in panel.enumerated() {
        draw(
          chart.cell(row, column), in: &frame, at: Point(bands.center(place), y + height / 2))
      }
      y += height + Self.rowPadding
    }
    if !names.isEmpty { frame.addLine(Point(0, y), Point(right, y), setting.hairline) }
    return y
  }

  /// The marks that occur and their meaning, in as many lines as they need.
  func drawKey(in frame: inout Frame, top: Double) -> Double {
    let used = chart.rows.indices.flatMap { row in
      chart.columns.indices.map { chart.cell(row, $0) }
    }
    let entries = chart.key.filter { $0.cell != .none && used.contains($0.cell) }
    let mark = chart.options.markRadius * 2
    let indent = mark + 5
    var x = 0.0
    var y = top + 6
    var lineHeight = 0.0
    for entry in entries {
      let label = TextBlock(
        entry.label, setting.style[.chartLabel], width: setting.width - indent, in: setting)
      if x > 0, x + indent + label.width > setting.width {
        x = 0
        y += lineHeight
        lineHeight = 0
      }
      draw(entry.cell, in: &frame, at: Point(x + mark / 2 + 0.5, y + label.middle))
      label.draw(in: &frame, left: x + indent, top: y, color: setting.style[.muted])
      lineHeight = max(lineHeight, label.height, mark)
      x += indent + label.width + setting.style[.gutter]
    }
    return entries.isEmpty ? top + setting.style[.hairline] : y + lineHeight
  }

  /// What the letters stand for.
  func drawList(in frame: inout Frame, top: Double) -> Double {
    guard isLettered else { return top }
    let style = setting.style[.chartLabel]
    let letters = chart.columns.indices.map {
      TextBlock(Self.letters($0), style, width: setting.width, in: setting)
    }
    let indent = (letters.map(\.width).max() ?? 0) + 8
    var y = top + 4
    for (letter, column) in zip(letters, chart.columns) {
      let block = TextBlock(column, style, width: setting.width - indent, in: setting)
      letter.draw(in: &frame, left: 0, top: y, color: setting.style[.muted])
      block.draw(in: &frame, left: indent, top: y)
      y += max(block.height, letter.height)
    }
    return y
  }

  private func draw(_ cell: MatrixChart.Cell, in frame: inout Frame, at center: Point) {
    let color = setting.style[chart.options.ink]
    let circle = Path.circle(center, radius: chart.options.markRadius - setting.style[.rule] / 2)
    let outline = Stroke(color, width: setting.style[.rule])
    let ground = Fill.solid(setting.style[.ground])
    switch cell {
    case .none: break
    case .principal: frame.add(circle, fill: .solid(color), stroke: outline)
    case .attending: frame.add(circle, fill: ground, stroke: outline)
    case .planned:
      let hatch = Fill.hatched(
        ink: color, ground: setting.style[.ground], spacing: setting.style[.hatchSpacing] * 0.6,
        width: setting.style[.rule] * 0.7)
      frame.add(circle, fill: hatch, stroke: outline)
    case .requested:
      var dashed = outline
      dashed.dash = [1.6, 1.4]
      frame.add(circle, fill: ground, stroke: dashed)
    }
  }

  /// A to Z, then AA, AB and so on.
  private static func letters(_ index: Int) -> String {
    var result = ""
    var rest = index
    repeat {
      result = String(UnicodeScalar(UInt8(65 + rest % 26))) + result
      rest = rest / 26 - 1
    } while rest >= 0
    return result
  }
}
