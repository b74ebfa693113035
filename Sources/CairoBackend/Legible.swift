/// Text without what must not or cannot be set in a line.
///
/// Controls and noncharacters have no glyph; bidi overrides make a text read otherwise than its
/// source; line and paragraph separators are the typesetter's business.
enum Legible {
  static func text(_ text: String) -> String {
    var text = text
    guard text.withUTF8(holdsSuspect) else { return text }
    var kept = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      if isSpace(scalar.value) {
        kept.append(" ")
      } else if !isDropped(scalar.value) {
        kept.append(scalar)
      }
    }
    return String(kept)
  }

  /// Whether bytes may belong to a scalar that is to be replaced or dropped; quotation marks and
  /// dashes, U+2010 to U+2027, are known not to.
  private static func holdsSuspect(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for index in bytes.indices {
      switch bytes[index] {
      case 0x20...0x7E, 0x80...0xC1, 0xC3...0xD7, 0xD9...0xE1, 0xE3...0xEE: continue
      case 0xE2 where bytes[index + 1] == 0x80 && 0x90...0xA7 ~= bytes[index + 2]: continue
      default: return true
      }
    }
    return false
  }

  private static func isSpace(_ value: UInt32) -> Bool {
    (0x09...0x0D).contains(value) || value == 0x85 || value == 0x2028 || value == 0x2029
  }

  private static func isDropped(_ value: UInt32) -> Bool {
    value & 0xFFFE == 0xFFFE || dropped.contains { $0.contains(value) }
  }

  private static let dropped: [ClosedRange<UInt32>] = [
    0x00...0x1F, 0x7F...0x9F,
    0x061C...0x061C, 0x200E...0x200F, 0x202A...0x202E, 0x2060...0x206F,
    0xFDD0...0xFDEF, 0xFEFF...0xFEFF, 0xFFF9...0xFFFB,
    0xE0000...0xE007F,
  ]
}
