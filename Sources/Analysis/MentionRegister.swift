import BriefModel
import Linguistics

/// The people and bodies of one article, so that "Putin" and "the Pope" find their full names.
///
/// A surname stands for the one person of that name whom the article names in full; an office for
/// the one person who holds it. Where two would do, nobody is meant: a wrong name is worse than
/// none.
struct MentionRegister: Sendable {
  struct Person: Sendable {
    var name: String { didSet { parts = MentionRegister.parts(of: name) } }
    var role: String?
    var side: String?
    /// The words of the name.
    private(set) var parts: [Substring]

    init(name: String, role: String?, side: String?) {
      self.name = name
      self.role = role
      self.side = side
      parts = MentionRegister.parts(of: name)
    }
  }

  private(set) var people: [Person] = []
  private var bodies: [(name: String, side: String?)] = []

  init(_ parsed: ParsedArticle) {
    let sentences = parsed.sentences.map(\.parse)
    for item in sentences.flatMap({ $0.items(having: "PER") }) { note(item) }
    for item in sentences.flatMap({ $0.items(having: "NAME") }) { noteFullName(item) }
    for item in sentences.flatMap(\.emissions).flatMap(Self.actors) where item.has("NAME") {
      note(item)
    }
    for item in sentences.flatMap({ $0.items(having: "BODY") }) where item["generic"] == nil {
      let name = Self.plain(item["name"] ?? item.text)
      if !bodies.contains(where: { $0.name == name }) { bodies.append((name, item["side"])) }
    }
    for item in sentences.flatMap({ $0.items(withFeature: "owner") }) {
      guard let owner = item["owner"], let home = index(of: item["name"] ?? "") else { continue }
      let side = item["side"] ?? index(of: owner).flatMap { people[$0].side }
      people[home].side = people[home].side ?? side
    }
  }

  // MARK: Building

  /// Who speaks or acts in what a rule found.
  private static func actors(_ emission: Emission) -> [Item] {
    ["s", "a", "b"].flatMap { emission.bindings[$0] ?? [] }
  }

  private mutating func note(_ item: Item) {
    let person = Person(
      name: Self.plain(item["name"] ?? item.text), role: item["role"].map(Self.plain),
      side: item["side"])
    guard let known = index(of: person.name, role: person.role) else {
      return people.append(person)
    }
    if person.parts.count > people[known].parts.count { people[known].name = person.name }
    if people[known].role == nil { people[known].role = person.role }
    if people[known].side == nil { people[known].side = person.side }
  }

  /// A name without an office says more about somebody already known.
  private mutating func noteFullName(_ item: Item) {
    let name = Self.plain(item["name"] ?? item.text)
    guard let known = index(of: name) else { return }
    if Self.parts(of: name).count > people[known].parts.count { people[known].name = name }
  }

  // MARK: Asking

