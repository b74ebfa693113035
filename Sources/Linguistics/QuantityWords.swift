/// The classes and features of `numbers.lex`, by number.
final class QuantityWords: Sendable {
  static let reads = [
    "NUMUNIT", "NUMTEN", "NUMHUNDRED", "NUMSCALE", "NUMGROUP", "NUMHALF", "NUMARTICLE", "NUMBOTH",
    "NUMNONE", "NUMVAGUE", "BOUND", "AFTERBOUND", "RANGELINK", "RANGEAND", "RANGEFROM", "BETWEEN",
    "MEASURE", "CURRENCY", "DESIGNATOR", "AGEWORD", "VOTEWORD", "YEARCUE", "HOURCUE", "MONTH",
    "MORE", "FOLK", "FOLK1", "THINGS", "SCALE_ENDING", "DET", "DATEOF",
  ]

  let unit, ten, hundred, scale, group, half, article, both, none, vague: ClassSet
  let bound, afterBound, rangeLink, rangeAnd, rangeFrom, between, measure, currency: ClassSet
  let designator, ageWord, voteWord, yearCue, hourCue, month, more, counted, person: ClassSet
  /// The `m` of "1.2m".
  let ending: ClassSet
  let determiner: ClassSet
  /// The "of" of "45 of the 60".
  let partitive: ClassSet
  /// What a quantity can begin with, its bounds apart.
  let openers: ClassSet
  /// What is a quantity by itself: "dozens", "both", "no".
  let wholes: ClassSet
  /// What may stand behind a number and make it a greater one: "thousand", and the "and" of "and a half".
  let factors: ClassSet
  /// What stands between the numbers of a list.
  let listLink: ClassSet
  let quantity: ClassSet

  let low, high, modifier, guardedAs, value, moreFlag, bothFlag, noneFlag: FeatureID
  let unitFeature: FeatureID
  /// What stands beside a length, as in "5m tall" and "within 500m"; and what years are told of,
  /// though it may be counted: "attacks".
  let extent, event: FeatureID
  /// The values of `modifier` and `guard` that code decides on; nil where no lexicon knows them.
  let exactly, atLeast, moreThan, atMost, about, range, age, votes: FeatureValue?

  init(symbols: Symbols) {
    func named(_ name: String) -> FeatureValue? { symbols.valueID(name).map(FeatureValue.named) }
    unit = symbols.classes("NUMUNIT")
    ten = symbols.classes("NUMTEN")
    hundred = symbols.classes("NUMHUNDRED")
    scale = symbols.classes("NUMSCALE")
    group = symbols.classes("NUMGROUP")
    half = symbols.classes("NUMHALF")
    article = symbols.classes("NUMARTICLE")
    both = symbols.classes("NUMBOTH")
    none = symbols.classes("NUMNONE")
    vague = symbols.classes("NUMVAGUE")
    bound = symbols.classes("BOUND")
    afterBound = symbols.classes("AFTERBOUND")
    rangeLink = symbols.classes("RANGELINK")
    rangeAnd = symbols.classes("RANGEAND")
    rangeFrom = symbols.classes("RANGEFROM")
    between = symbols.classes("BETWEEN")
    measure = symbols.classes("MEASURE")
    currency = symbols.classes("CURRENCY")
    designator = symbols.classes("DESIGNATOR")
    ageWord = symbols.classes("AGEWORD")
    voteWord = symbols.classes("VOTEWORD")
    yearCue = symbols.classes("YEARCUE")
    hourCue = symbols.classes("HOURCUE")
    month = symbols.classes("MONTH")
    more = symbols.classes("MORE")
    counted = symbols.classes("FOLK", "THINGS")
    person = symbols.classes("FOLK1")
    determiner = symbols.classes("DET").union(ClassSet(BuiltIn.possessive))
    partitive = symbols.classes("DATEOF")
    ending = symbols.classes("SCALE_ENDING")
    quantity = symbols.classes("QTY")
    var opening = symbols.classes(
      "NUMUNIT", "NUMTEN", "NUMGROUP", "NUMHALF", "NUMARTICLE", "NUMBOTH", "NUMNONE", "NUMVAGUE")
    opening.insert(BuiltIn.number)
    opening.insert(BuiltIn.glued)
    opening.insert(BuiltIn.hyphenated)
    openers = opening
    wholes = vague.union(both).union(none)
    factors = hundred.union(scale).union(group).union(rangeAnd)
    listLink = rangeAnd.union(rangeLink).union(ClassSet(BuiltIn.comma))
    low = symbols.feature("low")
    high = symbols.feature("high")
    modifier = symbols.feature("modifier")
    guardedAs = symbols.feature("guard")
    value = symbols.feature("value")
    unitFeature = symbols.feature("unit")
    extent = symbols.feature("extent")
    event = symbols.feature("event")
    moreFlag = symbols.feature("more")
    bothFlag = symbols.feature("both")
    noneFlag = symbols.feature("none")
    exactly = named("exact")
    atLeast = named("atLeast")
    moreThan = named("moreThan")
    atMost = named("atMost")
    about = named("about")
    age = named("age")
    votes = named("votes")
    range = named("range")
  }
  /// Whether a noun of what is counted stands behind an item.
  func count(behind item: Int, in sentence: SentenceItems) -> Bool {
    item + 1 < sentence.count && sentence.has(item + 1, anyOf: counted)
  }

  /// Whether such a noun follows behind a few words, or the rest of a range.
  func count(soonBehind item: Int, in sentence: SentenceItems) -> Bool {
    for next in (item + 1)..<min(item + 5, sentence.count) {
      if sentence.has(next, anyOf: counted) { return true }
      guard sentence.has(next, BuiltIn.word) || sentence.has(next, BuiltIn.number),
        !sentence.has(next, anyOf: determiner) || sentence.has(next - 1, anyOf: partitive)
      else { return false }
    }
    return false
  }
}
