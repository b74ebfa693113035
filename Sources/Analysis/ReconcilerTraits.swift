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
  private let role, side, agent, place: Fingerprint?
  private let cause: Figure.Cause?
  private let start, end: Day?
  private let sentence: Int
  private let low, high: Double?
  /// The highest that the words allow.
  private let ceiling: Double
  private let revises: Bool
  /// The very words that name the speaker, and the name.
  private let speaker: Fingerprint
  private let speakerName: Fingerprint?
  /// How many of place, time, party and agent the text gives.
  let specificity: Int

  init(_ figure: borrowing Figure) {
    article = Fingerprint(figure.article)
    metric = Fingerprint(figure.metric)
    scope = figure.scope
    isPart = figure.subsetOf != nil
    role = figure.affected?.role.map { Fingerprint($0) }
    side = figure.affected?.side.map { Fingerprint($0) }
    affected = figure.affected.map { Self.print(of: $0.side, $0.role) }
    agent = figure.agent.map { Fingerprint($0) }
    place = figure.place.map { Fingerprint($0.name) }
    cause = figure.cause
    start = figure.time?.start
    end = figure.time?.end ?? start.map { $0 + 1 }
    sentence = figure.sentence
    low = figure.quantity.low
    high = figure.quantity.high
    ceiling = figure.quantity.ceiling
    revises = figure.attribution.stance == .revises
    speaker = Self.print(of: figure.attribution.speaker)
    if case .named(let mention) = figure.attribution.speaker {
      speakerName = Fingerprint(mention.name)
    } else {
      speakerName = nil
    }
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

  private static func print(of speaker: Attribution.Speaker) -> Fingerprint {
    switch speaker {
    case .narrator: return Fingerprint()
    case .anonymous(let words): return Fingerprint(words)
    case .named(let mention):
      var named = Fingerprint(mention.name)
      named.add(mention.kind.rawValue)
      named.add(stated: mention.role)
      named.add(stated: mention.side)
      named.add(UInt64(truncatingIfNeeded: mention.span.start))
      named.add(UInt64(truncatingIfNeeded: mention.span.end))
      named.add(mention.span.field.rawValue)
      return named
    }
  }

  // MARK: Comparing

  /// Whether both are of one metric and scope, with compatible place, time, party and cause.
  func isComparable(to other: ReconcilerTraits) -> Bool {
    metric == other.metric && scope == other.scope && isPart == other.isPart
      && Self.agree(role, other.role) && Self.agree(side, other.side)
      && Self.agree(agent, other.agent) && Self.agree(place, other.place)
      && (cause == nil || other.cause == nil || cause == other.cause)
      && overlaps(other) && !isOneSpeakersOtherCount(other) && isOfOneMatter(other)
  }

  /// Whether something positive says that numbers which differ count the same.
  ///
  /// That is the place or the speaker, or of a count over a day and longer the party; else they are two
  /// incidents, and no conflict. One article tells its incidents one after the other, on one day and
  /// often in one town: there only the same party, at the same place or told of in the same breath,
  /// makes a conflict.
  private func isOfOneMatter(_ other: ReconcilerTraits) -> Bool {
    if article == other.article {
      return counts(as: other) || revises || other.revises
        || affected == other.affected
          && (Self.share(place, other.place)
            || affected != nil && abs(sentence - other.sentence) <= 1)
    }
    return agrees(with: other) || Self.share(speakerName, other.speakerName)
      || Self.share(place, other.place)
      || scope != .incident && (Self.share(agent, other.agent) || Self.share(side, other.side))
  }

  /// One speaker does not contradict himself within one article: two numbers are then two incidents,
  /// unless the later one revises the earlier.
  private func isOneSpeakersOtherCount(_ other: ReconcilerTraits) -> Bool {
    article == other.article && speaker == other.speaker && !agrees(with: other) && !revises
      && !other.revises
  }

  /// Whether both may be true of one count: "at least 5" and 7, but not 5 and 7.
  func agrees(with other: ReconcilerTraits) -> Bool {
    max(low ?? 0, other.low ?? 0) <= min(ceiling, other.ceiling)
  }

  /// Whether both are the same number, however bounded: "at least 5" and "5".
  private func counts(as other: ReconcilerTraits) -> Bool {
    (low ?? high) == (other.low ?? other.high)
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
