import BriefModel
import Linguistics

/// What the words about a place say of where it lies: `Rafah, in southern Gaza`, `Ukraine's Kherson`,
/// `San Jose, California`.
struct Surroundings {
  /// The country or region that a place is said to lie in.
  struct Holder: Hashable {
    /// 0 where none is named.
    var country = 0
    /// A name that may be a region's.
    var region: PlaceTable.Entry?
    /// Where the words may as well be something else, as the second of two names in a row.
    var isLoose = false
    /// Where the item that says so begins.
    var start = 0

    static func == (left: Self, right: Self) -> Bool {
      left.country == right.country && left.region == right.region
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(country)
      hasher.combine(region)
    }
  }

  /// Classes of what stands between a place and what it lies in.
  struct Classes: Sendable {
    let anyPlace, capital, country, demonym, named, nameword, place: ClassSet
    let area, between, comma, edge, kind, possessive, preposition, qualifier: ClassSet
    let leading, parenthesis: ClassSet

    init(_ language: Language) {
      anyPlace = language.classes("PLACE", "COUNTRY")
      country = language.classes("COUNTRY")
      demonym = language.classes("DEMONYM")
      named = language.classes("COUNTRY", "DEMONYM")
      nameword = language.classes("NW")
      place = language.classes("PLACE")
      capital = language.classes("NW", "NAME", "CAP")
      area = language.classes("AREAWORD")
      between = language.classes(
        "WITHIN", "DIRECTION", "DET", "NUMARTICLE", "PLACEWORD", "AREAWORD", "COMMA", "POSSESSIVE",
        "MOD", "QUALIFIER", "HYPHENATED")
      comma = language.classes("COMMA")
      edge = language.classes(
        "COMMA", "STOP", "DASH", "PAREN_OPEN", "PAREN_CLOSE", "COLON", "SEMICOLON", "QUOTE_CLOSE")
      leading = language.classes("AROUND", "PREP")
      kind = language.classes("PLACEWORD", "AREAWORD")
      possessive = language.classes("POSSESSIVE")
      preposition = language.classes("PREP")
      qualifier = language.classes("DIRECTION", "PLACEWORD", "QUALIFIER", "MOD", "HYPHENATED")
      parenthesis = language.classes("PAREN_OPEN")
    }
  }

  private static let mostItems = 8

  let classes: Classes
  let codes: CountryCount.Codes
  let table: PlaceTable
  let kind: FeatureID

  /// What the words behind an item say, or else those before it.
  func holder(of index: Int, in sentence: ArticleSentence) -> Holder? {
    behind(index, sentence) ?? before(index, sentence)
  }

  private func behind(_ index: Int, _ sentence: ArticleSentence) -> Holder? {
    // What a place has lies in it: "Odesa's Peresyp district".
    if index + 1 < sentence.count, sentence.has(index + 1, classes.possessive) { return nil }
    for next in index + 1..<max(index + 1, min(index + 1 + Self.mostItems, sentence.count)) {
      let isNextToComma = next == index + 2 && sentence.has(next - 1, classes.comma)
      if sentence.has(next, classes.country) {
        let isPlain =
          isNextToComma || next == index + 2 && sentence.has(next - 1, classes.parenthesis)
        // "In Doha, Israel and Hamas": a country behind a comma holds the place only if it ends the phrase.
        guard !isPlain || next + 1 == sentence.count || sentence.has(next + 1, classes.edge)
        else { return nil }
        // "in southern Lebanon", "in Ukraine's Donetsk region".
        return holder(sentence.item(next), sentence)
      }
      if sentence.has(next, classes.place) {
        return sentence.item(next)[kind] == PlaceMention.Kind.region.rawValue
          ? holder(sentence.item(next), sentence) : nil
      }
      if isNextToComma, sentence.has(next, classes.capital) { return region(at: next, sentence) }
      let isOfKind = sentence.has(next, classes.preposition) && sentence.has(next - 1, classes.kind)
      guard
        isOfKind || sentence.has(next, classes.between)
          || isNextToParenthesis(next, index, sentence)
      else { return nil }
    }
    return nil
  }

