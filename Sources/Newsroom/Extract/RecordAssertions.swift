import BriefModel

/// The figures, claims and findings of a record, with their references into the other lists.
///
/// An object, since the writing of each row refers to it.
final class RecordAssertions {
  private let reading: Reading

  init(reading: Reading) { self.reading = reading }

  func figure(_ writer: inout JSONWriter, _ figure: Figure) {
    writer.object { row in
      row.member("metric", figure.metric)
      row.member("low", figure.quantity.low)
      row.member("high", figure.quantity.high)
      row.member("modifier", word: figure.quantity.modifier.rawValue)
      row.member("of", figure.of?.low)
      row.member("unit", figure.unit)
      affected(&row, figure.affected)
      row.member("agent", figure.agent)
      row.member("cause", word: figure.cause?.rawValue)
      row.member("place", place(figure.place))
      row.member("time", time(figure.time))
      row.member("scope", word: figure.scope.rawValue)
      row.member("modality", word: figure.modality.rawValue)
      row.member("polarity", figure.polarity)
      row.member("subsetOf", figure.subsetOf.flatMap(number(of:)))
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
      row.member("kind", word: claim.kind.rawValue)
      row.member("status", word: claim.status.rawValue)
      row.member("participants", each: claim.participants) { $0.value($1.mention.name) }
      words("object", claim.object, &row)
      row.member("place", place(claim.place))
      words("venue", claim.venue, &row)
      row.member("time", time(claim.time))
      if claim.quote == nil { row.member("quote", word: nil) }
      words("quote", claim.quote, &row)
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
      row.member("scope", word: finding.scope.rawValue)
      row.member("low", finding.low)
      row.member("high", finding.high)
      row.member("best", finding.best)
      row.member("status", word: finding.status.rawValue)
      row.member("basis", each: finding.basis) { basis, figure in
        if let number = number(of: figure) { basis.value(number) }
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
    row.member("stance", word: attribution.stance.rawValue)
    row.member("quoted", attribution.quoted)
    row.stated("via", attribution.via)
  }

  /// The words of the article at a span.
  private func words(_ name: StaticString, _ span: SourceSpan?, _ row: inout JSONWriter) {
    guard let span else { return }
    reading.annotation.article.withBytes(at: span) { row.member(name, $0) }
  }

  /// Where a figure stands in the list.
  private func number(of figure: Figure.ID) -> Int? {
    let number = Figure.number(of: figure) - 1
    return reading.figures.indices.contains(number) && reading.figures[number].id == figure
      ? number : nil
  }

  /// Its number in the record, where places stand in order of reading.
  private func place(_ place: PlaceMention?) -> Int? {
    guard let span = place?.span else { return nil }
    let places = reading.annotation.places
    return Self.number(of: span, among: places.count) { places[$0].span }
  }

  private func time(_ date: DateMention?) -> Int? {
    guard let span = date?.span else { return nil }
    let dates = reading.annotation.dates
    return Self.number(of: span, among: dates.count) { dates[$0].span }
  }

  private static func number(
    of span: SourceSpan, among count: Int, at place: (Int) -> SourceSpan
  ) -> Int? {
    let first = (0..<count).partitioningIndex { place($0) >= span }
    return first < count && place(first) == span ? first : nil
  }
}
