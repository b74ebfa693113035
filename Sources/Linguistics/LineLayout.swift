/// How the lines of a text lie: whether a line end is a paragraph's or only the typist's.
struct LineLayout: Sendable, Equatable {
  /// Longer lines are no longer wrapped by hand.
  private static let widestHandWrap = 120

  private(set) var longest = 0
  private var bytesInLongLines = 0
  private var bytesInShortLines = 0
  private var start = 0

  /// Ends the line that began last; true where it held nothing.
  @discardableResult
  mutating func endLine(at end: Int, content: Int) -> Bool {
    guard content > start else { return true }
    let width = content - start
    if width > Self.widestHandWrap {
      bytesInLongLines += width
    } else {
      bytesInShortLines += width
      longest = max(longest, width)
    }
    return false
  }

  mutating func beginLine(at index: Int) { start = index }

  /// Whether most of the text lies in long lines, so that each line is a paragraph.
  var everyLineIsAParagraph: Bool { bytesInLongLines >= bytesInShortLines }

  /// Whether a hand-wrapped line ended although the next word had room in it.
  func breaks(afterLineOf width: Int, before word: Int) -> Bool {
    (width + 1 + word) * 5 < longest * 4
  }
}
