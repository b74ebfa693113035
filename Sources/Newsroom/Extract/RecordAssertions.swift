import BriefModel

/// The figures, claims and findings of a record, with their references into the other lists.
struct RecordAssertions {
  let reading: Reading

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
      row.member("place", index(of: figure.place?.span, in: annotation.places.map(\.span)))
      row.member("time", index(of: figure.time?.span, in: annotation.dates.map(\.span)))
      row.member("scope", figure.scope.rawValue)
      row.member("modality", figure.modality.rawValue)
      row.member("polarity", figure.polarity)
      row.member("subsetOf", index(of: figure.subsetOf, in: reading.figures.map(\.id)))
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
      row.member("place", index(of: claim.place?.span, in: annotation.places.map(\.span)))
      row.stated("venue", claim.venue.map { annotation.article[$0] })
      row.member("time", index(of: claim.time?.span, in: annotation.dates.map(\.span)))
      row.member("quote", claim.quote.map { annotation.article[$0] })
      source(&row, claim.attribution)
      row.member("sentence", claim.sentence)
      row.evidence(claim.evidence)
      row.member("rule", claim.rule)
    }
  }

  func finding(_ writer: inout JSONWriter, _ finding: Finding) {
    let figures = reading.figures.map(\.id)
    writer.object { row in
      row.member("metric", finding.metric)
      affected(&row, finding.affected)
      row.member("scope", finding.scope.rawValue)
      row.member("low", finding.low)
      row.member("high", finding.high)
      row.member("best", finding.best)
      row.member("status", finding.status.rawValue)
      row.member("basis", each: finding.basis.compactMap { index(of: $0, in: figures) }) {
        $0.value($1)
      }
      row.stated("derivation", finding.derivation)
    }
  }

  private var annotation: Annotation { reading.annotation }

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

  private func index<Value: Equatable>(of value: Value?, in values: [Value]) -> Int? {
    value.flatMap { values.firstIndex(of: $0) }
  }
}
