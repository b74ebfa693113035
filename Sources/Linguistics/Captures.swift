/// The captures of all matches of a stage, of which each match has a range.
extension Pile<Matcher.Capture> {
  /// From the first item under a name to the last.
  func hull(_ name: Int, among own: Range<Int>) -> Range<Int>? {
    var hull: Range<Int>?
    for place in own where Int(self[place].name) == name {
      let items = self[place].items
      hull = (hull?.lowerBound ?? items.lowerBound)..<max(hull?.upperBound ?? 0, items.upperBound)
    }
    return hull
  }

  /// Appends what an argument of an action says to the features of the arena.
  func append(
    _ argument: Action.Argument, among own: Range<Int>, to sentence: inout SentenceItems
  ) {
    switch argument {
    case .named(let key, let value):
      sentence.arena.features.append(Feature(key, .named(value)))
    case .words(let key, let name):
      guard let items = hull(name, among: own) else { return }
      let (start, end) = (
        sentence.cells[items.lowerBound].start, sentence.cells[items.upperBound - 1].end
      )
      sentence.arena.features.append(Feature(key, .words(start: start, end: end)))
    case .feature(let key, let name, let wanted):
      guard let value = firstValue(of: wanted, in: name, among: own, sentence) else { return }
      sentence.arena.features.append(Feature(key, value))
    case .all(let name):
      for place in own where Int(self[place].name) == name {
        for item in self[place].items { sentence.arena.appendFeatures(of: sentence.cells[item]) }
      }
    }
  }

  private func firstValue(
    of key: FeatureID, in name: Int, among own: Range<Int>, _ sentence: SentenceItems
  ) -> FeatureValue? {
    for place in own where Int(self[place].name) == name {
      for item in self[place].items {
        if let value = sentence.value(item, key) { return value }
      }
    }
    return nil
  }

  /// Keeps the captured items as children of the arena, each under its capture's name; returns
  /// where they lie.
  func adopt(_ own: Range<Int>, in sentence: inout SentenceItems) -> Range<Int> {
    let first = sentence.arena.children.count
    for place in own { sentence.adopt(self[place]) }
    return first..<sentence.arena.children.count
  }
}
