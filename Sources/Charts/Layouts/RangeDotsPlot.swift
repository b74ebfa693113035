import Drawing

/// The part of the chart with a scale.
struct RangeDotsPlot {
  /// Length of the arrow at an open end.
  private static let arrow = 16.0
  private static let gap = 5.0
  /// Height of the bar from low to high.
  private static let bar = 3.0

  let chart: RangeDotsChart
  let setting: ChartSetting
  let scale: LinearScale

  init(chart: RangeDotsChart, setting: ChartSetting, left: Double) {
    self.chart = chart
    self.setting = setting
    let radius = chart.options.dotRadius
    let hasNegative = chart.rows.contains { $0.dots.contains { $0.value < 0 || $0.openBelow } }
    // Half of the plot is kept for the label of the highest dot, which stands to its right.
    let start = left + radius + (hasNegative ? Self.arrow : 0)
    let end = max(start + 20, setting.width - (setting.width - left) * 0.45)
    let values = chart.rows.flatMap { row in
      row.dots.map(\.value) + [row.low, row.high].compactMap { $0 }
    }
    scale = LinearScale(zeroTo: values, range: (start, end))
  }

  func drawZero(in frame: inout Frame, to bottom: Double) {
    guard bottom > 0 else { return }
    let x = scale.position(0)
    frame.addLine(
      Point(x, 0), Point(x, bottom), Stroke(setting.style[.muted], width: setting.style[.hairline]))
  }

  /// From the top of a row to its first claim: the bar from low to high comes before.
  func inset(of row: RangeDotsChart.Row) -> Double {
    bounds(of: row) == nil ? 0 : Self.bar + 2
  }

  private func bounds(of row: RangeDotsChart.Row) -> ClosedRange<Double>? {
    let values = row.dots.map(\.value).filter(\.isFinite)
    guard let low = row.low ?? values.min(), let high = row.high ?? values.max(), high > low else {
      return nil
    }
    return row.dots.isEmpty ? nil : low...high
  }

  /// Draws the claims of a row, and gives its lower edge.
  func draw(_ row: RangeDotsChart.Row, in frame: inout Frame, top: Double) -> Double {
    guard !row.dots.isEmpty else { return drawUnknown(in: &frame, top: top) }
    let labels = row.dots.map(label)
    var y = drawRange(of: row, in: &frame, top: top, height: labels.reduce(0) { $0 + $1.height })
    for (dot, label) in zip(row.dots, labels) {
      draw(dot, label, in: &frame, y: y + label.middle, top: y)
      y += label.height
    }
    return y
  }

  private func label(_ dot: RangeDotsChart.Dot) -> TextBlock {
    let style = setting.style
    let left = labelLeft(dot)
    return TextBlock(
      [.init(dot.printed + " ", style[.chartNumber]), .init(dot.label, style[.chartLabel])],
      width: setting.width - left, in: setting)
  }

  private func labelLeft(_ dot: RangeDotsChart.Dot) -> Double {
    let reach = dot.openAbove ? Self.arrow : chart.options.dotRadius
    return scale.position(dot.value) + reach + Self.gap
  }

  /// A bar from low to high with its shade over the claims below, and where those begin.
  private func drawRange(
    of row: RangeDotsChart.Row, in frame: inout Frame, top: Double, height: Double
  ) -> Double {
    guard let bounds = bounds(of: row) else { return top }
    let left = scale.position(bounds.lowerBound)
    let width = scale.position(bounds.upperBound) - left
    let begin = top + inset(of: row)
    // The shade has no edge: labels run across it.
    frame.add(
      .rect(Rect(left, top, width, begin + height - top)), fill: .solid(setting.style[.panel]))
    frame.add(.rect(Rect(left, top, width, Self.bar)), fill: .solid(setting.style[.muted]))
    return begin
  }

  private func draw(
    _ dot: RangeDotsChart.Dot, _ label: TextBlock, in frame: inout Frame, y: Double, top: Double
  ) {
    let x = scale.position(dot.value)
    let color = setting.style[chart.options.ink]
    let shaft = Stroke(color, width: setting.style[.rule])
    if dot.openAbove { frame.addArrow(from: x, to: x + Self.arrow, y: y, shaft) }
    if dot.openBelow { frame.addArrow(from: x, to: x - Self.arrow, y: y, shaft) }
    if dot.value.isFinite {
      frame.add(.circle(Point(x, y), radius: chart.options.dotRadius), fill: .solid(color))
    }
    label.draw(in: &frame, left: labelLeft(dot), top: top)
  }

  /// A hatched strip with the words beside it.
  private func drawUnknown(in frame: inout Frame, top: Double) -> Double {
    let style = setting.style
    let left = scale.position(0)
    let strip = max(scale.range.end - left, 10)
    let label = TextBlock(
      [.init(chart.notStated, style[.chartLabel])],
      width: setting.width - left - strip - Self.gap, in: setting)
    frame.add(
      .rect(Rect(left, top + label.middle - 4, strip, 8)), fill: setting.unknown(),
      stroke: Stroke(style[.unknown], width: style[.hairline]))
    label.draw(in: &frame, left: left + strip + Self.gap, top: top, color: style[.muted])
    return top + max(label.height, 8)
  }
}
