import Linguistics
import TestSupport

/// The English of this repository, compiled.
enum English {
  static func language() throws -> Language {
    let files = try LanguageFolder("en").files.map { ResourceFile(path: $0.path, bytes: $0.bytes) }
    return try Language(code: "en", files: files)
  }
}
