import BriefModel

/// Which party, body or official takes which position, at most twenty words each.
///
/// Marks of quotation stand only around what the source itself quotes; what is denied bears the verb of
/// denying.
struct Positions {
  static let wordLimit = 20
  static let rowLimit = 12

  private struct Position {
    let speech: Speech
    let article: Article.ID
    let actor: [Inline]
    /// The actor as printed.
    let name: String

    /// Whether the speaker has a name of his own, and not only an office.
    var isOfNamed: Bool {
      if case .named(let who) = speech.attribution.speaker { who.kind != .role } else { false }
    }
  }

  let dossier: EditorDossier
  /// Claims that other tables tell.
  private let told: [Claim.Kind] = [
    .capture, .withdrawal, .attack, .breach, .request, .offer, .demand, .threat, .pledge,
  ]

  init(dossier: EditorDossier) { self.dossier = dossier }

  func table(_ book: inout EditorLedgerBook) -> Table? {
    let positions = positions
    guard !positions.isEmpty else { return nil }
    let words = dossier.words
    let actors = positions.map(\.name).uniqued
    let grouped = actors.flatMap { actor in positions.filter { $0.name == actor } }
    return Table(
      caption: words["positions.caption"],
      columns: [
        .init(words["column.actor"], weight: 2), .init(words["column.position"], weight: 5.2),
        .init(words["column.source"], weight: 0.9),
      ],
      rows: grouped.map { position in
        [
          position.actor, quoted(position),
          [.reference(book.reference(position.speech.sentence, of: position.article))],
        ]
      }, rowHeads: true)
  }

  /// Current words of named or anonymous speakers that hold no figure and no military claim.
  private var positions: [Position] {
    var positions: [Position] = []
    for reading in dossier.readings {
      let article = reading.annotation.article.id
      for speech in reading.speeches where isPosition(speech, in: reading) {
        let actor = dossier.speaker(speech.attribution, in: article)
        positions.append(
          Position(speech: speech, article: article, actor: actor, name: actor.plainText))
      }
    }
    let whole = Self.withoutParts(positions)
    guard whole.count > Self.rowLimit else { return whole }
    // Whoever is named comes before "sources" where there is no room for all.
    let named = whole.filter(\.isOfNamed)
    return Array((named + whole.filter { !$0.isOfNamed }).prefix(Self.rowLimit))
  }

  /// Without those whose words are a part of longer words of the same speaker.
  private static func withoutParts(_ positions: [Position]) -> [Position] {
    let bySpeaker = Dictionary(grouping: positions.indices) {
      [positions[$0].article, positions[$0].name]
    }
    var parts: Set<Int> = []
    for places in bySpeaker.values where places.count > 1 {
      // Of those that begin together the longest comes first, so that what holds a part precedes it.
      let ordered = places.map { (place: $0, span: positions[$0].speech.span) }.sorted {
        let (left, right) = ($0.span, $1.span)
        return left.start == right.start && left.field == right.field
          ? left.end > right.end : left < right
      }
      // What two say together is told once.
      var widest = ordered[0].span
      for (place, span) in ordered.dropFirst() {
        if widest.contains(span) {
          parts.insert(place)
        } else if widest.field != span.field || widest.end < span.end {
          widest = span
        }
      }
    }
    return positions.indices.filter { !parts.contains($0) }.map { positions[$0] }
  }

  private func isPosition(_ speech: Speech, in reading: EditorReading) -> Bool {
    guard isOfParty(speech.attribution.speaker, in: reading),
      reading.sentence(speech.sentence).map({ $0.paragraph >= 0 }) ?? false
    else { return false }
    let saysSomething =
      reading.article[speech.span].wordCount > 2
      || dossier.innerSpan(of: speech, in: reading.article.id) != nil
    return saysSomething && !dossier.isBackground(speech, of: reading)
      && !reading.holdsFigure(within: speech.span)
      && !reading.claims(withObjectIn: speech.span).contains { told.contains($0.kind) }
  }

