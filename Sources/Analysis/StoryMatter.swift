import BriefModel

/// What two articles on one event have in common beside their words.
struct StoryMatter {
  /// What must be alike where two articles count or tell the same.
  private enum Key: Hashable {
    case count(metric: String, place: String)
    /// A word that a name begins or ends with: two spellings of a name share one.
    case name(String)
  }

  private let readings: [Reading]
  private let keys: [Set<Key>]
  /// By key, the readings that hold it, in their order.
  private let holders: [Key: [Int]]

  init(_ readings: [Reading]) {
    self.readings = readings
    keys = readings.map(Self.keys)
    holders = keys.enumerated().reduce(into: [:]) { holders, keys in
      for key in keys.element { holders[key, default: []].append(keys.offset) }
    }
  }

  /// The readings behind one that may have something in common with it.
  func candidates(behind left: Int) -> Set<Int> {
    keys[left].reduce(into: []) { found, key in
      found.formUnion((holders[key] ?? []).lazy.filter { $0 > left })
    }
  }

  func isShared(_ left: Int, _ right: Int) -> Bool {
    Self.isShared(readings[left], readings[right])
  }

  private static func keys(of reading: Reading) -> Set<Key> {
    let counts = reading.figures.compactMap { figure in
      figure.place.map { Key.count(metric: figure.metric, place: $0.name) }
    }
    let names = reading.claims.filter(\.kind.isEncounter).flatMap(\.participants).flatMap {
      let words = $0.mention.name.utf8.split(separator: 0x20)
      return [words.first, words.last].compactMap { $0.map { Key.name(String(Substring($0))) } }
    }
    return Set(counts + names)
  }

  private static func isShared(_ left: Reading, _ right: Reading) -> Bool {
    left.figures.contains { mine in right.figures.contains { countsTheSame(mine, $0) } }
      || left.claims.contains { mine in right.claims.contains { tellsTheSame(mine, $0) } }
  }

  /// One metric, in one named place smaller than a country, at one time.
  private static func countsTheSame(_ left: Figure, _ right: Figure) -> Bool {
    guard left.metric == right.metric, let place = left.place, let other = right.place,
      place.kind != .country, other.kind != .country
    else { return false }
    let isSame =
      place.name == other.name
      || place.site?.geonamesID.map { $0 == other.site?.geonamesID } == true
    return isSame && overlap(left.time, right.time)
  }

  /// Two people or more, together, at one time.
  private static func tellsTheSame(_ left: Claim, _ right: Claim) -> Bool {
    guard left.kind.isEncounter, right.kind.isEncounter, overlap(left.time, right.time),
      left.status != .background, right.status != .background
    else { return false }
    let shared = left.participants.count { mine in
      right.participants.contains { sameName(mine.mention.name, $0.mention.name) }
    }
    return shared > 1
  }

  private static func overlap(_ left: DateMention?, _ right: DateMention?) -> Bool {
    guard let start = left?.start, let other = right?.start else { return true }
    return start < (right?.end ?? other + 1) && other < (left?.end ?? start + 1)
  }
}
