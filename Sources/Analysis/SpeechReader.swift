import BriefModel
import Linguistics

/// Finds who says what: each speech of a sentence, and each quotation with its owner.
struct SpeechReader: Sendable {
  let cast: Cast

  func speeches() -> [Speech] {
    let speech = cast.vocabulary.classes.speech
    var all: [Speech] = []
    var latest = LatestSpeakers()
    var quotations = Quotations(cast.sentences, marks: cast.vocabulary.classes.quoteMark)
    for index in cast.sentences.indices {
      let quotes = quotations.take(index)
      guard !quotes.isEmpty || cast.sentences.mayHave(index, speech) else { continue }
      let sentence = cast.sentences[index]
      latest.enter(sentence)
      let first = all.count
      report(sentence, after: latest, to: &all)
      if !quotes.isEmpty { add(quotes, of: sentence, to: &all, from: first) }
      if all.count > first + 1 {
        all.replaceSubrange(first..., with: all[first...].sorted { $0.span < $1.span })
      }
      for place in first..<all.count { latest.note(all[place].attribution) }
    }
    return all
  }

  /// Who spoke last in the paragraph: a pronoun takes up a person or somebody unnamed, or a body.
  private struct LatestSpeakers {
    var person: Attribution?
    var body: Attribution?
    private var paragraph: Int?

    mutating func enter(_ sentence: ArticleSentence) {
      guard sentence.place != paragraph else { return }
      (person, body) = (nil, nil)
      paragraph = sentence.place
    }

    mutating func note(_ attribution: Attribution) {
      switch attribution.speaker {
      case .named(let mention) where mention.kind == .body: body = attribution
      case .named, .anonymous: person = attribution
      case .narrator: break
      }
    }
  }

  // MARK: Reported speech

  /// Adds what a sentence reports.
  private func report(
    _ sentence: ArticleSentence, after latest: LatestSpeakers, to speeches: inout [Speech]
  ) {
    let captures = cast.vocabulary.captures
    let found = sentence.emissions(cast.vocabulary.classes.speech)
    for emission in found {
      guard let cue = emission.last(captures.saying) ?? emission.last(captures.cue),
        let speaker = speaker(of: emission, in: sentence, after: latest)
      else { continue }
      let (first, second) = SpeechReach(sentence: sentence, emission: emission, others: found)
        .contents(of: cue)
      guard let span = first ?? second else { continue }
      var speech = Speech(
        span: span, attribution: attribution(speaker, emission, cue, in: sentence),
        cue: MentionRegister.plain(cue.text), sentence: sentence.index)
      speeches.append(speech)
      if first != nil, let second {
        speech.span = second
        speeches.append(speech)
      }
    }
  }

  private func attribution(
    _ speaker: Attribution.Speaker, _ emission: Emission, _ cue: Item, in sentence: ArticleSentence
  ) -> Attribution {
    let (captures, features) = (cast.vocabulary.captures, cast.vocabulary.features)
    var (start, end) = (cue.bytes.lowerBound, cue.bytes.upperBound)
    if let speaker = emission.bytes(of: captures.speaker) {
      (start, end) = (min(start, speaker.lowerBound), max(end, speaker.upperBound))
    }
    if let speaker = emission.bytes(of: captures.unnamed) {
      (start, end) = (min(start, speaker.lowerBound), max(end, speaker.upperBound))
    }
    return Attribution(
      speaker: speaker,
      stance: cast.vocabulary.stances.meaning(of: features.stance, in: emission) ?? .asserts,
      cue: sentence.span(start..<end), via: emission.first(captures.via)?.text)
  }

  /// Nil where a pronoun or name leads to nobody.
  private func speaker(
    of emission: Emission, in sentence: ArticleSentence, after latest: LatestSpeakers
  ) -> Attribution.Speaker? {
    let (classes, captures) = (cast.vocabulary.classes, cast.vocabulary.captures)
    if emission.first(captures.unnamed) != nil {
      return description(emission.items(captures.unnamed), in: sentence)
    }
    guard let item = emission.first(captures.speaker) else { return nil }
    if item.has(classes.pronoun), let known = lastSpeaker(meantBy: item, latest) { return known }
    if item.has(classes.officeHolder), let body = emission.first(captures.organisation),
      body.has(classes.body), let meant = cast.actor(body, in: sentence)
    {
      return .named(meant)
    }
    return cast.actor(item, in: sentence).map {
      $0.kind == .anonymous ? .anonymous($0.name) : .named($0)
    }
  }

  /// Somebody without a name, in the words of the source.
  private func description(
    _ words: [Item], in sentence: ArticleSentence
  ) -> Attribution.Speaker? {
    let classes = cast.vocabulary.classes
    let told = words.drop {
      $0.has(classes.numberArticle) || ($0.has(classes.determiner) && $0.has(classes.start))
    }
    guard let first = told.first, let last = told.last else { return nil }
    let span = sentence.span(first.bytes.lowerBound..<last.bytes.upperBound)
    return .anonymous(MentionRegister.plain(cast.words(at: span)))
  }

  private func lastSpeaker(
    meantBy pronoun: Item, _ latest: LatestSpeakers
  ) -> Attribution.Speaker? {
    (pronoun[cast.vocabulary.features.number] == "body" ? latest.body : latest.person)?.speaker
  }

  // MARK: Quotations

  /// Adds the quotations of a sentence to what it reports, in the place of what they hold alone.
  ///
  /// What it reports are the last speeches, from a place on.
  private func add(
    _ quotes: [SourceSpan], of sentence: ArticleSentence, to all: inout [Speech], from first: Int
  ) {
    var told = Array(all[first...])
    all.removeSubrange(first...)
    let quoted = quotes.compactMap { quote in
      owner(of: quote, told, all.last, sentence).map { speech(quote, of: $0, in: sentence) }
    }
    told.removeAll { speech in quoted.contains { $0.span == speech.span } }
    all += told
    all += quoted
  }

  private func speech(_ quote: SourceSpan, of owner: Speech, in sentence: ArticleSentence) -> Speech
  {
    Speech(
      span: quote, attribution: owner.attribution.quoted(true), cue: owner.cue,
      sentence: sentence.index)
  }

  /// Whose words a quotation holds: of whoever is speaking around it; else of the only speaker of
  /// its sentence; else, where the sentence begins with it, of the speaker just before.
  private func owner(
    of quote: SourceSpan, _ told: [Speech], _ earlier: Speech?, _ sentence: ArticleSentence
  ) -> Speech? {
    let around = told.filter { $0.span.overlaps(quote) }
    if let narrowest = around.min(by: { $0.span.length < $1.span.length }) { return narrowest }
    if told.count == 1 { return told[0] }
    guard told.isEmpty, quote.start - sentence.span.start <= 3, let earlier,
      earlier.sentence == sentence.index - 1,
      cast.sentences[earlier.sentence].isInParagraph(of: sentence)
    else { return nil }
    return earlier
  }
}
