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
  private let sides: [String?]
  private let press: ReconcilerPress
  /// Which of them somebody states who may be anybody.
  private lazy var mayBeAnybody = all.map { press.mayBeAnybody($0.attribution) }

  init(_ figures: [Figure], press: ReconcilerPress) {
    var sources: [Fingerprint] = []
    var exclusions: [Reconciler.Reason?] = []
    var traits: [ReconcilerTraits] = []
    var orders: [ReconcilerPress.Order] = []
    var sides: [String?] = []
    sources.reserveCapacity(figures.count)
    exclusions.reserveCapacity(figures.count)
    traits.reserveCapacity(figures.count)
    orders.reserveCapacity(figures.count)
    sides.reserveCapacity(figures.count)
    for figure in figures {
      sources.append(press.source(of: figure))
      exclusions.append(Reconciler.exclusion(of: figure))
      traits.append(
        ReconcilerTraits(
          figure, speaker: press.source(of: figure.attribution, in: figure.article),
          isToll: press.isToll(figure),
          weaponLikes: press.weaponLikes(of: figure),
          stopper: press.stoppingSide(of: figure)))
      sides.append(press.side(of: figure.attribution, in: figure.article))
      orders.append(press.order(of: figure))
    }
    all = figures
    self.sources = sources
    self.exclusions = exclusions
    self.traits = traits
    self.orders = orders
    self.sides = sides
    self.press = press
  }

  /// By time of issue, undated articles last, then in order of reading.
  func inOrder(_ numbers: [Int]) -> [Int] {
    guard numbers.count > 1 else { return numbers }
    return numbers.enumerated().sorted {
      orders[$0.element] == orders[$1.element]
        ? $0.offset < $1.offset : orders[$0.element] < orders[$1.element]
    }.map(\.element)
  }

  /// The source that each figure of a slot has its number from.
  ///
  /// An outlet that states what somebody else is quoted with has it from there, unless it was the first to
  /// say so, and a headline has its number from the text below: repeating a number is no second source.
  func origins(in slot: [Int]) -> [Int: Fingerprint] {
    var origins: [Int: Fingerprint] = [:]
    var spoken: [Double: [Int]] = [:]
    var spokenIn: [Fingerprint: [Int]] = [:]
    for number in slot {
      origins[number] = sources[number]
      guard !repeats(number), let value = traits[number].value else { continue }
      spoken[value, default: []].append(number)
      spokenIn[traits[number].article, default: []].append(number)
    }
    guard !spoken.isEmpty else { return origins }
    // "Officials" may be the very prosecutors whom another outlet names.
    for number in slot where !repeats(number) && mayBeAnybody[number] {
      let heard = (traits[number].value.flatMap { spoken[$0] } ?? []).prefix(Reconciler.reach)
        .first { !mayBeAnybody[$0] && orders[$0].isLater(than: orders[number]) != true }
      if let heard { origins[number] = sources[heard] }
    }
    for number in slot where repeats(number) {
      let here = (spokenIn[traits[number].article] ?? []).prefix(Reconciler.reach)
      let elsewhere =
        isNarrated(number)
        ? (traits[number].value.flatMap { spoken[$0] } ?? []).prefix(Reconciler.reach) : []
      let heard =
        here.first { traits[$0].counts(as: traits[number]) }
        ?? elsewhere.first { orders[$0].isLater(than: orders[number]) != true }
        ?? here.first { traits[$0].agrees(with: traits[number]) }
      if let heard { origins[number] = origins[heard] }
    }
    return origins
  }

  /// Those of a slot that only put into other words what the same source is quoted with: "over 50" in a headline
  /// above the governor's 55, "dozens" above a count.
  func restated(in slot: [Int], _ origins: [Int: Fingerprint]) -> [Int] {
    let loose = slot.filter { isLoose($0, origins) }
    guard !loose.isEmpty, loose.count < slot.count else { return [] }
    let firm = slot.filter { !isLoose($0, origins) }.suffix(Reconciler.reach)
    return loose.filter { number in
      firm.contains {
        origins[$0] == origins[number] && traits[$0].value != traits[number].value
          && traits[$0].agrees(with: traits[number])
      }
    }
  }

  private func isLoose(_ number: Int, _ origins: [Int: Fingerprint]) -> Bool {
    all[number].quantity.modifier == .vague
      || repeats(number) && origins[number] != sources[number]
  }

  /// Whether it may be no more than what somebody is quoted with.
  private func repeats(_ number: Int) -> Bool {
    isNarrated(number) || all[number].quantity.span.field == .headline
  }

  private func isNarrated(_ number: Int) -> Bool { all[number].attribution.speaker == .narrator }

  private func isOfOneArticle(_ left: Int, _ right: Int) -> Bool {
    orders[left].article == orders[right].article
  }

  /// Whether a figure is a later count than another: of the same source and not lower or said to revise, or
  /// the toll of the same event that a later article gives, unless an adversary gives it.
  ///
  /// Where nothing tells which article is the later one, the higher number of one source is: victims of one
  /// event are found, and no source holds to two numbers at once.
  private func supersedes(_ new: Int, _ old: Int, _ origins: [Int: Fingerprint]) -> Bool {
    guard new != old else { return false }
    let isOneSource = origins[new] == origins[old]
    guard let isLater = orders[new].isLater(than: orders[old]) else {
      return isOneSource && press.isOfVictims(all[new])
        && all[new].quantity.isAbove(all[old].quantity)
    }
    guard isLater else { return false }
    if isOneSource, all[new].attribution.stance == .revises { return true }
    guard all[new].quantity.mayReplace(all[old].quantity) else { return false }
    if isOfOneArticle(new, old) {
      return isOneSource && press.isStep(all[new]) && !traits[old].isToll
    }
    return isOneSource || press.isStep(all[new]) && !areAdverse(new, old)
  }

  func side(of number: Int) -> String? { sides[number] }

  /// Whether two different sides say so.
  func areAdverse(_ left: Int, _ right: Int) -> Bool {
    guard let mine = sides[left], let theirs = sides[right] else { return false }
    return mine != theirs
  }

  /// Those of some figures that others among them supersede.
  func superseded(in numbers: [Int], _ origins: [Int: Fingerprint]) -> [Int] {
    guard numbers.count > 1 else { return [] }
    guard numbers.allSatisfy({ traits[$0].article == traits[numbers[0]].article }) else {
      return numbers.filter { old in numbers.contains { supersedes($0, old, origins) } }
    }
    // Within one article only what revises or a toll supersedes, and the last of it whatever stands before.
    var last: [Fingerprint: Int] = [:]
    for number in numbers where all[number].attribution.stance == .revises || traits[number].isToll
    {
      if let source = origins[number] { last[source] = number }
    }
    guard !last.isEmpty else { return [] }
    return numbers.filter { old in
      origins[old].flatMap { last[$0] }.map { supersedes($0, old, origins) } ?? false
    }
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
  /// Whether it is the higher number by all that is said.
  fileprivate func isAbove(_ other: Quantity) -> Bool {
    guard let low, let highest = other.high ?? other.low else { return false }
    return low > highest
  }

  /// Whether a later count is another number, and no lower.
  fileprivate func mayReplace(_ old: Quantity) -> Bool {
    guard let high = high ?? low, let least = old.low ?? old.high else { return false }
    return high >= least && low ?? high != old.low ?? old.high
  }
}
