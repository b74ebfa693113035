import BriefModel

/// Who says what: which assertions come from one source, and which of them are a party's claims.
struct ReconcilerPress {
  private let articles: [Article.ID: Article]
  private let position: [Article.ID: Int]
  private let metrics: [String: Metric]

  init(articles: [Article], metrics: [Metric.ID: Metric]) {
    self.articles = Dictionary(
      articles.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    position = Dictionary(
      articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.metrics = metrics
  }

  init(articles: [Article], metrics: [Metric]) {
    self.init(articles: articles, metrics: Metric.byID(metrics))
  }

  /// The same for all assertions that are no more than one source.
  ///
  /// That is one speaker wherever quoted, one outlet in its own words, and one party of the war through
  /// whichever of its offices, where it speaks of its own gains or of its enemy's losses.
  func source(of figure: Figure) -> String {
    if let side = claimingSide(of: figure) { return "side " + side }
    return source(of: figure.attribution, in: figure.article)
  }

  func source(of attribution: Attribution, in article: Article.ID) -> String {
    switch attribution.speaker {
    case .named(let mention): "speaker " + mention.name
    case .anonymous(let words): "anonymous \(article) \(words)"
    case .narrator: "outlet " + (articles[article]?.outlet?.name ?? article)
    }
  }

  /// Whether a party says so of its own gains or of its enemy's losses.
  func isPartysClaim(_ figure: Figure) -> Bool {
    figure.attribution.stance == .claims || claimingSide(of: figure) != nil
  }

  private func claimingSide(of figure: Figure) -> String? {
    guard case .named(let mention) = figure.attribution.speaker else { return nil }
    let side = mention.side ?? mention.name
    if let agent = figure.agent, agent == side || agent == mention.name { return side }
    if let harmed = figure.affected?.side, mention.side != nil, harmed != side { return side }
    // What is stopped of an attack is the gain of whoever stopped it.
    guard let metric = metrics[figure.metric], metric.thread == .military, metric.partOf != nil
    else {
      return nil
    }
    return side
  }

  /// Whether a figure was issued after another; nil where that cannot be told.
  func isLater(_ figure: Figure, than other: Figure) -> Bool? {
    guard figure.article != other.article else { return figure.sentence > other.sentence }
    guard let mine = articles[figure.article]?.issued, let theirs = articles[other.article]?.issued,
      mine != theirs
    else { return nil }
    return mine > theirs
  }

  /// By time of issue, undated articles last, then in order of reading.
  func inOrder(_ figures: [Figure]) -> [Figure] {
    figures.sorted { left, right in
      let mine = key(of: left)
      let theirs = key(of: right)
      return mine.lexicographicallyPrecedes(theirs)
    }
  }

  private func key(of figure: Figure) -> [Int] {
    let issued = articles[figure.article]?.issued?.seconds ?? .max
    let start = figure.evidence.first?.span.start ?? 0
    return [issued, position[figure.article] ?? .max, figure.sentence, start]
  }
}

extension Metric {
  /// The first of each name.
  static func byID(_ metrics: [Metric]) -> [Metric.ID: Metric] {
    Dictionary(metrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
