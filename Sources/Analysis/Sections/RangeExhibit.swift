import BriefModel

/// Killed, injured and the like: one row each, one dot per claim, nothing where nothing is stated.
///
/// Chart and table show figures of one scope, so that no total since January dwarfs a day's dead; totals and
/// what is longer ago have a table of their own, each with its scope and date.
struct RangeExhibit {
  /// How many findings of one metric are drawn, the gravest first.
  static let rowLimit = 4
  /// The same where page one has much to say beside it.
  static let shortRowLimit = 3

  let dossier: EditorDossier
  var limit = RangeExhibit.rowLimit

  /// The casualty findings of one metric, subsets left out.
  func findings(_ metric: String) -> [Finding] {
    dossier.findings.filter { finding in
      finding.metric == metric && finding.isCurrent && finding.derivation == nil
        && dossier.basis(of: finding).allSatisfy { $0.subsetOf == nil }
    }
  }

  /// The metrics that a casualty exhibit shows: killed and injured always, others where stated.
  var metrics: [String] {
    let words = dossier.words
    let always = words.list("casualties.always")
    return always + words.list("casualties.more").filter { !findings($0).isEmpty }
  }

  var hasData: Bool { metrics.contains { !findings($0).isEmpty } }

  /// Figures that one chart may show together.
  private enum Scope: CaseIterable {
    case recent
    case running
    case cumulative
    case older
  }

  private func scope(_ finding: Finding) -> Scope {
    switch dossier.scope(of: finding) {
    case .running: .running
    case .cumulative: .cumulative
    case .incident, .daily, .planned, .historical: dossier.isRecent(finding) ? .recent : .older
    }
  }

  /// The first scope that anything is stated in.
  private var chartedScope: Scope {
    let scopes = Set(dossier.withoutOtherCauses(metrics.flatMap(findings)).map(scope))
    return Scope.allCases.first(where: scopes.contains) ?? .recent
  }

  func exhibit(_ book: inout EditorLedgerBook) -> Exhibit? {
    guard hasData else { return nil }
    var rows: [Exhibit.RangeRow] = []
    var twin: [[[Inline]]] = []
    var references: [Int] = []
    var left = 0
    for metric in metrics {
      let (charted, others) = parted(metric)
      let stated = foremost(charted, of: metric)
      left += charted.count - stated.count
      for finding in stated {
        left += dossier.basis(of: finding).count - dossier.shownBasis(of: finding).count
        rows.append(row(finding, &book))
        twin += twinRows(finding, &book)
        references += dossier.references(of: finding, &book)
      }
      if charted.isEmpty, others.isEmpty {
        let label = dossier.label(of: metric)
        rows.append(.init(label: label, dots: [], low: nil, high: nil))
        twin.append([[.words(label)], [.words(dossier.words["not.stated"])], [], [], []])
      }
    }
    return Exhibit(
      number: book.exhibitNumber(), title: title(), plotted: .ranges(rows),
      alternative: alternative(rows),
      sourceLine: dossier.words.fill(
        "exhibit.source", ["references": dossier.references(references)]),
      twin: table("casualties.twin", twin, left: left))
  }

  /// What the exhibit leaves out: totals, and what is longer ago.
  func others(_ book: inout EditorLedgerBook) -> Table? {
    var rows: [[[Inline]]] = []
    var left = 0
    for metric in metrics {
      let others = parted(metric).others
      let stated = foremost(others, of: metric)
      left += others.count - stated.count
      for finding in stated { rows += twinRows(finding, &book) }
    }
    return rows.isEmpty ? nil : table("casualties.others", rows, left: left)
  }

  private func parted(_ metric: String) -> (charted: [Finding], others: [Finding]) {
    let all = findings(metric)
    let (charted, apart) = (chartedScope, otherCauses)
    func isCharted(_ finding: Finding) -> Bool {
      scope(finding) == charted && !apart.contains(finding.id)
    }
    return (all.filter(isCharted), all.filter { !isCharted($0) })
  }

  /// The findings of accidents and diseases, where there are others.
  private var otherCauses: Set<String> {
    let all = metrics.flatMap(findings)
    return Set(all.map(\.id)).subtracting(dossier.withoutOtherCauses(all).map(\.id))
  }

