import Linguistics

/// The lines of a table of a language: one row a line, `#` begins a comment.
enum TableLines {
  /// Hands each row to `add`, which says what is wrong with it, if anything; returns that with its
  /// place and the remedy.
  static func errors(
    in bytes: [UInt8], file: String, remedy: String, add: (ArraySlice<UInt8>) -> String?
  ) -> [ResourceError] {
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    return lines.enumerated().compactMap { offset, line in
      guard line.first != UInt8(ascii: "#"), !line.trimmed.isEmpty else { return nil }
      return add(line).map {
        ResourceError(file: file, line: offset + 1, message: $0, remedy: remedy)
      }
    }
  }
}
