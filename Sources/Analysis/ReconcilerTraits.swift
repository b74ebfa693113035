import BriefModel

/// What decides whether figures count the same, in numbers and fingerprints: a story compares each of
/// its figures with many others.
struct ReconcilerTraits {
  let article: Fingerprint
  let metric: Fingerprint
  let scope: Figure.Scope
  let isPart: Bool
  /// Who is counted; nil where nothing is said of them.
  private let affected: Fingerprint?
  private let role, side, agent, weapon: Fingerprint?
  /// Which side stopped it, of what is stopped of an attack.
  private let stopper: Fingerprint?
  /// What its weapon is taken for, a bit for each group of weapons.
  private let weaponLikes: UInt32
  private let place: ReconcilerPlace?
  private let cause: Figure.Cause?
  private let start, end: Day?
  private let sentence: Int
  private let low, high: Double?
  /// The highest that the words allow.
  private let ceiling: Double
  private let revises: Bool
  /// Whether it counts all the victims of one event so far, and not those of a period: "the death toll rose
  /// to 11".
  let isToll: Bool
  /// Who speaks, whatever the outlet calls them, and whether they have a name.
  private let speaker: Fingerprint
  private let isNamed, isSpoken: Bool
  /// The number by which figures are held to be the same.
  var value: Double? { low ?? high }
  /// How many of place, time, party and agent the text gives.
  let specificity: Int

  /// `speaker` is the same for all figures of one speaker; `isToll` is that of the metric's figures which run
  /// though by default they do not.
  init(
    _ figure: borrowing Figure, speaker: Fingerprint, isToll: Bool, weaponLikes: UInt32,
    stopper: String?
  ) {
    self.speaker = speaker
    self.isToll = isToll
    self.stopper = stopper.map { Fingerprint($0) }
    article = Fingerprint(figure.article)
    metric = Fingerprint(figure.metric)
    scope = figure.scope
    isPart = figure.subsetOf != nil
    role = figure.affected?.role.map { Fingerprint($0) }
    side = figure.affected?.side.map { Fingerprint($0) }
    affected = figure.affected.map { Self.print(of: $0.side, $0.role) }
    agent = figure.agent.map { Fingerprint($0) }
    weapon = figure.weapon.map { Fingerprint($0) }
    self.weaponLikes = weaponLikes
    place = figure.place.map { ReconcilerPlace($0) }
    cause = figure.cause
    start = figure.time?.start
    end = figure.time?.end ?? start.map { $0 + 1 }
    sentence = figure.sentence
    low = figure.quantity.low
    high = figure.quantity.high
    ceiling = figure.quantity.ceiling
    revises = figure.attribution.stance == .revises
    if case .named = figure.attribution.speaker { isNamed = true } else { isNamed = false }
    isSpoken = figure.attribution.speaker != .narrator
    specificity =
      (place == nil ? 0 : 1) + (start == nil ? 0 : 1) + (role == nil ? 0 : 1)
      + (side == nil ? 0 : 1) + (agent == nil ? 0 : 1)
  }

  private static func print(of first: String?, _ second: String?) -> Fingerprint {
    var print = Fingerprint()
    print.add(stated: first)
    print.add(stated: second)
    return print
  }

  // MARK: Comparing

  /// Whether nothing speaks against both counting the same: one metric and scope, compatible place, time,
  /// party and cause.
  func isCompatible(with other: ReconcilerTraits) -> Bool {
    metric == other.metric && isPart == other.isPart && isOfOneScope(as: other)
      && Self.agree(role, other.role) && Self.agree(side, other.side)
      && Self.agree(agent, other.agent) && Self.agree(stopper, other.stopper)
      && (place.flatMap { mine in other.place.map { mine.mayBe($0) } } ?? true)
      && (cause == nil || other.cause == nil || cause == other.cause)
      && isOverLikeTime(other) && !isOneSpeakersOtherCount(other)
  }

  /// Whether something positive says that numbers which differ count the same.
  ///
  /// That is the place or the speaker, or of a count over a day and longer the party; else they are two
  /// incidents, and no conflict. One article tells its incidents one after the other, on one day and
  /// often in one town: there only the same party, at the same place or told of in the same breath,
  /// makes a conflict, and a toll, which takes up what was told before. What was done with another weapon is
  /// another incident, and those of whom only one text says who they are may be part of the others.
  func isTied(to other: ReconcilerTraits) -> Bool {
    if counts(as: other) { return true }
    guard isAlikeInWeapon(to: other) || isToll || other.isToll else { return false }
    if article == other.article { return isTiedInArticle(to: other) }
    if Self.share(speaker, other.speaker), isNamed { return true }
    guard !isPart(of: other), !other.isPart(of: self) else { return false }
    return agrees(with: other) && isWithinReach(of: other) || isAtOnePlace(with: other)
      || scope != .incident && !isToll
        && (Self.share(agent, other.agent) || Self.share(side, other.side))
  }

  private func isAlikeInWeapon(to other: ReconcilerTraits) -> Bool {
    Self.agree(weapon, other.weapon) || weaponLikes & other.weaponLikes != 0
  }

  private func isTiedInArticle(to other: ReconcilerTraits) -> Bool {
    if revises || other.revises { return true }
    guard affected == other.affected else { return false }
    // What the outlet adds of the same place in its own words is another of its incidents, unless both may be
    // one count.
    return isAtOnePlace(with: other)
      && (affected != nil || isSpoken && other.isSpoken || agrees(with: other))
      || takesUp(other) || other.takesUp(self)
      || abs(sentence - other.sentence) <= 1
        && (affected != nil || goesOn(from: other) || other.goesOn(from: self))
  }

