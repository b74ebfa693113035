/// Joins the words of a time to one item: `Sunday 18 May`, `the past 24 hours`, `last week`.
///
/// An item of class DATE says in its features what the words say, and no more: a weekday, a month
/// and a day, a distance from the day of issue. Which day that is follows only once the day of
/// issue is known, outside this module. A DURATION says how long, not when: `over three years`.
package final class DateStage: CodedStage {
  package static let classes = ["DATE", "DURATION"]
  package static let features =
    ["year", "month", "day", "lastDay", "weekday", "season", "offset", "count", "unit", "shift"]
    + ["lastYear", "lastMonth", "lastWeekday", "lastThird", "third", "step"]
    + ["prep", "ago", "ahead", "doubtful", "join", "several"]
  package static let reads =
    ["MONTH", "WEEKDAY", "DAYWORD", "OVERNIGHT", "INTO", "DAYPART", "TIMEUNIT", "SEASON", "SHIFT"]
    + ["AGO", "DATEPREP", "DATEOF", "DAYJOIN", "FUTURE", "MODAL", "CLAUSE", "SAY", "DATETHIRD"]
    + ["NUMARTICLE", "PREP", "DET", "REQUESTED", "DEMAND", "PLEDGE", "TOWORD"]

  private let grammar: DateGrammar

  package init(symbols: Symbols) {
    grammar = DateGrammar(DateSymbols(symbols))
  }

  package func rewrite(_ sentence: inout SentenceItems) {
    if let first = sentence.firstItem(from: 0, anyOf: grammar.symbols.openers) {
      rewrite(&sentence, from: first)
    }
  }

  private func rewrite(_ sentence: inout SentenceItems, from first: Int) {
    let symbols = grammar.symbols
    var next = first
    var date = DateWords()
    var latest: DateWords?
    while let item = sentence.firstItem(from: next, anyOf: symbols.openers) {
      next = item + 1
      guard let end = grammar.match(&date, in: sentence, at: item) else { continue }
      grammar.count(&date, from: latest, in: sentence, at: item)
      if date.isDay { latest = date }
      let ahead = grammar.liesAhead(item..<end, in: sentence)
      if ahead { grammar.limit(&date, in: sentence, at: item) }
      let firstFeature = sentence.arena.features.count
      symbols.append(date, ahead: ahead, to: &sentence.arena.features)
      let opening = sentence.cells[item]
      sentence.replace(
        item..<end, with: date.isDuration ? symbols.duration : symbols.date,
        featuresFrom: firstFeature)
      // The number of a duration can still be asked for.
      if date.isDuration { sentence.adopt(opening, asOnlyChildOf: item) }
    }
  }
}

/// What the words of a time say.
struct DateWords: Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// Of the last day of a range, what is said of it: `5 to 8 May`, `20 May to 2 June 2024`.
  var lastDay: Int?
  var lastMonth: Int?
  var lastYear: Int?
  var lastWeekday: Int?
  var lastThird: Int?
  var weekday: Int?
  /// The month that a season of the northern hemisphere begins in.
  var season: Int?
  /// Days from the day of issue.
  var offset: Int?
  /// The first, second or last third of the month or year.
  var third: Int?
  /// Days from the day that all else says: `the following day`.
  var step: Int?
  var count: Int?
  var unit: FeatureValue?
  var shift: FeatureValue?
  var prep: FeatureValue?
  var ago = false
  var isDuration = false

  /// It names one day.
  var isDay: Bool {
    lastDay == nil && lastWeekday == nil && (day != nil || weekday != nil || offset != nil)
  }
}

/// The numbers of the classes that the stage works with.
final class DateSymbols: Sendable {
  let month, weekday, dayWord, overnight, into, dayPart, timeUnit, season, shift, ago: ClassSet
  let datePrep, dateOf, dayJoin, future, clause, saying, quantity, third, article: ClassSet
  let determiner: ClassSet
  /// Verbs of asking, and what leads from them to what is asked for.
  let asking, wish: ClassSet
  /// Verbs with which a limit lies ahead: `agreed to leave by Friday`.
  let limiting: ClassSet
  /// `by`, `until`.
  let limits: [ValueID]
  /// What stands behind the day of a month, or behind the first of two days.
  let behindDay: ClassSet
  /// What stands before a time, and not before a name.
  let leadsToTime: ClassSet
  /// What a date begins with: the cheap question to ask of every item.
  let openers: ClassSet
  /// The openers that are names of times, and no numbers.
  let names: ClassSet
  let date, duration: ClassSet
  let keys: DateKeys
  private let modal: ClassSet
  private let planned: ValueID?
  /// Nobody knows how long ago, or how soon.
  let recent: ValueID?
  let next, last, week, within: ValueID?
  /// The unit of `the following day`.
  let day: ValueID?

