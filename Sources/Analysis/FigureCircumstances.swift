import BriefModel
import Linguistics

/// Where, when, by whom and over what time a figure of one sentence holds.
struct FigureCircumstances {
  let sentence: ArticleSentence
  let annotation: Annotation
  let day: Day?

  /// A date and whether the sentence itself names it.
  struct Time {
    var date: DateMention
    var isNamedHere: Bool
  }

  /// The nearest date of the sentence, else the last one before it in the paragraph.
  ///
  /// The date that a count runs since is its beginning and not its time.
  func time(near span: SourceSpan) -> Time? {
    let dates = annotation.dates.filter { $0.start != nil && !begins($0.span) }
    let here = dates.filter { sentence.span.contains($0.span) }
    if let nearest = here.min(by: { $0.span.distance(to: span) < $1.span.distance(to: span) }) {
      return Time(date: nearest, isNamedHere: true)
    }
    let mine = annotation.sentences.first { $0.index == sentence.index }?.paragraph
    let before = annotation.sentences.filter {
      $0.paragraph == mine && $0.index < sentence.index && $0.span.field == sentence.field
    }
    return dates.last { date in before.contains { $0.span.contains(date.span) } }
      .map { Time(date: $0, isNamedHere: false) }
  }

  /// The nearest place of the sentence, the closest-grained first.
  func place(near span: SourceSpan) -> PlaceMention? {
    let here = annotation.places.filter { sentence.span.contains($0.span) }
    return here.min { one, other in
      let ranks = (Self.rank(one), Self.rank(other))
      return ranks.0 != ranks.1
        ? ranks.0 < ranks.1 : one.span.distance(to: span) < other.span.distance(to: span)
    }
  }

  private static func rank(_ place: PlaceMention) -> Int {
    switch place.kind {
    case .point, .settlement: 0
    case .region: 1
    case .country: 2
    case .other: 3
    }
  }

  /// Who did what a verb tells, as the agent rules found it.
  func agent(ofTrigger trigger: Item?) -> SourceSpan? {
    guard let trigger else { return nil }
    return sentence.emissions.first {
      $0.action == "AGENT" && $0.bindings["v"]?.first?.bytes == trigger.bytes
    }?.bindings["a"]?.first.map { sentence.span($0) }
  }

  /// What the sentence says about the period that a count covers, and the words that say it.
  func scope(
    of metric: Metric, isToll: Bool, modality: Figure.Modality, time: Time?
  ) -> (scope: Figure.Scope, cue: SourceSpan?) {
    if modality == .planned { return (.planned, nil) }
    let stated = sentence.emissions.first { $0.action == "SCOPE" }
    if let stated, let scope = stated["scope"].flatMap(Figure.Scope.init) {
      return (scope, stated.bindings["c"]?.first.map { sentence.span($0) })
    }
    if let time, time.isNamedHere, isLongAgo(time.date) { return (.historical, time.date.span) }
    return (isToll ? .running : metric.scope, nil)
  }

  /// Ended more than sixty days before the day of issue.
  private func isLongAgo(_ date: DateMention) -> Bool {
    guard let day, let end = date.end else { return false }
    return day.ordinal - end.ordinal > 60
  }

  private func begins(_ span: SourceSpan) -> Bool {
    sentence.emissions.contains { emission in
      emission.action == "SCOPE"
        && emission.bindings["c"]?.first.map { sentence.span($0) }?.overlaps(span) == true
    }
  }
}

extension SourceSpan {
  /// Bytes between two spans; nothing where they touch.
  fileprivate func distance(to other: SourceSpan) -> Int {
    max(0, max(start, other.start) - min(end, other.end))
  }
}
