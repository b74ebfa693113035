import BriefModel

/// A sentence that answers what is claimed without denying all of it.
///
/// It tells who has said nothing, that nobody could say whether it is true, or what else is denied.
struct ClaimReply: Sendable, Hashable {
  let article: Article.ID
  let sentence: Int
  /// The first sentence of its paragraph.
  let paragraph: Int
  let span: SourceSpan
  /// Whether it is a doubt of the outlet's about what its paragraph tells.
  let isDoubt: Bool
  /// Whoever answers or is silent; nil where that is not known.
  let who: Mention?
}

extension ClaimReply {
  init(_ denial: Claim) {
    self.init(
      article: denial.article, sentence: denial.sentence, paragraph: denial.sentence,
      span: denial.told ?? SourceSpan(0, 0), isDoubt: false, who: nil)
  }
}

/// Words by which an answer takes up what it answers.
struct AnswerWords: Sendable {
  /// Such as "denied the town had fallen".
  var places: Set<String> = []
  var takings: Set<String> = []
  /// Such as "denied responsibility".
  var blames: Set<String> = []
  /// Such as "denied the strike had hit a school".
  var attacks: Set<String> = []
  /// Such as "rejected the claim".
  var tellings: Set<String> = []
  /// Such as "denied this".
  var pronouns: Set<String> = []
}

/// Finds what an answer is about: a denial or a silence names no place where the article has just told it.
///
/// The nearest claim of that kind before it is meant, made by or about another side; where none is, the
/// answer stands by itself.
struct ClaimAnswers {
  /// A claim and the event that it tells of.
  private struct Told {
    let event: Int
    let claim: Claim
  }

  /// How many claims and how many sentences back an answer may lie from what it answers.
  private static let reach = 24
  private static let farthest = 12
  /// The same of one that names nothing of it: "rejected the claim", "has not commented".
  private static let near = 4
  private static let nearest = 2
  /// The same of a bare pronoun: "denied this".
  private static let adjacent = 1

  private let press: ReconcilerPress
  private let words: AnswerWords
  private let text: (Article.ID, SourceSpan) -> String
  /// By article, in order of reading.
  private let told: [Article.ID: [Told]]

  init(
    to events: [ReconciledClaim], press: ReconcilerPress, words: AnswerWords,
    text: @escaping (Article.ID, SourceSpan) -> String
  ) {
    self.press = press
    self.words = words
    self.text = text
    var told: [Article.ID: [Told]] = [:]
    for (event, group) in events.enumerated() where !group.lead.kind.isEncounter {
      for claim in group.members where claim.status != .background && !claim.isDenial {
        told[claim.article, default: []].append(Told(event: event, claim: claim))
      }
    }
    self.told = told.mapValues { claims in
      claims.enumerated().sorted {
        ($0.element.claim.standing, $0.offset)
          < ($1.element.claim.standing, $1.offset)
      }.map(\.element)
    }
  }

  /// The event that a denial denies.
  func event(deniedBy denial: Claim) -> Int? {
    let said = said(by: denial)
    func nearest(_ isMeant: (Claim) -> Bool) -> Int? { nearestEvent(before: denial, isMeant) }
    if !said.isDisjoint(with: words.blames) { return nearest { blames($0, for: denial) } }
    if let object = denial.object,
      words.pronouns.contains(text(denial.article, object).lowercased())
    {
      return nearest {
        $0.attribution.speaker != .narrator && denial.sentence - $0.sentence <= Self.adjacent
      }
    }
    if !said.isDisjoint(with: words.tellings) {
      // "…, a claim the army rejected" is of its own sentence.
      let isApposed = denial.object.flatMap { object in
        denial.attribution.cue.map(object.contains)
      }
      let reach = isApposed == true ? 0 : Self.near
      return nearest {
        $0.attribution.speaker != .narrator && denial.sentence - $0.sentence <= reach
          && mayMean($0, in: denial)
      }
    }
    if !said.isDisjoint(with: words.places), !said.isDisjoint(with: words.takings) {
      return nearest { isMove($0) && mayBeAt($0.place, denial.place) }
        ?? nearest { $0.kind == .attack && mayBeAt($0.place, denial.place) }
    }
    return nil
  }

  /// Whether a denial that tells at length what it denies, "denied reports that it had left the talks",
  /// shares a word of it with a claim.
  ///
  /// Their own names are none, nor whose word it denies: "denied a rebel claim that".
  func mayMean(_ claim: Claim, in denial: Claim) -> Bool {
    guard let object = denial.object, let other = claim.object ?? claim.told else { return true }
    var said = Self.split(text(denial.article, object))
    while let telling = said.firstIndex(where: { words.tellings.contains($0.lowercased()) }) {
      said.removeSubrange(max(0, telling - 1)...telling)
    }
    guard said.count >= Self.atLength else { return true }
    let names = Set([denial, claim].flatMap { Self.split($0.attribution.speaker.words) })
    let shared = Set(said).intersection(Self.split(text(claim.article, other))).subtracting(names)
    return shared.contains {
      $0.count > Self.smallWord || $0.count == Self.smallWord && $0.first?.isUppercase == true
    }
  }

  private static func split(_ words: String) -> [String] {
    words.split { !$0.isLetter }.map(String.init)
  }

  /// From how many words on a denial tells by itself what it denies, and up to how many letters a word tells
  /// nothing.
  private static let atLength = 6
  private static let smallWord = 4

