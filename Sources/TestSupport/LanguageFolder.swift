import Foundation

/// The resource folder of one language in this repository: `Sources/Linguistics/Resources/en`.
package struct LanguageFolder {
  /// The paths as `Language` expects them (`en/abbreviations.lex`), with the bytes of each.
  package let files: [(path: String, bytes: [UInt8])]

  private static let here = #filePath

  package init(_ code: String) throws {
    let folder = URL(fileURLWithPath: Self.here)
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Linguistics/Resources/\(code)")
    files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      .map { name in
        let data = try Data(contentsOf: folder.appendingPathComponent(name))
        return (path: "\(code)/\(name)", bytes: Array(data))
      }
  }
}
