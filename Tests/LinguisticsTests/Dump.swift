@testable import Linguistics

extension Parse {
  var tokenTexts: [String] {
    tokens.map { String(decoding: text[$0.bytes], as: UTF8.self) }
  }

  /// The items, each with the classes and features that lexicons, stages and rules gave it.
  var itemDump: String {
    sentences.flatMap(\.items).map { item in
      let names = item.classNames.filter { !BuiltIn.names.contains($0) }
      let features = item.features.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      return names.isEmpty && features.isEmpty
        ? item.text : "\(item.text)/\((names + features).joined(separator: ","))"
    }.joined(separator: " ")
  }

  /// The emissions, each as `FIG(metric=killed) by rule`.
  var emissionDump: [String] {
    sentences.flatMap(\.emissions).map { emission in
      let features = emission.features.sorted { $0.key < $1.key }
        .map { "\($0.key)=\($0.value)" }.joined(separator: " ")
      return "\(emission.action)(\(features)) by \(emission.rule)"
    }
  }
}

extension Language {
  /// A language without coded stages, from a lexicon and rules.
  static func small(_ lexicon: String, _ rules: String = "") throws(ResourceErrors) -> Language {
    try Language(
      code: "xx",
      files: [
        ResourceFile(path: "xx/words.lex", bytes: Array(lexicon.utf8)),
        ResourceFile(path: "xx/rules.rules", bytes: Array(rules.utf8)),
      ].filter { !$0.bytes.isEmpty }, codedStages: [])
  }
}
