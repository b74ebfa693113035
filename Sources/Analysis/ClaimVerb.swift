import BriefModel
import Linguistics

/// What stands before the verb that a claim rule found: whether it happened, is planned, agreed or
/// refused, and who does it, over what stands between the two.
struct ClaimVerb {
  let sentence: ArticleSentence
  /// The status; nil where the text does not say that it happened or will: "could meet".
  private(set) var status: Claim.Status?
  /// Who does it, in order of reading; empty where nobody is told.
  private(set) var subject: [Item] = []
  /// "He said he would": whoever speaks is meant.
  private(set) var isPronoun = false
  /// Said to happen by somebody then; of itself it is no plan: "would meet".
  private(set) var isBackshifted = false
  /// "Ansaru has threatened": a first word that has done something is somebody.
  private(set) var isPerfect = false
  /// Where the first word of the subject stands, or that of the verb where there is none.
  private(set) var start: Int

  private var classes: Vocabulary.Classes { sentence.classes }
  private var features: Vocabulary.Features { sentence.features }

  /// The most words that an apposition may have.
  private static let reach = 40

  /// `status` is that of the rule; `form` how its verb stands: `past`, `base`, `ing` (behind a form
  /// of be), `participle` (behind a comma), `state` (no verb, behind a form of be).
  init(at verb: Int, form: String, status: Claim.Status, in sentence: ArticleSentence) {
    self.sentence = sentence
    start = verb
    self.status = nil
    guard form != "participle" else {
      self.status = status
      subject = firstSubject(before: &start, spoken: true)
      isPronoun = !subject.isEmpty && subject.allSatisfy { $0.has(classes.pronoun) }
      return
    }
    let group = group(before: verb)
    self.status = group.status(form: form, else: status)
    isBackshifted = group.isBackshifted
    isPerfect = (group.start..<verb).contains { sentence.has($0, classes.perfect) }
    guard self.status != nil else { return }
    var end = group.start
    subject = subject(before: &end)
    // "… killed 47 soldiers, and that it had taken the town": "it" is one of no several.
    if let last = subject.last, last.has(classes.pronoun), last[features.number] == "body" {
      subject = [last]
    }
    isPronoun = !subject.isEmpty && subject.allSatisfy { $0.has(classes.pronoun) }
    if isPronoun, subject[0][features.number] == "body" {
      // `The army said it had …`: whoever says so, where the sentence has named it.
      var first = end
      let named = firstSubject(before: &first, spoken: true)
      if named.contains(where: { !$0.has(classes.pronoun) && !$0.has(classes.counted) }) {
        (subject, isPronoun) = (named, false)
      }
    }
    if isDoubted(before: end) { self.status = nil }
    start = end
  }

  // MARK: The verb group

  private struct Group {
    var start: Int
    var governed: Claim.Status?
    var isNegated = false
    var isPassive = false
    var isDoubtful = false
    var isInfinitive = false
    /// Future, or the future of the past: "said it would".
    var looksAhead = false
    var isBackshifted = false

    func status(form: String, else held: Claim.Status) -> Claim.Status? {
      if isDoubtful || isPassive && form == "past" { return nil }
      if isNegated { return looksAhead ? .refused : nil }
      if let governed { return governed }
      if looksAhead { return held == .held ? .planned : held }
      if isInfinitive || form == "base" { return nil }
      return form == "ing" && !isPassive ? nil : held
    }
  }

