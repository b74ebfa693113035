import BriefModel
import Linguistics

/// Finds who says what: each speech of a sentence, and each quotation with its owner.
struct SpeechReader: Sendable {
  let cast: Cast

  func speeches() -> [Speech] {
    var all: [Speech] = []
    let quotations = Quotations(cast.sentences)
    for sentence in cast.sentences {
      let told = reported(in: sentence, after: all)
      let quotes = quotations.spans(in: sentence).compactMap { quote in
        owner(of: quote, told, all, sentence).map { speech(quote, of: $0, in: sentence) }
      }
      let rest = told.filter { speech in !quotes.contains { $0.span == speech.span } }
      all += (rest + quotes).sorted { ($0.span, $0.span.end) < ($1.span, $1.span.end) }
    }
    return all
  }

  // MARK: Reported speech

  private func reported(in sentence: ArticleSentence, after earlier: [Speech]) -> [Speech] {
    let found = sentence.parse.emissions("SPEECH")
    return found.flatMap { emission -> [Speech] in
      guard let cue = emission.bindings["d"]?.last ?? emission.bindings["c"]?.last,
        let speaker = speaker(of: emission, in: sentence, after: earlier)
      else { return [] }
      let attribution = attribution(speaker, emission, cue, in: sentence)
      return SpeechReach(sentence: sentence, emission: emission, others: found).contents(of: cue)
        .map {
          Speech(
            span: $0, attribution: attribution, cue: MentionRegister.plain(cue.text),
            sentence: sentence.index)
        }
    }
  }

  private func attribution(
    _ speaker: Attribution.Speaker, _ emission: Emission, _ cue: Item, in sentence: ArticleSentence
  ) -> Attribution {
    let words = (emission.bindings["s"] ?? []) + (emission.bindings["g"] ?? []) + [cue]
    let start = words.map(\.bytes.lowerBound).min() ?? cue.bytes.lowerBound
    let end = words.map(\.bytes.upperBound).max() ?? cue.bytes.upperBound
    return Attribution(
      speaker: speaker,
      stance: emission["stance"].flatMap(Attribution.Stance.init) ?? .asserts,
      cue: sentence.span(start..<end), via: emission.bindings["via"]?.first?.text)
  }

  /// Nil where a pronoun or name leads to nobody.
  private func speaker(
    of emission: Emission, in sentence: ArticleSentence, after earlier: [Speech]
  ) -> Attribution.Speaker? {
    if let words = emission.bindings["g"] {
      let told = words.drop { $0.has("NUMARTICLE") || ($0.has("DET") && $0.has("START")) }
      guard let first = told.first, let last = told.last else { return nil }
      let span = sentence.span(first.bytes.lowerBound..<last.bytes.upperBound)
      return .anonymous(MentionRegister.plain(cast.words(at: span)))
    }
    guard let item = emission.bindings["s"]?.first else { return nil }
    if item.has("PRONOUN"), let known = lastSpeaker(meantBy: item, in: sentence, earlier) {
      return known
    }
    if item.has("ROLE") || item.has("ANON"), let body = emission.bindings["org"]?.first,
      body.has("BODY"), let meant = cast.actor(body, in: sentence)
    {
      return .named(meant)
    }
    return cast.actor(item, in: sentence).map {
      $0.kind == .anonymous ? .anonymous($0.name) : .named($0)
    }
  }

  /// Who spoke last in the paragraph: "he" is a person or somebody unnamed, "it" is a body.
  private func lastSpeaker(
    meantBy pronoun: Item, in sentence: ArticleSentence, _ earlier: [Speech]
  ) -> Attribution.Speaker? {
    let paragraph = earlier.reversed().prefix {
      $0.span.field == sentence.field
        && cast.sentences[$0.sentence].parse.paragraph == sentence.parse.paragraph
    }
    return paragraph.lazy.map(\.attribution.speaker).first { speaker in
      switch speaker {
      case .anonymous: pronoun["number"] != "body"
      case .named(let mention): (mention.kind == .body) == (pronoun["number"] == "body")
      case .narrator: false
      }
    }
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
