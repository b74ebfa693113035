import BriefModel

/// Who says what: which assertions come from one source, and which of them are a party's claims.
struct ReconcilerPress {
  private let articles: [Article]
  /// By name: the place of an article, the first of that name.
  private var places = FingerprintTable()
  private let metrics: MetricIndex
  /// One for each story.
  private let rosters: [ReconcilerRoster]
  /// By name of an article, the number of its story.
  private var storyOf = FingerprintTable()
  private let nobody: ReconcilerRoster
  private let aliases: AliasTable

  init(
    articles: [Article], stories: [Story], metrics: MetricIndex, aliases: AliasTable
  ) {
    self.articles = articles
    self.metrics = metrics
    self.aliases = aliases
    nobody = ReconcilerRoster([], aliases: aliases, isOneArticle: true)
    rosters = stories.map { story in
      ReconcilerRoster(
        story.assertions.lazy.map(\.attribution), aliases: aliases,
        isOneArticle: story.articles.count < 2)
    }
    for (number, story) in stories.enumerated() {
      for article in story.articles { storyOf.insert(number, under: Fingerprint(article)) }
    }
    for (place, article) in articles.enumerated() {
      places.insert(place, under: Fingerprint(article.id))
    }
  }

  /// The press of one article alone.
  init(_ article: Article, figures: [Figure], metrics: MetricIndex, aliases: AliasTable) {
    articles = [article]
    self.metrics = metrics
    self.aliases = aliases
    nobody = ReconcilerRoster([], aliases: aliases, isOneArticle: true)
    rosters = [
      ReconcilerRoster(
        figures.lazy.map(\.attribution), aliases: aliases, isOneArticle: true)
    ]
    storyOf.insert(0, under: Fingerprint(article.id))
    places.insert(0, under: Fingerprint(article.id))
  }

  private func roster(of article: Article.ID) -> ReconcilerRoster {
    storyOf[Fingerprint(article)].map { rosters[$0] } ?? nobody
  }

  private func outlet(of article: Article.ID) -> String? {
    places[Fingerprint(article)].flatMap { articles[$0].outlet?.name }
  }

  /// The same for all assertions that are no more than one source.
  ///
  /// That is one speaker wherever quoted and however called, one outlet in its own words, and one party of
  /// the war through whichever of its offices, where it speaks of its own gains or of its enemy's losses.
  /// Nobody can tell whether the "officials" of two outlets are two sources, so they are one.
  func source(of figure: Figure) -> Fingerprint {
    if let side = claimingSide(of: figure) { return Source.side.print(Fingerprint(side)) }
    return source(of: figure.attribution, in: figure.article)
  }

  func source(of attribution: Attribution, in article: Article.ID) -> Fingerprint {
    switch attribution.speaker {
    case .named(let mention):
      return Source.speaker.print(roster(of: article).identity(of: mention))
    case .anonymous(let words): return Source.anonymous.print(Fingerprint(lowercasing: words))
    case .narrator: return Source.outlet.print(Fingerprint(outlet(of: article) ?? article))
    }
  }

  /// Whether nothing tells a speaker from those whom other outlets name.
  func mayBeAnybody(_ attribution: Attribution) -> Bool {
    switch attribution.speaker {
    case .anonymous(let words): aliases.isAnybody(words)
    case .named(let mention): mention.kind != .person && aliases.isAnybody(mention.name)
    case .narrator: false
    }
  }

  /// Whose side a speaker is on; nil where that is not known.
  func side(of attribution: Attribution, in article: Article.ID) -> String? {
    guard case .named(let mention) = attribution.speaker else { return nil }
    return roster(of: article).side(of: mention)
  }

  private enum Source: UInt64 {
    case side = 1
    case speaker = 2
    case anonymous = 3
    case outlet = 4

    func print(_ name: Fingerprint) -> Fingerprint {
      var print = Fingerprint()
      print.add(rawValue)
      print.add(name)
      return print
    }
  }

