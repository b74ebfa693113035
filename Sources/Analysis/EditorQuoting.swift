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

  /// A name as fully as the article gives it, else as it stands at the mention.
  func name(_ mention: Mention, in article: Article.ID) -> [Inline] {
    let found =
      verbatim(mention.name, in: article, near: mention.span)
      ?? quotation(mention.span, of: article)
    return found.map { [$0] } ?? []
  }

  /// Whoever stands behind a statement: a named speaker, an anonymous one, or the outlet.
  func claimant(_ attribution: Attribution, in article: Article.ID) -> [Inline] {
    speaker(attribution, in: article).map { withArticle($0) }
  }

  /// The same by the bare name, as a table gives it.
  func speaker(_ attribution: Attribution, in article: Article.ID) -> [Inline] {
    switch attribution.speaker {
    case .named(let mention):
      let name = name(mention, in: article)
      return name.isEmpty ? outlet(of: article) : name
    case .anonymous(let words):
      if let found = verbatim(words, in: article) { return [found] }
      return attribution.cue.flatMap { quotation($0, of: article) }.map { [$0] }
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
    let opening = words["quote.open"]
    var span = speech.span
    let before = SourceSpan(max(0, span.start - opening.utf8.count), span.start, in: span.field)
    if text[before] != opening {
      let inner = text[span]
      guard let open = inner.firstOffset(of: opening).map({ $0 + opening.utf8.count }),
        let close = inner.firstOffset(of: words["quote.close"], from: open)
      else { return nil }
      span.end = span.start + close
      span.start += open
    }
    let ends = text[span].utf8.reversed().prefix {
      $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",")
    }
    span.end -= ends.count
    return span
  }

  /// A name with the "the" that stands before it in the source.
  private func withArticle(_ name: Inline) -> Inline {
    let definite = words["definite"]
    guard case .quotation(_, let evidence, let marked) = name else { return name }
    var span = evidence.span
    span.start -= definite.utf8.count
    guard span.start >= 0, article(evidence.article)?[span].hasPrefix(definite) == true else {
      return name
    }
    return quotation(span, of: evidence.article, marked: marked) ?? name
  }

  /// The outlet's name, as the article's metadata give it.
  func outlet(of article: Article.ID) -> [Inline] { [.editorial(outletName(of: article))] }

  /// The day or days that a mention means, as printed, bound to the words.
  func date(_ mention: DateMention?, in article: Article.ID) -> [Inline] {
    guard let mention, let printed = printer.date(mention) else { return [] }
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