  /// The attack that a denial speaks of, though it need not deny all of it: "denied that civilians had been
  /// targeted".
  func event(touchedBy denial: Claim) -> Int? {
    guard !said(by: denial).isDisjoint(with: words.attacks) else { return nil }
    return nearestEvent(before: denial) {
      $0.kind == .attack || $0.kind == .breach || blames($0, for: denial)
    }
  }

  private func said(by denial: Claim) -> Set<String> {
    guard let object = denial.told ?? denial.object else { return [] }
    return Set(text(denial.article, object).lowercased().split { !$0.isLetter }.map(String.init))
  }

  private func nearestEvent(before denial: Claim, _ isMeant: (Claim) -> Bool) -> Int? {
    told(before: denial).first {
      denial.sentence - $0.claim.sentence <= Self.farthest && isRival($0.claim, denial)
        && isMeant($0.claim)
    }?.event
  }

  /// The event that somebody says nothing of.
  func event(behind reply: ClaimReply) -> Int? {
    let all = told[reply.article] ?? []
    let before = all[
      ..<all.indices.partitioningIndex { all[$0].claim.sentence >= reply.sentence }
    ]
    .suffix(Self.reach).reversed()
    func nearest(within reach: Int, _ isMeant: (Claim) -> Bool) -> Int? {
      before.first { reply.sentence - $0.claim.sentence <= reach && isMeant($0.claim) }?.event
    }
    guard !reply.isDoubt else {
      return nearest(within: 1) {
        $0.attribution.speaker != .narrator && $0.sentence >= reply.paragraph
      }
    }
    let said = text(reply.article, reply.span).lowercased().split { !$0.isLetter }
    let takesUpAttack = said.contains { words.attacks.contains(String($0)) }
    func isLaid(_ claim: Claim) -> Bool {
      reply.who.map { isDeed(claim) && isBy($0, claim) || accuses(claim, $0) } ?? false
    }
    func isOwn(_ claim: Claim) -> Bool { reply.who.map { isSaid(claim, by: $0) } ?? false }
    return nearest(within: Self.nearest) { isLaid($0) || (isDeed($0) || isBlame($0)) && !isOwn($0) }
      ?? nearest(within: Self.farthest) {
        isLaid($0) || takesUpAttack && $0.kind == .attack && !isOwn($0)
      }
  }

  private func told(before answer: Claim) -> [Told] {
    let all = told[answer.article] ?? []
    let place = answer.standing
    return all[..<all.indices.partitioningIndex { all[$0].claim.standing >= place }]
      .suffix(Self.reach).reversed()
  }

  // MARK: Who answers whom

  /// Whether somebody else makes a claim, and not for the side of whoever answers.
  private func isRival(_ claim: Claim, _ answer: Claim) -> Bool {
    let (source, denier) = (claim.attribution, answer.attribution)
    guard
      press.source(of: source, in: claim.article) != press.source(of: denier, in: answer.article)
    else { return false }
    guard let mine = press.side(of: source, in: claim.article),
      let theirs = press.side(of: denier, in: answer.article)
    else { return true }
    return mine != theirs
  }

  /// Whether a claim lays something to whoever denies it, or may do so.
  private func blames(_ claim: Claim, for denial: Claim) -> Bool {
    guard case .named(let denier) = denial.attribution.speaker else { return false }
    return accuses(claim, denier)
      || (claim.kind == .attack || claim.kind == .breach) && isBy(denier, claim)
  }

  private func accuses(_ claim: Claim, _ who: Mention) -> Bool {
    guard claim.kind == .statement, claim.attribution.stance == .claims,
      let object = claim.object ?? claim.told
    else { return false }
    let words = text(claim.article, object)
    return words.firstStart(ofWord: who.name) != nil
      || who.side.map { words.firstStart(ofWord: $0) != nil } ?? false
  }

  private func isBy(_ who: Mention, _ claim: Claim) -> Bool {
    claim.participants.contains { party in
      let actor = party.mention
      return actor.name == who.name || actor.side != nil && actor.side == who.side
        || actor.name == who.side || actor.side == who.name
    }
  }

  private func isSaid(_ claim: Claim, by who: Mention) -> Bool {
    guard case .named(let speaker) = claim.attribution.speaker else { return false }
    return speaker.name == who.name || speaker.side != nil && speaker.side == who.side
  }

  // MARK: What is answered

  private func isMove(_ claim: Claim) -> Bool {
    claim.kind == .capture || claim.kind == .withdrawal
  }

  private func isDeed(_ claim: Claim) -> Bool {
    isMove(claim) || claim.kind == .attack || claim.kind == .breach || claim.kind == .agreement
  }

  private func isBlame(_ claim: Claim) -> Bool {
    claim.kind == .statement && claim.attribution.stance == .claims && claim.quote == nil
  }

  private func mayBeAt(_ place: PlaceMention?, _ other: PlaceMention?) -> Bool {
    guard let place, let other, place.kind != .country, other.kind != .country else { return true }
    return place.name == other.name
  }
}

extension Attribution.Speaker {
  /// By what words the text calls them.
  fileprivate var words: String {
    switch self {
    case .named(let mention): mention.name
    case .anonymous(let name): name
    case .narrator: ""
    }
  }
}

extension Claim {
  /// Whether somebody denies what it tells.
  var isDenial: Bool { kind == .denial || status == .denied && attribution.stance == .denies }

  /// Where it stands, by sentence and byte.
  fileprivate var standing: Standing {
    Standing(sentence: sentence, byte: evidence.first?.span.start ?? 0)
  }

  fileprivate struct Standing: Comparable {
    let sentence: Int
    let byte: Int

    static func < (left: Standing, right: Standing) -> Bool {
      (left.sentence, left.byte) < (right.sentence, right.byte)
    }
  }
}