  /// Whether a party says so of its own gains or of its enemy's losses.
  func isPartysClaim(_ figure: Figure) -> Bool {
    figure.attribution.stance == .claims || claimingSide(of: figure) != nil
      || countsEnemies(figure)
      || figure.attribution.speaker == .narrator && isOfWar(figure) && isOfParty(figure.article)
  }

  /// Whether it counts arms or fighters, and not the civilians of whom a party's ministry reports too.
  private func isOfWar(_ figure: Figure) -> Bool {
    metrics[figure.metric]?.thread == .military || figure.affected?.role == Self.fighters
  }

  /// Whether an article is a party's own, such as the communiqué of a general staff.
  func isOfParty(_ article: Article.ID) -> Bool {
    outlet(of: article).map { aliases.isForcesOutlet($0) } ?? false
  }

  /// A claim as it is worth: what a party's own article tells of the war is its claim.
  func settled(_ claim: Claim) -> Claim {
    guard claim.attribution.speaker == .narrator, claim.status == .held,
      [.attack, .capture, .withdrawal, .breach].contains(claim.kind), isOfParty(claim.article)
    else { return claim }
    var settled = claim
    settled.status = .claimed
    return settled
  }

  /// The role of those who fight an army or a police force.
  private static let fighters = "militant"

  /// Whether an army, a police force or whoever speaks for one counts the fighters that it hit.
  private func countsEnemies(_ figure: Figure) -> Bool {
    guard let affected = figure.affected, affected.role == Self.fighters,
      metrics[figure.metric]?.isByWeapon == true
    else { return false }
    switch figure.attribution.speaker {
    case .narrator: return false
    case .anonymous(let words): return aliases.isOfForces(words)
    case .named(let mention):
      let side = side(of: figure.attribution, in: figure.article)
      guard side == nil || affected.side != side, figure.agent == nil || figure.agent == side
      else { return false }
      return aliases.isOfForces(mention.name) || mention.role.map(aliases.isOfForces) ?? false
    }
  }

  func weaponLikes(of figure: Figure) -> UInt32 { figure.weapon.map(aliases.likes) ?? 0 }

  /// Whether a figure counts all the victims of one event so far: the metric's figures do not run by
  /// themselves, and no words set this one a period.
  func isToll(_ figure: Figure) -> Bool {
    figure.scope == .running && metrics[figure.metric]?.scope == .incident
      && !figure.evidence.contains { $0.role == "scope" }
  }

  /// Whether it counts what weapons do to people and their homes, but nobody who is helped or moved.
  func isOfVictims(_ figure: Figure) -> Bool {
    metrics[figure.metric].map { $0.thread == .humanitarian && $0.isByWeapon } ?? false
  }

  private func claimingSide(of figure: Figure) -> String? {
    guard case .named(let mention) = figure.attribution.speaker else { return nil }
    let known = roster(of: figure.article).side(of: mention)
    let side = known ?? mention.name
    if let agent = figure.agent, agent == side || agent == mention.name { return side }
    if let harmed = figure.affected?.side, known != nil, harmed != side { return side }
    return stops(figure) ? side : nil
  }

  /// Whether a figure counts what was stopped of an attack, which is the gain of whoever stopped it.
  private func stops(_ figure: Figure) -> Bool {
    metrics[figure.metric].map { $0.thread == .military && $0.partOf != nil } ?? false
  }

  /// The rule by which somebody puts a toll at a number of their own.
  private static let ownCount = "toll_put"

  /// Whether a toll is told as one that has risen, so that it replaces what others have counted before.
  func isStep(_ figure: Figure) -> Bool { isToll(figure) && figure.rule != Self.ownCount }

  /// The side that stopped what a figure counts, by its own account: each side stops another attack.
  func stoppingSide(of figure: Figure) -> String? {
    stops(figure) ? side(of: figure.attribution, in: figure.article) : nil
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

extension Assertion {
  var attribution: Attribution {
    switch self {
    case .figure(let figure): figure.attribution
    case .claim(let claim): claim.attribution
    }
  }
}

extension Metric {
  /// The first of each name.
  static func byID(_ metrics: [Metric]) -> [Metric.ID: Metric] {
    Dictionary(metrics.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
