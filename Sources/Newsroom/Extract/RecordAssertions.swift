import BriefModel

/// The figures, claims and findings of a record, with their references into the other lists.
struct RecordAssertions {
  private let annotation: Annotation
  /// Where each figure stands in the list.
  private let numbers: [Figure.ID: Int]

  init(reading: Reading) {
    annotation = reading.annotation
    numbers = Dictionary(
      reading.figures.lazy.map(\.id).enumerated().map { ($1, $0) },
      uniquingKeysWith: { first, _ in first })
  }

  func figure(_ writer: inout JSONWriter, _ figure: Figure) {
    writer.object { row in
      row.member("metric", figure.metric)
      row.member("low", figure.quantity.low)
      row.member("high", figure.quantity.high)
      row.member("modifier", figure.quantity.modifier.rawValue)
      row.member("of", figure.of?.low)
      row.member("unit", figure.unit)
      affected(&row, figure.affected)
      row.member("agent", figure.agent)
      row.member("place", place(figure.place))
      row.member("time", time(figure.time))
      row.member("scope", figure.scope.rawValue)
      row.member("modality", figure.modality.rawValue)
      row.member("polarity", figure.polarity)
      row.member("subsetOf", figure.subsetOf.flatMap { numbers[$0] })
      source(&row, figure.attribution)
      row.member("sentence", figure.sentence)
      row.evidence(figure.evidence)
      row.member("rule", figure.rule)
      row.member("extractor", figure.extractor)
      row.member("confidence", figure.confidence)
    }
  }

  func claim(_ writer: inout JSONWriter, _ claim: Claim) {
    writer.object { row in
      row.member("kind", claim.kind.rawValue)
      row.member("status", claim.status.rawValue)
      row.member("participants", strings: claim.participants.map(\.mention.name))
      row.stated("object", claim.object.map { annotation.article[$0] })
      row.member("place", place(claim.place))
      row.stated("venue", claim.venue.map { annotation.article[$0] })
      row.member("time", time(claim.time))
      row.member("quote", claim.quote.map { annotation.article[$0] })
      source(&row, claim.attribution)
      row.member("sentence", claim.sentence)
      row.evidence(claim.evidence)
      row.member("rule", claim.rule)
    }
  }

  func finding(_ writer: inout JSONWriter, _ finding: Finding) {
    writer.object { row in
      row.member("metric", finding.metric)
      affected(&row, finding.affected)
      row.member("scope", finding.scope.rawValue)
      row.member("low", finding.low)
      row.member("high", finding.high)
      row.member("best", finding.best)
      row.member("status", finding.status.rawValue)
      row.member("basis", each: finding.basis.compactMap { numbers[$0] }) {
        $0.value($1)
      }
      row.stated("derivation", finding.derivation)
    }
  }

  private func affected(_ row: inout JSONWriter, _ affected: Figure.Affected?) {
    guard let affected, affected.side != nil || affected.role != nil else {
      row.name("affected")
      row.null()
      return
    }
    row.member("affected") { party in
      party.stated("side", affected.side)
      party.stated("role", affected.role)
    }
  }

  private func source(_ row: inout JSONWriter, _ attribution: Attribution) {
    row.member("speaker", attribution.speakerName)
    row.member("stance", attribution.stance.rawValue)
    row.member("quoted", attribution.quoted)
    row.stated("via", attribution.via)
  }

  /// Its number in the record, where places stand in order of reading.
  private func place(_ place: PlaceMention?) -> Int? {
    place.flatMap { Self.number(of: $0.span, in: annotation.places) { $0.span } }
  }

  private func time(_ date: DateMention?) -> Int? {
    date.flatMap { Self.number(of: $0.span, in: annotation.dates) { $0.span } }
  }

  private static func number<Mention>(
    of span: SourceSpan, in mentions: [Mention], at place: (Mention) -> SourceSpan
  ) -> Int? {
    var (low, high) = (0, mentions.count)
    while low < high {
      let middle = (low + high) / 2
      if place(mentions[middle]) < span { low = middle + 1 } else { high = middle }
    }
    return low < mentions.count && place(mentions[low]) == span ? low : nil
  }
}
