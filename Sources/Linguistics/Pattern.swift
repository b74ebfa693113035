/// What a rule looks for: a regular expression whose letters are questions about one item.
enum Pattern: Sendable {
  case test(Predicate)
  case sequence([Pattern])
  /// The first that leads to a match is taken.
  case choice([Pattern])
  /// By number of the capture's name within the language.
  indirect case capture(Int, Pattern)
  indirect case repeated(Pattern, least: Int, most: Int?, isLazy: Bool)
  /// Whether something stands ahead or behind, which the match does not take in.
  indirect case look(Pattern, isBehind: Bool, isNegative: Bool)
  case sentenceStart
  case sentenceEnd

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

  /// One of these the first item of any match answers to; nil where it may be any, or nothing is taken.
  var openings: [Predicate]? {
    switch self {
    case .test(.any): return nil
    case .test(let predicate): return [predicate]
    case .capture(_, let inner), .repeated(let inner, _, _, _): return inner.openings
    case .choice(let branches):
      return branches.reduce([]) { all, branch in
        all.flatMap { all in branch.openings.map { all + $0 } }
      }
    case .sequence(let parts):
      var all: [Predicate] = []
      for part in parts {
        guard let own = part.openings else { return nil }
        all += own
        if !part.canBeEmpty { return all }
      }
      return all
    case .look, .sentenceStart, .sentenceEnd: return []
    }
  }

  /// As one question about one item; nil where it is more than that.
  var predicate: Predicate? {
    if case .test(let predicate) = self { predicate } else { nil }
  }
}

/// A question about one item.
enum Predicate: Hashable, Sendable {
  case any
  /// It has one of these classes at least.
  case isIn(ClassSet)
  /// A word as spelled, in any case.
  case isLiteral(Int32)
  case feature(FeatureTest)
  indirect case not(Predicate)
  case all([Predicate])
  case either([Predicate])

  /// Either of two; all classes are one question, which comes first.
  func or(_ other: Predicate) -> Predicate {
    if case .isIn(let one) = self, case .isIn(let two) = other { return .isIn(one.union(two)) }
    var (choices, more) = (choices, other.choices)
    if case .isIn(let two)? = more.first {
      more.removeFirst()
      if case .isIn(let one)? = choices.first {
        choices[0] = .isIn(one.union(two))
      } else {
        choices.insert(.isIn(two), at: 0)
      }
    }
    return .either(choices + more)
  }

  /// Whether it asks for classes or a literal alone.
  var isSimple: Bool {
    switch self {
    case .isIn, .isLiteral: true
    default: false
    }
  }

  private var choices: [Predicate] {
    if case .either(let choices) = self { choices } else { [self] }
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
