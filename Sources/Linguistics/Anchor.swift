/// What a sentence must hold for a rule to match, and how far before it the match may begin.
///
/// Of all that a pattern requires, the anchor is what is rarest; the rule is only tried where its
/// anchor stands.
struct Anchor: Sendable {
  var classes = ClassSet()
  var literals: [Int32] = []
  /// Rough frequency: how often one of these is met in a thousand items.
  var frequency: Int
  /// How many items of the match stand before it.
  var least: Int
  /// Nil where no limit is known.
  var most: Int?

  /// The rows of `ItemRows` in which it stands.
  var rows: [Int32] {
    var rows: [Int32] = []
    classes.forEachMember { rows.append(ItemRows.row(of: $0)) }
    for literal in literals { rows.append(ItemRows.row(ofLiteral: literal)) }
    return rows
  }
}

/// What must be in a sentence for a rule to have a match there.
struct RuleNeeds: Sendable {
  var anchor: Anchor
  /// Of each of these sets the sentence must hold a class; the rarest comes first.
  var others: [ClassSet]
}

/// Finds the anchors of patterns.
struct AnchorFinder {
  /// By class, a guess of how many of a thousand items have it.
  let frequencies: [Int]

  /// Classes of which the first item of any match has one; nil where no such set is known.
  func opening(of pattern: Pattern) -> ClassSet? {
    switch pattern {
    case .test(let predicate): return opening(of: predicate)
    case .capture(_, let inner), .repeated(let inner, _, _, _): return opening(of: inner)
    case .choice(let branches): return union(branches)
    case .sequence(let parts):
      let length = parts.firstIndex { !$0.canBeEmpty }.map { $0 + 1 } ?? parts.count
      return union(parts[..<length].filter { !$0.isWidthless })
    case .look, .sentenceStart, .sentenceEnd: return nil
    }
  }

  private func union(_ patterns: [Pattern]) -> ClassSet? {
    var union = ClassSet()
    for pattern in patterns {
      guard let opening = opening(of: pattern) else { return nil }
      union.formUnion(opening)
    }
    return union
  }

  private func opening(of predicate: Predicate) -> ClassSet? {
    switch predicate {
    case .all(let parts): parts.lazy.compactMap(opening).first
    case .isIn(let classes): classes
    default: nil
    }
  }

  /// What the first item of any match answers to; nil where that is not one question.
  func openingPredicate(of pattern: Pattern) -> Predicate? {
    switch pattern {
    case .test(let predicate): return predicate
    case .capture(_, let inner): return openingPredicate(of: inner)
    case .repeated(let inner, let least, _, _):
      return least > 0 ? openingPredicate(of: inner) : nil
    case .sequence(let parts):
      guard let first = parts.first(where: { !$0.isWidthless }), !first.canBeEmpty else {
        return nil
      }
      return openingPredicate(of: first)
    case .choice, .look, .sentenceStart, .sentenceEnd: return nil
    }
  }

  /// What the first item of any match answers to, unless the item before it answers to the other
  /// question; nil where the pattern does not begin with such a choice.
  func openingChoice(of pattern: Pattern) -> (first: Predicate, before: Predicate)? {
    guard case .choice(let branches)? = pattern.flattened.first else { return nil }
    var (first, before): (Predicate?, Predicate?)
    for branch in branches {
      switch branch {
      case .test(let predicate): first = first?.or(predicate) ?? predicate
      case .look(.test(let predicate), isBehind: true, isNegative: false):
        before = before?.or(predicate) ?? predicate
      default: return nil
      }
    }
    guard let first, let before else { return nil }
    return (first, before)
  }

