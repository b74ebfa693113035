import BriefModel

/// The wording table as one brief uses it: templates and lists are taken apart once.
final class EditorWords {
  let wording: Wording
  private var templates: [String: WordingTemplate] = [:]
  private var lists: [String: [String]] = [:]
  private var phraseLists: [String: [String]] = [:]

  init(_ wording: Wording) { self.wording = wording }

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
