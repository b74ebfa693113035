import BriefModel

/// Who spoke last: a pronoun takes up a person or somebody unnamed, a body or several people.
///
/// Beyond the paragraph it does so only where one person alone spoke in the one before.
struct LatestSpeakers {
  private(set) var any: Attribution?
  private(set) var person: Attribution?
  private(set) var body: Attribution?
  private(set) var several: Attribution?
  private(set) var earlierPerson: Attribution?
  /// Whom somebody told it, or who has it from somebody.
  private(set) var outlet: String?
  /// In which sentence a person spoke last.
  private(set) var sentence: Int?
  /// All in the article who spoke without a name, in the words of the source.
  private(set) var unnamed: [String] = []
  /// What the first person who spoke in the paragraph is called, and whether another has spoken.
  private var first: String?
  private var isOnly = true
  private var paragraph: Int?

  /// Goes on to a sentence of the article, by the number of its paragraph.
  mutating func enter(_ paragraph: Int) {
    guard paragraph != self.paragraph else { return }
    earlierPerson = isOnly ? person : nil
    (any, person, body, several, outlet) = (nil, nil, nil, nil, nil)
    (first, isOnly) = (nil, true)
    self.paragraph = paragraph
  }

  mutating func note(_ attribution: Attribution, isSeveral: Bool, in index: Int) {
    any = attribution
    if let via = attribution.via { outlet = via }
    guard !isSeveral else {
      several = attribution
      return
    }
    switch attribution.speaker {
    case .named(let mention) where mention.kind == .body: body = attribution
    case .named(let mention):
      (person, sentence) = (attribution, index)
      note(mention.name)
    case .anonymous(let words):
      (person, sentence) = (attribution, index)
      note(words)
      unnamed.append(words)
    case .narrator: break
    }
  }

  private mutating func note(_ name: String) {
    if let first { isOnly = isOnly && first == name } else { first = name }
  }

  /// "The official": the last who was called an official.
  func unnamed(calledA noun: String) -> String? { unnamed.last { $0.hasSuffix(noun) } }
}
