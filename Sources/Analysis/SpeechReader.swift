import BriefModel
import Linguistics

/// Finds who says what: each speech of a sentence, and each quotation with its owner.
struct SpeechReader: Sendable {
  let cast: Cast

  private var classes: Vocabulary.Classes { cast.vocabulary.classes }
  private var features: Vocabulary.Features { cast.vocabulary.features }
  private var captures: Vocabulary.Captures { cast.vocabulary.captures }

  func speeches() -> [Speech] {
    let quotations = Quotations(cast.sentences, marks: classes.quoteMark)
    let told = reported(beside: quotations)
    var all: [Speech] = []
    all.reserveCapacity(told.speeches.count + quotations.count)
    for sentence in cast.sentences.indices {
      let (parts, places) = (quotations.parts(in: sentence), told.speeches(in: sentence))
      guard !parts.isEmpty || !places.isEmpty else {
        if let speech = continuation(in: sentence, after: all) { all.append(speech) }
        continue
      }
      let quotes = parts.flatMap { part in
        owners(of: part, in: quotations, told, all).map { quote(part, of: $0) }
      }
      let first = all.count
      for place in places {
        let speech = told.speeches[place]
        if !quotes.contains(where: { $0.span == speech.span }) { all.append(speech) }
      }
      all += quotes
      if all.count > first + 1 { sort(&all, from: first) }
    }
    return all
  }

  /// `The army said 12 were killed. Another 31 were wounded.`: a count that goes on from the one before
  /// it is told by whoever told that.
  private func continuation(in index: Int, after speeches: [Speech]) -> Speech? {
    guard index > 0, speeches.last?.sentence == index - 1,
      let last = lastTeller(speeches), last.attribution.stance != .denies
    else { return nil }
    let (previous, sentence) = (cast.sentences[index - 1], cast.sentences[index])
    guard sentence.isInParagraph(of: previous), sentence.count > 1,
      sentence.item(0).has(features.more) || sentence.item(0).has(features.part),
      sentence.has(0, classes.counted), previous.mayHave(classes.counted)
    else { return nil }
    let isAlone = speeches.reversed().prefix { $0.sentence == index - 1 }
      .allSatisfy { $0.attribution.speaker.isSame(as: last.attribution.speaker) }
    guard isAlone else { return nil }
    return Speech(
      span: sentence.span, attribution: last.attribution.quoted(false), cue: last.cue,
      sentence: index)
  }

  /// The whole comes before what it quotes; of two that are alike, the one found first.
  private func sort(_ speeches: inout [Speech], from first: Int) {
    let places = first..<speeches.count
    func areInOrder(_ left: Int, _ right: Int) -> Bool {
      let (one, other) = (speeches[left].span, speeches[right].span)
      return (one.start, -one.end, left) < (other.start, -other.end, right)
    }
    guard !places.dropFirst().allSatisfy({ areInOrder($0 - 1, $0) }) else { return }
    speeches.replaceSubrange(places, with: places.sorted(by: areInOrder).map { speeches[$0] })
  }

  // MARK: Reported speech

  /// What is told in words of saying, throughout the article.
  private func reported(beside quotations: Quotations) -> Attributions {
    var latest = LatestSpeakers()
    let sentences = cast.sentences
    var all: [Speech] = []
    all.reserveCapacity(sentences.count)
    for index in sentences.indices {
      latest.enter(sentences.place(of: index))
      guard sentences.mayHave(index, classes.speech) else { continue }
      addReported(in: sentences[index], quotations.parts(in: index), after: &latest, to: &all)
    }
    return Attributions(speeches: all, sentences: sentences.count)
  }

  /// Who speaks in the words of somebody else is not whom a pronoun takes up.
  private func addReported(
    in sentence: ArticleSentence, _ quotes: ArraySlice<Quotations.Part>,
    after latest: inout LatestSpeakers, to speeches: inout [Speech]
  ) {
    let found = sentence.emissions(classes.speech)
    for emission in found {
      guard let cue = emission.last(captures.saying) ?? emission.last(captures.cue) else {
        continue
      }
      let attributions = attributions(of: emission, by: cue, in: sentence, after: latest)
      guard !attributions.isEmpty else { continue }
      let words = MentionRegister.plain(cue.text)
      let reach = SpeechReach(sentence: sentence, emission: emission, others: found)
      func add(_ span: SourceSpan?) {
        guard let span else { return }
        for attribution in attributions {
          speeches.append(
            Speech(span: span, attribution: attribution, cue: words, sentence: sentence.index))
        }
      }
      let contents = reach.contents(of: cue)
      add(contents.first)
      add(contents.second)
      let said = sentence.span(cue)
      guard !quotes.contains(where: { $0.span.contains(said) }) else { continue }
      let isSeveral = attributions.count > 1 || isSeveral(emission)
      for attribution in attributions {
        latest.note(attribution, isSeveral: isSeveral, in: sentence.index)
      }
    }
  }

