import BriefModel

/// A brief of one sentence with a figure, a claim and what follows from two figures.
enum BriefFixture {
  static let text =
    "The air force of Ruritania reported downing 1,088 out of 1,273 drones, its spokesman said."

  static func brief() -> Brief {
    let article = Article(
      id: "a1", text: text, outlet: Outlet(name: "The Gazette"),
      url: "https://gazette.example/1", issued: Instant(seconds: 1_747_548_000),
      parcel: "a.txt", sha256: "00ff")
    return Brief(
      masthead: masthead,
      sections: [
        Section(id: "front", kind: .front, title: "Key points", blocks: front),
        Section(
          id: "annex", kind: .annex, title: "Evidence annex", blocks: [.evidence([evidence])]),
      ],
      ledger: Ledger(
        entries: entries, evidence: [evidence],
        sources: [.init(article: article, sentences: 1, figures: 2, claims: 0)], findings: []),
      wording: ["exhibit": "Exhibit", "mark.single": "single source"])
  }

  private static var masthead: Masthead {
    Masthead(
      title: "Daily brief", date: Day(ordinal: 20_226),
      periodStart: Instant(seconds: 1_747_526_340), cutoff: Instant(seconds: 1_747_612_740),
      cutoffLine: "Information cut-off 2025-05-18 23:59 UTC",
      periodLine: "Reporting period 2025-05-17 23:59 to 2025-05-18 23:59 UTC",
      dateLine: "18 May 2025", zone: "UTC", marking: "TLP:CLEAR",
      review: "Machine-prepared, not reviewed")
  }

  private static var front: [Block] {
    let downed = Inline.figure("1,088", entry: "F1")
    let whole = Inline.figure("1,273", entry: "F2")
    let rest = Inline.derived("185", entry: "D1")
    let table = Table(
      caption: "Drones", columns: [.init("Outcome"), .init("Number", alignment: .right)],
      rows: [
        [[.words("downed")], [downed]], [[.words("outcome not stated")], [rest]],
      ], notes: [[.words("As the air force counts them.")]])
    return [
      .highlights([[downed, .words(" drones downed "), .reference(1), .mark(.single)]]),
      .paragraph([
        .words("Ruritania downed "), downed, .words(" of "), whole,
        .words(" drones, and what became of the others is not stated by anybody at all so far. "),
        .link("Source", url: "https://gazette.example/1"),
      ]),
      .keyFigures([
        KeyFigure(
          number: whole, label: [.words("drones launched")], detail: [.words("overnight")],
          change: "first report")
      ]),
      .exhibit(
        Exhibit(
          number: 1, title: [.words("Most drones were downed")],
          plotted: .outcome(
            .init(
              label: "launched", total: 1273, printed: whole,
              parts: [
                .init(label: "downed", value: 1088, printed: downed, role: .stated),
                .init(label: "not stated", value: 185, printed: rest, role: .notStated),
              ])), alternative: "A bar in two parts.",
          sourceLine: [.words("Source: "), .reference(1)],
          twin: table)),
    ]
  }

  private static var evidence: EvidenceEntry {
    EvidenceEntry(
      number: 1, evidence: Evidence(article: "a1", span: SourceSpan(0, 90), role: "sentence"),
      sentence: text, outlet: "The Gazette", entries: ["F1", "F2", "D1"])
  }

  private static var entries: [Ledger.Entry] {
    let speaker = Mention(
      span: SourceSpan(0, 26), kind: .body, name: "Air force of Ruritania", side: "Ruritania")
    func figure(_ id: String, _ metric: String, _ value: Double, _ start: Int) -> Ledger.Entry {
      let span = SourceSpan(start, start + 5)
      let quantity = Quantity(span: span, low: value, high: value, worded: "number")
      return Ledger.Entry(
        id: id,
        kind: .figure(
          Figure(
            id: "a1#\(id)", metric: metric, quantity: quantity,
            attribution: Attribution(speaker: .named(speaker), stance: .claims), sentence: 0,
            evidence: [Evidence(article: "a1", span: span, role: "number")], rule: "of_total")),
        reference: 1, status: .single)
    }
    return [
      figure("F1", "drones.downed", 1088, 44), figure("F2", "drones.launched", 1273, 57),
      Ledger.Entry(
        id: "D1",
        kind: .derived(
          metric: "drones.launched", value: 185, from: ["F2", "F1"], sum: "1,273 - 1,088 = 185"),
        reference: 1, status: .derived),
    ]
  }
}
