import BriefModel

/// Who spoke last: a pronoun takes up a person or somebody unnamed, a body or several people.
///
/// Beyond the paragraph it does so only where one person alone spoke in the one before.
struct LatestSpeakers {
  private(set) var any: Attribution.Speaker?
  private(set) var person: Attribution.Speaker?
  private(set) var body: Attribution.Speaker?
  private(set) var several: Attribution.Speaker?
  private(set) var earlierPerson: Attribution.Speaker?
  /// In which sentence a person spoke last.
  private(set) var sentence: Int?
  /// All in the article who spoke without a name, in the words of the source.
  private(set) var unnamed: [String] = []
  private var people: Set<String> = []
  private var paragraph: Int?

  mutating func enter(_ sentence: ArticleSentence) {
    guard sentence.place != paragraph else { return }
    earlierPerson = people.count == 1 ? person : nil
    (any, person, body, several) = (nil, nil, nil, nil)
    people = []
    paragraph = sentence.place
  }

  mutating func note(_ speaker: Attribution.Speaker, isSeveral: Bool, in index: Int) {
    any = speaker
    switch speaker {
    case _ where isSeveral: several = speaker
    case .named(let mention) where mention.kind == .body: body = speaker
    case .named(let mention):
      (person, sentence) = (speaker, index)
      people.insert(mention.name)
    case .anonymous(let words):
      (person, sentence) = (speaker, index)
      people.insert(words)
      unnamed.append(words)
    case .narrator: break
    }
  }

  /// "The official": the last who was called an official.
  func unnamed(calledA noun: String) -> String? { unnamed.last { $0.hasSuffix(noun) } }
}
