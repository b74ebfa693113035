package import Drawing

/// A chart with its data: what one file of `Recipes/` makes.
package protocol ChartRecipe: Sendable {
  /// What the command line and the table call it.
  static var name: String { get }

  /// The chart, as wide as the setting asks; its height follows from the data.
  func frame(in setting: ChartSetting) -> Frame
}

/// What a chart is drawn with.
package struct ChartSetting {
  /// Below this no label can be set; a chart that is asked to be narrower is this wide.
  private static let leastWidth = 120.0

  package let style: Style
  package let shaper: any TextShaper
  package let width: Double
  package let language: String

  package init(
    style: Style, shaper: any TextShaper, width: Double, language: String = "en"
  ) {
    self.style = style
    self.shaper = shaper
    self.width = width.isFinite ? max(width, Self.leastWidth) : Self.leastWidth
    self.language = language
  }

  /// What is not stated.
  func unknown(_ density: Double = 1) -> Fill {
    .hatched(
      ink: style[.unknown], ground: style[.ground], spacing: style[.hatchSpacing] / density,
      width: style[.rule] * 0.8)
  }

  var hairline: Stroke { Stroke(style[.rule], width: style[.hairline]) }
  /// Joins a mark and its label.
  var leader: Stroke { Stroke(style[.muted], width: style[.hairline]) }

  /// Series 1 to 4, over and over.
  func series(_ index: Int) -> Style.Ink {
    let inks: [Style.Ink] = [.series1, .series2, .series3, .series4]
    return inks[index % inks.count]
  }
}
