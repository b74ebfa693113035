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
}

/// What must be in a sentence for a rule to have a match there.
struct RuleNeeds: Sendable {
  var anchor: Anchor
  /// Of each of these sets the sentence must hold a class; the rarest comes first.
  var others: [ClassSet]
  /// What it asks of the first items of a match.
  var openings: Openings
}

/// Finds the anchors of patterns.
struct AnchorFinder {
  /// By class, a guess of how many of a thousand items have it.
  let frequencies: [Int]

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

  /// What is in nearly every sentence is not worth asking for.
  private static let everywhere = ClassSet([
    BuiltIn.any, BuiltIn.word, BuiltIn.start, BuiltIn.capital, BuiltIn.stop,
  ])

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
    case .all(let parts):
      parts.compactMap(anchor).min { $0.frequency < $1.frequency }
    case .either(let parts):
      anchor(ofChoice: parts.map(Pattern.test))
    }
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
