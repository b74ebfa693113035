import BriefModel
import Linguistics

/// The people and bodies of one article, so that "Putin" and "the Pope" find their full names.
///
/// A surname stands for the one person of that name whom the article names in full; an office for
/// the one person who holds it. Where two would do, nobody is meant: a wrong name is worse than
/// none.
struct MentionRegister: Sendable {
  struct Person: Sendable {
    var name: String
    /// The number of words of the name.
    fileprivate(set) var length: Int
    var role: String?
    /// Of the last word or words of the role in lower case, "governor" of a "Kharkiv governor".
    fileprivate var office: Fingerprint?
    var side: String?
  }

  private(set) var people: [Person] = []
  private var bodies: [(name: String, side: String?)] = []
  private let vocabulary: Vocabulary
  private var classes: Vocabulary.Classes { vocabulary.classes }
  private var features: Vocabulary.Features { vocabulary.features }
  private var captures: Vocabulary.Captures { vocabulary.captures }
  /// People by name; with an office for a topic, also by name and office.
  private var names = NameTable()
  /// People by office, and by office and side.
  private var offices = NameTable()
  /// Full names of whom nothing else is known, by their last word: "Ibrahim" may be one of them.
  private var strangers = Strangers()
  /// By a body without a name ("the ministry"), in lower case: the one body that it means, if any.
  private var nouns = FingerprintTable()

  init(_ parsed: ParsedArticle, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let sentences = parsed.sentences
    let withPerson = sentences.indices.filter { sentences.mayHave($0, classes.person) }
    let withName = sentences.indices.filter { sentences.mayHave($0, classes.name) }
    for index in withPerson {
      let sentence = sentences[index]
      for place in sentence.places(having: classes.person) { note(sentence.item(place)) }
    }
    for index in withName {
      let sentence = sentences[index]
      for place in sentence.places(having: classes.name) { noteFullName(sentence.item(place)) }
    }
    for index in withName { noteActors(in: sentences[index]) }
    for index in withPerson {
      for item in sentences[index].parse.items(with: features.owner) { noteSide(item) }
    }
    noteBodies(in: sentences)
    fileOffices()
  }

  // MARK: Building

  private mutating func note(_ item: Item) {
    let name = Self.plain(item[features.name] ?? item.text)
    let role = item[features.role].map(Self.plain)
    let side = item[features.side]
    let print = NamePrint(name)
    let office = item[features.office].map { Fingerprint(lowercasing: Self.plain($0)) }
    guard let known = index(of: print, role: role) else {
      people.append(
        Person(name: name, length: print.count, role: role, office: office, side: side))
      return file(people.count - 1, as: print)
    }
    if people[known].side == nil { people[known].side = side }
    if people[known].office == nil { people[known].office = office }
    let takesOffice = people[known].role == nil && role != nil
    if takesOffice { people[known].role = role }
    if print.count > people[known].length {
      rename(known, name, print)
    } else if takesOffice {
      file(known, as: NamePrint(people[known].name))
    }
  }

  /// A name without an office says more about somebody already known.
  private mutating func noteFullName(_ item: Item) {
    guard !people.isEmpty else { return }
    let feature = features.name
    let print = NamePrint(of: item, feature)
    guard let known = index(of: print) else {
      return strangers.note(print, item[feature] ?? item.text)
    }
    guard print.count > people[known].length else { return }
    rename(known, Self.plain(item[feature] ?? item.text), print)
  }

  /// Who speaks or acts in what a rule found.
  private mutating func noteActors(in sentence: ArticleSentence) {
    func noteNames(_ emission: Emission, _ capture: CaptureID) {
      emission.forEachItem(capture) { if $0.has(classes.name) { note($0) } }
    }
    for emission in sentence.parse.emissions {
      noteNames(emission, captures.speaker)
      noteNames(emission, captures.agent)
      noteNames(emission, captures.other)
    }
  }

  /// Whose office it is says on which side its holder is.
  private mutating func noteSide(_ item: Item) {
    guard let owner = item[features.owner],
      let home = index(of: NamePrint(item[features.name] ?? "")), people[home].side == nil
    else { return }
    people[home].side =
      item[features.side] ?? index(of: NamePrint(owner)).flatMap { people[$0].side }
  }

  private mutating func noteBodies(in sentences: ArticleSentences) {
    let body = classes.body
    var known = FingerprintTable()
    var generic = GenericBodies()
    for index in sentences.indices where sentences.mayHave(index, body) {
      let sentence = sentences[index]
      for place in sentence.places(having: body) {
        let item = sentence.item(place)
        if item.has(features.generic) {
          generic.add(Self.plain(item[features.name] ?? item.text))
        } else if known.insert(bodies.count, under: NamePrint(of: item, features.name).whole) {
          bodies.append((Self.plain(item[features.name] ?? item.text), item[features.side]))
        }
      }
    }
    if !generic.isEmpty { noteMeaning(of: generic) }
  }

