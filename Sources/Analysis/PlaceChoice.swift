import Linguistics

/// Which of the places of one name an article means.
///
/// Each is scored by what speaks for it, in points of which one is worth ten times the people: how many
/// live there, whether the name is its first, whether it lies where the text says, in a country that
/// the article names or that the lexicon puts the name in, near places already told. That none of
/// them is meant is scored too, since GeoNames has a village of almost any name.
struct PlaceChoice {
  /// A name in its setting.
  struct Question: Hashable {
    var entry: PlaceTable.Entry
    /// What the text calls it: a region is looked for among regions first.
    var isRegion: Bool
    /// Whether it is called a town or the like.
    var isSettlement: Bool
    var holder: Surroundings.Holder?
    /// The country that the lexicon puts it in; 0 where it does not know the name.
    var side: Int
  }

  /// The likeliest place.
  struct Answer {
    var place: PlaceTable.Place
    /// By how much it goes before the next, from 0 to 1.
    var margin: Float
    /// A town that stands for the district about it.
    var isStandIn = false

    /// Below this, two readings would do, and none is taken.
    static let leastMargin: Float = 0.4

    var isSettled: Bool { margin >= Self.leastMargin }

    /// To two places.
    var roundedMargin: Double { (Double(margin) * 100).rounded() / 100 }
  }

  private struct Candidate {
    var place: PlaceTable.Place
    var score: Float
  }

  private enum Points {
    static let variant: Float = -0.3
    static let otherName: Float = -1.5
    static let held: Float = 4
    static let heldElsewhere: Float = -5
    static let side: Float = 2.5
    static let word: Float = -4
    /// A region weighs like a town of so many people.
    static let region: Float = 4.8
    static let regionForTown: Float = 3
    /// That no place of the name is meant.
    static let none: Float = 3.8
    static let noneInContext: Float = 5
    static let noneElsewhere: Float = 8
    static let sameRegion: Float = 1.6
    static let near: Float = 1.6
    static let nearby: Float = 1.2
    static let sameCountry: Float = 0.8
    /// What weighs so much is well enough known to be meant instead of the lexicon's.
    static let rival: Float = 5
  }

  let table: PlaceTable
  let countries: CountryCount

  /// Nil where the gazetteer has nothing that could be meant.
  func answer(to question: Question, near others: [PlaceTable.Place] = []) -> Answer? {
    var candidates: [Candidate] = []
    var isStandIn = false
    gather(question, regions: true, towns: !question.isRegion, others, &candidates)
    // No region of that name, or none where the lexicon has the name: "Beni territory" is in Congo.
    if question.isRegion, !candidates.contains(where: { mayBeMeant($0.place, question) }) {
      isStandIn = true
      candidates.removeAll()
      gather(question, regions: false, towns: true, others, &candidates)
    }
    let none = weigh(question, &candidates)
    guard let best = candidates.max(by: { $0.score < $1.score }) else { return nil }
    var next = none
    for rival in candidates where rival.score > next && !isSame(rival.place, best.place) {
      next = rival.score
    }
    let lead = max(0, best.score - next)
    return Answer(place: best.place, margin: lead / (lead + 1), isStandIn: isStandIn)
  }

  private func mayBeMeant(_ place: PlaceTable.Place, _ question: Question) -> Bool {
    question.side == 0 || place.country == 0 || place.country == question.side
  }

  private func gather(
    _ question: Question, regions: Bool, towns: Bool, _ others: [PlaceTable.Place],
    _ candidates: inout [Candidate]
  ) {
    table.forEachSubject(of: question.entry) { subject in
      let place = table.place(subject)
      var score = place.weight
      switch place.kind {
      case .region:
        guard regions else { return }
        score = question.isSettlement ? Points.regionForTown : Points.region
      case .area: guard regions else { return }
      case .settlement, .point, .other: guard towns else { return }
      }
      switch subject.likeness {
      case .first: break
      case .variant: score += Points.variant
      case .other: score += Points.otherName
      }
      score += countries.score(place.country)
      for other in others { score += closeness(place, other) / Float(others.count) }
      candidates.append(Candidate(place: place, score: score))
    }
  }

  /// Adds what compares the places of a name with each other; says how likely it is that none is meant.
  private func weigh(_ question: Question, _ candidates: inout [Candidate]) -> Float {
    let isTrusted = !candidates.contains {
      $0.place.country != question.side && $0.place.weight >= Points.rival
        && countries.names($0.place.country)
    }
    if question.side > 0, isTrusted || countries.names(question.side) {
      for index in candidates.indices where candidates[index].place.country == question.side {
        candidates[index].score += Points.side
      }
    }
    let none = countries.isEmpty ? Points.none : Points.noneInContext
    let word = question.entry.isWord ? Points.word : 0
    guard let holder = question.holder else {
      for index in candidates.indices { candidates[index].score += word }
      return none
    }
    let bounds = bounds(holder)
    let held = candidates.map { bounds.contains($0.place) }
    if !held.contains(true) {
      for index in candidates.indices { candidates[index].score += word }
      return holder.isLoose ? none : Points.noneElsewhere
    }
    for index in candidates.indices {
      candidates[index].score += held[index] ? Points.held : Points.heldElsewhere
    }
    return none
  }

  /// The countries and regions that a holder may be.
  private struct Bounds {
    var countries: [Int] = []
    var regions: [Int] = []

    func contains(_ place: PlaceTable.Place) -> Bool {
      countries.contains(place.country) || regions.contains(place.region)
    }
  }

  private func bounds(_ holder: Surroundings.Holder) -> Bounds {
    var bounds = Bounds()
    if holder.country > 0 { bounds.countries.append(holder.country) }
    guard let region = holder.region else { return bounds }
    table.forEachSubject(of: region) { subject in
      let whole = table.place(subject)
      switch whole.kind {
      case .region: bounds.regions.append(whole.region)
      case .area: if whole.country > 0 { bounds.countries.append(whole.country) }
      case .settlement, .point, .other: break
      }
    }
    return bounds
  }

  // MARK: Distances

  private func closeness(_ place: PlaceTable.Place, _ other: PlaceTable.Place) -> Float {
    guard place.country == other.country, place.country > 0 else { return 0 }
    if place.region == other.region { return Points.sameRegion }
    guard let distance = Self.distance(place, other), distance < 300 else {
      return Points.sameCountry
    }
    return distance < 100 ? Points.near : Points.nearby
  }

  /// Two entries for one town are no choice.
  private func isSame(_ place: PlaceTable.Place, _ other: PlaceTable.Place) -> Bool {
    if place == other { return true }
    guard place.country == other.country, let distance = Self.distance(place, other) else {
      return place.kind == .region && place.region == other.region
    }
    return distance < 25
  }

  /// In kilometres, well enough to compare; nil where either is no spot.
  private static func distance(_ one: PlaceTable.Place, _ other: PlaceTable.Place) -> Float? {
    guard let one = one.spot, let other = other.spot else { return nil }
    let north = Float(one.north - other.north) * 0.0111
    // A degree of longitude shrinks towards the poles; a parabola is near enough to the cosine.
    let latitude = (Float(one.north) / 10_000 - 90) / 90
    let east = Float(one.east - other.east) * 0.0111 * max(0.1, 1 - latitude * latitude)
    return (north * north + east * east).squareRoot()
  }
}
