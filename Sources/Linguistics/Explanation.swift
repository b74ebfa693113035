/// How a text was read, as a text: for `daybrief trace` and for whoever writes rules.
struct Explanation {
  let language: Language

  func text(of source: String) -> String {
    let (storage, outcomes, _) = Parser.outcomes(Array(source.utf8), language)
    let parse = Parse(storage: storage)
    return parse.sentences.map { sentence in
      let own = outcomes.filter { sentence.bytes.contains($0.bytes.lowerBound) }
      return section(sentence, own, storage)
    }.joined(separator: "\n")
  }

  private func section(
    _ sentence: ParsedSentence, _ outcomes: [Outcome], _ storage: ParseStorage
  ) -> String {
    var lines = ["sentence \(sentence.bytes.lowerBound)..<\(sentence.bytes.upperBound)"]
    lines.append(
      "tokens "
        + storage.tokens[sentence.tokens].map { storage.words($0.bytes) }
        .joined(separator: "|"))
    for (number, stage) in language.stages.enumerated() {
      let own = outcomes.filter { $0.stage == number }
      if !own.isEmpty { lines.append("stage \(stage.name)") }
      lines += own.map { line($0, storage) }
    }
    lines.append("items")
    lines += sentence.items.map { "  " + line($0) }
    return lines.joined(separator: "\n") + "\n"
  }

  private func line(_ outcome: Outcome, _ storage: ParseStorage) -> String {
    let name = language.ruleNames[Int(outcome.rule)]
    let words = storage.words(outcome.bytes)
    if let winner = outcome.fate.winner {
      return "  \(name) lost \"\(words)\" to \(language.ruleNames[Int(winner)])"
    }
    let results = outcome.results.map { result in
      "\(language.symbols.name(result.result))(\(Self.line(storage.features(result.features))))"
    }
    return "  \(name) took \"\(words)\" => \(results.joined(separator: " "))"
  }

  private func line(_ item: Item) -> String {
    let classes = item.classNames.filter { $0 != language.symbols.name(BuiltIn.any) }
    let features = item.features.mapValues { [$0] }
    return "\"\(item.text)\" \(classes.joined(separator: " "))"
      + (features.isEmpty ? "" : " [\(Self.line(features))]")
  }

  /// `high=3 low=3`: by name, the first value of each.
  static func line(_ features: [String: [String]]) -> String {
    features.sorted { $0.key < $1.key }
      .map { "\($0.key)=\($0.value.first ?? "")" }.joined(separator: " ")
  }
}
