import BriefModel

/// Who says what in one article, asked by place.
struct Attributions: Sendable {
  /// In order of reading.
  let speeches: [Speech]

  /// The speeches of a sentence.
  func speeches(in sentence: Int) -> ArraySlice<Speech> {
    let first = speeches.partitioningIndex { $0.sentence >= sentence }
    return speeches[first...].prefix { $0.sentence == sentence }
  }

  /// Whose words lie at a span: the speaker of the narrowest speech about it, else the narrator.
  func attribution(covering span: SourceSpan, sentence: Int) -> Attribution {
    speeches(in: sentence)
      .filter { $0.span.contains(span) }
      .min { $0.span.end - $0.span.start < $1.span.end - $1.span.start }?
      .attribution ?? Attribution()
  }
}
