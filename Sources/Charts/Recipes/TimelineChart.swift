package import Drawing

/// Dated events down an axis, planned ones open.
///
/// The axis runs downwards because labels are sentences: across a page they would have to be cut or
/// set in tiers, downwards they wrap and never meet. Days without events stretch the axis a little
/// and break its line, so that a gap is seen without being drawn to scale.
package struct TimelineChart: ChartRecipe {
  package static let name = "timeline"

  package struct Event: Hashable, Sendable {
    /// Counts days; only order and distance matter.
    package var day: Int
    /// The date as the brief prints it.
    package var printed: String
    package var label: String
    package var isPlanned: Bool

    package init(day: Int, printed: String, label: String, isPlanned: Bool = false) {
      self.day = day
      self.printed = printed
      self.label = label
      self.isPlanned = isPlanned
    }
  }

  package struct Options: Hashable, Sendable {
    /// Share of the width that the dates may take.
    package var dateShare = 0.24
    package var dotRadius = 3.4
    package var ink = Style.Ink.accent

    package init() {}
  }

  /// In any order; those of one day keep theirs.
  package var events: [Event]
  package var options: Options

  package init(events: [Event], options: Options = Options()) {
    self.events = events
    self.options = options
  }

  package func frame(in setting: ChartSetting) -> Frame {
    var frame = Frame(size: Size(setting.width, 0))
    let places = places(setting)
    drawAxis(through: places, in: &frame, setting)
    for place in places { draw(place, in: &frame, setting) }
    frame.size.height = places.last.map { $0.top + $0.height } ?? 0
    return frame
  }

  private static let gap = 4.0
  /// Added where days have passed without an event.
  private static let pause = 8.0

  /// An event with its words set and its place found.
  private struct Place {
    var event: Event
    /// Nil where the event above has the same date.
    var date: TextBlock?
    var label: TextBlock
    var axis: Double
    var top: Double
    /// Whether days lie between this event and the one above.
    var afterPause: Bool
    var height: Double { max(label.height, date?.height ?? 0) }
    var dot: Double { top + label.middle }
  }

  private func places(_ setting: ChartSetting) -> [Place] {
    let sorted = events.enumerated()
      .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    let style = setting.style
    var strong = style[.chartLabel]
    strong.font.weight = style[.chartNumber].font.weight
    let share = min(max(options.dateShare, 0.1), 0.5)
    let dates = sorted.map {
      TextBlock($0.printed, strong, width: setting.width * share, in: setting)
    }
    let axis = (dates.map(\.width).max() ?? 0) + style[.gutter] * 0.6 + options.dotRadius
    let left = axis + options.dotRadius + style[.gutter] * 0.6
    var result: [Place] = []
    var y = 0.0
    for (event, date) in zip(sorted, dates) {
      let above = result.last?.event
      let days = above.map { event.day.subtractingReportingOverflow($0.day).partialValue } ?? 0
      if above != nil { y += days > 1 ? Self.gap + Self.pause : Self.gap }
      let repeats = above.map { $0.day == event.day && $0.printed == event.printed } ?? false
      let label = TextBlock(
        event.label, style[.chartLabel], width: setting.width - left, in: setting)
      let place = Place(
        event: event, date: repeats ? nil : date, label: label, axis: axis, top: y,
        afterPause: days > 1)
      y += max(place.height, 2 * options.dotRadius)
      result.append(place)
    }
    return result
  }

  /// From dot to dot: dotted over days without events, dashed towards what is planned.
  private func drawAxis(
    through places: [Place], in frame: inout Frame, _ setting: ChartSetting
  ) {
    for (above, below) in zip(places, places.dropFirst()) {
      var stroke = Stroke(setting.style[.muted], width: setting.style[.rule])
      if below.afterPause {
        stroke.dash = [0.8, 2.4]
      } else if below.event.isPlanned {
        stroke.dash = [3, 2]
      }
      frame.addLine(Point(above.axis, above.dot), Point(below.axis, below.dot), stroke)
    }
  }

  private func draw(_ place: Place, in frame: inout Frame, _ setting: ChartSetting) {
    let style = setting.style
    let color = style[options.ink]
    let radius = options.dotRadius - style[.rule] / 2
    frame.add(
      .circle(Point(place.axis, place.dot), radius: radius),
      fill: .solid(place.event.isPlanned ? style[.ground] : color),
      stroke: Stroke(color, width: style[.rule]))
    place.date?.draw(in: &frame, left: 0, top: place.top)
    place.label.draw(
      in: &frame, left: place.axis + options.dotRadius + style[.gutter] * 0.6, top: place.top)
  }
}
