import Drawing

/// The part of the chart with a scale.
struct RangeDotsPlot {
  /// Length of the arrow at an open end.
  private static let arrow = 16.0
  private static let gap = 5.0

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

  /// Draws the claims of a row, and gives its lower edge.
  func draw(_ row: RangeDotsChart.Row, in frame: inout Frame, top: Double) -> Double {
    guard !row.dots.isEmpty else { return drawUnknown(in: &frame, top: top) }
    let labels = row.dots.map(label)
    let height = labels.reduce(0) { $0 + $1.height }
    drawRange(of: row, in: &frame, top: top, height: height)
    var y = top
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

  private func drawRange(
    of row: RangeDotsChart.Row, in frame: inout Frame, top: Double, height: Double
  ) {
    let values = row.dots.map(\.value).filter(\.isFinite)
    guard let low = row.low ?? values.min(), let high = row.high ?? values.max(), high > low else {
      return
    }
    let left = scale.position(low)
    frame.add(
      .rect(Rect(left, top, scale.position(high) - left, height)),
      fill: .solid(setting.style[.panel]), stroke: setting.hairline)
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

  /// A hatched mark with the words beside it: shorter than any number can be told by, and open at its
  /// end, so that what is unknown does not look like a measure.
  private func drawUnknown(in frame: inout Frame, top: Double) -> Double {
    let style = setting.style
    let left = scale.position(0)
    let strip = Self.arrow
    let label = TextBlock(
      [.init(chart.notStated, style[.chartLabel])],
      width: setting.width - left - strip - Self.gap, in: setting)
    let (upper, lower) = (top + label.middle - 4, top + label.middle + 4)
    frame.add(.rect(Rect(left, upper, strip, 8)), fill: setting.unknown(), stroke: nil)
    let edge = Stroke(style[.unknown], width: style[.hairline])
    frame.addLine(Point(left, upper), Point(left + strip, upper), edge)
    frame.addLine(Point(left, lower), Point(left + strip, lower), edge)
    label.draw(in: &frame, left: left + strip + Self.gap, top: top, color: style[.muted])
    return top + max(label.height, 8)
  }
}
