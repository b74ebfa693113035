import BriefModel
import Drawing

/// The marking of a document; a TLP label is set as the standard asks: in its colour on black, at
/// least 12 point, never translated.
struct Marking {
  private(set) var items: [Frame.Item] = []
  private(set) var width = 0.0

  init(_ marking: String, desk: Composition) {
    guard !marking.isEmpty else { return }
    var text = desk.style[.marking]
    text.font.size = max(12, text.font.size)
    let color = Self.colors.first { marking.uppercased().hasPrefix($0.label) }?.color
    if let color { text.color = color }
    let padding = color == nil ? 0 : text.font.size / 3
    let span = TextSpan(text: printable(marking), font: text.font, color: text.color)
    let shaped = TextShaping(book: desk.book).shaped([span])
    let line = LineSetter.lines(of: shaped, measure: desk.width / 2).first
    width = (line?.width ?? 0) + 2 * padding
    let capHeight = desk.book.metrics(of: text.font).capHeight
    if color != nil {
      let ground = Rect(0, -capHeight - padding, width, capHeight + 2 * padding)
      items.append(Frame.Item(.path(.rect(ground), fill: .solid(Color(0, 0, 0)), stroke: nil)))
    }
    guard let line else { return }
    var painter = LinePainter()
    painter.paint(line, at: Point(padding, 0))
    items += painter.items
  }

  /// FIRST, "Traffic Light Protocol 2.0": the colours of the labels on black.
  private static let colors: [(label: String, color: Color)] = [
    ("TLP:RED", Color(1, 43.0 / 255, 43.0 / 255)),
    ("TLP:AMBER", Color(1, 192.0 / 255, 0)),
    ("TLP:GREEN", Color(51.0 / 255, 1, 0)),
    ("TLP:CLEAR", Color(1, 1, 1)),
  ]
}
