import BriefModel
import Linguistics

/// What deaths, injuries and losses came of: the nearest word of the sentence that tells, else the
/// last one of the sentences before it in the paragraph, else of the headline.
///
/// A ship that sinks because it was attacked is no accident: before a word of what acts of violence lead
/// to, "sank", "collapsed", comes such an act in the sentence, in the one before it or in the headline.
struct FigureCauses {
  /// How many sentences back.
  private static let reach = 3

  let sentences: ArticleSentences

  /// Nil where nothing tells, and for what is not suffered: drones, talks, territory.
  func cause(
    near span: SourceSpan, in sentence: ArticleSentence, of metric: Metric, carries: Bool
  ) -> Figure.Cause? {
    guard metric.thread == .humanitarian else { return nil }
    if let nearest = nearest(to: span, in: sentence) ?? inner(of: sentence) {
      return isByDeed(nearest, near: span, in: sentence) ? .violence : nearest
    }
    guard carries else { return nil }
    for index in (max(0, sentence.index - Self.reach)..<sentence.index).reversed() {
      guard sentences[index].paragraph == sentence.paragraph else { break }
      if let last = last(in: sentences[index]) {
        let end = sentences[index].span
        return isByDeed(last, near: end, in: sentences[index]) ? .violence : last
      }
    }
    guard let headline = sentences.first, headline.isInHeadline else { return nil }
    return only(in: headline)
  }

  /// Whether what looks like an accident came of an act of violence.
  private func isByDeed(
    _ cause: Figure.Cause, near span: SourceSpan, in sentence: ArticleSentence
  ) -> Bool {
    guard cause == .accident else { return false }
    let words = sentence.places(having: sentence.classes.causeWord)
      .filter { self.cause(sentence.item($0), in: sentence) == .accident }
    guard !words.isEmpty,
      words.allSatisfy({ sentence.item($0).has(sentence.features.sequel) })
    else { return false }
    if tellsDeed(sentence) { return true }
    if sentence.index > 0 {
      let before = sentences[sentence.index - 1]
      if before.isInParagraph(of: sentence) || before.isInHeadline, tellsDeed(before) {
        return true
      }
    }
    return sentences.first.map { $0.isInHeadline && tellsDeed($0) } == true
  }

  /// Whether a sentence names an act of violence, and not one that people flee.
  private func tellsDeed(_ sentence: ArticleSentence) -> Bool {
    sentence.places(having: sentence.classes.causeWord).contains { place in
      sentence.item(place).has(sentence.features.force)
        && cause(sentence.item(place), in: sentence) == .violence
        && !(max(0, place - 3)..<place).contains {
          sentence.item($0)[sentence.features.act] == "displace"
        }
    }
  }

  /// What a counted thing of the sentence names: "2,700 cholera cases and 58 deaths".
  ///
  /// Those who are counted may be fighters, which tells nothing.
  private func inner(of sentence: ArticleSentence) -> Figure.Cause? {
    guard sentence.mayHave(sentence.classes.causeWord) else { return nil }
    var found: Figure.Cause?
    sentence.parse.forEachInnerItem(having: sentence.classes.causeWord) { item in
      guard found == nil, let cause = cause(item, in: sentence), cause != .violence else { return }
      found = cause
    }
    return found
  }

  /// What all words of a headline agree on: of "Army and rebels fight as drought deepens" none.
  private func only(in headline: ArticleSentence) -> Figure.Cause? {
    var causes: Set<Figure.Cause> = []
    for place in headline.places(having: headline.classes.causeWord) {
      if let cause = cause(headline.item(place), in: headline) { causes.insert(cause) }
    }
    return causes.count == 1 ? causes.first : nil
  }

  private func nearest(to span: SourceSpan, in sentence: ArticleSentence) -> Figure.Cause? {
    var nearest: (cause: Figure.Cause, distance: Int)?
    for place in sentence.places(having: sentence.classes.causeWord) {
      let item = sentence.item(place)
      guard let cause = cause(item, in: sentence) else { continue }
      let distance = sentence.span(item).distance(to: span)
      if let nearest, nearest.distance <= distance { continue }
      nearest = (cause, distance)
    }
    return nearest?.cause
  }

  private func last(in sentence: ArticleSentence) -> Figure.Cause? {
    let causeWord = sentence.classes.causeWord
    guard sentence.mayHave(causeWord) else { return nil }
    for place in (0..<sentence.count).reversed() where sentence.has(place, causeWord) {
      if let cause = cause(sentence.item(place), in: sentence) { return cause }
    }
    return nil
  }

  private func cause(_ item: Item, in sentence: ArticleSentence) -> Figure.Cause? {
    sentence.vocabulary.causes.meaning(of: sentence.features.cause, in: item)
  }
}