  /// Whether somebody speaks for a party, a body or an office: neither whoever happened to be there nor
  /// whoever passes on the news.
  private func isOfParty(_ speaker: Attribution.Speaker, in reading: EditorReading) -> Bool {
    let others = dossier.words.phrases("positions.others")
    func isOther(_ words: String) -> Bool {
      let words = words.lowercased()
      return others.contains { words.firstStart(ofWord: $0) != nil }
    }
    switch speaker {
    case .narrator: return false
    case .anonymous(let words): return !isOther(words)
    case .named(let who):
      guard !isOther(who.name), !(who.role.map(isOther) ?? false), !dossier.isOutlet(who.name)
      else { return false }
      guard who.kind == .person, who.role == nil, who.side == nil else { return true }
      return reading.claims.contains { claim in
        claim.kind != .statement && claim.kind != .denial
          && claim.participants.contains { sameName($0.mention.name, who.name) }
      }
    }
  }

  /// What is said where it is twenty words at most and says something by itself; else the clause around
  /// those words that the source itself quotes; else cut, which an ellipsis shows.
  private func quoted(_ position: Position) -> [Inline] {
    guard let source = dossier.article(position.article) else { return [] }
    let span = position.speech.span
    if position.speech.attribution.stance == .denies {
      return dossier.denial(
        of: span, by: position.speech.attribution, in: position.article,
        sentence: position.speech.sentence)
    }
    let text = source[span]
    let kept = Self.shortened(text)
    let isWhole = kept.utf8.count == text.utf8.count
    let isMarked = dossier.isBetweenMarks(span, in: source)
    if isWhole, text.wordCount > 4 {
      return dossier.quotation(span, of: position.article, marked: isMarked).map { [$0] } ?? []
    }
    if let clause = clause(around: position, in: source) {
      return dossier.quotation(clause, of: position.article).map { [$0] } ?? []
    }
    let cut = SourceSpan(span.start, span.start + kept.utf8.count, in: span.field)
    guard let quotation = dossier.quotation(cut, of: position.article, marked: isMarked) else {
      return []
    }
    return isWhole ? [quotation] : [quotation, .words(dossier.words["ellipsis"])]
  }

  /// The clause that holds the words quoted in the source, whose own marks show whose words are whose; nil
  /// where it quotes none or the clause is too long.
  private func clause(around position: Position, in article: Article) -> SourceSpan? {
    guard let span = dossier.innerSpan(of: position.speech, in: position.article),
      let sentence = dossier.sentence(position.speech.sentence, of: position.article)?.span
    else { return nil }
    let before = article[SourceSpan(sentence.start, span.start, in: span.field)]
    let after = article[SourceSpan(span.end, sentence.end, in: span.field)]
    let comma = UInt8(ascii: ",")
    let head = before.utf8.lastIndex(of: comma).map { before[before.utf8.index(after: $0)...] }
    let tail = after.utf8.prefix { $0 != comma }
    let start = span.start - (head ?? before[...]).drop { $0.isWhitespace }.utf8.count
    var clause = SourceSpan(start, span.end + tail.count, in: span.field)
    if article[clause].utf8.last == UInt8(ascii: ".") { clause.end -= 1 }
    return article[clause].wordCount <= Self.wordLimit ? clause : nil
  }

  /// At most twenty words; up to the last comma or dash where ten words stand before it.
  static func shortened(_ text: String) -> Substring {
    var words = 0
    var inWord = false
    var clauseEnd: String.Index?
    let scalars = text.unicodeScalars
    for index in scalars.indices {
      let scalar = scalars[index]
      if scalar.properties.isWhitespace {
        inWord = false
        continue
      }
      if !inWord {
        words += 1
        inWord = true
        if words > wordLimit { return text[..<(clauseEnd ?? index)].trimmed }
      }
      if words >= 10, Self.clauseEnds.contains(scalar) { clauseEnd = index }
    }
    return text[...]
  }

  private static let clauseEnds: [Unicode.Scalar] = [",", ";", "—", "–", ":"]
}
