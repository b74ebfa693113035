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
    var carried: DateMention?
    var paragraph: Int?
    let sentences = parsed.sentences
    for index in sentences.indices where sentences.mayHave(index, figureOrTime) {
      let sentence = sentences[index]
      let days = dates.take(sentence.span)
      let here = sentence.paragraph
      if here != paragraph { carried = nil }
      paragraph = here
      let sites = places.take(sentence.span)
      let drafts = drafts(in: sentence, antecedents)
      guard !drafts.isEmpty || !days.isEmpty else { continue }
      let circumstances = FigureCircumstances(
        sentence: sentence, dates: annotation.dates[days], places: annotation.places[sites],
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
    var role: String?
    var isPart = false
    var parts: [Item] = []
    var isToll = false
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
    var drafts: [Draft] = []
    for emission in sentence.emissions(sentence.vocabulary.classes.anyFigure) {
      emission.forEachItem(sentence.vocabulary.captures.number) { item in
        guard let draft = draft(of: item, emission, sentence, antecedents),
          !drafts.contains(where: { $0.isSame(as: draft) })
        else { return }
        drafts.append(draft)
      }
    }
    if drafts.count > 1 { drafts.sort { $0.quantity.span < $1.quantity.span } }
    return drafts
  }

  private func draft(
    of item: Item, _ emission: Emission, _ sentence: ArticleSentence,
    _ antecedents: FigureAntecedents
  ) -> Draft? {
    let (classes, features) = (sentence.vocabulary.classes, sentence.vocabulary.features)
    guard let act = emission[features.act] else { return nil }
    let quantities = FigureQuantities(sentence: sentence)
    let stated =
      emission[features.kind] ?? (item.has(classes.one) ? "one" : item[features.kind] ?? "bare")
    var kind = stated
    var metric = metrics.number(act: act, kind: stated)
    if metric == nil, stated == "bare", let earlier = antecedents.kind(before: item, in: sentence) {
      kind = earlier
      metric = metrics.number(act: act, kind: earlier)
    }
    guard let metric else { return nil }
    let isWhole = emission.isA(classes.whole)
    guard let quantity = isWhole ? quantities.whole(of: item) : quantities.count(of: item),
      quantity.low != nil || quantity.high != nil
    else { return nil }
    return Draft(
      metric: metric, item: item, quantity: quantity,
      of: isWhole ? nil : quantities.whole(of: item), kind: kind,
      role: emission[features.role] ?? quantities.role(of: item),
      isPart: !isWhole && (item.has(features.part) || emission.has(features.part)),
      parts: isWhole ? [] : quantities.parts(of: item),
      isToll: emission.has(features.toll),
      emission: emission, confidence: confidence(stated, kind, quantity))
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
    let sentence = circumstances.sentence
    let (captures, features) = (sentence.vocabulary.captures, sentence.vocabulary.features)
    let span = draft.quantity.span
    var modality =
      sentence.vocabulary.modalities.meaning(of: features.modality, in: draft.emission) ?? .actual
    if modality == .actual, circumstances.isConditional(span) { modality = .conditional }
    let time = circumstances.time(near: span, modality: modality)
    let agent = circumstances.agent(ofTrigger: draft.emission.first(captures.verb))
    let metric = metrics.metrics[draft.metric]
    var figure = Figure(
      id: id(figures.count, parsed), metric: metric.id, quantity: draft.quantity,
      of: draft.of, unit: draft.item[features.unit],
      affected: affected(draft, sentence), agent: agent?.name,
      cause: circumstances.cause(near: span, of: metric),
      place: circumstances.place(
        near: span, until: end, modality: modality, besides: agent?.span), time: time?.date,
      polarity:
        !draft.emission.has(features.negated) && !circumstances.isDenied(span),
      modality: modality,
      attribution: attributions.attribution(covering: span, sentence: sentence.index),
      sentence: sentence.index, evidence: evidence(draft, sentence, parsed.article.id),
      rule: draft.emission.rule, confidence: draft.confidence)
    let scope = circumstances.scope(
      of: metric, near: span, isToll: draft.isToll, modality: modality, time: time)
    figure.scope = scope.scope
    // A total has been reached by a day; it did not come about on it.
    if figure.scope == .cumulative { figure.time = nil }
    if let cue = scope.cue { figure.note(cue, as: "scope", in: parsed.article.id) }
    if let agent { figure.note(agent.span, as: "agent", in: parsed.article.id) }
    if draft.isPart {
      let earlier = figures.suffix(Self.reach)
      figure.subsetOf =
        (earlier.last { $0.metric == figure.metric && $0.holds(figure) }
        ?? earlier.last { $0.sentence == figure.sentence && $0.holds(figure) })?.id
    }
    figures.append(figure)
    let whole = figures.count - 1
    for part in draft.parts {
      add(part, of: figures[whole], sentence, in: parsed, to: &figures)
    }
  }

  /// A part shares everything with its whole but its number and whom it counts.
  private func add(
    _ part: Item, of whole: Figure, _ sentence: ArticleSentence, in parsed: ParsedArticle,
    to figures: inout [Figure]
  ) {
    var figure = whole
    figure.id = id(figures.count, parsed)
    figure.quantity = FigureQuantities(sentence: sentence).count(of: part)
    figure.of = nil
    figure.subsetOf = whole.id
    let features = sentence.vocabulary.features
    figure.affected = Figure.Affected(
      side: part[features.side] ?? whole.affected?.side,
      role: part[features.role] ?? whole.affected?.role)
    figure.evidence = whole.evidence.filter { $0.role != "number" && $0.role != "of" }
    figure.note(figure.quantity.span, as: "number", in: parsed.article.id)
    figures.append(figure)
  }

  private func id(_ count: Int, _ parsed: ParsedArticle) -> String {
    Figure.id(count + 1, in: parsed.article.id)
  }

  private func affected(_ draft: Draft, _ sentence: ArticleSentence) -> Figure.Affected? {
    let side = draft.item[sentence.vocabulary.features.side]
    return side == nil && draft.role == nil ? nil : Figure.Affected(side: side, role: draft.role)
  }

  private func evidence(
    _ draft: Draft, _ sentence: ArticleSentence, _ article: Article.ID
  ) -> [Evidence] {
    func evidence(_ span: SourceSpan, _ role: String) -> Evidence {
      Evidence(article: article, span: span, role: role)
    }
    let captures = sentence.vocabulary.captures
    let emission = draft.emission
    var list: [Evidence] = []
    list.reserveCapacity(4)
    list.append(evidence(draft.quantity.span, "number"))
    if let trigger = emission.first(captures.verb) ?? emission.first(captures.trigger) {
      list.append(evidence(sentence.span(trigger), "trigger"))
    }
    if let whole = draft.of { list.append(evidence(whole.span, "of")) }
    emission.forEachItem(captures.each) { list.append(evidence(sentence.span($0), "each")) }
    return list
  }
}

extension Figure {
  /// Adds words of its article that bear the figure out.
  fileprivate mutating func note(_ span: SourceSpan, as role: String, in article: Article.ID) {
    evidence.append(Evidence(article: article, span: span, role: role))
  }

  /// Whether another figure may be a part of this one.
  fileprivate func holds(_ part: Figure) -> Bool {
    guard let most = quantity.high ?? quantity.low, let least = part.quantity.low else {
      return true
    }
    return quantity.high == nil || least <= most
  }
}
