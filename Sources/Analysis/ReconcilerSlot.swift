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
    join(&slots, among: traits)
    for index in slots.indices where slots[index].members.count > 1 { slots[index].members.sort() }
    return slots.sorted { $0.members[0] < $1.members[0] }
  }

  /// How many slots of one metric are held against each other.
  private static let joinReach = 64

  /// Joins slots that turn out to be of one matter once all are sorted, since a number between them has come
  /// later; where a slot may belong to one of several that exclude each other, it stays by itself.
  private static func join(_ slots: inout [ReconcilerSlot], among traits: [ReconcilerTraits]) {
    let told = slots.map { traits[$0.members[0]].metric }
    guard Set(told).count < told.count else { return }
    let metrics = Dictionary(grouping: slots.indices) { told[$0] }
    var gone: Set<Int> = []
    for indices in metrics.values where indices.count > 1 && indices.count <= joinReach {
      var left = indices
      while let (home, guest) = pair(in: left, of: slots, among: traits) {
        slots[home].members += slots[guest].members
        left.removeAll { $0 == guest }
        gone.insert(guest)
      }
    }
    guard !gone.isEmpty else { return }
    slots = slots.indices.filter { !gone.contains($0) }.map { slots[$0] }
  }

  /// The first two slots that belong together, and with which all others that belong to either may.
  private static func pair(
    in indices: [Int], of slots: [ReconcilerSlot], among traits: [ReconcilerTraits]
  ) -> (home: Int, guest: Int)? {
    for (place, home) in indices.enumerated() {
      for guest in indices[(place + 1)...] where slots[home].isTied(to: slots[guest], traits) {
        let isClear = indices.allSatisfy { third in
          guard third != home, third != guest else { return true }
          let (mine, theirs) = (
            slots[third].isTied(to: slots[home], traits),
            slots[third].isTied(to: slots[guest], traits)
          )
          return !mine && !theirs
            || slots[third].isCompatible(with: slots[home], traits)
              && slots[third].isCompatible(with: slots[guest], traits)
        }
        if isClear { return (home, guest) }
      }
    }
    return nil
  }

  private func isCompatible(with other: ReconcilerSlot, _ traits: [ReconcilerTraits]) -> Bool {
    members.suffix(Self.joinReach).allSatisfy { mine in
      other.members.suffix(Self.joinReach).allSatisfy {
        traits[mine].isCompatible(with: traits[$0])
      }
    }
  }

  private func isTied(to other: ReconcilerSlot, _ traits: [ReconcilerTraits]) -> Bool {
    isCompatible(with: other, traits)
      && members.suffix(Self.joinReach).contains { mine in
        other.members.suffix(Self.joinReach).contains { traits[mine].isTied(to: traits[$0]) }
      }
  }

  /// The slots that a figure may belong to.
  private struct Homes {
    /// The first that holds the same number.
    var same: Int?
    /// Those whose number may be true too, and those that differ.
    var agreeing: [Int] = []
    var differing: [Int] = []

    /// The one that holds the same number, else the only one of those that agree best.
    var choice: Int? {
      if let same { return same }
      let best = agreeing.isEmpty ? differing : agreeing
      return best.count == 1 ? best[0] : nil
    }
  }

  private static func home(
    of number: Int, in slots: [ReconcilerSlot], among traits: [ReconcilerTraits]
  ) -> Int? {
    var homes = Homes()
    let mine = traits[number]
    for slot in slots.indices.suffix(Reconciler.reach) {
      // Most slots are of another metric, which is the quickest to ask.
      guard traits[slots[slot].members[0]].metric == mine.metric else { continue }
      let members = slots[slot].members.suffix(Reconciler.reach)
      guard members.allSatisfy({ traits[$0].isCompatible(with: mine) }),
        members.contains(where: { traits[$0].isTied(to: mine) })
      else { continue }
      if members.contains(where: { traits[$0].counts(as: mine) }) {
        homes.same = slot
        break
      }
      if members.contains(where: { traits[$0].agrees(with: mine) }) {
        homes.agreeing.append(slot)
      } else {
        homes.differing.append(slot)
      }
    }
    return homes.choice
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
