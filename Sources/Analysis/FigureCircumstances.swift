import BriefModel
import Linguistics

/// Where, when, by whom, of what and over what time the figures of one sentence hold.
struct FigureCircumstances {
  let sentence: ArticleSentence
  let day: Day?
  private let dates: ArraySlice<DateMention>
  private let places: ArraySlice<PlaceMention>
  /// The last date before the sentence in its paragraph.
  private let carried: CarriedDate
  /// The words that say over what time a count runs.
  private let scopes: [ScopeCue]
  /// Dates that another verb than a figure's may have for itself: "hostages seized in November".
  private let asides: [Aside]
  /// Words that part two events in time: "hours after envoys met in Doha".
  private let partings: [SourceSpan]
  private let denials: [SourceSpan]
  private let conditions: [SourceSpan]
  private let clauses: SentenceClauses
  private let causes: FigureCauses
  private let weapons: [Weapon]

  private struct ScopeCue {
    var scope: Figure.Scope
    var span: SourceSpan?
  }

  private struct Aside {
    var date: SourceSpan
    var verb: SourceSpan
    /// The day on which something was said, which need not be that of what is told.
    var isOfSaying: Bool
  }

  /// A kind of weapon and the words that name it.
  struct Weapon {
    var kind: String
    var span: SourceSpan
  }

  /// What the sentences before have told of days: on which something happened, and on which it happened or
  /// was told.
  struct CarriedDate {
    var ofEvent: DateMention?
    var ofTelling: DateMention?
  }

  /// A date and whether the sentence itself names it.
  struct Time {
    var date: DateMention
    var isNamedHere: Bool
  }

  private var classes: Vocabulary.Classes { sentence.classes }
  private var features: Vocabulary.Features { sentence.features }
  private var captures: Vocabulary.Captures { sentence.captures }

  init(
    sentence: ArticleSentence, dates: ArraySlice<DateMention>, places: ArraySlice<PlaceMention>,
    carried: CarriedDate, day: Day?, causes: FigureCauses
  ) {
    func spans(_ action: ClassSet) -> [SourceSpan] {
      sentence.emissions(action).compactMap { emission in
        emission.bytes(of: sentence.captures.cue).map { sentence.span($0) }
      }
    }
    scopes = sentence.emissions(sentence.classes.scope).compactMap { emission in
      guard let scope = emission[sentence.features.scope].flatMap(Figure.Scope.init) else {
        return nil
      }
      // "The 2025 attack", told in 2025, is not long ago.
      let year = emission[sentence.features.year].flatMap { Int($0) }
      if let year, year == day?.civil.year { return nil }
      let bytes = emission.bytes(of: sentence.captures.cue)
      return ScopeCue(scope: scope, span: bytes.map { sentence.span($0) })
    }
    asides = sentence.emissions(sentence.classes.scope).compactMap { emission in
      guard let verb = emission.first(sentence.captures.verb),
        let date = emission.bytes(of: sentence.captures.cue)
      else { return nil }
      return Aside(
        date: sentence.span(date), verb: sentence.span(verb),
        isOfSaying: verb.has(sentence.classes.saying) || emission.has(sentence.features.told))
    }
    partings = sentence.emissions(sentence.classes.scope).compactMap { emission in
      emission.has(sentence.features.apart)
        ? emission.bytes(of: sentence.captures.cue).map { sentence.span($0) } : nil
    }
    weapons = sentence.emissions(sentence.classes.weapon).compactMap { emission in
      guard let kind = emission[sentence.features.weapon],
        let bytes = emission.bytes(of: sentence.captures.cue)
      else { return nil }
      return Weapon(kind: kind, span: sentence.span(bytes))
    }
    self.sentence = sentence
    self.day = day
    self.dates = dates
    self.places = places
    self.carried = carried
    denials = spans(sentence.classes.denied)
    conditions = spans(sentence.classes.condition)
    clauses = SentenceClauses(sentence: sentence)
    self.causes = causes
  }

  /// Whether it is a time: the date that a count runs since is its beginning.
  private func isTime(_ date: Int) -> Bool {
    dates[date].start != nil
      && !scopes.contains { $0.span?.overlaps(dates[date].span) == true }
  }

