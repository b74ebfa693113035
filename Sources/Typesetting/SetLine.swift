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
  /// Room before a status glyph inside a line, in parts of the size of type.
  private let leadOfGlyph = 0.3

  func lines(of text: ShapedText, measure: Double) -> [SetLine] {
    let breaker = LineBreaker(measure: measure)
    let pieces = breaker.breakable(text.pieces)
    return breaker.lines(of: pieces).map { line(pieces[$0], of: text.spans) }
  }

  private func line(_ pieces: ArraySlice<Piece>, of spans: [TextSpan]) -> SetLine {
    var line = OpenLine()
    let order = visualOrder(of: pieces)
    for (position, index) in order.enumerated() {
      let piece = pieces[index]
      let span = spans[piece.span]
      line.enter(span, at: piece.span)
      if piece.inset > 0, let glyph = span.glyph {
        if position > 0 { line.skip(span.font.size * leadOfGlyph) }
        line.draw(StatusGlyph(glyph, in: span, metrics: book.metrics(of: span.font)))
        line.skip(piece.inset - span.font.size * leadOfGlyph)
      }
      for run in piece.runs { line.append(run) }
      guard piece.space > 0 else { continue }
      // The space at a line's end stays in the text, for readers of it, but takes no room.
      let ends = position == order.count - 1
      for run in book.word(" ", in: span.font).runs { line.append(ends ? run.withoutWidth : run) }
    }
    return line.closed()
  }

  /// Neighbouring words that run from right to left change places.
  private func visualOrder(of pieces: ArraySlice<Piece>) -> [Int] {
    var order: [Int] = []
    var opposite: [Int] = []
    for index in pieces.indices {
      if pieces[index].isRightToLeft {
        opposite.append(index)
      } else {
        order += opposite.reversed()
        opposite.removeAll(keepingCapacity: true)
        order.append(index)
      }
    }
    return order + opposite.reversed()
  }
}

/// A line while it is being filled: runs of one span and face are joined into one.
private struct OpenLine {
  private var line = SetLine()
  private var x = 0.0
  private var run: (run: GlyphRun, x: Double)?
  private var span: TextSpan?
  private var spanIndex = -1

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

  mutating func draw(_ glyph: StatusGlyph) {
    close()
    line.items += glyph.items.map { $0.moved(by: Point(x, 0)) }
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
