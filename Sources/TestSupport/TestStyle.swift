package import Drawing

/// A complete style of round numbers, for layouts with the monospaced shaper.
package enum TestStyle {
  /// Every use in 10 points on 12, bold for headings and numbers.
  package static let plain = Style(
    name: "plain",
    page: Style.Page(size: Size(500, 700), top: 50, bottom: 50, left: 50, right: 50),
    text: uses, inks: inks, measures: measures, marking: "TLP:CLEAR")

  private static let bold: Set<Style.Use> = [
    .title, .heading1, .heading2, .heading3, .keyNumber, .caption, .tableHead, .chartNumber,
    .marking,
  ]

  private static let uses = Style.Use.allCases.reduce(into: [Style.Use: Style.Text]()) {
    let weight = bold.contains($1) ? 700 : 400
    $0[$1] = Style.Text(
      font: Font(family: "Mono", size: $1 == .marking ? 12 : 10, weight: weight),
      leading: $1 == .marking ? 15 : 12, color: Color(0, 0, 0))
  }

  private static let inks: [Style.Ink: Color] = Style.Ink.allCases.reduce(into: [:]) {
    $0[$1] = hexadecimal[$1].flatMap(Color.init(hex:)) ?? Color(0, 0, 0)
  }

  private static let hexadecimal: [Style.Ink: String] = [
    .muted: "#555555", .accent: "#003366", .rule: "#cccccc", .ground: "#ffffff",
    .panel: "#eeeeee", .link: "#003366", .series1: "#0072b2", .series2: "#e69f00",
    .series3: "#009e73", .series4: "#d55e00", .unknown: "#777777",
  ]

  private static let measures: [Style.Measure: Double] = Style.Measure.allCases.reduce(into: [:]) {
    $0[$1] = points[$1] ?? 10
  }

  private static let points: [Style.Measure: Double] = [
    .hairline: 0.5, .rule: 1, .gutter: 12, .textWidth: 400, .cellPaddingX: 4, .cellPaddingY: 3,
    .bulletIndent: 12, .chartHeight: 120, .barHeight: 24, .hatchSpacing: 4,
  ]
}
