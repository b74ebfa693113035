package import BriefModel

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Walks what the user points at, and hands over parcels.
package struct Intake {
  /// Why a named input cannot be taken in at all.
  package enum Fault: Error, Hashable {
    case missing(String)
    case unreadable(String, reason: String)
    /// A pipe or a device, of which nobody knows whether it ends.
    case unsuitable(String)

    package var input: String {
      switch self {
      case .missing(let input), .unreadable(let input, _), .unsuitable(let input): input
      }
    }
  }

  /// Files in the order in which they are read, and what was passed over.
  package private(set) var files: [File] = []
  package private(set) var diagnostics: [Diagnostic] = []
  /// Folders and files that hold earlier briefs, which would bear witness to themselves.
  package private(set) var passedOver: [String] = []
  private var seen: Set<FileIdentity> = []
  private let output: FileIdentity?
  /// What the manifest of a folder vouches for, by the folder's path.
  private var delivered: [String: Set<String>] = [:]

  package struct File: Hashable, Sendable {
    /// What opens it; "-" for standard input.
    package var path: String
    /// What it is called: its path below the input, which is the same on every machine.
    package var name: String
  }

  /// Each input is a file, a folder, or `-` for standard input.
  ///
  /// Folders are walked in the order of their entries' bytes; hidden entries are passed over, and
  /// what was seen once is not read twice, so that links in a circle end. Nor is what the program
  /// has made itself: the folder for output, and whatever a manifest vouches for.
  package init(_ inputs: [String], output: String? = nil) throws(Fault) {
    self.output = output.flatMap { FileStatus($0)?.identity }
    for input in inputs {
      guard input != "-" else {
        files.append(File(path: "-", name: "-"))
        continue
      }
      guard let status = FileStatus(input) else {
        throw errno == ENOENT || errno == ENOTDIR
          ? .missing(input) : .unreadable(input, reason: reason())
      }
      if status.isFolder {
        guard access(input, R_OK | X_OK) == 0 else {
          throw .unreadable(input, reason: reason())
        }
        if seen.insert(status.identity).inserted { walk(input, below: "") }
      } else {
        guard status.isRegular || Self.isOpen(input) else { throw .unsuitable(input) }
        guard access(input, R_OK) == 0 else { throw .unreadable(input, reason: reason()) }
        let (folder, name) = Self.parts(of: input)
        guard !isDelivered(name, in: folder) else {
          passedOver.append(input)
          continue
        }
        if seen.insert(status.identity).inserted { files.append(File(path: input, name: name)) }
      }
    }
    tellApart()
  }

  /// What a shell hands over as open already, such as `<(zcat old.gz)`, ends when its writer does.
  private static func isOpen(_ path: String) -> Bool {
    ["/dev/fd/", "/dev/stdin", "/proc/self/fd/"].contains { path.hasPrefix($0) }
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard let slash = path.lastIndex(of: "/") else { return (".", name) }
    return (slash == path.startIndex ? "/" : String(path[..<slash]), name)
  }

  /// Files of one name are called by as much of their paths as tells them apart.
  private mutating func tellApart() {
    while true {
      let same = Dictionary(grouping: files.indices) { files[$0].name }.values.filter {
        $0.count > 1
      }
      var isNew = false
      for place in same.joined() {
        let name = files[place].path.split(separator: "/").suffix(
          files[place].name.split(separator: "/").count + 1
        ).joined(separator: "/")
        guard files[place].path != "-", name != files[place].name else { continue }
        files[place].name = name
        isNew = true
      }
      guard isNew else { return }
    }
  }

  /// Whether the manifest beside a file tells that the program has made it.
  private mutating func isDelivered(_ name: String, in folder: String) -> Bool {
    if delivered[folder] == nil {
      let path = folder + "/" + Deliveries.manifest
      let bytes = FileStatus(path)?.isRegular == true ? File(path: path, name: path).parcel() : nil
      delivered[folder] = Deliveries.files(manifest: (try? bytes?.get())?.bytes ?? [])
    }
    return delivered[folder]?.contains(name) ?? false
  }

  private mutating func walk(_ folder: String, below: String) {
    guard let entries = entries(of: folder, named: below) else { return }
    for entry in entries where !entry.hasPrefix(".") {
      let path = folder.hasSuffix("/") ? folder + entry : folder + "/" + entry
      let name = below.isEmpty ? entry : below + "/" + entry
      guard let status = FileStatus(path) else {
        note(name, "could not be looked at: \(reason())", "Check the link, or remove it.")
        continue
      }
      guard seen.insert(status.identity).inserted else { continue }
      if status.identity == output || isDelivered(entry, in: folder) {
        passedOver.append(name)
      } else if status.isFolder {
        walk(path, below: name)
      } else if status.isRegular {
        files.append(File(path: path, name: name))
      } else {
        note(name, "is no regular file and was passed over", "Supply a file.")
      }
    }
  }

  private mutating func entries(of folder: String, named name: String) -> [String]? {
    guard let stream = opendir(folder) else {
      note(name, "could not be opened: \(reason())", "Grant read access, or leave it out.")
      return nil
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let decoded = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(validatingCString: $0)
        }
      }
      if let decoded {
        names.append(decoded)
      } else {
        note(name, "holds a file whose name is not UTF-8", "Rename that file.")
      }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private mutating func note(_ place: String, _ message: String, _ remedy: String) {
    diagnostics.append(Diagnostic(.warning, message, at: place, remedy: remedy))
  }
}

extension Intake.File {
  /// The file's bytes; a diagnostic where it cannot be read or is larger than a parcel may be.
  package func parcel() -> Result<Parcel, Refusal> {
    let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return .failure(unreadable(reason())) }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    while bytes.count <= Limits.parcelBytes {
      switch chunk(of: descriptor) {
      case .success(let chunk) where chunk.isEmpty:
        return .success(Parcel(name: name, bytes: bytes))
      case .success(let chunk): bytes += chunk
      case .failure(let refusal): return .failure(refusal)
      }
    }
    let message = "is larger than \(Limits.parcelBytes >> 20) MiB"
    let remedy = "Read archives with: daybrief extract."
    return .failure(Refusal(Diagnostic(.error, message, at: name, remedy: remedy)))
  }

  /// A parcel that could not be read, as the diagnostic that says so.
  package struct Refusal: Error, Hashable {
    package var diagnostic: Diagnostic

    init(_ diagnostic: Diagnostic) { self.diagnostic = diagnostic }
  }

  private func chunk(of descriptor: Int32) -> Result<[UInt8], Refusal> {
    let size = 1 << 18
    var failed = false
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, size)
      while got < 0 && errno == EINTR { got = read(descriptor, buffer.baseAddress, size) }
      failed = got < 0
      count = max(0, got)
    }
    return failed ? .failure(unreadable(reason())) : .success(bytes)
  }

  private func unreadable(_ reason: String) -> Refusal {
    Refusal(
      Diagnostic(
        .error, "could not be read: \(reason)", at: name,
        remedy: "Grant read access, or leave it out."))
  }
}

/// What tells one file from another, whatever it is called.
private struct FileIdentity: Hashable {
  var device: UInt64
  var node: UInt64
}

/// What a path leads to.
private struct FileStatus {
  var identity: FileIdentity
  private var mode: mode_t

  /// Nil, with `errno` set, where it leads nowhere.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    identity = FileIdentity(device: UInt64(status.st_dev), node: UInt64(status.st_ino))
    mode = status.st_mode
  }

  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isRegular: Bool { mode & S_IFMT == S_IFREG }
}

/// What the system says about the last call that failed.
private func reason() -> String { String(cString: strerror(errno)) }
