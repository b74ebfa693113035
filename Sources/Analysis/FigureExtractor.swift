import BriefModel
import Linguistics

/// Turns what the figure rules found into figures: what, how many, whom, where, when, says who.
struct FigureExtractor {
  let metrics: MetricTable
  let annotation: Annotation
  let attributions: Attributions
  /// The day of issue, or the supplied one.
  let day: Day?
  /// The actions of what figures are made of, and the classes of times.
  let figureOrTime: ClassSet

  /// How many figures back a part may look for its whole.
  private static let reach = 32

  /// In order of reading.
  func figures(in parsed: ParsedArticle) -> [Figure] {
    var figures: [Figure] = []
    figures.reserveCapacity(8)
    let antecedents = FigureAntecedents(sentences: parsed.sentences)
    let causes = FigureCauses(sentences: parsed.sentences)
    var dates = SentenceShares(of: annotation.dates.map(\.span))
    var places = SentenceShares(of: annotation.places.map(\.span))
    var carried = FigureCircumstances.CarriedDate()
    var paragraph: Int?
    let (allDates, allPlaces) = (annotation.dates, annotation.places)
    let sentences = parsed.sentences
    for index in sentences.indices where sentences.mayHave(index, figureOrTime) {
      let sentence = sentences[index]
      let days = dates.take(sentence.span)
      let here = sentence.paragraph
      if here != paragraph { carried = FigureCircumstances.CarriedDate() }
      paragraph = here
      let sites = places.take(sentence.span)
      let drafts = drafts(in: sentence, antecedents)
      guard !drafts.isEmpty || !days.isEmpty else { continue }
      let circumstances = FigureCircumstances(
        sentence: sentence, dates: allDates[days], places: allPlaces[sites],
        carried: carried, day: day, causes: causes)
      carried = circumstances.lastDate
      for index in drafts.indices {
        // "35,000 fled, of whom 4,200 crossed into Uganda": the place is that of the part.
        let part = drafts[index].isPart ? nil : drafts[(index + 1)...].firstIndex(where: \.isPart)
        let end = part.map { drafts[$0].quantity.span.start }
        add(drafts[index], circumstances, until: end, in: parsed, to: &figures)
      }
    }
    return figures
  }

  // MARK: Drafts

  /// A figure before it has an identity.
  private struct Draft {
    /// Its place in the table.
    var metric: Int
    var item: Item
    var quantity: Quantity
    var of: Quantity?
    var kind: String
    var unit: String?
    var role: String?
    var isPart = false
    var parts: [Item] = []
    var isToll = false
    /// Where the next number stands, if its neighbours count the same: a list, maybe by places.
    var listedUntil: Int?
    var emission: Emission
    var confidence: Double

    func isSame(as other: Draft) -> Bool {
      quantity.span.start == other.quantity.span.start && metric == other.metric
    }
  }

  /// What the rules found in one sentence, once each: two rules may have found the same.
  private func drafts(
    in sentence: ArticleSentence, _ antecedents: FigureAntecedents
  ) -> [Draft] {
    let found = sentence.emissions(sentence.classes.anyFigure)
    guard !found.isEmpty else { return [] }
    var drafts: [Draft] = []
    drafts.reserveCapacity(found.count)
    for emission in found {
      emission.forEachItem(sentence.captures.number) { item in
        guard let draft = draft(of: item, emission, sentence, antecedents),
          !drafts.contains(where: { $0.isSame(as: draft) })
        else { return }
        drafts.append(draft)
      }
    }
    if drafts.count > 1 {
      drafts.sort { $0.quantity.span < $1.quantity.span }
      markLists(in: &drafts)
    }
    return drafts
  }

  private func markLists(in drafts: inout [Draft]) {
    for (index, next) in zip(drafts.indices, drafts.indices.dropFirst())
    where drafts[index].metric == drafts[next].metric {
      drafts[index].listedUntil = drafts[next].quantity.span.start
      let behind = next + 1 < drafts.count ? drafts[next + 1].quantity.span.start : .max
      drafts[next].listedUntil = behind
    }
  }

