/// Takes out of a text what could deceive the eye or break a format downstream.
package enum Cleaning {
  struct Cleaned: Hashable {
    var text: String
    /// Code points that were taken out, with how often, in order of code point.
    var removed: [Removal]

    struct Removal: Hashable {
      var scalar: UInt32
      var count: Int
    }
  }

  /// A text in one line, without what could deceive; nil where nothing is left.
  package static func line(_ text: String) -> String? {
    let words = cleaned(text).text.split { $0.isWhitespace }
    return words.isEmpty ? nil : words.joined(separator: " ")
  }

  /// Control characters, bidirectional overrides and isolates, and byte order marks are removed.
  ///
  /// Line ends of other systems become line feeds preceded by spaces, so that positions stay as
  /// they were in the input.
  static func cleaned(_ text: String) -> Cleaned {
    guard needsCleaning(text) else { return Cleaned(text: text, removed: []) }
    var kept = String.UnicodeScalarView()
    var counts: [UInt32: Int] = [:]
    var breaks = LineBreakRun()
    for scalar in text.unicodeScalars {
      if breaks.takes(scalar) { continue }
      kept.append(contentsOf: breaks.flushed())
      if isForbidden(scalar) {
        counts[scalar.value, default: 0] += 1
      } else {
        kept.append(scalar)
      }
    }
    kept.append(contentsOf: breaks.flushed())
    let removed = counts.sorted { $0.key < $1.key }
    return Cleaned(
      text: String(kept), removed: removed.map { Cleaned.Removal(scalar: $0.key, count: $0.value) })
  }

  /// Looks at bytes only, so that ordinary text costs one pass and no copy.
  private static func needsCleaning(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      let bytes = UnsafeRawBufferPointer(text)
      var place = ByteScan.endOfPrintable(in: bytes, from: 0)
      while place < bytes.count {
        let next = place + 1 < bytes.count ? bytes[place + 1] : 0
        let last = place + 2 < bytes.count ? bytes[place + 2] : 0
        switch (bytes[place], next, last) {
        case (0x00...0x08, _, _), (0x0B...0x1F, _, _), (0x7F, _, _): return true
        case (0xC2, 0x80...0x9F, _): return true
        case (0xE2, 0x80, 0xA8...0xAE), (0xE2, 0x81, 0xA6...0xA9): return true
        case (0xEF, 0xBB, 0xBF): return true
        case (let byte, _, _):
          let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          place = ByteScan.endOfPrintable(in: bytes, from: place + width)
        }
      }
      return false
    }
  }

  private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x202A...0x202E, 0x2066...0x2069: true
    case 0xFEFF: true
    default: false
    }
  }
}

/// A run of line ends of any kind, which leaves as spaces and line feeds of the same length.
private struct LineBreakRun {
  private var bytes = 0
  private var lines = 0
  private var lastWasReturn = false

  static func isBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0D, 0x2028, 0x2029: true
    default: false
    }
  }

  mutating func takes(_ scalar: Unicode.Scalar) -> Bool {
    guard Self.isBreak(scalar) else { return false }
    bytes += UTF8.width(scalar)
    switch scalar.value {
    case 0x0A: lines += lastWasReturn ? 0 : 1
    case 0x2029: lines += 2
    default: lines += 1
    }
    lastWasReturn = scalar.value == 0x0D
    return true
  }

  mutating func flushed() -> String.UnicodeScalarView {
    defer { self = LineBreakRun() }
    let text = String(repeating: " ", count: bytes - lines) + String(repeating: "\n", count: lines)
    return text.unicodeScalars
  }
}
