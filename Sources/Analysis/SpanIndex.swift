import BriefModel

/// Spans of one article in order of reading, to find some among many without looking at all.
struct SpanIndex {
  /// Each with its place among those that were given.
  private let spans: [(span: SourceSpan, place: Int)]

  init(_ spans: [SourceSpan]) {
    self.spans = zip(spans, spans.indices).map { (span: $0, place: $1) }.sorted {
      $0.span == $1.span ? $0.place < $1.place : $0.span < $1.span
    }
  }

  /// The places of those that lie within a span, in order of reading.
  func within(_ outer: SourceSpan) -> [Int] {
    let first = SourceSpan(outer.start, outer.start, in: outer.field)
    let start = spans.indices.partitioningIndex { !(spans[$0].span < first) }
    return spans[start...].prefix { $0.span.field == outer.field && $0.span.start <= outer.end }
      .filter { outer.contains($0.span) }.map(\.place)
  }

  /// The place of the one that holds a span, where none of them overlap.
  func holding(_ inner: SourceSpan) -> Int? {
    let next = spans.indices.partitioningIndex {
      spans[$0].span.field == inner.field
        ? spans[$0].span.start > inner.start : inner < spans[$0].span
    }
    guard next > 0, spans[next - 1].span.contains(inner) else { return nil }
    return spans[next - 1].place
  }
}
