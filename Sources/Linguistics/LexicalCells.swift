/// The first items of a sentence: one for each word, or for each phrase of the lexicon.
extension Wordbook {
  /// Appends the items of some of the tokens of a text, of all of which the forms are known.
  func append(
    _ sentence: Range<Int>, of tokens: ContiguousArray<Token>, _ words: borrowing Pile<Word>,
    to cells: inout ContiguousArray<Cell>
  ) {
    let tokens = tokens.span
    cells.append(addingCapacity: sentence.count) { cells in
      var awaitsStart = true
      var first = sentence.lowerBound
      while first < sentence.upperBound {
        let match = match(words, at: first, before: sentence.upperBound)
        let token = tokens[first]
        let end = match.length == 1 ? token.end : tokens[first &+ match.length &- 1].end
        let classes = Self.classes(token.shape, &awaitsStart)
        cells.append(cell(match, first, token.start, end, classes))
        first &+= match.length
      }
    }
  }

  @inline(__always)
  private func cell(
    _ match: Match, _ first: Int, _ start: Int32, _ end: Int32, _ classes: ClassSet
  ) -> Cell {
    let entry = match.entry >= 0 ? entry(match.entry) : .none
    return Cell(
      start: start, end: end, firstToken: Int32(truncatingIfNeeded: first),
      endToken: Int32(truncatingIfNeeded: first &+ match.length),
      classes: classes.union(entry.classes), literal: match.literal,
      firstFeature: entry.firstFeature, featureCount: entry.featureCount, entry: match.entry)
  }

  /// The built-in classes of a token, with START and CAP, which depend on its place in the sentence.
  @inline(__always)
  private static func classes(_ shape: Shape, _ awaitsStart: inout Bool) -> ClassSet {
    var classes = shape.classSet
    classes.insert(BuiltIn.any)
    if awaitsStart, !shape.isDisjoint(with: [.word, .number, .clock]) {
      awaitsStart = false
      classes.insert(BuiltIn.start)
      if shape.contains(.allUpper) { classes.insert(BuiltIn.capital) }
    } else if !shape.isDisjoint(with: [.initialUpper, .allUpper]) {
      classes.insert(BuiltIn.capital)
    }
    return classes
  }
}
