import Drawing

/// One line of text, placed from the left end of its baseline.
struct SetLine {
  var items: [Frame.Item] = []
  var width = 0.0
  /// References to evidence in this line, with how far along it they lie.
  var uses: [(use: EvidenceUse, x: Double)] = []

  /// The line with all of it under one node.
  func bound(to node: StructureNode.ID) -> SetLine {
    var line = self
    for index in line.items.indices { line.items[index].node = node }
    return line
  }
}

/// Pieces to lines, word spaces and status glyphs included.
enum LineSetter {
  static func lines(of text: ShapedText, measure: Double) -> [SetLine] {
    let breaker = LineBreaker(measure: measure)
    let pieces = breaker.breakable(text.pieces)
    var line = OpenLine(spans: text.spans, pages: text.pages)
    return breaker.lines(of: pieces).map { set(pieces[$0], in: &line) }
  }

  private static func set(_ pieces: ArraySlice<Piece>, in line: inout OpenLine) -> SetLine {
    let parts = visualOrder(of: pieces)
    for (position, part) in parts.enumerated() {
      switch part {
      case .word(let index):
        let piece = pieces[index]
        line.enter(piece.span)
        if piece.inset > 0 { line.drawGlyph(in: piece.inset, first: position == 0) }
        for index in piece.runs.indices { line.append(piece.runs[index]) }
      case .space(let index):
        line.enter(pieces[index].span)
        // The space at a line's end stays in the text, for readers of it, but takes no room.
        line.appendSpace(withoutWidth: position == parts.count - 1)
      }
    }
    return line.closed()
  }

  private enum Part {
    case word(Int)
    /// The space behind the word.
    case space(Int)
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
}

/// A line while it is being filled, and after it the next.
private struct OpenLine {
  private let spans: [TextSpan]
  private let pages: [WordPage]
  private var line = SetLine()
  private var x = 0.0
  private var run = OpenRun()
  /// Where the open run begins.
  private var start = 0.0
  /// Index of the span that is being set; none before a line's first.
  private var current = -1
  /// Room before a status glyph inside a line, in parts of the size of type.
  private let leadOfGlyph = 0.3

  init(spans: [TextSpan], pages: [WordPage]) {
    self.spans = spans
    self.pages = pages
  }

  mutating func enter(_ index: Int) {
    guard index != current else { return }
    if current >= 0, !spans[current].looks(like: spans[index]) { close() }
    current = index
    if let use = spans[index].use { line.uses.append((use, x)) }
  }

  mutating func append(_ next: GlyphRun, withoutWidth: Bool = false) {
    if !run.goesOn(with: next) { close() }
    if run.isEmpty { start = x }
    run.append(next, withoutWidth: withoutWidth)
    if !withoutWidth { x += next.width }
  }

  mutating func appendSpace(withoutWidth: Bool) {
    let runs = pages[current].space.runs
    for index in runs.indices { append(runs[index], withoutWidth: withoutWidth) }
  }

  private mutating func skip(_ width: Double) {
    close()
    x += width
  }

  /// Draws the status glyph of the span in the room that its first piece holds for it.
  mutating func drawGlyph(in room: Double, first: Bool) {
    let span = spans[current]
    guard let mark = span.glyph else { return skip(room) }
    let lead = span.font.size * leadOfGlyph
    if !first { skip(lead) }
    close()
    let glyph = StatusGlyph(mark, in: span, metrics: pages[current].metrics)
    line.items += glyph.items.map { $0.moved(by: Point(x, 0)) }
    skip(room - lead)
  }

  private mutating func close() {
    guard !run.isEmpty else { return }
    let span = spans[current]
    let item = Frame.Item(
      .glyphs(run.closed(in: span.font), at: Point(start, -span.rise), color: span.color),
      node: span.node)
    line.items.append(item)
  }

  mutating func closed() -> SetLine {
    close()
    line.width = x
    defer {
      line = SetLine()
      x = 0
      current = -1
    }
    return line
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