  /// The words of the verb group before the verb, read from the verb leftwards.
  private func group(before verb: Int) -> Group {
    var group = Group(start: verb)
    while group.start > 0 {
      let place = group.start - 1
      if sentence.has(place, classes.refusing) {
        group.governed = .refused
      } else if sentence.has(place, classes.agreeing) {
        group.governed = group.governed ?? .agreed
      } else if sentence.has(place, classes.offering) {
        group.isDoubtful = true
      } else if sentence.has(place, classes.requesting), group.isInfinitive {
        group.governed = group.governed ?? .requested
      } else if sentence.has(place, classes.future) {
        group.looksAhead = true
        group.isBackshifted = sentence.item(place)[features.modality] == "conditional"
      } else if sentence.has(place, classes.modal) {
        let isPlan = sentence.item(place)[features.modality] == "planned"
        if isPlan { group.looksAhead = true } else { group.isDoubtful = true }
      } else if sentence.has(place, classes.negation) {
        group.isNegated = true
      } else if sentence.has(place, classes.be) {
        group.isPassive = true
      } else if sentence.has(place, classes.toWord) {
        group.isInfinitive = true
      } else if let opening = parenthesis(endingAt: place) {
        group.start = opening
        continue
      } else if !isAdverbial(place, group.start) {
        break
      }
      if sentence.has(place, classes.negation) { group.isNegated = true }
      group.start = place
    }
    return pastSaying(group)
  }

  /// `claimed to have seized`: past the words of saying too.
  private func pastSaying(_ group: Group) -> Group {
    var group = group
    guard group.isInfinitive, group.start > 0, sentence.has(group.start - 1, classes.saying),
      sentence.has(group.start, classes.toWord), sentence.has(group.start + 1, classes.auxiliary)
    else { return group }
    group.isInfinitive = false
    group.start -= 1
    while group.start > 0, isAdverbial(group.start - 1, group.start) { group.start -= 1 }
    return group
  }

  /// `has`, `also`, `late on Friday`: what may stand in a verb group and changes nothing.
  private func isAdverbial(_ place: Int, _ next: Int) -> Bool {
    sentence.has(place, classes.auxiliary) || sentence.has(place, classes.time)
      || sentence.has(place, classes.preposition) && sentence.has(next, classes.time)
      || sentence.has(place, classes.timeOpening) && sentence.has(next, classes.preposition)
  }

  /// `has, for the first time since 2019, withdrawn`, `has in recent days withdrawn`: where what
  /// stands between the parts of a verb group begins.
  private func parenthesis(endingAt end: Int) -> Int? {
    guard end > 1, !sentence.has(end, classes.auxiliary) else { return nil }
    let isSetOff = sentence.has(end, classes.comma)
    let opening = (max(1, end - (isSetOff ? 12 : 4))..<end).reversed().first { place in
      isSetOff ? sentence.has(place, classes.comma) : sentence.has(place, classes.preposition)
    }
    guard let opening, sentence.has(opening - 1, classes.auxiliary) else { return nil }
    return opening
  }

  // MARK: The subject

  /// The parties that end before a place, which becomes that of their first word.
  private func subject(before end: inout Int) -> [Item] {
    var last = end - 1
    guard last >= 0 else { return [] }
    if sentence.has(last, classes.conjunction) || sentence.has(last, classes.turnBack) {
      return firstSubject(before: &end)
    }
    if sentence.has(last, classes.comma) {
      last = skippingApposition(from: last)
    } else if sentence.has(last, classes.enclosing) {
      last = skippingEnclosed(from: last)
    }
    if last >= 0, sentence.has(last, classes.relative) {
      // `calls from men who threatened`: the men, not the calls.
      last -= 1
      if last >= 0, sentence.has(last, classes.comma) { last -= 1 }
    } else {
      last = skippingPhrases(from: last)
    }
    guard last >= 0, sentence.has(last, classes.party) else { return [] }
    return parties(endingAt: last, start: &end)
  }

  /// Before the commas of an apposition, that of a party which they stand behind.
  private func skippingApposition(from comma: Int) -> Int {
    let reach = max(1, comma - Self.reach)..<comma
    for opening in reach.reversed() where sentence.has(opening, classes.comma) {
      var last = opening - 1
      if sentence.has(last, classes.enclosing) { last = skippingEnclosed(from: last) }
      // "The front, which is allied with Iran, attacked": whoever it is, not Iran.
      if sentence.has(last, classes.party) || sentence.has(opening + 1, classes.relative) {
        return last
      }
    }
    return comma - 1
  }

