import Drawing

/// The places of the columns, their dates and the names of the series.
struct LaunchColumnsLayout {
  private static let gap = 6.0

  let chart: LaunchColumnsChart
  let setting: ChartSetting
  let names: [TextBlock]
  let bands: BandScale
  let heights: LinearScale
  let top: Double

  init(chart: LaunchColumnsChart, setting: ChartSetting) {
    self.chart = chart
    self.setting = setting
    let style = setting.style
    names = chart.series.map {
      TextBlock($0.label, style[.chartLabel], width: setting.width * 0.25, in: setting)
    }
    let room = setting.width - (names.map(\.width).max() ?? 0) - Self.gap * 2
    let count = max(chart.columns.count, 1)
    let step = min(room / Double(count), chart.options.widestColumn)
    bands = BandScale(
      count: chart.columns.count, range: (0, step * Double(count)), padding: chart.options.padding)
    top = style[.chartNumber].leading
    let height = max(chart.options.height ?? style[.chartHeight], 20)
    heights = LinearScale(
      zeroTo: chart.columns.map { $0.values.reduce(0) { $0 + Self.extent($1) } },
      range: (top + height, top))
  }

  private static func extent(_ value: Double?) -> Double {
    guard let value, value.isFinite else { return 0 }
    return max(value, 0)
  }

  func draw(in frame: inout Frame) -> Double {
    let base = heights.position(0)
    for index in chart.columns.indices { drawColumn(index, in: &frame) }
    frame.addLine(
      Point(0, base), Point(bands.range.end, base),
      Stroke(setting.style[.muted], width: setting.style[.rule] / 2))
    let named = drawNames(in: &frame)
    return max(drawDates(in: &frame, top: base + 3), named)
  }

  private func drawColumn(_ index: Int, in frame: inout Frame) {
    let column = chart.columns[index]
    var sum = 0.0
    for (number, value) in column.values.enumerated() where Self.extent(value) > 0 {
      let bottom = heights.position(sum)
      sum += Self.extent(value)
      let rect = Rect(
        bands.start(index), heights.position(sum), bands.width, bottom - heights.position(sum))
      // An edge would cover a column that is hardly wider than itself.
      let edge = rect.size.width > 4 * setting.style[.rule] ? edge(number) : nil
      frame.add(.rect(rect), fill: fill(number), stroke: edge)
    }
    // A number wider than its place would meet the next one: the table twin has it.
    let total = TextBlock(
      column.printed, setting.style[.chartNumber], width: setting.width, in: setting)
    guard total.width <= bands.step, total.lineCount == 1 else { return }
    total.draw(
      in: &frame, left: bands.center(index) - bands.step / 2,
      top: heights.position(sum) - total.height, width: bands.step, alignment: .center)
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
    let width = min(max(widest, bands.step - Self.gap), right)
    var bottom = top
    var free = 0.0
    for (index, column) in chart.columns.enumerated() {
      let block = TextBlock(column.label, style, width: width, in: setting)
      let centered = bands.center(index) - block.width / 2
      let left = min(max(centered, 0), right - block.width)
      guard left >= free else { continue }
      block.draw(in: &frame, left: left, top: top, alignment: .center)
      free = left + block.width + Self.gap / 2
      bottom = max(bottom, top + block.height)
    }
    return bottom
  }

  /// Beside the last column, each name level with its part; apart where parts are thin.
  private func drawNames(in frame: inout Frame) -> Double {
    guard let last = chart.columns.last, !names.isEmpty else { return 0 }
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
    let left = bands.range.end + Self.gap * 2
    var lowest = 0.0
    for (number, y) in zip(order, tops ?? wishes) {
      let edge = bands.start(chart.columns.count - 1) + bands.width
      frame.addLine(
        Point(edge + 1, middles[number]), Point(left - 2, y + names[number].middle),
        setting.leader)
      names[number].draw(in: &frame, left: left, top: y)
      lowest = max(lowest, y + names[number].height)
    }
    return lowest
  }
}
