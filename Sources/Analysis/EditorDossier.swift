package import BriefModel

/// All that the sections of one brief are written from.
final class EditorDossier {
  /// An article that was read but not used, and why.
  struct Dropped {
    let article: Article
    let reason: Omission
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
  private(set) lazy var heldEncounters = foundHeldEncounters
  private(set) lazy var parts = partsOfWholes
  private(set) lazy var ahead = SentencesAhead(dossier: self).sentences
  private lazy var calledOff = cancelledByDay
  private(set) lazy var answers = answersOfSentences
  private(set) lazy var deniedFigures = denialsOfFigures
  private(set) lazy var tolls = tollsOfEvents
  private(set) lazy var periods = periodsOfArticles
  private(set) lazy var wholes = OutcomeExhibit(dossier: self).foundWholes
  private var quotes: [Claim.ID: [Encounters.Quote]] = [:]
  private var sentencesOf: [Claim.ID: [Int]] = [:]
  private var encountersOf: [Article.ID: [Int: [Claim.ID]]] = [:]

  private let metricOf: [Metric.ID: Metric]
  private let readingOf: [Article.ID: EditorReading]
  private let figureOf: [Figure.ID: FigurePlace]
  /// By figure, the findings that rest on it; by claim, the events that it tells of.
  private let findingsOf: [Figure.ID: [Int]]
  private let eventsOf: [Claim.ID: [Int]]
  /// By the first figure that it rests on, the first finding that was derived.
  private let restsOf: [Figure.ID: Int]

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
      order.omission(of: reading.article).map {
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
    figureOf = Self.places(of: told)
    claims = ClaimReconciler(press: press, answers: AnswerWords(words)) {
      readingOf[$0]?.article[$1] ?? ""
    }.reconciled(told.flatMap(\.claims), replies: told.flatMap { $0.replies(in: words) })
    self.diagnostics = diagnostics + told.flatMap(\.diagnostics) + unsound
    findingsOf = Self.places(in: findings) { $0.basis }
    eventsOf = Self.places(in: claims) { $0.members.map(\.id) }
    restsOf = Self.places(in: findings) {
      $0.derivation == nil ? [] : Array($0.basis.prefix(1))
    }.compactMapValues(\.first)
  }

  /// By each id that they name, the places of the elements that name it.
  private static func places<Element>(
    in elements: [Element], naming ids: (Element) -> [String]
  ) -> [String: [Int]] {
    elements.enumerated().reduce(into: [:]) { places, element in
      for id in ids(element.element) { places[id, default: []].append(element.offset) }
    }
  }

  /// Where a figure lies, since copies of half a million would fill a gigabyte.
  private struct FigurePlace {
    let reading: Int
    let figure: Int
  }

  /// The first of each name.
  private static func places(of readings: [EditorReading]) -> [Figure.ID: FigurePlace] {
    var places: [Figure.ID: FigurePlace] = [:]
    for (number, reading) in readings.enumerated() {
      for figure in reading.figures.indices where places[reading.figures[figure].id] == nil {
        places[reading.figures[figure].id] = FigurePlace(reading: number, figure: figure)
      }
    }
    return places
  }

  func reading(of article: Article.ID) -> EditorReading? { readingOf[article] }
  func article(_ id: Article.ID) -> Article? { readingOf[id]?.article }
  func figure(_ id: Figure.ID) -> Figure? {
    figureOf[id].map { readings[$0.reading].figures[$0.figure] }
  }
  func metric(_ id: Metric.ID) -> Metric? { metricOf[id] }

  func sentence(_ index: Int, of article: Article.ID) -> Sentence? {
    readingOf[article]?.sentence(index)
  }

  /// Whether a plan is told as cancelled for its day by somebody who was to take part in it.
  func isCalledOff(_ plan: ReconciledClaim) -> Bool {
    guard let day = plan.lead.time?.start, let cancelled = calledOff[day] else { return false }
    let words = plan.members.compactMap { claim in
      claim.object.map { article(claim.article)?[$0] ?? "" }
    }
    return cancelled.prefix(Reconciler.reach).contains { other in
      other.lead.participants.contains { party in
        let name = party.mention.name
        return words.contains { $0.holds(name) }
          || plan.lead.participants.contains { sameName($0.mention.name, name) }
      }
    }
  }

  /// What is told as cancelled, by the day that it was planned for.
  private var cancelledByDay: [Day: [ReconciledClaim]] {
    claims.reduce(into: [:]) { cancelled, event in
      guard event.lead.status == .cancelled, let day = event.lead.time?.start else { return }
      cancelled[day, default: []].append(event)
    }
  }

  func label(of metric: Metric.ID) -> String { metricOf[metric]?.label ?? metric }

  func thread(of metric: Metric.ID) -> StoryThread? { metricOf[metric]?.thread }

