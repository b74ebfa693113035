package import BriefModel

/// The zones that the machine's tz database knows.
package struct ZoneDatabase {
  package static let systemFolder = "/usr/share/zoneinfo"
  private let folder: String

  package init(folder: String = systemFolder) { self.folder = folder }

  package var isPresent: Bool { Files.isFile(folder + "/UTC") || Files.isFile(folder + "/Etc/UTC") }

  /// The zone of a name such as "Europe/Kyiv".
  package func zone(named name: String) throws(Fault) -> Zone {
    guard name != "UTC" else { return .utc }
    if Self.isPlain(name), let bytes = Files.bytes(of: folder + "/" + name),
      let zone = Zone(name: name, tzif: bytes)
    {
      return zone
    }
    guard isPresent else {
      throw Fault(
        .configuration, "there is no time zone data", at: folder,
        remedy: "Install it: apt install tzdata.")
    }
    let near = nearest(to: name).joined(separator: ", ")
    throw Fault(
      .configuration, "no time zone is named so", at: name,
      remedy: near.isEmpty ? "Names look like Europe/Kyiv." : "Near are: \(near).")
  }

  /// A name cannot lead out of the folder.
  private static func isPlain(_ name: String) -> Bool {
    !name.isEmpty && !name.hasPrefix("/") && !name.split(separator: "/").contains("..")
      && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F }
  }

  /// The five names most like one that is not there, best first.
  private func nearest(to name: String) -> [String] {
    let wanted = Array(name.lowercased().utf8)
    let ending = Array(wanted.split(separator: UInt8(ascii: "/")).last ?? [])
    let scored = names().map { candidate -> (distance: Int, name: String) in
      let bytes = Array(candidate.lowercased().utf8)
      let city = Array(bytes.split(separator: UInt8(ascii: "/")).last ?? [])
      return (
        min(Self.distance(wanted, bytes), Self.distance(ending, city) + 1), candidate
      )
    }
    let limit = max(2, wanted.count / 2)
    return scored.filter { $0.distance <= limit }.sorted { $0 < $1 }.prefix(5).map(\.name)
  }

  /// All names of the form `Area/Place`.
  private func names() -> [String] {
    let asides: Set<String> = ["posix", "right", "Etc"]
    func below(_ prefix: String, depth: Int) -> [String] {
      Files.names(in: folder + "/" + prefix).flatMap { entry -> [String] in
        let name = prefix.isEmpty ? entry : prefix + "/" + entry
        guard !asides.contains(name) else { return [] }
        if Files.isFolder(folder + "/" + name) {
          return depth < 3 ? below(name, depth: depth + 1) : []
        }
        return prefix.isEmpty ? [] : [name]
      }
    }
    return below("", depth: 1)
  }

  /// Levenshtein's distance.
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var row = Array(0...right.count)
    for (i, byte) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for j in right.indices {
        let change = diagonal + (byte == right[j] ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = min(change, row[j] + 1, row[j + 1] + 1)
      }
    }
    return row[right.count]
  }
}
