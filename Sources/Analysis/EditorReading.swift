import BriefModel

/// What was read of one article, as the editor asks for it.
final class EditorReading {
  let annotation: Annotation
  let figures: [Figure]
  let claims: [Claim]
  let speeches: [Speech]
  let diagnostics: [Diagnostic]
  /// Names are looked for again and again.
  private var starts: [String: Int?] = [:]

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
    figures.filter { $0.sentence == sentence.index }
  }

  func claims(in sentence: Sentence) -> [Claim] {
    claims.filter { $0.sentence == sentence.index }
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
