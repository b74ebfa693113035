#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The font files below some folders, and which of them bear the name of a family.
///
/// Font files are named after their family and style (`NotoSerif-BoldItalic.ttf`), so that a
/// family is found by listing names, without opening hundreds of files.
struct FontFiles {
  /// In order, folder by folder.
  let paths: [String]

  init(folders: [String]) {
    paths = folders.flatMap { Self.files(below: $0, depth: 4) }
  }

  /// The files of a family such as "Noto Serif", in order of path.
  func named(after family: String) -> [String] {
    let squeezed = family.filter { $0 != " " }
    guard !squeezed.isEmpty else { return [] }
    return paths.filter { path in
      let name = path[path.index(after: path.lastIndex(of: "/") ?? path.startIndex)...]
      guard name.hasPrefix(squeezed) else { return false }
      let rest = name.dropFirst(squeezed.count)
      return rest.hasPrefix("-") || rest.hasPrefix(".")
    }
  }

  /// Makes the folder for a cache where it is not there; whether a cache can be written to it.
  static func canKeep(_ folder: String) -> Bool {
    guard access(folder, F_OK) != 0 else { return access(folder, W_OK) == 0 }
    guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return false }
    return canKeep(String(folder[..<slash])) && mkdir(folder, 0o755) == 0
  }

  private static func files(below folder: String, depth: Int) -> [String] {
    guard depth > 0, let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var files: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder + "/" + name
      if isFont(name) {
        files.append(path)
      } else if !name.contains(".") {
        files += Self.files(below: path, depth: depth - 1)
      }
    }
    return files.sorted()
  }

  private static func isFont(_ name: String) -> Bool {
    name.hasSuffix(".ttf") || name.hasSuffix(".otf") || name.hasSuffix(".ttc")
  }
}