  private func isSeveral(_ emission: Emission) -> Bool {
    guard let item = emission.first(captures.speaker) else { return false }
    return item.has(features.plural) || item.has(classes.counted) || item.has(classes.folk)
      || item.has(classes.pronoun) && item[features.number] == "many"
  }

  private func attribution(
    _ speaker: consuming Attribution.Speaker, _ emission: Emission, _ cue: Item,
    in sentence: ArticleSentence
  ) -> Attribution {
    var (start, end) = (cue.bytes.lowerBound, cue.bytes.upperBound)
    func reach(_ capture: CaptureID) {
      guard let speaker = emission.bytes(of: capture) else { return }
      (start, end) = (min(start, speaker.lowerBound), max(end, speaker.upperBound))
    }
    reach(captures.speaker)
    reach(captures.unnamed)
    let via = emission.first(captures.via).map { $0[features.name] ?? $0.text }
    return Attribution(
      speaker: speaker,
      stance: cast.vocabulary.stances.meaning(of: features.stance, in: emission) ?? .asserts,
      cue: sentence.span(start..<end), via: via.map(MentionRegister.plain))
  }

  /// Without those of whom a pronoun or name leads to nobody.
  private func attributions(
    of emission: Emission, by cue: Item, in sentence: ArticleSentence, after latest: LatestSpeakers
  ) -> [Attribution] {
    let words = emission.items(captures.unnamed)
    guard words.isEmpty else {
      return description(words, in: sentence).map {
        [attribution($0, emission, cue, in: sentence)]
      } ?? []
    }
    var all: [Attribution] = []
    emission.forEachItem(captures.speaker) { item in
      if let speaker = speaker(item, of: emission, in: sentence, after: latest) {
        all.append(attribution(speaker, emission, cue, in: sentence))
      }
    }
    return all
  }

  private func speaker(
    _ item: Item, of emission: Emission, in sentence: ArticleSentence, after latest: LatestSpeakers
  ) -> Attribution.Speaker? {
    if item.has(classes.pronoun) { return speaker(meantBy: item, in: sentence, after: latest) }
    let modifiers = modifiers(of: item, in: sentence, emission)
    if item.has(classes.common) { return speaker(calledBy: item, modifiers, in: sentence) }
    if !modifiers.isEmpty, let qualified = speaker(modifiers, item, in: sentence) {
      return qualified
    }
    if item.has(classes.office), let body = emission.first(captures.organisation),
      let meant = cast.actor(body, in: sentence)
    {
      return .named(meant)
    }
    guard var meant = cast.actor(item, in: sentence) else { return nil }
    if isCapitalByPlace(meant, item, sentence) {
      meant.name = meant.name.prefix(1).lowercased() + String(meant.name.dropFirst())
    }
    guard meant.kind != .person, let recalled = item[features.recalls] else {
      let isUnnamed = meant.kind == .anonymous || meant.kind == .role && item.has(features.unnamed)
      return isUnnamed ? .anonymous(meant.name) : .named(meant)
    }
    let isKnown = MentionRegister.plain(item.text) != meant.name
    return switch recalled {
    case "body": isKnown ? .named(meant) : latest.body?.speaker ?? .anonymous(meant.name)
    // "He told AFP that … The agency put the toll at 40."
    case "agency":
      isKnown
        ? .named(meant)
        : latest.outlet.map { .named(Mention(span: meant.span, kind: .body, name: $0)) }
          ?? latest.body?.speaker ?? .anonymous(meant.name)
    case "speaker": latest.any?.speaker ?? .anonymous(meant.name)
    default: .anonymous(latest.unnamed(calledA: meant.name) ?? meant.name)
    }
  }

