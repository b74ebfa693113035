import Drawing

/// One line of a paragraph: how wide it is, and what it takes to paint it where it is placed.
///
/// Lines are tried, moved and kept for later passes far more often than they are printed, so that
/// their words become runs only then.
struct SetLine {
  fileprivate let spans: [TextSpan]
  /// The words of each span's font.
  fileprivate let pages: [WordPage]
  fileprivate let pieces: ArraySlice<Piece>
  fileprivate let parts: [Part]
  private(set) var width = 0.0
  /// References to evidence in this line, with how far along it they lie.
  private(set) var uses: [(use: EvidenceUse, x: Double)] = []
  /// The node that all of it belongs to, where not each span to its own.
  private var node: StructureNode.ID?
  private var shift = 0

  fileprivate enum Part {
    case word(Int)
    /// The space behind the word.
    case space(Int)

    var piece: Int {
      switch self {
      case .word(let index), .space(let index): index
      }
    }
  }

  /// Room before a status glyph inside a line, in parts of the size of type.
  fileprivate static let leadOfGlyph = 0.3

  fileprivate init(_ pieces: ArraySlice<Piece>, of text: ShapedText) {
    spans = text.spans
    pages = text.pages
    self.pieces = pieces
    parts = Self.visualOrder(of: pieces)
    measure()
  }

  private mutating func measure() {
    var span = -1
    for (position, part) in parts.enumerated() {
      let piece = pieces[part.piece]
      if piece.span != span {
        span = piece.span
        if let use = spans[span].use { uses.append((use, width)) }
      }
      switch part {
      case .word:
        width += piece.width
        if piece.inset > 0, position == 0 { width -= spans[span].font.size * Self.leadOfGlyph }
      case .space:
        // The space at a line's end stays in the text, for readers of it, but takes no room.
        if position < parts.count - 1 { width += piece.space }
      }
    }
  }

  /// Neighbouring words that run from right to left change places, and the spaces between them.
  private static func visualOrder(of pieces: ArraySlice<Piece>) -> [Part] {
    var parts: [Part] = []
    parts.reserveCapacity(pieces.count * 2)
    var index = pieces.startIndex
    while index < pieces.endIndex {
      let start = index
      while index < pieces.endIndex, pieces[index].isRightToLeft { index += 1 }
      for word in (start..<index).reversed() {
        if word < index - 1, pieces[word].space > 0 { parts.append(.space(word)) }
        parts.append(.word(word))
      }
      let last = index > start ? index - 1 : index
      if index == start {
        parts.append(.word(index))
        index += 1
      }
      if pieces[last].space > 0 { parts.append(.space(last)) }
    }
    return parts
  }

  /// The line with all of it under one node.
  func bound(to node: StructureNode.ID) -> SetLine {
    var line = self
    line.node = node
    return line
  }

  /// The line under nodes whose numbers are greater.
  func shiftingNodes(by shift: Int) -> SetLine {
    var line = self
    line.shift += shift
    return line
  }

  fileprivate func node(of span: TextSpan) -> StructureNode.ID? {
    (node ?? span.node).map { $0 + shift }
  }
}

/// Pieces to lines.
enum LineSetter {
  static func lines(of text: ShapedText, measure: Double) -> [SetLine] {
    let breaker = LineBreaker(measure: measure)
    let pieces = breaker.breakable(text.pieces)
    return breaker.lines(of: pieces).map { SetLine(pieces[$0], of: text) }
  }
}

/// Paints lines, word spaces and status glyphs included.
///
/// One paints many lines, for it keeps the room in which it joins words to runs.
struct LinePainter {
  private(set) var items: [Frame.Item] = []
  private var x = 0.0
  private var y = 0.0
  private var run = OpenRun()
  /// Where the open run begins.
  private var start = 0.0
  /// Index of the span that is being painted; none before a line's first.
  private var current = -1

  /// Takes what has been painted.
  mutating func takeItems() -> [Frame.Item] {
    defer { items = [] }
    return items
  }

  mutating func add(_ item: Frame.Item) { items.append(item) }

