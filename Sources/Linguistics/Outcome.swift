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
