import Foundation

/// Test cases as data: one `expected | sentence` a line.
package enum Corpus {
  package struct Line: Sendable, Hashable, CustomStringConvertible {
    /// Of the file, from 1.
    package let number: Int
    package let expected: String
    package let sentence: String

    package var description: String { "line \(number): \(expected) | \(sentence)" }
  }

  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// The cases of `Corpora/<name>.txt` beside the test file.
  ///
  /// Empty lines and lines that begin with `#` are passed over.
  ///
  /// - Throws: `Failure` where the file is missing, holds no case, or holds a line without ` | `.
  package static func lines(of name: String, testFile: String = #filePath) throws -> [Line] {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    return try lines(
      at: folder.appendingPathComponent("Corpora").appendingPathComponent(name + ".txt").path)
  }

  package static func lines(at path: String) throws -> [Line] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(description: "The corpus \(path) is missing.")
    }
    let text = String(decoding: data, as: UTF8.self)
    var result: [Line] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() where !line.isEmpty && !line.hasPrefix("#") {
      guard let bar = line.range(of: " | ") else {
        throw Failure(
          description: "\(path):\(offset + 1): write `expected | sentence`, with spaces "
            + "around the bar.")
      }
      result.append(
        Line(
          number: offset + 1,
          expected: line[..<bar.lowerBound].trimmingCharacters(in: .whitespaces),
          sentence: String(line[bar.upperBound...])))
    }
    guard !result.isEmpty else { throw Failure(description: "The corpus \(path) holds no case.") }
    return result
  }
}