  /// The nearest date of the sentence, else the last one before it in the paragraph.
  ///
  /// What is only planned does not happen on a day gone by: the "Friday" of "Friday's talks led to
  /// a deal to exchange 1,000 prisoners" is that of the talks.
  func time(
    of metric: Metric, near span: SourceSpan, until end: Int?, modality: Figure.Modality,
    trigger: SourceSpan?, isStanding: Bool
  ) -> Time? {
    if modality == .planned {
      return dates.indices.last { isTime($0) && isAhead(dates[$0]) }
        .map { Time(date: dates[$0], isNamedHere: true) }
    }
    var nearest: (date: Int, distance: Int)?
    for date in dates.indices
    where isTime(date) && !isAside(date, of: trigger, in: metric) {
      if let end, dates[date].span.start >= end, clauses.isUnbroken(end..<dates[date].span.start) {
        continue
      }
      if isLongAgo(dates[date]), clauses.isElsewhere(dates[date].span, than: span) { continue }
      let distance = dates[date].span.distance(to: span)
      if let nearest, nearest.distance <= distance { continue }
      nearest = (date, distance)
    }
    if let nearest { return Time(date: dates[nearest.date], isNamedHere: true) }
    // "It still holds 40": no day of what was told before.
    guard !isStanding else { return nil }
    let date = metric.scope == .daily ? carried.ofTelling : carried.ofEvent
    return date.map { Time(date: $0, isNamedHere: false) }
  }

  /// Whether a date is told of another verb than the one that tells the figure.
  ///
  /// What is counted by the day is told on that day, and what was told long ago happened long ago.
  private func isAside(_ date: Int, of trigger: SourceSpan?, in metric: Metric) -> Bool {
    asides.contains {
      $0.date.overlaps(dates[date].span) && $0.verb != trigger
        && !($0.isOfSaying && (metric.scope == .daily || isOfDay || isLongAgo(dates[date])))
    }
  }

  private func isAhead(_ date: DateMention) -> Bool {
    guard let day, let end = date.end else { return false }
    return end > day
  }

  /// The date that the next sentence of the paragraph may carry over: a day or a night of which
  /// something is told, and not the day on which a total was given.
  var lastDate: CarriedDate {
    guard scopes.isEmpty else { return carried }
    func last(_ isMeant: (Int) -> Bool) -> DateMention? {
      dates.indices.last {
        (dates[$0].grain == .day || dates[$0].grain == .hour) && isTime($0) && isMeant($0)
      }.map { dates[$0] }
    }
    return CarriedDate(
      ofEvent: last(isOfEvent) ?? carried.ofEvent,
      ofTelling: last { _ in true } ?? carried.ofTelling)
  }

  /// Whether the sentence counts by the day: "said on Monday that 890 had died in the past 24 hours".
  private var isOfDay: Bool { scopes.contains { $0.scope == .daily } }

  /// Whether something happened on a date, and it is neither that of a saying nor that of a count.
  private func isOfEvent(_ date: Int) -> Bool {
    dates[date].limit == nil
      && !asides.contains { $0.isOfSaying && $0.date.overlaps(dates[date].span) }
  }

  /// The nearest place of the sentence: those of the number's own clause first, of them no other
  /// number's, and of these the closest-grained; none where it is one of two.
  ///
  /// Where somebody says it, a place of what is said, and not where the speaker is; of what is planned,
  /// one that is named behind the number, since what stands before it is where the plan was made; of a
  /// whole, none that stands behind the number of its part; and never whoever did it, who is a country
  /// too.
  func place(
    near span: SourceSpan, until end: Int?, modality: Figure.Modality, besides agent: SourceSpan?,
    within said: SourceSpan?, isSent: Bool
  ) -> PlaceMention? {
    var best: (place: Int, rank: PlaceRank)?
    let own = ownPlace(of: span)
    for place in places.indices {
      let site = places[place].span
      guard modality != .planned || site.start >= span.end, site.start < end ?? .max,
        agent?.overlaps(site) != true, isSite(places[place]),
        !partings.contains(where: { $0.overlaps(site) })
      else { continue }
      let isOfOther = clauses.isPlace(site, ofOtherThan: span)
      let isSaid = said?.contains(site) ?? true
      guard isSaid || opens(site), !isOfOther || mayBeShared(site, by: span, own: own)
      else { continue }
      let rank = PlaceRank(
        isApart: !isSaid || clauses.isTold(site, apartFrom: span) || isParted(site, from: span),
        way: isSent ? way(to: site, of: span) : 0,
        isOfOther: isOfOther || own != nil && clauses.isBehindNumber(site, before: span),
        grain: Self.rank(places[place].kind), distance: site.distance(to: span))
      if let best, !rank.precedes(best.rank) { continue }
      best = (place, rank)
    }
    guard let best, !isJoined(best.place), !isOfMost(places[best.place].span) else { return nil }
    return places[best.place]
  }

