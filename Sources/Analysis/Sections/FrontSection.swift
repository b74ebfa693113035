import BriefModel

/// Page one: what to know in sixty seconds.
struct FrontSection {
  static let keyFigureLimit = 6
  /// Key points of more words than this leave room for one row of key figures.
  private static let longHighlights = 95
  private static let keyFiguresOfARow = 3

  let dossier: EditorDossier

  func section(_ book: inout EditorLedgerBook) -> Section {
    let words = dossier.words
    var blocks: [Block] = []
    let highlights = EditorHighlights(dossier: dossier).sentences(&book)
    if highlights.isEmpty {
      blocks.append(dossier.noReporting())
    } else {
      blocks.append(.highlights(highlights))
    }
    let isLong =
      highlights.reduce(0) { $0 + $1.plainText.wordCount } > Self.longHighlights
    let figures = keyFigures(isLong ? Self.keyFiguresOfARow : Self.keyFigureLimit, &book)
    if !figures.isEmpty { blocks += [.keyFigures(figures)] }
    if let exhibit = EditorPlan(dossier: dossier).keyExhibit(isShort: isLong, &book) {
      blocks.append(.exhibit(exhibit))
    }
    blocks.append(.paragraph(changes))
    blocks.append(.note(threads))
    if let caution { blocks.append(.note(caution)) }
    return Section(
      id: Section.Kind.front.rawValue, kind: .front, title: words["section.front"], blocks: blocks)
  }

  // MARK: Key figures

  private func keyFigures(_ limit: Int, _ book: inout EditorLedgerBook) -> [KeyFigure] {
    var figures: [KeyFigure] = []
    for finding in chosen where figures.count < limit {
      if let figure = keyFigure(finding, &book) { figures.append(figure) }
    }
    return figures
  }

  /// The attack that the key exhibit shows whole, and one finding of each other metric, by rank; what is
  /// agreed or planned comes last.
  private var chosen: [Finding] {
    let shown = shownInKeyExhibit
    let taken = Set(shown.map(\.metric))
    var seen: Set<String> = []
    let others = dossier.ranked.filter { finding in
      let isSubset = dossier.basis(of: finding).contains { $0.subsetOf != nil }
      return finding.derivation == nil && finding.scope != .historical && !isSubset
        && !taken.contains(finding.metric) && seen.insert(finding.metric).inserted
    }
    let rank = dossier.words.list("rank.metrics")
    let first = others.prefix { finding in
      finding.isCurrent
        && (rank.firstIndex(of: finding.metric) ?? rank.count)
          < (shown.first.flatMap { rank.firstIndex(of: $0.metric) } ?? 0)
    }
    let rest = others.dropFirst(first.count)
    let planned = rest.filter { !$0.isCurrent }
    return Array(first) + shown + rest.filter { $0.isCurrent } + planned
  }

  private var shownInKeyExhibit: [Finding] {
    guard case .outcome(let whole) = dossier.keyExhibit else { return [] }
    let parts = OutcomeExhibit(dossier: dossier).parts(of: whole)
    return [whole] + parts + [dossier.rest(of: whole)].compactMap { $0 }
  }

  private func keyFigure(_ finding: Finding, _ book: inout EditorLedgerBook) -> KeyFigure? {
    guard let number = dossier.number(of: finding, &book), let figure = dossier.shown(of: finding)
    else { return nil }
    let words = dossier.words
    let isRest = finding.derivation != nil
    let label =
      isRest
      ? words.fill("keyfigure.rest", ["label": [.words(dossier.label(of: finding.metric))]])
      : finding.isCurrent
        ? dossier.counted(finding)
        : words.fill(
          "keyfigure.planned",
          [
            "label": dossier.counted(finding),
            "per": dossier.perSide(figure).map { [$0] } ?? [],
            "scope": [.words(dossier.scope(finding.scope, of: finding.metric))],
          ])
    let detail = words.fill(
      "keyfigure.detail",
      [
        "circumstances": dossier.circumstances(of: figure, in: finding),
        "by": isRest
          ? [.words(words["outcome.derived"])] : dossier.claimants(of: finding, &book),
        "was": dossier.was(finding, &book),
        "source": dossier.source(
          dossier.referencesWithFormer(of: finding, &book), dossier.status(of: finding)),
      ])
    let change = dossier.former(of: finding).isEmpty ? "change.first" : "change.revised"
    return KeyFigure(number: number, label: label, detail: detail, change: words[change])
  }

  // MARK: Changes and counts

  private var changes: [Inline] {
    let words = dossier.words
    return [.strong(words["changes.title"]), .words(" ")]
      + words.fill(dossier.order.issue <= 1 ? "changes.first" : "changes.none")
  }

  /// Per thread, how many items were found in how many sources.
  private var threads: [Inline] {
    let words = dossier.words
    let counts = StoryThread.allCases.map { thread -> [Inline] in
      let count = EditorCount(dossier: dossier, thread: thread)
      return words.fill(
        "threads.count",
        [
          "thread": [.words(words["thread.\(thread.rawValue)"])],
          "items": [.editorial(String(count.items))],
          "sources": [.editorial(String(count.sources))],
        ])
    }
    let list: [Inline] = .list(
      counts, separator: words["list.semicolon"], last: words["list.semicolon"])
    return words.fill("threads.line", ["counts": list])
  }

  /// What a reader of page one must know about its sources.
  private var caution: [Inline]? {
    let words = dossier.words
    var notes: [[Inline]] = []
    if dossier.readings.count == 1 { notes.append(words.fill("caution.single")) }
    let undated = dossier.readings.count { $0.annotation.article.issued == nil }
    if undated > 0 {
      notes.append(
        words.fill(
          undated == 1 ? "caution.undated.one" : "caution.undated",
          [
            "undated": [.editorial(String(undated))],
            "read": [.editorial(String(dossier.readings.count))],
            "date": [.date(dossier.printer.day(dossier.order.date), nil)],
          ]))
    }
    let earlier = dossier.readings.count { reading in
      reading.article.issued.map { $0 < dossier.order.periodStart } ?? false
    }
    if earlier > 0 {
      notes.append(
        words.fill(
          earlier == 1 ? "caution.earlier.one" : "caution.earlier",
          [
            "earlier": [.editorial(String(earlier))],
            "read": [.editorial(String(dossier.readings.count))],
          ]))
    }
    guard !notes.isEmpty else { return nil }
    return .list(notes, separator: " ", last: " ")
  }
}

/// What one thread has: items (findings and events), sentences, sources.
struct EditorCount {
  let dossier: EditorDossier
  let thread: StoryThread

  var sentences: Int {
    dossier.readings.reduce(0) { count, reading in
      count + reading.annotation.sentences.count { $0.paragraph >= 0 && isOfThread($0, reading) }
    }
  }

  var sources: Int {
    dossier.readings.count { reading in
      reading.annotation.sentences.contains { isOfThread($0, reading) }
    }
  }

  /// By its own thread, or by that of a figure in it.
  private func isOfThread(_ sentence: Sentence, _ reading: EditorReading) -> Bool {
    sentence.thread == thread
      || reading.figures(in: sentence).contains { dossier.thread(of: $0.metric) == thread }
  }

  var items: Int {
    let findings = dossier.findings.count {
      $0.isCurrent && $0.derivation == nil && dossier.thread(of: $0.metric) == thread
    }
    let events = dossier.claims.count { event in
      event.lead.status != .background
        && dossier.sentence(event.lead.sentence, of: event.lead.article)?.thread == thread
    }
    return findings + events
  }
}