  init(_ symbols: Symbols) {
    month = symbols.classes("MONTH")
    weekday = symbols.classes("WEEKDAY")
    dayWord = symbols.classes("DAYWORD")
    overnight = symbols.classes("OVERNIGHT")
    into = symbols.classes("INTO")
    dayPart = symbols.classes("DAYPART")
    timeUnit = symbols.classes("TIMEUNIT")
    season = symbols.classes("SEASON")
    shift = symbols.classes("SHIFT")
    ago = symbols.classes("AGO")
    datePrep = symbols.classes("DATEPREP")
    dateOf = symbols.classes("DATEOF")
    dayJoin = symbols.classes("DAYJOIN")
    future = symbols.classes("FUTURE")
    clause = symbols.classes("CLAUSE")
    saying = symbols.classes("SAY")
    quantity = symbols.classes("QTY", "NUMBER")
    third = symbols.classes("DATETHIRD")
    article = symbols.classes("NUMARTICLE")
    determiner = symbols.classes("DET")
    asking = symbols.classes("REQUESTED", "DEMAND")
    wish = symbols.classes("TOWORD", "CLAUSE")
    limiting = symbols.classes("REQUESTED", "DEMAND", "PLEDGE")
    limits = ["by", "until"].compactMap(symbols.valueID)
    behindDay = [month, dateOf, dayJoin].reduce(ClassSet(BuiltIn.dash)) { $0.union($1) }
    leadsToTime = [datePrep, third, symbols.classes("PREP")].reduce(shift) { $0.union($1) }
    date = symbols.classes("DATE")
    duration = symbols.classes("DURATION")
    // What begins with a digit has one of these classes, whatever else it is.
    let digits = ClassSet([
      BuiltIn.number, BuiltIn.ordinal, BuiltIn.clock, BuiltIn.glued, BuiltIn.hyphenated,
    ])
    names = [weekday, dayWord, overnight, season, shift, third].reduce(month) { $0.union($1) }
    openers = [quantity, digits, article].reduce(names) { $0.union($1) }
    modal = symbols.classes("MODAL")
    planned = symbols.valueID("planned")
    recent = symbols.valueID("recent")
    next = symbols.valueID("next")
    last = symbols.valueID("last")
    week = symbols.valueID("week")
    within = symbols.valueID("within")
    day = symbols.valueID("day")
    keys = DateKeys(symbols)
  }

  /// A word of the future, or a modal verb of a plan: `scheduled`, `is expected to`.
  func looksAhead(_ item: Int, in sentence: SentenceItems) -> Bool {
    if sentence.has(item, anyOf: future) { return true }
    guard let planned, sentence.has(item, anyOf: modal) else { return false }
    return sentence.value(item, keys.modality) == .named(planned)
  }

  func append(_ date: DateWords, ahead: Bool, to features: inout ContiguousArray<Feature>) {
    func add(_ key: FeatureID, _ number: Int?) {
      if let number { features.append(Feature(key, .number(number))) }
    }
    func add(_ key: FeatureID, _ value: FeatureValue?) {
      if let value { features.append(Feature(key, value)) }
    }
    add(keys.year, date.year)
    add(keys.month, date.month)
    add(keys.day, date.day)
    add(keys.lastDay, date.lastDay)
    add(keys.lastYear, date.lastYear)
    add(keys.lastMonth, date.lastMonth)
    add(keys.lastWeekday, date.lastWeekday)
    add(keys.lastThird, date.lastThird)
    add(keys.third, date.third)
    add(keys.step, date.step)
    add(keys.weekday, date.weekday)
    add(keys.season, date.season)
    add(keys.offset, date.offset)
    add(keys.count, date.count)
    add(keys.ago, date.ago ? 1 : nil as Int?)
    add(keys.ahead, ahead ? 1 : nil as Int?)
    add(keys.unit, date.unit)
    add(keys.shift, date.shift)
    add(keys.prep, date.prep)
  }
}

/// The numbers of the features that the stage reads and sets.
struct DateKeys: Sendable {
  let year, month, day, lastDay, weekday, season, offset, count, unit, shift: FeatureID
  let prep, ago, ahead, doubtful, low, modality: FeatureID
  let lastYear, lastMonth, lastWeekday, lastThird, third, step, join, several: FeatureID

  init(_ symbols: Symbols) {
    year = symbols.feature("year")
    month = symbols.feature("month")
    day = symbols.feature("day")
    lastDay = symbols.feature("lastDay")
    lastYear = symbols.feature("lastYear")
    lastMonth = symbols.feature("lastMonth")
    lastWeekday = symbols.feature("lastWeekday")
    lastThird = symbols.feature("lastThird")
    third = symbols.feature("third")
    step = symbols.feature("step")
    join = symbols.feature("join")
    several = symbols.feature("several")
    weekday = symbols.feature("weekday")
    season = symbols.feature("season")
    offset = symbols.feature("offset")
    count = symbols.feature("count")
    unit = symbols.feature("unit")
    shift = symbols.feature("shift")
    prep = symbols.feature("prep")
    ago = symbols.feature("ago")
    ahead = symbols.feature("ahead")
    doubtful = symbols.feature("doubtful")
    low = symbols.feature("low")
    modality = symbols.feature("modality")
  }
}