  /// Whether words part a place and a number in time: "12 were killed, hours after envoys met in Doha".
  private func isParted(_ site: SourceSpan, from number: SourceSpan) -> Bool {
    partings.contains {
      $0.start >= number.end && $0.end <= site.start
        || $0.end <= number.start && $0.start >= site.end
    }
  }

  /// Whether a place that stands with another number may be this one's too: that of "12 were killed and 30
  /// wounded in Goma", but not where only the others went or live, nor where this number has its own.
  private func mayBeShared(
    _ site: SourceSpan, by number: SourceSpan, own: SourceSpan?
  ) -> Bool {
    if isGoal(site) || isHome(site) { return false }
    return site.start < number.end || own.map { $0.end >= site.start } ?? true
  }

  /// A place that a word of place leads to right behind a number, before the next one: "displaced across
  /// Sudan, as 2.6 million have returned to Khartoum".
  private func ownPlace(of number: SourceSpan) -> SourceSpan? {
    places.first {
      $0.span.start >= number.end && isSite($0) && isLed($0.span)
        && !clauses.isPlace($0.span, ofOtherThan: number)
    }?.span
  }

  /// Whether a name stands for where something is: not for a government or an army, "Moscow lost 900 men",
  /// nor for what a distance is measured from.
  private func isSite(_ place: PlaceMention) -> Bool {
    let index = sentence.parse.firstItem(from: place.span.start)
    guard index < sentence.count else { return true }
    // "Close to the Burkina Faso border".
    if place.kind != .settlement, index + 1 < sentence.count,
      sentence.item(index + 1).has(features.aside)
    {
      return false
    }
    if place.kind == .country { return isLed(place.span) }
    // "In Balochistan's Kech district".
    if index + 2 < sentence.count, sentence.has(index + 1, classes.possessive),
      sentence.has(index + 2, classes.place)
    {
      return false
    }
    let item = sentence.item(index)
    if item.has(features.away) { return false }
    return !item.has(features.capital) || isLed(place.span) || index + 1 == sentence.count
      || !sentence.has(index + 1, classes.beginning)
  }

  /// Whether people go there, and not only happen to be there: "900 have fled to Jos".
  private func isGoal(_ site: SourceSpan) -> Bool {
    guard let lead = lead(of: site) else { return false }
    return sentence.item(lead).has(features.goal)
      || sentence.item(lead).tokens.count > 1 && sentence.item(lead).has(features.act)
  }

  /// How what is sent stands to a place: "fired from Lebanon at the towns of Israel".
  private func way(to site: SourceSpan, of number: SourceSpan) -> Int {
    if lead(of: site).map({ sentence.item($0).has(features.source) }) == true { return 2 }
    return site.start >= number.end && isGoal(site) ? 0 : 1
  }

  /// Whether it says whose people are: "eight residents of Kursk".
  private func isHome(_ site: SourceSpan) -> Bool {
    guard let lead = lead(of: site), lead > 0, sentence.item(lead).has(features.whose) else {
      return false
    }
    let people = sentence.item(lead - 1)
    return people.has(classes.folk)
      || people.has(classes.counted) && MetricTable.isOfPeople(people[features.kind] ?? "")
  }

  /// The word that leads to a place, past small words and whose it is: the "into" of "into southern Sudan"
  /// and of "into Sudan's Darfur".
  private func lead(of site: SourceSpan) -> Int? {
    var place = sentence.parse.firstItem(from: site.start)
    if place > 1, sentence.has(place - 1, classes.possessive),
      sentence.has(place - 2, classes.country)
    {
      place -= 2
    }
    return sentence.last(without: classes.qualifierOrAnd, in: max(0, place - 4)..<place)
  }

