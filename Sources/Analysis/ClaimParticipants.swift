import BriefModel
import Linguistics

/// Who takes part in what a claim rule found.
extension Cast {
  func participants(
    of emission: Emission, _ kind: Claim.Kind, verb: ClaimVerb?, in sentence: ArticleSentence
  ) -> [Claim.Participant] {
    let usual: Claim.Participant.Role =
      emission[features.join] == "attending" ? .attending : .principal
    var participants: [Claim.Participant] = []
    func add(_ mention: Mention, as role: Claim.Participant.Role) {
      guard !participants.contains(where: { $0.mention.name == mention.name }) else { return }
      participants.append(Claim.Participant(mention: mention, role: role))
    }
    let bound = emission.first(captures.main)?.bytes.upperBound ?? 0
    func parties(_ item: Item, after bound: Int) -> [Mention] {
      let known = actors(item, in: sentence)
      return known.isEmpty ? party(item, in: sentence, after: bound).map { [$0] } ?? [] : known
    }
    for host in verb?.subject ?? []
    where mayAct(host, kind) || isCapitalised(host) || verb?.isPerfect == true {
      for party in parties(host, after: 0) { add(party, as: usual) }
    }
    for host in emission.items(captures.agent)
    where mayAct(host, kind) && !opensSentence(host, in: sentence) {
      let start = host.bytes.lowerBound < bound ? 0 : bound
      for party in parties(host, after: start) { add(party, as: usual) }
    }
    let isAsked = kind.isAsking && emission[features.status] == Claim.Status.held.rawValue
    for guest in emission.items(captures.other)
    where mayAct(guest, kind) && !belongsToNoun(guest, in: sentence) {
      for party in parties(guest, after: bound) { add(party, as: isAsked ? .addressee : usual) }
    }
    if kind == .offer {
      for holder in emission.items(captures.speaker) {
        for actor in actors(holder, in: sentence) { add(actor, as: usual) }
      }
    }
    if kind == .request {
      // Whom a request goes to stands inside what is asked for.
      for item in emission.items(captures.object) {
        if let mention = actor(item, in: sentence), mention.kind == .person {
          add(mention, as: isAsked ? .addressee : usual)
        }
      }
    }
    return participants
  }

  /// `According to Okoro, Diallo and Keita met`, `In Kenya, Diallo and Keita met`: it stands before the
  /// comma that opens the sentence, and takes no part.
  func opensSentence(_ item: Item, in sentence: ArticleSentence) -> Bool {
    let place = sentence.parse.firstItem(from: item.bytes.lowerBound)
    guard place + 1 < sentence.count, sentence.has(place + 1, classes.comma),
      let lead = sentence.last(without: classes.nounLead, in: max(0, place - 3)..<place)
    else { return false }
    return sentence.has(lead, classes.according)
      || lead == 0 && sentence.has(lead, classes.preposition)
  }

  /// Whether somebody is named who does it, where the rule asks for one.
  func namesAgent(of emission: Emission, _ kind: Claim.Kind, in sentence: ArticleSentence) -> Bool {
    let agents = emission.items(captures.agent)
    return agents.isEmpty
      || agents.contains {
        mayAct($0, kind)
          && ($0.has(classes.party) || !actors($0, in: sentence).isEmpty)
      }
  }

  /// A capital alone makes nobody a party to a deal or an attack; to a meeting it may.
  private func mayAct(_ item: Item, _ kind: Claim.Kind) -> Bool {
    isKnown(item) || kind.isEncounter || kind == .offer
      || item.has(classes.acronym) || item.has(classes.partyNoun)
  }

  /// A word with a capital that does not begin the sentence is somebody where a verb needs one.
  private func isCapitalised(_ item: Item) -> Bool { item.has(classes.capitalised) }

  /// `met with the Ecuadoran visitors`: an unknown name with a noun behind it is nobody's.
  private func belongsToNoun(_ item: Item, in sentence: ArticleSentence) -> Bool {
    guard !isKnown(item) else { return false }
    let next = sentence.parse.firstItem(from: item.bytes.upperBound)
    return next < sentence.count && sentence.has(next, classes.modifier)
      && !sentence.has(next, classes.capitalised)
  }
}

extension Claim.Kind {
  /// It goes to somebody, who takes no part in it.
  fileprivate var isAsking: Bool { self == .request || self == .demand }
}
