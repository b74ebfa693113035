import BriefModel

/// The figures, claims and findings of a record, with their references into the other lists.
struct RecordAssertions {
  private let annotation: Annotation
  /// Where each stands in its list, the first of equals.
  private let figures: [Figure.ID: Int]
  private let places: [SourceSpan: Int]
  private let dates: [SourceSpan: Int]

  init(reading: Reading) {
    annotation = reading.annotation
    figures = Self.indexes(of: reading.figures.lazy.map(\.id))
    places = Self.indexes(of: annotation.places.lazy.map(\.span))
    dates = Self.indexes(of: annotation.dates.lazy.map(\.span))
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
      row.member("place", figure.place.flatMap { places[$0.span] })
      row.member("time", figure.time.flatMap { dates[$0.span] })
      row.member("scope", figure.scope.rawValue)
      row.member("modality", figure.modality.rawValue)
      row.member("polarity", figure.polarity)
      row.member("subsetOf", figure.subsetOf.flatMap { figures[$0] })
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
      row.member("place", claim.place.flatMap { places[$0.span] })
      row.stated("venue", claim.venue.map { annotation.article[$0] })
      row.member("time", claim.time.flatMap { dates[$0.span] })
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
      row.member("basis", each: finding.basis.compactMap { figures[$0] }) {
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

  private static func indexes<Value: Hashable>(of values: some Sequence<Value>) -> [Value: Int] {
    Dictionary(values.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }
}
