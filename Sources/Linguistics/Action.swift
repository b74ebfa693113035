/// What a rule does with a match: the class of the result and where its features come from.
struct Action: Sendable {
  /// The capture that is marked or replaced, by name; nil for the whole match.
  var target: Int?
  var result: ClassID
  var arguments: [Argument]

  enum Argument: Sendable {
    case named(FeatureID, ValueID)
    /// The words of a capture.
    case words(FeatureID, capture: Int)
    /// A feature of a capture; left out where the capture has none.
    case feature(FeatureID, capture: Int, FeatureID)
    /// All features of a capture.
    case all(capture: Int)

    /// The capture that it speaks of.
    var capture: Int? {
      switch self {
      case .named: nil
      case .words(_, let capture), .feature(_, let capture, _), .all(let capture): capture
      }
    }
  }

  /// The captures that it speaks of, in the order in which it does.
  var captures: [Int] { arguments.compactMap(\.capture) }
}