  /// `Residents said`: only the sentence's beginning gives the noun its capital.
  private func isCapitalByPlace(
    _ mention: Mention, _ item: Item, _ sentence: ArticleSentence
  ) -> Bool {
    item.has(classes.start) && item.has(features.common)
      && !sentence.isHeading && mention.kind != .person
      && mention.name == MentionRegister.plain(item.text)
  }

  /// A noun that may be a surname: "fishermen", "two diplomats", "state television", "Elder".
  private func speaker(
    calledBy item: Item, _ modifiers: String, in sentence: ArticleSentence
  ) -> Attribution.Speaker? {
    if item.has(classes.countedNoun) {
      if let person = cast.person(calledBy: item, in: sentence) { return .named(person) }
      guard !item.has(classes.capitals) || item.has(classes.counted) else { return nil }
      return description([item], modifiers, in: sentence)
    }
    return .named(
      Mention(
        span: sentence.span(item), kind: item.has(classes.outlet) ? .body : .role,
        name: modifiers + MentionRegister.plain(item.text)))
  }

  /// `the Saratov governor`, `a displaced farmer`: not whoever else in the article is called so.
  private func speaker(
    _ modifiers: String, _ item: Item, in sentence: ArticleSentence
  ) -> Attribution.Speaker? {
    guard !item.has(classes.person), !item.has(classes.name), !item.has(classes.capital),
      !item.has(classes.unknownName) || !cast.isKnown(item)
    else { return nil }
    let name = modifiers + MentionRegister.plain(item[features.name] ?? item.text)
    let isBody = item.has(classes.body)
    guard isBody || item.has(classes.office) && !item.has(features.unnamed) else {
      return .anonymous(name)
    }
    return .named(
      Mention(
        span: sentence.span(item), kind: isBody ? .body : .role, name: name,
        side: item[features.side]))
  }

  /// Somebody without a name, in the words of the source.
  private func description(
    _ words: [Item], _ modifiers: String = "", in sentence: ArticleSentence
  ) -> Attribution.Speaker? {
    let told = words.drop {
      $0.has(classes.numberArticle) || ($0.has(classes.determiner) && $0.has(classes.start))
    }
    guard let first = told.first, let last = told.last else { return nil }
    let span = sentence.span(first.bytes.lowerBound..<last.bytes.upperBound)
    return .anonymous(modifiers + MentionRegister.plain(cast.words(at: span)))
  }

  /// What the rule found before a noun, else what stands between an article and it; and a space.
  private func modifiers(
    of noun: Item, in sentence: ArticleSentence, _ emission: Emission
  ) -> String {
    let end = sentence.parse.firstItem(from: noun.bytes.lowerBound)
    var start = end
    if let told = emission.bytes(of: captures.main) {
      if told.upperBound <= noun.bytes.lowerBound {
        start = sentence.parse.firstItem(from: told.lowerBound)
      }
    } else {
      while start > 0, sentence.has(start - 1, classes.modifier) { start -= 1 }
      if start == 0 || !sentence.has(start - 1, classes.numberArticle) { start = end }
    }
    // "A 38-year-old farmer" is a farmer.
    while start < end, sentence.item(start).text.first?.isNumber == true { start += 1 }
    guard start < end else { return "" }
    let bytes = sentence.parse.bytes(start).lowerBound..<noun.bytes.lowerBound
    return MentionRegister.plain(cast.words(at: sentence.span(bytes))) + " "
  }

  /// A person whom the sentence before begins with comes before one who spoke earlier.
  private func speaker(
    meantBy pronoun: Item, in sentence: ArticleSentence, after latest: LatestSpeakers
  ) -> Attribution.Speaker? {
    switch pronoun[features.number] {
    case "body":
      return cast.body(beginning: sentence, before: pronoun).map { .named($0) }
        ?? latest.body?.speaker ?? body(before: sentence).map { .named($0) }
    case "many": return latest.several?.speaker
    default: break
    }
    if let spoke = latest.sentence, spoke < sentence.index - 1,
      let subject = subject(before: sentence)
    {
      return .named(subject)
    }
    return latest.person?.speaker ?? cast.actor(pronoun, in: sentence).map { .named($0) }
      ?? latest.earlierPerson?.speaker
  }

