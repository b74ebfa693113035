#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A folder held under lock, into which files come all together or not at all.
final class DayFolder {
  let path: String
  private let descriptor: Int32
  /// Folders that did not exist before, outermost first.
  private let created: [String]

  /// Creates what is missing of `root/below/…` and waits for other deliveries to end.
  init(creating root: String, _ below: [String]) throws(DeliveryFault) {
    var created: [String] = []
    var path = ""
    let parts = root.split(separator: "/", omittingEmptySubsequences: true).map(String.init)
    if root.hasPrefix("/") { path = "/" }
    for part in parts + below {
      path += (path.isEmpty || path.hasSuffix("/") ? "" : "/") + part
      if mkdir(path, 0o777) == 0 {
        created.append(path)
        continue
      }
      let fault = Self.cannotCreate(path)
      guard Self.isFolder(path) else {
        Self.remove(created)
        throw fault
      }
    }
    descriptor = open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0, access(path, W_OK | X_OK) == 0, flock(descriptor, LOCK_EX) == 0 else {
      let fault = Self.cannotCreate(path)
      if descriptor >= 0 { close(descriptor) }
      Self.remove(created)
      throw fault
    }
    self.path = path
    self.created = created
  }

  deinit { close(descriptor) }

  func names() throws(DeliveryFault) -> [String] {
    guard let stream = opendir(path) else { throw Self.cannotCreate(path) }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      withUnsafePointer(to: &entry.pointee.d_name) { tuple in
        tuple.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) {
          names.append(String(cString: $0))
        }
      }
    }
    return names.sorted()
  }

  /// Nil where there is no such file.
  func bytes(of name: String) throws(DeliveryFault) -> [UInt8]? {
    let file = openat(descriptor, name, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else {
      if errno == ENOENT { return nil }
      throw cannotWrite(name)
    }
    defer { close(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(file, &buffer, buffer.count)
      if count < 0 && errno == EINTR { continue }
      guard count >= 0 else { throw cannotWrite(name) }
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }

  /// Writes each file beside its place, forces it to the disk, then renames all in their order.
  func writeTogether(_ files: [(name: String, bytes: [UInt8])]) throws(DeliveryFault) {
    guard !files.isEmpty else { return }
    var placed: [String] = []
    do throws(DeliveryFault) {
      for file in files { try write(file.bytes, beside: file.name) }
      for file in files {
        let replaces = faccessat(descriptor, file.name, F_OK, 0) == 0
        guard renameat(descriptor, Self.partial(file.name), descriptor, file.name) == 0 else {
          throw cannotWrite(file.name)
        }
        if !replaces { placed.append(file.name) }
      }
      guard fsync(descriptor) == 0 || errno == EINVAL else { throw cannotWrite(".") }
    } catch {
      for name in placed { unlinkat(descriptor, name, 0) }
      for file in files { unlinkat(descriptor, Self.partial(file.name), 0) }
      throw error
    }
  }

  /// Takes away the folders that this delivery made, as far as they are empty.
  func removeIfCreated() { Self.remove(created) }

  private func write(_ bytes: [UInt8], beside name: String) throws(DeliveryFault) {
    let file = openat(
      descriptor, Self.partial(name), O_WRONLY | O_CREAT | O_TRUNC | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw cannotWrite(name) }
    defer { close(file) }
    var written = 0
    while written < bytes.count {
      let count = bytes[written...].withUnsafeBytes {
        Self.put(file, $0.baseAddress, $0.count)
      }
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else { throw cannotWrite(name) }
      written += count
    }
    guard fsync(file) == 0 || errno == EINVAL else { throw cannotWrite(name) }
  }

  private static func put(_ file: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
    #if canImport(Glibc)
      Glibc.write(file, bytes, count)
    #else
      Darwin.write(file, bytes, count)
    #endif
  }

  private static func partial(_ name: String) -> String { ".\(name).partial" }

  private static func remove(_ folders: [String]) {
    for folder in folders.reversed() { rmdir(folder) }
  }

  private static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  private static func cannotCreate(_ path: String) -> DeliveryFault {
    DeliveryFault(
      kind: .cannotCreate, place: path, reason: "cannot be written to: \(why())",
      remedy: "Choose another folder with --output, or grant write access.")
  }

  private func cannotWrite(_ name: String) -> DeliveryFault {
    let isFull = errno == ENOSPC || errno == EDQUOT || errno == EFBIG
    return DeliveryFault(
      kind: .cannotWrite, place: path + "/" + name, reason: "could not be written: \(Self.why())",
      remedy: isFull
        ? "Free some space, or choose another folder with --output; nothing was left there."
        : "Check the disk, or choose another folder with --output; nothing was left there.")
  }

  private static func why() -> String { String(cString: strerror(errno)) }
}
