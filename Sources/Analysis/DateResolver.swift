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
    var mention = interval(of: item, at: span)
    mention.limit = vocabulary.limits.meaning(of: vocabulary.features.preposition, in: item)
    return mention
  }

  private func interval(of item: Item, at span: SourceSpan) -> DateMention {
    guard !item.has(vocabulary.classes.duration) else {
      return DateMention(
        span: span, start: nil, end: nil, grain: .period, basis: .unresolved, worded: item.text)
    }
    let words = DateFeatures(item, vocabulary)
    if let interval = absolute(words).map({ finished($0, words) }) {
      return DateMention(
        span: span, start: interval.start, end: interval.end, grain: interval.grain,
        basis: .absolute, worded: item.text)
    }
    let interval = day.flatMap { relative(words, to: $0) }.map { finished($0, words) }
    return DateMention(
      span: span, start: interval?.start, end: interval?.end,
      grain: interval?.grain ?? words.grain, basis: interval == nil ? .unresolved : .relative,
      worded: item.text)
  }

  // MARK: Absolute

  private func absolute(_ words: DateFeatures) -> Interval? {
    guard let month = words.month else {
      guard let year = words.year else { return nil }
      return span(
        Day(year: year, month: 1, day: 1),
        Day(year: (words.lastYear ?? year) + 1, month: 1, day: 1),
        words.lastYear == nil ? .year : .period)
    }
    if let year = words.year { return interval(year: year, month: month, words) }
    // "From December 3 to February 5, 2024": it began the year before.
    guard let lastYear = words.lastYear else { return nil }
    return interval(year: lastYear - (words.endsNextYear ? 1 : 0), month: month, words)
  }

  /// The days from a month, or a day of it, to the last one of a range.
  private func interval(year: Int, month: Int, _ words: DateFeatures) -> Interval? {
    let lastYear = max(words.lastYear ?? year, words.endsNextYear ? year + 1 : year)
    let lastMonth = words.lastMonth ?? month
    let isRange = words.lastMonth != nil || words.lastDay != nil
    guard let first = words.day else {
      return span(
        Day(year: year, month: month, day: 1), monthStart(year: lastYear, month: lastMonth + 1),
        isRange ? .period : .month)
    }
    let last = Day(year: lastYear, month: lastMonth, day: words.lastDay ?? first)
    return span(
      Day(year: year, month: month, day: first), last.map { $0 + 1 }, isRange ? .period : .day)
  }

  /// Cut to the third that is meant, and moved by the days that are told from it.
  private func finished(_ interval: Interval, _ words: DateFeatures) -> Interval {
    var interval = interval
    if let step = words.step { interval = (interval.start + step, interval.end + step, .day) }
    let (year, month, _) = interval.start.civil
    guard words.third != nil || words.lastThird != nil else { return interval }
    if words.third == Self.lastWeek {
      return (max(interval.start, interval.end - 7), interval.end, .week)
    }
    let (first, last) = (words.third ?? 1, words.lastThird ?? words.third ?? 3)
    switch interval.grain {
    case .month, .period:
      let (lastYear, lastMonth, _) = (interval.end - 1).civil
      if first > 1 {
        interval.start = Day(year: year, month: month, day: first * 10 - 9) ?? interval.start
      }
      if last < 3 {
        interval.end =
          Day(year: lastYear, month: lastMonth, day: last * 10 + 1) ?? interval.end
      }
    case .year:
      interval.start = monthStart(year: year, month: first * 4 - 3) ?? interval.start
      interval.end = monthStart(year: year, month: last * 4 + 1) ?? interval.end
    default: return interval
    }
    interval.grain = .period
    return interval
  }

  /// What stands for a third in "the last week of October".
  private static let lastWeek = 4

  private func span(_ start: Day?, _ end: Day?, _ grain: DateMention.Grain) -> Interval? {
    guard let start, let end else { return nil }
    return (start, end, grain)
  }

  private func monday(of day: Day) -> Day { day - (day.weekday - 1) }

  /// The first day of a month, counted on past December.
  private func monthStart(year: Int, month: Int) -> Day? {
    let months = year * 12 + month - 1
    return Day(year: months / 12, month: months % 12 + 1, day: 1)
  }

  // MARK: Relative

  private func relative(_ words: DateFeatures, to day: Day) -> Interval? {
    if let month = words.month { return nearest(month: month, words, to: day) }
    if let weekday = words.weekday {
      guard let first = weekdayInterval(weekday, words, to: day) else { return nil }
      guard let lastWeekday = words.lastWeekday else { return first }
      let length = (lastWeekday - weekday + 7) % 7
      return (first.start, first.end + length, .period)
    }
    if let season = words.season { return seasonInterval(season, words, to: day) }
    if let offset = words.offset { return (day + offset, day + offset + 1, .day) }
    if words.ago { return agoInterval(words, to: day) }
    guard let shift = words.shift, shift != .recent else { return nil }
    if let count = words.count { return run(of: count, shift, words, to: day) }
    guard words.unit != nil else {
      return shift == .last ? (day - 1, day + 1, .day) : (day, day + 1, .day)
    }
    return calendarInterval(shift, words, to: day)
  }

  /// The latest such month or day up to the day of issue, or the next one.
  ///
  /// Without a word of the future it is the next one too where that is near and the latest is long
  /// past: who means last year says so.
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
    let latest = candidates.first { $0.start <= day }
    guard words.shift == nil, let latest, let next = candidates.last(where: { $0.start > day }),
      next.start <= day + Self.near, latest.end <= day - Self.longPast
    else { return latest }
    return next
  }

  /// In days.
  private static let near = 45
  private static let longPast = 200

  private func weekdayInterval(_ weekday: Int, _ words: DateFeatures, to day: Day) -> Interval? {
    let back = (day.weekday - weekday + 7) % 7
    let forth = (weekday - day.weekday + 7) % 7
    if words.unit == .week, let shift = words.shift {
      let monday = monday(of: day) + 7 * shift.step
      return (monday + weekday - 1, monday + weekday, .day)
    }
    let found: Day =
      switch words.shift {
      case .last, .past: day - (back == 0 ? 7 : back)
      case .next: day + (forth == 0 ? 7 : forth)
      case .this: day + (weekday - day.weekday)
      case nil, .recent: words.ahead ? day + forth : day - back
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
    if words.shift == .this { return candidates.first { $0.start.civil.year == year } }
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
    case .week, .weekend:
      let monday = monday(of: day) - 7 * count
      return (monday, monday + 7, .week)
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
    let step = shift.step
    let (year, month, _) = day.civil
    switch words.unit {
    case .week:
      if shift == .past { return (day - 7, day + 1, .period) }
      let monday = monday(of: day) + 7 * step
      return (monday, monday + 7, .week)
    case .weekend:
      if shift == .past {
        let saturday = day - (day.weekday + 1) % 7
        return (saturday, saturday + 2, .period)
      }
      var saturday = monday(of: day) + 5 + 7 * step
      // "Killed this weekend", told on a Tuesday.
      if shift == .this, !words.ahead, saturday > day { saturday = saturday - 7 }
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
    /// Nobody knows how long ago.
    case recent

    /// Weeks, months or years from the current one.
    var step: Int {
      switch self {
      case .last, .past, .recent: -1
      case .this: 0
      case .next: 1
      }
    }
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

  private(set) var year, month, day, weekday, season, offset, count, third, step: Int?
  /// Of the end of a range.
  private(set) var lastYear, lastMonth, lastDay, lastWeekday, lastThird: Int?
  private(set) var unit: Unit?
  private(set) var shift: Shift?
  private(set) var ago = false
  private(set) var ahead = false

  init(_ item: Item, _ vocabulary: Vocabulary) {
    let features = vocabulary.features
    item.forEachFeature { key, value in
      switch key {
      case features.year: year = item.whole(value)
      case features.month: month = item.whole(value)
      case features.day: day = item.whole(value)
      case features.weekday: weekday = item.whole(value)
      case features.season: season = item.whole(value)
      case features.offset: offset = item.whole(value)
      case features.count: count = item.whole(value)
      case features.third: third = item.whole(value)
      case features.step: step = item.whole(value)
      case features.lastYear: lastYear = item.whole(value)
      case features.lastMonth: lastMonth = item.whole(value)
      case features.lastDay: lastDay = item.whole(value)
      case features.lastWeekday: lastWeekday = item.whole(value)
      case features.lastThird: lastThird = item.whole(value)
      case features.unit: unit = vocabulary.units.meaning(of: value, in: item)
      case features.shift: shift = vocabulary.shifts.meaning(of: value, in: item)
      case features.ago: ago = true
      case features.ahead: ahead = true
      default: break
      }
    }
  }

  /// Of two days without a year the last one comes before the first in the calendar.
  var endsNextYear: Bool {
    guard let month, let lastMonth else { return false }
    return lastMonth < month
  }

  /// The grain that the words have even where nothing is known to resolve them against.
  var grain: DateMention.Grain {
    if day != nil || weekday != nil || offset != nil { return .day }
    if month != nil { return .month }
    if season != nil { return .season }
    if count != nil || shift == .recent { return .period }
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
