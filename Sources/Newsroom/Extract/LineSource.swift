import Ingest

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of a stream, as many at a time as have arrived, in bounded memory.
struct LineSource {
  enum Line: Sendable {
    case bytes([UInt8], number: Int)
    /// Longer than a line may be; its bytes were let go.
    case tooLong(number: Int)

    /// In bytes that are still there.
    var length: Int { if case .bytes(let bytes, _) = self { bytes.count } else { 0 } }
  }

  private static let chunk = 1 << 18
  private let descriptor: Int32
  /// Begun, and not yet ended by a line feed.
  private var pending: [UInt8] = []
  /// How much of it is known to hold no line feed.
  private var scanned = 0
  private var isSkipping = false
  private var number = 0
  private var isAtEnd = false

  init(descriptor: Int32) { self.descriptor = descriptor }

  /// The first bytes, kept for the lines to come; what a format is recognised by.
  mutating func peek() throws(Fault) -> [UInt8] {
    while pending.count < 1 << 12, !isAtEnd { try fill() }
    return pending
  }

  /// The rest of the stream as one, where it is not lines of JSON; nil where it is too long.
  mutating func rest() throws(Fault) -> [UInt8]? {
    while !isAtEnd {
      guard pending.count <= Limits.articleBytes else { return nil }
      try fill()
    }
    return pending
  }

  /// Nil at the end.
  mutating func next() throws(Fault) -> [Line]? {
    while true {
      let lines = wholeLines()
      if !lines.isEmpty { return lines }
      guard !isAtEnd else { return lastLine().map { [$0] } }
      try fill()
    }
  }

  private mutating func wholeLines() -> [Line] {
    var lines: [Line] = []
    var start = 0
    while let end = lineFeed(from: max(start, scanned)) {
      number += 1
      if isSkipping {
        lines.append(.tooLong(number: number))
        isSkipping = false
      } else {
        lines.append(.bytes(Array(pending[start..<end]), number: number))
      }
      start = end + 1
    }
    pending.removeFirst(start)
    scanned = pending.count
    if pending.count > Limits.lineBytes {
      pending.removeAll()
      scanned = 0
      isSkipping = true
    }
    return lines
  }

  private func lineFeed(from start: Int) -> Int? {
    pending.withUnsafeBytes { bytes in
      guard start < bytes.count, let base = bytes.baseAddress,
        let found = memchr(base + start, 0x0A, bytes.count - start)
      else { return nil }
      return UnsafeRawPointer(found) - base
    }
  }

  private mutating func lastLine() -> Line? {
    defer {
      pending.removeAll()
      scanned = 0
      isSkipping = false
    }
    guard !pending.isEmpty || isSkipping else { return nil }
    number += 1
    return isSkipping ? .tooLong(number: number) : .bytes(pending, number: number)
  }

  private mutating func fill() throws(Fault) {
    let size = Self.chunk
    var failed = false
    let descriptor = descriptor
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var got = read(descriptor, buffer.baseAddress, size)
      while got < 0 && errno == EINTR { got = read(descriptor, buffer.baseAddress, size) }
      failed = got < 0
      count = max(0, got)
    }
    guard !failed else {
      throw Fault(
        .inputOutput, "reading failed: \(String(cString: strerror(errno)))", at: "input",
        remedy: "Check the file or the program that writes into the pipe.")
    }
    isAtEnd = bytes.isEmpty
    pending += bytes
  }
}
