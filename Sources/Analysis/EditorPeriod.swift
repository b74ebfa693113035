import BriefModel

/// What a brief shows as its own: the news of its days, and of the days that a report itself says it covers.
extension EditorDossier {
  /// Into how many of its first sentences an article puts the period that it covers.
  private static let opening = 6
  /// How many days such a period has.
  private static let periodLength = 4...35
  /// How many days after its end a report of it is still the latest.
  private static let periodAge = 8
  /// From this number on the toll of no event that stands alone is told from that of a war.
  private static let tollLimit = 1000.0

  /// Whether it is undated, at most three days old, or of the period that its article covers.
  func isRecent(_ finding: Finding) -> Bool { basis(of: finding).contains(where: isRecent) }

  private func isRecent(_ figure: Figure) -> Bool {
    guard let time = figure.time, let start = time.start else { return true }
    let first = order.date - TimelineExhibit.before
    return (time.end ?? start + 1) > min(first, periods[figure.article] ?? first)
  }

  /// Where the period begins that an article says it covers, or names at its beginning: "13 to 19 October".
  var periodsOfArticles: [Article.ID: Day] {
    readings.reduce(into: [:]) { periods, reading in
      if let stated = reading.article.imprint.period {
        periods[reading.article.id] = stated.start
        return
      }
      let sentences = reading.annotation.sentences.filter { $0.paragraph >= 0 }
        .prefix(Self.opening)
      guard let last = sentences.last?.span.end else { return }
      let period = reading.annotation.dates.first { date in
        guard date.span.field == .text, date.span.end <= last, date.basis == .absolute,
          let start = date.start, let end = date.end
        else { return false }
        return Self.periodLength.contains(end.ordinal - start.ordinal) && end <= order.date + 1
          && end > order.date - Self.periodAge
      }
      periods[reading.article.id] = period?.start
    }
  }

  /// Whether a finding runs over days or events; the toll of one event is none, however it grew.
  func isTotal(_ finding: Finding) -> Bool {
    [.running, .cumulative].contains(scope(of: finding))
  }

  /// Such as "since July 13", the day in the words of the source, where those of a total's scope lead to it.
  func since(_ figure: Figure) -> [Inline]? {
    guard let scope = figure.evidence.first(where: { $0.role == "scope" })?.span,
      let reading = reading(of: figure.article), let sentence = reading.sentence(figure.sentence)
    else { return nil }
    let behind = SourceSpan(scope.end, sentence.span.end, in: scope.field)
    guard let first = reading.dates(within: behind).first,
      first.span.start - scope.end <= 1, first.start.map({ $0 < order.date }) ?? false
    else { return nil }
    return quotation(first.span, of: figure.article).map {
      words.fill("scope.since", ["date": [$0]])
    }
  }

  /// How many days an incident may take: a night, a day, a weekend.
  private static let longestIncident = 3

  /// Whether what a finding counts took more days than an incident does: the dead of a week.
  func isOverDays(_ finding: Finding) -> Bool {
    guard let time = shown(of: finding)?.time, let start = time.start, let end = time.end else {
      return false
    }
    return end.ordinal - start.ordinal > Self.longestIncident
  }

  /// The scope of a finding as it is printed: the toll of an event of the period is an incident's.
  func scope(of finding: Finding) -> Figure.Scope {
    tolls.contains(finding.id) ? .incident : finding.scope
  }

  /// The same of one of its figures.
  func scope(of figure: Figure, in finding: Finding) -> Figure.Scope {
    scope(of: finding) == .incident && press.isToll(figure) ? .incident : figure.scope
  }

  /// The findings that are tolls of an event which the article tells, and of no longer time.
  var tollsOfEvents: Set<Finding.ID> {
    struct Key: Hashable {
      let article: Article.ID
      let metric: Metric.ID
    }
    var counts: [Key: Double] = [:]
    for finding in findings where finding.scope == .incident && isRecent(finding) {
      for figure in shownBasis(of: finding) {
        let key = Key(article: figure.article, metric: figure.metric)
        counts[key] = max(counts[key] ?? 0, figure.quantity.low ?? figure.quantity.high ?? 0)
      }
    }
    let tolls = findings.filter { finding in
      guard finding.scope == .running, isRecent(finding) else { return false }
      return shownBasis(of: finding).allSatisfy { figure in
        guard press.isToll(figure), let number = figure.quantity.low ?? figure.quantity.high else {
          return false
        }
        let told = counts[Key(article: figure.article, metric: figure.metric)]
        return told.map { number <= 10 * $0 } ?? false
          || figure.time != nil && number < Self.tollLimit
      }
    }
    return Set(tolls.map(\.id))
  }
}
