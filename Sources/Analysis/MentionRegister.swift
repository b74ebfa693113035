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
    /// The last word or words of the role, "governor" of a "Kharkiv governor".
    fileprivate(set) var office: String?
    var side: String?
  }

  private(set) var people: [Person] = []
  private var bodies: [(name: String, side: String?)] = []
  private let vocabulary: Vocabulary
  /// People by name; with an office for a topic, also by name and office.
  private var names = NameTable()
  /// People by office, and by office and side.
  private var offices = NameTable()
  /// By a body without a name ("the ministry"), in lower case: the one body that it means, if any.
  private var nouns: [String: Int] = [:]

  init(_ parsed: ParsedArticle, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    let (classes, features) = (vocabulary.classes, vocabulary.features)
    let sentences = parsed.sentences.filter { $0.mayHave(classes.named) }
    for sentence in sentences where sentence.mayHave(classes.person) {
      for place in sentence.places(having: classes.person) { note(sentence.item(place)) }
    }
    for sentence in sentences where sentence.mayHave(classes.name) {
      for place in sentence.places(having: classes.name) { noteFullName(sentence.item(place)) }
    }
    for sentence in sentences where sentence.mayHave(classes.name) { noteActors(in: sentence) }
    for sentence in sentences where sentence.mayHave(classes.person) {
      for item in sentence.parse.items(with: features.owner) { noteSide(item) }
    }
    noteBodies(in: sentences)
    fileOffices()
  }

  // MARK: Building

  private mutating func note(_ item: Item) {
    let features = vocabulary.features
    let name = Self.plain(item[features.name] ?? item.text)
    let role = item[features.role].map(Self.plain)
    let side = item[features.side]
    let print = NamePrint(name)
    let office = item[features.office].map { Self.plain($0).lowercased() }
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
    let name = item[vocabulary.features.name] ?? item.text
    let print = NamePrint(name)
    guard let known = index(of: print), print.count > people[known].length else { return }
    rename(known, Self.plain(name), print)
  }

  /// Who speaks or acts in what a rule found.
  private mutating func noteActors(in sentence: ArticleSentence) {
    let captures = vocabulary.captures
    for emission in sentence.parse.emissions {
      for capture in [captures.speaker, captures.agent, captures.other] {
        emission.forEachItem(capture) { if $0.has(vocabulary.classes.name) { note($0) } }
      }
    }
  }

  /// Whose office it is says on which side its holder is.
  private mutating func noteSide(_ item: Item) {
    let features = vocabulary.features
    guard let owner = item[features.owner],
      let home = index(of: NamePrint(item[features.name] ?? "")), people[home].side == nil
    else { return }
    people[home].side =
      item[features.side] ?? index(of: NamePrint(owner)).flatMap { people[$0].side }
  }

  private mutating func noteBodies(in sentences: [ArticleSentence]) {
    let features = vocabulary.features
    var known: Set<String> = []
    var asked: [String: String] = [:]
    for sentence in sentences where sentence.mayHave(vocabulary.classes.body) {
      for place in sentence.places(having: vocabulary.classes.body) {
        let item = sentence.item(place)
        let name = Self.plain(item[features.name] ?? item.text)
        if item.has(features.generic) {
          asked[name.lowercased(), default: name] = name
        } else if known.insert(name).inserted {
          bodies.append((name, item[features.side]))
        }
      }
    }
    // "The Foreign Ministry" is one that "the ministry" may mean.
    let longest = asked.sorted { ($1.key.utf8.count, $0.key) < ($0.key.utf8.count, $1.key) }
    for (noun, name) in longest where noun.contains(" ") && body(endingIn: noun) == nil {
      bodies.append((name, nil))
    }
    for noun in asked.keys { nouns[noun] = body(endingIn: noun) }
  }

  /// The one body whose name ends so.
  private func body(endingIn noun: String) -> Int? {
    let meant = bodies.indices.filter { ends(bodies[$0].name, in: noun) }
    return meant.count == 1 ? meant[0] : nil
  }

  private func ends(_ name: String, in noun: String) -> Bool {
    let name = name.lowercased()
    return name == noun || name.hasSuffix(" " + noun)
  }

  private mutating func fileOffices() {
    for (index, person) in people.enumerated() {
      guard let role = person.role else { continue }
      let office = Fingerprint(role.lowercased())
      offices.file(index, under: office)
      offices.file(index, under: Self.key(office, person.side))
      guard let short = person.office.map({ Fingerprint($0) }), short != office else { continue }
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

  func knows(_ name: String) -> Bool { index(of: NamePrint(name)) != nil }

  func person(named name: String) -> Person? { index(of: NamePrint(name)).map { people[$0] } }

  /// What an item refers to; nil where that is not known.
  ///
  /// A name without an office counts as a person only where it acts or speaks; "a governor" is
  /// nobody whom the article has named.
  func mention(
    of item: Item, at span: SourceSpan, acting: Bool = false, indefinite: Bool = false
  ) -> Mention? {
    let (classes, features) = (vocabulary.classes, vocabulary.features)
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
    let features = vocabulary.features
    let name = item[features.name]
    let role = item[features.role].map(Self.plain)
    let person = name.flatMap { index(of: NamePrint($0), role: role) }.map { people[$0] }
    return Mention(
      span: span, kind: .person, name: person?.name ?? Self.plain(name ?? item.text),
      role: person?.role ?? role, side: person?.side ?? item[features.side])
  }

  /// A name without an office: a surname of somebody known, or whoever acts.
  private func named(_ item: Item, _ span: SourceSpan, acting: Bool) -> Mention? {
    let words = item[vocabulary.features.name] ?? item.text
    if let person = person(named: words) { return mention(of: person, at: span) }
    return acting ? Mention(span: span, kind: .person, name: Self.plain(words)) : nil
  }

  private func body(_ item: Item, _ span: SourceSpan) -> Mention {
    let features = vocabulary.features
    let name = Self.plain(item[features.name] ?? item.text)
    guard item.has(features.generic), let meant = nouns[name.lowercased()] else {
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
    let features = vocabulary.features
    return Mention(
      span: span, kind: .role, name: Self.plain(item[features.name] ?? item.text),
      side: item[features.side])
  }

  /// Nil also for "the army spokesman" where the article names a spokesman, but not of whom.
  private func holder(of item: Item) -> Person? {
    let features = vocabulary.features
    guard !item.has(features.plural), !people.isEmpty else { return nil }
    let side = item[features.side]
    let role = Self.plain(item[features.role] ?? item.text).lowercased()
    let isBare = item[features.name].map { Self.plain($0).lowercased() == role } ?? true
    guard isBare || side != nil else { return nil }
    let office = Fingerprint(role)
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
    var words = words
    return words.withUTF8 { words in
      var wasBlank = true
      for byte in words {
        if byte > 0x20 {
          wasBlank = false
        } else if NamePrint.isBlank(byte) {
          if wasBlank || byte != 0x20 { return false }
          wasBlank = true
        } else {
          wasBlank = false
        }
      }
      return !wasBlank
    }
  }
}
