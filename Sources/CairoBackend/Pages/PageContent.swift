import Drawing

/// What a page is painted with, in PDF's notation (ISO 32000-1, 8 and 9).
///
/// Colours, widths and fonts are written where they change. PDF's y grows upwards.
struct PageContent {
  /// What stays as it is until it is changed; at first, what PDF begins a page with.
  struct State {
    var fill = Color(0, 0, 0)
    var stroke = Color(0, 0, 0)
    var width = 1.0
    var dash: [Double] = []
    var font: Int?
    var size = 0.0
  }

  let type: PrintedType
  /// From PDF's origin up to where our y is 0.
  var height: Double
  var notation = PDFNotation()
  var state = State()
  var text = TextPosition()
  /// How many have been given away.
  private(set) var tags = 0
  /// The name of the element that is being painted; nil within furniture.
  private var name: String?

  init(height: Double, type: PrintedType) {
    self.height = height
    self.type = type
    notation.reserve(1 << 16)
  }

  var bytes: [UInt8] { notation.bytes }

  /// What follows belongs to an element, under the next tag of the page.
  mutating func begin(_ name: String) {
    self.name = name
    beginTag()
  }

  /// What follows is furniture.
  mutating func beginArtifact() { notation.write("/Artifact BMC\n") }

  /// Ends what was begun last.
  mutating func end() {
    endTag()
    name = nil
  }

  /// Paints what readers are to take for a text.
  ///
  /// It has a tag of its own: at a mark within a tag some readers of structure stop.
  mutating func saying(
    _ text: UnsafeBufferPointer<UInt8>, _ paint: (inout PageContent) -> Void
  ) {
    guard name != nil else { return paint(&self) }
    endTag()
    beginTag(saying: String(decoding: text, as: UTF8.self))
    paint(&self)
    endTag()
    beginTag()
  }

  private mutating func beginTag(saying text: String? = nil) {
    notation.name(name ?? "Span")
    notation.write(" <</MCID ")
    notation.write(tags)
    if let text {
      notation.write("/ActualText ")
      notation.text(text)
    }
    notation.write(">>BDC\n")
    tags += 1
  }

  private mutating func endTag() {
    endText()
    notation.write("EMC\n")
  }

  mutating func draw(_ mark: Mark) {
    switch mark.content {
    case .glyphs(let run, let place, let color):
      draw(run, at: Point(place.x, height - place.y), color: color)
    case .path(let path, let offset, let fill, let stroke):
      endText()
      draw(path, by: offset, fill: fill, stroke: stroke)
    }
  }

  mutating func setFill(_ color: Color) {
    guard state.fill != color else { return }
    state.fill = color
    write(color)
    notation.write("rg\n")
  }

  mutating func setStroke(_ stroke: Stroke) {
    if state.stroke != stroke.color {
      state.stroke = stroke.color
      write(stroke.color)
      notation.write("RG\n")
    }
    if state.width != stroke.width {
      state.width = stroke.width
      notation.write(stroke.width)
      notation.write(" w\n")
    }
    if state.dash != stroke.dash {
      state.dash = stroke.dash
      notation.write("[")
      for length in stroke.dash {
        notation.write(length)
        notation.write(" ")
      }
      notation.write("]0 d\n")
    }
  }

  private mutating func write(_ color: Color) {
    for part in [color.red, color.green, color.blue] {
      notation.write(part)
      notation.write(" ")
    }
  }
}
