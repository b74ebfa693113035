/// The classes and features of `numbers.lex`, by number.
final class QuantityWords: Sendable {
  static let reads = [
    "NUMUNIT", "NUMTEN", "NUMHUNDRED", "NUMSCALE", "NUMGROUP", "NUMHALF", "NUMARTICLE", "NUMBOTH",
    "NUMNONE", "NUMVAGUE", "BOUND", "AFTERBOUND", "RANGELINK", "RANGEAND", "RANGEFROM", "BETWEEN",
    "MEASURE", "CURRENCY", "DESIGNATOR", "AGEWORD", "VOTEWORD", "YEARCUE", "HOURCUE", "MONTH",
    "MORE", "FOLK", "FOLK1", "THINGS",
  ]

  let unit, ten, hundred, scale, group, half, article, both, none, vague: ClassSet
  let bound, afterBound, rangeLink, rangeAnd, rangeFrom, between, measure, currency: ClassSet
  let designator, ageWord, voteWord, yearCue, hourCue, month, more, counted, person: ClassSet
  /// What a quantity can begin with, its bounds apart.
  let openers: ClassSet
  let quantity: ClassSet

  let low, high, modifier, guardedAs, value, moreFlag, bothFlag, noneFlag: FeatureID
  let unitFeature: FeatureID
  /// The values of `modifier` and `guard` that code decides on; nil where no lexicon knows them.
  let exactly, atLeast, moreThan, atMost, about, range, age, votes: FeatureValue?

  init(symbols: Symbols) {
    func set(_ names: String...) -> ClassSet { ClassSet(names.compactMap(symbols.classID)) }
    func named(_ name: String) -> FeatureValue? { symbols.valueID(name).map(FeatureValue.named) }
    // A feature that no lexicon and no stage names is read from no item.
    func feature(_ name: String) -> FeatureID {
      symbols.featureID(name) ?? FeatureID(index: .max)
    }
    unit = set("NUMUNIT")
    ten = set("NUMTEN")
    hundred = set("NUMHUNDRED")
    scale = set("NUMSCALE")
    group = set("NUMGROUP")
    half = set("NUMHALF")
    article = set("NUMARTICLE")
    both = set("NUMBOTH")
    none = set("NUMNONE")
    vague = set("NUMVAGUE")
    bound = set("BOUND")
    afterBound = set("AFTERBOUND")
    rangeLink = set("RANGELINK")
    rangeAnd = set("RANGEAND")
    rangeFrom = set("RANGEFROM")
    between = set("BETWEEN")
    measure = set("MEASURE")
    currency = set("CURRENCY")
    designator = set("DESIGNATOR")
    ageWord = set("AGEWORD")
    voteWord = set("VOTEWORD")
    yearCue = set("YEARCUE")
    hourCue = set("HOURCUE")
    month = set("MONTH")
    more = set("MORE")
    counted = set("FOLK", "THINGS")
    person = set("FOLK1")
    quantity = set("QTY")
    var opening = set(
      "NUMUNIT", "NUMTEN", "NUMGROUP", "NUMHALF", "NUMARTICLE", "NUMBOTH", "NUMNONE", "NUMVAGUE")
    opening.insert(BuiltIn.number)
    opening.insert(BuiltIn.glued)
    opening.insert(BuiltIn.hyphenated)
    openers = opening
    low = feature("low")
    high = feature("high")
    modifier = feature("modifier")
    guardedAs = feature("guard")
    value = feature("value")
    unitFeature = feature("unit")
    moreFlag = feature("more")
    bothFlag = feature("both")
    noneFlag = feature("none")
    exactly = named("exact")
    atLeast = named("atLeast")
    moreThan = named("moreThan")
    atMost = named("atMost")
    about = named("about")
    age = named("age")
    votes = named("votes")
    range = named("range")
  }
}
