import Drawing

/// A slice of the column across its whole width, that no page break cuts.
struct Strip {
  var height: Double
  /// Space to the strip above; none at the top of a page.
  var spaceBefore = 0.0
  /// Space that it asks for below, of which the larger of this and the next one's counts.
  var spaceAfter = 0.0
  var elements: [Element] = []
  var places: [Place] = []
  /// What a page break before this strip costs.
  var breakCost = BreakCost.free
  /// Index of the table head that is repeated where a page begins with this strip.
  var head: Int?

  struct Place {
    var name: String
    var point: Point
    /// Which reference to an evidence entry lies here, if one does.
    var use: EvidenceUse?
  }

  /// What stands in a strip.
  struct Element {
    enum Content {
      case line(SetLine)
      case item(Frame.Item)
    }

    var content: Content
    /// From the strip's top left corner.
    var place = Point(0, 0)
  }

  /// Whether a page may begin here inside a table, whose head it then repeats.
  fileprivate var mayOpenPage: Bool { head != nil && breakCost <= BreakCost.row }

  mutating func move(by offset: Point) {
    for index in elements.indices { elements[index].place = elements[index].place + offset }
    for index in places.indices { places[index].point = places[index].point + offset }
  }

  /// The same under other nodes; what stands in groups has none.
  func shiftingNodes(by shift: Int) -> Strip {
    var strip = self
    for (index, element) in elements.enumerated() {
      switch element.content {
      case .line(let line):
        strip.elements[index].content = .line(line.shiftingNodes(by: shift))
      case .item(var item):
        item.node = item.node.map { $0 + shift }
        strip.elements[index].content = .item(item)
      }
    }
    return strip
  }

  /// Paints what stands in it, with its top left corner at a point.
  func paint(at corner: Point, with painter: inout LinePainter) {
    for element in elements {
      switch element.content {
      case .line(let line): painter.paint(line, at: element.place + corner)
      case .item(let item): painter.add(item.moved(by: element.place + corner))
      }
    }
  }
}

/// What page breaks cost, from welcome to next to impossible.
///
/// None is infinite, so that whatever comes in finds pages: a chain of strips that belong together
/// but are taller than a page breaks where it hurts least.
enum BreakCost {
  static let free = 0.0
  /// Before a section; a section that opens a page is found at once, but not at the price of an empty
  /// foot of the page before.
  static let welcome = -2.0
  /// After the front page, which stands alone.
  static let frontPage = -80.0
  /// Before the second or the last row of a table, or between an introduction and its list.
  static let loose = 60.0
  /// Before any other row: a table on one page is read more easily.
  static let row = 6.0
  static let widow = 1_500.0
  static let insideRow = 2_000.0
  /// Between an exhibit and its caption, source or twin.
  static let together = 20_000.0
  /// After a heading.
  static let heading = 100_000.0
}

extension [Strip] {
  /// All of them as one strip, with the spaces between them.
  var stacked: Strip {
    var stack = Strip(height: 0)
    for (index, strip) in enumerated() {
      if index > 0 { stack.height += Swift.max(strip.spaceBefore, self[index - 1].spaceAfter) }
      stack.stack(strip)
    }
    return stack
  }

  /// Forbids what leaves fewer than two lines of a paragraph on either page.
  mutating func keepLinesInPairs() {
    guard count > 1 else { return }
    self[1].breakCost = Swift.max(self[1].breakCost, BreakCost.widow)
    self[count - 1].breakCost = Swift.max(self[count - 1].breakCost, BreakCost.widow)
  }

  /// Lets what follows decide on the space to it: a note stands close to its table.
  mutating func endClosely() {
    guard let last = indices.last else { return }
    self[last].spaceAfter = 0
  }

  mutating func keepTogether(at cost: Double = BreakCost.together) {
    for index in indices.dropFirst() { keep(index, at: cost) }
  }

  /// The same, but where a table has more rows than stand with its head: there it may go on overleaf.
  mutating func keepTogetherUpToRows() {
    for index in indices.dropFirst() where !self[index].mayOpenPage {
      keep(index, at: BreakCost.together)
    }
  }

  private mutating func keep(_ index: Int, at cost: Double) {
    self[index].breakCost = Swift.max(self[index].breakCost, cost)
  }
}
