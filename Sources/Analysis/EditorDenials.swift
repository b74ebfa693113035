import BriefModel

/// Denials, which are never printed as if the denier had said what is denied.
extension EditorDossier {
  /// How long a sentence may be that is quoted since its denial stands at its end.
  private static let sentenceLimit = 30

  /// What somebody denies, in the words of the source with the verb of denying: `denied that Walikale
  /// had fallen`; where that verb stands behind, from whoever said it on: `The rebels said they had
  /// seized Bama, a charge the army denies`.
  func denial(
    of words: SourceSpan, by attribution: Attribution, in article: Article.ID, sentence: Int
  ) -> [Inline] {
    guard let source = self.article(article) else { return [] }
    let whole = self.sentence(sentence, of: article)?.span ?? words
    if let verb = lastVerb(between: whole.start, and: words.start, in: source, of: words.field) {
      return clause(SourceSpan(verb, words.end, in: words.field), of: article)
    }
    if let first = source[words].split(separator: " ").first,
      self.words.phrases("denial.verbs").contains(String(first))
    {
      return clause(words, of: article)
    }
    let told = teller(of: words, besides: attribution, in: article, sentence: sentence)
    if let cue = attribution.cue, cue.field == words.field, cue.start >= words.start {
      var start = max(whole.start, min(words.start, told?.cue?.start ?? words.start))
      if start - whole.start <= self.words["definite"].utf8.count { start = whole.start }
      let span = SourceSpan(start, cue.end, in: words.field)
      if source[span].wordCount <= Self.sentenceLimit {
        return quotation(span, of: article).map { [$0] } ?? []
      }
    }
    return self.words.fill(
      "denial.behind",
      [
        "words": clause(words, of: article),
        "by": told.map { claimant($0, in: article) } ?? [],
      ])
  }

  /// Who denies an event: whose denial tells of it, and who is said to deny it in its own sentence.
  func deniers(of event: ReconciledClaim) -> [Inline] {
    let claim = event.lead
    let beside = (reading(of: claim.article)?.speeches ?? []).filter { speech in
      guard speech.sentence == claim.sentence, speech.attribution.stance == .denies,
        !speech.attribution.speaker.isSame(as: claim.attribution.speaker),
        let told = claim.told ?? claim.object
      else { return false }
      // "a claim the army denied": what is denied has been told before.
      let isApposed = speech.attribution.cue.map(speech.span.contains) ?? false
      return speech.span.overlaps(told) || isApposed && speech.span.start >= told.end
    }
    let names =
      event.denials.map(claimant)
      + beside.map { claimant($0.attribution, in: claim.article) }
    let texts = names.map(\.plainText)
    return .list(
      names.indices.filter { texts.firstIndex(of: texts[$0]) == $0 }.map { names[$0] },
      separator: words["list.separator"], last: words["list.last"])
  }

  /// What is denied and nothing that is said beside it; cut at the limit of a position, which an ellipsis
  /// shows.
  private func clause(_ span: SourceSpan, of article: Article.ID) -> [Inline] {
    guard let source = self.article(article) else { return [] }
    var span = closed(span, in: source)
    span.end = span.start + cut.firstProposition(of: source[span])
    return shortened(closed(span, in: source), of: article)
  }

  /// Where the last verb of denying begins.
  private func lastVerb(
    between start: Int, and end: Int, in article: Article, of field: SourceSpan.Field
  ) -> Int? {
    guard start < end else { return nil }
    let text = article[SourceSpan(start, end, in: field)]
    return words.phrases("denial.verbs").compactMap { text.lastOffset(ofWord: $0) }.max()
      .map { start + $0 }
  }

  /// Who else says what is denied.
  private func teller(
    of words: SourceSpan, besides denier: Attribution, in article: Article.ID, sentence: Int
  ) -> Attribution? {
    guard let reading = reading(of: article) else { return nil }
    let speeches = reading.speeches.filter { $0.span.overlaps(words) }.map(\.attribution)
    let claims = reading.claims.filter { $0.object?.overlaps(words) ?? false }.map(\.attribution)
    let before = reading.speeches.filter { $0.sentence == sentence && $0.span.end <= words.start }
      .map(\.attribution)
    return (speeches + claims + before).first { other in
      if case .narrator = other.speaker { return false }
      return other.stance != .denies && !other.speaker.isSame(as: denier.speaker)
    }
  }
}

extension String {
  /// Where a word stands last, not as a part of a longer one.
  fileprivate func lastOffset(ofWord word: String) -> Int? {
    withBytes { text in
      word.withBytes { word in
        var (from, last) = (0, Int?.none)
        while let start = text.firstOffset(of: word, from: from) {
          from = start + 1
          if !text.holdsLetter(at: start - 1), !text.holdsLetter(at: start + word.count) {
            last = start
          }
        }
        return last
      }
    }
  }
}