  /// The one person whom a name may mean; an office of that person settles which.
  private func index(of name: String, role: String? = nil) -> Int? {
    let parts = Self.parts(of: Self.plain(name))
    let found = people.indices.filter { mayBe(parts, people[$0].parts) }
    if found.count > 1, let role {
      let holding = found.filter { people[$0].role == role }
      if holding.count == 1 { return holding[0] }
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether the shorter of two names is a part of the other, its surname included.
  private func mayBe(_ left: [Substring], _ right: [Substring]) -> Bool {
    let (short, long) = left.count <= right.count ? (left, right) : (right, left)
    guard let surname = short.last else { return false }
    if short.count == 1 { return long.last == surname || isRegnal(long, surname) }
    return short == Array(long.suffix(short.count)) || short == Array(long.prefix(short.count))
      || (short.first == long.first && short.last == long.last)
  }

  /// "Leo" for "Leo XIV".
  private func isRegnal(_ name: [Substring], _ first: Substring) -> Bool {
    name.count == 2 && name[0] == first && name[1].allSatisfy { "IVX".contains($0) }
  }

  func person(named name: String) -> Person? { index(of: name).map { people[$0] } }

  /// What an item refers to; nil where that is not known.
  ///
  /// A name without an office counts as a person only where it acts or speaks.
  func mention(of item: Item, at span: SourceSpan, acting: Bool = false) -> Mention? {
    let side = item["side"]
    if item.has("PER") {
      let person = index(of: item["name"] ?? "", role: item["role"].map(Self.plain))
        .map { people[$0] }
      return Mention(
        span: span, kind: .person, name: person?.name ?? Self.plain(item["name"] ?? item.text),
        role: person?.role ?? item["role"].map(Self.plain), side: person?.side ?? side)
    }
    if item.has("BODY") { return body(item, span) }
    if item.has("ANON") {
      return Mention(
        span: span, kind: .anonymous, name: Self.plain(item["name"] ?? item.text),
        role: item["role"], side: side)
    }
    if item.has("ROLE") { return holder(item, span) }
    if item.has("CROWD") {
      return Mention(
        span: span, kind: .role, name: Self.plain(item.text), role: item["role"], side: side)
    }
    if item.has("COUNTRY") || item.has("CITY") {
      guard acting else { return nil }
      let name = item.has("COUNTRY") ? side ?? item.text : item.text
      return Mention(span: span, kind: .body, name: name, side: side)
    }
    return named(item, span, acting: acting)
  }

  /// A name without an office: a surname of somebody known, or whoever acts.
  private func named(_ item: Item, _ span: SourceSpan, acting: Bool) -> Mention? {
    guard item.has("NAME") || item.has("NW") || item.has("NS") else { return nil }
    let words = Self.plain(item["name"] ?? item.text)
    if let known = index(of: words) {
      let person = people[known]
      return Mention(
        span: span, kind: .person, name: person.name, role: person.role, side: person.side)
    }
    return acting ? Mention(span: span, kind: .person, name: words) : nil
  }

  private func body(_ item: Item, _ span: SourceSpan) -> Mention {
    let name = Self.plain(item["name"] ?? item.text)
    guard item["generic"] != nil, let noun = name.split(separator: " ").last?.lowercased() else {
      return Mention(span: span, kind: .body, name: name, side: item["side"])
    }
    let meant = bodies.filter { $0.name.lowercased().hasSuffix(noun) }
    guard meant.count == 1 else {
      return Mention(span: span, kind: .body, name: name, side: item["side"])
    }
    return Mention(span: span, kind: .body, name: meant[0].name, side: meant[0].side)
  }

  /// An office without a name: whoever alone holds it in this article.
  private func holder(_ item: Item, _ span: SourceSpan) -> Mention {
    let name = Self.plain(item["name"] ?? item.text)
    let role = Self.plain(item["role"] ?? item.text).lowercased()
    let holders = people.filter { person in
      person.role?.lowercased() == role
        && (item["side"] == nil || person.side == nil || person.side == item["side"])
    }
    guard item["plural"] == nil, holders.count == 1 else {
      return Mention(span: span, kind: .role, name: name, side: item["side"])
    }
    return Mention(
      span: span, kind: .person, name: holders[0].name, role: holders[0].role,
      side: holders[0].side)
  }

  /// On one line, with single spaces.
  static func plain(_ words: String) -> String {
    guard !isPlain(words) else { return words }
    return words.utf8.split { isBlank($0) }.map { String(Substring($0)) }.joined(separator: " ")
  }

  private static func isPlain(_ words: String) -> Bool {
    var wasBlank = true
    for byte in words.utf8 {
      let isBlank = isBlank(byte)
      if isBlank, wasBlank || byte != 0x20 { return false }
      wasBlank = isBlank
    }
    return !wasBlank
  }

  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x0A || byte == 0x09 || byte == 0x0D
  }

  private static func parts(of name: String) -> [Substring] {
    name.utf8.split(separator: 0x20).map(Substring.init)
  }
}
