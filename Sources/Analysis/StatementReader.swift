import BriefModel
import Linguistics

/// Makes a statement or a denial of what somebody says, where no other claim tells it better.
struct StatementReader: Sendable {
  let parsed: ParsedArticle
  let dates: DateResolver
  let attributions: Attributions
  let quantities: [Quantity]

  /// `drafts` are in order of reading.
  func claims(beside drafts: [ClaimReader.Draft]) -> [Claim] {
    var claims: [Claim] = []
    claims.reserveCapacity(attributions.speeches.count)
    for place in attributions.speeches.indices {
      let speech = attributions.speeches[place]
      guard !parsed.sentences[speech.sentence].isInHeadline, isMain(speech), !passesOn(speech)
      else { continue }
      let first = drafts.indices.partitioningIndex {
        drafts[$0].claim.sentence >= speech.sentence
      }
      let here = drafts[first...].prefix { $0.claim.sentence == speech.sentence }
      if let claim = claim(speech, here) { claims.append(claim) }
    }
    return claims
  }

  /// A quotation within a longer speech of the same speaker belongs to that.
  private func isMain(_ speech: Speech) -> Bool {
    let here = attributions.speeches(in: speech.sentence)
    return here.count < 2
      || !here.contains { place in
        let other = attributions.speeches[place]
        return other.span.contains(speech.span) && other.span != speech.span
          && other.attribution.speaker.isSame(as: speech.attribution.speaker)
      }
  }

  /// `Xinhua reported that Kim had said …`: the statement is Kim's.
  private func passesOn(_ speech: Speech) -> Bool {
    attributions.told(in: speech.sentence).contains { other in
      speech.span.contains(other.span) && other.span != speech.span
        && other.attribution.cue.map(speech.span.contains) == true
    }
  }

  /// `drafts` are those of the sentence.
  private func claim(_ speech: Speech, _ drafts: ArraySlice<ClaimReader.Draft>) -> Claim? {
    let beside = drafts.filter {
      speech.span.contains($0.trigger) || speech.attribution.cue?.overlaps($0.trigger) == true
    }
    let quote = quote(in: speech)
    let sentence = parsed.sentences[speech.sentence]
    let denies = speech.attribution.stance == .denies
    if !denies, quote == nil {
      guard beside.isEmpty, !counts(speech), hasWords(speech, in: sentence) else { return nil }
    }
    if denies, beside.contains(where: { [.denied, .refused].contains($0.claim.status) }) {
      return nil
    }
    guard !beside.contains(where: { $0.claim.quote != nil }) else { return nil }
    return Claim(
      id: "", kind: denies ? .denial : .statement, status: status(speech, drafts, sentence),
      participants: participants(speech), object: speech.span,
      time: time(beside: speech, in: sentence), quote: quote,
      attribution: speech.attribution.quoted(quote != nil), sentence: speech.sentence,
      evidence: evidence(speech, quote), rule: "speech")
  }

  private func participants(_ speech: Speech) -> [Claim.Participant] {
    guard case .named(let mention) = speech.attribution.speaker else { return [] }
    return [Claim.Participant(mention: mention)]
  }

  /// The longest words in quotation marks that the speech holds.
  private func quote(in speech: Speech) -> SourceSpan? {
    if speech.attribution.quoted { return speech.span }
    let here = attributions.speeches(in: speech.sentence)
    guard here.count > 1 else { return nil }
    var longest: SourceSpan?
    for place in here {
      let other = attributions.speeches[place]
      guard other.attribution.quoted, speech.span.overlaps(other.span),
        other.attribution.speaker.isSame(as: speech.attribution.speaker)
      else { continue }
      if let longest, other.span.length <= longest.length { continue }
      longest = other.span
    }
    return longest
  }

  /// Whether it is three words long at least.
  private func hasWords(_ speech: Speech, in sentence: ArticleSentence) -> Bool {
    let third = sentence.parse.firstItem(from: speech.span.start) + 2
    return third < sentence.count && sentence.parse.bytes(third).upperBound <= speech.span.end
  }

  /// Whether a number that counts something stands in it: a figure says it better.
  private func counts(_ speech: Speech) -> Bool {
    let start = SourceSpan(speech.span.start, speech.span.start, in: speech.span.field)
    let first = quantities.indices.partitioningIndex { !(quantities[$0].span < start) }
    for index in first..<quantities.count {
      guard quantities[index].span.start < speech.span.end else { return false }
      if quantities[index].guardedAs == nil, speech.span.contains(quantities[index].span) {
        return true
      }
    }
    return false
  }

  private func status(
    _ speech: Speech, _ drafts: ArraySlice<ClaimReader.Draft>, _ sentence: ArticleSentence
  ) -> Claim.Status {
    let isBackground =
      sentence.first(sentence.classes.backThen, in: 0..<sentence.count) != nil
      || drafts.contains {
        $0.claim.status == .background && speech.attribution.cue.map($0.match.overlaps) == true
      }
    if isBackground { return .background }
    return switch speech.attribution.stance {
    case .claims: .claimed
    case .confirms: .confirmed
    case .denies: .denied
    case .asserts, .revises, .cites: .held
    }
  }

  /// A date right behind the words of saying.
  private func time(beside speech: Speech, in sentence: ArticleSentence) -> DateMention? {
    guard let cue = speech.attribution.cue else { return nil }
    let first = sentence.parse.firstItem(from: cue.end)
    let behind = first..<min(first + 2, sentence.count)
    guard let place = sentence.first(sentence.classes.date, in: behind) else {
      return nil
    }
    let item = sentence.item(place)
    return dates.mention(of: item, at: sentence.span(item))
  }

  private func evidence(_ speech: Speech, _ quote: SourceSpan?) -> [Evidence] {
    let article = parsed.article.id
    var evidence: [Evidence] = []
    evidence.reserveCapacity(3)
    evidence.append(Evidence(article: article, span: speech.span, role: "claim"))
    if let cue = speech.attribution.cue {
      evidence.append(Evidence(article: article, span: cue, role: "speaker"))
    }
    if let quote { evidence.append(Evidence(article: article, span: quote, role: "quote")) }
    return evidence
  }
}

extension Attribution.Speaker {
  /// Whether two speakers are one, whatever words name them.
  func isSame(as other: Attribution.Speaker) -> Bool {
    switch (self, other) {
    case (.named(let left), .named(let right)): left.name == right.name
    case (.anonymous(let left), .anonymous(let right)): left == right
    case (.narrator, .narrator): true
    default: false
    }
  }
}
