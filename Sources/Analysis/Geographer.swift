import BriefModel
import Linguistics

/// Says where on earth the places of an article lie.
///
/// What the rules have marked as a place is looked up, and what a dateline begins with; no other
/// capitalised word is, since GeoNames knows a village of almost any name. A name means the same place
/// throughout an article unless the text says otherwise. The clear cases come first, and then help
/// with the others. Where two readings would do, or none is likely, the place stays unresolved.
struct Geographer: Sendable {
  private let table: PlaceTable
  private let codes: CountryCount.Codes
  private let classes: Surroundings.Classes
  private let features: (kind: FeatureID, side: FeatureID)

  /// Of how many clear cases the others may be near.
  private static let mostLandmarks = 8

  init(language: Language, table: PlaceTable) {
    self.table = table
    codes = CountryCount.Codes(language: language, table: table)
    classes = Surroundings.Classes(language)
    features = (language.feature("kind"), language.feature("side"))
  }

  /// A place of the article, as it is asked for.
  private struct Asked {
    /// Among the places of the annotation; nil for a dateline's, which is not among them yet.
    var place: Int?
    var dateline: SourceSpan?
    /// Into the questions; -1 for a country, and for a name that is not there.
    var question = -1
    var country = 0
    var holder: Surroundings.Holder?
  }

  /// Gives the places of a reading their sites, also where figures and claims name them.
  func settle(_ reading: inout Reading, in parsed: ParsedArticle) {
    guard
      !reading.annotation.places.isEmpty
        || parsed.sentences.indices.contains(where: parsed.sentences.isDateline)
    else { return }
    var questions = Questions()
    let asked = asked(reading.annotation, parsed, &questions)
    let countries = CountryCount(
      parsed.sentences, naming: classes.named, codes: codes, table: table)
    let answers = answers(
      to: questions.all, PlaceChoice(table: table, countries: countries))
    settle(&reading.annotation, asked, answers)
    share(reading.annotation.places, with: &reading)
  }

  // MARK: Asking

  /// Names that are asked for, each once.
  private struct Questions {
    private(set) var all: [PlaceChoice.Question] = []
    private var known: [PlaceChoice.Question: Int] = [:]
    /// By name: the first question in which the text says where it lies.
    private var held: [PlaceTable.Entry: Int] = [:]

    mutating func number(of question: PlaceChoice.Question) -> Int {
      if question.holder == nil, let same = held[question.entry],
        all[same].isRegion == question.isRegion
      {
        return same
      }
      if let same = known[question] { return same }
      all.append(question)
      known[question] = all.count - 1
      if let holder = question.holder, !holder.isLoose, held[question.entry] == nil {
        held[question.entry] = all.count - 1
      }
      return all.count - 1
    }
  }

  private func asked(
    _ annotation: Annotation, _ parsed: ParsedArticle, _ questions: inout Questions
  ) -> [Asked] {
    let surroundings = Surroundings(
      classes: classes, codes: codes, table: table, kind: features.kind)
    var shares = SentenceShares(of: annotation.places.map(\.span))
    var asked: [Asked] = []
    asked.reserveCapacity(annotation.places.count + 1)
    let sentences = parsed.sentences
    for index in sentences.indices
    where sentences.mayHave(index, classes.anyPlace) || sentences.isDateline(index) {
      let sentence = sentences[index]
      let own = shares.take(sentence.span)
      if sentence.isDateline,
        let span = dateline(of: sentence, annotation.places[own])
      {
        asked.append(ask(span, of: sentence, surroundings, &questions))
      }
      for place in own {
        asked.append(
          ask(
            place, annotation.places[place].kind, at: annotation.places[place].span.start, sentence,
            surroundings, &questions))
      }
    }
    return asked
  }

  private func ask(
    _ place: Int, _ kind: PlaceMention.Kind, at start: Int, _ sentence: ArticleSentence,
    _ surroundings: Surroundings, _ questions: inout Questions
  ) -> Asked {
    var asked = Asked(place: place)
    let index = sentence.parse.firstItem(from: start)
    guard index < sentence.count else { return asked }
    let item = sentence.item(index)
    if case .country = kind {
      asked.country = codes.country(of: item)
      return asked
    }
    guard !surroundings.isSomebody(index, in: sentence),
      let entry = surroundings.entry(of: item, in: sentence)
    else { return asked }
    asked.holder = surroundings.holder(of: index, in: sentence)
    asked.question = questions.number(
      of: PlaceChoice.Question(
        entry: entry, isRegion: kind == .region, isSettlement: kind == .settlement,
        holder: asked.holder, side: codes.country(of: item)))
    return asked
  }

  private func ask(
    _ dateline: SourceSpan, of sentence: ArticleSentence, _ surroundings: Surroundings,
    _ questions: inout Questions
  ) -> Asked {
    var asked = Asked(dateline: dateline)
    guard
      let entry = sentence.parse.placeName(at: dateline.start..<dateline.end, in: table)
    else { return asked }
    let last = sentence.parse.firstItem(from: dateline.end) - 1
    asked.holder = surroundings.holder(of: last, in: sentence)
    asked.question = questions.number(
      of: PlaceChoice.Question(
        entry: entry, isRegion: false, isSettlement: true, holder: asked.holder, side: 0))
    return asked
  }

