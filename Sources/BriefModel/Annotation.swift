/// What lies where in one article: sentences, quantities, dates, places, people and bodies.
package struct Annotation: Sendable, Hashable {
  package var article: Article
  /// In order of reading; the headline's sentences come first, with spans in the headline.
  package var sentences: [Sentence]
  package var quantities: [Quantity]
  package var dates: [DateMention]
  package var places: [PlaceMention]
  package var mentions: [Mention]

  package init(
    article: Article, sentences: [Sentence] = [], quantities: [Quantity] = [],
    dates: [DateMention] = [], places: [PlaceMention] = [], mentions: [Mention] = []
  ) {
    self.article = article
    self.sentences = sentences
    self.quantities = quantities
    self.dates = dates
    self.places = places
    self.mentions = mentions
  }
}

/// One of the three threads that a brief sorts reporting into.
package enum StoryThread: String, Sendable, Hashable, CaseIterable {
  case diplomacy
  case military
  case humanitarian
}

/// A number above 0 for each thread, or none.
package struct ThreadScores: Sendable, Hashable, ExpressibleByDictionaryLiteral {
  // 0 stands for none.
  private var diplomacy: Double
  private var military: Double
  private var humanitarian: Double

  /// 0 stands for none.
  package init(diplomacy: Double, military: Double, humanitarian: Double) {
    self.diplomacy = diplomacy
    self.military = military
    self.humanitarian = humanitarian
  }

  package var isEmpty: Bool { diplomacy <= 0 && military <= 0 && humanitarian <= 0 }

  package init(dictionaryLiteral scores: (StoryThread, Double)...) {
    self.init(diplomacy: 0, military: 0, humanitarian: 0)
    for (thread, score) in scores { self[thread] = score }
  }

  package subscript(thread: StoryThread) -> Double? {
    get {
      let score =
        switch thread {
        case .diplomacy: diplomacy
        case .military: military
        case .humanitarian: humanitarian
        }
      return score > 0 ? score : nil
    }
    set {
      switch thread {
      case .diplomacy: diplomacy = newValue ?? 0
      case .military: military = newValue ?? 0
      case .humanitarian: humanitarian = newValue ?? 0
      }
    }
  }
}

package struct Sentence: Sendable, Hashable {
  package var index: Int
  package var span: SourceSpan
  /// The paragraph of the text that it stands in, from 0; -1 in the headline.
  package var paragraph: Int
  /// Nil where the sentence belongs to none of the three.
  package var thread: StoryThread?
  /// Scores of 0 to 1 that add up to at most 1; what is missing to 1 is for "none".
  package var threadScores: ThreadScores

  package init(
    index: Int, span: SourceSpan, paragraph: Int = 0, thread: StoryThread? = nil,
    threadScores: ThreadScores = [:]
  ) {
    self.index = index
    self.span = span
    self.paragraph = paragraph
    self.thread = thread
    self.threadScores = threadScores
  }
}

/// A number as worded.
package struct Quantity: Sendable, Hashable {
  package enum Modifier: String, Sendable, Hashable, CaseIterable {
    case exact
    case atLeast
    case moreThan
    case atMost
    case about
    case range
    case vague
  }

  package var span: SourceSpan
  package var low: Optional<Double>
  package var high: Optional<Double>
  package var modifier: Modifier
  package var worded: String
  /// Why this number counts nothing: "age", "distance", "model", "money", "date"; nil where it may.
  package var guardedAs: Optional<String>

  package init(
    span: SourceSpan, low: Double?, high: Double?, modifier: Modifier = .exact, worded: String,
    guardedAs: String? = nil
  ) {
    self.span = span
    self.low = low
    self.high = high
    self.modifier = modifier
    self.worded = worded
    self.guardedAs = guardedAs
  }
}

/// Words that name a time, resolved against the article's time of issue where they are relative.
package struct DateMention: Sendable, Hashable {
  package enum Grain: String, Sendable, Hashable {
    case hour
    case day
    case week
    case month
    case season
    case year
    case period
  }
  package enum Basis: String, Sendable, Hashable {
    /// The words name the day themselves: "18 May 2025".
    case absolute
    /// The words need the time of issue: "Sunday", "overnight".
    case relative
    /// Nothing to resolve against: the article bears no time of issue and none was supplied.
    case unresolved
  }

  /// Of a date that names no time but the end of one.
  package enum Limit: String, Sendable, Hashable, CaseIterable {
    /// `by the end of June`
    case by
    /// `until May 15`
    case until
    /// `within 48 hours`
    case within
  }

  package var span: SourceSpan
  /// First day, and the day after the last: `[start, end)`.
  package var start: Optional<Day>
  package var end: Optional<Day>
  package var grain: Grain
  package var basis: Basis
  package var worded: String
  /// Where the words before it make it a limit.
  package var limit: Limit?

  /// The day from which on it is due: the last one of a limit, else the first.
  package var due: Day? { limit == nil ? start : end.map { $0 - 1 } ?? start }

  package init(
    span: SourceSpan, start: Day?, end: Day?, grain: Grain = .day, basis: Basis, worded: String
  ) {
    self.span = span
    self.start = start
    self.end = end
    self.grain = grain
    self.basis = basis
    self.worded = worded
  }
}

package struct PlaceMention: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case point
    case settlement
    case region
    case country
    case other
  }

  package var span: SourceSpan
  package var name: String
  package var kind: Kind
  /// The region or country that the text itself puts the place in: "Donetsk region".
  package var within: Optional<String>
  /// Where the gazetteer has it; nil where it does not know the name, or cannot tell which place is meant.
  package var site: Optional<Site>
  /// How much better the likeliest place fits than the next one, from 0 to 1; nil where none was found.
  package var margin: Optional<Double>

  package init(span: SourceSpan, name: String, kind: Kind = .other, within: String? = nil) {
    self.span = span
    self.name = name
    self.kind = kind
    self.within = within
    site = nil
    margin = nil
  }
}

/// A place on earth, as a gazetteer has it.
package struct Site: Sendable, Hashable {
  package var kind: PlaceMention.Kind
  /// Two letters of ISO 3166-1; nil where it is nobody's, as a strait.
  package var country: Optional<String>
  /// Of the first level below the country, as reports name it: "Donetsk", "North Kivu".
  package var region: Optional<String>
  /// In degrees, to four places; nil for what is no spot.
  package var latitude: Optional<Double>
  package var longitude: Optional<Double>
  /// GeoNames' number; nil where it has none.
  package var geonamesID: Optional<Int>

  package init(
    kind: PlaceMention.Kind, country: String?, region: String? = nil, latitude: Double? = nil,
    longitude: Double? = nil, geonamesID: Int? = nil
  ) {
    self.kind = kind
    self.country = country
    self.region = region
    self.latitude = latitude
    self.longitude = longitude
    self.geonamesID = geonamesID
  }
}

/// Words that refer to a person, a body or a role.
package struct Mention: Sendable, Hashable {
  package enum Kind: String, Sendable, Hashable {
    case person
    case body
    case role
    case anonymous
  }

  package var span: SourceSpan
  package var kind: Kind
  /// The fullest name that the article gives: "Volodymyr Zelensky" also where it says "he".
  package var name: String
  /// The office that the article gives: "Vice President".
  package var role: Optional<String>
  /// The country or party that the article's words put the mention with, where they do.
  package var side: Optional<String>

  package init(
    span: SourceSpan, kind: Kind, name: String, role: String? = nil, side: String? = nil
  ) {
    self.span = span
    self.kind = kind
    self.name = name
    self.role = role
    self.side = side
  }
}
