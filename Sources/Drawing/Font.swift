package struct Font: Hashable, Sendable {
  package var family: String
  package var size: Double
  /// 400 regular, 700 bold.
  package var weight: Int
  package var italic: Bool
  /// Digits of equal width, for columns.
  package var tabularDigits: Bool

  package init(
    family: String, size: Double, weight: Int = 400, italic: Bool = false,
    tabularDigits: Bool = false
  ) {
    self.family = family
    self.size = size
    self.weight = weight
    self.italic = italic
    self.tabularDigits = tabularDigits
  }

  /// Fonts of one family mostly differ in size: comparing that first spares the name.
  package static func == (left: Font, right: Font) -> Bool {
    left.size == right.size && left.weight == right.weight && left.italic == right.italic
      && left.tabularDigits == right.tabularDigits && left.family == right.family
  }
}

/// Heights of a font in points, all positive.
package struct FontMetrics: Hashable, Sendable {
  package var ascent: Double
  package var descent: Double
  package var capHeight: Double
  package var xHeight: Double

  package init(ascent: Double, descent: Double, capHeight: Double, xHeight: Double) {
    self.ascent = ascent
    self.descent = descent
    self.capHeight = capHeight
    self.xHeight = xHeight
  }
}

/// Words to glyphs.
///
/// One shaper belongs to one thread; it may keep what it has shaped.
package protocol TextShaper: AnyObject {
  /// The glyphs of a short text (a word with the space after it) in one line, in visual order;
  /// several runs where a fallback face serves part of it.
  func runs(of text: String, in font: Font, language: String) -> [GlyphRun]

  /// UTF-8 offsets in `text` at which a line may end (Unicode line breaking), in order, the end
  /// of the text included.
  func breakOpportunities(in text: String, language: String) -> [Int]

  func metrics(of font: Font) -> FontMetrics
}

extension TextShaper {
  package func width(of text: String, in font: Font, language: String = "en") -> Double {
    runs(of: text, in: font, language: language).reduce(0) { $0 + $1.width }
  }
}
