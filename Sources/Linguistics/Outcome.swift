/// What became of a match, for whoever wants to know how a sentence was read.
struct Outcome: Sendable {
  enum Fate: Sendable {
    case fired
    /// Another rule, by number, had taken what this one needed.
    case lost(to: Int32)
  }

  var stage: Int
  var rule: Int32
  var bytes: Range<Int>
  /// By action: class and features.
  var results: [(result: ClassID, features: [Feature])]
  var fate: Fate
}

/// Computes features and bindings of actions from the captures of a match.
struct ActionResolver {
  let action: Action
  let captures: [Matcher.Capture]

  func features(in sentence: SentenceItems) -> [Feature] {
    var features: [Feature] = []
    for argument in action.arguments {
      switch argument {
      case .named(let key, let value): features.append(Feature(key, .named(value)))
      case .words(let key, let capture):
        if let value = words(capture, sentence) { features.append(Feature(key, value)) }
      case .feature(let key, let capture, let wanted):
        if let value = value(capture, wanted, sentence) { features.append(Feature(key, value)) }
      case .all(let capture):
        for item in items(capture) { features += sentence.features(item) }
      }
    }
    return features
  }

  /// The items under a capture, in the order of the text.
  func items(_ capture: Int) -> [Int] {
    captures.filter { $0.name == capture }.flatMap { Int($0.start)..<Int($0.end) }
  }

  private func words(_ capture: Int, _ sentence: SentenceItems) -> FeatureValue? {
    let items = items(capture)
    guard let first = items.first, let last = items.last else { return nil }
    return .words(start: sentence.cells[first].start, end: sentence.cells[last].end)
  }

  private func value(
    _ capture: Int, _ key: FeatureID, _ sentence: SentenceItems
  ) -> FeatureValue? {
    for item in items(capture) {
      if let value = sentence.value(item, key) { return value }
    }
    return nil
  }
}
