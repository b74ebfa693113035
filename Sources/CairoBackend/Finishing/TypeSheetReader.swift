/// Reads from the pages of a type sheet how its glyphs are written.
struct TypeSheetReader {
  private struct Font {
    var isWide: Bool
    /// The code that the first width belongs to.
    var first: Int
    var widths: [Int]

    func width(of code: Int) -> Double {
      widths.indices.contains(code - first) ? Double(widths[code - first]) : .nan
    }
  }

  private let sheet: DrawnPDF
  /// Cairo's numbers of the fonts met, in that order.
  private(set) var fonts: [Int] = []
  private var measures: [Font] = []

  init(_ sheet: DrawnPDF) {
    self.sheet = sheet
  }

  /// How the glyphs of a page are written, in order; none where nothing on it leaves ink.
  mutating func signs(
    of glyphs: [UsedGlyphs.Glyph], on page: DrawnPDF.Page, unpackedBy deflater: Deflater
  ) throws -> [PrintedType.Sign] {
    let codes = try codes(on: page, unpackedBy: deflater)
    guard codes.count == glyphs.count || codes.isEmpty else {
      throw PageWriterError.finishing(reason: "Cairo's fonts hold other glyphs than were asked for")
    }
    return zip(codes, glyphs).map { written, glyph in
      let measure = measures[written.font]
      return PrintedType.Sign(
        font: written.font, code: UInt16(written.code), isWide: measure.isWide,
        width: measure.width(of: written.code), text: glyph.text)
    }
  }

  private mutating func codes(
    on page: DrawnPDF.Page, unpackedBy deflater: Deflater
  ) throws -> [(font: Int, code: Int)] {
    let content = try deflater.inflated(sheet.data(of: page.contents))
    let names = try fontNames(on: page)
    var codes: [(font: Int, code: Int)] = []
    var tokens = PDFTokens(of: content, in: content.indices)
    var operands: [Range<Int>] = []
    var font: Int?
    while let token = tokens.next() {
      guard tokens.isOperator(token) else {
        operands.append(token)
        continue
      }
      if tokens.token(token, is: "Tf"), let name = operands.first {
        font = try names.first { $0.name == content[name] }.map { try index(ofFont: $0.object) }
      } else if let font, tokens.token(token, is: "Tj") || tokens.token(token, is: "TJ") {
        for operand in operands {
          codes += self.codes(in: tokens.string(operand), of: font).map { (font, $0) }
        }
      }
      operands.removeAll(keepingCapacity: true)
    }
    return codes
  }

  private func codes(in string: [UInt8], of font: Int) -> [Int] {
    guard measures[font].isWide else { return string.map(Int.init) }
    return stride(from: 0, to: string.count - 1, by: 2).map { index in
      Int(string[index]) << 8 | Int(string[index + 1])
    }
  }

  private func fontNames(on page: DrawnPDF.Page) throws -> [(name: ArraySlice<UInt8>, object: Int)]
  {
    let resources = try sheet.object(page.resources).value
    guard let entries = sheet.value(of: "/Font", in: resources) else { return [] }
    var tokens = sheet.tokens(in: entries)
    var names: [ArraySlice<UInt8>] = []
    while let token = tokens.next() {
      if sheet.bytes[token.lowerBound] == UInt8(ascii: "/") { names.append(sheet.bytes[token]) }
    }
    return zip(names, sheet.references(in: entries)).map { ($0, $1) }
  }

  private mutating func index(ofFont object: Int) throws -> Int {
    if let known = fonts.firstIndex(of: object) { return known }
    measures.append(try measure(ofFont: object))
    fonts.append(object)
    return fonts.count - 1
  }

  private func measure(ofFont object: Int) throws -> Font {
    let font = try sheet.object(object).value
    if let kin = sheet.value(of: "/DescendantFonts", in: font) {
      guard let kin = sheet.references(in: kin).first,
        let widths = sheet.value(of: "/W", in: try sheet.object(kin).value)
      else { return Font(isWide: true, first: 0, widths: []) }
      // Cairo gives all widths in one list, before which stands its first code.
      let numbers = sheet.numbers(in: widths)
      return Font(isWide: true, first: numbers.first ?? 0, widths: Array(numbers.dropFirst()))
    }
    // Glyphs that are pictures have a measure of their own, and are placed one by one.
    guard sheet.value(of: "/FontMatrix", in: font) == nil,
      let first = sheet.value(of: "/FirstChar", in: font).map(sheet.numbers)?.first,
      let widths = sheet.value(of: "/Widths", in: font)
    else { return Font(isWide: false, first: 0, widths: []) }
    return Font(isWide: false, first: first, widths: sheet.numbers(in: widths))
  }
}
