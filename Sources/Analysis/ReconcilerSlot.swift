import BriefModel

/// Figures that may be compared: one metric and scope, with compatible place, time and party.
struct ReconcilerSlot {
  /// The numbers of the figures, in order of reading.
  private(set) var members: [Int]

  /// Sorts figures into slots: the most specific first, so that a figure without a place goes to the
  /// one slot that it may belong to, and stays by itself where it might belong to several.
  static func slots(of numbers: [Int], among figures: ReconcilerFigures) -> [ReconcilerSlot] {
    let specificities = figures.specificities
    let order = numbers.sorted {
      specificities[$0] == specificities[$1] ? $0 < $1 : specificities[$0] > specificities[$1]
    }
    var slots: [ReconcilerSlot] = []
    for number in order {
      if let home = home(of: number, in: slots, among: figures.all) {
        slots[home].members.append(number)
      } else {
        slots.append(ReconcilerSlot(members: [number]))
      }
    }
    for index in slots.indices where slots[index].members.count > 1 { slots[index].members.sort() }
    return slots.sorted { $0.members[0] < $1.members[0] }
  }

  /// The first slot that holds the same number, else the only one that a figure may belong to.
  private static func home(
    of number: Int, in slots: [ReconcilerSlot], among figures: [Figure]
  ) -> Int? {
    var open: Int?
    var isOnly = true
    for slot in slots.indices {
      let members = slots[slot].members
      guard members.allSatisfy({ comparable(figures, $0, number) }) else { continue }
      if members.contains(where: { figures[$0].quantity.agrees(with: figures[number].quantity) }) {
        return slot
      }
      isOnly = open == nil
      open = open ?? slot
    }
    return isOnly ? open : nil
  }

  private static func comparable(_ figures: [Figure], _ left: Int, _ right: Int) -> Bool {
    figures[left].metric == figures[right].metric && figures[left].scope == figures[right].scope
      && (figures[left].subsetOf == nil) == (figures[right].subsetOf == nil)
      && comparable(figures[left], figures[right])
  }

  /// Of figures of one metric and scope.
  private static func comparable(_ left: Figure, _ right: Figure) -> Bool {
    agree(left.affected?.role, right.affected?.role)
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
  var specificity: Int {
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

  /// Whether all of some numbers may be true of one count, and so any two of them.
  static func agree(_ quantities: some Sequence<Quantity>) -> Bool {
    var (lowest, highest) = (-Double.infinity, Double.infinity)
    for quantity in quantities {
      lowest = max(lowest, quantity.low ?? 0)
      highest = min(highest, quantity.ceiling)
    }
    return lowest <= highest
  }

  private var ceiling: Double {
    modifier == .atLeast || modifier == .moreThan ? .infinity : high ?? .infinity
  }
}
