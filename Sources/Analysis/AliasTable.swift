package import Linguistics

/// Which words name one body or one kind of weapon, whatever an outlet calls it: `aliases.table`.
///
/// A body is its side and its kind. The words of a side stand before a kind or behind an "of"; a name that no
/// row holds stays a body of its own, by that name.
package struct AliasTable: Sendable {
  /// A body as far as its name tells.
  struct Body: Hashable {
    var kind: String
    var owner: Owner
    /// The words for the kind: "air force" of a military.
    var form: String

    static func == (left: Body, right: Body) -> Bool {
      left.kind == right.kind && left.owner == right.owner
    }

    func hash(into hasher: inout Hasher) {
      hasher.combine(kind)
      hasher.combine(owner)
    }
  }

  /// Whose a body is.
  enum Owner: Hashable {
    case side(String)
    case nobody
    /// Somebody's: the name does not say whose.
    case unsaid
  }

  /// What those are who speak for a body.
  private static let voice = "voice"
  /// Who may be anybody.
  private static let somebody = "somebody"
  /// Words by which those are told who have an army or a police force.
  private static let forces = "forces"
  /// How many words may say whose a body is: "Democratic Republic of Congo's".
  private static let ownerReach = 5

  /// By the plain words of a name.
  private var bodies: [String: Body] = [:]
  /// What no name is told by: articles before it, the endings of its possessives.
  private var articles: [String] = []
  private var possessives: [String] = []
  /// What leads from a body to whose it is: "Ministry of Defence of Russia".
  private var links: [String] = []
  private var forces: Set<String> = []
  /// The kinds of body that each side may have.
  private var organs: Set<String> = []
  /// By kind of weapon, one bit for each row that holds it.
  private var weapons: [String: UInt32] = [:]
  private var weaponRows = 0

  package init() {}

  /// The table of a language; what is wrong in it is left out and reported.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (table: AliasTable, errors: [ResourceError]) {
    var table = AliasTable()
    let errors = TableLines.errors(
      in: bytes, file: file, remedy: "Write `kind | side, - or = | name; name`"
    ) { table.add($0) }
    return (table, errors)
  }

  /// Adds a row; what is wrong with it, if anything.
  private mutating func add(_ line: ArraySlice<UInt8>) -> String? {
    let cells = line.split(separator: UInt8(ascii: "|")).map(\.trimmed.text)
    guard cells.count == 3 else { return "a row has three cells, this one \(cells.count)" }
    let owner: Owner =
      switch cells[1] {
      case "-": .unsaid
      case "=": .nobody
      default: .side(cells[1])
      }
    let forms = cells[2].split(separator: ";").map { String($0.trimmed) }
    switch cells[0] {
    case "article": articles = forms
    case "possessive": possessives = forms
    case "link": links = forms
    case "weapon": return addWeapons(forms)
    case Self.forces: self.forces.formUnion(forms)
    default: return name(cells[0], owner, forms)
    }
    return nil
  }

  private mutating func addWeapons(_ kinds: [String]) -> String? {
    guard weaponRows < UInt32.bitWidth else { return "there are too many rows of weapons" }
    for kind in kinds { weapons[kind, default: 0] |= 1 << UInt32(weaponRows) }
    weaponRows += 1
    return nil
  }

  private mutating func name(_ kind: String, _ owner: Owner, _ forms: [String]) -> String? {
    for form in forms {
      let name = words(of: form).joined(separator: " ")
      let body = Body(kind: kind, owner: owner, form: name)
      guard !name.isEmpty else { return "a name is empty" }
      if let known = bodies[name], known != body { return "\"\(name)\" names another body already" }
      bodies[name] = body
    }
    if owner == .unsaid { organs.insert(kind) }
    return nil
  }

  // MARK: Asking

  /// The bits that a kind of weapon shares with those that reports take it for; 0 for one that no row holds.
  func likes(of weapon: String) -> UInt32 { weapons[weapon] ?? 0 }

  /// The body of a name, or of the office of somebody who speaks for one; nil where the table knows none.
  func body(named name: String, side: String?) -> Body? {
    body(ofWords: words(of: name), side: side)
  }

  /// The body of a name in the words that `words(of:)` gives.
  func body(ofWords words: [String], side: String?) -> Body? {
    guard !bodies.isEmpty else { return nil }
    guard let represented = represented(by: words) else { return body(words[...], side) }
    return body(represented, side)
  }

  /// Whether a speaker without a name may be one whom others name: "local officials".
  func isAnybody(_ name: String) -> Bool {
    words(of: name).last.map { bodies[$0]?.kind == Self.somebody } ?? false
  }

  /// Whether a name or an office is that of a state's forces, or of those who command them: "Police spokesman",
  /// "Ukraine's General Staff"; not "UNIFIL", nor an armed group that fights them.
  func isOfForces(_ name: String) -> Bool {
    let words = words(of: name)
    if let body = body(ofWords: words, side: nil) { return organs.contains(body.kind) }
    return words.contains { forces.contains($0) }
  }

  /// Whether an outlet is the forces of a side that report themselves: "General Staff of the Armed Forces".
  ///
  /// One such word alone makes no party: "Defense News".
  func isForcesOutlet(_ outlet: String) -> Bool {
    Set(words(of: outlet).map { $0.filter(\.isLetter) }).intersection(forces).count > 1
  }

  /// The body that somebody of an office speaks for: "army spokesman"; nil of any other office.
  func body(representedBy office: String, side: String?) -> Body? {
    guard !bodies.isEmpty else { return nil }
    return represented(by: words(of: office)).flatMap { body($0, side) }
  }

  private func represented(by words: [String]) -> ArraySlice<String>? {
    if words.count > 1, isVoice(words.suffix(1)) { return words.dropLast() }
    if words.count > 2, isVoice(words.prefix(2)) { return words.dropFirst(2) }
    return nil
  }

  private func isVoice(_ words: ArraySlice<String>) -> Bool {
    bodies[words.joined(separator: " ")]?.kind == Self.voice
  }

  private func body(_ words: ArraySlice<String>, _ side: String?) -> Body? {
    if let whole = bodies[words.joined(separator: " ")] { return owned(whole, by: side) }
    guard side != nil else { return nil }
    // The longest kind that the words end with, or that a link follows; the other words say whose it is.
    for count in 1...Self.ownerReach where count < words.count {
      let isLed = links.contains(words[words.endIndex - count])
      for kind in [words.dropFirst(count)] + (isLed ? [words.dropLast(count)] : []) {
        if let kind = bodies[kind.joined(separator: " ")], kind.owner == .unsaid {
          return owned(kind, by: side)
        }
      }
    }
    return nil
  }

  private func owned(_ body: Body, by side: String?) -> Body? {
    guard body.kind != Self.voice, body.kind != Self.somebody else { return nil }
    guard body.owner == .unsaid, let side else { return body }
    return Body(kind: body.kind, owner: .side(side), form: body.form)
  }

  /// The words of a name in lower case, without dots, possessives and an article before them.
  func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for letter in name.lowercased().unicodeScalars {
      switch letter {
      case ".": continue
      case "’": word.unicodeScalars.append("'")
      case _ where Self.isBlank(letter):
        if !word.isEmpty { words.append(withoutPossessive(word)) }
        word = ""
      default: word.unicodeScalars.append(letter)
      }
    }
    if !word.isEmpty { words.append(withoutPossessive(word)) }
    return words.count > 1 && articles.contains(words[0]) ? Array(words.dropFirst()) : words
  }

  /// As `isWhitespace` says, which takes a look into a table for every letter.
  private static func isBlank(_ letter: Unicode.Scalar) -> Bool {
    letter.isASCII
      ? letter.value == 0x20 || (0x09...0x0D).contains(letter.value)
      : letter.properties.isWhitespace
  }

  private func withoutPossessive(_ word: String) -> String {
    guard
      let ending = possessives.first(where: {
        word.hasSuffix($0) && word.utf8.count > $0.utf8.count
      })
    else { return word }
    return String(word.dropLast(ending.count))
  }
}
