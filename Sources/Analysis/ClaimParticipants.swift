import BriefModel
import Linguistics

/// Who takes part in what a claim rule found.
extension Cast {
  func participants(
    of emission: Emission, _ kind: Claim.Kind, in sentence: ArticleSentence
  ) -> [Claim.Participant] {
    let hosts = (emission.bindings["a"] ?? []).filter { mayAct($0, kind) }
    let guests = (emission.bindings["b"] ?? []).filter {
      mayAct($0, kind) && !belongsToNoun($0, in: sentence)
    }
    let holders = kind == .offer ? emission.bindings["s"] ?? [] : []
    // Whom a request goes to stands inside what is asked for.
    let addressed = kind == .request ? emission.bindings["o"] ?? [] : []
    let mentions =
      (hosts + guests + holders).flatMap { actors($0, in: sentence) }
      + addressed.compactMap { actor($0, in: sentence) }.filter { $0.kind == .person }
    var seen: Set<String> = []
    return mentions.filter { seen.insert($0.name).inserted }
      .map { Claim.Participant(mention: $0, attending: emission["join"] == "attending") }
  }

  /// Whether somebody is named who does it, where the rule asks for one.
  func namesAgent(of emission: Emission, _ kind: Claim.Kind, in sentence: ArticleSentence) -> Bool {
    guard let agents = emission.bindings["a"] else { return true }
    return agents.contains { mayAct($0, kind) && !actors($0, in: sentence).isEmpty }
  }

  /// A capital alone makes nobody a party to a deal or an attack; to a meeting it may.
  private func mayAct(_ item: Item, _ kind: Claim.Kind) -> Bool {
    isKnown(item) || kind.isEncounter || kind == .offer
  }

  /// `met with the Ecuadoran visitors`: an unknown name with a noun behind it is nobody's.
  private func belongsToNoun(_ item: Item, in sentence: ArticleSentence) -> Bool {
    guard !isKnown(item) else { return false }
    let next = sentence.items.first { $0.bytes.lowerBound >= item.bytes.upperBound }
    return next?.has("MOD") == true && next?.has("NW") == false
  }
}
