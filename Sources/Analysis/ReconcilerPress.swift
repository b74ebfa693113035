import BriefModel

/// Who says what: which assertions come from one source, and which of them are a party's claims.
struct ReconcilerPress {
  private let articles: [Article]
  /// By name: the place of an article, the first of that name.
  private var places = FingerprintTable()
  private let metrics: MetricIndex

  init(articles: [Article], metrics: MetricIndex) {
    self.articles = articles
    self.metrics = metrics
    for (place, article) in articles.enumerated() {
      places.insert(place, under: Fingerprint(article.id))
    }
  }

  private func outlet(of article: Article.ID) -> String? {
    places[Fingerprint(article)].flatMap { articles[$0].outlet?.name }
  }

  /// The same for all assertions that are no more than one source.
  ///
  /// That is one speaker wherever quoted, one outlet in its own words, and one party of the war through
  /// whichever of its offices, where it speaks of its own gains or of its enemy's losses.
  func source(of figure: Figure) -> Fingerprint {
    if let side = claimingSide(of: figure) { return Source.side.print(side) }
    return source(of: figure.attribution, in: figure.article)
  }

  func source(of attribution: Attribution, in article: Article.ID) -> Fingerprint {
    switch attribution.speaker {
    case .named(let mention): return Source.speaker.print(mention.name)
    case .anonymous(let words):
      var print = Source.anonymous.print(article)
      print.add(words)
      return print
    case .narrator: return Source.outlet.print(outlet(of: article) ?? article)
    }
  }

  private enum Source: UInt64 {
    case side = 1
    case speaker = 2
    case anonymous = 3
    case outlet = 4

    func print(_ name: String) -> Fingerprint {
      var print = Fingerprint()
      print.add(rawValue)
      print.add(name)
      return print
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
    let article: Fingerprint
    let issued: Int?
    private let position: Int
    private let sentence: Int
    private let start: Int

    fileprivate init(
      _ figure: borrowing Figure, of article: Fingerprint, issued: Int?, position: Int
    ) {
      self.article = article
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
    let article = Fingerprint(figure.article)
    let place = places[article]
    return Order(
      figure, of: article, issued: place.flatMap { articles[$0].issued?.seconds },
      position: place ?? .max)
  }
}

extension Metric {
  /// The first of each name.
  static func byID(_ metrics: [Metric]) -> [Metric.ID: Metric] {
    Dictionary(metrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