  /// What the second item of any match answers to; nil where a match may be one item, or where the
  /// first is not known to be one.
  func following(_ pattern: Pattern) -> Predicate? {
    let parts = pattern.flattened
    guard let first = parts.first else { return nil }
    if case .test = first { return start(of: parts.dropFirst()) }
    guard case .repeated(let inner, let least, _, _) = first, least > 0,
      case let repeated = inner.flattened, repeated.count == 1, case .test(let again) = repeated[0]
    else { return nil }
    return least > 1 ? again : start(of: parts.dropFirst()).map(again.or)
  }

  /// What the first item of any match of parts that follow each other answers to; nil where they
  /// may match no item.
  private func start(of parts: ArraySlice<Pattern>) -> Predicate? {
    guard let length = parts.firstIndex(where: { !$0.canBeEmpty }) else { return nil }
    return start(ofAny: parts[...length])
  }

  /// What a first item of a pattern answers to, if it takes one.
  private func start(of pattern: Pattern) -> Predicate? {
    switch pattern {
    case .test(let predicate): return predicate
    case .capture(_, let inner), .repeated(let inner, _, _, _): return start(of: inner)
    case .choice(let branches): return start(ofAny: branches[...])
    case .sequence(let parts):
      let length = parts.firstIndex { !$0.canBeEmpty }.map { $0 + 1 } ?? parts.count
      return start(ofAny: parts[..<length])
    case .look, .sentenceStart, .sentenceEnd: return nil
    }
  }

  private func start(ofAny patterns: ArraySlice<Pattern>) -> Predicate? {
    var joined: Predicate?
    for pattern in patterns where !pattern.isWidthless {
      guard let start = start(of: pattern) else { return nil }
      joined = joined?.or(start) ?? start
    }
    return joined
  }

  /// What patterns require, the rarest first and their anchor apart.
  func needs(_ patterns: [Pattern], without anchor: Anchor) -> [ClassSet] {
    var needs: [(classes: ClassSet, frequency: Int)] = []
    for classes in patterns.flatMap(required)
    where classes != anchor.classes && !needs.contains(where: { $0.classes == classes }) {
      if !classes.intersects(Self.everywhere) { needs.append((classes, frequency(of: classes))) }
    }
    return needs.sorted { $0.frequency < $1.frequency }.map(\.classes)
  }

  private func frequency(of classes: ClassSet) -> Int {
    var frequency = 0
    classes.forEachMember { frequency += frequencies[Int($0.index)] }
    return frequency
  }

  /// What is in every sentence is not worth asking for.
  private static let everywhere = ClassSet([BuiltIn.any, BuiltIn.word])

  /// Sets of classes of which some item of any match has one each, however far apart.
  func required(by pattern: Pattern) -> [ClassSet] {
    var sets: [ClassSet] = []
    require(pattern, &sets)
    return sets
  }

  private func require(_ pattern: Pattern, _ sets: inout [ClassSet]) {
    switch pattern {
    case .test(let predicate): require(predicate, &sets)
    case .sequence(let parts):
      for part in parts { require(part, &sets) }
    case .choice(let branches):
      var union = ClassSet()
      for branch in branches {
        guard let first = required(by: branch).first else { return }
        union.formUnion(first)
      }
      sets.append(union)
    case .capture(_, let inner): require(inner, &sets)
    case .repeated(let inner, let least, _, _): if least > 0 { require(inner, &sets) }
    case .look(let inner, _, let isNegative): if !isNegative { require(inner, &sets) }
    case .sentenceStart, .sentenceEnd: break
    }
  }

  private func require(_ predicate: Predicate, _ sets: inout [ClassSet]) {
    switch predicate {
    case .all(let parts):
      for part in parts { require(part, &sets) }
    case .isIn(let classes): sets.append(classes)
    default: break
    }
  }

  /// Nil for a pattern that any item may satisfy.
  func anchor(of pattern: Pattern) -> Anchor? {
    switch pattern {
    case .test(let predicate): return anchor(of: predicate)
    case .sequence(let parts): return anchor(ofSequence: parts)
    case .choice(let branches): return anchor(ofChoice: branches)
    case .capture(_, let inner): return anchor(of: inner)
    case .repeated(let inner, let least, _, _):
      // The first repetition holds it, so the distance is the same as for one.
      return least > 0 ? anchor(of: inner) : nil
    case .look, .sentenceStart, .sentenceEnd: return nil
    }
  }

