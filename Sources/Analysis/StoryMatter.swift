import BriefModel

/// What two articles on one event have in common beside their words.
enum StoryMatter {
  static func isShared(_ left: Reading, _ right: Reading) -> Bool {
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
