import BriefModel

/// Who was killed and injured, held and exchanged, displaced, cut off, helped.
struct HumanitarianSection {
  /// How many rows one topic has.
  static let rowLimit = 5

  let dossier: EditorDossier

  func section(_ book: inout EditorLedgerBook) -> Section {
    let words = dossier.words
    var blocks = EditorLead(dossier: dossier, thread: .humanitarian).paragraphs(&book)
    let ranges = RangeExhibit(dossier: dossier)
    if !isKey, let exhibit = ranges.exhibit(&book) { blocks.append(.exhibit(exhibit)) }
    if let table = ranges.others(&book) { blocks.append(.table(table)) }
    if let table = subsets(&book) { blocks.append(.table(table)) }
    if blocks.isEmpty, !isKey { blocks.append(dossier.noReporting()) }
    blocks += topics(&book)
    return Section(
      id: Section.Kind.humanitarian.rawValue, kind: .humanitarian,
      title: words["section.humanitarian"], blocks: blocks)
  }

  private var isKey: Bool {
    if case .ranges = dossier.keyExhibit { true } else { false }
  }

  /// Parts of a toll, which are never added to it: "including two children".
  private func subsets(_ book: inout EditorLedgerBook) -> Table? {
    let words = dossier.words
    var rows: [[[Inline]]] = []
    for finding in dossier.ranked
    where finding.scope != .historical && rows.count < Self.rowLimit {
      let basis = dossier.basis(of: finding)
      guard let figure = basis.first, let whole = figure.subsetOf.flatMap(dossier.figure),
        let number = dossier.number(of: finding, &book)
      else { continue }
      rows.append([
        [number, .words(" ")] + dossier.counted(finding),
        [dossier.number(of: whole, &book), .words(" ")] + dossier.label(of: whole),
        dossier.speakers(of: basis + [whole]),
        dossier.source(dossier.references(of: finding, &book), dossier.status(of: finding)),
      ])
    }
    guard !rows.isEmpty else { return nil }
    return Table(
      caption: words["subsets.caption"],
      columns: [
        .init(words["column.part"], weight: 2), .init(words["column.whole"], weight: 2),
        .init(words["column.by"], weight: 2), .init(words["column.source"], weight: 1.5),
      ], rows: rows)
  }

  // MARK: Topics

  private func topics(_ book: inout EditorLedgerBook) -> [Block] {
    let words = dossier.words
    var rows: [[[Inline]]] = []
    var silent: [[Inline]] = []
    var left = 0
    for topic in words.list("topics") {
      let told = tellings(of: topic, &book)
      let label: [Inline] = [.words(words["topic.\(topic)"])]
      if told.rows.isEmpty { silent.append(label) }
      left += told.further
      for (index, row) in told.rows.enumerated() { rows.append([index == 0 ? label : []] + row) }
    }
    let table = Table(
      caption: words["topics.caption"],
      columns: [
        .init(words["column.topic"], weight: 2.2), .init(words["column.reported"], weight: 5),
        .init(words["column.source"], weight: 1.7),
      ], rows: rows, rowHeads: true, notes: dossier.further(left))
    let separator = words["list.semicolon"]
    let none = words.fill(
      "topics.none", ["topics": .list(silent, separator: separator, last: separator)])
    return (rows.isEmpty ? [] : [.table(table)]) + (none.isEmpty ? [] : [.paragraph(none)])
  }