  /// The body that the sentence before begins with, which "it" takes up.
  private func body(before sentence: ArticleSentence) -> Mention? {
    guard sentence.index > 0 else { return nil }
    let previous = cast.sentences[sentence.index - 1]
    guard previous.isInParagraph(of: sentence), !previous.mayHave(classes.quoteMark) else {
      return nil
    }
    return cast.body(beginning: previous, before: previous.count)
  }

  /// Whom the sentence before begins with, in the words of the outlet.
  private func subject(before sentence: ArticleSentence) -> Mention? {
    guard sentence.index > 0 else { return nil }
    let previous = cast.sentences[sentence.index - 1]
    guard previous.isInParagraph(of: sentence),
      !previous.mayHave(classes.quoteMark)
    else { return nil }
    return cast.subject(of: previous)
  }

  // MARK: Quotations

  private func quote(_ part: Quotations.Part, of owner: Speech) -> Speech {
    Speech(
      span: part.span, attribution: owner.attribution.quoted(true), cue: owner.cue,
      sentence: part.sentence)
  }

  /// Whose words a quotation holds: of whoever speaks in its sentence; else of whoever spoke last,
  /// where it goes on or the sentence begins with it; else of whoever speaks where it ends.
  private func owners(
    of part: Quotations.Part, in quotations: Quotations, _ told: Attributions, _ earlier: [Speech]
  ) -> [Speech] {
    let here = tellers(of: part, told)
    let owners = owners(of: part.span, among: here)
    guard owners.isEmpty, here.isEmpty else { return owners }
    let sentence = cast.sentences[part.sentence]
    if part.isContinued || part.span.start - sentence.span.start <= 3,
      let last = lastTeller(earlier), last.sentence == part.sentence - 1,
      cast.sentences[last.sentence].isInParagraph(of: sentence)
        || goesOnInNextParagraph(part, last, told)
    {
      let first = earlier.indices.partitioningIndex { earlier[$0].sentence >= last.sentence }
      return earlier[first...].filter {
        $0.span == last.span && $0.attribution.cue == last.attribution.cue
      }
    }
    for next in quotations.continuations(of: part) {
      let owners = self.owners(of: next.span, among: tellers(of: next, told))
      if !owners.isEmpty { return owners }
    }
    return []
  }

  /// Who spoke last, but not in the words of another.
  private func lastTeller(_ speeches: [Speech]) -> Speech? {
    guard let sentence = speeches.last?.sentence else { return nil }
    let first = speeches.lastIndex { $0.sentence != sentence }.map { $0 + 1 } ?? 0
    let latest = speeches[first...]
    return latest.last { speech in
      !latest.contains { other in
        other.attribution.quoted && speech.attribution.cue.map(other.span.contains) == true
      }
    }
  }

  /// What is said in the sentence of a quotation, but not in its words.
  ///
  /// Of `“The army says it won,” he said`, what he says.
  private func tellers(of part: Quotations.Part, _ told: Attributions) -> ArraySlice<Speech> {
    let all = told.told(in: part.sentence)
    func isQuoted(_ speech: Speech) -> Bool {
      speech.attribution.cue.map(part.span.contains) == true
    }
    return all.contains(where: isQuoted) ? all.filter { !isQuoted($0) }[...] : all
  }

  /// The narrowest speech around the quotation, else the only one, of as many as share it.
  private func owners(of quote: SourceSpan, among told: ArraySlice<Speech>) -> [Speech] {
    var narrowest: SourceSpan?
    for place in told.indices where told[place].span.overlaps(quote) {
      let span = told[place].span
      if narrowest.map({ span.length < $0.length }) ?? true { narrowest = span }
    }
    if let narrowest { return told.filter { $0.span == narrowest } }
    guard let first = told.first,
      told.allSatisfy({ $0.attribution.cue == first.attribution.cue })
    else { return [] }
    return told.filter { $0.span == first.span }
  }

  /// A paragraph that is all quotation and names no speaker goes on with the one before.
  private func goesOnInNextParagraph(
    _ part: Quotations.Part, _ last: Speech, _ told: Attributions
  ) -> Bool {
    let sentence = cast.sentences[part.sentence]
    guard !sentence.isInHeadline, sentence.span.end - part.span.end <= 5 else { return false }
    if case .named(let mention) = last.attribution.speaker, mention.kind != .person {
      return false
    }
    return cast.sentences[part.sentence...].prefix { $0.isInParagraph(of: sentence) }
      .allSatisfy { told.told(in: $0.index).isEmpty }
  }
}
