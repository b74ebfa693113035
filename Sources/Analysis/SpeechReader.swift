import BriefModel
import Linguistics

/// Finds who says what: each speech of a sentence, and each quotation with its owner.
struct SpeechReader: Sendable {
  let cast: Cast

  func speeches() -> [Speech] {
    var all: [Speech] = []
    let quotations = Quotations(cast.sentences)
    for sentence in cast.sentences {
      let told = reported(in: sentence)
      let quotes = quotations.spans(in: sentence).compactMap { quote in
        owner(of: quote, told, all, sentence).map { speech(quote, of: $0, in: sentence) }
      }
      let rest = told.filter { speech in !quotes.contains { $0.span == speech.span } }
      all += (rest + quotes).sorted { ($0.span, $0.span.end) < ($1.span, $1.span.end) }
    }
    return all
  }

  // MARK: Reported speech

  private func reported(in sentence: ArticleSentence) -> [Speech] {
    let found = sentence.emissions.filter { $0.action == "SPEECH" }
    return found.flatMap { emission -> [Speech] in
      guard let cue = emission.bindings["d"]?.last ?? emission.bindings["c"]?.last,
        let attribution = attribution(emission, cue, in: sentence)
      else { return [] }
      return SpeechReach(sentence: sentence, emission: emission, others: found).contents(of: cue)
        .map {
          Speech(
            span: $0, attribution: attribution, cue: MentionRegister.plain(cue.text),
            sentence: sentence.index)
        }
    }
  }

  private func attribution(
    _ emission: Emission, _ cue: Item, in sentence: ArticleSentence
  ) -> Attribution? {
    guard let item = emission.bindings["s"]?.first, let mention = cast.actor(item, in: sentence)
    else { return nil }
    let bounds =
      min(
        item.bytes.lowerBound, cue.bytes.lowerBound)..<max(
        item.bytes.upperBound, cue.bytes.upperBound)
    return Attribution(
      speaker: mention.kind == .anonymous ? .anonymous(mention.name) : .named(mention),
      stance: emission["stance"].flatMap(Attribution.Stance.init) ?? .asserts,
      cue: sentence.span(bounds), via: emission.bindings["via"]?.first?.text)
  }

  // MARK: Quotations

  private func speech(_ quote: SourceSpan, of owner: Speech, in sentence: ArticleSentence) -> Speech
  {
    var attribution = owner.attribution
    attribution.quoted = true
    return Speech(
      span: quote, attribution: attribution, cue: owner.cue, sentence: sentence.index)
  }

  /// Whose words a quotation holds: of whoever is speaking around it; else of the only speaker of
  /// its sentence; else, where the sentence begins with it, of the speaker just before.
  private func owner(
    of quote: SourceSpan, _ told: [Speech], _ earlier: [Speech], _ sentence: ArticleSentence
  ) -> Speech? {
    let around = told.filter { $0.span.overlaps(quote) }
    if let narrowest = around.min(by: {
      $0.span.end - $0.span.start < $1.span.end - $1.span.start
    }) {
      return narrowest
    }
    if told.count == 1 { return told[0] }
    guard told.isEmpty, quote.start - sentence.span.start <= 3, let last = earlier.last,
      last.sentence == sentence.index - 1,
      cast.sentences[last.sentence].parse.paragraph == sentence.parse.paragraph,
      last.span.field == sentence.field
    else { return nil }
    return last
  }
}
