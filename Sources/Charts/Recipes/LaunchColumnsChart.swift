package import Drawing

/// Launches per night: a column each, its parts stacked, what is not stated hatched.
///
/// A night without a figure is a gap with its date and not a column of height zero. The names of
/// the series stand beside the last column that has them.
package struct LaunchColumnsChart: ChartRecipe {
  package static let name = "launch-columns"

  package struct Series: Hashable, Sendable {
    package var label: String
    /// False for what no source states.
    package var isStated: Bool

    package init(label: String, isStated: Bool = true) {
      self.label = label
      self.isStated = isStated
    }
  }

  package struct Column: Hashable, Sendable {
    package var label: String
    /// The total as the brief prints it; empty where nothing is known of the night.
    package var printed: String
    /// One a series, from the baseline upwards; nil where the night has no such part.
    package var values: [Double?]

    package init(label: String, printed: String, values: [Double?]) {
      self.label = label
      self.printed = printed
      self.values = values
    }
  }

  package struct Options: Hashable, Sendable {
    /// Nil takes the style's.
    package var height: Double?
    package var inks: [Style.Ink] = [.series1, .series2, .series3, .series4]
    /// Share of a column's place that is gap.
    package var padding = 0.3
    package var widestColumn = 56.0

    package init() {}
  }

  package var columns: [Column]
  package var series: [Series]
  package var options: Options

  package init(columns: [Column], series: [Series], options: Options = Options()) {
    self.columns = columns
    self.series = series
    self.options = options
  }

  package func frame(in setting: ChartSetting) -> Frame {
    var frame = Frame(size: Size(setting.width, 0))
    let layout = LaunchColumnsLayout(chart: self, setting: setting)
    frame.size.height = layout.draw(in: &frame)
    return frame
  }
}
