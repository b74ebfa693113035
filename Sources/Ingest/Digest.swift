import CNettle

/// Fingerprints of bytes.
package enum Digest {
  /// SHA-256 as 64 lower-case hexadecimal digits.
  package static func sha256Hex(_ bytes: some Collection<UInt8>) -> String {
    var context = sha256_ctx()
    nettle_sha256_init(&context)
    let updated: Void? = bytes.withContiguousStorageIfAvailable {
      nettle_sha256_update(&context, $0.count, $0.baseAddress)
    }
    if updated == nil {
      let copy = Array(bytes)
      nettle_sha256_update(&context, copy.count, copy)
    }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
    nettle_sha256_digest(&context, digest.count, &digest)
    return hex(digest)
  }

  private static func hex(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 2)
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