  /// The figures that a finding rests on, the first one printed for it.
  func basis(of finding: Finding) -> [Figure] { finding.basis.compactMap(figure) }

  /// How many figures of one finding, or tellings of one event, a line or an exhibit names at most.
  static let shownLimit = 12

  /// Of the figures that a finding rests on, those that are printed for it: the first, and those that
  /// state its bounds; so a count that a text repeats a thousand times remains one line.
  func shownBasis(of finding: Finding) -> [Figure] {
    let basis = basis(of: finding)
    guard basis.count > Self.shownLimit else { return basis }
    let bounds = [
      basis.firstIndex { $0.quantity.low == finding.low && finding.low != nil },
      basis.firstIndex { $0.quantity.upperBound == finding.high && finding.high != nil },
      basis.firstIndex { $0.quantity.exactly == finding.best && finding.best != nil },
    ].compactMap(\.self)
    let shown = Set(bounds + basis.indices.prefix(Self.shownLimit - 3))
    return shown.sorted().map { basis[$0] }
  }

  /// The findings that rest on a figure, in order.
  func findings(on figure: Figure) -> [Finding] {
    findingsOf[figure.id]?.map { findings[$0] } ?? []
  }

  /// The events that a claim tells of, in order.
  func events(of claim: Claim) -> [ReconciledClaim] {
    eventsOf[claim.id]?.map { claims[$0] } ?? []
  }

  /// The places of the findings that rest on a figure.
  func places(on figure: Figure.ID) -> [Int] { findingsOf[figure] ?? [] }

  /// Current findings that state a value, by the whole that their metric is a part of.
  private var partsOfWholes: [OutcomeParts.Key: OutcomeParts] {
    findings.enumerated().reduce(into: [:]) { parts, element in
      let (place, part) = (element.offset, element.element)
      guard let whole = metric(part.metric)?.partOf, isStatedPart(part, of: whole) else { return }
      parts[.init(of: part, whole: whole), default: OutcomeParts()].add(part, at: place)
    }
  }

  /// Whether a finding is a current count, stated as such, of a part of a metric.
  func isStatedPart(_ part: Finding, of whole: Metric.ID) -> Bool {
    part.derivation == nil && part.isCurrent && part.best != nil
      && metric(part.metric)?.partOf == whole
  }

  /// The finding that a whole's unstated rest was derived into.
  func rest(of whole: Finding) -> Finding? {
    whole.basis.compactMap { restsOf[$0] }.min().map { findings[$0] }
  }

  /// The sentences that a claim rests on, its own first.
  func sentences(of claim: Claim) -> [Int] {
    if let known = sentencesOf[claim.id] { return known }
    let others = reading(of: claim.article).map { reading in
      reading.sentences(holding: claim.evidence.map(\.span)).map {
        reading.annotation.sentences[$0].index
      }
    }
    let sentences = [claim.sentence] + (others ?? []).filter { $0 != claim.sentence }
    sentencesOf[claim.id] = sentences
    return sentences
  }

  /// The encounters that a sentence of an article tells of, background left out.
  func encounters(toldBy sentence: Int, of article: Article.ID) -> [Claim.ID] {
    if encountersOf[article] == nil {
      let told = reading(of: article)?.claims.filter {
        $0.kind.isEncounter && $0.status != .background
      }
      encountersOf[article] = (told ?? []).reduce(into: [:]) { places, claim in
        for sentence in sentences(of: claim) { places[sentence, default: []].append(claim.id) }
      }
    }
    return encountersOf[article]?[sentence] ?? []
  }

  /// What is quoted of an encounter.
  func quotes(of event: ReconciledClaim) -> [Encounters.Quote] {
    if let known = quotes[event.lead.id] { return known }
    let found = Encounters(dossier: self).quotes(of: event)
    quotes[event.lead.id] = found
    return found
  }
}

/// Why an article is not of the period: `dropped.<raw value>` in the wording table.
package enum Omission: String, CaseIterable, Sendable {
  case afterCutoff = "after"
  case beforePeriod = "before"
}

extension BriefOrder {
  /// The period that a daily brief reports on begins a day before its cut-off.
  package var periodStart: Instant { cutoff + -86_400 }

  /// How long before the period an article may have been issued that bears its date in its text.
  private static let grace = 2 * 86_400

  /// The period is the day up to the cut-off; an undated article counts, and is flagged, and so does one
  /// of the days before that bears its date in its text.
  package func omission(of article: Article) -> Omission? {
    guard let issued = article.issued else { return nil }
    if issued > cutoff { return .afterCutoff }
    // What bears its date in its text was handed in by somebody who had it before their eyes.
    let start = article.imprint.isDated ? periodStart + -Self.grace : periodStart
    return issued < start ? .beforePeriod : nil
  }
}

extension Finding {
  /// Of what has happened, not of plans or the past.
  var isCurrent: Bool { scope != .planned && scope != .historical }
}
