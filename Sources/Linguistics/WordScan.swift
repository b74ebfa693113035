/// A word while the tokeniser reads it.
struct WordScan {
  let start: Int
  var end: Int
  var shape: Shape
  /// Where the last apostrophe inside it stands.
  var apostrophe: Int?
  /// Full stops taken so far.
  var dots = 0
  /// An abbreviation's last full stop is taken: only a hyphen may continue the word.
  var isClosed = false
  private var segmentStart: Int
  private var uppers = 0
  private var lowers = 0
  private(set) var endsInLetter = false

  init(start: Int, end: Int, shape: Shape) {
    self.start = start
    self.end = end
    self.shape = shape
    segmentStart = start
  }

  /// The number of bytes since the last full stop.
  var segment: Int { end - segmentStart }

  /// Two capitals at least and no small letter.
  var isAllUpper: Bool { uppers > 1 && lowers == 0 }

  @inline(__always)
  mutating func take(_ glyph: Glyph, _ length: Int) {
    if end == start {
      if glyph == .upper { shape.insert(.initialUpper) }
      if glyph == .lower { shape.insert(.initialLower) }
    }
    if glyph == .upper {
      uppers += 1
      shape.insert(.hasUpper)
    } else if glyph == .lower {
      lowers += 1
    }
    endsInLetter = glyph.isLetter
    if length > 1 || glyph == .letter { shape.insert(.wide) }
    end += length
  }

  /// Takes small letters of ASCII, not at the beginning.
  @inline(__always)
  mutating func takeSmallLetters(to next: Int) {
    guard next > end else { return }
    lowers += next - end
    endsInLetter = true
    end = next
  }

  /// Takes a hyphen, an apostrophe or something ignorable.
  mutating func extend(_ length: Int) {
    if length > 1 { shape.insert(.wide) }
    endsInLetter = false
    isClosed = false
    end += length
  }

  mutating func takeDot() {
    end += 1
    dots += 1
    segmentStart = end
    endsInLetter = false
  }
}
