import BriefModel

/// The figures of a story by number, with what is asked of each again and again.
///
/// An object, since each slot asks it.
final class ReconcilerFigures {
  let all: [Figure]
  /// The same for all figures that are no more than one source.
  let sources: [Fingerprint]
  /// Why a figure says nothing about what has happened; nil where it does.
  let exclusions: [Reconciler.Reason?]
  let traits: [ReconcilerTraits]
  private let orders: [ReconcilerPress.Order]

  init(_ figures: [Figure], press: ReconcilerPress) {
    var sources: [Fingerprint] = []
    var exclusions: [Reconciler.Reason?] = []
    var traits: [ReconcilerTraits] = []
    var orders: [ReconcilerPress.Order] = []
    sources.reserveCapacity(figures.count)
    exclusions.reserveCapacity(figures.count)
    traits.reserveCapacity(figures.count)
    orders.reserveCapacity(figures.count)
    for figure in figures {
      sources.append(press.source(of: figure))
      exclusions.append(Reconciler.exclusion(of: figure))
      traits.append(ReconcilerTraits(figure))
      orders.append(press.order(of: figure))
    }
    all = figures
    self.sources = sources
    self.exclusions = exclusions
    self.traits = traits
    self.orders = orders
  }

  /// By time of issue, undated articles last, then in order of reading.
  func inOrder(_ numbers: [Int]) -> [Int] {
    guard numbers.count > 1 else { return numbers }
    return numbers.enumerated().sorted {
      orders[$0.element] == orders[$1.element]
        ? $0.offset < $1.offset : orders[$0.element] < orders[$1.element]
    }.map(\.element)
  }

  /// Whether a figure is a later count of the same speaker than another, which is not lower or says
  /// that it revises.
  func supersedes(_ new: Int, _ old: Int) -> Bool {
    guard new != old, sources[new] == sources[old],
      orders[new].isLater(than: orders[old]) == true
    else { return false }
    if all[new].attribution.stance == .revises { return true }
    guard orders[new].article != orders[old].article else { return false }
    return all[new].quantity.mayReplace(all[old].quantity)
  }

  /// Those of some figures that others among them supersede.
  func superseded(in numbers: [Int]) -> [Int] {
    guard numbers.count > 1 else { return [] }
    guard numbers.allSatisfy({ traits[$0].article == traits[numbers[0]].article }) else {
      return numbers.filter { old in numbers.contains { supersedes($0, old) } }
    }
    // Within one article only what revises supersedes, and the last of it whatever stands before.
    var last: [Fingerprint: Int] = [:]
    for number in numbers where all[number].attribution.stance == .revises {
      last[sources[number]] = number
    }
    guard !last.isEmpty else { return [] }
    return numbers.filter { old in last[sources[old]].map { supersedes($0, old) } ?? false }
  }

  /// Whether a figure is of a later article than all of some others.
  func isLatest(_ number: Int, among others: [Int]) -> Bool {
    others.allSatisfy {
      orders[$0].article != orders[number].article
        && orders[number].isLater(than: orders[$0]) == true
    }
  }
}

extension Quantity {
  /// Whether a later count is another number, and no lower.
  fileprivate func mayReplace(_ old: Quantity) -> Bool {
    guard let high = high ?? low, let least = old.low ?? old.high else { return false }
    return high >= least && !states(old)
  }

  /// The same number, wherever and however worded.
  private func states(_ other: Quantity) -> Bool {
    low == other.low && high == other.high && modifier == other.modifier
  }
}