  /// Paints a line whose baseline begins at a point.
  mutating func paint(_ line: SetLine, at place: Point) {
    (x, y) = (place.x, place.y)
    current = -1
    for (position, part) in line.parts.enumerated() {
      let piece = line.pieces[part.piece]
      enter(piece.span, of: line)
      switch part {
      case .word:
        if piece.inset > 0 { drawGlyph(in: piece.inset, first: position == 0, of: line) }
        for index in piece.runs.indices { append(piece.runs[index], of: line) }
      case .space:
        let runs = line.pages[piece.span].space.runs
        let isLast = position == line.parts.count - 1
        for index in runs.indices { append(runs[index], withoutWidth: isLast, of: line) }
      }
    }
    close(line)
  }

  private mutating func enter(_ index: Int, of line: SetLine) {
    guard index != current else { return }
    if current >= 0, !line.spans[current].looks(like: line.spans[index]) { close(line) }
    current = index
  }

  private mutating func append(_ next: GlyphRun, withoutWidth: Bool = false, of line: SetLine) {
    if !run.goesOn(with: next) { close(line) }
    if run.isEmpty { start = x }
    run.append(next, withoutWidth: withoutWidth)
    if !withoutWidth { x += next.width }
  }

  /// Draws the status glyph of the span in the room that its first piece holds for it.
  private mutating func drawGlyph(in room: Double, first: Bool, of line: SetLine) {
    close(line)
    let span = line.spans[current]
    guard let mark = span.glyph else {
      x += room
      return
    }
    let lead = span.font.size * SetLine.leadOfGlyph
    if !first { x += lead }
    let glyph = StatusGlyph(mark, in: span, metrics: line.pages[current].metrics)
    items += glyph.items.map { $0.moved(by: Point(x, y)) }
    x += room - lead
  }

  private mutating func close(_ line: SetLine) {
    guard !run.isEmpty else { return }
    let span = line.spans[current]
    items.append(
      Frame.Item(
        .glyphs(run.closed(in: span.font), at: Point(start, y - span.rise), color: span.color),
        node: line.node(of: span)))
  }
}

/// Runs of one face and font while they are joined into one.
private struct OpenRun {
  private var face = 0
  private var rightToLeft = false
  private var text: [UInt8] = []
  private var glyphs: [GlyphRun.Glyph] = []
  private var clusters: [GlyphRun.Cluster] = []

  var isEmpty: Bool { text.isEmpty && glyphs.isEmpty }

  func goesOn(with next: GlyphRun) -> Bool {
    isEmpty || face == next.face && !rightToLeft && !next.rightToLeft
  }

  mutating func append(_ run: GlyphRun, withoutWidth: Bool) {
    (face, rightToLeft) = (run.face, run.rightToLeft)
    text.append(contentsOf: run.text.utf8)
    clusters.append(contentsOf: run.clusters)
    let first = glyphs.count
    glyphs.append(contentsOf: run.glyphs)
    if withoutWidth { for index in glyphs[first...].indices { glyphs[index].advance = 0 } }
  }

  /// All of it as one run, after which it is empty, but keeps its room.
  mutating func closed(in font: Font) -> GlyphRun {
    defer {
      text.removeAll(keepingCapacity: true)
      glyphs.removeAll(keepingCapacity: true)
      clusters.removeAll(keepingCapacity: true)
    }
    return GlyphRun(
      text: String(decoding: text, as: UTF8.self), font: font, face: face,
      glyphs: Array(glyphs[...]), clusters: Array(clusters[...]), rightToLeft: rightToLeft)
  }
}

extension Frame.Item {
  func moved(by offset: Point) -> Frame.Item {
    switch content {
    case .glyphs(let run, let at, let color):
      Frame.Item(.glyphs(run, at: at + offset, color: color), node: node)
    case .path(let path, let fill, let stroke):
      Frame.Item(.path(path.moved(by: offset), fill: fill, stroke: stroke), node: node)
    case .group(let frame, let at):
      Frame.Item(.group(frame, at: at + offset), node: node)
    }
  }
}

extension Path {
  func moved(by offset: Point) -> Path {
    Path(
      steps.map { step in
        switch step {
        case .move(let point): .move(point + offset)
        case .line(let point): .line(point + offset)
        case .curve(let first, let second, let end):
          .curve(first + offset, second + offset, end + offset)
        case .arc(let center, let radius, let from, let to):
          .arc(center: center + offset, radius: radius, from: from, to: to)
        case .close: .close
        }
      })
  }
}
