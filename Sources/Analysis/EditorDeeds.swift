import BriefModel

/// What was done, told with its verb: an object alone says nothing.
extension EditorDossier {
  /// How many words may stand between whoever acts and the verb: `Azerbaijani forces had captured`.
  private static let longestGap = 4

  /// The words of the source from the verb to its object, such as `Azerbaijan shelled border villages`.
  ///
  /// Where only the place of an attack is told, that is its object. Whoever acts is left out where that is who
  /// tells it. None where the words do not stand in that order.
  func deed(of claim: Claim) -> [Inline] {
    guard claim.kind == .attack || claim.kind == .breach,
      let object = wholeObject(of: claim) ?? claim.place?.span,
      let verb = claim.evidence.first(where: { $0.role == "trigger" })?.span,
      verb.field == object.field, verb.end <= object.start,
      let source = article(claim.article)
    else { return [] }
    let start = actor(of: claim, before: verb, in: source)?.start ?? verb.start
    let span = SourceSpan(start, object.end, in: object.field)
    guard sentence(claim.sentence, of: claim.article)?.span.contains(span) ?? false else {
      return []
    }
    return shortened(span, of: claim.article)
  }

  private func actor(of claim: Claim, before verb: SourceSpan, in source: Article) -> SourceSpan? {
    claim.participants.map(\.mention).first { actor in
      guard actor.span.field == verb.field, actor.span.end <= verb.start else { return false }
      if case .named(let speaker) = claim.attribution.speaker, speaker.name == actor.name {
        return false
      }
      let between = source[SourceSpan(actor.span.end, verb.start, in: verb.field)]
      return between.wordCount <= Self.longestGap && !between.holds(",")
    }?.span
  }

  /// Places that the sentence of a claim names behind its verb, where the claim has a country only.
  func nearerPlaces(of claim: Claim) -> [PlaceMention] {
    guard let country = claim.place, country.kind == .country, let code = country.site?.country,
      let reading = reading(of: claim.article),
      let sentence = sentence(claim.sentence, of: claim.article)?.span
    else { return [] }
    let verb = claim.evidence.first { $0.role == "trigger" }?.span ?? country.span
    return reading.annotation.places.filter { place in
      let isNamed =
        place.kind != .country && place.site?.country == code && sentence.contains(place.span)
        && place.span.start > verb.start
      let isActor =
        claim.attribution.cue?.overlaps(place.span) ?? false
        || reading.annotation.mentions.contains { $0.span.overlaps(place.span) }
      return isNamed && !isActor
    }
  }
}

extension Claim {
  /// The words that tell it.
  var told: SourceSpan? { evidence.first { $0.role == "claim" }?.span }
}
