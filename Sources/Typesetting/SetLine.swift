import Drawing

/// One line of text, placed from the left end of its baseline.
struct SetLine {
  var items: [Frame.Item] = []
  var width = 0.0
  /// Names of destinations in this line, with how far along it they lie.
  var places: [(name: String, x: Double)] = []
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
    var line = OpenLine()
    let parts = visualOrder(of: pieces)
    for (position, part) in parts.enumerated() {
      switch part {
      case .word(let index):
        let piece = pieces[index]
        let span = spans[piece.span]
        line.enter(span, at: piece.span)
        if piece.inset > 0 { line.draw(span, in: piece.inset, first: position == 0, book: book) }
        for run in piece.runs { line.append(run) }
      case .space(let index):
        let span = spans[pieces[index].span]
        line.enter(span, at: pieces[index].span)
        // The space at a line's end stays in the text, for readers of it, but takes no room.
        let ends = position == parts.count - 1
        for run in book.word(" ", in: span.font).runs { line.append(ends ? run.withoutWidth : run) }
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

/// A line while it is being filled: runs of one span and face are joined into one.
private struct OpenLine {
  private var line = SetLine()
  private var x = 0.0
  private var run: (run: GlyphRun, x: Double)?
  private var span: TextSpan?
  private var spanIndex = -1
  /// Room before a status glyph inside a line, in parts of the size of type.
  private let leadOfGlyph = 0.3

  mutating func enter(_ span: TextSpan, at index: Int) {
    guard index != spanIndex else { return }
    if self.span?.looks(like: span) != true { close() }
    self.span = span
    spanIndex = index
    if let place = span.place { line.places.append((place, x)) }
  }

  mutating func append(_ next: GlyphRun) {
    if run?.run.continues(with: next) == true {
      run?.run.text += next.text
      run?.run.glyphs += next.glyphs
      run?.run.clusters += next.clusters
    } else {
      close()
      run = (next, x)
    }
    x += next.width
  }

  mutating func skip(_ width: Double) {
    close()
    x += width
  }

  /// Draws the status glyph of a span in the room that its first piece holds for it.
  mutating func draw(_ span: TextSpan, in room: Double, first: Bool, book: Wordbook) {
    guard let mark = span.glyph else { return skip(room) }
    let lead = span.font.size * leadOfGlyph
    if !first { skip(lead) }
    close()
    let glyph = StatusGlyph(mark, in: span, metrics: book.metrics(of: span.font))
    line.items += glyph.items.map { $0.moved(by: Point(x, 0)) }
    skip(room - lead)
  }

  mutating func close() {
    guard let (open, start) = run, let span else { return }
    let item = Frame.Item(
      .glyphs(open, at: Point(start, -span.rise), color: span.color), node: span.node)
    line.items.append(item)
    run = nil
  }

  mutating func closed() -> SetLine {
    close()
    line.width = x
    return line
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
