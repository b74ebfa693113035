/// Type, colours and measures, as a file of `Styles/` gives them.
///
/// No measure stands in code.
package struct Style: Hashable, Sendable {
  package struct Page: Hashable, Sendable {
    package var size: Size
    package var top: Double
    package var bottom: Double
    package var left: Double
    package var right: Double

    package init(size: Size, top: Double, bottom: Double, left: Double, right: Double) {
      self.size = size
      self.top = top
      self.bottom = bottom
      self.left = left
      self.right = right
    }
  }

  /// One use of type: font, leading, colour, space around.
  package struct Text: Hashable, Sendable {
    package var font: Font
    /// Baseline to baseline.
    package var leading: Double
    package var color: Color
    package var spaceBefore: Double
    package var spaceAfter: Double

    package init(
      font: Font, leading: Double, color: Color, spaceBefore: Double = 0, spaceAfter: Double = 0
    ) {
      self.font = font
      self.leading = leading
      self.color = color
      self.spaceBefore = spaceBefore
      self.spaceAfter = spaceAfter
    }
  }

  /// Every use of type that a style must define.
  package enum Use: String, Hashable, Sendable, CaseIterable {
    case title
    case subtitle
    case heading1
    case heading2
    case heading3
    case body
    case highlight
    case note
    case keyNumber
    case keyLabel
    case keyDetail
    case caption
    case tableHead
    case tableCell
    case chartLabel
    case chartNumber
    case evidence
    /// [n] behind a statement, and the words of a status behind that.
    case reference
    case mark
    case furniture
    case marking
  }

  /// Every colour that a style must define, by its use.
  package enum Ink: String, Hashable, Sendable, CaseIterable {
    case text
    case muted
    case accent
    case rule
    case ground
    case panel
    case link
    /// Chart series, from Okabe–Ito.
    case series1
    case series2
    case series3
    case series4
    /// What is not stated: hatched in this.
    case unknown
  }

  /// Single measures, in points.
  package enum Measure: String, Hashable, Sendable, CaseIterable {
    case hairline
    case rule
    case gutter
    /// The widest line of running text; tables and exhibits take the whole page width.
    case textWidth
    case cellPaddingX
    case cellPaddingY
    case bulletIndent
    case chartHeight
    case barHeight
    case hatchSpacing
  }

  package var name: String
  package var page: Page
  package var text: [Use: Text]
  package var inks: [Ink: Color]
  package var measures: [Measure: Double]
  /// "TLP:CLEAR", unless the configuration says otherwise.
  package var marking: String

  package init(
    name: String, page: Page, text: [Use: Text], inks: [Ink: Color],
    measures: [Measure: Double], marking: String
  ) {
    self.name = name
    self.page = page
    self.text = text
    self.inks = inks
    self.measures = measures
    self.marking = marking
  }

  /// A style file is checked to define every use before a `Style` is made.
  package subscript(use: Use) -> Text {
    text[use] ?? Text(font: Font(family: "", size: 10), leading: 12, color: Color(0, 0, 0))
  }
  package subscript(ink: Ink) -> Color { inks[ink] ?? Color(0, 0, 0) }
  package subscript(measure: Measure) -> Double { measures[measure] ?? 0 }
}
