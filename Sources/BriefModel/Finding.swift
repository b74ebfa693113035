/// A story: articles on one event, and the assertions that they make.
package struct Story: Sendable, Hashable, Identifiable {
  package var id: String
  package var articles: [Article.ID]
  /// Those of the originals only: a copy asserts nothing of its own.
  package var assertions: [Assertion]
  /// Near-copies, each with the article that it copies.
  package var copies: [Article.ID: Article.ID]

  package init(
    id: String, articles: [Article.ID], assertions: [Assertion],
    copies: [Article.ID: Article.ID] = [:]
  ) {
    self.id = id
    self.articles = articles
    self.assertions = assertions
    self.copies = copies
  }
}

/// What reconciling concludes about one slot: a metric, an affected party, a place, a time, a scope.
package struct Finding: Sendable, Hashable, Identifiable {
  package enum Status: String, Sendable, Hashable {
    case single
    case provisional
    case corroborated
    case contested
    case superseded
  }
  package struct Exclusion: Sendable, Hashable {
    package var figure: String
    package var reason: String

    package init(figure: String, reason: String) {
      self.figure = figure
      self.reason = reason
    }
  }

  package var id: String
  package var metric: String
  package var affected: Optional<Figure.Affected>
  package var place: Optional<String>
  package var scope: Figure.Scope
  /// First day and day after the last, where every assertion of the basis is dated alike.
  package var interval: (start: Day, end: Day)? {
    get { start.flatMap { start in end.map { (start, $0) } } }
    set {
      start = newValue?.start
      end = newValue?.end
    }
  }
  private var start: Optional<Day>
  private var end: Optional<Day>
  package var low: Optional<Double>
  package var high: Optional<Double>
  /// The most independently supported value; nil where nothing may be preferred.
  package var best: Optional<Double>
  package var status: Status
  /// Ids of the figures it rests on, and of those left out with the reason.
  package var basis: [String]
  package var excluded: [Exclusion]
  /// How many sources say so independently of each other.
  package var independentSources: Int
  /// Set where the number was not stated but follows from two that were: 185 = 273 - 88.
  package var derivation: Optional<String>
  /// The metric for whoever reads findings one by one: what follows from a metric and its parts is none
  /// of it, but `drones.launched.rest`.
  package var name: String { derivation == nil ? metric : Self.rest(of: metric) }

  package static func rest(of metric: String) -> String { metric + ".rest" }

  package init(
    id: String, metric: String, affected: Figure.Affected? = nil, place: String? = nil,
    scope: Figure.Scope = .incident, low: Double?, high: Double?, best: Double?, status: Status,
    basis: [String], excluded: [Exclusion] = [], independentSources: Int = 1,
    derivation: String? = nil
  ) {
    self.id = id
    self.metric = metric
    self.affected = affected
    self.place = place
    self.scope = scope
    start = nil
    end = nil
    self.low = low
    self.high = high
    self.best = best
    self.status = status
    self.basis = basis
    self.excluded = excluded
    self.independentSources = independentSources
    self.derivation = derivation
  }
}
