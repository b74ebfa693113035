/// What a cluster of glyphs stands for: up to eight bytes of UTF-8 in one number.
///
/// Longer texts, which are rare, are all the same: `none`.
struct ClusterText: Hashable {
  private var packed: UInt64 = 0

  static let none = ClusterText()

  private init() {}

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard bytes.count <= 8 else { return }
    for byte in bytes.reversed() { packed = packed << 8 | UInt64(byte) }
  }

  init(_ text: String) {
    var text = text
    self = text.withUTF8 { ClusterText($0) }
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    var rest = packed
    while rest > 0 {
      bytes.append(UInt8(truncatingIfNeeded: rest))
      rest >>= 8
    }
    return bytes
  }
}
