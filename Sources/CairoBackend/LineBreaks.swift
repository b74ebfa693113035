import CPango

/// Where a line may end, by the line breaking algorithm of Unicode as Pango has it.
///
/// Between two words of ASCII letters or digits a line may always end, and nothing behind such a
/// place depends on what stands before it (UAX 14, LB18: a break after spaces). So a text is taken
/// apart there. Most parts are single words without a break in them; of the others Pango is asked
/// once, and its answer remembered.
final class LineBreaks {
  /// In bytes; what is longer will hardly be met again.
  private static let longestRemembered = 500

  private let language: OpaquePointer?
  private var breaks = WordMemory<[Int]>()

  init(language: String) {
    self.language = pango_language_from_string(language)
  }

  /// UTF-8 offsets in order, the end of the text last.
  func offsets(in text: String) -> [Int] {
    var text = text
    return text.withUTF8 { bytes in
      guard !bytes.isEmpty else { return [] }
      guard Self.isSeparable(bytes) else {
        return inner(of: bytes, from: 0, to: bytes.count) + [bytes.count]
      }
      var offsets: [Int] = []
      var start = 0
      while start < bytes.count {
        let part = Part(of: bytes, from: start)
        if !part.isWord { offsets += inner(of: bytes, from: start, to: part.end) }
        offsets.append(part.end)
        start = part.end
      }
      return offsets
    }
  }

  /// The breaks in a part, but not at its end, as offsets of the text.
  private func inner(of bytes: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) -> [Int] {
    let part = UnsafeBufferPointer(rebasing: bytes[start..<end])
    guard part.count <= Self.longestRemembered else {
      return asked(part).dropLast().map { start + $0 }
    }
    let key = String(decoding: part, as: UTF8.self)
    if let known = breaks[key] { return known.map { start + $0 } }
    let found = Array(asked(part).dropLast())
    breaks.keep(found, of: key)
    return found.map { start + $0 }
  }

  /// All breaks of a text, its end included, from Pango.
  func asked(_ bytes: UnsafeBufferPointer<UInt8>) -> [Int] {
    let scalars = bytes.count { !$0.isContinuation }
    guard scalars > 0 else { return [] }
    var attributes = [PangoLogAttr](repeating: PangoLogAttr(), count: scalars + 1)
    bytes.withMemoryRebound(to: CChar.self) { characters in
      pango_get_log_attrs(
        characters.baseAddress, Int32(characters.count), -1, language, &attributes,
        Int32(scalars + 1))
    }
    var offsets: [Int] = []
    var scalar = 0
    for (offset, byte) in bytes.enumerated() where !byte.isContinuation {
      if scalar > 0, attributes[scalar].is_line_break != 0 { offsets.append(offset) }
      scalar += 1
    }
    return offsets + [bytes.count]
  }

  /// Whether a text is of scripts that part words by spaces: Latin, Greek, Cyrillic, and signs
  /// among them, U+2000 to U+2BFF.
  private static func isSeparable(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    var afterE2 = false
    for byte in bytes {
      if afterE2, byte > 0xAF { return false }
      afterE2 = byte == 0xE2
      switch byte {
      case 0x20...0x7E, 0x80...0xCB, 0xCE...0xD3, 0xE2: break
      default: return false
      }
    }
    return true
  }
}

/// A word, or several that only Pango can part, with the spaces behind them.
private struct Part {
  /// Whether no line can end in it.
  var isWord = true
  private(set) var end: Int

  init(of bytes: UnsafeBufferPointer<UInt8>, from start: Int) {
    end = start
    var letters = 0
    var signs = 0
    while end < bytes.count {
      let byte = bytes[end]
      if byte == 0x20 {
        let last = end > start ? bytes[end - 1] : byte
        while end < bytes.count, bytes[end] == 0x20 { end += 1 }
        if last == 0x20 { isWord = false }
        guard end < bytes.count else { return }
        if last.isLetterOrDigit || last.isClosing, bytes[end].isLetterOrDigit { return }
        isWord = false
      } else {
        if byte.isLetterOrDigit {
          letters += 1
          if signs > 0 { isWord = false }
        } else {
          signs += 1
          if letters == 0 || !byte.isClosing { isWord = false }
        }
        end += 1
      }
    }
  }
}

extension UInt8 {
  fileprivate var isContinuation: Bool { self & 0xC0 == 0x80 }

  /// In ASCII.
  fileprivate var isLetterOrDigit: Bool {
    0x61...0x7A ~= self || 0x41...0x5A ~= self || 0x30...0x39 ~= self
  }

  /// What follows a word without a break before it, and lets a line end after the spaces behind it.
  fileprivate var isClosing: Bool {
    switch self {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: ")"):
      true
    default: false
    }
  }
}