  private func draft(
    of item: Item, _ emission: Emission, _ sentence: ArticleSentence,
    _ antecedents: FigureAntecedents
  ) -> Draft? {
    guard let act = emission[sentence.features.act] else { return nil }
    let quantities = FigureQuantities(sentence: sentence)
    let stated =
      emission[sentence.features.kind]
      ?? (item.has(sentence.classes.one) ? "one" : item[sentence.features.kind] ?? "bare")
    var (kind, unit) = (stated, item[sentence.features.unit])
    var metric = metrics.number(act: act, kind: stated)
    if metric == nil, stated == "bare", let thing = antecedents.thing(before: item, in: sentence) {
      (kind, unit) = (thing.kind, thing.unit)
      metric = metrics.number(act: act, kind: kind)
    }
    guard let metric else { return nil }
    let isWhole = emission.isA(sentence.classes.whole)
    guard var quantity = isWhole ? quantities.whole(of: item) : quantities.count(of: item),
      quantity.low != nil || quantity.high != nil
    else { return nil }
    if isPassed(item, in: sentence), quantity.modifier == .exact {
      (quantity.modifier, quantity.high) = (.moreThan, nil)
    }
    return Draft(
      metric: metric, item: item, quantity: quantity,
      of: isWhole ? nil : quantities.whole(of: item), kind: kind, unit: unit,
      // Households that are damaged are houses, and nobody's.
      role: emission[sentence.features.role]
        ?? (MetricTable.isOfPeople(kind) ? quantities.role(of: item) : nil),
      isPart: !isWhole
        && (item.has(sentence.features.part) || emission.has(sentence.features.part)),
      parts: isWhole ? [] : quantities.parts(of: item),
      isToll: emission.has(sentence.features.toll),
      emission: emission, confidence: confidence(stated, kind, quantity))
  }

  /// Whether a toll has gone beyond a number: "passed half a million".
  private func isPassed(_ number: Item, in sentence: ArticleSentence) -> Bool {
    let place = sentence.parse.firstItem(from: number.bytes.lowerBound)
    return place > 0 && sentence.item(place - 1).has(sentence.features.over)
  }

  /// Lower where the noun is unknown or has to be supplied, and for vague words.
  private func confidence(_ stated: String, _ kind: String, _ quantity: Quantity) -> Double {
    if stated != kind { return 0.7 }
    return stated == "other" || quantity.modifier == .vague ? 0.8 : 0.9
  }

  // MARK: Figures

  private func add(
    _ draft: Draft, _ circumstances: FigureCircumstances, until end: Int?,
    in parsed: ParsedArticle, to figures: inout [Figure]
  ) {
    figures.append(figure(draft, circumstances, until: end, in: parsed, behind: figures))
    guard !draft.parts.isEmpty else { return }
    let whole = figures[figures.count - 1]
    for part in draft.parts {
      add(part, of: whole, circumstances.sentence, in: parsed, to: &figures)
    }
  }

  private func figure(
    _ draft: Draft, _ circumstances: FigureCircumstances, until end: Int?,
    in parsed: ParsedArticle, behind earlier: [Figure]
  ) -> Figure {
    let sentence = circumstances.sentence
    let span = draft.quantity.span
    var modality =
      sentence.vocabulary.modalities.meaning(of: sentence.features.modality, in: draft.emission)
      ?? .actual
    if modality == .actual, circumstances.isConditional(span) { modality = .conditional }
    let verb = draft.emission.first(sentence.captures.verb)
    let trigger = verb.map { sentence.span($0) }
    let metric = metrics.metrics[draft.metric]
    let time = circumstances.time(
      of: metric, near: span, until: end, modality: modality, trigger: trigger,
      isStanding: draft.emission.has(sentence.features.standing))
    let speech = attributions.speech(covering: span, sentence: sentence.index)
    let party = circumstances.party(ofTrigger: verb)
    let agent = party.flatMap { doer($0, of: metric, saidBy: speech?.attribution.speaker) }
    let cause =
      metric.isByWeapon || MetricTable.isOfPeople(draft.kind)
      ? circumstances.cause(
        near: span, of: metric,
        isDeed: agent != nil || draft.kind == "combatant"
          || verb?.has(sentence.features.force) == true)
      : nil
    let weapon = circumstances.weapon(near: trigger ?? span, of: metric, cause: cause)
    let scope = circumstances.scope(
      of: metric, near: span, isToll: draft.isToll, modality: modality, time: time)
    return Figure(
      id: id(earlier.count, parsed), metric: metric.id, quantity: draft.quantity,
      of: draft.of, unit: draft.unit,
      affected: affected(draft, sentence, losing: party), agent: agent?.name,
      cause: cause, weapon: weapon?.kind,
      place: draft.listedUntil.flatMap { circumstances.place(behind: span, before: $0) }
        ?? circumstances.place(
          near: span, until: end, modality: modality, besides: agent?.span, within: speech?.span,
          isSent: metric.scope == .daily),
      // A total has been reached by a day; it did not come about on it.
      time: scope.scope == .cumulative ? nil : time?.date, scope: scope.scope,
      subsetOf: draft.isPart
        ? whole(of: draft.quantity, metric.id, in: sentence.index, among: earlier) : nil,
      polarity:
        !draft.emission.has(sentence.features.negated) && !circumstances.isDenied(span),
      modality: modality,
      attribution: speech?.attribution ?? .narrator,
      sentence: sentence.index,
      evidence: evidence(
        draft, sentence, parsed.article.id, scope: scope.cue, agent: agent?.span,
        weapon: weapon?.span),
      rule: draft.emission.rule, confidence: draft.confidence)
  }

