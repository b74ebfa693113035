package import BriefModel

/// One format of a brief.
package protocol EditionFormat: Sendable {
  /// What `--editions` calls it.
  var name: String { get }
  /// How its file ends, which `--editions` takes too.
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

  package static func format(named name: String) -> (any EditionFormat)? {
    all.first { $0.name == name || $0.suffix == name }
  }
}

extension EditionFormat {
  package var name: String { suffix }
}
