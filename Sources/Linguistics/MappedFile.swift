#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that is read where it lies, as memory: only the pages that are asked for are loaded.
///
/// It owns the mapping and gives it back at its end; nobody else sees the pointer. A place outside of
/// the file reads as zero, so that no number found in a damaged file can lead astray.
///
/// `@unchecked` because pointers are not `Sendable`: the memory is read-only, and whoever renews the
/// file puts another one in its place.
final class MappedFile: @unchecked Sendable {
  private let start: UnsafeRawPointer
  let count: Int

  /// Nil where there is no such file, where it is empty, or where it cannot be read.
  init?(path: String) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_size > 0
    else { return nil }
    count = Int(status.st_size)
    let mapped = mmap(nil, count, PROT_READ, MAP_PRIVATE, descriptor, 0)
    guard let mapped, mapped != MAP_FAILED else { return nil }
    start = UnsafeRawPointer(mapped)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: start), count) }

  /// Calls with all of the file.
  func withBytes<Result, Failure: Error>(
    _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: start, count: count))
  }

  /// Four bytes, the lowest first.
  @inline(__always)
  func word(at place: Int) -> UInt32 {
    guard place >= 0, place <= count - 4 else { return 0 }
    return UInt32(littleEndian: start.loadUnaligned(fromByteOffset: place, as: UInt32.self))
  }

  /// Two bytes, the lower first.
  @inline(__always)
  func half(at place: Int) -> UInt16 {
    guard place >= 0, place <= count - 2 else { return 0 }
    return UInt16(littleEndian: start.loadUnaligned(fromByteOffset: place, as: UInt16.self))
  }

  /// Bytes as text, what is no UTF-8 replaced; empty where they do not lie in the file.
  func text(at place: Int, count length: Int) -> String {
    guard place >= 0, length >= 0, place <= count - length else { return "" }
    return String(
      decoding: UnsafeRawBufferPointer(start: start + place, count: length), as: UTF8.self)
  }
}
