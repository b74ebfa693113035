/// A case of a corpus: what is expected, and of which text.
package struct CorpusLine: Sendable, Hashable, CustomStringConvertible {
  /// Of the file, from 1.
  package let number: Int
  package let expected: String
  package let text: String

  /// Reads `expected | text`; nil for an empty line and for a comment.
  ///
  /// - Throws: `Malformed` for a line without ` | `.
  package init?(_ line: Substring, number: Int) throws(Malformed) {
    guard !line.isEmpty, !line.hasPrefix("#") else { return nil }
    let parts = line.split(separator: " | ", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { throw Malformed(number: number) }
    self.number = number
    expected = String(parts[0].drop { $0 == " " })
    text = String(parts[1])
  }

  package var description: String { "line \(number): \(expected) | \(text)" }

  /// What is expected, one by one; nothing where the line says `nothing`.
  package var list: [String] {
    expected == "nothing" ? [] : expected.split(separator: "; ").map(String.init)
  }

  /// A line that is no case.
  package struct Malformed: Error, Hashable {
    /// Of the file, from 1.
    package let number: Int
  }
}
