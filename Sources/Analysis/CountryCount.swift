import Linguistics

/// How often an article names each country, be it by its name or by that of its people, and which
/// country a word of the lexicons belongs to.
struct CountryCount {
  /// The countries of a gazetteer by the values that lexicons give to their entries.
  struct Codes: Sendable {
    /// By the number of a value: `UA` and `Ukraine` both lead to the country; 0 for all others.
    private var countries: [Int]
    private let code: FeatureID
    private let side: FeatureID

    init(language: Language, table: PlaceTable) {
      code = language.feature("code")
      side = language.feature("side")
      countries = Array(repeating: 0, count: language.symbols.valueNames.count)
      var coded = countries
      for country in 0..<table.countryCount {
        guard let code = table.code(ofCountry: country),
          let value = language.symbols.valueID(code)
        else { continue }
        coded[Int(value.index)] = country
      }
      for (name, value) in language.values(of: side, beside: code) {
        let country = coded[Int(value.index)]
        guard country > 0 else { continue }
        countries[Int(name.index)] = country
        countries[Int(value.index)] = country
      }
    }

    /// The country that an item names or belongs to; 0 where it is none's.
    func country(of item: Item) -> Int {
      guard let value = item.named(code) ?? item.named(side), Int(value.index) < countries.count
      else { return 0 }
      return countries[Int(value.index)]
    }
  }

  /// Later mentions change nothing, and an article of any length is read in bounded time.
  private static let mostSentences = 200

  private var counts: [Float]
  private var highest: Float = 0
  /// Countries next to one that the article is much about.
  private var isNear: [Bool] = []

  /// Of all sentences; a dateline's counts for more.
  init(
    _ sentences: ArticleSentences, naming classes: ClassSet, codes: Codes, table: PlaceTable
  ) {
    counts = Array(repeating: 0, count: max(1, table.countryCount))
    for index in sentences.indices.prefix(Self.mostSentences)
    where sentences.mayHave(index, classes) {
      let sentence = sentences[index]
      let weight: Float = sentence.isDateline ? 2 : 1
      sentence.parse.forEachInnerItem(having: classes) { item in
        let country = codes.country(of: item)
        if country > 0, country < counts.count { counts[country] += weight }
      }
    }
    highest = counts.max() ?? 0
    isNear = Array(repeating: false, count: counts.count)
    guard highest > 0 else { return }
    for country in counts.indices where counts[country] * 2 >= highest {
      table.forEachNeighbour(of: country) { if $0 < isNear.count { isNear[$0] = true } }
    }
  }

  var isEmpty: Bool { highest == 0 }

  func names(_ country: Int) -> Bool { country < counts.count && counts[country] > 0 }

  /// How much an article like this one speaks for places of a country.
  func score(_ country: Int) -> Float {
    guard country < counts.count, highest > 0 else { return 0 }
    if counts[country] > 0 { return 2.4 + counts[country] / highest }
    return isNear[country] ? 0.5 : 0
  }
}
