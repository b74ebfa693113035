/// Text made safe to set in one line: what would steer a terminal or turn the reading direction
/// over is left out, and white space of any kind becomes one space.
func printable(_ text: String) -> String {
  guard !isPlain(text) else { return text }
  var result = String.UnicodeScalarView()
  var afterSpace = false
  for scalar in text.unicodeScalars where !isSteering(scalar) {
    let space = isCollapsible(scalar)
    if space && afterSpace { continue }
    result.append(space ? " " : scalar)
    afterSpace = space
  }
  return String(result)
}

/// Whether the text is free of control bytes, double spaces and the first bytes of what is left out.
private func isPlain(_ text: String) -> Bool {
  var text = text
  return text.withUTF8 { bytes in
    for index in bytes.indices {
      switch bytes[index] {
      case 0x21...0x7E, 0x80...0xC1, 0xC3...0xE1, 0xE3...0xEE, 0xF0...0xFF: continue
      case 0x20 where index == 0 || bytes[index - 1] != 0x20: continue
      case 0xC2 where bytes[index + 1] >= 0xA0: continue
      case 0xE2 where bytes[index + 1] == 0x80 && bytes[index + 2] < 0xA8: continue
      case 0xE2 where bytes[index + 1] > 0x81: continue
      default: return false
      }
    }
    return true
  }
}

private func isCollapsible(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x20, 0x85, 0x2028, 0x2029: true
  default: false
  }
}

/// Control characters, directional overrides and isolates, byte order marks.
private func isSteering(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.value {
  case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F: true
  case 0x202A...0x202E, 0x2066...0x2069, 0xFEFF, 0xFFF9...0xFFFB: true
  default: false
  }
}