  private func table(_ caption: String, _ rows: [[[Inline]]], left: Int) -> Table {
    let words = dossier.words
    return Table(
      caption: words[caption],
      columns: [
        .init(words["column.casualties"], weight: 2.4),
        .init(words["column.number"], weight: 1.2, alignment: .right),
        .init(words["column.scope.date"], weight: 2.2),
        .init(words["column.by"], weight: 2.4), .init(words["column.source"], weight: 1.8),
      ], rows: rows, rowHeads: true, notes: dossier.further(left))
  }

  private func foremost(_ findings: [Finding], of metric: String) -> [Finding] {
    let isFirst = metric == dossier.words.list("casualties.always").first
    return Array(dossier.gravestFirst(findings).prefix(isFirst ? limit : max(2, limit - 2)))
  }

  private func label(_ finding: Finding) -> String {
    let text = dossier.label(of: finding).plainText
    return finding.place.map { "\(text), \($0)" } ?? text
  }

  private func row(_ finding: Finding, _ book: inout EditorLedgerBook) -> Exhibit.RangeRow {
    var dots: [Exhibit.RangeRow.Dot] = []
    for figure in dossier.voices(of: dossier.shownBasis(of: finding)).map(\.figure) {
      guard let value = figure.quantity.low ?? figure.quantity.high else { continue }
      let modifier = figure.quantity.modifier
      dots.append(
        .init(
          value: value, printed: dossier.number(of: figure, &book),
          label: dossier.speaker(figure.attribution, in: figure.article).plainText,
          openAbove: modifier == .atLeast || modifier == .moreThan,
          openBelow: modifier == .atMost))
    }
    return .init(label: label(finding), dots: dots, low: finding.low, high: finding.high)
  }

  private func twinRows(_ finding: Finding, _ book: inout EditorLedgerBook) -> [[[Inline]]] {
    var rows: [[[Inline]]] = []
    for voice in dossier.voices(of: dossier.shownBasis(of: finding)) {
      let figure = voice.figure
      let head = dossier.label(of: figure)
      let place = dossier.place(figure.place, in: figure.article)
      rows.append([
        dossier.words.fill("label.place", ["label": head, "place": place]),
        [dossier.number(of: figure, &book)],
        dossier.words.fill(
          "casualties.scope",
          [
            "scope": [
              .words(
                dossier.words["casualties.\(dossier.scope(of: figure, in: finding).rawValue)"])
            ],
            "date": dossier.since(figure) ?? dossier.due(figure.time, in: figure.article),
          ]),
        dossier.speaker(figure.attribution, in: figure.article),
        dossier.source(
          voice.figures.map { book.reference($0.sentence, of: $0.article) },
          dossier.status(of: figure)),
      ])
    }
    return rows
  }

  /// Says what is stated and what is not, in words alone.
  private func title() -> [Inline] {
    let always = dossier.words.list("casualties.always")
    let stated = metrics.filter { !parted($0).charted.isEmpty }.map {
      [Inline.words(dossier.label(of: $0))]
    }
    let missing = always.filter { findings($0).isEmpty }.map {
      [Inline.words(dossier.label(of: $0))]
    }
    let words = dossier.words
    return words.fill(
      "casualties.title",
      [
        "stated": .list(stated, separator: words["list.separator"], last: words["list.last"]),
        "missing": .list(missing, separator: words["list.separator"], last: words["list.last"]),
      ])
  }

  private func alternative(_ rows: [Exhibit.RangeRow]) -> String {
    let words = dossier.words
    let told = rows.map { row -> [Inline] in
      guard !row.dots.isEmpty else { return [.words("\(row.label): \(words["not.stated"])")] }
      let dots = row.dots.map { [$0.printed, .words(" (\($0.label))")] }
      return [.words(row.label + ": ")]
        + .list(dots, separator: words["list.separator"], last: words["list.separator"])
    }
    return words.fill(
      "casualties.alternative",
      [
        "rows": .list(
          told, separator: words["list.semicolon"], last: words["list.semicolon"])
      ]
    ).plainText
  }
}
