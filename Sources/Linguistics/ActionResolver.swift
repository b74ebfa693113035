/// Computes what an action says from the captures of a match.
struct ActionResolver {
  let captures: ArraySlice<Matcher.Capture>

  func features(of action: Action, in sentence: SentenceItems) -> [Feature] {
    var features: [Feature] = []
    for argument in action.arguments { append(argument, sentence) { features.append($0) } }
    return features
  }

  /// Appends the features of an action to the arena.
  func appendFeatures(of action: Action, to sentence: inout SentenceItems) {
    for feature in features(of: action, in: sentence) { sentence.arena.features.append(feature) }
  }

  /// The items under a capture, in the order of the text.
  func items(_ name: Int) -> [Int] {
    captures.filter { Int($0.name) == name }.flatMap(\.items)
  }

  /// From the first item under a capture to the last.
  func hull(_ name: Int) -> Range<Int>? {
    let own = captures.filter { Int($0.name) == name }
    guard let first = own.first, let end = own.map(\.end).max() else { return nil }
    return Int(first.start)..<Int(end)
  }

  private func append(
    _ argument: Action.Argument, _ sentence: SentenceItems, to append: (Feature) -> Void
  ) {
    switch argument {
    case .named(let key, let value): append(Feature(key, .named(value)))
    case .words(let key, let name):
      guard let items = hull(name) else { return }
      append(
        Feature(
          key,
          .words(
            start: sentence.cells[items.lowerBound].start,
            end: sentence.cells[items.upperBound - 1].end)))
    case .feature(let key, let name, let wanted):
      for capture in captures where Int(capture.name) == name {
        for item in capture.items {
          if let value = sentence.value(item, wanted) { return append(Feature(key, value)) }
        }
      }
    case .all(let name):
      for capture in captures where Int(capture.name) == name {
        for item in capture.items {
          for feature in sentence.features(item) { append(feature) }
        }
      }
    }
  }
}
