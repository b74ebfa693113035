import BriefModel
import Linguistics

/// Works out which days a date means, against the day of issue.
///
/// A report tells of what was: a weekday is the latest one up to the day of issue itself, a month
/// the latest that has begun. Where the clause looks forward the next one is meant. `overnight`
/// is the night that ends on the day of issue and counts for that day.
struct DateResolver: Sendable {
  /// The day of issue, or the supplied one; nil where nothing is known.
  let day: Day?
  let vocabulary: Vocabulary

  typealias Interval = (start: Day, end: Day, grain: DateMention.Grain)

  func mention(of item: Item, at span: SourceSpan) -> DateMention {
    guard !item.has(vocabulary.classes.duration) else {
      return DateMention(
        span: span, start: nil, end: nil, grain: .period, basis: .unresolved, worded: item.text)
    }
    let words = DateFeatures(item, vocabulary)
    if let interval = absolute(words) {
      return DateMention(
        span: span, start: interval.start, end: interval.end, grain: interval.grain,
        basis: .absolute, worded: item.text)
    }
    let interval = day.flatMap { relative(words, to: $0) }
    return DateMention(
      span: span, start: interval?.start, end: interval?.end,
      grain: interval?.grain ?? words.grain, basis: interval == nil ? .unresolved : .relative,
      worded: item.text)
  }

  // MARK: Absolute

  private func absolute(_ words: DateFeatures) -> Interval? {
    guard let year = words.year else { return nil }
    guard let month = words.month else {
      return span(Day(year: year, month: 1, day: 1), Day(year: year + 1, month: 1, day: 1), .year)
    }
    return interval(year: year, month: month, words)
  }

  private func interval(year: Int, month: Int, _ words: DateFeatures) -> Interval? {
    guard let first = words.day else {
      return span(
        Day(year: year, month: month, day: 1), monthStart(year: year, month: month + 1), .month)
    }
    let last = Day(year: year, month: month, day: words.lastDay ?? first)
    return span(
      Day(year: year, month: month, day: first), last.map { $0 + 1 },
      words.lastDay == nil ? .day : .period)
  }

  private func span(_ start: Day?, _ end: Day?, _ grain: DateMention.Grain) -> Interval? {
    guard let start, let end else { return nil }
    return (start, end, grain)
  }

  /// The first day of a month, counted on past December.
  private func monthStart(year: Int, month: Int) -> Day? {
    let months = year * 12 + month - 1
    return Day(year: months / 12, month: months % 12 + 1, day: 1)
  }

  // MARK: Relative

  private func relative(_ words: DateFeatures, to day: Day) -> Interval? {
    if let month = words.month { return nearest(month: month, words, to: day) }
    if let weekday = words.weekday { return weekdayInterval(weekday, words, to: day) }
    if let season = words.season { return seasonInterval(season, words, to: day) }
    if let offset = words.offset { return (day + offset, day + offset + 1, .day) }
    if words.ago { return agoInterval(words, to: day) }
    guard let shift = words.shift else { return nil }
    if let count = words.count { return run(of: count, shift, words, to: day) }
    guard words.unit != nil else {
      return shift == .last ? (day - 1, day + 1, .day) : (day, day + 1, .day)
    }
    return calendarInterval(shift, words, to: day)
  }

  /// The latest such month or day up to the day of issue, or the next one.
  private func nearest(month: Int, _ words: DateFeatures, to day: Day) -> Interval? {
    let year = day.civil.year
    let candidates = [year + 1, year, year - 1].compactMap {
      interval(year: $0, month: month, words)
    }
    if words.ahead || words.shift == .next {
      return candidates.last { $0.end > day }
    }
    if words.shift == .last {
      return candidates.first { $0.end <= day }
    }
    return candidates.first { $0.start <= day }
  }

  private func weekdayInterval(_ weekday: Int, _ words: DateFeatures, to day: Day) -> Interval? {
    let back = (day.weekday - weekday + 7) % 7
    let forth = (weekday - day.weekday + 7) % 7
    let found: Day =
      switch words.shift {
      case .last, .past: day - (back == 0 ? 7 : back)
      case .next: day + (forth == 0 ? 7 : forth)
      case .this: day + (weekday - day.weekday)
      case nil: words.ahead ? day + forth : day - back
      }
    return (found, found + 1, .day)
  }

