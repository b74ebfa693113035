import BriefModel

/// The wording table as one brief uses it: templates and lists are taken apart once.
final class EditorWords {
  let wording: Wording
  private var templates: [String: WordingTemplate] = [:]
  private var lists: [String: [String]] = [:]
  private var phraseLists: [String: [String]] = [:]

  /// Quotation marks as sources have them, each with the one that closes it.
  private(set) lazy var quotationMarks = phrases("quote.marks").compactMap { pair in
    pair.count == 2 ? (open: String(pair.prefix(1)), close: String(pair.suffix(1))) : nil
  }

  private lazy var singulars = phrases("singular").compactMap { pair in
    let forms = pair.split(separator: ":").map { String($0.trimmed) }
    return forms.count == 2 ? (many: forms[0], one: forms[1]) : nil
  }

  init(_ wording: Wording) { self.wording = wording }

  /// A label as it stands behind a one: "drone launched" of "drones launched".
  func singular(_ label: String) -> String {
    for (many, one) in singulars where label.hasPrefix(many) {
      let rest = label.dropFirst(many.count)
      if rest.isEmpty || rest.first == " " { return one + rest }
    }
    return label
  }

  private lazy var numerals = Set(
    list("numerals.\(wording["language"])").compactMap { pair in
      pair.split(separator: "=").first.map { String($0) }
    })

  /// Whether a word stands for a number.
  func isNumeral(_ word: String) -> Bool { numerals.contains(word) }

  subscript(key: String) -> String { wording[key] }

  func known(_ key: String) -> String? { wording.known(key) }

  func list(_ key: String) -> [String] {
    if let known = lists[key] { return known }
    let list = wording.list(key)
    lists[key] = list
    return list
  }

  func phrases(_ key: String) -> [String] {
    if let known = phraseLists[key] { return known }
    let phrases = wording.phrases(key)
    phraseLists[key] = phrases
    return phrases
  }

  func fill(_ key: String, _ slots: [String: [Inline]] = [:]) -> [Inline] {
    if let known = templates[key] { return known.filled(slots) }
    let template = WordingTemplate(wording[key])
    templates[key] = template
    return template.filled(slots)
  }
}
