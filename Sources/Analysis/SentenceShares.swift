import BriefModel

/// Gives each sentence its share of mentions that stand in order of reading, in one pass.
struct SentenceShares {
  private let spans: [SourceSpan]
  private var next = 0

  init(of spans: [SourceSpan]) { self.spans = spans }

  /// The mentions inside a sentence; to be asked in order of reading.
  mutating func take(_ sentence: SourceSpan) -> Range<Int> {
    while next < spans.count, spans[next] < sentence, !sentence.contains(spans[next]) {
      next += 1
    }
    let first = next
    while next < spans.count, sentence.contains(spans[next]) { next += 1 }
    return first..<next
  }
}
