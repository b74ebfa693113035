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
    var bodies: [Mention: AliasTable.Body?] = [:]
    for attribution in speakers {
      guard case .named(let mention) = attribution.speaker else { continue }
      let name = Self.name(mention)
      if bodies[name] == nil { bodies[name] = .some(body(of: name)) }
    }
    for case .some(let body) in bodies.values { note(body) }
    if !isOneArticle {
      people = Self.fullest(Set(bodies.keys.lazy.filter { $0.kind == .person }.map(\.name)))
    }
    known.reserveCapacity(bodies.count)
    for (name, body) in bodies { known[name] = speaker(name, body) }
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
  private static func fullest(_ names: Set<String>) -> [String: String] {
    let names = names.sorted { ($1.utf8.count, $0) < ($0.utf8.count, $1) }.prefix(reach)
    var fullest: [String: String] = [:]
    for name in names {
      let same = names.filter { sameName($0, name) }
      let isClear = same.allSatisfy { sameName($0, same[0]) }
      fullest[name] = isClear ? same[0] : name
    }
    return fullest
  }

  private func body(of mention: Mention) -> AliasTable.Body? {
    switch mention.kind {
    case .person:
      mention.role.flatMap { aliases.body(representedBy: $0, side: mention.side) }
    case .body, .role: aliases.body(named: mention.name, side: mention.side)
    case .anonymous: nil
    }
  }

  private func speaker(_ mention: Mention, _ body: AliasTable.Body?) -> Speaker {
    guard let body else {
      let name =
        mention.kind == .person
        ? people[mention.name] ?? mention.name
        : aliases.words(of: mention.name).joined(separator: " ")
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
    return known[name] ?? speaker(name, body(of: name))
  }

  /// The same for all mentions of one speaker.
  func identity(of mention: Mention) -> Fingerprint { speaker(mention).identity }

  /// Whose side a speaker is on, where its own words or the others of the story tell.
  func side(of mention: Mention) -> String? { speaker(mention).side }
}
