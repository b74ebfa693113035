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
    while item < sentence.count {
      if sentence.has(item, anyOf: grammar.symbols.openers),
        let match = grammar.match(in: sentence, at: item)
      {
        let words = item..<match.end
        let found = match.date
        let ahead = grammar.liesAhead(words, in: sentence)
        sentence.replace(
          words, with: found.isDuration ? grammar.symbols.duration : grammar.symbols.date,
          features: grammar.symbols.features(of: found, ahead: ahead))
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

/// The numbers of the classes and features that the stage works with.
struct DateSymbols: Sendable {
  let month, weekday, dayWord, overnight, into, dayPart, timeUnit, season, shift, ago: ClassSet
  let datePrep, dateOf, dayJoin, future, clause, saying, quantity: ClassSet
  /// What a date may begin with: the cheap question to ask of every item.
  let openers: ClassSet
  let date, duration: ClassSet
  private let modal: ClassSet
  private let planned: ValueID?
  private let keys: [String: FeatureID]

  init(_ symbols: Symbols) {
    func classes(_ names: String...) -> ClassSet { ClassSet(names.compactMap(symbols.classID)) }
    month = classes("MONTH")
    weekday = classes("WEEKDAY")
    dayWord = classes("DAYWORD")
    overnight = classes("OVERNIGHT")
    into = classes("INTO")
    dayPart = classes("DAYPART")
    timeUnit = classes("TIMEUNIT")
    season = classes("SEASON")
    shift = classes("SHIFT")
    ago = classes("AGO")
    datePrep = classes("DATEPREP")
    dateOf = classes("DATEOF")
    dayJoin = classes("DAYJOIN")
    future = classes("FUTURE")
    clause = classes("CLAUSE")
    saying = classes("SAY")
    quantity = classes("QTY", "NUMBER")
    date = classes("DATE")
    duration = classes("DURATION")
    openers = classes(
      "MONTH", "WEEKDAY", "DAYWORD", "OVERNIGHT", "SEASON", "SHIFT", "QTY", "NUMBER", "ORDINAL",
      "DATEPREP", "GLUED", "HYPHENATED")
    modal = classes("MODAL")
    planned = symbols.valueID("planned")
    keys = Dictionary(
      (DateStage.features + ["low", "modality"]).compactMap { name in
        symbols.featureID(name).map { (name, $0) }
      }, uniquingKeysWith: { first, _ in first })
  }

  func number(_ item: Int, _ name: String, in sentence: SentenceItems) -> Int? {
    keys[name].flatMap { sentence.number(item, $0) }
  }

  func value(_ item: Int, _ name: String, in sentence: SentenceItems) -> FeatureValue? {
    keys[name].flatMap { sentence.value(item, $0) }
  }

  /// A word of the future, or a modal verb of a plan: `scheduled`, `is expected to`.
  func looksAhead(_ item: Int, in sentence: SentenceItems) -> Bool {
    if sentence.has(item, anyOf: future) { return true }
    guard let planned, sentence.has(item, anyOf: modal) else { return false }
    return value(item, "modality", in: sentence) == .named(planned)
  }

  func features(of date: DateWords, ahead: Bool) -> [Feature] {
    let numbers: [(String, Int?)] = [
      ("year", date.year), ("month", date.month), ("day", date.day), ("lastDay", date.lastDay),
      ("weekday", date.weekday), ("season", date.season), ("offset", date.offset),
      ("count", date.count), ("ago", date.ago ? 1 : nil), ("ahead", ahead ? 1 : nil),
    ]
    let named = [("unit", date.unit), ("shift", date.shift), ("prep", date.prep)]
    return
      (numbers.map { ($0, $1.map(FeatureValue.number)) } + named).compactMap { name, value in
        guard let key = keys[name], let value else { return nil }
        return Feature(key, value)
      }
  }
}
