import Drawing

/// Number and name of each part, under the bar; a list with swatches where they do not fit.
struct OutcomeBarLabels {
  private static let gap = 10.0
  /// A name keeps at least this width before it is wrapped to stay under its part.
  private static let leastName = 100.0

  private struct Label {
    var number: TextBlock
    var name: TextBlock
    var width: Double { max(number.width, name.width) }
    var height: Double { number.height + name.height }
  }

  let segments: [OutcomeBarChart.Segment]
  let bar: Rect
  let setting: ChartSetting

  /// Draws the labels, and gives the height of the chart.
  func draw(in frame: inout Frame) -> Double {
    guard !segments.isEmpty else { return bar.maxY + setting.style[.rule] }
    guard let labels = fitting() else { return drawList(in: &frame) }
    let positions = LabelSpread.positions(
      wishes: segments.map(\.left), widths: labels.map(\.width), gap: Self.gap,
      within: 0...setting.width)
    guard let positions else { return drawList(in: &frame) }
    let leaders = ElbowLeaders(
      zip(segments, positions).map { segment, left in
        // Where the label stands under its part a short tick is enough.
        let target = left + 2
        let isBeneath = segment.left <= target && target <= segment.right - 2
        return (from: isBeneath ? target : segment.center, to: target)
      })
    leaders.draw(in: &frame, top: bar.maxY + 1, setting.leader)
    let top = bar.maxY + 1 + leaders.height + 1
    for (label, left) in zip(labels, positions) {
      label.number.draw(in: &frame, left: left, top: top)
      label.name.draw(in: &frame, left: left, top: top + label.number.height)
    }
    return top + (labels.map(\.height).max() ?? 0)
  }

  /// Labels that stand side by side, names in as few lines as that allows.
  private func fitting() -> [Label]? {
    let free = segments.map { label($0, width: setting.width) }
    let gaps = Self.gap * Double(segments.count - 1)
    let room = setting.width - gaps
    let under = segments.map { segment in
      label(segment, width: max(segment.right - segment.left - Self.gap, Self.leastName))
    }
    if under.reduce(0, { $0 + $1.width }) <= room { return under }
    guard let share = share(of: room, widths: free.map(\.width)) else { return nil }
    return zip(segments, free).map { $1.width <= share ? $1 : label($0, width: share) }
  }

  /// The width that each wide label gets when narrow ones keep theirs; nil where that is too little.
  private func share(of room: Double, widths: [Double]) -> Double? {
    var room = room
    var open = widths.sorted()
    while let narrow = open.first, open.count > 1, narrow <= room / Double(open.count) {
      room -= narrow
      open.removeFirst()
    }
    let share = room / Double(open.count)
    // Below six characters names become columns of syllables: a list reads better.
    return share >= 3.6 * setting.style[.chartLabel].font.size ? share : nil
  }

  private func label(_ segment: OutcomeBarChart.Segment, width: Double) -> Label {
    Label(
      number: TextBlock(
        segment.part.printed, setting.style[.chartNumber], width: width, in: setting),
      name: TextBlock(segment.part.label, setting.style[.chartLabel], width: width, in: setting))
  }

  private func drawList(in frame: inout Frame) -> Double {
    var y = bar.maxY + 8
    let swatch = 8.0
    let indent = swatch + 6
    for segment in segments {
      let block = TextBlock(
        [
          .init(segment.part.printed + " ", setting.style[.chartNumber]),
          .init(segment.part.label, setting.style[.chartLabel]),
        ], width: setting.width - indent, in: setting)
      frame.add(
        .rect(Rect(0.5, y + block.middle - swatch / 2, swatch, swatch)), fill: segment.fill,
        stroke: setting.leader)
      block.draw(in: &frame, left: indent, top: y)
      y += max(block.height, swatch) + 2
    }
    return y
  }
}
