/// Columns of a table for people: words stand at the left of theirs, numbers at the right.
extension String.StringInterpolation {
  mutating func appendInterpolation(_ text: String, width: Int) {
    appendLiteral(text + Self.blanks(width - text.count))
  }

  mutating func appendInterpolation(_ number: Int, width: Int) {
    let digits = String(number)
    appendLiteral(Self.blanks(width - digits.count) + digits)
  }

  private static func blanks(_ count: Int) -> String {
    String(repeating: " ", count: max(0, count))
  }
}
