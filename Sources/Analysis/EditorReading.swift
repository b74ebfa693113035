import BriefModel

/// What was read of one article, as the editor asks for it.
final class EditorReading {
  let annotation: Annotation
  let figures: [Figure]
  let claims: [Claim]
  let speeches: [Speech]
  let diagnostics: [Diagnostic]
  /// The index of the first sentence that tells something, below the headline.
  private(set) lazy var firstTold =
    annotation.sentences.first { $0.paragraph >= 0 && $0.thread != nil }?.index ?? 0
  /// What a sentence needs before it, by index.
  var standings: [Int: EditorStanding] = [:]
  /// Names are looked for again and again.
  private var starts: [String: Int?] = [:]
  // So is what a sentence or a span holds: an article may have a hundred thousand of each.
  private lazy var figuresOf = EditorReading.places(in: figures, by: \.sentence)
  private lazy var claimsOf = EditorReading.places(in: claims, by: \.sentence)
  private lazy var speechesOf = EditorReading.places(in: speeches, by: \.sentence)
  private lazy var sentenceSpans = SpanIndex(annotation.sentences.map(\.span))
  private lazy var dateSpans = SpanIndex(annotation.dates.map(\.span))
  private lazy var numberSpans = SpanIndex(figures.map(\.quantity.span))
  private lazy var claimsWithObjects = claims.filter { $0.object != nil }
  private lazy var objectSpans = SpanIndex(claimsWithObjects.compactMap(\.object))

  init(_ reading: Reading) {
    annotation = reading.annotation
    figures = reading.figures
    claims = reading.claims
    speeches = reading.speeches
    diagnostics = reading.diagnostics
  }

  var article: Article { annotation.article }

  /// By its index, which most often is its place.
  func sentence(_ index: Int) -> Sentence? {
    let sentences = annotation.sentences
    if sentences.indices.contains(index), sentences[index].index == index {
      return sentences[index]
    }
    return sentences.first { $0.index == index }
  }

  /// Where words first stand in the text, not as a part of longer ones.
  func firstStart(of words: String) -> Int? {
    if let known = starts[words] { return known }
    let start = article.text.firstStart(ofWord: words)
    starts.updateValue(start, forKey: words)
    return start
  }

  func figures(in sentence: Sentence) -> [Figure] {
    figuresOf[sentence.index]?.map { figures[$0] } ?? []
  }

  func figures(in sentences: Set<Int>) -> [Figure] {
    sentences.flatMap { figuresOf[$0] ?? [] }.sorted().map { figures[$0] }
  }

  func claims(in sentence: Sentence) -> [Claim] {
    claimsOf[sentence.index]?.map { claims[$0] } ?? []
  }

  func speeches(in sentence: Sentence) -> [Speech] { speeches(in: [sentence.index]) }

  /// What is said in some sentences, in order of reading.
  func speeches(in sentences: Set<Int>) -> [Speech] {
    sentences.flatMap { speechesOf[$0] ?? [] }.sorted().map { speeches[$0] }
  }

  /// The places of the sentences that hold some spans, in order of reading.
  func sentences(holding spans: [SourceSpan]) -> [Int] {
    Set(spans.compactMap(sentenceSpans.holding)).sorted()
  }

  func dates(within span: SourceSpan) -> [DateMention] {
    dateSpans.within(span).map { annotation.dates[$0] }
  }

  func holdsFigure(within span: SourceSpan) -> Bool { !numberSpans.within(span).isEmpty }

  /// The claims whose object lies within a span.
  func claims(withObjectIn span: SourceSpan) -> [Claim] {
    objectSpans.within(span).map { claimsWithObjects[$0] }
  }

  private static func places<Element>(
    in elements: [Element], by sentence: (Element) -> Int
  ) -> [Int: [Int]] {
    elements.indices.reduce(into: [:]) { $0[sentence(elements[$1]), default: []].append($1) }
  }
}

extension String {
  /// Where some words begin that do not go on before or after as a word of ASCII letters.
  func firstStart(ofWord word: String) -> Int? {
    withBytes { text in
      word.withBytes { word in
        var from = 0
        while let start = text.firstOffset(of: word, from: from) {
          if !text.holdsLetter(at: start - 1), !text.holdsLetter(at: start + word.count) {
            return start
          }
          from = start + 1
        }
        return nil
      }
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether an ASCII letter or digit stands at a place.
  func holdsLetter(at offset: Int) -> Bool {
    guard indices.contains(offset) else { return false }
    let byte = self[offset]
    return (65...90).contains(byte) || (97...122).contains(byte) || (48...57).contains(byte)
  }
}
