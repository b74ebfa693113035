import BriefModel

/// The ledger and the articles, to look up what a line rests on.
struct GateLedger {
  private let ledger: Ledger
  private let articles: [Article.ID: Article]
  private let outlets: Set<String>
  private let evidenceNumbers: Set<Int>
  private let placeOf: [Ledger.Entry.ID: Int]
  /// By the article whose words they were resolved from, and by those words.
  private let datesOf: [Article.ID: [SourceSpan: [DateMention]]]
  /// By reference, the entries that are not derived.
  private let placesOf: [Int: [Int]]

  init(_ ledger: Ledger, articles: [Article]) {
    self.ledger = ledger
    evidenceNumbers = Set(ledger.evidence.map(\.number))
    placeOf = Dictionary(
      ledger.entries.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    datesOf = ledger.entries.reduce(into: [:]) { dates, entry in
      guard let (article, date) = entry.dated else { return }
      dates[article, default: [:]][date.span, default: []].append(date)
    }
    placesOf = ledger.entries.indices.reduce(into: [:]) { places, place in
      guard ledger.entries[place].status != .derived else { return }
      places[ledger.entries[place].reference, default: []].append(place)
    }
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

  subscript(id: Ledger.Entry.ID) -> Ledger.Entry? { placeOf[id].map { ledger.entries[$0] } }

  /// The places of the entries that are not derived.
  func entries(at reference: Int) -> [Int] { placesOf[reference] ?? [] }

  func place(of id: Ledger.Entry.ID) -> Int? { placeOf[id] }
  func id(at place: Int) -> Ledger.Entry.ID { ledger.entries[place].id }
  func isClaimed(at place: Int) -> Bool { ledger.entries[place].status == .claimed }

  func holdsEvidence(_ number: Int) -> Bool { evidenceNumbers.contains(number) }

  /// Ids that several entries share.
  var repeatedIDs: Set<Ledger.Entry.ID> {
    var seen: Set<Ledger.Entry.ID> = []
    return Set(ledger.entries.map(\.id).filter { !seen.insert($0).inserted })
  }

  /// The dates that ledger entries have at these words.
  func dates(at evidence: Evidence) -> [DateMention] {
    datesOf[evidence.article]?[evidence.span] ?? []
  }

  /// Whether a line names who stands behind the entry at a place, or quotes the words that do.
  func names(claimantOf place: Int, _ line: GateLine) -> Bool {
    switch ledger.entries[place].kind {
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
    case .anonymous(let words): return line.text.holds(words)
    case .narrator:
      if others.contains(where: { names($0, in: article, line) }) { return true }
      // The outlet itself stands behind it: its reference is enough.
      return others.isEmpty
    }
  }

  private func names(_ mention: Mention, in article: Article.ID, _ line: GateLine) -> Bool {
    if quotes(mention.span, of: article, line) || line.text.holds(mention.name) { return true }
    let words = articles[article]?[mention.span] ?? ""
    return !words.isEmpty && line.text.holds(words)
  }

  private func quotes(_ span: SourceSpan, of article: Article.ID, _ line: GateLine) -> Bool {
    line.inlines.contains { inline in
      guard case .quotation(_, let evidence, marked: _) = inline else { return false }
      return evidence.article == article && evidence.span.contains(span)
    }
  }
}

extension Ledger.Entry {
  /// Its date, and the article whose words give it.
  fileprivate var dated: (Article.ID, DateMention)? {
    switch kind {
    case .figure(let figure): figure.time.map { (figure.article, $0) }
    case .claim(let claim): claim.time.map { (claim.article, $0) }
    case .derived: nil
    }
  }
}