  /// `the army — short of men — withdrew`, `the Syrian Democratic Forces (SDF) withdrew`.
  private func skippingEnclosed(from close: Int) -> Int {
    let opening = (max(1, close - Self.reach)..<close).reversed().first {
      sentence.has($0, classes.enclosing) && sentence.has($0 - 1, classes.party)
    }
    return opening.map { $0 - 1 } ?? close
  }

  /// `gunmen on motorcycles`, `fighters loyal to Machar`: back to the noun that the phrase belongs to.
  private func skippingPhrases(from end: Int) -> Int {
    var last = end
    while last > 1 {
      let reach = max(1, last - 4)..<last
      let lead = reach.reversed().first { isPhraseBreak($0) }
      guard let lead, sentence.has(lead, classes.preposition), !sentence.has(lead, classes.clause)
      else { return last }
      if sentence.has(lead - 1, classes.party) {
        last = lead - 1
      } else if lead > 1, sentence.has(lead - 1, classes.modifier),
        sentence.has(lead - 2, classes.party)
      {
        last = lead - 2
      } else {
        return last
      }
    }
    return last
  }

  private func isPhraseBreak(_ place: Int) -> Bool {
    sentence.has(place, classes.preposition) || sentence.has(place, classes.clauseBreak)
      || sentence.has(place, classes.conjunction) || sentence.has(place, classes.auxiliary)
      || sentence.has(place, classes.be)
  }

  /// Of a second verb, `met Y and offered to …`: the first party of the clause.
  private func firstSubject(before end: inout Int, spoken: Bool = false) -> [Item] {
    if !spoken, let head = relativeHead(before: end) {
      return parties(endingAt: head, start: &end)
    }
    let first = (0..<end).last { isClauseStart($0, spoken: spoken) }.map { $0 + 1 } ?? 0
    let head = (first..<end).first { place in
      sentence.has(place, classes.party)
        && !(sentence.last(without: classes.nounOpening, in: 0..<place).map {
          sentence.has($0, classes.preposition)
        } ?? false)
    }
    guard var head else { return [] }
    while head + 2 < end, sentence.has(head + 1, classes.conjunction),
      sentence.has(head + 2, classes.party)
    {
      head += 2
    }
    return parties(endingAt: head, start: &end)
  }

  /// `men who gave no name and threatened …`: the party of the relative clause that a place lies in.
  private func relativeHead(before end: Int) -> Int? {
    let first = (0..<end).last { sentence.has($0, classes.pause) }.map { $0 + 1 } ?? 0
    return (first..<end).last {
      $0 > 0 && sentence.has($0, classes.relative) && sentence.has($0 - 1, classes.party)
    }.map { $0 - 1 }
  }

  private func isClauseStart(_ place: Int, spoken: Bool) -> Bool {
    // "Accused the rebels of it and demanded …": whoever accuses demands.
    sentence.has(place, classes.semicolon)
      || !spoken && sentence.has(place, classes.saying)
        && !accuses(place)
      || sentence.has(place, classes.quoteOpen)
  }

  private func accuses(_ place: Int) -> Bool {
    let item = sentence.item(place)
    return item.has(features.attitude)
      && sentence.vocabulary.stances.meaning(of: features.stance, in: item) == .claims
  }

  /// The party at a place and those that it is coordinated with.
  private func parties(endingAt last: Int, start: inout Int) -> [Item] {
    var parties = [sentence.item(last)]
    var place = opening(of: last)
    guard !sentence.has(last, classes.pronoun) else {
      // The conjunction of "and that it had" joins clauses.
      start = place
      return parties
    }
    var mayList = false
    while place > 1 {
      var link = place - 1
      if sentence.has(link, classes.conjunction) {
        mayList = true
        link -= 1
        if link > 0, sentence.has(link, classes.comma) { link -= 1 }
      } else if mayList, sentence.has(link, classes.comma) {
        link -= 1
      } else {
        break
      }
      guard link >= 0, sentence.has(link, classes.party), !opensSentence(link) else { break }
      parties.insert(sentence.item(link), at: 0)
      place = opening(of: link)
    }
    start = place
    return parties
  }

