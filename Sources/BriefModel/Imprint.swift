/// What the text of an article itself says of who issued it and when, and which of its lines say so.
///
/// A dateline, a line with a date of its own, a letterhead: what a reader of a printed page takes in
/// before the report begins.
package struct Imprint: Sendable, Hashable {
  /// The lines from which the outlet or the time of issue was read; empty where both were supplied.
  package var sources: [SourceSpan] = []
  /// Whether the time of issue was read from them.
  package var isDated = false
  /// Whether the headline was put together from a letterhead, and tells nothing of what happened.
  package var isTitled = false
  /// The days that the article says it reports on.
  package var period: Period?
  /// Lines of the text that are no part of the report: bylines, report numbers, whom to write to.
  ///
  /// In order, apart.
  package var asides: [Range<Int>] = []

  /// From a day up to another, which is no part of it, and the words that say so.
  package struct Period: Sendable, Hashable {
    package var start: Day
    package var end: Day
    package var span: SourceSpan

    package init(start: Day, end: Day, span: SourceSpan) {
      self.start = start
      self.end = end
      self.span = span
    }
  }

  package init() {}
}

extension Article {
  /// The bytes of the text with blanks for what is no part of the report, so that every place stays.
  package var report: [UInt8] {
    var bytes = Array(text.utf8)
    for aside in imprint.asides {
      for place in aside where bytes.indices.contains(place) && bytes[place] != 0x0A {
        bytes[place] = 0x20
      }
    }
    return bytes
  }
}
