import BriefModel
import Drawing

/// A stretch of a paragraph in one font and colour, under one node of the structure.
struct TextSpan {
  var text: String
  var font: Font
  var color: Color
  /// Nil for an artifact, as a repeated table head is one.
  var node: StructureNode.ID?
  /// How far its baseline lies above that of the line.
  var rise = 0.0
  /// Whether it stays in one line with what stands before it.
  var glued = false
  /// Whether it prefers to, so that no status stands in a line of its own.
  var clinging = false
  /// Whether no line ends inside it, as with a date.
  var unbroken = false
  /// A status glyph drawn before the text.
  var glyph: StatusMark?
  /// Which reference to an evidence entry it is, for the way back.
  var use: EvidenceUse?

  /// Whether text of both can be placed as one run.
  func looks(like other: TextSpan) -> Bool {
    node == other.node && rise == other.rise && color == other.color && font == other.font
  }
}

/// One of the places that refer to an evidence entry.
struct EvidenceUse {
  /// Of the entry.
  var number: Int
  /// 1 for the first reference in the order of reading.
  var ordinal: Int

  var name: String { "use-\(number)-\(ordinal)" }
}

/// What stays together in a line: a word or a part of it, with the space after it.
struct Piece {
  var runs: [GlyphRun]
  /// Room for a status glyph before the word, and the glyph.
  var inset = 0.0
  /// With the inset, without the space.
  var width: Double
  /// 0 where no space follows.
  var space = 0.0
  /// Index of the paragraph's span.
  var span: Int
  var mayBreakAfter = false
  /// What a line's end after it costs, beside the room left over.
  var penalty = 0.0

  var isRightToLeft: Bool { !runs.isEmpty && runs.allSatisfy { $0.rightToLeft } }
}

/// The pieces of a paragraph, ready to be broken into lines of any width.
struct ShapedText {
  var spans: [TextSpan]
  /// The words of each span's font.
  var pages: [WordPage]
  var pieces: [Piece]

  /// The width in one line.
  var width: Double {
    guard let last = pieces.last else { return 0 }
    return pieces.reduce(0) { $0 + $1.width + $1.space } - last.space
  }

  /// The width of the widest stretch that does not break.
  var unbreakableWidth: Double {
    var (widest, current) = (0.0, 0.0)
    for piece in pieces {
      widest = max(widest, current + piece.width)
      current = piece.mayBreakAfter ? 0 : current + piece.width + piece.space
    }
    return widest
  }
}
