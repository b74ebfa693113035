import Drawing

/// Where the next glyph would stand.
struct TextPosition {
  /// How far the notation of text is open.
  enum Opened: Int {
    case nothing, object, line, string
  }

  var opened = Opened.nothing
  /// Whether the open string is one of codes of two bytes.
  var isWide = false
  /// The place of the line, in thousandths of a point.
  var lineX = 0
  var lineY = 0
  /// Not a number where nobody knows.
  var x = Double.nan
  var y = Double.nan
}

extension PageContent {
  /// So many thousandths of the size can be left free within a line.
  private static let widest = 20_000.0

  /// Draws a run whose baseline begins at a point of PDF's page.
  mutating func draw(_ run: GlyphRun, at start: Point, color: Color) {
    guard let signs = type.signs(ofFace: run.face) else { return }
    if state.fill != color {
      close(to: .object)
      setFill(color)
    }
    var pen = run.rightToLeft ? start.x + run.width : start.x
    run.forEachCluster { glyphs, text in
      let width = glyphs.reduce(0) { $0 + run.glyphs[$1].advance }
      if run.rightToLeft { pen -= width }
      let place = Point(pen, start.y)
      let sign = glyphs.count == 1 ? signs[run.glyphs[glyphs.lowerBound].index] : nil
      if let sign, sign.text != .none, sign.text == ClusterText(text) {
        show(sign, for: run.glyphs[glyphs.lowerBound], at: place, size: run.font.size)
      } else {
        saying(text) { $0.show(run.glyphs[glyphs], of: signs, at: place, size: run.font.size) }
      }
      if !run.rightToLeft { pen += width }
    }
  }

  mutating func endText() { close(to: .nothing) }

  private mutating func show(
    _ glyphs: ArraySlice<GlyphRun.Glyph>, of signs: PrintedType.Case, at start: Point, size: Double
  ) {
    var place = start
    for glyph in glyphs {
      if let sign = signs[glyph.index] { show(sign, for: glyph, at: place, size: size) }
      place.x += glyph.advance
    }
  }

  private mutating func show(
    _ sign: PrintedType.Sign, for glyph: GlyphRun.Glyph, at pen: Point, size: Double
  ) {
    let place = Point(pen.x + glyph.offset.x, pen.y - glyph.offset.y)
    if state.font != sign.font || state.size != size { set(font: sign.font, size: size) }
    if text.y != place.y || !(abs(place.x - text.x) < size / 2000) { move(to: place) }
    if text.opened != .string {
      open(.line)
      notation.write(sign.isWide ? "<" : "(")
      text.opened = .string
      text.isWide = sign.isWide
    }
    if sign.isWide {
      notation.hexadecimal(sign.code)
    } else {
      write(UInt8(truncatingIfNeeded: sign.code))
    }
    text.x += sign.width * size / 1000
  }

  /// A byte of a string in brackets.
  private mutating func write(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "\\"): notation.write("\\")
    // Within a string it would be read as a feed.
    case UInt8(ascii: "\r"): return notation.write("\\r")
    default: break
    }
    notation.write(byte)
  }

  private mutating func set(font: Int, size: Double) {
    open(.object)
    close(to: .object)
    state.font = font
    state.size = size
    notation.write("/f")
    notation.write(font)
    notation.write(" ")
    notation.write(size)
    notation.write(" Tf\n")
  }

  /// Within a line by a gap, anywhere else by beginning a line.
  private mutating func move(to place: Point) {
    let gap = ((place.x - text.x) * 1000 / state.size).rounded()
    if text.y == place.y, abs(gap) < Self.widest {
      close(to: .line)
      open(.line)
      notation.write(-Int(gap))
      text.x += gap * state.size / 1000
      return
    }
    open(.object)
    close(to: .object)
    let (x, y) = (Int((place.x * 1000).rounded()), Int((place.y * 1000).rounded()))
    notation.write(thousandths: x - text.lineX)
    notation.write(" ")
    notation.write(thousandths: y - text.lineY)
    notation.write(" Td\n")
    (text.lineX, text.lineY) = (x, y)
    (text.x, text.y) = (Double(x) / 1000, place.y)
  }

  private mutating func open(_ level: TextPosition.Opened) {
    if text.opened == .nothing {
      notation.write("BT\n")
      text.opened = .object
    }
    if level == .line, text.opened == .object {
      notation.write("[")
      text.opened = .line
    }
  }

  private mutating func close(to level: TextPosition.Opened) {
    if text.opened == .string, level.rawValue < text.opened.rawValue {
      notation.write(text.isWide ? ">" : ")")
      text.opened = .line
    }
    if text.opened == .line, level.rawValue < text.opened.rawValue {
      notation.write("]TJ\n")
      text.opened = .object
    }
    if text.opened == .object, level == .nothing {
      notation.write("ET\n")
      text = TextPosition()
    }
  }
}
