import Drawing

/// Number and name of each part, under the bar; a list with swatches where they do not fit.
struct OutcomeBarLabels {
  /// From the bar to the labels: the room that leader lines take.
  private static let drop = 8.0
  private static let gap = 10.0

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
    let top = bar.maxY + Self.drop
    for ((segment, label), left) in zip(zip(segments, labels), positions) {
      drawLeader(in: &frame, from: segment, to: left, label: label)
      label.number.draw(in: &frame, left: left, top: top)
      label.name.draw(in: &frame, left: left, top: top + label.number.height)
    }
    return top + (labels.map(\.height).max() ?? 0)
  }

  /// Labels that stand side by side, names in as few lines as that allows.
  private func fitting() -> [Label]? {
    let free = labels(width: setting.width)
    let gaps = Self.gap * Double(segments.count - 1)
    if free.reduce(0, { $0 + $1.width }) + gaps <= setting.width { return free }
    // What is narrow keeps its width; the others share what is left.
    var open = Array(free.indices)
    var room = setting.width - gaps
    var share = room / Double(max(open.count, 1))
    while let narrow = open.first(where: { free[$0].width <= share }), open.count > 1 {
      room -= free[narrow].width
      open.removeAll { $0 == narrow }
      share = room / Double(open.count)
    }
    // Below six characters names become columns of syllables: a list reads better.
    guard share >= 6 * setting.style[.chartLabel].font.size * 0.6 else { return nil }
    let capped = labels(width: share)
    return free.indices.map { open.contains($0) ? capped[$0] : free[$0] }
  }

  private func labels(width: Double) -> [Label] {
    segments.map { segment in
      Label(
        number: TextBlock(
          segment.part.printed, setting.style[.chartNumber], width: width, in: setting),
        name: TextBlock(segment.part.label, setting.style[.chartLabel], width: width, in: setting))
    }
  }

  /// A short tick where the label stands under its part, a slanted line where it had to move.
  private func drawLeader(
    in frame: inout Frame, from segment: OutcomeBarChart.Segment, to left: Double, label: Label
  ) {
    let under = segment.left...max(segment.left, segment.right - 2)
    let target = left + min(2, label.width / 2)
    let isBeneath = under.contains(target)
    let start = isBeneath ? target : segment.center
    frame.addLine(
      Point(start, bar.maxY + 1), Point(target, bar.maxY + Self.drop - 0.5), setting.leader)
  }

  private func drawList(in frame: inout Frame) -> Double {
    var y = bar.maxY + Self.drop
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
