import BriefModel

/// Who says what in one article, asked by place.
struct Attributions: Sendable {
  /// In order of reading.
  let speeches: [Speech]
  /// By sentence: where its speeches begin; at the end their number.
  private let starts: [Int]

  /// `count` is the number of sentences.
  init(speeches: [Speech], sentences count: Int) {
    self.speeches = speeches
    var starts: [Int] = []
    starts.reserveCapacity(count + 1)
    for place in speeches.indices {
      while starts.count <= speeches[place].sentence { starts.append(place) }
    }
    while starts.count <= count { starts.append(speeches.count) }
    self.starts = starts
  }

  /// The places of the speeches of a sentence.
  func speeches(in sentence: Int) -> Range<Int> { starts[sentence]..<starts[sentence + 1] }

  /// What is said in a sentence.
  func told(in sentence: Int) -> ArraySlice<Speech> { speeches[speeches(in: sentence)] }

  /// Whose words lie at a span: the speaker of the narrowest speech about it, else the narrator.
  func attribution(covering span: SourceSpan, sentence: Int) -> Attribution {
    speech(covering: span, sentence: sentence)?.attribution ?? .narrator
  }

  /// The narrowest speech about a span; nil where nobody but the outlet says it.
  func speech(covering span: SourceSpan, sentence: Int) -> Speech? {
    var narrowest: Int?
    for place in speeches(in: sentence) where speeches[place].span.contains(span) {
      if let best = narrowest, speeches[best].span.length <= speeches[place].span.length {
        continue
      }
      narrowest = place
    }
    return narrowest.map { speeches[$0] }
  }
}
