/// Widths of a table's columns from what they ask for and what they hold.
struct ColumnWidths {
  struct Demand {
    /// Share asked for, against the other columns' shares.
    var weight: Double
    /// The widest stretch that does not break, and the widest cell in one line.
    var least: Double
    var most: Double
    /// Whether it takes a share of room that no column needs; a column of numbers does not.
    var stretches = true
  }

  /// A table that fills this part of the width is stretched to all of it.
  private static let nearlyFull = 0.55

  /// Adds up to `available`, or to less where the table is much narrower.
  static func widths(for demands: [Demand], available: Double) -> [Double] {
    let most = demands.reduce(0) { $0 + $1.most }
    guard most > available else {
      return most < available * nearlyFull
        ? demands.map(\.most) : stretched(demands, by: available - most)
    }
    let breaking = breaking(demands, available: available)
    guard breaking.reduce(0, { $0 + $1.least }) < available else {
      return sharing(available, by: demands.map { max($0.least, 1).squareRoot() })
    }
    return fitted(breaking, available: available)
  }

  /// With the columns broken that ask for the most above their share, such as a hash, until the others'
  /// longest words have room.
  private static func breaking(_ demands: [Demand], available: Double) -> [Demand] {
    var demands = demands
    let weight = demands.reduce(0) { $0 + max($1.weight, 0.01) }
    func share(_ index: Int) -> Double { available * max(demands[index].weight, 0.01) / weight }
    let greedy = demands.indices.sorted {
      demands[$0].least - share($0) > demands[$1].least - share($1)
    }
    for index in greedy where demands.reduce(0, { $0 + $1.least }) >= available {
      demands[index].least = min(demands[index].least, share(index))
    }
    return demands
  }

  /// By weight, but none below its least or above its most; what one cannot use goes to the others.
  private static func fitted(_ demands: [Demand], available: Double) -> [Double] {
    var widths = [Double?](repeating: nil, count: demands.count)
    for _ in demands.indices {
      let open = demands.indices.filter { widths[$0] == nil }
      let rest = available - widths.reduce(0) { $0 + ($1 ?? 0) }
      let weight = open.reduce(0) { $0 + max(demands[$1].weight, 0.01) }
      func share(_ index: Int) -> Double { rest * max(demands[index].weight, 0.01) / weight }
      let excess = open.reduce(0) { sum, index in
        let bound = min(max(share(index), demands[index].least), demands[index].most)
        return sum + bound - share(index)
      }
      // Where the bounds ask for more than there is, the columns at their least are settled
      // first, else those at their most.
      let settled = open.filter {
        excess >= 0 ? share($0) < demands[$0].least : share($0) > demands[$0].most
      }
      guard !settled.isEmpty else {
        for index in open {
          widths[index] = min(max(share(index), demands[index].least), demands[index].most)
        }
        break
      }
      for index in settled {
        widths[index] = excess >= 0 ? demands[index].least : demands[index].most
      }
    }
    return widths.map { $0 ?? 0 }
  }

  private static func stretched(_ demands: [Demand], by surplus: Double) -> [Double] {
    let weight = demands.reduce(0) { $0 + ($1.stretches ? max($1.weight, 0.01) : 0) }
    guard weight > 0 else { return demands.map(\.most) }
    return demands.map { demand in
      demand.most + (demand.stretches ? surplus * max(demand.weight, 0.01) / weight : 0)
    }
  }

  /// Words will have to break: long ones get more, but not all.
  private static func sharing(_ available: Double, by shares: [Double]) -> [Double] {
    let total = shares.reduce(0, +)
    return shares.map { available * $0 / total }
  }
}
