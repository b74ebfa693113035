import BriefModel

/// All that the sections of one brief are written from.
final class EditorDossier {
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
  let words: EditorWords
  let printer: EditorPrinter
  /// The readings that count: issued within the period or undated, copies left out.
  let readings: [EditorReading]
  let all: [EditorReading]
  let dropped: [Dropped]
  let copies: [Article.ID: Article.ID]
  let stories: [Story]
  let findings: [Finding]
  let claims: [ReconciledClaim]
  let press: ReconcilerPress
  let diagnostics: [Diagnostic]
  /// Figures that were left out since their source does not hold them.
  let unsound: [Diagnostic]

  // What several sections ask for is worked out once, when it is first asked for.
  private(set) lazy var ranked = rankedFindings
  private(set) lazy var keyExhibit = EditorPlan(dossier: self).chosenKey
  private(set) lazy var encounters = Encounters(dossier: self).sortedRows
  private(set) lazy var wholes = OutcomeExhibit(dossier: self).foundWholes
  private var quotes: [Claim.ID: [Encounters.Quote]] = [:]
  private var sentencesOf: [Claim.ID: [Int]] = [:]

  private let metricOf: [Metric.ID: Metric]
  private let readingOf: [Article.ID: EditorReading]
  private let figureOf: [Figure.ID: Figure]
  /// By figure, the findings that rest on it; by claim, the events that it tells of.
  private let findingsOf: [Figure.ID: [Int]]
  private let eventsOf: [Claim.ID: [Int]]

  init(
    readings: [Reading], order: BriefOrder, words: EditorWords, metrics: [Metric],
    aliases: AliasTable, diagnostics: [Diagnostic]
  ) {
    let sieve = EditorSieve(words: words.wording)
    let sifted = readings.map(sieve.sifted)
    unsound = sifted.flatMap(\.faults)
    self.order = order
    self.words = words
    metricOf = Metric.byID(metrics)
    let editorial = sifted.map { EditorReading($0.reading) }
    all = editorial
    printer = EditorPrinter(words.wording)
    dropped = editorial.compactMap { reading in
      Self.reason(against: reading.article, order: order).map {
        Dropped(article: reading.article, reason: $0)
      }
    }
    let out = Set(dropped.map(\.article.id))
    let kept = sifted.indices.filter { !out.contains(editorial[$0].article.id) }
    stories = Storyteller().stories(from: kept.map { sifted[$0].reading })
    let copies = stories.reduce(into: [:]) { $0.merge($1.copies) { first, _ in first } }
    self.copies = copies
    let told = kept.map { editorial[$0] }.filter { copies[$0.article.id] == nil }
    self.readings = told
    let articles = told.map(\.article)
    press = ReconcilerPress(
      articles: articles, stories: stories, metrics: MetricIndex(metrics), aliases: aliases)
    findings = Reconciler(metrics: metrics, aliases: aliases).findings(in: stories, of: articles)
    let readingOf = Dictionary(
      told.map { ($0.article.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.readingOf = readingOf
    figureOf = Dictionary(
      told.flatMap(\.figures).map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    claims = ClaimReconciler(press: press) { readingOf[$0]?.article[$1] ?? "" }
      .reconciled(told.flatMap(\.claims))
    self.diagnostics = diagnostics + told.flatMap(\.diagnostics) + unsound
    findingsOf = Self.places(in: findings) { $0.basis }
    eventsOf = Self.places(in: claims) { $0.members.map(\.id) }
  }

  /// By each id that they name, the places of the elements that name it.
  private static func places<Element>(
    in elements: [Element], naming ids: (Element) -> [String]
  ) -> [String: [Int]] {
    elements.enumerated().reduce(into: [:]) { places, element in
      for id in ids(element.element) { places[id, default: []].append(element.offset) }
    }
  }

  /// The period is the day up to the cut-off; an undated article counts, and is flagged.
  private static func reason(against article: Article, order: BriefOrder) -> Dropped.Reason? {
    guard let issued = article.issued else { return nil }
    if issued > order.cutoff { return .afterCutoff }
    return issued < order.periodStart ? .beforePeriod : nil
  }

  func reading(of article: Article.ID) -> EditorReading? { readingOf[article] }
  func article(_ id: Article.ID) -> Article? { readingOf[id]?.article }
  func figure(_ id: Figure.ID) -> Figure? { figureOf[id] }
  func metric(_ id: Metric.ID) -> Metric? { metricOf[id] }

  func sentence(_ index: Int, of article: Article.ID) -> Sentence? {
    readingOf[article]?.sentence(index)
  }

  /// Whether it is of the days that a brief shows as its own: undated, or at most three days old.
  func isRecent(_ finding: Finding) -> Bool {
    basis(of: finding).contains { figure in
      guard let time = figure.time, let start = time.start else { return true }
      return (time.end ?? start + 1) > order.date - TimelineExhibit.before
    }
  }

  func label(of metric: Metric.ID) -> String { metricOf[metric]?.label ?? metric }

  func thread(of metric: Metric.ID) -> StoryThread? { metricOf[metric]?.thread }

  /// The figures that a finding rests on, the first one printed for it.
  func basis(of finding: Finding) -> [Figure] { finding.basis.compactMap(figure) }

  /// The findings that rest on a figure, in order.
  func findings(on figure: Figure) -> [Finding] {
    findingsOf[figure.id]?.map { findings[$0] } ?? []
  }

  /// The events that a claim tells of, in order.
  func events(of claim: Claim) -> [ReconciledClaim] {
    eventsOf[claim.id]?.map { claims[$0] } ?? []
  }

  /// The finding that a whole's unstated rest was derived into.
  func rest(of whole: Finding) -> Finding? {
    findings.first { rest in
      rest.derivation != nil && rest.basis.first.map(whole.basis.contains) ?? false
    }
  }

  /// The sentences that a claim rests on, its own first.
  func sentences(of claim: Claim) -> [Int] {
    if let known = sentencesOf[claim.id] { return known }
    let all = reading(of: claim.article)?.annotation.sentences ?? []
    let others = all.filter { sentence in
      sentence.index != claim.sentence
        && claim.evidence.contains { sentence.span.contains($0.span) }
    }
    let sentences = [claim.sentence] + others.map(\.index)
    sentencesOf[claim.id] = sentences
    return sentences
  }

  /// What is quoted of an encounter.
  func quotes(of event: ReconciledClaim) -> [Encounters.Quote] {
    if let known = quotes[event.lead.id] { return known }
    let found = Encounters(dossier: self).quotes(of: event)
    quotes[event.lead.id] = found
    return found
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
