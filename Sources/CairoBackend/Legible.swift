/// Text without what must not or cannot be set in a line.
///
/// Controls and noncharacters have no glyph; bidi overrides make a text read otherwise than its
/// source; line and paragraph separators are the typesetter's business.
enum Legible {
  static func text(_ text: String) -> String {
    guard text.utf8.contains(where: isSuspect) else { return text }
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

  /// Whether a byte may begin a scalar that is to be replaced or dropped.
  private static func isSuspect(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == 0x7F || byte == 0xC2 || byte == 0xD8 || byte == 0xE2 || byte >= 0xEF
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
