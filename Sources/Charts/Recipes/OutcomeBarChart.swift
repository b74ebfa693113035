package import Drawing

/// A whole and what became of its parts: launched = downed + lost + not stated.
///
/// The bar begins at zero and is as long as the whole; what no source states is hatched. Where the
/// parts do not reach the whole the rest stays an empty outline, and where they exceed it the
/// bracket over the whole ends before they do: neither is mended in silence.
package struct OutcomeBarChart: ChartRecipe {
  package static let name = "outcome-bar"

  package struct Part: Hashable, Sendable {
    package var label: String
    package var value: Double
    /// The value as the brief prints it.
    package var printed: String
    /// False for what no source states.
    package var isStated: Bool

    package init(label: String, value: Double, printed: String, isStated: Bool = true) {
      self.label = label
      self.value = value
      self.printed = printed
      self.isStated = isStated
    }
  }

  package struct Options: Hashable, Sendable {
    /// Nil takes the style's.
    package var barHeight: Double?
    /// For the stated parts in turn.
    package var inks: [Style.Ink] = [.series1, .series2, .series3, .series4]
    package var bracket = true

    package init() {}
  }

  package var label: String
  package var total: Double
  package var printed: String
  package var parts: [Part]
  package var options: Options

  package init(
    label: String, total: Double, printed: String, parts: [Part], options: Options = Options()
  ) {
    self.label = label
    self.total = total
    self.printed = printed
    self.parts = parts
    self.options = options
  }

  package func frame(in setting: ChartSetting) -> Frame {
    var frame = Frame(size: Size(setting.width, 0))
    let segments = segments(setting)
    var y = drawWhole(in: &frame, setting, segments: segments)
    let barHeight = options.barHeight ?? setting.style[.barHeight]
    let bar = Rect(0, y, setting.width, barHeight)
    draw(segments, in: &frame, bar: bar, setting)
    y = bar.maxY
    let labels = OutcomeBarLabels(segments: segments, bar: bar, setting: setting)
    frame.size.height = labels.draw(in: &frame)
    return frame
  }

  /// A part as it lies on the bar.
  struct Segment {
    var part: Part
    var left: Double
    var right: Double
    var fill: Fill
    var center: Double { (left + right) / 2 }
  }

  private func segments(_ setting: ChartSetting) -> [Segment] {
    let scale = scale(setting)
    var sum = 0.0
    var stated = 0
    return parts.map { part in
      let left = scale.position(sum)
      sum += Self.extent(part.value)
      let fill: Fill
      if part.isStated, !options.inks.isEmpty {
        fill = .solid(setting.style[options.inks[stated % options.inks.count]])
        stated += 1
      } else {
        fill = setting.unknown()
      }
      return Segment(part: part, left: left, right: scale.position(sum), fill: fill)
    }
  }

  private func scale(_ setting: ChartSetting) -> LinearScale {
    let sum = parts.reduce(0) { $0 + Self.extent($1.value) }
    // The outline of the bar is half a rule wide on both sides.
    let inset = setting.style[.rule] / 2
    return LinearScale(
      zeroTo: [Self.extent(total), sum], range: (inset, setting.width - inset))
  }

  /// A bar cannot be shorter than nothing; a number that is none has no length either.
  private static func extent(_ value: Double) -> Double {
    value.isFinite ? max(value, 0) : 0
  }

  /// The number and name of the whole, and the bracket that spans it.
  private func drawWhole(
    in frame: inout Frame, _ setting: ChartSetting, segments: [Segment]
  ) -> Double {
    let style = setting.style
    let head = TextBlock(
      [.init(printed + " ", style[.chartNumber]), .init(label, style[.chartLabel])],
      width: setting.width, in: setting)
    head.draw(in: &frame, left: 0, top: 0)
    guard options.bracket, Self.extent(total) > 0 else { return head.height + 4 }
    let scale = scale(setting)
    frame.addBracket(
      from: scale.position(0), to: scale.position(total), y: head.height + 3, setting.leader)
    return head.height + 9
  }

  private func draw(
    _ segments: [Segment], in frame: inout Frame, bar: Rect, _ setting: ChartSetting
  ) {
    let edge = Stroke(setting.style[.ground], width: setting.style[.rule])
    let outline = Stroke(setting.style[.unknown], width: setting.style[.hairline])
    let scale = scale(setting)
    let whole = Rect(
      scale.position(0), bar.minY, scale.position(total) - scale.position(0), bar.size.height)
    frame.add(.rect(whole), stroke: outline)
    for segment in segments where segment.right > segment.left {
      let rect = Rect(segment.left, bar.minY, segment.right - segment.left, bar.size.height)
      // A ground-coloured edge keeps neighbours apart where greyscale brings them close.
      frame.add(.rect(rect), fill: segment.fill, stroke: segment.part.isStated ? edge : outline)
    }
  }
}