  /// A name behind a comma that may be a region's: `San Jose, California`, `Victoria, British Columbia`.
  private func region(at first: Int, _ sentence: ArticleSentence) -> Holder? {
    var end = first
    while end < min(first + 3, sentence.count), sentence.has(end, classes.capital) { end += 1 }
    let start = sentence.parse.bytes(first).lowerBound
    for last in (first..<end).reversed() {
      let bytes = start..<sentence.parse.bytes(last).upperBound
      if let region = sentence.parse.placeName(at: bytes, in: table), mayHold(region) {
        return Holder(region: region, isLoose: true, start: start)
      }
    }
    return nil
  }

  private func isNextToParenthesis(
    _ next: Int, _ index: Int, _ sentence: ArticleSentence
  ) -> Bool {
    next == index + 1 && sentence.has(next, classes.parenthesis)
  }

  private func before(_ index: Int, _ sentence: ArticleSentence) -> Holder? {
    let item = sentence.item(index)
    var isOwned = false
    var isOfKindItself =
      item.firstChild.map { $0.bytes.lowerBound > item.bytes.lowerBound } ?? false
    for previous in (max(0, index - 5)..<index).reversed() {
      if sentence.has(previous, classes.demonym) {
        // "the Lebanese city of Tripoli", but "an Israeli Rafah operation".
        guard var holder = holder(sentence.item(previous), sentence) else { return nil }
        holder.isLoose = !isOfKindItself
        return holder
      }
      if sentence.has(previous, classes.country) {
        return isOwned ? holder(sentence.item(previous), sentence) : nil
      }
      if sentence.has(previous, classes.place) {
        let item = sentence.item(previous)
        return isOwned && item[kind] == PlaceMention.Kind.region.rawValue
          ? holder(item, sentence) : nil
      }
      if sentence.has(previous, classes.possessive) { isOwned = true }
      if sentence.has(previous, classes.kind) { isOfKindItself = true }
      let isOfKind =
        sentence.has(previous, classes.preposition) && previous > 0
        && sentence.has(previous - 1, classes.kind)
      guard
        isOfKind || sentence.has(previous, classes.possessive)
          || sentence.has(previous, classes.qualifier)
      else { return nil }
    }
    return nil
  }

  private func holder(_ item: Item, _ sentence: ArticleSentence) -> Holder? {
    var holder = Holder(start: item.bytes.lowerBound)
    let isCountry = item.has(classes.named)
    if isCountry { holder.country = codes.country(of: item) }
    if !item.has(classes.demonym), let name = entry(of: item, in: sentence), mayHold(name) {
      holder.region = name
    }
    return holder.country > 0 || holder.region != nil ? holder : nil
  }

  /// "Paris Hilton": a town's name before another name, and nothing that leads to a place.
  func isSomebody(_ index: Int, in sentence: ArticleSentence) -> Bool {
    sentence.parse.kind == .sentence && !sentence.isInHeadline && index + 1 < sentence.count
      && sentence.has(index + 1, classes.nameword)
      && !(index > 0 && sentence.has(index - 1, classes.leading))
  }

  private func mayHold(_ name: PlaceTable.Entry) -> Bool {
    var found = false
    table.forEachSubject(of: name) { subject in
      let kind = table.place(subject).kind
      if kind == .region || kind == .area { found = true }
    }
    return found
  }

  /// What the gazetteer has under the name of an item: under all of it, as "Northern state", else
  /// without the word that says what kind of region it is, as "Donetsk" of "Donetsk region".
  func entry(of item: Item, in sentence: ArticleSentence) -> PlaceTable.Entry? {
    guard let first = item.firstChild, let last = item.lastChild() else {
      return sentence.parse.placeName(at: item.bytes, in: table)
    }
    let bytes = first.bytes.lowerBound..<max(first.bytes.lowerBound, last.bytes.upperBound)
    if let entry = sentence.parse.placeName(at: bytes, in: table) { return entry }
    guard last.has(classes.area), let core = item.lastChild(without: classes.area)
    else { return nil }
    return sentence.parse.placeName(
      at: bytes.lowerBound..<max(bytes.lowerBound, core.bytes.upperBound), in: table)
  }
}
