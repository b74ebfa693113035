import BriefModel

/// What was read of one article, as the editor asks for it.
final class EditorReading {
  let annotation: Annotation
  let figures: [Figure]
  let claims: [Claim]
  let speeches: [Speech]
  let diagnostics: [Diagnostic]

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

  func figures(in sentence: Sentence) -> [Figure] {
    figures.filter { $0.sentence == sentence.index }
  }

  func claims(in sentence: Sentence) -> [Claim] {
    claims.filter { $0.sentence == sentence.index }
  }
}
