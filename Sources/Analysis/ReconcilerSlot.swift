import BriefModel

/// Figures that may be compared: one metric and scope, with compatible place, time and party.
struct ReconcilerSlot {
  private(set) var figures: [Figure] = []

  /// Sorts figures into slots: the most specific first, so that a figure without a place goes to the
  /// one slot that it may belong to, and stays by itself where it might belong to several.
  static func slots(of figures: [Figure]) -> [ReconcilerSlot] {
    let position = Dictionary(
      figures.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let order = figures.enumerated().sorted {
      let (left, right) = ($0.element.specificity, $1.element.specificity)
      return left == right ? $0.offset < $1.offset : left > right
    }
    var slots: [ReconcilerSlot] = []
    for (_, figure) in order {
      let open = slots.indices.filter { slots[$0].admits(figure) }
      let alike = open.filter {
        slots[$0].figures.contains { $0.quantity.agrees(with: figure.quantity) }
      }
      if let home = alike.first ?? (open.count == 1 ? open[0] : nil) {
        slots[home].figures.append(figure)
      } else {
        slots.append(ReconcilerSlot(figures: [figure]))
      }
    }
    for index in slots.indices {
      slots[index].figures.sort { (position[$0.id] ?? 0) < (position[$1.id] ?? 0) }
    }
    return slots.sorted {
      (position[$0.figures.first?.id ?? ""] ?? 0) < (position[$1.figures.first?.id ?? ""] ?? 0)
    }
  }

  private init(figures: [Figure]) { self.figures = figures }

  private func admits(_ figure: Figure) -> Bool {
    figures.allSatisfy { Self.comparable($0, figure) }
  }

  private static func comparable(_ left: Figure, _ right: Figure) -> Bool {
    left.metric == right.metric && left.scope == right.scope
      && (left.subsetOf == nil) == (right.subsetOf == nil)
      && agree(left.affected?.role, right.affected?.role)
      && agree(left.affected?.side, right.affected?.side) && agree(left.agent, right.agent)
      && agree(left.place?.name, right.place?.name) && overlap(left.time, right.time)
      && !isOneSpeakersOtherCount(left, right) && isOfOneMatter(left, right)
  }

  /// Whether something positive says that numbers which differ count the same.
  ///
  /// That is the place or the speaker, or of a count over a day and longer the party; else they are two
  /// incidents, and no conflict. One article tells its incidents one after the other, on one day and often in one town:
  /// there only the same party, at the same place or told of in the same breath, makes a conflict.
  private static func isOfOneMatter(_ left: Figure, _ right: Figure) -> Bool {
    func shares<Value: Equatable>(_ value: (Figure) -> Value?) -> Bool {
      value(left) != nil && value(left) == value(right)
    }
    if left.article == right.article {
      return left.quantity.counts(as: right.quantity) || left.attribution.stance == .revises
        || right.attribution.stance == .revises
        || left.affected == right.affected
          && (shares(\.place?.name)
            || left.affected != nil && abs(left.sentence - right.sentence) <= 1)
    }
    return left.quantity.agrees(with: right.quantity)
      || left.attribution.speaker.name != nil
        && left.attribution.speaker.name == right.attribution.speaker.name
      || shares(\.place?.name)
      || left.scope != .incident && (shares(\.agent) || shares(\.affected?.side))
  }

  /// Nothing stated is compatible with anything stated.
  private static func agree(_ left: String?, _ right: String?) -> Bool {
    guard let left, let right else { return true }
    return left == right
  }

  private static func overlap(_ left: DateMention?, _ right: DateMention?) -> Bool {
    guard let left, let right, let start = left.start, let other = right.start else { return true }
    let (end, otherEnd) = (left.end ?? start + 1, right.end ?? other + 1)
    return start < otherEnd && other < end
  }

  /// One speaker does not contradict himself within one article: two numbers are then two incidents,
  /// unless the later one revises the earlier.
  private static func isOneSpeakersOtherCount(_ left: Figure, _ right: Figure) -> Bool {
    left.article == right.article && left.attribution.speaker == right.attribution.speaker
      && !left.quantity.agrees(with: right.quantity)
      && left.attribution.stance != .revises && right.attribution.stance != .revises
  }
}

extension Figure {
  /// The article that it stands in.
  var article: Article.ID { evidence.first?.article ?? "" }

  /// How many of place, time, party and agent the text gives.
  fileprivate var specificity: Int {
    [
      place != nil, time?.start != nil, affected?.role != nil, affected?.side != nil, agent != nil,
    ].count { $0 }
  }
}

extension Attribution.Speaker {
  /// The name of a named speaker.
  fileprivate var name: String? {
    if case .named(let mention) = self { mention.name } else { nil }
  }
}

extension Quantity {
  /// Whether both are the same number, however bounded: "at least 5" and "5".
  fileprivate func counts(as other: Quantity) -> Bool {
    (low ?? high) == (other.low ?? other.high)
  }

  /// Whether both may be true of one count: "at least 5" and 7, but not 5 and 7.
  func agrees(with other: Quantity) -> Bool {
    let lowest = max(low ?? 0, other.low ?? 0)
    let highest = min(ceiling, other.ceiling)
    return lowest <= highest
  }

  private var ceiling: Double {
    modifier == .atLeast || modifier == .moreThan ? .infinity : high ?? .infinity
  }
}
