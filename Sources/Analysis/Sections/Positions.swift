import BriefModel

/// Which party, body or official takes which position, at most twenty words each.
///
/// Marks of quotation stand only around what the source itself quotes; what is denied bears the verb of
/// denying.
struct Positions {
  static let rowLimit = 12

  private struct Position {
    var speech: Speech
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
    let whole = joined(Self.withoutParts(positions))
    guard whole.count > Self.rowLimit else { return whole }
    // Whoever is named comes before "sources" where there is no room for all.
    let named = whole.filter(\.isOfNamed)
    return Array((named + whole.filter { !$0.isOfNamed }).prefix(Self.rowLimit))
  }

  /// How many bytes may stand between two halves of what somebody says: ", he added, ".
  private static let longestInsertion = 40

  /// Words that are broken off by who says them, as one: "A truce, he added, is possible".
  private func joined(_ positions: [Position]) -> [Position] {
    positions.reduce(into: []) { joined, next in
      guard var last = joined.last, last.name == next.name, last.article == next.article,
        last.speech.sentence == next.speech.sentence, isBrokenOff(last.speech, next.speech)
      else {
        joined.append(next)
        return
      }
      last.speech.span.end = next.speech.span.end
      joined[joined.count - 1] = last
    }
  }

  private func isBrokenOff(_ first: Speech, _ second: Speech) -> Bool {
    guard first.span.field == second.span.field, first.span.end < second.span.start,
      second.span.start - first.span.end <= Self.longestInsertion
    else { return false }
    let gap = SourceSpan(first.span.end, second.span.start, in: first.span.field)
    return [first, second].contains { $0.attribution.cue.map(gap.contains) ?? false }
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
      reading.article[speech.span].wordCount
      >= (speech.attribution.stance == .denies ? Self.telling - 2 : Self.telling - 1)
      || dossier.innerSpan(of: speech, in: reading.article.id) != nil
    return saysSomething && !dossier.isBackground(speech, of: reading)
      && !tellsEncounter(speech, in: reading)
      && !reading.holdsFigure(within: speech.span)
      && !reading.claims(withObjectIn: speech.span).contains { told.contains($0.kind) }
  }

  /// Whether the words themselves are the news of a meeting, which other tables tell.
  private func tellsEncounter(_ speech: Speech, in reading: EditorReading) -> Bool {
    guard let sentence = reading.sentence(speech.sentence),
      dossier.innerSpan(of: speech, in: reading.article.id) == nil
    else { return false }
    return reading.claims(in: sentence).contains { claim in
      claim.kind.isEncounter && claim.status != .background
        && claim.evidence.contains { $0.role == "trigger" && speech.span.contains($0.span) }
    }
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
    let span = dossier.closed(position.speech.span, in: source)
    if position.speech.attribution.stance == .denies {
      return dossier.denial(
        of: span, by: position.speech.attribution, in: position.article,
        sentence: position.speech.sentence)
    }
    let isMarked = dossier.isBetweenMarks(span, in: source)
    if !(Self.telling...EditorCut.wordLimit).contains(source[span].wordCount),
      let clause = clause(around: position, in: source)
    {
      return dossier.quotation(clause, of: position.article).map { [$0] } ?? []
    }
    return dossier.shortened(span, of: position.article, marked: isMarked)
  }

  /// Fewer words than this say little by themselves.
  private static let telling = 5

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
    clause = dossier.closed(clause, in: article)
    let first = article[clause].prefix { $0.isLetter }
    let isMore =
      article[clause].wordCount > article[span].wordCount
      && !dossier.words.phrases("cut.relatives").contains(String(first))
    return isMore && article[clause].wordCount <= EditorCut.wordLimit ? clause : nil
  }
}
