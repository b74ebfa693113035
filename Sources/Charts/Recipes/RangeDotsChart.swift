package import Drawing

/// One row a metric, one dot a claim, and a bar from the lowest to the highest.
///
/// Each claim has its own line, so that labels cannot meet however close the numbers are, and two
/// sources that agree are seen to be two. A metric without claims is hatched and says so: that
/// nothing is stated is not a zero.
package struct RangeDotsChart: ChartRecipe {
  package static let name = "range-dots"

  package struct Dot: Hashable, Sendable {
    package var value: Double
    /// The value as the brief prints it.
    package var printed: String
    /// Whose claim it is.
    package var label: String
    /// "At least": an arrow points to the open end.
    package var openAbove: Bool
    package var openBelow: Bool

    package init(
      value: Double, printed: String, label: String, openAbove: Bool = false,
      openBelow: Bool = false
    ) {
      self.value = value
      self.printed = printed
      self.label = label
      self.openAbove = openAbove
      self.openBelow = openBelow
    }
  }

  package struct Row: Hashable, Sendable {
    package var label: String
    /// Empty where nothing is stated.
    package var dots: [Dot]
    package var low: Double?
    package var high: Double?

    package init(label: String, dots: [Dot], low: Double? = nil, high: Double? = nil) {
      self.label = label
      self.dots = dots
      self.low = low
      self.high = high
    }
  }

  package struct Options: Hashable, Sendable {
    /// Share of the width that the metrics' names may take.
    package var labelShare = 0.26
    package var dotRadius = 3.4
    package var ink = Style.Ink.series1

    package init() {}
  }

  package var rows: [Row]
  /// The words for a metric without claims: "not stated".
  package var notStated: String
  package var options: Options

  package init(rows: [Row], notStated: String, options: Options = Options()) {
    self.rows = rows
    self.notStated = notStated
    self.options = options
  }

  package func frame(in setting: ChartSetting) -> Frame {
    var frame = Frame(size: Size(setting.width, 0))
    let share = min(max(options.labelShare, 0.1), 0.6)
    let names = rows.map {
      TextBlock($0.label, setting.style[.chartLabel], width: setting.width * share, in: setting)
    }
    let nameWidth = names.map(\.width).max() ?? 0
    let left = nameWidth + setting.style[.gutter]
    let plot = RangeDotsPlot(chart: self, setting: setting, left: left)
    var y = 0.0
    for (index, row) in rows.enumerated() {
      if index > 0 { frame.addLine(Point(0, y), Point(setting.width, y), setting.hairline) }
      y += Self.padding
      names[index].draw(in: &frame, left: 0, top: y)
      let bottom = plot.draw(row, in: &frame, top: y)
      y = max(bottom, y + names[index].height) + Self.padding
    }
    plot.drawZero(in: &frame, to: y)
    frame.size.height = y
    return frame
  }

  /// Above and below a row.
  private static let padding = 5.0
}
