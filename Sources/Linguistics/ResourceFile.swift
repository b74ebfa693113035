/// One file of a language's resources, as bytes: `en/20-mentions.rules`.
package struct ResourceFile: Sendable, Hashable {
  /// The path below `Resources`, beginning with the language code.
  package var path: String
  package var bytes: [UInt8]

  package init(path: String, bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
  }

  /// The last part of the path: `20-mentions.rules`.
  package var name: String {
    path.utf8.lastIndex(of: UInt8(ascii: "/")).map { String(path[path.index(after: $0)...]) }
      ?? path
  }
}

/// What is wrong in a resource file, where, and what to do about it.
package struct ResourceError: Error, Sendable, Hashable, CustomStringConvertible {
  package var file: String
  /// Counted from 1; 0 where the whole file is meant.
  package var line: Int
  package var message: String
  package var remedy: String

  package init(file: String, line: Int, message: String, remedy: String) {
    self.file = file
    self.line = line
    self.message = message
    self.remedy = remedy
  }

  /// One line, as `en/figures.rules:12: no class is named WEPON. Define it in a lexicon.`.
  package var description: String {
    "\(file)\(line > 0 ? ":\(line)" : ""): \(message). \(remedy)."
  }
}

/// All errors of a language's resources, in the order of files and lines.
package struct ResourceErrors: Error, Sendable, CustomStringConvertible {
  package var errors: [ResourceError]

  package init(_ errors: [ResourceError]) { self.errors = errors }

  package var description: String {
    errors.map(\.description).joined(separator: "\n")
  }
}
