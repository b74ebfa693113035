import BriefModel

/// Meetings, calls, visits and talks of the period, held, planned or requested, with a letter each.
struct Encounters {
  /// How many encounters are listed.
  static let rowLimit = 16
  /// How many quotations an encounter's outcome shows.
  static let quoteLimit = 2

  struct Row {
    let letter: String
    let event: ReconciledClaim
  }

  /// Words quoted of an encounter.
  struct Quote {
    let words: Inline
    let owner: [Inline]
    let sentence: Int
    let article: Article.ID
  }

  let dossier: EditorDossier

  /// Held ones first, then planned, then requested; each in order of reading.
  var sortedRows: [Row] {
    let wanted = dossier.claims.filter { event in
      let claim = event.lead
      return claim.status != .background
        && (claim.kind.isEncounter || claim.kind == .request && !claim.participants.isEmpty)
    }
    let order: [StatusMark] = [.corroborated, .single, .claimed, .contested, .planned, .requested]
    let sorted = wanted.enumerated().sorted { left, right in
      let mine = order.firstIndex(of: left.element.status.grouped) ?? order.count
      let theirs = order.firstIndex(of: right.element.status.grouped) ?? order.count
      return (mine, left.offset) < (theirs, right.offset)
    }
    return sorted.prefix(Self.rowLimit).enumerated().map {
      Row(letter: letter($0.offset), event: $0.element.element)
    }
  }

  /// Letters as of columns: A to Z, then AA.
  private func letter(_ index: Int) -> String {
    let last = String(UnicodeScalar(UInt8(65 + index % 26)))
    return index < 26 ? last : letter(index / 26 - 1) + last
  }

  func table(_ book: inout EditorLedgerBook) -> Table? {
    let words = dossier.words
    let rows = dossier.encounters
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: words["meetings.caption"],
      columns: [
        .init("", weight: 0.35), .init(words["column.when"], weight: 1.6),
        .init(words["column.who"], weight: 3.2), .init(words["column.where"], weight: 1.7),
        .init(words["column.status"], weight: 1.1), .init(words["column.outcome"], weight: 2.1),
        .init(words["column.source"], weight: 1.1),
      ], rows: rows.map { cells($0, &book) }, rowHeads: true)
  }

  private func cells(_ row: Row, _ book: inout EditorLedgerBook) -> [[Inline]] {
    let claim = row.event.lead
    let words = dossier.words
    let who = words.fill(
      "meetings.who",
      [
        "who": dossier.principals(of: claim, roles: true),
        "attending": dossier.attending(claim, roles: true),
      ])
    let venue = claim.venue.flatMap { dossier.quotation($0, of: claim.article) }.map { [$0] } ?? []
    let place = dossier.place(claim.place, in: claim.article)
    let location =
      venue.isEmpty ? place : words.fill("meetings.venue", ["place": place, "venue": venue])
    return [
      [.strong(row.letter)], dossier.orNotStated(dossier.due(claim.time, in: claim.article)),
      who.isEmpty ? dossier.statementOrSentence(of: claim) : who,
      dossier.orNotStated(location),
      [.words(status(of: claim))],
      outcome(row.event, &book),
      dossier.references(dossier.references(of: row.event, &book)),
    ]
  }

  /// Such as "meeting, held"; some kinds have words of their own for a status.
  private func status(of claim: Claim) -> String {
    let words = dossier.words
    let (kind, status) = (claim.kind.rawValue, claim.status.rawValue)
    return words.known("status.\(kind).\(status)")
      ?? words["kind.\(kind)"] + ", " + words["status.\(status)"]
  }

  private func outcome(
    _ event: ReconciledClaim, _ book: inout EditorLedgerBook
  ) -> [Inline] {
    let words = dossier.words
    guard event.status != .planned, event.status != .requested else {
      return [.words(words["outcome.pending"])]
    }
    let results = results(of: event).map { result in
      words.fill("outcome.\(result.kind.rawValue)", ["object": dossier.object(of: result)])
        + [.words(" "), .reference(book.reference(result.sentence, of: result.article))]
    }
    let quotes = dossier.quotes(of: event).map { quote in
      words.fill("quote.owned", ["quote": [quote.words], "owner": quote.owner])
        + [.words(" "), .reference(book.reference(quote.sentence, of: quote.article))]
    }
    return dossier.orNotStated(
      .list(results + quotes, separator: words["list.semicolon"], last: words["list.semicolon"]))
  }

  /// What the sentence of an encounter, or one of the two behind it, says that it led to, or did not.
  func results(of event: ReconciledClaim) -> [Claim] {
    let told = dossier.claims.map(\.lead).filter { other in
      guard Self.outcomes.contains(other.kind), other.status != .background, other.object != nil
      else { return false }
      return event.members.contains { isOutcome(other, of: $0) }
    }
    return Array(told.prefix(Self.quoteLimit))
  }

  private static let outcomes: Set<Claim.Kind> = [.agreement, .impasse, .offer, .request]

  /// Whether a claim is told with an encounter, or right behind it of those who took part.
  private func isOutcome(_ other: Claim, of claim: Claim) -> Bool {
    guard other.article == claim.article else { return false }
    let isShared = other.participants.contains { party in
      party.role != .addressee
        && claim.participants.contains { sameName($0.mention.name, party.mention.name) }
    }
    if other.sentence == claim.sentence {
      return isShared || other.kind == .agreement || other.kind == .impasse
    }
    let behind = claim.sentence + 1...claim.sentence + 2
    return behind.contains(other.sentence) && (isShared || other.kind == .impasse)
      && (claim.sentence + 1...other.sentence).allSatisfy {
        dossier.encounters(toldBy: $0, of: claim.article).allSatisfy { $0 == claim.id }
      }
  }

  /// What somebody is quoted as saying of it, with the owner of the words.
  func quotes(of event: ReconciledClaim) -> [Quote] {
    let stated = event.members.compactMap { member in
      member.quote.flatMap { dossier.quotation($0, of: member.article, marked: true) }.map {
        Quote(
          words: $0, owner: dossier.speaker(member.attribution, in: member.article),
          sentence: member.sentence, article: member.article)
      }
    }
    let all = stated.isEmpty ? event.members.flatMap(remarks) : stated
    var seen: Set<String> = []
    let new = all.filter { seen.insert($0.words.plainText + $0.owner.plainText).inserted }
    return Array(new.prefix(Self.quoteLimit))
  }
}

