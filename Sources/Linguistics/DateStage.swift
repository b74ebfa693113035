/// Joins the words of a time to one item: `Sunday 18 May`, `the past 24 hours`, `last week`.
///
/// An item of class DATE says in its features what the words say, and no more: a weekday, a month
/// and a day, a distance from the day of issue. Which day that is follows only once the day of
/// issue is known, outside this module. A DURATION says how long, not when: `over three years`.
package struct DateStage: CodedStage {
  package static let classes = ["DATE", "DURATION"]
  package static let features =
    ["year", "month", "day", "lastDay", "weekday", "season", "offset", "count", "unit", "shift"]
    + ["prep", "ago", "ahead", "doubtful"]
  package static let reads =
    ["MONTH", "WEEKDAY", "DAYWORD", "OVERNIGHT", "INTO", "DAYPART", "TIMEUNIT", "SEASON", "SHIFT"]
    + ["AGO", "DATEPREP", "DATEOF", "DAYJOIN", "FUTURE", "MODAL", "CLAUSE", "SAY"]

  private let grammar: DateGrammar

  package init(symbols: Symbols) {
    grammar = DateGrammar(DateSymbols(symbols))
  }

  package func rewrite(_ sentence: inout SentenceItems) {
    var item = 0
    var date = DateWords()
    while item < sentence.count {
      if grammar.symbols.mayOpen(item, in: sentence),
        let end = grammar.match(&date, in: sentence, at: item)
      {
        let ahead = grammar.liesAhead(item..<end, in: sentence)
        sentence.replace(
          item..<end, with: date.isDuration ? grammar.symbols.duration : grammar.symbols.date,
          features: grammar.symbols.features(of: date, ahead: ahead))
      }
      item += 1
    }
  }
}

/// What the words of a time say.
struct DateWords: Sendable {
  var year: Int?
  var month: Int?
  var day: Int?
  /// The last day of `5 to 8 May`.
  var lastDay: Int?
  var weekday: Int?
  /// The month that a season of the northern hemisphere begins in.
  var season: Int?
  /// Days from the day of issue.
  var offset: Int?
  var count: Int?
  var unit: FeatureValue?
  var shift: FeatureValue?
  var prep: FeatureValue?
  var ago = false
  var isDuration = false
}

/// The numbers of the classes that the stage works with.
struct DateSymbols: Sendable {
  let month, weekday, dayWord, overnight, into, dayPart, timeUnit, season, shift, ago: ClassSet
  let datePrep, dateOf, dayJoin, future, clause, saying, quantity: ClassSet
  /// What a date begins with, unless it begins with a digit: the cheap question to ask of every
  /// item.
  let openers: ClassSet
  let date, duration: ClassSet
  let keys: DateKeys
  private let modal: ClassSet
  private let planned: ValueID?

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
    date = symbols.classes("DATE")
    duration = symbols.classes("DURATION")
    openers = [month, weekday, dayWord, overnight, season, shift, quantity]
      .reduce(ClassSet()) { $0.union($1) }
    modal = symbols.classes("MODAL")
    planned = symbols.valueID("planned")
    keys = DateKeys(symbols)
  }

  /// Whether a date may begin with an item.
  @inline(__always)
  func mayOpen(_ item: Int, in sentence: SentenceItems) -> Bool {
    sentence.has(item, anyOf: openers)
      || sentence.text[sentence.bytes(item).lowerBound] &- UInt8(ascii: "0") < 10
  }

  /// A word of the future, or a modal verb of a plan: `scheduled`, `is expected to`.
  func looksAhead(_ item: Int, in sentence: SentenceItems) -> Bool {
    if sentence.has(item, anyOf: future) { return true }
    guard let planned, sentence.has(item, anyOf: modal) else { return false }
    return sentence.value(item, keys.modality) == .named(planned)
  }

  func features(of date: DateWords, ahead: Bool) -> [Feature] {
    let numbers: KeyValuePairs<FeatureID, Int?> = [
      keys.year: date.year, keys.month: date.month, keys.day: date.day,
      keys.lastDay: date.lastDay, keys.weekday: date.weekday, keys.season: date.season,
      keys.offset: date.offset, keys.count: date.count, keys.ago: date.ago ? 1 : nil,
      keys.ahead: ahead ? 1 : nil,
    ]
    let named: KeyValuePairs<FeatureID, FeatureValue?> = [
      keys.unit: date.unit, keys.shift: date.shift, keys.prep: date.prep,
    ]
    return numbers.compactMap { key, number in number.map { Feature(key, .number($0)) } }
      + named.compactMap { key, value in value.map { Feature(key, $0) } }
  }
}

/// The numbers of the features that the stage reads and sets.
struct DateKeys: Sendable {
  let year, month, day, lastDay, weekday, season, offset, count, unit, shift: FeatureID
  let prep, ago, ahead, doubtful, low, modality: FeatureID

  init(_ symbols: Symbols) {
    year = symbols.feature("year")
    month = symbols.feature("month")
    day = symbols.feature("day")
    lastDay = symbols.feature("lastDay")
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
