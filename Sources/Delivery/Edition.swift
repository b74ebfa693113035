package import BriefModel

/// A brief as rendered bytes in one format.
package struct Edition: Sendable, Hashable {
  /// Without a dot: "pdf".
  package var suffix: String
  package var bytes: [UInt8]

  package init(suffix: String, bytes: [UInt8]) {
    self.suffix = suffix
    self.bytes = bytes
  }
}

/// What is to be delivered: one brief in all its editions.
package struct Dispatch {
  /// What the files are called before the date: "daily-brief".
  package var name: String
  package var day: Day
  /// The editions as they read under a revision number, from 1.
  package var editions: (_ revision: Int) throws -> [Edition]
  /// The manifest after this delivery, given the one before it.
  package var manifest: (_ delivered: Delivered, _ previous: [UInt8]?) throws -> [UInt8]

  package init(
    name: String, day: Day, editions: @escaping (_ revision: Int) throws -> [Edition],
    manifest: @escaping (_ delivered: Delivered, _ previous: [UInt8]?) throws -> [UInt8]
  ) {
    self.name = name
    self.day = day
    self.editions = editions
    self.manifest = manifest
  }

  /// One revision with the file name of each edition.
  package struct Delivered: Sendable, Hashable {
    package var name: String
    package var revision: Int
    package var files: [File]

    package init(name: String, revision: Int, files: [File]) {
      self.name = name
      self.revision = revision
      self.files = files
    }

    package struct File: Sendable, Hashable {
      package var name: String
      package var edition: Edition

      package init(name: String, edition: Edition) {
        self.name = name
        self.edition = edition
      }
    }
  }
}

/// What a channel did.
package struct Receipt: Sendable, Hashable {
  package var revision: Int
  /// Where each edition now is.
  package var places: [String]
  /// False where the same bytes were there already.
  package var isNew: Bool
}