extension Encounters {
  /// Words quoted in the sentence of a claim, or in the two after any sentence that tells of it, where
  /// they speak of the encounter and no other encounter is told nearer.
  fileprivate func remarks(_ claim: Claim) -> [Quote] {
    guard let reading = dossier.reading(of: claim.article) else { return [] }
    let told = dossier.sentences(of: claim)
    let isOnly = isOnlyHeld(in: claim.article)
    let reach = isOnly ? Self.reachOfOnly : 2
    let near = Set([claim.sentence] + told.flatMap { ($0 + 1)...($0 + reach) })
    let spoken = reading.speeches(in: near).compactMap { speech -> Quote? in
      let isTold = speech.sentence == claim.sentence
      guard isTold || follows(speech.sentence, told, claim),
        !dossier.isBackground(speech, of: reading),
        let words = dossier.innerQuotation(of: speech, in: claim.article)
      else { return nil }
      return Quote(
        words: words, owner: dossier.speaker(speech.attribution, in: claim.article),
        sentence: speech.sentence, article: claim.article)
    }
    return spoken + statements(claim, told, near, in: reading)
  }

  /// How many sentences behind the last one that tells of it the only encounter of an article may be spoken of.
  private static let reachOfOnly = 40

  /// Words quoted of a statement that those who met issued: "in a joint statement".
  private func statements(
    _ claim: Claim, _ told: [Int], _ near: Set<Int>, in reading: EditorReading
  ) -> [Quote] {
    near.sorted().compactMap { index in
      guard reading.annotation.sentences.indices.contains(index),
        reading.speeches(in: [index]).isEmpty, follows(index, told, claim)
      else { return nil }
      let sentence = reading.annotation.sentences[index]
      guard
        let named = dossier.words.phrases("encounter.statements").first(where: {
          reading.article[sentence.span].holds($0)
        }),
        let inner = dossier.firstMarked(in: reading.article[sentence.span])
      else { return nil }
      let start = sentence.span.start
      let span = SourceSpan(
        start + inner.lowerBound, start + inner.upperBound, in: sentence.span.field)
      guard let words = dossier.quotation(span, of: claim.article, marked: true),
        let owner = dossier.verbatim(named, in: claim.article)
      else { return nil }
      return Quote(
        words: words, owner: [owner], sentence: sentence.index, article: claim.article)
    }
  }

  /// Whether an article tells of one encounter alone as held.
  private func isOnlyHeld(in article: Article.ID) -> Bool {
    dossier.encounters.lazy.filter { row in
      row.event.status != .planned && row.event.status != .requested
        && row.event.members.contains { $0.article == article }
    }.prefix(2).count == 1
  }

  /// Whether a sentence speaks of an encounter told shortly before it, or of the only one that the article
  /// tells as held.
  private func follows(_ sentence: Int, _ told: [Int], _ claim: Claim) -> Bool {
    guard let last = told.filter({ $0 < sentence }).max(),
      speaksOfIt(sentence, claim.article)
    else { return false }
    return (last + 1...sentence).allSatisfy {
      dossier.encounters(toldBy: $0, of: claim.article).allSatisfy { $0 == claim.id }
    }
  }

  private func speaksOfIt(_ sentence: Int, _ article: Article.ID) -> Bool {
    guard let span = dossier.sentence(sentence, of: article)?.span,
      let text = dossier.article(article)?[span]
    else { return false }
    return dossier.words.phrases("encounter.cues").contains { text.holds($0) }
  }
}

extension StatusMark {
  /// Whatever has taken place counts alike for the order of the table.
  fileprivate var grouped: StatusMark { self == .corroborated ? .single : self }
}

extension Array where Element: Hashable {
  /// Each element once, where it first stands.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
