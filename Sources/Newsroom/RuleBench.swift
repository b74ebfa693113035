import BriefModel
import Linguistics

/// `daybrief rules`: what whoever writes rules wants to know of a language pack.
package struct RuleBench {
  private let language: Language
  private let shelf: LanguageShelf
  private let path: String

  /// - Throws: all that is wrong in the pack's files, line by line.
  package init(language code: String) throws {
    shelf = try LanguageShelf(compiling: true)
    language = try shelf.known(shelf.language(for: code, showingAtMost: .max), for: code)
    path = shelf.path(of: code)
  }

  /// What the pack holds, in one line.
  package var summary: String {
    let rows = RuleProfile(language).rows
    return "\(path): whole. \(rows.count) rules in \(Set(rows.map(\.stage)).count) stages, "
      + "\(language.symbols.classNames.count) classes.\n"
  }

  /// Runs the examples of all rules through the whole cascade.
  ///
  /// - Throws: each example that fails, each rule without one, each class that nothing uses.
  package func test() throws -> String {
    let errors = language.checkExamples()
    guard errors.isEmpty else {
      throw Fault(.data, LanguageShelf.diagnostics(of: errors, atMost: .max))
    }
    return "\(path): all \(language.exampleCount) examples hold.\n"
  }

  /// Compiles the files into a pack beside their folder, which programs read instead of them.
  package func compile() throws -> String {
    try shelf.packs.write(language)
    return "\(shelf.packs.path(of: language.code)): compiled.\n"
  }

  /// Tokens, items, the rules that fired and what lost to what.
  package func explanation(of text: String) -> String { Legible.lines(language.explain(text)) }

  /// How often each rule fired over some articles, the idle ones last.
  package func profile(of inputs: [String]) throws -> String {
    var profile = RuleProfile(language)
    for article in try Gathering(inputs).articles {
      if let headline = article.headline { profile.read(headline) }
      profile.read(article.text)
    }
    let perSentence = profile.steps / max(1, profile.sentences)
    let head =
      "\(profile.sentences) sentences, \(profile.bytes) bytes, "
      + "\(perSentence) steps of the matcher a sentence\n"
    let used = profile.rows.filter { $0.fired + $0.lost > 0 }
      .sorted { ($1.fired, $1.lost, $0.rule) < ($0.fired, $0.lost, $1.rule) }
    let idle = profile.rows.filter { $0.fired + $0.lost == 0 }
    return head + "   fired     lost  rule\n" + used.map(line).joined()
      + (idle.isEmpty
        ? "" : "never: " + idle.map { "\($0.stage).\($0.rule)" }.joined(separator: " ") + "\n")
  }

  private func line(_ row: RuleProfile.Row) -> String {
    let winners = row.winners.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3)
      .map { "\($0.key) \($0.value)" }
    let losses = winners.isEmpty ? "" : "  lost to " + winners.joined(separator: ", ")
    return "\(row.fired, width: 8) \(row.lost, width: 8)  \(row.stage).\(row.rule)"
      + "  \(row.file):\(row.line)\(losses)\n"
  }
}
