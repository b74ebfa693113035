package import BriefModel

/// One format of a brief.
package protocol EditionFormat: Sendable {
  /// What `--editions` calls it, and how its file ends.
  var suffix: String { get }
  func bytes(of brief: Brief, on press: Press) throws -> [UInt8]
}

/// The table of formats.
package enum Editions {
  package static let all: [any EditionFormat] = [
    PDFEdition(),
    JSONEdition(),
    TextEdition(),
  ]

  /// `text` is what people say, `txt` what files end with.
  package static func format(named name: String) -> (any EditionFormat)? {
    all.first { $0.suffix == name || name == "text" && $0.suffix == "txt" }
  }
}
