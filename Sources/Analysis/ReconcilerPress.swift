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

  /// When and where a figure was stated, by which figures are put in order: by time of issue, undated
  /// articles last, then in order of reading.
  struct Order: Comparable {
    let article: Article.ID
    let issued: Int?
    private let position: Int
    private let sentence: Int
    private let start: Int

    fileprivate init(_ figure: Figure, issued: Int?, position: Int) {
      article = figure.article
      self.issued = issued
      self.position = position
      sentence = figure.sentence
      start = figure.evidence.first?.span.start ?? 0
    }

    static func < (left: Order, right: Order) -> Bool {
      (left.issued ?? .max, left.position, left.sentence, left.start)
        < (right.issued ?? .max, right.position, right.sentence, right.start)
    }

    static func == (left: Order, right: Order) -> Bool {
      (left.issued ?? .max, left.position, left.sentence, left.start)
        == (right.issued ?? .max, right.position, right.sentence, right.start)
    }

    /// Whether it was issued after another; nil where that cannot be told.
    func isLater(than other: Order) -> Bool? {
      guard article != other.article else { return sentence > other.sentence }
      guard let issued, let theirs = other.issued, issued != theirs else { return nil }
      return issued > theirs
    }
  }

  func order(of figure: Figure) -> Order {
    Order(
      figure, issued: articles[figure.article]?.issued?.seconds,
      position: position[figure.article] ?? .max)
  }
}

extension Metric {
  /// The first of each name.
  static func byID(_ metrics: [Metric]) -> [Metric.ID: Metric] {
    Dictionary(metrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
