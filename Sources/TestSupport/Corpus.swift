package import BriefModel
import Foundation

/// Test cases as data: one `expected | sentence` a line.
package enum Corpus {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// The cases of `Corpora/<name>.txt` beside the test file.
  ///
  /// Empty lines and lines that begin with `#` are passed over.
  ///
  /// - Throws: `Failure` where the file is missing, holds no case, or holds a line without ` | `.
  package static func lines(of name: String, testFile: String = #filePath) throws -> [CorpusLine] {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    return try lines(
      at: folder.appendingPathComponent("Corpora").appendingPathComponent(name + ".txt").path)
  }

  package static func lines(at path: String) throws -> [CorpusLine] {
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(description: "The corpus \(path) is missing.")
    }
    let text = String(decoding: data, as: UTF8.self)
    var result: [CorpusLine] = []
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (offset, line) in lines.enumerated() {
      do {
        if let line = try CorpusLine(line, number: offset + 1) { result.append(line) }
      } catch {
        throw Failure(
          description: "\(path):\(error.number): write `expected | sentence`, with spaces "
            + "around the bar.")
      }
    }
    guard !result.isEmpty else { throw Failure(description: "The corpus \(path) holds no case.") }
    return result
  }
}