  /// Whether it is where only the most of them are: "have returned, mostly to Khartoum".
  private func isOfMost(_ site: SourceSpan) -> Bool {
    guard let lead = lead(of: site), lead > 0 else { return false }
    return sentence.item(lead - 1).has(features.most)
  }

  /// Whether the sentence begins with a place, "In Sumy, officials said", which then is no speaker's.
  private func opens(_ site: SourceSpan) -> Bool {
    sentence.parse.firstItem(from: site.start) <= 4 && sentence.has(0, classes.preposition)
  }

  /// Whether a place is one of several that "and" joins: what happened in two is laid to neither.
  private func isJoined(_ place: Int) -> Bool {
    if place > places.startIndex, clauses.joins(places[place - 1].span, places[place].span) {
      return true
    }
    var last = place
    while last + 1 < places.endIndex {
      let (name, next) = (places[last].span, places[last + 1].span)
      if clauses.joins(name, next) { return true }
      guard clauses.lists(name, next) else { break }
      last += 1
    }
    return clauses.joinsUnknown(places[last].span)
  }

  /// How likely a place is that of a figure.
  private struct PlaceRank {
    var isApart: Bool
    /// Of what is sent, whether it goes there, is told of there, or comes from there.
    var way: Int
    var isOfOther: Bool
    var grain: Int
    var distance: Int

    func precedes(_ other: PlaceRank) -> Bool {
      if isApart != other.isApart { return !isApart }
      if way != other.way { return way < other.way }
      if isOfOther != other.isOfOther { return !isOfOther }
      if grain != other.grain { return grain < other.grain }
      return distance < other.distance
    }
  }

  /// How far behind its number, in bytes, the place of a member of a list may stand.
  private static let reachInList = 40

  /// The place behind one number of a list: "28 over Kursk, 17 over Rostov".
  func place(behind number: SourceSpan, before next: Int) -> PlaceMention? {
    let end = min(next, number.end + Self.reachInList)
    return places.first {
      $0.span.start >= number.end && $0.span.start < end && isSite($0)
    }
  }

  /// Whether a word of place leads to a country, or a town in it: "into Sudan", "at Marcala, Honduras".
  ///
  /// Else it is a party, or stands for an adjective.
  private func isLed(_ country: SourceSpan) -> Bool {
    let place = sentence.parse.firstItem(from: country.start)
    // "In the area of Russia's forces", but "in Yemen's north".
    if place + 2 < sentence.count, sentence.has(place + 1, classes.possessive),
      !sentence.has(place + 2, classes.qualifier)
    {
      return false
    }
    guard let lead = lead(of: country) else { return false }
    // The words of "fled into" and "directed at" are one item.
    let isPhrase =
      sentence.item(lead).tokens.count > 1
      && !sentence.has(lead, classes.according.union(classes.counted))
    if isPhrase || sentence.has(lead, classes.toCountry) { return true }
    return lead > 0 && sentence.has(lead, classes.comma)
      && sentence.has(lead - 1, classes.anyName.union(classes.place))
  }

  private static func rank(_ kind: PlaceMention.Kind) -> Int {
    switch kind {
    case .point, .settlement: 0
    case .region: 1
    case .country: 2
    case .other: 3
    }
  }

  /// Whoever a verb tells of.
  struct Party {
    enum Part {
      case doer
      /// Whoever says so: "its fighters have killed 12".
      case teller
      /// Who has lost what is counted.
      case loser
    }
    var part: Part
    /// By side where that is known.
    var name: String
    var span: SourceSpan
  }

  /// Who did what a verb tells or suffered it, as the agent rules found it.
  func party(ofTrigger trigger: Item?) -> Party? {
    guard let trigger,
      let found = sentence.emissions(classes.agent).first(where: { emission in
        var hasVerb = false
        emission.forEachItem(captures.verb) { hasVerb = hasVerb || $0.bytes == trigger.bytes }
        return hasVerb
      }),
      let agent = found.first(captures.agent)
    else { return nil }
    return Party(
      part: found.has(features.owned) ? .teller : found.has(features.loser) ? .loser : .doer,
      name: found[features.side] ?? agent.text, span: sentence.span(agent))
  }

  /// What those whom a figure counts died or suffered of, where the text tells.
  ///
  /// What somebody did to them, or to fighters, is told by the sentence itself.
  func cause(near span: SourceSpan, of metric: Metric, isDeed: Bool) -> Figure.Cause? {
    causes.cause(near: span, in: sentence, of: metric, carries: !isDeed)
  }

