import BriefModel

/// All that the sections of one brief are written from.
struct EditorDossier {
  /// An article that was read but not used, and why: `dropped.<reason>` in the wording table.
  struct Dropped {
    enum Reason: String, CaseIterable {
      case afterCutoff = "after"
      case beforePeriod = "before"
    }
    let article: Article
    let reason: Reason
  }

  let order: BriefOrder
  let words: Wording
  let printer: EditorPrinter
  let metrics: [Metric]
  /// The readings that count: issued within the period or undated, copies left out.
  let readings: [Reading]
  let all: [Reading]
  let dropped: [Dropped]
  let copies: [Article.ID: Article.ID]
  let stories: [Story]
  let findings: [Finding]
  let claims: [ReconciledClaim]
  let press: ReconcilerPress
  let diagnostics: [Diagnostic]
  /// Figures that were left out since their source does not hold them.
  let unsound: [Diagnostic]
  private let readingOf: [Article.ID: Reading]
  private let figureOf: [String: Figure]

  init(
    readings: [Reading], order: BriefOrder, words: Wording, metrics: [Metric],
    diagnostics: [Diagnostic]
  ) {
    let sieve = EditorSieve(words: words)
    let all = readings.map(sieve.sound)
    unsound = readings.flatMap(sieve.faults)
    self.order = order
    self.words = words
    self.metrics = metrics
    self.all = all
    printer = EditorPrinter(words)
    dropped = all.compactMap { reading in
      Self.reason(against: reading.annotation.article, order: order).map {
        Dropped(article: reading.annotation.article, reason: $0)
      }
    }
    let out = Set(dropped.map(\.article.id))
    let kept = all.filter { !out.contains($0.annotation.article.id) }
    stories = Storyteller().stories(from: kept)
    let copies = stories.reduce(into: [:]) { $0.merge($1.copies) { first, _ in first } }
    self.copies = copies
    let told = kept.filter { copies[$0.annotation.article.id] == nil }
    self.readings = told
    let articles = told.map(\.annotation.article)
    press = ReconcilerPress(articles: articles, metrics: metrics)
    findings = Reconciler(metrics: metrics).findings(in: stories, of: articles)
    let readingOf = Dictionary(
      told.map { ($0.annotation.article.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.readingOf = readingOf
    figureOf = Dictionary(
      told.flatMap(\.figures).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    claims = ClaimReconciler(press: press) { readingOf[$0]?.annotation.article[$1] ?? "" }
      .reconciled(told.flatMap(\.claims))
    self.diagnostics = diagnostics + told.flatMap(\.diagnostics) + unsound
  }

  /// The period is the day up to the cut-off; an undated article counts, and is flagged.
  private static func reason(against article: Article, order: BriefOrder) -> Dropped.Reason? {
    guard let issued = article.issued else { return nil }
    if issued > order.cutoff { return .afterCutoff }
    return issued < order.periodStart ? .beforePeriod : nil
  }

  func reading(of article: Article.ID) -> Reading? { readingOf[article] }
  func article(_ id: Article.ID) -> Article? { readingOf[id]?.annotation.article }
  func figure(_ id: String) -> Figure? { figureOf[id] }

  func sentence(_ index: Int, of article: Article.ID) -> Sentence? {
    let sentences = readingOf[article]?.annotation.sentences ?? []
    return sentences.first { $0.index == index }
  }

  func label(of metric: String) -> String {
    metrics.first { $0.id == metric }?.label ?? metric
  }

  func thread(of metric: String) -> StoryThread? { metrics.first { $0.id == metric }?.thread }

  /// The figures that a finding rests on, the first one printed for it.
  func basis(of finding: Finding) -> [Figure] { finding.basis.compactMap(figure) }

  /// The finding that a whole's unstated rest was derived into.
  func rest(of whole: Finding) -> Finding? {
    findings.first { rest in
      rest.derivation != nil && rest.basis.first.map(whole.basis.contains) ?? false
    }
  }
}

extension BriefOrder {
  /// The period that a daily brief reports on begins a day before its cut-off.
  var periodStart: Instant { cutoff + -86_400 }
}

extension Finding {
  /// Of what has happened, not of plans or the past.
  var isCurrent: Bool { scope != .planned && scope != .historical }
}
