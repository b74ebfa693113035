/// PDF's notation in the making (ISO 32000-1, 7.3).
struct PDFNotation {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveCapacity(bytes.count + count) }

  /// Notation as it stands; only for words of this module.
  mutating func write(_ words: StaticString) {
    words.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  mutating func write(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ notation: PDFNotation) { bytes += notation.bytes }

  mutating func append(_ notation: ArraySlice<UInt8>) { bytes += notation }

  mutating func write(_ number: Int) {
    guard number >= 0 else {
      bytes.append(UInt8(ascii: "-"))
      return digits(of: number.magnitude)
    }
    digits(of: number.magnitude)
  }

  /// Three decimals at most, never an exponent; a page holds no greater numbers than fit.
  mutating func write(_ number: Double) {
    write(thousandths: Int((number * 1000).rounded()))
  }

  mutating func write(thousandths: Int) {
    if thousandths < 0 { bytes.append(UInt8(ascii: "-")) }
    let (whole, part) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    digits(of: whole)
    guard part > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    for divisor: UInt in [100, 10, 1] where part % (divisor * 10) > 0 {
      bytes.append(UInt8(ascii: "0") + UInt8(part / divisor % 10))
    }
  }

  mutating func name(_ name: String) {
    bytes.append(UInt8(ascii: "/"))
    bytes += name.utf8
  }

  mutating func reference(to object: PDFBody.Number) {
    digits(of: UInt(object))
    write(" 0 R")
  }

  mutating func references(to objects: [PDFBody.Number]) {
    for object in objects {
      reference(to: object)
      write(" ")
    }
  }

  /// A text string: readable where it is ASCII, in UTF-16 otherwise.
  mutating func text(_ text: String) {
    guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
      write("<FEFF")
      for unit in text.utf16 { hexadecimal(unit) }
      return write(">")
    }
    bytes.append(UInt8(ascii: "("))
    for byte in text.utf8 {
      if Self.isSpecial(byte) { bytes.append(UInt8(ascii: "\\")) }
      bytes.append(byte)
    }
    bytes.append(UInt8(ascii: ")"))
  }

  /// A string of sixteen bytes.
  mutating func identifier(_ bytes: UInt128) {
    write("<")
    for shift in stride(from: 112, through: 0, by: -16) {
      hexadecimal(UInt16(truncatingIfNeeded: bytes >> shift))
    }
    write(">")
  }

  private static func isSpecial(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "(") || byte == UInt8(ascii: ")") || byte == UInt8(ascii: "\\")
  }

  mutating func hexadecimal(_ unit: UInt16) {
    for shift in stride(from: 12, through: 0, by: -4) {
      let digit = UInt8(unit >> shift & 0xF)
      bytes.append(digit < 10 ? 0x30 + digit : 0x37 + digit)
    }
  }

  private mutating func digits(of number: UInt) {
    if number > 9 { digits(of: number / 10) }
    bytes.append(UInt8(ascii: "0") + UInt8(number % 10))
  }
}
