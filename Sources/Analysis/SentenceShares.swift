import BriefModel

/// Gives each sentence its share of mentions that stand in order of reading, in one pass.
struct SentenceShares<Element> {
  private let elements: [Element]
  private let span: (Element) -> SourceSpan
  private var next = 0

  init(of elements: [Element], at span: @escaping (Element) -> SourceSpan) {
    self.elements = elements
    self.span = span
  }

  /// The elements inside a sentence; to be asked in order of reading.
  mutating func take(_ sentence: SourceSpan) -> ArraySlice<Element> {
    while next < elements.count, span(elements[next]) < sentence,
      !sentence.contains(span(elements[next]))
    {
      next += 1
    }
    let first = next
    while next < elements.count, sentence.contains(span(elements[next])) { next += 1 }
    return elements[first..<next]
  }
}
