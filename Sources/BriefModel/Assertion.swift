/// What a speaker states: a figure or a claim.
package enum Assertion: Sendable, Hashable {
  case figure(Figure)
  case claim(Claim)

  package var id: String {
    switch self {
    case .figure(let figure): figure.id
    case .claim(let claim): claim.id
    }
  }
}

/// Who says so, and how firmly.
///
/// An object, since all that one speaker states with the same words shares it.
package final class Attribution: Sendable, Hashable {
  package enum Speaker: Sendable, Hashable {
    /// A person or a body that is named.
    case named(Mention)
    /// "A senior official, speaking anonymously".
    case anonymous(String)
    /// The outlet itself, in its own words.
    case narrator
  }
  package enum Stance: String, Sendable, Hashable, CaseIterable {
    case asserts
    case claims
    case confirms
    case denies
    case revises
    case cites
  }

  package let speaker: Speaker
  package let stance: Stance
  /// Where the words of attribution stand ("the Air Force reported"); nil for the narrator.
  package let cue: SourceSpan?
  package let quoted: Bool
  /// Whom the outlet has it from, where that is another: "to AFP", "writing on Telegram".
  package let via: String?

  package init(
    speaker: Speaker = .narrator, stance: Stance = .asserts, cue: SourceSpan? = nil,
    quoted: Bool = false, via: String? = nil
  ) {
    self.speaker = speaker
    self.stance = stance
    self.cue = cue
    self.quoted = quoted
    self.via = via
  }

  /// What the outlet says in its own words.
  package static let narrator = Attribution()

  /// The same, in the speaker's very words or not.
  package func quoted(_ quoted: Bool) -> Attribution {
    guard quoted != self.quoted else { return self }
    return Attribution(speaker: speaker, stance: stance, cue: cue, quoted: quoted, via: via)
  }

  package static func == (left: Attribution, right: Attribution) -> Bool {
    left === right
      || left.speaker == right.speaker && left.stance == right.stance && left.cue == right.cue
        && left.quoted == right.quoted && left.via == right.via
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(speaker)
    hasher.combine(stance)
    hasher.combine(cue)
    hasher.combine(quoted)
    hasher.combine(via)
  }
}

/// A number that counts something.
package struct Figure: Sendable, Hashable, Identifiable {
  package enum Scope: String, Sendable, Hashable {
    case incident
    case daily
    case running
    case cumulative
    case planned
    case historical
  }
  package enum Modality: String, Sendable, Hashable, CaseIterable {
    case actual
    case planned
    case conditional
    case possible
  }
  /// What it came of, where the words around it tell.
  package enum Cause: String, Sendable, Hashable, CaseIterable {
    case violence
    case accident
    case disaster
    case disease
  }
  package struct Affected: Sendable, Hashable {
    package var side: String?
    package var role: String?

    package init(side: String? = nil, role: String? = nil) {
      self.side = side
      self.role = role
    }
  }

  /// `<article id>#f<n>`, n counted from 1.
  package var id: String
  package var metric: String
  package var quantity: Quantity
  /// The whole that the text puts it against: 273 in "88 of 273".
  package var of: Optional<Quantity>
  package var unit: Optional<String>
  package var affected: Optional<Affected>
  package var agent: Optional<String>
  package var cause: Optional<Cause>
  /// The kind of weapon: `car bomb`.
  package var weapon: Optional<String>
  package var place: Optional<PlaceMention>
  package var time: Optional<DateMention>
  package var scope: Scope
  /// The id of the figure that this one is a part of.
  package var subsetOf: Optional<String>
  /// False where the text denies it: "did not kill 20".
  package var polarity: Bool
  package var modality: Modality
  package var attribution: Attribution
  /// Index of the sentence in the article's annotation.
  package var sentence: Int
  package var evidence: [Evidence]
  package var rule: String
  package var extractor: String
  package var confidence: Double

  package init(
    id: String, metric: String, quantity: Quantity, of: Quantity? = nil, unit: String? = nil,
    affected: Affected? = nil, agent: String? = nil, cause: Cause? = nil, weapon: String? = nil,
    place: PlaceMention? = nil, time: DateMention? = nil, scope: Scope = .incident,
    subsetOf: String? = nil,
    polarity: Bool = true, modality: Modality = .actual, attribution: Attribution = .narrator,
    sentence: Int, evidence: [Evidence], rule: String, extractor: String = "rule",
    confidence: Double = 0.9
  ) {
    self.id = id
    self.metric = metric
    self.quantity = quantity
    self.of = of
    self.unit = unit
    self.affected = affected
    self.agent = agent
    self.cause = cause
    self.weapon = weapon
    self.place = place
    self.time = time
    self.scope = scope
    self.subsetOf = subsetOf
    self.polarity = polarity
    self.modality = modality
    self.attribution = attribution
    self.sentence = sentence
    self.evidence = evidence
    self.rule = rule
    self.extractor = extractor
    self.confidence = confidence
  }

  /// Names a figure by its place in its article, counted from 1.
  package static func id(_ number: Int, in article: Article.ID) -> ID {
    String(joining: article, "#f", String(number))
  }

  /// The number at the end of an id; 0 where there is none.
  package static func number(of id: ID) -> Int {
    var (number, unit) = (0, 1)
    for byte in id.utf8.reversed() {
      guard (48...57).contains(byte) else { break }
      number &+= Int(byte - 48) &* unit
      unit &*= 10
    }
    return number
  }
}

