import BriefModel

/// Figures that may be compared, and so are of one matter.
struct ReconcilerSlot {
  /// The numbers of the figures, in order of reading.
  private(set) var members: [Int]

  /// Sorts figures into slots: the most specific first, so that a figure without a place goes to the
  /// one slot that it may belong to, and stays by itself where it might belong to several.
  static func slots(of numbers: [Int], among traits: [ReconcilerTraits]) -> [ReconcilerSlot] {
    let order = numbers.sorted {
      let (left, right) = (traits[$0].specificity, traits[$1].specificity)
      return left == right ? $0 < $1 : left > right
    }
    var slots: [ReconcilerSlot] = []
    for number in order {
      if let home = home(of: number, in: slots, among: traits) {
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
    of number: Int, in slots: [ReconcilerSlot], among traits: [ReconcilerTraits]
  ) -> Int? {
    var open: Int?
    var isOnly = true
    for slot in slots.indices.suffix(Reconciler.reach) {
      // Most slots are of another metric, which is the quickest to ask.
      guard traits[slots[slot].members[0]].metric == traits[number].metric else { continue }
      let members = slots[slot].members.suffix(Reconciler.reach)
      guard members.allSatisfy({ traits[$0].isComparable(to: traits[number]) }) else { continue }
      if members.contains(where: { traits[$0].agrees(with: traits[number]) }) { return slot }
      isOnly = open == nil
      open = open ?? slot
    }
    return isOnly ? open : nil
  }
}

extension Figure {
  /// The article that it stands in.
  var article: Article.ID { evidence.first?.article ?? "" }
}

extension Quantity {
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

  /// The highest that the words allow.
  var ceiling: Double {
    modifier == .atLeast || modifier == .moreThan ? .infinity : high ?? .infinity
  }
}