  /// Whether it is a bare number that follows a toll, by somebody else: "the hospital has received 22 bodies".
  private func goesOn(from other: ReconcilerTraits) -> Bool {
    other.isToll && !isToll && sentence > other.sentence && !isBelow(other) && place == nil
      && start == nil && weapon == nil && agent == nil
  }

  /// Whether it is the toll of what was told before in the article, whose place it need not name again.
  private func takesUp(_ other: ReconcilerTraits) -> Bool {
    isToll && !other.isToll && sentence > other.sentence && place == nil && !isBelow(other)
  }

  private func isBelow(_ other: ReconcilerTraits) -> Bool {
    (high ?? low ?? 0) < (other.low ?? other.high ?? 0)
  }

  /// Whether only this one says who is counted, and is the lower number: civilians are people too.
  private func isPart(of other: ReconcilerTraits) -> Bool {
    affected != nil && other.affected == nil && isBelow(other)
  }

  private func isAtOnePlace(with other: ReconcilerTraits) -> Bool {
    place.flatMap { mine in other.place.map { mine.isSame(as: $0) } } ?? false
  }

  /// An incident and the toll of one event are compared, as long as the toll may be that event's: it is given
  /// later, within a week, and no total of a war.
  private func isOfOneScope(as other: ReconcilerTraits) -> Bool {
    guard isToll || other.isToll else { return scope == other.scope && overlaps(other) }
    let (toll, told) = isToll ? (self, other) : (other, self)
    guard told.isToll || told.scope == .incident, isWithinReach(of: other) else { return false }
    guard let given = toll.start, let happened = told.start, let over = told.end else {
      return true
    }
    return (given >= happened || told.isToll) && given.ordinal - over.ordinal <= Self.tollReach
      && over.ordinal - given.ordinal <= Self.tollReach
  }

  /// For how many days a toll keeps rising.
  private static let tollReach = 7

  /// Whether one event may have had both counts: no toll grows tenfold between two reports.
  private func isWithinReach(of other: ReconcilerTraits) -> Bool {
    guard let mine = low ?? high, let theirs = other.low ?? other.high else { return true }
    return max(mine, theirs) <= 10 * max(1, min(mine, theirs))
  }

  /// One speaker does not contradict himself within one article: two numbers are then two incidents,
  /// unless the later one revises the earlier or is a toll that has risen since.
  private func isOneSpeakersOtherCount(_ other: ReconcilerTraits) -> Bool {
    article == other.article && speaker == other.speaker && !agrees(with: other) && !revises
      && !other.revises && !takesUp(other) && !other.takesUp(self)
  }

  /// Whether both may be true of one count: "at least 5" and 7, but not 5 and 7.
  func agrees(with other: ReconcilerTraits) -> Bool {
    max(low ?? 0, other.low ?? 0) <= min(ceiling, other.ceiling)
  }

  /// Whether both are the same number, however bounded: "at least 5" and "5".
  func counts(as other: ReconcilerTraits) -> Bool {
    value == other.value
  }

  /// How many times longer one count may run than another: a night and a day, but no day and a week.
  private static let spanRatio = 3

  /// Whether both run over about as long: the dead of a week are none of a day.
  private func isOverLikeTime(_ other: ReconcilerTraits) -> Bool {
    guard let start, let end, let first = other.start, let last = other.end else { return true }
    let (mine, theirs) = (end.ordinal - start.ordinal, last.ordinal - first.ordinal)
    return max(mine, theirs) <= Self.spanRatio * max(1, min(mine, theirs))
  }

  private func overlaps(_ other: ReconcilerTraits) -> Bool {
    guard let start, let end, let first = other.start, let last = other.end else { return true }
    return start < last && first < end
  }

  /// Nothing stated is compatible with anything stated.
  private static func agree(_ left: Fingerprint?, _ right: Fingerprint?) -> Bool {
    left == nil || right == nil || left == right
  }

  private static func share(_ left: Fingerprint?, _ right: Fingerprint?) -> Bool {
    left != nil && left == right
  }
}

/// Where a figure holds, as far as it can be compared.
private struct ReconcilerPlace {
  private let name: Fingerprint
  private let kind: PlaceMention.Kind
  private let geonamesID: Int?
  private let country, region, within: Fingerprint?

  init(_ place: borrowing PlaceMention) {
    name = Fingerprint(place.name)
    kind = place.kind
    geonamesID = place.site?.geonamesID
    country = place.site?.country.map { Fingerprint($0) }
    region = place.site?.region.map { Fingerprint($0) }
    within = place.within.map { Fingerprint($0) }
  }

  /// By name, or by the spot on earth that two spellings mean.
  func isSame(as other: ReconcilerPlace) -> Bool {
    name == other.name || geonamesID != nil && geonamesID == other.geonamesID
  }

  /// Whether it is the other place, or one of them lies in the other.
  func mayBe(_ other: ReconcilerPlace) -> Bool {
    isSame(as: other) || holds(other) || other.holds(self)
  }

  private func holds(_ other: ReconcilerPlace) -> Bool {
    if other.within == name { return true }
    guard country != nil, country == other.country, other.kind != .country else { return false }
    switch kind {
    case .country: return true
    case .region: return other.kind != .region && region != nil && region == other.region
    case .point, .settlement, .other: return false
    }
  }
}