  /// `According to Okoro, Diallo and Keita met`: whose words a sentence opens with takes no part.
  private func opensSentence(_ place: Int) -> Bool {
    let lead = sentence.last(without: classes.nounLead, in: max(0, place - 3)..<place)
    guard place + 1 < sentence.count, sentence.has(place + 1, classes.comma), let lead else {
      return false
    }
    return sentence.has(lead, classes.according)
      || lead == 0 && sentence.has(lead, classes.preposition)
  }

  /// Where the noun phrase begins that ends at a place.
  private func opening(of last: Int) -> Int {
    var place = last
    while place > 0, last - place < 5, sentence.has(place - 1, classes.nounPart) { place -= 1 }
    return place
  }

  /// `unless Vance meets Sybiha`: what hangs on a condition is told as a fact by nobody.
  private func isDoubted(before place: Int) -> Bool {
    (max(0, place - 3)..<place).contains { sentence.has($0, classes.doubt) }
  }

  /// `if no agreement is reached`: the same before what a rule found.
  static func isDoubted(before byte: Int, in sentence: ArticleSentence) -> Bool {
    let place = sentence.parse.firstItem(from: byte)
    return (max(0, place - 2)..<place).contains {
      sentence.has($0, sentence.classes.doubt)
    }
  }
}

extension Cast {
  /// A party that no register knows, `Israeli troops`, with what belongs to its noun.
  func party(_ item: Item, in sentence: ArticleSentence, after bound: Int) -> Mention? {
    guard item.has(vocabulary.classes.party), !item.has(vocabulary.classes.actor) else {
      return nil
    }
    return mention(of: item, as: .role, in: sentence, after: bound)
  }

  /// The body that a sentence begins with, in the words of the outlet: "The army shot down 12, it said".
  func body(beginning sentence: ArticleSentence, before item: Item) -> Mention? {
    body(beginning: sentence, before: sentence.parse.firstItem(from: item.bytes.lowerBound))
  }

  /// The same within the first items.
  func body(beginning sentence: ArticleSentence, before place: Int) -> Mention? {
    let end = min(4, place)
    for place in 0..<end {
      let item = sentence.item(place)
      if item.has(vocabulary.classes.actor) {
        let mention = actor(item, in: sentence)
        return mention?.kind == .body ? mention : nil
      }
      if item.has(vocabulary.classes.bodyNoun),
        place + 1 == end || !sentence.has(place + 1, vocabulary.classes.modifier)
      {
        return mention(of: item, as: .body, in: sentence, after: 0)
      }
    }
    return nil
  }

  /// A noun with what belongs to it.
  private func mention(
    of item: Item, as kind: Mention.Kind, in sentence: ArticleSentence, after bound: Int
  ) -> Mention? {
    let classes = vocabulary.classes
    let place = sentence.parse.firstItem(from: item.bytes.lowerBound)
    guard place < sentence.count else { return nil }
    var first = place
    while first > 0, place - first < 4, sentence.has(first - 1, classes.nounModifier),
      sentence.parse.bytes(first - 1).lowerBound >= bound
    {
      first -= 1
    }
    if sentence.has(first, classes.possessive) { first += 1 }
    let bytes = sentence.parse.bytes(first).lowerBound..<item.bytes.upperBound
    let span = sentence.span(bytes)
    let side = sentence.item(first)[vocabulary.features.side]
    return Mention(
      span: span, kind: kind, name: MentionRegister.plain(words(at: span)), side: side)
  }
}
