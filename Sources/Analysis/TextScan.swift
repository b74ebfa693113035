/// What a character is to the words of a text.
enum TextSign {
  case letter
  case number
  /// Goes on with the character before it: an accent, a joiner.
  case mark
  case other

  private init(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .letterNumber, .decimalNumber, .otherNumber: self = .number
    default:
      self =
        properties.numericType != nil ? .number : properties.isAlphabetic ? .letter : .other
    }
  }
}

extension TextSign {
  /// The sign at an offset of UTF-8, and how many bytes it takes.
  static func at(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (TextSign, width: Int) {
    let byte = bytes[offset]
    switch byte {
    case 0x61...0x7A, 0x41...0x5A: return (.letter, 1)
    case 0x30...0x39: return (.number, 1)
    case 0x00...0x7F: return (.other, 1)
    // Quotation marks and dashes, U+2010 to U+203F, are common.
    case 0xE2 where bytes[offset + 1] == 0x80 && bytes[offset + 2] >= 0x90: return (.other, 3)
    default:
      let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
      var value = UInt32(byte) & (byte < 0xE0 ? 0x1F : byte < 0xF0 ? 0x0F : 0x07)
      for next in offset + 1..<offset + width { value = value << 6 | UInt32(bytes[next] & 0x3F) }
      guard let scalar = Unicode.Scalar(value) else { return (.other, width) }
      return (value == 0x200C || value == 0x200D ? .mark : TextSign(scalar), width)
    }
  }
}
