/// What a reading found, in the notation of corpora: one short text for each thing found.
///
/// The notation is also what `daybrief corpus report` compares; `Extending` in the documentation
/// describes it.
package struct ReadingNotation {
  private let reading: Reading
  private let metrics: [Metric]

  package init(_ reading: Reading, metrics: [Metric] = []) {
    self.reading = reading
    self.metrics = metrics
  }

  private var article: Article { reading.annotation.article }

  /// As in `at least 12 killed part`: how many, what, and what differs from the rule.
  package var figures: [String] { reading.figures.map(line) }

  /// As in `exactly 12 killed cause=disease`, for whoever asks what figures came of.
  package var figuresWithCauses: [String] {
    reading.figures.map { figure in
      line(figure) + (figure.cause.map { " cause=\($0.rawValue)" } ?? "")
    }
  }

  /// As in `exactly 12 killed weapon=car bomb`, for whoever asks what it was done with.
  package var figuresWithWeapons: [String] {
    reading.figures.map { figure in
      line(figure) + (figure.weapon.map { " weapon=\($0)" } ?? "")
    }
  }

  private func line(_ figure: Figure) -> String {
    var words = [figure.quantity.words, figure.metric]
    if let of = figure.of { words += ["of", of.words.replacing("exactly ", with: "")] }
    if figure.subsetOf != nil { words.append("part") }
    if figure.modality != .actual { words.append(figure.modality.rawValue) }
    if !figure.polarity { words.append("denied") }
    let usual = metrics.first { $0.id == figure.metric }?.scope
    if figure.scope != usual, figure.scope.rawValue != figure.modality.rawValue {
      words.append(figure.scope.rawValue)
    }
    return words.joined(separator: " ")
  }

  /// As in `2.. atLeast`, `88`, `34 age`.
  package var quantities: [String] {
    reading.annotation.quantities.map { quantity in
      let (low, high) = (
        quantity.low.map(Quantity.number) ?? "", quantity.high.map(Quantity.number) ?? ""
      )
      let value = low == high ? (low.isEmpty ? "?" : low) : "\(low)..\(high)"
      let modifier = quantity.modifier == .exact ? nil : quantity.modifier.rawValue
      return [value, modifier, quantity.guardedAs].compactMap(\.self).joined(separator: " ")
    }
  }

  /// As in `2025-05-16..2025-05-17 day relative`.
  package var dates: [String] {
    reading.annotation.dates.map { date in
      let start = date.start?.description ?? "?"
      let end = date.end?.description ?? "?"
      return "\(start)..\(end) \(date.grain) \(date.basis)"
    }
  }

  /// As in `Bahatyr UA Donetsk`, `Strait of Hormuz nobody`, `Victoria unresolved`; countries are left out.
  package var places: [String] {
    reading.annotation.places.filter { $0.kind != .country }.map { place in
      guard let site = place.site else { return "\(place.name) unresolved" }
      return ["\(place.name)", site.country ?? "nobody", site.region].compactMap(\.self)
        .joined(separator: " ")
    }
  }

  /// As in `military`, or `none`: of each sentence the thread it is sorted into.
  package var threads: [String] {
    reading.annotation.sentences.map { $0.thread?.rawValue ?? "none" }
  }

  /// As in `JD Vance claims “disrespectful”`.
  package var speeches: [String] {
    wholeQuotations.map { speech in
      let attribution = speech.attribution
      let via = attribution.via.map { " via \($0)" } ?? ""
      let words = attribution.quoted ? " “\(article[speech.span])”" : ""
      return "\(speaker(attribution)) \(attribution.stance)\(via)\(words)"
    }
  }

  /// The speeches, those of the sentences of one quotation joined.
  private var wholeQuotations: [Speech] {
    reading.speeches.reduce(into: []) { all, speech in
      if let last = all.last, goesOn(last, with: speech) {
        all[all.count - 1].span.end = speech.span.end
      } else {
        all.append(speech)
      }
    }
  }

  private func goesOn(_ speech: Speech, with next: Speech) -> Bool {
    guard speech.attribution.quoted, speech.sentence < next.sentence,
      speech.attribution == next.attribution, speech.span.end <= next.span.start
    else { return false }
    let between = SourceSpan(speech.span.end, next.span.start, in: next.span.field)
    return article[between].allSatisfy { $0 == "." || $0 == "!" || $0 == "?" || $0 == " " }
  }

  /// As in `request held [A > B]` or `meeting held [A; attending C] in Oslo (Norway) at «…» on 2024-03-02 by A asserts via AFP`.
  package var claims: [String] { reading.claims.map(line) }

  private func line(_ claim: Claim) -> String {
    var line = "\(claim.kind) \(claim.status) ["
    line += claim.names { $0 == .principal }.joined(separator: ", ")
    let asked = claim.names { $0 == .addressee }
    if !asked.isEmpty { line += " > " + asked.joined(separator: ", ") }
    let others = claim.names { $0 == .attending }
    if !others.isEmpty { line += "; attending " + others.joined(separator: ", ") }
    line += "]"
    if let object = claim.object { line += " object «\(article[object])»" }
    if let quote = claim.quote { line += " quote “\(article[quote])”" }
    if let place = claim.place {
      line += " in \(place.name)" + (place.within.map { " (\($0))" } ?? "")
    }
    if let venue = claim.venue { line += " at «\(article[venue])»" }
    if let start = claim.time?.start { line += " on \(start)" }
    if claim.attribution.speaker != .narrator {
      line += " by \(speaker(claim.attribution)) \(claim.attribution.stance)"
      if let via = claim.attribution.via { line += " via \(via)" }
    }
    return line
  }

  private func speaker(_ attribution: Attribution) -> String {
    switch attribution.speaker {
    case .named(let mention): mention.name
    case .anonymous(let words): "(\(words))"
    case .narrator: "narrator"
    }
  }
}

extension Quantity {
  /// `exactly 12`, `at least 3`, `10 to 12`.
  fileprivate var words: String {
    switch modifier {
    case .exact: "exactly \(Self.number(low))"
    case .atLeast: "at least \(Self.number(low))"
    case .moreThan: "more than \(Self.number(low))"
    case .atMost: "up to \(Self.number(high))"
    case .about: "about \(Self.number(low))"
    case .range, .vague: "\(Self.number(low)) to \(Self.number(high))"
    }
  }

  fileprivate static func number(_ value: Double?) -> String {
    guard let value else { return "?" }
    return Int(exactly: value).map(String.init) ?? String(value)
  }
}
