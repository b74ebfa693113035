import CDeflate

/// Compression as PDF's `FlateDecode` wants it; belongs to one thread.
final class Deflater {
  /// The quickest; the usual one takes twice the time to make a brief a sixteenth smaller.
  private static let level: Int32 = 1

  private let compressor: OpaquePointer
  private let decompressor: OpaquePointer

  init() throws {
    guard let compressor = libdeflate_alloc_compressor(Self.level) else { throw Self.outOfMemory }
    guard let decompressor = libdeflate_alloc_decompressor() else {
      libdeflate_free_compressor(compressor)
      throw Self.outOfMemory
    }
    self.compressor = compressor
    self.decompressor = decompressor
  }

  deinit {
    libdeflate_free_compressor(compressor)
    libdeflate_free_decompressor(decompressor)
  }

  func deflated(_ bytes: [UInt8]) -> [UInt8] {
    let most = libdeflate_zlib_compress_bound(compressor, bytes.count)
    return [UInt8](unsafeUninitializedCapacity: most) { output, count in
      count = libdeflate_zlib_compress(
        compressor, bytes, bytes.count, output.baseAddress, output.count)
    }
  }

  func inflated(_ bytes: ArraySlice<UInt8>) throws -> [UInt8] {
    var most = max(1024, bytes.count * 6)
    while true {
      var result = LIBDEFLATE_BAD_DATA
      let output = [UInt8](unsafeUninitializedCapacity: most) { output, count in
        result = bytes.withUnsafeBytes { bytes in
          libdeflate_zlib_decompress(
            decompressor, bytes.baseAddress, bytes.count, output.baseAddress, output.count, &count)
        }
        if result != LIBDEFLATE_SUCCESS { count = 0 }
      }
      switch result {
      case LIBDEFLATE_SUCCESS: return output
      case LIBDEFLATE_INSUFFICIENT_SPACE: most *= 4
      default: throw PageWriterError.finishing(reason: "Cairo's stream cannot be unpacked")
      }
    }
  }

  private static var outOfMemory: PageWriterError { .finishing(reason: "out of memory") }
}