/// A statement without a number at its heart: a meeting, a capture, an agreement, a denial.
package struct Claim: Sendable, Hashable, Identifiable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case meeting
    case call
    case visit
    case talks
    case statement
    case offer
    case demand
    case request
    case agreement
    case capture
    case withdrawal
    case attack
    case threat
    case sanctions
    case vote
    /// Aid, money or arms promised to somebody.
    case pledge
    /// A truce that is declared, begins or is extended.
    case ceasefire
    /// A truce that is broken.
    case breach
    case denial
    /// A result that the text says did not come about: "no progress was made on a ceasefire".
    case impasse
    /// Something else that is announced for a day.
    case event
  }
  package enum Status: String, Sendable, Hashable {
    case held
    case planned
    case requested
    case agreed
    case claimed
    case confirmed
    case denied
    case cancelled
    /// Asked for, offered or expected, and turned down.
    case refused
    /// Told as background: it happened before the period of the article.
    case background
  }
  package struct Participant: Sendable, Hashable {
    package enum Role: Sendable, Hashable {
      case principal
      /// Attended, beside the principals: "also attended".
      case attending
      /// Whom a request or demand goes to.
      case addressee
    }

    package var mention: Mention
    package var role: Role

    package init(mention: Mention, role: Role = .principal) {
      self.mention = mention
      self.role = role
    }
  }

  /// `<article id>#c<n>`, n counted from 1.
  package var id: String
  package var kind: Kind
  package var status: Status
  package var participants: [Participant]
  /// What a capture takes, what an agreement is about, in the words of the source.
  package var object: Optional<SourceSpan>
  package var place: Optional<PlaceMention>
  /// Where it was, closer than the place: "the ambassador's residence".
  package var venue: Optional<SourceSpan>
  package var time: Optional<DateMention>
  /// Verbatim words between quotation marks, without the marks.
  package var quote: Optional<SourceSpan>
  package var attribution: Attribution
  package var sentence: Int
  package var evidence: [Evidence]
  package var rule: String

  package init(
    id: String, kind: Kind, status: Status, participants: [Participant] = [],
    object: SourceSpan? = nil, place: PlaceMention? = nil, venue: SourceSpan? = nil,
    time: DateMention? = nil, quote: SourceSpan? = nil, attribution: Attribution = .narrator,
    sentence: Int, evidence: [Evidence], rule: String
  ) {
    self.id = id
    self.kind = kind
    self.status = status
    self.participants = participants
    self.object = object
    self.place = place
    self.venue = venue
    self.time = time
    self.quote = quote
    self.attribution = attribution
    self.sentence = sentence
    self.evidence = evidence
    self.rule = rule
  }

  /// The names of those who take part in some roles.
  package func names(_ isMeant: (Participant.Role) -> Bool) -> [String] {
    participants.filter { isMeant($0.role) }.map(\.mention.name)
  }

  /// Names a claim by its place in its article, counted from 1.
  package static func id(_ number: Int, in article: Article.ID) -> ID {
    String(joining: article, "#c", String(number))
  }
}
