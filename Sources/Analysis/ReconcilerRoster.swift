import BriefModel

/// Who speaks in one story: one speaker under all the names that its articles use.
///
/// "The air force" is Ukraine's where no other side's forces speak in the story, "Filashkin" is the one
/// Vadym Filashkin, and whoever speaks for a body is that body.
struct ReconcilerRoster {
  /// A speaker as the whole story tells.
  private struct Speaker {
    var identity: Fingerprint
    var side: String?
  }

  /// What the table of names makes of a mention.
  private struct Reading {
    var body: AliasTable.Body?
    /// The words of the name, of whoever is no person.
    var words: [String] = []
  }

  /// How many names of people are held against each other.
  private static let reach = 256

  private let aliases: AliasTable
  /// By kind of body and by the words for it: whose bodies of that kind speak; `several` where they are more
  /// than one side's.
  private var owners: [String: AliasTable.Owner] = [:]
  private var several: Set<String> = []
  private var people: [String: String] = [:]
  /// By name: those whom the story quotes; each name is looked up once.
  private var known: [Mention: Speaker] = [:]

  /// `isOneArticle` where the article itself has settled who is who.
  init(_ speakers: some Sequence<Attribution>, aliases: AliasTable, isOneArticle: Bool) {
    self.aliases = aliases
    var readings: [Mention: Reading] = [:]
    for attribution in speakers {
      guard case .named(let mention) = attribution.speaker else { continue }
      let name = Self.name(mention)
      if readings[name] == nil { readings[name] = reading(of: name) }
    }
    for body in readings.values.lazy.compactMap(\.body) { note(body) }
    if !isOneArticle {
      people = Self.fullest(readings.keys.filter { $0.kind == .person })
    }
    known.reserveCapacity(readings.count)
    for (name, reading) in readings { known[name] = speaker(name, reading) }
  }

  /// A mention wherever it stands.
  private static func name(_ mention: Mention) -> Mention {
    var name = mention
    name.span = SourceSpan(0, 0)
    return name
  }

  private mutating func note(_ body: AliasTable.Body) {
    guard case .side = body.owner else { return }
    for key in body.form == body.kind ? [body.kind] : [body.kind, body.form] {
      if let known = owners[key], known != body.owner { several.insert(key) }
      owners[key] = body.owner
    }
  }

  /// By name the fullest name of the same person, where it is clear who is meant.
  ///
  /// A bare surname is somebody's whose office or side another article gives: a survivor called Sani is not
  /// any Sani of whom nothing is known.
  private static func fullest(_ people: [Mention]) -> [String: String] {
    let known = Set(people.lazy.filter { $0.role != nil || $0.side != nil }.map(\.name))
    let names = Set(people.lazy.map(\.name))
      .sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.prefix(reach)
    var fullest: [String: String] = [:]
    for name in names {
      let isBare = !name.utf8.contains(0x20)
      let same = names.filter {
        sameName($0, name) && (!isBare || $0 == name || known.contains($0))
      }
      let isClear = same.allSatisfy { sameName($0, same[0]) }
      fullest[name] = isClear ? same[0] : name
    }
    return fullest
  }

  private func reading(of mention: Mention) -> Reading {
    if mention.kind == .person {
      return Reading(
        body: mention.role.flatMap { aliases.body(representedBy: $0, side: mention.side) })
    }
    let words = aliases.words(of: mention.name)
    let isBody = mention.kind != .anonymous
    return Reading(
      body: isBody ? aliases.body(ofWords: words, side: mention.side) : nil, words: words)
  }

  private func speaker(_ mention: Mention, _ reading: Reading) -> Speaker {
    guard let body = reading.body else {
      let name =
        mention.kind == .person
        ? people[mention.name] ?? mention.name : reading.words.joined(separator: " ")
      return Speaker(identity: Fingerprint(name), side: mention.side)
    }
    var identity = Fingerprint(body.kind)
    switch owner(of: body) {
    case .side(let side):
      identity.add(side)
      return Speaker(identity: identity, side: side)
    case .nobody: identity.add(0)
    case .unsaid: identity.add(1)
    }
    return Speaker(identity: identity, side: mention.side)
  }

  private func owner(of body: AliasTable.Body) -> AliasTable.Owner {
    guard body.owner == .unsaid else { return body.owner }
    // "The air force" is that of whoever has one in the story, even where both sides' militaries speak.
    let key = [body.form, body.kind].first { owners[$0] != nil && !several.contains($0) }
    return key.flatMap { owners[$0] } ?? .unsaid
  }

  private func speaker(_ mention: Mention) -> Speaker {
    let name = Self.name(mention)
    return known[name] ?? speaker(name, reading(of: name))
  }

  /// The same for all mentions of one speaker.
  func identity(of mention: Mention) -> Fingerprint { speaker(mention).identity }

  /// Whose side a speaker is on, where its own words or the others of the story tell.
  func side(of mention: Mention) -> String? { speaker(mention).side }
}