  private mutating func noteMeaning(of generic: GenericBodies) {
    var endings = NameTable()
    for index in bodies.indices {
      endings.file(index, underEndingsOf: NamePrint(lowercasing: bodies[index].name))
    }
    // "The Foreign Ministry" is one that "the ministry" may mean.
    for (name, noun) in generic.longestFirst where endings.only(under: noun.whole) == nil {
      endings.file(bodies.count, underEndingsOf: noun)
      bodies.append((name, nil))
    }
    for (_, noun) in generic.all {
      if let body = endings.only(under: noun.whole) { nouns.insert(body, under: noun.whole) }
    }
  }

  private mutating func fileOffices() {
    for index in people.indices {
      let person = people[index]
      guard let role = person.role else { continue }
      let office = Fingerprint(lowercasing: role)
      offices.file(index, under: office)
      offices.file(index, under: Self.key(office, person.side))
      guard let short = person.office, short != office else { continue }
      offices.file(index, under: short)
      if person.side != nil { offices.file(index, under: Self.key(short, person.side)) }
    }
  }

  private mutating func rename(_ person: Int, _ name: String, _ print: NamePrint) {
    people[person].name = name
    people[person].length = print.count
    names.forget(person)
    file(person, as: print)
  }

  private mutating func file(_ person: Int, as print: NamePrint) {
    names.file(person, as: print)
    if let role = people[person].role {
      names.file(person, as: print, topic: Fingerprint(role))
    }
  }

  private static func key(_ office: Fingerprint, _ side: String?) -> Fingerprint {
    var key = office
    if let side { key.add(side) } else { key.add(0) }
    return key
  }

  // MARK: Asking

  /// The one person whom a name may mean; an office of that person settles which.
  private func index(of name: NamePrint, role: String? = nil) -> Int? {
    switch names.meant(by: name) {
    case .nobody: return nil
    case .one(let person): return person
    case .several:
      guard let role,
        case .one(let person) =
          names.meant(by: name, topic: Fingerprint(role))
      else { return nil }
      return person
    }
  }

  /// "Anwar" where Anwar Ibrahim alone is called so, and nobody by that surname.
  private func bearer(ofGiven name: NamePrint) -> Int? {
    names.meant(by: name) == .nobody ? names.only(givenName: name) : nil
  }

  func knows(_ name: String) -> Bool { !people.isEmpty && index(of: NamePrint(name)) != nil }

  func person(named name: String) -> Person? { index(of: NamePrint(name)).map { people[$0] } }

  /// What an item refers to; nil where that is not known.
  ///
  /// A name without an office counts as a person only where it acts or speaks; "a governor" is
  /// nobody whom the article has named.
  func mention(
    of item: Item, at span: SourceSpan, acting: Bool = false, indefinite: Bool = false
  ) -> Mention? {
    let kinds = item.classes
    if kinds.intersects(classes.person) { return person(item, span) }
    if kinds.intersects(classes.body) { return body(item, span) }
    if kinds.intersects(classes.anonymous) {
      if item.has(features.recalls), let holder = holder(of: item) {
        return mention(of: holder, at: span)
      }
      return Mention(
        span: span, kind: .anonymous, name: Self.plain(item[features.name] ?? item.text),
        role: item[features.role], side: item[features.side])
    }
    if kinds.intersects(classes.office) {
      return indefinite ? role(item, span) : holder(item, span)
    }
    if kinds.intersects(classes.crowd) {
      return Mention(
        span: span, kind: .role, name: Self.plain(item.text), role: item[features.role],
        side: item[features.side])
    }
    if kinds.intersects(classes.capital) {
      guard acting else { return nil }
      let side = item[features.side]
      let name = kinds.intersects(classes.country) ? side ?? item.text : item.text
      return Mention(span: span, kind: .body, name: name, side: side)
    }
    return kinds.intersects(classes.anyName) ? named(item, span, acting: acting) : nil
  }

  private func person(_ item: Item, _ span: SourceSpan) -> Mention {
    let role = item[features.role].map(Self.plain)
    guard item.has(features.name),
      let known = index(of: NamePrint(of: item, features.name), role: role)
    else {
      return Mention(
        span: span, kind: .person, name: Self.plain(item[features.name] ?? item.text), role: role,
        side: item[features.side])
    }
    return Mention(
      span: span, kind: .person, name: people[known].name, role: people[known].role ?? role,
      side: people[known].side ?? item[features.side])
  }

