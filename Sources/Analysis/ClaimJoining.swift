import BriefModel
import Linguistics

/// What one sentence adds to what another has told.
extension ClaimReader {
  enum Addition {
    /// "also attended the meeting"
    case attendance
    /// "the encounter took place at the residence"
    case setting
  }

  /// Adds to the encounter of that kind told last; nothing is said without one.
  func join(_ addition: Draft, to earlier: inout [Draft], as kind: Addition) {
    guard let home = earlier.lastIndex(where: { takes(addition.claim, $0.claim) }) else { return }
    var claim = earlier[home].claim
    switch kind {
    case .attendance:
      claim.participants += addition.claim.participants.filter { new in
        !claim.participants.contains { $0.mention.name == new.mention.name }
      }
    case .setting:
      claim.place = claim.place ?? addition.claim.place
      claim.venue = claim.venue ?? addition.claim.venue
      claim.time = claim.time ?? addition.claim.time
    }
    claim.evidence += addition.claim.evidence
    earlier[home].claim = claim
  }

  private func takes(_ addition: Claim, _ claim: Claim) -> Bool {
    claim.kind == addition.kind && claim.status == .held
      && (claim.participants.count > 1 || claim.kind == .talks)
  }

  /// "Vance met with Meloni and Merz, meetings that …": one with each of them.
  func apart(_ draft: Draft, _ emission: Emission, _ sentence: ArticleSentence) -> [Draft] {
    let guests = (emission.bindings["b"] ?? []).flatMap { cast.actors($0, in: sentence) }
      .map(\.name)
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

  /// Talks in a country whose town the article names elsewhere as their seat take place there.
  func located(_ drafts: [Draft]) -> [Draft] {
    drafts.map { draft in
      guard draft.isNominal, let country = draft.claim.place, country.kind == .country,
        let seat = seat(in: country.name, for: draft.claim.kind)
      else { return draft }
      var draft = draft
      draft.claim.place = seat
      draft.claim.evidence.append(
        Evidence(article: parsed.article.id, span: seat.span, role: "place"))
      return draft
    }
  }

  /// `peace talks in Istanbul` anywhere in the article, where Istanbul lies in that country.
  private func seat(in country: String, for kind: Claim.Kind) -> PlaceMention? {
    let places = PlaceReader(register: cast.register)
    var seats: [PlaceMention] = []
    for sentence in parsed.sentences {
      for (index, item) in sentence.items.enumerated()
      where item.has("MEETING") && item["kind"] == kind.rawValue {
        let next = index + 2
        guard next < sentence.items.count, sentence.items[index + 1].has("AROUND"),
          sentence.items[next]["side"] == country,
          let place = places.place(at: next, in: sentence), place.kind == .settlement
        else { continue }
        seats.append(place)
      }
    }
    let names = Set(seats.map(\.name))
    return names.count == 1 ? seats.first : nil
  }
}