  /// What it was done with: the weapon that the sentence names nearest to the verb, unless it was no
  /// violence.
  func weapon(near span: SourceSpan, of metric: Metric, cause: Figure.Cause?) -> Weapon? {
    guard metric.isByWeapon, (cause ?? .violence) == .violence else { return nil }
    return weapons.filter { !clauses.isParted($0.span, from: span) }
      .min { $0.span.distance(to: span) < $1.span.distance(to: span) }
  }

  /// What the sentence says about the period that a count covers, and the words that say it.
  func scope(
    of metric: Metric, near span: SourceSpan, isToll: Bool, modality: Figure.Modality, time: Time?
  ) -> (scope: Figure.Scope, cue: SourceSpan?) {
    if modality == .planned { return (.planned, nil) }
    let runs = isToll && metric.scope != .daily
    if let cue = scopes.first(where: { covers($0, span) && !(runs && isStep($0, to: span)) }) {
      return (cue.scope, cue.span)
    }
    if let time, time.isNamedHere, isLongAgo(time.date) { return (.historical, time.date.span) }
    // "Launched 300 drones this week".
    if let time, time.isNamedHere, metric.scope == .daily,
      time.date.grain == .week || time.date.grain == .month
    {
      return (.cumulative, time.date.span)
    }
    return (isToll ? .running : metric.scope, nil)
  }

  /// Whether a cue speaks of a number: not across a turn of the sentence, nor against a day that the
  /// number's own clause names.
  private func covers(_ cue: ScopeCue, _ number: SourceSpan) -> Bool {
    guard let span = cue.span else { return true }
    if clauses.isApart(span, from: number) { return false }
    if cue.scope == .daily, !dates.contains(where: { $0.span.overlaps(span) }),
      clauses.isRate(span, ofOtherThan: number)
    {
      return false
    }
    if span.start >= number.end { return !isDatedApart(number, from: span) }
    guard let turn = clauses.lastTurn(in: span.end..<max(span.end, number.start)) else {
      return true
    }
    return !dates.contains { $0.grain == .day && $0.span.start > turn }
  }

  /// Whether the clause of a number names a date of its own, and a cue stands in one that follows: "12
  /// were killed in 2019, and 40 have been since January".
  private func isDatedApart(_ number: SourceSpan, from cue: SourceSpan) -> Bool {
    guard let seam = clauses.lastSeam(in: number.end..<cue.start) else { return false }
    return dates.indices.contains {
      isTime($0) && dates[$0].span.start >= number.end && dates[$0].span.end <= seam
    }
  }

  /// Whether a day is told of the step that a toll took, and not of the toll, which runs on.
  ///
  /// In "35 deaths in 24 hours took the toll to 238" it is; "those captured in 24 hours" are the day's.
  private func isStep(_ cue: ScopeCue, to number: SourceSpan) -> Bool {
    guard cue.scope == .daily, let span = cue.span else { return false }
    return span.end > number.start || !clauses.isUnbroken(span.end..<number.start)
  }

  /// Whether somebody denies what a number counts, in so many words.
  func isDenied(_ number: SourceSpan) -> Bool {
    denials.contains { denial in
      denial.end <= number.start && number.start - denial.end <= Self.denialReach
        && clauses.isDirect(denial.end..<number.start)
    }
  }

  /// How far a denial reaches, in bytes: "the murder of six priests" at the end of a denial is taken for
  /// granted by it.
  private static let denialReach = 80

  /// Whether a number stands in an "if" clause.
  func isConditional(_ number: SourceSpan) -> Bool {
    conditions.contains { $0.start <= number.start && clauses.isUnbroken($0.end..<number.start) }
  }

  /// Ended more than sixty days before the day of issue; a season of the same year is still near.
  private func isLongAgo(_ date: DateMention) -> Bool {
    guard let day, let end = date.end else { return false }
    if date.grain == .season, end.civil.year == day.civil.year { return false }
    return day.ordinal - end.ordinal > 60
  }
}

extension SourceSpan {
  /// Bytes between two spans; nothing where they touch.
  func distance(to other: SourceSpan) -> Int {
    max(0, max(start, other.start) - min(end, other.end))
  }
}
