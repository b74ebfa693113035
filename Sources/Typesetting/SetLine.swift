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
struct LineSetter {
  let book: Wordbook

  func lines(of text: ShapedText, measure: Double) -> [SetLine] {
    let breaker = LineBreaker(measure: measure)
    let pieces = breaker.breakable(text.pieces)
    return breaker.lines(of: pieces).map { line(pieces[$0], of: text.spans) }
  }

  private func line(_ pieces: ArraySlice<Piece>, of spans: [TextSpan]) -> SetLine {
    var line = OpenLine(spans: spans, book: book)
    let parts = visualOrder(of: pieces)
    for (position, part) in parts.enumerated() {
      switch part {
      case .word(let index):
        let piece = pieces[index]
        line.enter(piece.span)
        if piece.inset > 0 { line.drawGlyph(in: piece.inset, first: position == 0) }
        for run in piece.runs { line.append(run) }
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
  private func visualOrder(of pieces: ArraySlice<Piece>) -> [Part] {
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

/// A line while it is being filled: runs of one look and face are joined into one.
private struct OpenLine {
  private let spans: [TextSpan]
  private let book: Wordbook
  private var line = SetLine()
  private var x = 0.0
  /// What is still to be joined, and where it begins.
  private var runs: [GlyphRun] = []
  private var start = 0.0
  /// Index of the span that is being set.
  private var current: Int?
  /// Room before a status glyph inside a line, in parts of the size of type.
  private let leadOfGlyph = 0.3

  init(spans: [TextSpan], book: Wordbook) {
    self.spans = spans
    self.book = book
  }

  mutating func enter(_ index: Int) {
    guard index != current else { return }
    if let current, !spans[current].looks(like: spans[index]) { close() }
    current = index
    if let use = spans[index].use { line.uses.append((use, x)) }
  }

  mutating func append(_ next: GlyphRun) {
    if let last = runs.last, !last.continues(with: next) { close() }
    if runs.isEmpty { start = x }
    runs.append(next)
    x += next.width
  }

  mutating func appendSpace(withoutWidth: Bool) {
    guard let current else { return }
    for run in book.page(of: spans[current].font).space.runs {
      append(withoutWidth ? run.withoutWidth : run)
    }
  }

  private mutating func skip(_ width: Double) {
    close()
    x += width
  }

  /// Draws the status glyph of the span in the room that its first piece holds for it.
  mutating func drawGlyph(in room: Double, first: Bool) {
    guard let current, let mark = spans[current].glyph else { return skip(room) }
    let span = spans[current]
    let lead = span.font.size * leadOfGlyph
    if !first { skip(lead) }
    close()
    let glyph = StatusGlyph(mark, in: span, metrics: book.metrics(of: span.font))
    line.items += glyph.items.map { $0.moved(by: Point(x, 0)) }
    skip(room - lead)
  }

  private mutating func close() {
    guard let current, let run = runs.joined else { return }
    let span = spans[current]
    let item = Frame.Item(
      .glyphs(run, at: Point(start, -span.rise), color: span.color), node: span.node)
    line.items.append(item)
    runs.removeAll(keepingCapacity: true)
  }

  mutating func closed() -> SetLine {
    close()
    line.width = x
    return line
  }
}

extension [GlyphRun] {
  /// Runs that continue each other as one; nil without any.
  fileprivate var joined: GlyphRun? {
    guard var joined = first, count > 1 else { return first }
    joined.text.reserveCapacity(reduce(0) { $0 + $1.text.utf8.count })
    joined.glyphs.reserveCapacity(reduce(0) { $0 + $1.glyphs.count })
    joined.clusters.reserveCapacity(reduce(0) { $0 + $1.clusters.count })
    for run in dropFirst() {
      joined.text += run.text
      joined.glyphs += run.glyphs
      joined.clusters += run.clusters
    }
    return joined
  }
}

extension GlyphRun {
  /// The same text, but taking no room.
  var withoutWidth: GlyphRun {
    var run = self
    for index in run.glyphs.indices { run.glyphs[index].advance = 0 }
    return run
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