  private func seasonInterval(_ season: Int, _ words: DateFeatures, to day: Day) -> Interval? {
    let year = day.civil.year
    let candidates = [year + 1, year, year - 1].compactMap {
      span(
        monthStart(year: $0, month: season), monthStart(year: $0, month: season + 3), .season)
    }
    if words.ahead || words.shift == .next { return candidates.last { $0.end > day } }
    if words.shift == .last { return candidates.first { $0.end <= day } }
    return candidates.first { $0.start <= day }
  }

  private func agoInterval(_ words: DateFeatures, to day: Day) -> Interval? {
    guard let count = words.count, let unit = words.unit, (0...5000).contains(count) else {
      return nil
    }
    let (year, month, _) = day.civil
    switch unit {
    case .minute, .hour: return count < 24 ? (day - 1, day + 1, .hour) : nil
    case .day: return (day - count, day - count + 1, .day)
    case .week, .weekend: return (day - 7 * count - 3, day - 7 * count + 4, .week)
    case .month:
      return span(
        monthStart(year: year, month: month - count),
        monthStart(year: year, month: month - count + 1), .month)
    case .year:
      return span(
        monthStart(year: year - count, month: 1),
        monthStart(year: year - count + 1, month: 1), .year)
    case .decade: return nil
    }
  }

  /// `the past 24 hours`, `the next 72 hours`: up to the day of issue, or from it on.
  private func run(
    of count: Int, _ shift: DateFeatures.Shift, _ words: DateFeatures, to day: Day
  ) -> Interval? {
    guard let unit = words.unit, (1...5000).contains(count) else { return nil }
    let days: Int? =
      switch unit {
      case .minute: 1
      case .hour: (count + 23) / 24
      case .day: count
      case .week, .weekend: 7 * count
      case .month: 30 * count
      case .year: 365 * count
      case .decade: nil
      }
    guard let days else { return nil }
    return shift == .next ? (day, day + days + 1, .period) : (day - days, day + 1, .period)
  }

  /// `last week`, `this month`, `next year`.
  private func calendarInterval(
    _ shift: DateFeatures.Shift, _ words: DateFeatures, to day: Day
  ) -> Interval? {
    let step = shift == .next ? 1 : shift == .this ? 0 : -1
    let (year, month, _) = day.civil
    switch words.unit {
    case .week:
      if shift == .past { return (day - 7, day + 1, .period) }
      let monday = day - (day.weekday - 1) + 7 * step
      return (monday, monday + 7, .week)
    case .weekend:
      let saturday = day - (day.weekday - 1) + 5 + 7 * step
      return (saturday, saturday + 2, .period)
    case .month:
      if shift == .past { return (day - 30, day + 1, .period) }
      return span(
        monthStart(year: year, month: month + step),
        monthStart(year: year, month: month + step + 1), .month)
    case .year:
      if shift == .past { return (day - 365, day + 1, .period) }
      return span(
        monthStart(year: year + step, month: 1), monthStart(year: year + step + 1, month: 1), .year)
    case .day: return (day + step, day + step + 1, .day)
    default: return nil
    }
  }
}

/// What the words of a date say, read from the item's features.
struct DateFeatures: Sendable {
  enum Shift: String, Sendable, CaseIterable {
    case last
    case past
    case this
    case next
  }
  enum Unit: String, Sendable, CaseIterable {
    case minute
    case hour
    case day
    case week
    case weekend
    case month
    case year
    case decade
  }

  let year, month, day, lastDay, weekday, season, offset, count: Int?
  let unit: Unit?
  let shift: Shift?
  let ago, ahead: Bool

  init(_ item: Item, _ vocabulary: Vocabulary) {
    let features = vocabulary.features
    year = item.whole(features.year)
    month = item.whole(features.month)
    day = item.whole(features.day)
    lastDay = item.whole(features.lastDay)
    weekday = item.whole(features.weekday)
    season = item.whole(features.season)
    offset = item.whole(features.offset)
    count = item.whole(features.count)
    unit = vocabulary.units.meaning(of: features.unit, in: item)
    shift = vocabulary.shifts.meaning(of: features.shift, in: item)
    ago = item.has(features.ago)
    ahead = item.has(features.ahead)
  }

  /// The grain that the words have even where nothing is known to resolve them against.
  var grain: DateMention.Grain {
    if day != nil || weekday != nil || offset != nil { return .day }
    if month != nil { return .month }
    if season != nil { return .season }
    if count != nil { return .period }
    return switch unit {
    case .hour, .minute: .hour
    case .week: .week
    case .month: .month
    case .year: .year
    case .weekend, .decade: .period
    case .day, nil: .day
    }
  }
}
