import Drawing

/// The places of the columns, their dates and the names of the series.
struct LaunchColumnsLayout {
  private static let gap = 6.0
  /// Edge of the square before a series' name.
  private static let swatch = 7.0
  private static let mostTicks = 5

  let chart: LaunchColumnsChart
  let setting: ChartSetting
  let names: [TextBlock]
  let totals: [TextBlock]
  let ticks: [(value: Double, label: TextBlock)]
  let bands: BandScale
  let heights: LinearScale

  init(chart: LaunchColumnsChart, setting: ChartSetting) {
    self.chart = chart
    self.setting = setting
    let style = setting.style
    names = chart.series.map {
      TextBlock($0.label, style[.chartLabel], width: setting.width * 0.25, in: setting)
    }
    totals = chart.columns.map {
      TextBlock($0.printed, style[.chartNumber], width: setting.width, in: setting)
    }
    let top = style[.chartNumber].leading
    let height = max(chart.options.height ?? style[.chartHeight], 20)
    heights = LinearScale(
      zeroTo: chart.columns.map { $0.values.reduce(0) { $0 + Self.extent($1) } },
      range: (top + height, top))

    let named = (names.map(\.width).max() ?? 0) + Self.gap * 3 + Self.swatch
    let direct = Self.bands(chart, from: 0, to: setting.width - named)
    if totals.allSatisfy({ $0.width <= direct.step && $0.lineCount <= 1 }) {
      ticks = []
      bands = direct
    } else {
      ticks = heights.ticks(atMost: Self.mostTicks).compactMap { value in
        let label = chart.options.tick?(value)
        return label.map {
          (value, TextBlock($0, style[.chartLabel], width: setting.width * 0.2, in: setting))
        }
      }
      let axis = ticks.map(\.label.width).max().map { $0 + Self.gap } ?? 0
      bands = Self.bands(chart, from: axis, to: setting.width - named)
    }
  }

  private static func bands(
    _ chart: LaunchColumnsChart, from start: Double, to end: Double
  ) -> BandScale {
    let count = chart.columns.count
    let step = min((end - start) / Double(max(count, 1)), chart.options.widestColumn)
    return BandScale(
      count: count, range: (start, start + step * Double(count)), padding: chart.options.padding)
  }

  private static func extent(_ value: Double?) -> Double {
    guard let value, value.isFinite else { return 0 }
    return max(value, 0)
  }

  /// Draws the chart, and gives its height.
  func draw(in frame: inout Frame) -> Double {
    guard !chart.columns.isEmpty else { return 0 }
    let base = heights.position(0)
    drawTicks(in: &frame)
    for index in chart.columns.indices { drawColumn(index, in: &frame) }
    drawTotals(in: &frame)
    frame.addLine(
      Point(bands.range.start, base), Point(bands.range.end, base),
      Stroke(setting.style[.muted], width: setting.style[.rule] / 2))
    let named = drawNames(in: &frame)
    return max(drawDates(in: &frame, top: base + 3), named)
  }

  private func drawTicks(in frame: inout Frame) {
    let width = bands.range.start - Self.gap
    for tick in ticks where tick.value > 0 {
      let y = heights.position(tick.value)
      frame.addLine(Point(bands.range.start, y), Point(bands.range.end, y), setting.hairline)
      tick.label.draw(
        in: &frame, left: 0, top: y - tick.label.middle, width: width, alignment: .right,
        color: setting.style[.muted])
    }
  }

  private func drawColumn(_ index: Int, in frame: inout Frame) {
    var sum = 0.0
    for (number, value) in chart.columns[index].values.enumerated()
    where Self.extent(value) > 0 {
      let bottom = heights.position(sum)
      sum += Self.extent(value)
      let rect = Rect(
        bands.start(index), heights.position(sum), bands.width, bottom - heights.position(sum))
      // An edge would cover a column that is hardly wider than itself.
      let edge = rect.size.width > 4 * setting.style[.rule] ? edge(number) : nil
      frame.add(.rect(rect), fill: fill(number), stroke: edge)
    }
  }

  private func drawTotals(in frame: inout Frame) {
    let sums = chart.columns.map { $0.values.reduce(0) { $0 + Self.extent($1) } }
    let fit = totals.allSatisfy { $0.width <= bands.step && $0.lineCount <= 1 }
    for (index, total) in totals.enumerated()
    // Nothing reaches above the highest column, so its number may be wider than its place.
    where fit || index == sums.firstIndex(of: sums.max() ?? 0) && total.lineCount == 1 {
      let right = max(bands.range.end, total.width)
      let left = min(max(bands.center(index) - total.width / 2, 0), right - total.width)
      total.draw(in: &frame, left: left, top: heights.position(sums[index]) - total.height)
    }
  }

  private func fill(_ number: Int) -> Fill {
    let inks = chart.options.inks
    guard chart.series.indices.contains(number), chart.series[number].isStated, !inks.isEmpty
    else { return setting.unknown() }
    let before = chart.series[..<number].count { $0.isStated }
    return .solid(setting.style[inks[before % inks.count]])
  }

  private func edge(_ number: Int) -> Stroke {
    let isStated = chart.series.indices.contains(number) && chart.series[number].isStated
    return isStated
      ? Stroke(setting.style[.ground], width: setting.style[.rule])
      : Stroke(setting.style[.unknown], width: setting.style[.hairline])
  }

  /// The dates, as many as have room: each, or every second, third and so on.
  private func drawDates(in frame: inout Frame, top: Double) -> Double {
    let style = setting.style[.chartLabel]
    let longest = chart.columns.map { TextBlock.longestWord(of: $0.label, style, in: setting) }
    guard let widest = longest.max(), bands.step > 0 else { return top }
    let right = bands.range.end
    let width = min(max(widest, bands.step - Self.gap), right - bands.range.start)
    var bottom = top
    var free = bands.range.start
    for (index, column) in chart.columns.enumerated() {
      let block = TextBlock(column.label, style, width: width, in: setting)
      let centered = bands.center(index) - block.width / 2
      let left = min(max(centered, bands.range.start), right - block.width)
      guard !block.isEmpty, left >= free else { continue }
      block.draw(in: &frame, left: left, top: top, alignment: .center)
      free = left + block.width + Self.gap / 2
      bottom = max(bottom, top + block.height)
    }
    return bottom
  }

  /// Beside the last column, each name level with its part; apart where parts are thin.
  private func drawNames(in frame: inout Frame) -> Double {
    guard let last = chart.columns.last else { return 0 }
    var sum = 0.0
    let middles = names.indices.map { number in
      let extent = last.values.indices.contains(number) ? Self.extent(last.values[number]) : 0
      sum += extent
      return heights.position(sum - extent / 2)
    }
    // From the top of the column downwards, as the labels are read.
    let order = Array(names.indices.reversed())
    let wishes = order.map { middles[$0] - names[$0].middle }
    let tall = order.map { names[$0].height }
    let bottom = max(heights.range.start, tall.reduce(0, +))
    let tops = LabelSpread.positions(wishes: wishes, widths: tall, gap: 0, within: 0...bottom)
    let left = bands.range.end + Self.gap
    var lowest = 0.0
    for (number, y) in zip(order, tops ?? wishes) {
      let side = Self.swatch
      // A square and no line: the last night may lack the part.
      frame.add(
        .rect(Rect(left, y + names[number].middle - side / 2, side, side)), fill: fill(number),
        stroke: setting.leader)
      names[number].draw(in: &frame, left: left + side + Self.gap * 0.75, top: y)
      lowest = max(lowest, y + names[number].height)
    }
    return lowest
  }
}
