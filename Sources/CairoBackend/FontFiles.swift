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
  private struct File {
    let folder: String
    let name: String

    var path: String { folder + "/" + name }
  }

  /// Folder by folder.
  private let files: [[File]]

  init(folders: [String]) {
    files = folders.map { folder in
      var files: [File] = []
      Self.collect(below: folder, depth: 4, &files)
      return files
    }
  }

  /// In order, folder by folder.
  var paths: [String] { files.flatMap { $0.map(\.path).sorted() } }

  /// The files of a family such as "Noto Serif", folder by folder and in order of path.
  func named(after family: String) -> [String] {
    let squeezed = family.utf8.filter { $0 != UInt8(ascii: " ") }
    guard !squeezed.isEmpty else { return [] }
    return files.flatMap { files in
      files.filter { Self.isNamed($0.name, after: squeezed) }.map(\.path).sorted()
    }
  }

  private static func isNamed(_ name: String, after family: [UInt8]) -> Bool {
    guard name.utf8.starts(with: family) else { return false }
    let next = name.utf8.dropFirst(family.count).first
    return next == UInt8(ascii: "-") || next == UInt8(ascii: ".")
  }

  /// Makes the folder for a cache where it is not there; whether a cache can be written to it.
  static func canKeep(_ folder: String) -> Bool {
    guard access(folder, F_OK) != 0 else { return access(folder, W_OK) == 0 }
    guard let slash = folder.lastIndex(of: "/"), slash > folder.startIndex else { return false }
    return canKeep(String(folder[..<slash])) && mkdir(folder, 0o755) == 0
  }

  private static func collect(below folder: String, depth: Int, _ files: inout [File]) {
    guard depth > 0, let stream = opendir(folder) else { return }
    defer { closedir(stream) }
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name.utf8.first == UInt8(ascii: ".") { continue }
      if isFont(name) {
        files.append(File(folder: folder, name: name))
      } else if !name.utf8.contains(UInt8(ascii: ".")) {
        collect(below: folder + "/" + name, depth: depth - 1, &files)
      }
    }
  }

  private static func isFont(_ name: String) -> Bool {
    name.hasSuffix(".ttf") || name.hasSuffix(".otf") || name.hasSuffix(".ttc")
  }
}
