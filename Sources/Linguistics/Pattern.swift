/// What a rule looks for: a regular expression whose letters are questions about one item.
indirect enum Pattern: Hashable, Sendable {
  case test(Predicate)
  case sequence([Pattern])
  /// The first that leads to a match is taken.
  case choice([Pattern])
  /// By number of the capture's name within the language.
  case capture(Int, Pattern)
  case repeated(Pattern, least: Int, most: Int?, isLazy: Bool)
  /// Whether something stands ahead or behind, which the match does not take in.
  case look(Pattern, isBehind: Bool, isNegative: Bool)
  case sentenceStart
  case sentenceEnd

  /// A choice in which branches of one item that follow each other are one question.
  static func choice(of branches: [Pattern]) -> Pattern {
    var joined: [Pattern] = []
    for branch in branches {
      if let predicate = branch.predicate, let before = joined.last?.predicate {
        joined[joined.count - 1] = .test(.either([before, predicate]))
      } else {
        joined.append(branch)
      }
    }
    return joined.count == 1 ? joined[0] : .choice(joined)
  }

  /// Whether it can match no item at all.
  var canBeEmpty: Bool {
    switch self {
    case .test: false
    case .sequence(let parts): parts.allSatisfy(\.canBeEmpty)
    case .choice(let branches): branches.contains(where: \.canBeEmpty)
    case .capture(_, let inner): inner.canBeEmpty
    case .repeated(let inner, let least, _, _): least == 0 || inner.canBeEmpty
    case .look, .sentenceStart, .sentenceEnd: true
    }
  }

  /// Whether it looks about without taking an item.
  var isWidthless: Bool {
    switch self {
    case .look, .sentenceStart, .sentenceEnd: true
    default: false
    }
  }

  /// As one question about one item; nil where it is more than that.
  var predicate: Predicate? {
    switch self {
    case .test(let predicate): return predicate
    case .sequence(let parts) where parts.count == 1: return parts[0].predicate
    case .choice(let branches):
      let predicates = branches.compactMap(\.predicate)
      return predicates.count == branches.count ? .either(predicates) : nil
    default: return nil
    }
  }

  /// The captures that it names, in order.
  var captures: [Int] {
    switch self {
    case .test, .sentenceStart, .sentenceEnd: []
    case .sequence(let parts), .choice(let parts): parts.flatMap(\.captures)
    case .capture(let name, let inner): [name] + inner.captures
    case .repeated(let inner, _, _, _), .look(let inner, _, _): inner.captures
    }
  }

  /// The questions that it asks.
  var predicates: [Predicate] {
    switch self {
    case .test(let predicate): [predicate]
    case .sentenceStart, .sentenceEnd: []
    case .sequence(let parts), .choice(let parts): parts.flatMap(\.predicates)
    case .capture(_, let inner), .repeated(let inner, _, _, _), .look(let inner, _, _):
      inner.predicates
    }
  }
}

/// A question about one item.
indirect enum Predicate: Hashable, Sendable {
  case any
  case hasClass(ClassID)
  /// A word as spelled, in any case.
  case isLiteral(Int32)
  case feature(FeatureTest)
  case not(Predicate)
  case all([Predicate])
  case either([Predicate])

  /// The classes that it names.
  var classes: [ClassID] {
    switch self {
    case .any, .isLiteral, .feature: []
    case .hasClass(let member): [member]
    case .not(let inner): inner.classes
    case .all(let parts), .either(let parts): parts.flatMap(\.classes)
    }
  }
}

/// `[metric=killed]`, `[metric=killed|injured]`, `[metric]`: what an item's feature must be.
struct FeatureTest: Hashable, Sendable {
  var key: FeatureID
  /// Any of them will do; where there are none, any value at all.
  var values: [Value]

  struct Value: Hashable, Sendable {
    var id: ValueID
    /// What the value is as a number, for features that coded stages set.
    var number: Int?
    var bytes: [UInt8]
  }
}
