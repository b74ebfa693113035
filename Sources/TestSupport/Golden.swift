import Foundation

/// Compares text with a file that a person has looked at.
package enum Golden {
  package struct Failure: Error, CustomStringConvertible {
    package let description: String
  }

  /// Compares `text` with `Goldens/<name>.txt` beside the test file.
  ///
  /// - Throws: `Failure`, with a line diff or the remedy; always when `RECORD_GOLDENS=1` has
  ///   rewritten the file.
  package static func expect(
    _ text: String, matches name: String, testFile: String = #filePath
  ) throws {
    let recording = ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1"
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    try expect(
      text, matchesFileAt: folder.appendingPathComponent("Goldens/\(name).txt").path,
      recording: recording)
  }

  package static func expect(
    _ text: String, matchesFileAt path: String, recording: Bool
  ) throws {
    let file = URL(fileURLWithPath: path)
    let actual = text.hasSuffix("\n") ? text : text + "\n"
    if recording {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(actual.utf8).write(to: file)
      throw Failure(
        description: "\(path): recorded. Read it, then test without RECORD_GOLDENS.")
    }
    guard let data = FileManager.default.contents(atPath: path) else {
      throw Failure(
        description: "\(path): the golden is missing. Record it with RECORD_GOLDENS=1 swift test, "
          + "and read what was recorded.")
    }
    let expected = String(decoding: data, as: UTF8.self)
    guard expected != actual else { return }
    throw Failure(
      description: "\(path): the text differs (- golden, + now):\n"
        + LineDiff.text(from: expected, to: actual))
  }
}
