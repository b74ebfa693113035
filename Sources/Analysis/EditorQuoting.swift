import BriefModel

/// Names and words of the sources, as they stand there.
extension EditorDossier {
  /// Words verbatim where they stand; where they do not, nil.
  func verbatim(_ text: String, in article: Article.ID, near span: SourceSpan? = nil) -> Inline? {
    guard !text.isEmpty, let reading = reading(of: article) else { return nil }
    if let span, reading.article[span] == text { return quotation(span, of: article) }
    guard let start = reading.firstStart(of: text) else { return nil }
    return quotation(SourceSpan(start, start + text.utf8.count), of: article)
  }

  /// The words at a span.
  func quotation(
    _ span: SourceSpan, of article: Article.ID, marked: Bool = false, role: String = "quote"
  ) -> Inline? {
    guard let text = self.article(article)?[span], !text.isEmpty else { return nil }
    return .quotation(text, Evidence(article: article, span: span, role: role), marked: marked)
  }

  /// The words of a speaker without a name as they stand in those of attribution, whatever their capitals;
  /// else all of these.
  private func quotation(
    _ speaker: String, within cue: SourceSpan, of article: Article.ID
  ) -> Inline? {
    guard let text = self.article(article)?[cue] else { return nil }
    let start = text.lowercased().firstStart(ofWord: speaker.lowercased())
    guard let start, text.lowercased().utf8.count == text.utf8.count else {
      return quotation(cue, of: article)
    }
    let found = SourceSpan(
      cue.start + start, cue.start + start + speaker.utf8.count, in: cue.field)
    return quotation(found, of: article)
  }

  /// A name as fully as the article gives it, else as it stands at the mention.
  func name(_ mention: Mention, in article: Article.ID) -> [Inline] {
    let found =
      verbatim(mention.name, in: article, near: mention.span)
      ?? quotation(mention.span, of: article)
    return found.map { [$0] } ?? []
  }

  /// Whoever stands behind a statement: a named speaker, an anonymous one, or the outlet.
  func claimant(_ attribution: Attribution, in article: Article.ID) -> [Inline] {
    listed(voices(of: attribution, in: article)) { voice in
      let names = oneSpeaker(voice, in: article).flatMap { withArticle($0) }
      guard voice.isCommon, let first = names.first else { return names }
      return inSentence(first) + names.dropFirst()
    }
  }

  /// All who say it together, "residents and a military officer", the given one first.
  private func voices(of attribution: Attribution, in article: Article.ID) -> [Attribution] {
    guard let cue = attribution.cue, let reading = reading(of: article) else {
      return [attribution]
    }
    let sentences = reading.sentences(holding: [cue]).map { reading.annotation.sentences[$0].index }
    let told = reading.speeches(in: Set(sentences))
    var voices = [attribution]
    for speech in told where speech.attribution.cue == cue && voices.count < Self.shownLimit {
      let other = speech.attribution
      if !voices.contains(where: { $0.speaker == other.speaker }) { voices.append(other) }
    }
    return voices
  }

  private func listed(
    _ voices: [Attribution], _ name: (Attribution) -> [Inline]
  ) -> [Inline] {
    guard voices.count > 1 else { return voices.first.map(name) ?? [] }
    return .list(
      voices.map(name).filter { !$0.isEmpty }, separator: words["list.separator"],
      last: words["list.last"])
  }

  /// Words that begin a sentence of the source, as they stand inside one: "residents" for "Residents".
  ///
  /// A number that only counts the speakers is left out, since nothing could bind it.
  private func inSentence(_ name: Inline) -> [Inline] {
    guard case .quotation(let text, let evidence, marked: false) = name,
      let reading = reading(of: evidence.article),
      reading.annotation.sentences.contains(where: { $0.span.start == evidence.span.start })
    else { return [name] }
    let first = String(text.prefix { $0.isLetter })
    let rest = text.dropFirst(first.count)
    let small = first.lowercased()
    guard small != first, rest.isEmpty || rest.first == " ",
      words.phrases("speaker.common").contains(small) || reading.firstStart(of: small) != nil
    else { return [name] }
    guard !rest.isEmpty else { return [.words(small)] }
    var span = evidence.span
    span.start = span.end - rest.utf8.count + 1
    let quoted = quotation(span, of: evidence.article).map { [$0] } ?? []
    return (words.isNumeral(small) ? [] : [.words(small + " ")]) + quoted
  }

  /// The same by the bare name, as a table gives it.
  func speaker(_ attribution: Attribution, in article: Article.ID) -> [Inline] {
    listed(voices(of: attribution, in: article)) { oneSpeaker($0, in: article) }
  }

