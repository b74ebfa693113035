import BriefModel
import Linguistics

extension ClaimReader {
  /// The drafts of the sentences so far, in order of reading.
  struct Told {
    private(set) var drafts: [Draft] = []
    /// By kind: the encounter told last, to which others may add.
    private var homes: [Claim.Kind: Int] = [:]

    mutating func add(_ found: [Draft]) {
      for draft in found {
        let draft = named(draft)
        let claim = draft.claim
        if claim.status == .held, claim.participants.count > 1 || claim.kind == .talks {
          homes[claim.kind] = drafts.count
        }
        drafts.append(draft)
      }
    }

    /// With those who met shortly before in the place of "the two leaders".
    private func named(_ draft: Draft) -> Draft {
      guard draft.isOfBoth, let last = homes.values.max() else { return draft }
      let met = drafts[last].claim
      let hosts = met.participants.filter { $0.role == .principal }
      guard hosts.count == 2, draft.claim.sentence - met.sentence <= Self.reach else {
        return draft
      }
      var named = draft
      named.claim.participants = hosts
      return named
    }

    /// In sentences.
    private static let reach = 3

    /// A meeting is called talks too, and talks a meeting.
    private func otherHome(of kind: Claim.Kind) -> Int? {
      switch kind {
      case .talks: homes[.meeting]
      case .meeting: homes[.talks]
      default: nil
      }
    }

    /// Adds to the encounter of that kind told last; nothing is said without one.
    mutating func join(_ addition: Draft, as kind: Addition) {
      guard let home = homes[addition.claim.kind] ?? otherHome(of: addition.claim.kind) else {
        return
      }
      var claim = drafts[home].claim
      switch kind {
      case .attendance:
        let known = claim.participants
        claim.participants += addition.claim.participants.filter { new in
          !known.contains { $0.mention.name == new.mention.name }
        }
      case .setting:
        claim.place = claim.place ?? addition.claim.place
        claim.venue = claim.venue ?? addition.claim.venue
        claim.time = claim.time ?? addition.claim.time
      }
      claim.evidence += addition.claim.evidence
      drafts[home].claim = claim
    }
  }

  /// What one sentence adds to what another has told.
  enum Addition {
    /// "also attended the meeting"
    case attendance
    /// "the encounter took place at the residence"
    case setting
  }

  /// "Vance met with Meloni and Merz, meetings that …": one with each of them.
  func apart(_ draft: Draft, _ emission: Emission, _ sentence: ArticleSentence) -> [Draft] {
    let guests = emission.items(captures.other)
      .flatMap { cast.actors($0, in: sentence) }.map(\.name)
    let hosts = draft.claim.participants.filter { !guests.contains($0.mention.name) }
    return draft.claim.participants.filter { guests.contains($0.mention.name) }.map { guest in
      var meeting = draft
      meeting.claim.participants = hosts + [guest]
      meeting.claim.evidence.removeAll { evidence in
        evidence.role == "participant"
          && !meeting.claim.participants.contains { $0.mention.span == evidence.span }
      }
      return meeting
    }
  }

  /// A deal or a failure that talks led to is between those who talked, and of that day.
  func shared(_ drafts: [Draft]) -> [Draft] {
    guard let talks = drafts.first(where: { $0.isNominal })?.claim else { return drafts }
    return drafts.map { draft in
      guard draft.claim.kind == .agreement || draft.claim.kind == .impasse else { return draft }
      var draft = draft
      if draft.claim.participants.isEmpty { draft.claim.participants = talks.participants }
      draft.claim.time = draft.claim.time ?? talks.time
      draft.claim.place = draft.claim.place ?? talks.place
      return draft
    }
  }

  /// Puts talks in a country whose town the article names elsewhere as their seat there.
  func locate(_ drafts: inout [Draft]) {
    guard drafts.contains(where: { $0.isNominal && $0.claim.place?.kind == .country }) else {
      return
    }
    let seats = seats
    for index in drafts.indices where drafts[index].isNominal {
      let kind = drafts[index].claim.kind.rawValue
      guard let country = drafts[index].claim.place, country.kind == .country,
        let seat = seats[Seat.Key(kind: kind, country: country.name)]?.place
      else { continue }
      drafts[index].claim.place = seat
      drafts[index].claim.evidence.append(
        Evidence(article: parsed.article.id, span: seat.span, role: "place"))
    }
  }

  /// The town where meetings of a kind take place in a country; nil where several are named.
  private struct Seat {
    struct Key: Hashable {
      var kind: String
      var country: String
    }
    var place: PlaceMention?
    let name: String
  }

  /// `peace talks in Istanbul` anywhere in the article, where Istanbul lies in that country.
  private var seats: [Seat.Key: Seat] {
    let places = PlaceReader(cast: cast)
    var seats: [Seat.Key: Seat] = [:]
    for sentence in parsed.sentences {
      for index in sentence.places(having: classes.meeting) {
        let next = index + 2
        guard next < sentence.count, sentence.has(index + 1, classes.around),
          let kind = sentence.item(index)[features.kind],
          let country = sentence.item(next)[features.side],
          let place = places.place(at: next, in: sentence), place.kind == .settlement
        else { continue }
        let key = Seat.Key(kind: kind, country: country)
        if let known = seats[key] {
          if known.name != place.name { seats[key]?.place = nil }
        } else {
          seats[key] = Seat(place: place, name: place.name)
        }
      }
    }
    return seats
  }
}
