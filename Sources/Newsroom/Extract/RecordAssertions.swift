import BriefModel

/// The figures, claims and findings of a record, with their references into the other lists.
///
/// An object, since the writing of each row refers to it. Rows are read where they lie: to copy one
/// costs more than to write it.
final class RecordAssertions {
  private let reading: Reading

  init(reading: Reading) { self.reading = reading }

  func figure(_ writer: inout JSONWriter, at index: Int) {
    let figures = reading.figures
    writer.object { row in
      row.member("metric", figures[index].metric)
      row.member("low", figures[index].quantity.low)
      row.member("high", figures[index].quantity.high)
      row.member("modifier", word: figures[index].quantity.modifier.rawValue)
      row.member("of", figures[index].of?.low)
      row.member("unit", figures[index].unit)
      affected(&row, figures[index].affected)
      row.member("agent", figures[index].agent)
      row.member("cause", word: figures[index].cause?.rawValue)
      row.member("weapon", figures[index].weapon)
      row.member("place", place(figures[index].place?.span))
      row.member("time", time(figures[index].time?.span))
      row.member("scope", word: figures[index].scope.rawValue)
      row.member("modality", word: figures[index].modality.rawValue)
      row.member("polarity", figures[index].polarity)
      row.member("subsetOf", figures[index].subsetOf.flatMap(number(of:)))
      source(&row, figures[index].attribution)
      row.member("sentence", figures[index].sentence)
      row.evidence(figures[index].evidence)
      row.member("rule", figures[index].rule)
      row.member("extractor", figures[index].extractor)
      row.member("confidence", figures[index].confidence)
    }
  }

  func claim(_ writer: inout JSONWriter, at index: Int) {
    let claims = reading.claims
    writer.object { row in
      row.member("kind", word: claims[index].kind.rawValue)
      row.member("status", word: claims[index].status.rawValue)
      names("participants", of: claims[index].participants, &row) { $0 != .addressee }
      if claims[index].participants.contains(where: { $0.role == .addressee }) {
        names("addressees", of: claims[index].participants, &row) { $0 == .addressee }
      }
      words("object", claims[index].object, &row)
      row.member("place", place(claims[index].place?.span))
      words("venue", claims[index].venue, &row)
      row.member("time", time(claims[index].time?.span))
      if claims[index].quote == nil { row.member("quote", word: nil) }
      words("quote", claims[index].quote, &row)
      source(&row, claims[index].attribution)
      row.member("sentence", claims[index].sentence)
      row.evidence(claims[index].evidence)
      row.member("rule", claims[index].rule)
    }
  }

  func finding(_ writer: inout JSONWriter, _ findings: [Finding], at index: Int) {
    writer.object { row in
      row.member("metric", findings[index].name)
      affected(&row, findings[index].affected)
      row.member("scope", word: findings[index].scope.rawValue)
      row.member("low", findings[index].low)
      row.member("high", findings[index].high)
      row.member("best", findings[index].best)
      row.member("status", word: findings[index].status.rawValue)
      row.member("basis", count: findings[index].basis.count) { basis, place in
        if let number = number(of: findings[index].basis[place]) { basis.value(number) }
      }
      row.stated("derivation", findings[index].derivation)
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

  /// The names of those who take part in some roles.
  private func names(
    _ name: StaticString, of participants: [Claim.Participant], _ row: inout JSONWriter,
    _ isMeant: (Claim.Participant.Role) -> Bool
  ) {
    row.member(name, count: participants.count) { names, place in
      if isMeant(participants[place].role) { names.value(participants[place].mention.name) }
    }
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
  private func place(_ span: SourceSpan?) -> Int? {
    guard let span else { return nil }
    let places = reading.annotation.places
    return Self.number(of: span, among: places.count) { places[$0].span }
  }

  private func time(_ span: SourceSpan?) -> Int? {
    guard let span else { return nil }
    let dates = reading.annotation.dates
    return Self.number(of: span, among: dates.count) { dates[$0].span }
  }

  private static func number(
    of span: SourceSpan, among count: Int, at place: (Int) -> SourceSpan
  ) -> Int? {
    let first = (0..<count).partitioningIndex { !(place($0) < span) }
    return first < count && place(first) == span ? first : nil
  }
}