  /// The figures of a topic's metrics and scope, else the sentences that name it; and how many there
  /// are beyond those that a topic has room for.
  private func tellings(
    of topic: String, _ book: inout EditorLedgerBook
  ) -> (rows: [[[Inline]]], further: Int) {
    let words = dossier.words
    let metrics = words.list("topic.\(topic).metrics")
    let scopes = words.list("topic.\(topic).scopes")
    let current = dossier.ranked.filter(\.isCurrent)
    let wanted = (current + dossier.ranked.filter { !$0.isCurrent }).filter { finding in
      guard metrics.contains(finding.metric), finding.derivation == nil else { return false }
      let isWanted =
        scopes.isEmpty ? finding.scope != .historical : scopes.contains(finding.scope.rawValue)
      return isWanted && dossier.basis(of: finding).allSatisfy { $0.subsetOf == nil }
    }
    var rows: [[[Inline]]] = []
    for finding in wanted.prefix(Self.rowLimit) {
      guard let number = dossier.number(of: finding, &book) else { continue }
      rows.append([
        reported(finding, number, &book),
        dossier.source(dossier.references(of: finding, &book), dossier.status(of: finding)),
      ])
    }
    return rows.isEmpty
      ? (sentences(naming: topic, &book), 0) : (rows, max(0, wanted.count - Self.rowLimit))
  }

  private func reported(
    _ finding: Finding, _ number: Inline, _ book: inout EditorLedgerBook
  ) -> [Inline] {
    let figure = dossier.shown(of: finding)
    return dossier.words.fill(
      "topic.figure",
      [
        "number": [number], "label": dossier.counted(finding),
        "per": figure.flatMap(dossier.perSide).map { [$0] } ?? [],
        "scope": [.words(dossier.scope(dossier.scope(of: finding), of: finding.metric))],
        "place": finding.isCurrent
          ? figure.map { dossier.place($0.place, in: $0.article) } ?? [] : [],
        "by": dossier.claimants(of: finding, &book),
      ])
  }

  private func sentences(
    naming topic: String, _ book: inout EditorLedgerBook
  ) -> [[[Inline]]] {
    let cues = TopicCues(topic, words: dossier.words)
    var rows: [[[Inline]]] = []
    for reading in dossier.readings where !cues.isEmpty {
      let article = reading.annotation.article
      for sentence in reading.annotation.sentences
      where sentence.paragraph >= 0 && rows.count < 2 {
        guard !dossier.isBackground(sentence, of: reading), cues.name(article[sentence.span]),
          let quoted = dossier.understandable(sentence, of: reading),
          let quotation = dossier.quotation(quoted.span, of: article.id, marked: true)
        else { continue }
        let isNew = book.print(sentence.index, of: article.id)
        rows.append([
          [isNew ? quotation : .words(dossier.words["topic.above"])],
          (isNew ? quoted.sentences : [sentence.index]).map {
            .reference(book.reference($0, of: article.id))
          },
        ])
      }
    }
    return rows
  }
}

/// Words by which a sentence is seen to tell of a topic.
struct TopicCues {
  /// How many bytes before or behind a cue the words must stand that it needs.
  private static let reach = 48

  private let cues: [String]
  /// Where they are given, one of them stands near the cue: a hospital that is only named is no damage.
  private let companions: [String]
  /// Longer words that hold a cue and tell nothing of the topic: "hospital sources".
  private let exceptions: [String]

  init(_ topic: String, words: EditorWords) {
    // A cue may begin a sentence.
    cues = words.phrases("topic.\(topic).cues").flatMap { [$0, $0.capitalisedFirst].uniqued }
    companions = words.phrases("topic.\(topic).with")
    exceptions = words.phrases("topic.\(topic).except")
  }

  var isEmpty: Bool { cues.isEmpty }

  func name(_ sentence: String) -> Bool {
    cues.contains { cue in
      var from = 0
      while let start = sentence.firstOffset(of: cue, from: from) {
        from = start + 1
        if isMeant(start..<(start + cue.utf8.count), in: sentence) { return true }
      }
      return false
    }
  }

  private func isMeant(_ cue: Range<Int>, in sentence: String) -> Bool {
    let rest = sentence.part(cue.lowerBound..<sentence.utf8.count)
    if exceptions.contains(where: { rest.utf8.starts(with: $0.utf8) }) { return false }
    guard !companions.isEmpty else { return true }
    let near = sentence.part(
      max(0, cue.lowerBound - Self.reach)..<min(sentence.utf8.count, cue.upperBound + Self.reach))
    return companions.contains { String(near).holds($0) }
  }
}