  private func anchor(ofSequence parts: [Pattern]) -> Anchor? {
    var best: Anchor?
    var least = 0
    var most: Int? = 0
    for part in parts {
      if var anchor = anchor(of: part) {
        anchor.least += least
        anchor.most = sum(anchor.most, most)
        if anchor.frequency < best?.frequency ?? .max { best = anchor }
      }
      let length = length(of: part)
      least += length.least
      most = sum(most, length.most)
    }
    return best
  }

  private func anchor(ofChoice branches: [Pattern]) -> Anchor? {
    var union = Anchor(frequency: 0, least: .max, most: 0)
    for branch in branches {
      guard let anchor = anchor(of: branch) else { return nil }
      union.classes.formUnion(anchor.classes)
      union.literals += anchor.literals.filter { !union.literals.contains($0) }
      union.frequency += anchor.frequency
      union.least = min(union.least, anchor.least)
      union.most = union.most.flatMap { most in anchor.most.map { max(most, $0) } }
    }
    return branches.isEmpty ? nil : union
  }

  private func anchor(of predicate: Predicate) -> Anchor? {
    switch predicate {
    case .any, .feature, .not: nil
    case .isIn(let classes):
      Anchor(classes: classes, frequency: frequency(of: classes), least: 0, most: 0)
    case .isLiteral(let literal):
      Anchor(literals: [literal], frequency: Self.frequencyOfLiteral, least: 0, most: 0)
    case .all(let parts): rarest(of: parts)
    case .either(let parts): anchor(ofEither: parts)
    }
  }

  private func rarest(of parts: [Predicate]) -> Anchor? {
    var rarest: Anchor?
    for part in parts {
      guard let anchor = anchor(of: part) else { continue }
      if anchor.frequency < rarest?.frequency ?? .max { rarest = anchor }
    }
    return rarest
  }

  private func anchor(ofEither parts: [Predicate]) -> Anchor? {
    var union = Anchor(frequency: 0, least: 0, most: 0)
    for part in parts {
      if case .isLiteral(let literal) = part {
        union.frequency += Self.frequencyOfLiteral
        if !union.literals.contains(literal) { union.literals.append(literal) }
        continue
      }
      guard let anchor = anchor(of: part) else { return nil }
      union.classes.formUnion(anchor.classes)
      for literal in anchor.literals where !union.literals.contains(literal) {
        union.literals.append(literal)
      }
      union.frequency += anchor.frequency
    }
    return parts.isEmpty ? nil : union
  }

  private static let frequencyOfLiteral = 5

  private func length(of pattern: Pattern) -> (least: Int, most: Int?) {
    switch pattern {
    case .test: return (1, 1)
    case .sequence(let parts):
      return parts.reduce((0, 0)) { whole, part in
        let length = length(of: part)
        return (whole.0 + length.least, sum(whole.1, length.most))
      }
    case .choice(let branches):
      var (least, most): (Int, Int?) = (.max, 0)
      for branch in branches {
        let length = length(of: branch)
        least = min(least, length.least)
        most = most.flatMap { most in length.most.map { max(most, $0) } }
      }
      return (branches.isEmpty ? 0 : least, most)
    case .capture(_, let inner): return length(of: inner)
    case .repeated(let inner, let least, let most, _):
      let one = length(of: inner)
      return (
        one.least * least, most.flatMap { times in one.most.map { $0 * times } }
      )
    case .look, .sentenceStart, .sentenceEnd: return (0, 0)
    }
  }

  private func sum(_ one: Int?, _ other: Int?) -> Int? {
    one.flatMap { one in other.map { one + $0 } }
  }
}
