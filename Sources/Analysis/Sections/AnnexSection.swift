import BriefModel

/// The evidence: every source, every quoted sentence, every figure, and how they were dealt with.
struct AnnexSection {
  /// How many entries the ledger has at most, which make a hundred pages.
  ///
  /// What other sections print is always there.
  static let entryLimit = 2_000

  let dossier: EditorDossier
  /// How many lines the gate would have refused.
  var leftOut: [EditorProof.Reason: Int] = [:]

  /// Written last: by then the ledger holds all that is printed before.
  func section(_ book: inout EditorLedgerBook) -> Section {
    let words = dossier.words
    let unlisted = enterTheRest(&book)
    let quoted: [Block] =
      [.heading(level: 2, words["evidence.title"])] + onlySource(of: book.evidence)
      + [.evidence(book.evidence)]
    let blocks: [Block] = [
      .table(EditorLedgerTable(dossier: dossier).table(book)),
      .table(register),
      .paragraph(
        [.strong(words["method.title"]), .words(" ")]
          + words.fill(
            "method.text",
            [
              "counts": .list(
                method(unlisted), separator: words["list.semicolon"], last: words["list.semicolon"])
            ])),
      .paragraph(
        [.strong(words["corrections.title"]), .words(" ")] + words.fill("corrections.none")
          + [.words(" "), .strong(words["credits.title"]), .words(" ")]
          + words.fill("credits.text")),
    ]
    return Section(
      id: Section.Kind.annex.rawValue, kind: .annex, title: words["section.annex"],
      blocks: quoted + blocks)
  }

  /// Figures that no section prints, plans and the past included, and events that a table has no room
  /// for stay in the ledger.
  ///
  /// - Returns: how many there is no room for here either.
  private func enterTheRest(_ book: inout EditorLedgerBook) -> Int {
    var unlisted = 0
    for reading in dossier.readings {
      for figure in reading.figures where !book.holds(figure) {
        guard book.entries.count < Self.entryLimit else {
          unlisted += 1
          continue
        }
        _ = book.entry(for: figure)
      }
    }
    for event in book.left where !book.holds(event) {
      guard book.entries.count < Self.entryLimit else {
        unlisted += 1
        continue
      }
      _ = dossier.references(of: event, &book)
    }
    return unlisted
  }

  /// Where everything rests on one article, whose it is, said once.
  private func onlySource(of evidence: [EvidenceEntry]) -> [Block] {
    guard evidence.areOfOneArticle,
      let article = evidence.first.flatMap({ dossier.article($0.evidence.article) })
    else { return [] }
    return [
      .note(
        dossier.words.fill(
          "evidence.only",
          [
            "outlet": dossier.outlet(of: article.id),
            "headline": article.headline.map { [.editorial($0)] } ?? [],
          ]))
    ]
  }

  // MARK: Register

  private var register: Table {
    let words = dossier.words
    return Table(
      caption: words["register.caption"],
      columns: [
        .init(words["column.outlet"], weight: 1.8), .init(words["column.headline"], weight: 3.6),
        .init(words["column.issued"], weight: 2.2), .init(words["column.retrieved"], weight: 1.9),
        .init(words["column.language"], weight: 1.1), .init(words["column.use"], weight: 0.7),
        .init(words["column.hash"], weight: 3.4),
      ], rows: listed.map(row))
  }

  /// The articles of the period and their copies; of what was dropped, the method gives the count.
  private var listed: [Article] {
    let dropped = Set(dossier.dropped.map(\.article.id))
    return dossier.all.map(\.annotation.article).filter { !dropped.contains($0.id) }
  }

  private func use(_ article: Article) -> String {
    dossier.words[dossier.copies[article.id] == nil ? "use.kept" : "use.copy"]
  }

  private func row(_ article: Article) -> [[Inline]] {
    let words = dossier.words
    let outlet = article.outlet?.name ?? words["outlet.unnamed"]
    return [
      [.editorial(outlet)],
      [article.headline.map { .editorial($0) } ?? .words(words["headline.none"])],
      issued(article),
      origin(article), [.editorial(article.language)], [.words(use(article))],
      [.editorial(article.sha256)],
    ]
  }

  /// The time of issue, and the words of the article that say so where no one else did.
  private func issued(_ article: Article) -> [Inline] {
    let words = dossier.words
    let stated = article.imprint.sources.map { span in
      let line = article[span]
      return String(
        line[...(line.lastIndex { $0.isLetter || $0.isNumber || $0 == ")" } ?? line.startIndex)])
    }.joined(separator: "; ")
    guard let issued = article.issued else {
      return stated.isEmpty
        ? [.words(words["issued.none"])]
        : [.words(words["issued.none"]), .words(", ")]
          + words.fill("outlet.stated", ["words": [.editorial(stated)]])
    }
    guard !stated.isEmpty else { return [.editorial(issued.description)] }
    let isHour = issued.civil().seconds != 43_200
    let date =
      article.imprint.isDated && !isHour ? issued.civil().day.description : issued.description
    return words.fill(
      "issued.stated", ["date": [.editorial(date)], "words": [.editorial(stated)]])
  }

  /// The address as a link, else the file it was read from.
  private func origin(_ article: Article) -> [Inline] {
    guard let url = article.url, Gate.isSafe(link: url) else { return [.editorial(article.parcel)] }
    return [.link(url, url: url)]
  }

  // MARK: Method

  private func method(_ unlisted: Int) -> [[Inline]] {
    let words = dossier.words
    var lines = [
      words.fill("method.read", ["count": count(dossier.all.count)]),
      words.fill("method.kept", ["count": count(dossier.readings.count)]),
      words.fill("method.merged", ["count": count(dossier.copies.count)]),
    ]
    if dossier.dropped.isEmpty { lines.append(words.fill("method.dropped", ["count": count(0)])) }
    for reason in Omission.allCases {
      let dropped = dossier.dropped.count { $0.reason == reason }
      guard dropped > 0 else { continue }
      lines.append(words.fill("dropped.\(reason.rawValue)", ["count": count(dropped)]))
    }
    for reason in Reconciler.Reason.allCases {
      let excluded = Set(
        dossier.findings.flatMap(\.excluded).filter { $0.reason == reason.rawValue }.map(\.figure))
      guard !excluded.isEmpty else { continue }
      lines.append(words.fill("reason.\(reason.rawValue)", ["count": count(excluded.count)]))
    }
    if !dossier.unsound.isEmpty {
      lines.append(words.fill("reason.unheld", ["count": count(dossier.unsound.count)]))
    }
    for reason in EditorProof.Reason.allCases {
      guard let left = leftOut[reason] else { continue }
      lines.append(
        words.fill(
          left == 1 ? "leftout.\(reason.rawValue).one" : "leftout.\(reason.rawValue)",
          ["count": count(left)]))
    }
    if unlisted > 0 {
      lines.append(words.fill("method.unlisted", ["count": count(unlisted)]))
    }
    return lines
  }

  private func count(_ count: Int) -> [Inline] { [.editorial(String(count))] }
}
