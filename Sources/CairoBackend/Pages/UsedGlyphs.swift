import Drawing

/// The glyphs that a document is printed with, face by face, in the order of their first use.
struct UsedGlyphs {
  struct Glyph {
    let index: UInt32
    /// What it stood for when it was first met alone.
    var text: ClusterText
  }

  /// A face in whatever sizes.
  struct Face {
    /// The face's number in the size that was met first.
    let number: Int
    private(set) var glyphs: [Glyph] = []
    /// Where a glyph stands among them, from 1, by its index.
    private var places: [Int32] = []

    init(number: Int) {
      self.number = number
    }

    func place(of glyph: UInt32) -> Int? {
      guard glyph < places.count, places[Int(glyph)] > 0 else { return nil }
      return Int(places[Int(glyph)]) - 1
    }

    mutating func add(_ glyph: UInt32, standingFor text: ClusterText) {
      // No font holds more.
      guard glyph <= 0xFFFF else { return }
      if let place = place(of: glyph) {
        if text != .none, glyphs[place].text == .none { glyphs[place].text = text }
        return
      }
      let index = Int(glyph)
      if index >= places.count {
        places += repeatElement(0, count: index + 256 - places.count)
      }
      glyphs.append(Glyph(index: glyph, text: text))
      places[index] = Int32(glyphs.count)
    }
  }

  private(set) var faces: [Face] = []
  /// Which of the faces a number means; -1 for one that was not met.
  private var known: [Int] = []

  init(of marks: [Mark], in table: Faces) {
    for mark in marks {
      guard case .glyphs(let run, _, _) = mark.content else { continue }
      add(run, to: position(of: run.face, in: table))
    }
  }

  /// Which of `faces` a run's number means.
  func position(of number: Int) -> Int? {
    known.indices.contains(number) && known[number] >= 0 ? known[number] : nil
  }

  private mutating func position(of number: Int, in table: Faces) -> Int {
    if let position = position(of: number) { return position }
    let original = table.original(of: number)
    let missing = max(number, original) + 1 - known.count
    if missing > 0 { known += repeatElement(-1, count: missing) }
    if known[original] < 0 {
      known[original] = faces.count
      faces.append(Face(number: number))
    }
    known[number] = known[original]
    return known[number]
  }

  private mutating func add(_ run: GlyphRun, to face: Int) {
    run.forEachCluster { glyphs, text in
      let alone = glyphs.count == 1 ? ClusterText(text) : .none
      for glyph in glyphs { faces[face].add(run.glyphs[glyph].index, standingFor: alone) }
    }
  }
}

extension GlyphRun {
  /// The clusters in the order of the text: which glyphs, and for what they stand.
  func forEachCluster(_ body: (Range<Int>, UnsafeBufferPointer<UInt8>) -> Void) {
    var text = text
    text.withUTF8 { bytes in
      var byte = 0
      var glyph = rightToLeft ? glyphs.count : 0
      for cluster in clusters {
        if rightToLeft { glyph -= cluster.glyphs }
        body(
          glyph..<glyph + cluster.glyphs,
          UnsafeBufferPointer(rebasing: bytes[byte..<byte + cluster.bytes]))
        if !rightToLeft { glyph += cluster.glyphs }
        byte += cluster.bytes
      }
    }
  }
}
