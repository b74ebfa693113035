import Drawing

/// Spans of text to pieces: cut where a line may end and where the font changes.
struct TextShaping {
  let book: Wordbook
  /// Room before a word for its status glyph, in parts of the size of type.
  private let glyphRoom = 1.4
  /// As bad as a line that is half empty, and then some.
  private let clingingPenalty = 0.6

  func shaped(_ spans: [TextSpan]) -> ShapedText {
    let text = spans.count == 1 ? spans[0].text : spans.reduce(into: "") { $0 += $1.text }
    let pages = spans.map { book.page(of: $0.font) }
    guard !text.isEmpty else { return ShapedText(spans: spans, pages: pages, pieces: []) }
    let bytes = Array(text.utf8)
    let opportunities = book.shaper.breakOpportunities(in: text, language: book.language)
    var next = 0
    var pieces: [Piece] = []
    pieces.reserveCapacity(opportunities.count + spans.count)
    var start = 0
    for (index, span) in spans.enumerated() {
      let page = pages[index]
      let end = start + span.text.utf8.count
      if let last = pieces.indices.last {
        if span.glued { pieces[last].mayBreakAfter = false }
        if span.clinging { pieces[last].penalty = clingingPenalty }
      }
      var from = start
      while from < end {
        while next < opportunities.count, opportunities[next] <= from { next += 1 }
        let breaksHere = next < opportunities.count && opportunities[next] <= end
        let to = breaksHere ? opportunities[next] : end
        var piece = piece(bytes[from..<to], on: page, of: index)
        piece.mayBreakAfter = breaksHere && !(span.unbroken && to < end)
        if from == start, span.glyph != nil { addGlyphRoom(to: &piece, in: span) }
        pieces.append(piece)
        from = to
      }
      start = end
    }
    return ShapedText(spans: spans, pages: pages, pieces: pieces)
  }

  private func piece(_ bytes: ArraySlice<UInt8>, on page: WordPage, of span: Int) -> Piece {
    var end = bytes.endIndex
    while end > bytes.startIndex, bytes[end - 1] == 0x20 { end -= 1 }
    let space = end < bytes.endIndex ? page.space.width : 0
    guard end > bytes.startIndex else {
      return Piece(runs: [], width: 0, space: space, span: span)
    }
    let word = page.word(String(decoding: bytes[bytes.startIndex..<end], as: UTF8.self))
    return Piece(runs: word.runs, width: word.width, space: space, span: span)
  }

  private func addGlyphRoom(to piece: inout Piece, in span: TextSpan) {
    piece.inset = span.font.size * glyphRoom
    piece.width += piece.inset
  }
}
