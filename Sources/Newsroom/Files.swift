#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The few things that this module asks of the file system.
enum Files {
  /// Nil where there is no such file, or it cannot be read.
  static func bytes(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    // Room for one byte more shows the end of a file without growing.
    let size = fstat(descriptor, &status) == 0 ? max(Int(status.st_size) + 1, 4096) : 4096
    var bytes: [UInt8] = []
    while true {
      var count = 0
      let part = [UInt8](unsafeUninitializedCapacity: size) { buffer, initialized in
        count = read(descriptor, buffer.baseAddress, buffer.count)
        initialized = max(count, 0)
      }
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { return nil }
      guard count > 0 else { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
    }
  }

  /// A part of a file; nil where the file does not hold all of it.
  static func bytes(of path: String, from start: Int, count: Int) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, initialized in
      initialized = max(pread(descriptor, buffer.baseAddress, count, off_t(start)), 0)
    }
    return bytes.count == count ? bytes : nil
  }

  /// Writes a new file; false, with `errno` set, where that failed.
  static func write(_ bytes: [UInt8], to path: String) -> Bool {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { return false }
    do {
      try Output.put(bytes, descriptor)
    } catch {
      close(descriptor)
      return false
    }
    return close(descriptor) == 0
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func isFile(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether folders can be made in a folder; rights alone do not tell, as of `/proc`.
  static func takesFolders(_ folder: String) -> Bool {
    let trial = "\(folder)/.daybrief-\(getpid())"
    return mkdir(trial, 0o700) == 0 && rmdir(trial) == 0
  }

  /// The names in a folder, sorted, hidden ones left out; none where it is no folder.
  static func names(in folder: String) -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          String(validatingCString: $0)
        }
      }
      if let name, !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  /// The path of this program, links resolved; nil where the system does not tell.
  static var executable: String? {
    #if canImport(Glibc)
      guard let resolved = realpath("/proc/self/exe", nil) else { return nil }
    #else
      var size = UInt32(PATH_MAX)
      var buffer = [CChar](repeating: 0, count: Int(size))
      guard _NSGetExecutablePath(&buffer, &size) == 0, let resolved = realpath(buffer, nil) else {
        return nil
      }
    #endif
    defer { free(resolved) }
    return String(cString: resolved)
  }

  static func parent(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  static func environment(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }
}
