import Linguistics

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The compiled packs of languages, each beside the folder that it was made from.
struct PackShelf {
  /// What there is of a language's pack.
  enum Pack {
    case fresh(Language)
    case trouble(PackTrouble)
    /// This program does not tell which build it is, so that no pack can be known to be its own.
    case unmarked
  }

  private let folder: String

  init(folder: String) { self.folder = folder }

  func path(of code: String) -> String { "\(folder)/\(code).pack" }

  /// Reads a pack, if it was made from these files by this program.
  func pack(of code: String, files: [ResourceFile]) -> Pack {
    guard let program = BuildMark.own else { return .unmarked }
    do {
      return .fresh(
        try Language(packedAt: path(of: code), code: code, files: files, program: program))
    } catch {
      return .trouble(error)
    }
  }

  /// Puts the pack of a language into its place, whole or not at all.
  func write(_ language: Language) throws(Fault) {
    let path = path(of: language.code)
    guard let program = BuildMark.own else {
      throw Fault(
        .configuration, "this program bears no build ID by which it could know the pack as its own",
        at: path, remedy: "Link it with --build-id, or do without, at the price of slow starts.")
    }
    let new = "\(path).\(getpid())"
    guard Files.write(language.pack(for: program), to: new), rename(new, path) == 0 else {
      let reason = String(cString: strerror(errno))
      unlink(new)
      throw Fault(
        .cannotCreate, "cannot be written: \(reason)", at: path,
        remedy: "Grant write access to its folder.")
    }
  }
}
