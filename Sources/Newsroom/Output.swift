#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The standard streams.
package enum Output {
  /// To standard output, all of it.
  package static func write(_ bytes: [UInt8]) throws(Fault) { try put(bytes, STDOUT_FILENO) }

  /// The same from where they lie.
  static func write(_ bytes: UnsafeRawBufferPointer) throws(Fault) { try put(bytes, STDOUT_FILENO) }

  package static func write(_ text: String) throws(Fault) { try write(Array(text.utf8)) }

  /// To standard error; that it cannot be written is nothing that could be told.
  package static func tell(_ text: String) {
    do { try put(Array((text + "\n").utf8), STDERR_FILENO) } catch {}
  }

  package static var errorIsTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// A closed pipe or a limit on file size becomes an error of the write, not the end of the program.
  package static func ignoreSignals() {
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
  }

  static func put(_ bytes: [UInt8], _ descriptor: Int32) throws(Fault) {
    try bytes.withUnsafeBufferPointer { bytes throws(Fault) in
      try put(UnsafeRawBufferPointer(bytes), descriptor)
    }
  }

  static func put(_ bytes: UnsafeRawBufferPointer, _ descriptor: Int32) throws(Fault) {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      #if canImport(Glibc)
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      #else
        let count = Darwin.write(descriptor, rest.baseAddress, rest.count)
      #endif
      if count < 0 && errno == EINTR { continue }
      guard count > 0 else {
        throw Fault(
          .inputOutput, "writing failed: \(String(cString: strerror(errno)))",
          at: "standard output", remedy: "Check the disk or the program at the end of the pipe.")
      }
      written += count
    }
  }
}
