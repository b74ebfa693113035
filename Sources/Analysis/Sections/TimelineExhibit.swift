import BriefModel

/// Seven days around the brief's own: what has happened and what is announced.
struct TimelineExhibit {
  /// Days before and after the brief's day.
  static let before = 3
  static let after = 3
  /// How many events are drawn: encounters and captures before counts, and these by rank.
  static let limit = 14

  private struct Event {
    let day: Day
    let printed: Inline
    let label: [Inline]
    let plain: String
    let planned: Bool
    let references: [Int]
    let mark: StatusMark
  }

  let dossier: EditorDossier

  /// Nil where nothing is dated within the seven days.
  func exhibit(_ book: inout EditorLedgerBook) -> Exhibit? {
    let events = events(&book)
    guard !events.isEmpty else { return nil }
    let words = dossier.words
    return Exhibit(
      number: book.exhibitNumber(), title: words.fill("timeline.title"),
      plotted: .timeline(
        events.map {
          .init(day: $0.day, printed: $0.printed, label: $0.label, planned: $0.planned)
        }),
      alternative: words.fill(
        "timeline.alternative",
        ["events": [.words(events.map(\.plain).joined(separator: words["list.semicolon"]))]]
      ).plainText,
      sourceLine: words.fill(
        "exhibit.source", ["references": dossier.references(events.flatMap(\.references))]),
      twin: Table(
        caption: words["timeline.twin"],
        columns: [
          .init(words["column.when"], weight: 1.4), .init(words["column.event"], weight: 5),
          .init(words["column.source"], weight: 1.6),
        ],
        rows: events.map { [[$0.printed], $0.label, dossier.source($0.references, $0.mark)] }))
  }

  private func events(_ book: inout EditorLedgerBook) -> [Event] {
    var events: [Event] = []
    let encounters = Set(
      dossier.claims.filter { $0.lead.kind.isEncounter }.map { Telling($0.lead) })
    for event in dossier.claims
    where ![.background, .denied, .cancelled, .refused].contains(event.lead.status)
      && !dossier.isCalledOff(event) && events.count < Self.limit
    {
      // An agreement told as what an encounter led to is told with it.
      guard event.lead.kind != .agreement || !encounters.contains(Telling(event.lead)),
        let time = event.lead.time, let shown = shown(time, in: event.lead.article),
        let label = label(of: event.lead)
      else { continue }
      events.append(
        make(
          shown, label: label, planned: event.status == .planned,
          references: dossier.references(of: event, &book), mark: event.status))
    }
    for findings in counted where events.count < Self.limit {
      events += [event(of: findings, &book)].compactMap { $0 }
    }
    return events.enumerated().sorted {
      ($0.element.day, $0.offset) < ($1.element.day, $1.offset)
    }.map(\.element)
  }

  /// The sentence that tells something, and the words or the day that date it.
  private struct Telling: Hashable {
    let article: Article.ID
    let sentence: Int
    var day: Day?
    var words: SourceSpan?

    init(_ claim: Claim) {
      (article, sentence, day) = (claim.article, claim.sentence, claim.time?.start)
    }

    init(_ figure: Figure) {
      (article, sentence, words) = (figure.article, figure.sentence, figure.time?.span)
    }
  }

  /// Current findings, those that one sentence states together.
  private var counted: [[Finding]] {
    var groups: [[Finding]] = []
    var homes: [Telling: Int] = [:]
    for finding in dossier.ranked where finding.isCurrent && finding.derivation == nil {
      guard let figure = dossier.shown(of: finding), figure.subsetOf == nil else { continue }
      if let home = homes[Telling(figure)] {
        groups[home].append(finding)
      } else {
        homes[Telling(figure)] = groups.count
        groups.append([finding])
      }
    }
    return groups
  }

  private func event(of findings: [Finding], _ book: inout EditorLedgerBook) -> Event? {
    guard let figure = dossier.shown(of: findings[0]),
      let shown = figure.time.flatMap({ shown($0, in: figure.article) })
    else { return nil }
    var counts: [[Inline]] = []
    let speakers = findings.map { dossier.claimants(of: $0, &book) }
    for (index, finding) in findings.enumerated() {
      guard let number = dossier.number(of: finding, &book) else { continue }
      // A speaker of several counts in a row is named once, after the last.
      let isLast = index + 1 == findings.count || speakers[index + 1] != speakers[index]
      counts.append(
        dossier.words.fill(
          "timeline.figure",
          [
            "number": [number], "label": dossier.counted(finding),
            "scope": dossier.totalScope(of: finding),
            "by": isLast ? speakers[index] : [],
          ]))
    }
    let separator = dossier.words["list.semicolon"]
    let marks = findings.map(dossier.status)
    return make(
      shown, label: .list(counts, separator: separator, last: separator), planned: false,
      references: findings.flatMap { dossier.references(of: $0, &book) },
      mark: marks.first { $0 == .contested || $0 == .claimed } ?? marks[0])
  }

  private func make(
    _ shown: (day: Day, inline: Inline), label: [Inline], planned: Bool, references: [Int],
    mark: StatusMark
  ) -> Event {
    Event(
      day: shown.day, printed: shown.inline, label: label,
      plain: shown.inline.plainText + " " + label.plainText, planned: planned,
      references: references, mark: mark)
  }

  /// The last day of a mention of at most two days ("overnight"), where it lies within the seven.
  private func shown(_ time: DateMention, in article: Article.ID) -> (day: Day, inline: Inline)? {
    guard let start = time.start else { return nil }
    let last = time.end.map { $0 - 1 } ?? start
    guard last.ordinal - start.ordinal <= 1, last >= dossier.order.date - Self.before,
      last <= dossier.order.date + Self.after
    else { return nil }
    return dossier.date(time, in: article).first.map { (last, $0) }
  }

  private func label(of claim: Claim) -> [Inline]? {
    let words = dossier.words
    if claim.kind.isEncounter {
      let text = words.fill(
        "timeline.encounter",
        [
          "kind": [.words(words["kind.\(claim.kind.rawValue)"])],
          "who": dossier.principals(of: claim),
          "place": dossier.place(claim.place, in: claim.article),
        ])
      return text.isEmpty ? nil : text
    }
    guard [.capture, .withdrawal, .agreement, .event].contains(claim.kind) else { return nil }
    let statement = dossier.statement(of: claim)
    guard !statement.isEmpty else { return nil }
    if claim.kind == .event { return statement }
    return words.fill(
      "timeline.claim",
      [
        "kind": [.words(words["kind.\(claim.kind.rawValue)"])], "statement": statement,
        "by": claim.status == .claimed ? dossier.claimant(of: claim) : [],
      ])
  }
}