  /// A name without an office: a surname of somebody known, or whoever acts.
  private func named(_ item: Item, _ span: SourceSpan, acting: Bool) -> Mention? {
    let name = features.name
    if !people.isEmpty {
      let print = NamePrint(of: item, name)
      if let known = index(of: print) { return mention(of: people[known], at: span) }
      switch strangers.meant(by: print) {
      case .one(let name): if acting { return Mention(span: span, kind: .person, name: name) }
      case .several: break
      case .nobody:
        if let known = bearer(ofGiven: print) { return mention(of: people[known], at: span) }
      }
    }
    return acting
      ? Mention(span: span, kind: .person, name: Self.plain(item[name] ?? item.text)) : nil
  }

  private func body(_ item: Item, _ span: SourceSpan) -> Mention {
    let name = Self.plain(item[features.name] ?? item.text)
    guard item.has(features.generic), let meant = nouns[NamePrint(lowercasing: name).whole] else {
      return Mention(span: span, kind: .body, name: name, side: item[features.side])
    }
    return Mention(span: span, kind: .body, name: bodies[meant].name, side: bodies[meant].side)
  }

  /// An office without a name: whoever alone holds it in this article.
  private func holder(_ item: Item, _ span: SourceSpan) -> Mention {
    if let holder = holder(of: item) { return mention(of: holder, at: span) }
    return role(item, span)
  }

  private func role(_ item: Item, _ span: SourceSpan) -> Mention {
    Mention(
      span: span, kind: .role, name: Self.plain(item[features.name] ?? item.text),
      side: item[features.side])
  }

  /// Nil also for "the army spokesman" where the article names a spokesman, but not of whom.
  private func holder(of item: Item) -> Person? {
    guard !item.has(features.plural), !people.isEmpty else { return nil }
    let side = item[features.side]
    let office = Fingerprint(lowercasing: Self.plain(item[features.role] ?? item.text))
    let isBare =
      item[features.name].map { Fingerprint(lowercasing: Self.plain($0)) == office } ?? true
    guard isBare || side != nil else { return nil }
    let meant =
      side == nil
      ? offices.meant(under: office)
      : offices.meant(under: Self.key(office, side), or: Self.key(office, nil))
    guard case .one(let index) = meant else { return nil }
    return people[index]
  }

  private func mention(of person: Person, at span: SourceSpan) -> Mention {
    Mention(span: span, kind: .person, name: person.name, role: person.role, side: person.side)
  }

  /// On one line, with single spaces.
  static func plain(_ words: String) -> String {
    guard !isPlain(words) else { return words }
    return words.utf8.split { NamePrint.isBlank($0) }.map { String(Substring($0)) }
      .joined(separator: " ")
  }

  private static func isPlain(_ words: String) -> Bool {
    words.withBytes { words in
      var previous: UInt8 = 0x20
      for byte in words {
        if NamePrint.isBlank(byte), byte != 0x20 || previous == 0x20 { return false }
        previous = byte
      }
      return previous != 0x20
    }
  }
}

extension NamePrint {
  /// Of what a feature of an item says, or of its words where it says nothing.
  fileprivate init(of item: Item, _ feature: FeatureID) {
    var print = NamePrint()
    item.withBytes(of: feature) { print = NamePrint($0) }
    self = print
  }
}

/// Full names that may be those of people, by their last word.
private struct Strangers {
  enum Meant {
    case nobody
    case one(String)
    case several
  }

  private var names: [(print: Fingerprint, name: String?)] = []
  private var numbers = FingerprintTable()

  /// Notes a name of several words.
  mutating func note(_ print: NamePrint, _ name: @autoclosure () -> String) {
    guard let surname = print.surname else { return }
    guard let known = numbers[surname] else {
      numbers.insert(names.count, under: surname)
      names.append((print.whole, MentionRegister.plain(name())))
      return
    }
    if names[known].print != print.whole { names[known].name = nil }
  }

  func meant(by name: NamePrint) -> Meant {
    guard name.count == 1, let known = numbers[name.whole] else { return .nobody }
    return names[known].name.map { .one($0) } ?? .several
  }
}

/// Bodies that an article calls by no name of their own, "the ministry", each once.
private struct GenericBodies {
  private(set) var all: [(name: String, noun: NamePrint)] = []
  private var numbers = FingerprintTable()

  var isEmpty: Bool { all.isEmpty }

  /// Of names that differ in case alone the last one stays.
  mutating func add(_ name: String) {
    let noun = NamePrint(lowercasing: name)
    if let known = numbers[noun.whole] {
      all[known].name = name
    } else {
      numbers.insert(all.count, under: noun.whole)
      all.append((name, noun))
    }
  }

  /// Those of several words.
  var longestFirst: [(name: String, noun: NamePrint)] {
    let several = all.filter { $0.noun.count > 1 }
    guard several.count > 1 else { return several }
    let long = several.map { (key: $0.name.lowercased(), body: $0) }
    return long.sorted { ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key) }.map(\.body)
  }
}
