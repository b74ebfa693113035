import BriefModel

/// The ledger and the articles, to look up what a line rests on.
struct GateLedger {
  private let ledger: Ledger
  private let articles: [Article.ID: Article]
  private let outlets: Set<String>

  init(_ ledger: Ledger, articles: [Article]) {
    self.ledger = ledger
    self.articles = Dictionary(
      articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    outlets = Set(articles.compactMap(\.outlet?.name))
  }

  func article(_ id: Article.ID) -> Article? { articles[id] }

  func isOutlet(_ name: String) -> Bool { outlets.contains(name) }

  /// Nil where the span holds no words.
  func words(at evidence: Evidence) -> String? {
    guard let words = articles[evidence.article]?[evidence.span], !words.isEmpty else { return nil }
    return words
  }

  func entries(at reference: Int) -> [Ledger.Entry] {
    ledger.entries.filter { $0.reference == reference && $0.status != .derived }
  }

  /// The dates that ledger entries have at these words.
  func dates(at evidence: Evidence) -> [DateMention] {
    ledger.entries.compactMap { entry -> DateMention? in
      switch entry.kind {
      case .figure(let figure): figure.article == evidence.article ? figure.time : nil
      case .claim(let claim): claim.article == evidence.article ? claim.time : nil
      case .derived: nil
      }
    }.filter { $0.span == evidence.span }
  }

  /// Whether a line names who stands behind an entry, or quotes the words that do.
  func names(claimantOf entry: Ledger.Entry, _ line: GateLine) -> Bool {
    switch entry.kind {
    case .figure(let figure):
      return names(figure.attribution, others: [], in: figure.article, line)
    case .claim(let claim):
      let actors = claim.participants.map(\.mention)
      return names(claim.attribution, others: actors, in: claim.article, line)
    case .derived: return true
    }
  }

  private func names(
    _ attribution: Attribution, others: [Mention], in article: Article.ID, _ line: GateLine
  ) -> Bool {
    if let cue = attribution.cue, quotes(cue, of: article, line) { return true }
    switch attribution.speaker {
    case .named(let mention): return names(mention, in: article, line)
    case .anonymous(let words): return line.text.contains(words)
    case .narrator:
      if others.contains(where: { names($0, in: article, line) }) { return true }
      // The outlet itself stands behind it: its reference is enough.
      return others.isEmpty
    }
  }

  private func names(_ mention: Mention, in article: Article.ID, _ line: GateLine) -> Bool {
    let text = line.text
    let words = articles[article]?[mention.span] ?? ""
    return text.contains(mention.name) || (!words.isEmpty && text.contains(words))
      || quotes(mention.span, of: article, line)
  }

  private func quotes(_ span: SourceSpan, of article: Article.ID, _ line: GateLine) -> Bool {
    line.inlines.contains { inline in
      guard case .quotation(_, let evidence, marked: _) = inline else { return false }
      return evidence.article == article && evidence.span.contains(span)
    }
  }
}
