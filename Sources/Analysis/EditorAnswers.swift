import BriefModel

/// Who answers what is claimed, so that no claim stands without the answer of those whom it blames.
extension EditorDossier {
  /// What others say to a claim without denying all of it, in the words of the sources.
  func replies(to event: ReconciledClaim) -> [Inline] {
    let replies = event.replies.prefix(64).enumerated().filter { number, reply in
      !event.replies[..<number].contains {
        $0.sentence == reply.sentence && $0.article == reply.article
      }
    }
    let quoted = replies.prefix(Self.shownLimit).map(\.element).compactMap { reply in
      sentence(reply.sentence, of: reply.article).flatMap {
        quotation($0.span, of: reply.article, marked: true)
      }
    }
    return .list(
      quoted.map { [$0] }, separator: words["list.separator"], last: words["list.last"])
  }

  /// How many sentences behind a number its denial may stand.
  private static let denialReach = 4

  /// By figure: who denies it, where no other claim tells what is denied: "a claim the army dismissed".
  var denialsOfFigures: [Figure.ID: [Claim]] {
    claims.reduce(into: [:]) { denials, event in
      let denial = event.lead
      guard denial.kind == .denial, let reading = reading(of: denial.article),
        let denied = figure(deniedBy: denial, in: reading)
      else { return }
      denials[denied.id, default: []].append(denial)
    }
  }

  /// The last deed of war before a denial that another counts: one laid to whoever denies, or any where the
  /// denial takes up what was said.
  private func figure(deniedBy denial: Claim, in reading: EditorReading) -> Figure? {
    guard case .named(let denier) = denial.attribution.speaker, let object = denial.object else {
      return nil
    }
    let side = press.side(of: denial.attribution, in: denial.article)
    let tellings = words.phrases("answer.tellings")
    let takesUp = tellings.contains { reading.article[object].firstStart(ofWord: $0) != nil }
    let sentences = Set(max(0, denial.sentence - Self.denialReach)...denial.sentence)
    return reading.figures(in: sentences).last { figure in
      guard figure.quantity.span.end <= object.start, let metric = metric(figure.metric),
        metric.thread == .military || metric.isByWeapon,
        figure.attribution.speaker != .narrator,
        press.source(of: figure.attribution, in: denial.article)
          != press.source(of: denial.attribution, in: denial.article)
      else { return false }
      let isLaid = figure.agent.map { $0 == denier.name || $0 == side } ?? false
      return isLaid || takesUp && denial.sentence - figure.sentence <= 1
    }
  }

  /// Who denies a finding's numbers.
  func deniers(of finding: Finding) -> [Inline] {
    let denials = shownBasis(of: finding).flatMap { deniedFigures[$0.id] ?? [] }
    let names = denials.map(claimant)
    let texts = names.map(\.plainText)
    return .list(
      names.indices.filter { texts.firstIndex(of: texts[$0]) == $0 }.map { names[$0] },
      separator: words["list.separator"], last: words["list.last"])
  }

  /// By article and sentence: the sentences behind it that answer what it tells, in order of reading.
  var answersOfSentences: [Article.ID: [Int: [Int]]] {
    var answers: [Article.ID: [Int: [Int]]] = [:]
    func note(_ answer: Int, of event: ReconciledClaim, in article: Article.ID) {
      let asked = event.members.lazy.filter { $0.article == article && $0.sentence < answer }
        .map(\.sentence).max()
      guard let asked, answers[article]?[asked]?.contains(answer) != true else { return }
      answers[article, default: [:]][asked, default: []].append(answer)
    }
    for event in claims {
      for denial in event.denials { note(denial.sentence, of: event, in: denial.article) }
      for reply in event.replies { note(reply.sentence, of: event, in: reply.article) }
    }
    return answers.mapValues { $0.mapValues { $0.sorted() } }
  }
}

extension EditorReading {
  /// The sentences that tell who has not answered, and what nobody could verify.
  func replies(in words: EditorWords) -> [ClaimReply] {
    let (mute, doubtful) = (words.phrases("answer.silences"), words.phrases("answer.doubts"))
    var paragraph = (number: -1, first: 0)
    return annotation.sentences.compactMap { sentence in
      if sentence.paragraph != paragraph.number {
        paragraph = (sentence.paragraph, sentence.index)
      }
      guard sentence.paragraph >= 0, figures(in: sentence).isEmpty else { return nil }
      let text = article[sentence.span]
      let isDoubt = doubtful.contains { text.holds($0) }
      guard isDoubt || mute.contains(where: { text.holds($0) }) else { return nil }
      return ClaimReply(
        article: article.id, sentence: sentence.index, paragraph: paragraph.first,
        span: sentence.span, isDoubt: isDoubt, who: speaker(of: sentence))
    }
  }

  /// The first who is named in a sentence.
  private func speaker(of sentence: Sentence) -> Mention? {
    let mentions = annotation.mentions
    let first = mentions.indices.partitioningIndex { !(mentions[$0].span < sentence.span) }
    return mentions[first...].prefix(8).first { sentence.span.contains($0.span) }
  }
}

extension AnswerWords {
  init(_ words: EditorWords) {
    self.init(
      places: Set(words.phrases("answer.places")), takings: Set(words.phrases("answer.takings")),
      blames: Set(words.phrases("answer.blames")),
      attacks: Set(words.phrases("answer.attacks")),
      tellings: Set(words.phrases("answer.tellings")),
      pronouns: Set(words.phrases("answer.pronouns")))
  }
}
