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
    var narrowest: Int?
    let here = speeches(in: sentence)
    for index in here.indices where here[index].span.contains(span) {
      if let best = narrowest, here[best].span.length <= here[index].span.length { continue }
      narrowest = index
    }
    return narrowest.map { here[$0].attribution } ?? Attribution()
  }
}