  /// What a dateline begins with, where the rules have not marked it: `KHARKIV, Ukraine (AP) —`.
  private func dateline(
    of sentence: ArticleSentence, _ own: ArraySlice<PlaceMention>
  ) -> SourceSpan? {
    let end = (0..<sentence.count).first { sentence.has($0, classes.edge) } ?? sentence.count
    guard end > 0 else { return nil }
    let span = sentence.span(
      sentence.parse.bytes(0).lowerBound..<sentence.parse.bytes(end - 1).upperBound)
    return own.contains { $0.span.overlaps(span) } ? nil : span
  }

  // MARK: Answering

  private func answers(
    to questions: [PlaceChoice.Question], _ choice: PlaceChoice
  ) -> [PlaceChoice.Answer?] {
    var answers = questions.map { choice.answer(to: $0) }
    let landmarks = answers.compactMap { answer in
      answer.flatMap { $0.margin >= 0.5 && $0.place.spot != nil ? $0.place : nil }
    }.prefix(Self.mostLandmarks)
    guard !landmarks.isEmpty else { return answers }
    for index in questions.indices {
      guard let first = answers[index], first.margin < 0.5 else { continue }
      answers[index] = choice.answer(to: questions[index], near: Array(landmarks))
    }
    return answers
  }

  private func settle(
    _ annotation: inout Annotation, _ asked: [Asked], _ answers: [PlaceChoice.Answer?]
  ) {
    var added: [PlaceMention] = []
    for (index, one) in asked.enumerated() {
      let answer = one.question < 0 ? nil : answers[one.question]
      guard let place = one.place else {
        if let dateline = one.dateline, let answer, answer.isSettled {
          added.append(mention(of: dateline, answer, in: annotation.article))
        }
        continue
      }
      if one.country > 0 {
        let state =
          index > 0
          ? state(at: annotation.places[place].span, one, holding: asked[index - 1], answers) : nil
        annotation.places[place].site = state ?? site(ofCountry: one.country)
        annotation.places[place].margin = 1
      } else if let answer {
        annotation.places[place].margin = answer.roundedMargin
        if answer.isSettled { annotation.places[place].site = site(answer) }
      }
    }
    guard !added.isEmpty else { return }
    annotation.places = (annotation.places + added).sorted { $0.span < $1.span }
  }

  private func mention(
    of dateline: SourceSpan, _ answer: PlaceChoice.Answer, in article: Article
  ) -> PlaceMention {
    var place = PlaceMention(
      span: dateline, name: MentionRegister.plain(article[dateline]), kind: .settlement)
    place.site = site(answer)
    place.margin = answer.roundedMargin
    return place
  }

  /// The Georgia of "Atlanta, Georgia": a region that bears the name of a country.
  private func state(
    at span: SourceSpan, _ country: Asked, holding town: Asked, _ answers: [PlaceChoice.Answer?]
  ) -> Site? {
    guard town.question >= 0, let holder = town.holder, let region = holder.region,
      holder.start == span.start, let answer = answers[town.question],
      answer.isSettled, answer.place.country != country.country
    else { return nil }
    var site: Site?
    table.forEachSubject(of: region) { subject in
      let place = table.place(subject)
      if place.kind == .region, place.region == answer.place.region {
        site = self.site(PlaceChoice.Answer(place: place, margin: 1))
      }
    }
    return site
  }

  private func site(ofCountry country: Int) -> Site? {
    guard let code = table.code(ofCountry: country) else { return nil }
    let id = table.id(ofCountry: country)
    return Site(kind: .country, country: code, geonamesID: id > 0 ? id : nil)
  }

  private func site(_ answer: PlaceChoice.Answer) -> Site {
    let place = answer.place
    var site = Site(
      kind: answer.isStandIn ? .region : PlaceMention.Kind(place.kind),
      country: table.code(ofCountry: place.country), region: table.name(ofRegion: place.region))
    guard !answer.isStandIn else { return site }
    if let spot = place.spot {
      site.latitude = Double(spot.north - 900_000) / 10_000
      site.longitude = Double(spot.east - 1_800_000) / 10_000
    }
    if place.id > 0 { site.geonamesID = place.id }
    return site
  }

  // MARK: Sharing

  private func share(_ places: [PlaceMention], with reading: inout Reading) {
    for index in reading.figures.indices {
      settle(&reading.figures[index].place, as: places)
    }
    for index in reading.claims.indices { settle(&reading.claims[index].place, as: places) }
  }

  private func settle(_ place: inout PlaceMention?, as places: [PlaceMention]) {
    guard let span = place?.span else { return }
    let same = places.indices.partitioningIndex { !(places[$0].span < span) }
    guard same < places.count, places[same].span == span else { return }
    place?.site = places[same].site
    place?.margin = places[same].margin
  }
}

extension PlaceMention.Kind {
  fileprivate init(_ kind: PlaceTable.Kind) {
    self =
      switch kind {
      case .settlement: .settlement
      case .area, .region: .region
      case .point: .point
      case .other: .other
      }
  }
}