  /// The last figure before that a part may be one of: of its metric, or else of its sentence.
  private func whole(
    of part: Quantity, _ metric: Metric.ID, in sentence: Int, among figures: [Figure]
  ) -> Figure.ID? {
    let earlier = figures.indices.suffix(Self.reach)
    let whole =
      earlier.last { figures[$0].metric == metric && figures[$0].quantity.holds(part) }
      ?? earlier.last { figures[$0].sentence == sentence && figures[$0].quantity.holds(part) }
    return whole.map { figures[$0].id }
  }

  /// A part shares everything with its whole but its number and whom it counts; "several" names no
  /// number, here as elsewhere.
  private func add(
    _ part: Item, of whole: Figure, _ sentence: ArticleSentence, in parsed: ParsedArticle,
    to figures: inout [Figure]
  ) {
    let quantity = FigureQuantities(sentence: sentence).count(of: part)
    guard quantity.low != nil || quantity.high != nil else { return }
    var figure = whole
    figure.id = id(figures.count, parsed)
    figure.quantity = quantity
    figure.of = nil
    figure.subsetOf = whole.id
    figure.affected = Figure.Affected(
      side: part[sentence.features.side] ?? whole.affected?.side,
      role: part[sentence.features.role] ?? whole.affected?.role)
    figure.evidence = whole.evidence.filter { $0.role != "number" && $0.role != "of" }
    figure.evidence.append(
      Evidence(article: parsed.article.id, span: figure.quantity.span, role: "number"))
    figures.append(figure)
  }

  private func id(_ count: Int, _ parsed: ParsedArticle) -> String {
    Figure.id(count + 1, in: parsed.article.id)
  }

  /// Who did it; whoever says so only where it is a deed of war, and not of help.
  private func doer(
    _ party: FigureCircumstances.Party, of metric: Metric, saidBy speaker: Attribution.Speaker?
  ) -> (name: String, span: SourceSpan)? {
    switch party.part {
    case .doer: return (party.name, party.span)
    case .loser: return nil
    case .teller:
      guard metric.isByWeapon || metric.thread == .military, case .named(let who) = speaker else {
        return nil
      }
      return (who.side ?? who.name, party.span)
    }
  }

  private func affected(
    _ draft: Draft, _ sentence: ArticleSentence, losing party: FigureCircumstances.Party?
  ) -> Figure.Affected? {
    let loser = party.flatMap { $0.part == .loser ? $0.name : nil }
    let side = draft.item[sentence.features.side] ?? loser
    return side == nil && draft.role == nil ? nil : Figure.Affected(side: side, role: draft.role)
  }

  private func evidence(
    _ draft: Draft, _ sentence: ArticleSentence, _ article: Article.ID, scope: SourceSpan?,
    agent: SourceSpan?, weapon: SourceSpan?
  ) -> [Evidence] {
    func evidence(_ span: SourceSpan, _ role: String) -> Evidence {
      Evidence(article: article, span: span, role: role)
    }
    let emission = draft.emission
    var list: [Evidence] = []
    list.reserveCapacity(4)
    list.append(evidence(draft.quantity.span, "number"))
    if let trigger = emission.first(sentence.captures.verb)
      ?? emission.first(sentence.captures.trigger)
    {
      list.append(evidence(sentence.span(trigger), "trigger"))
    }
    if let whole = draft.of { list.append(evidence(whole.span, "of")) }
    emission.forEachItem(sentence.captures.each) {
      list.append(evidence(sentence.span($0), "each"))
    }
    if let scope { list.append(evidence(scope, "scope")) }
    if let agent { list.append(evidence(agent, "agent")) }
    if let weapon { list.append(evidence(weapon, "weapon")) }
    return list
  }
}

extension Quantity {
  /// Whether another number may be a part of this one.
  fileprivate func holds(_ part: Quantity) -> Bool {
    guard let most = high ?? low, let least = part.low else { return true }
    return high == nil || least <= most
  }
}
