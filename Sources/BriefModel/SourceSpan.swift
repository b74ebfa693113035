/// A half-open range of UTF-8 bytes in one field of an article.
package struct SourceSpan: Hashable, Comparable, Sendable {
  /// The field of an article that a span lies in.
  package enum Field: String, Sendable, Hashable {
    case headline
    case text
  }

  package var field: Field
  package var start: Int
  package var end: Int

  package init(_ start: Int, _ end: Int, in field: Field = .text) {
    self.field = field
    self.start = start
    self.end = end
  }

  package var isEmpty: Bool { start >= end }

  /// In bytes.
  package var length: Int { end - start }

  package func contains(_ other: SourceSpan) -> Bool {
    field == other.field && start <= other.start && other.end <= end
  }

  package func overlaps(_ other: SourceSpan) -> Bool {
    field == other.field && start < other.end && other.start < end
  }

  /// Order of reading: the headline, then the text from its start.
  package static func < (left: SourceSpan, right: SourceSpan) -> Bool {
    (left.field == .headline ? 0 : 1, left.start, left.end)
      < (right.field == .headline ? 0 : 1, right.start, right.end)
  }
}

/// A span of a named article, and what it is evidence for: "number", "trigger", "speaker", "quote".
package struct Evidence: Hashable, Sendable {
  package var article: Article.ID
  package var span: SourceSpan
  package var role: String

  package init(article: Article.ID, span: SourceSpan, role: String) {
    self.article = article
    self.span = span
    self.role = role
  }
}