  private func oneSpeaker(_ attribution: Attribution, in article: Article.ID) -> [Inline] {
    switch attribution.speaker {
    case .named(let mention):
      let name = name(mention, in: article)
      return name.isEmpty ? outlet(of: article) : name
    case .anonymous(let words):
      if let found = verbatim(words, in: article) { return [found] }
      return attribution.cue.flatMap { quotation(words, within: $0, of: article) }.map { [$0] }
        ?? [.words(self.words["speaker.anonymous"])]
    case .narrator: return outlet(of: article)
    }
  }

  /// The words of a speech that stand between quotation marks in the source; nil where none do.
  func innerQuotation(of speech: Speech, in article: Article.ID) -> Inline? {
    innerSpan(of: speech, in: article).flatMap { quotation($0, of: article, marked: true) }
  }

  /// Where those words stand, without a full stop or comma at their end.
  func innerSpan(of speech: Speech, in article: Article.ID) -> SourceSpan? {
    guard let text = self.article(article) else { return nil }
    var span = speech.span
    if !isBetweenMarks(span, in: text) {
      guard let inner = firstMarked(in: text[span]) else { return nil }
      span.end = span.start + inner.upperBound
      span.start += inner.lowerBound
    }
    let ends = text[span].utf8.reversed().prefix {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    span.end -= ends.count
    return span
  }

  /// Whether the source has a quotation mark right before some words.
  func isBetweenMarks(_ span: SourceSpan, in article: Article) -> Bool {
    words.quotationMarks.contains { marks in
      let before = SourceSpan(
        max(0, span.start - marks.open.utf8.count), span.start, in: span.field)
      return article[before] == marks.open
    }
  }

  /// The first words between quotation marks, in bytes of the text.
  func firstMarked(in text: String) -> Range<Int>? {
    words.quotationMarks.compactMap { marks -> Range<Int>? in
      guard let open = text.firstOffset(of: marks.open).map({ $0 + marks.open.utf8.count }),
        let close = text.firstOffset(of: marks.close, from: open), close > open
      else { return nil }
      return open..<close
    }.min { $0.lowerBound < $1.lowerBound }
  }

  /// A name with the "the" or "a" that stands before it in the source.
  func withArticle(_ name: Inline) -> [Inline] {
    guard case .quotation(_, let evidence, let marked) = name else { return [name] }
    for article in [words["definite"]] + words.phrases("indefinite").map({ $0 + " " }) {
      var span = evidence.span
      span.start -= article.utf8.count
      guard span.start >= 0, let source = self.article(evidence.article) else { continue }
      let text = source[span]
      let before = source[SourceSpan(max(0, span.start - 1), span.start, in: span.field)]
      // "spokesman Ali" holds no "an".
      guard before.first?.isLetter != true else { continue }
      if text.hasPrefix(article) {
        return [quotation(span, of: evidence.article, marked: marked) ?? name]
      }
      // At the beginning of a sentence it has a capital, which it has not here.
      if text.hasPrefix(article.capitalisedFirst) { return [.words(article), name] }
    }
    return [name]
  }

  /// Whether one of the articles comes from an outlet of this name.
  func isOutlet(_ name: String) -> Bool { all.contains { $0.article.outlet?.name == name } }

  /// The outlet's name, as the article's metadata give it.
  func outlet(of article: Article.ID) -> [Inline] { [.editorial(outletName(of: article))] }

  /// The day or days that a mention means, as printed, bound to the words.
  func date(_ mention: DateMention?, in article: Article.ID) -> [Inline] {
    guard let mention, let printed = printer.date(mention) else { return [] }
    return [.date(printed, Evidence(article: article, span: mention.span, role: "date"))]
  }

  /// The same, with the words of a limit: "by 30 June 2025".
  func due(_ mention: DateMention?, in article: Article.ID) -> [Inline] {
    guard let mention, let printed = printer.due(mention) else { return [] }
    return [.date(printed, Evidence(article: article, span: mention.span, role: "date"))]
  }

  /// The place as named, with what the text says it lies in.
  func place(_ place: PlaceMention?, in article: Article.ID) -> [Inline] {
    guard let place,
      let name = verbatim(place.name, in: article, near: place.span)
        ?? quotation(place.span, of: article)
    else { return [] }
    guard let within = place.within, let region = verbatim(within, in: article) else {
      return [name]
    }
    return words.fill("place.within", ["place": [name], "region": [region]])
  }
}

extension Attribution {
  /// Whether a speaker goes by common words, and speaks of no claim of a party.
  fileprivate var isCommon: Bool {
    guard stance != .claims else { return false }
    return switch speaker {
    case .anonymous: true
    case .named(let who): who.side == nil && (who.kind == .role || who.kind == .anonymous)
    case .narrator: false
    }
  }
}
