/// What the program itself has put into a folder, as the manifest beside it tells.
///
/// The editions of a brief repeat what its sources say: read again, they would corroborate it.
enum Deliveries {
  static let manifest = "manifest.json"

  /// The names of the files that a manifest vouches for, its own among them; none where it is the
  /// manifest of another program.
  static func files(manifest bytes: [UInt8]) -> Set<String> {
    guard let root = try? JSONValue(parsing: bytes), let deliveries = root["deliveries"]?.array
    else { return [] }
    let ours = deliveries.filter { $0["program"]?.string?.hasPrefix("daybrief ") ?? false }
    guard !ours.isEmpty else { return [] }
    let files = ours.flatMap { $0["files"]?.array ?? [] }.compactMap { $0["name"]?.string }
    return Set(files + [manifest])
  }
}
