import BriefModel

/// Editions into `<folder>/<year>/<month>/<day>/<name>-<date>-r<revision>.<suffix>`.
///
/// Where the latest revision there holds the same bytes, nothing is written; editions that it
/// lacks are added to it; other bytes make the next revision.
package struct FolderChannel: DeliveryChannel {
  package static let kind = "folder"
  private let root: String

  package init(address: String) { root = address }

  package func deliver(_ dispatch: Dispatch) throws -> Receipt {
    let year = dispatch.day.description.split(separator: "-").map(String.init)
    let folder = try DayFolder(creating: root, year)
    do {
      return try delivered(dispatch, into: folder)
    } catch {
      folder.removeIfCreated()
      throw error
    }
  }

  private func delivered(_ dispatch: Dispatch, into folder: DayFolder) throws -> Receipt {
    let stem = "\(dispatch.name)-\(dispatch.day)"
    let latest = Self.latestRevision(of: stem, among: try folder.names())
    if let latest, let receipt = try completed(dispatch, stem, latest, in: folder) {
      return receipt
    }
    let revision = (latest ?? 0) + 1
    let files = Self.files(try dispatch.editions(revision), stem, revision)
    return try write(files, all: files, dispatch, revision, into: folder)
  }

  /// The receipt where the latest revision is the same as far as it goes; nil where it differs.
  private func completed(
    _ dispatch: Dispatch, _ stem: String, _ revision: Int, in folder: DayFolder
  ) throws -> Receipt? {
    let files = Self.files(try dispatch.editions(revision), stem, revision)
    var missing: [Dispatch.Delivered.File] = []
    for file in files {
      guard let present = try folder.bytes(of: file.name) else {
        missing.append(file)
        continue
      }
      guard present == file.edition.bytes else { return nil }
    }
    return try write(missing, all: files, dispatch, revision, into: folder)
  }

  private func write(
    _ missing: [Dispatch.Delivered.File], all files: [Dispatch.Delivered.File],
    _ dispatch: Dispatch, _ revision: Int, into folder: DayFolder
  ) throws -> Receipt {
    let delivered = Dispatch.Delivered(name: dispatch.name, revision: revision, files: files)
    let previous = try folder.bytes(of: Self.manifest)
    let manifest = try dispatch.manifest(delivered, previous)
    var writes = missing.map { (name: $0.name, bytes: $0.edition.bytes) }
    if manifest != previous { writes.append((Self.manifest, manifest)) }
    try folder.writeTogether(writes)
    return Receipt(
      revision: revision, places: files.map { folder.path + "/" + $0.name },
      isNew: !missing.isEmpty)
  }

  private static let manifest = "manifest.json"

  private static func files(
    _ editions: [Edition], _ stem: String, _ revision: Int
  ) -> [Dispatch.Delivered.File] {
    editions.map {
      Dispatch.Delivered.File(name: "\(stem)-r\(revision).\($0.suffix)", edition: $0)
    }
  }

  private static func latestRevision(of stem: String, among names: [String]) -> Int? {
    names.compactMap { name -> Int? in
      guard name.hasPrefix(stem + "-r") else { return nil }
      let digits = name.dropFirst(stem.count + 2).prefix { $0 != "." }
      return digits.allSatisfy(\.isASCII) ? Int(digits) : nil
    }.max()
  }
}
