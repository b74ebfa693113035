/// Takes over from Cairo's PDF what its pages are drawn with: resources, fonts, images.
///
/// What nothing there refers to stays behind, Cairo's own structure tree for one.
struct DrawnParts {
  private let drawn: DrawnPDF
  /// Cairo's numbers to those of the body.
  private var numbers: [Int: PDFBody.Number] = [:]
  private var pending: [Int] = []

  init(of drawn: DrawnPDF) {
    self.drawn = drawn
  }

  /// Takes an object over, and all that it refers to.
  mutating func take(_ object: Int, into body: inout PDFBody) throws -> PDFBody.Number {
    let number = number(of: object, in: &body)
    while let next = pending.popLast() {
      let object = try drawn.object(next)
      let notation = copy(of: object, in: &body)
      if let data = object.data {
        body.put(self.number(of: next, in: &body), stream: Array(drawn.bytes[data])) {
          $0.append(notation)
        }
      } else {
        body.put(self.number(of: next, in: &body)) { $0.append(notation) }
      }
    }
    return number
  }

  private mutating func number(of object: Int, in body: inout PDFBody) -> PDFBody.Number {
    if let known = numbers[object] { return known }
    let number = body.promise()
    numbers[object] = number
    pending.append(object)
    return number
  }

  /// The value with the body's numbers; of a stream only the entries, without the length.
  private mutating func copy(of object: DrawnPDF.Object, in body: inout PDFBody) -> PDFNotation {
    var reader = drawn.tokens(in: object.value)
    var tokens: [Range<Int>] = []
    while let token = reader.next() { tokens.append(token) }
    if object.data != nil {
      tokens = Array(tokens.dropFirst().dropLast())
      if let key = tokens.firstIndex(where: { reader.token($0, is: "/Length") }) {
        tokens.removeSubrange(key..<min(key + 4, tokens.count))
      }
    }
    var notation = PDFNotation()
    var index = 0
    while index < tokens.count {
      let token = tokens[index]
      if index + 2 < tokens.count, reader.token(tokens[index + 2], is: "R"),
        let number = reader.number(token)
      {
        notation.reference(to: self.number(of: number, in: &body))
        index += 3
      } else {
        notation.append(drawn.bytes[token])
        // Glyphs go by number here; PDF/A wants it said that the numbers are those of the font.
        if reader.token(token, is: "/CIDFontType2") {
          notation.write(" /CIDToGIDMap /Identity")
        }
        index += 1
      }
      notation.write(" ")
    }
    return notation
  }
}
