import Drawing

/// Chooses all line breaks of a paragraph together, for lines set ragged right.
///
/// After Knuth and Plass, "Breaking paragraphs into lines" (1981), with the glue of ragged
/// setting: what costs is the square of the room left over at the end of each line but the last.
/// Hyphenation needs no more than pieces that end in a place for a hyphen.
struct LineBreaker {
  var measure: Double
  /// Words without width can crowd a line without end: beyond so many pieces, lines are filled
  /// one by one.
  var patience = 4_000
  private let tolerance = 0.01
  /// A line more weighs as much as this part of the measure left empty, squared.
  private let costOfLine = 0.5
  /// A last line shorter than this part of the measure looks like a mistake.
  private let shortestLast = 0.12

  func lines(of pieces: [Piece]) -> [Range<Int>] {
    guard !pieces.isEmpty else { return [] }
    return pieces.count > patience ? filled(pieces) : fitted(pieces)
  }

  /// Pieces of which every stretch that does not break is narrower than the measure.
  func breakable(_ pieces: [Piece]) -> [Piece] {
    guard hasWideStretch(pieces) else { return pieces }
    var result: [Piece] = []
    var stretch = 0.0
    for piece in pieces {
      if stretch > 0, stretch + piece.width > measure + tolerance, let last = result.indices.last {
        result[last].mayBreakAfter = true
        stretch = 0
      }
      let parts = piece.width > measure + tolerance ? piece.cut(to: measure) : [piece]
      result += parts
      stretch = piece.mayBreakAfter ? 0 : stretch + (parts.last?.width ?? 0) + piece.space
    }
    return result
  }

  private func hasWideStretch(_ pieces: [Piece]) -> Bool {
    var stretch = 0.0
    for piece in pieces {
      if piece.width > measure + tolerance { return true }
      if stretch > 0, stretch + piece.width > measure + tolerance { return true }
      stretch = piece.mayBreakAfter ? 0 : stretch + piece.width + piece.space
    }
    return false
  }

  private func filled(_ pieces: [Piece]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var (start, width) = (0, 0.0)
    var lastBreak: (index: Int, width: Double)?
    for (index, piece) in pieces.enumerated() {
      if width + piece.width > measure + tolerance, let (end, used) = lastBreak {
        lines.append(start..<end)
        start = end
        width -= used
        lastBreak = nil
      }
      width += piece.width + piece.space
      if piece.mayBreakAfter { lastBreak = (index + 1, width) }
    }
    lines.append(start..<pieces.count)
    return lines
  }

  private func fitted(_ pieces: [Piece]) -> [Range<Int>] {
    let count = pieces.count
    var ends = [Double](repeating: 0, count: count + 1)
    for index in 0..<count {
      ends[index + 1] = ends[index] + pieces[index].width + pieces[index].space
    }
    // A second line always costs more than it can save.
    if measure > 0, ends[count] - pieces[count - 1].space <= measure + tolerance {
      return [0..<count]
    }
    var best = [Double](repeating: .infinity, count: count + 1)
    var from = [Int](repeating: 0, count: count + 1)
    best[0] = 0
    for start in 0..<count where best[start] < .infinity {
      for end in (start + 1)...count {
        let width = ends[end] - ends[start] - pieces[end - 1].space
        if width > measure + tolerance && end > start + 1 { break }
        guard end == count || pieces[end - 1].mayBreakAfter else { continue }
        let cost = best[start] + cost(of: width, last: end == count) + pieces[end - 1].penalty
        if cost < best[end] {
          best[end] = cost
          from[end] = start
        }
      }
    }
    guard best[count] < .infinity else { return filled(pieces) }
    return ranges(endingAt: count, from: from)
  }

  private func cost(of width: Double, last: Bool) -> Double {
    let slack = max(0, measure - width) / measure
    guard last else { return costOfLine + slack * slack }
    return costOfLine + (slack > 1 - shortestLast ? slack * slack : 0)
  }

  private func ranges(endingAt end: Int, from: [Int]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var end = end
    while end > 0 {
      lines.append(from[end]..<end)
      end = from[end]
    }
    return lines.reversed()
  }
}

extension Piece {
  /// Parts no wider than the measure, cut between clusters; a single cluster is never cut.
  func cut(to measure: Double) -> [Piece] {
    var parts: [Piece] = []
    var part = Piece(runs: [], inset: inset, width: inset, span: span, mayBreakAfter: true)
    for run in runs {
      for atom in run.clustersAsRuns {
        let width = atom.width
        if part.width + width > measure, !part.runs.isEmpty {
          parts.append(part)
          part = Piece(runs: [], width: 0, span: span, mayBreakAfter: true)
        }
        part.runs.append(joining: atom)
        part.width += width
      }
    }
    part.space = space
    part.mayBreakAfter = mayBreakAfter
    part.penalty = penalty
    return parts + [part]
  }
}

extension [GlyphRun] {
  /// Appends a run, to the last one where both are of the same face and run left to right.
  mutating func append(joining run: GlyphRun) {
    guard let last = indices.last, self[last].continues(with: run) else { return append(run) }
    self[last].text += run.text
    self[last].glyphs += run.glyphs
    self[last].clusters += run.clusters
  }
}

extension GlyphRun {
  func continues(with run: GlyphRun) -> Bool {
    face == run.face && !rightToLeft && !run.rightToLeft && font == run.font
  }

  /// Its clusters, each as a run of its own, from left to right.
  fileprivate var clustersAsRuns: [GlyphRun] {
    let bytes = Array(text.utf8)
    var (byte, glyph) = (0, rightToLeft ? glyphs.count : 0)
    var result: [GlyphRun] = []
    for cluster in clusters {
      var atom = self
      atom.text = String(
        decoding: bytes[byte..<min(bytes.count, byte + cluster.bytes)], as: UTF8.self)
      if rightToLeft { glyph -= cluster.glyphs }
      atom.glyphs = Array(glyphs[max(0, glyph)..<min(glyphs.count, glyph + cluster.glyphs)])
      atom.clusters = [cluster]
      result.append(atom)
      byte += cluster.bytes
      if !rightToLeft { glyph += cluster.glyphs }
    }
    return result
  }
}
