import Testing

@testable import CairoBackend

@Suite struct PDFNotationTests {
  func notation(_ write: (inout PDFNotation) -> Void) -> String {
    var notation = PDFNotation()
    write(&notation)
    return String(decoding: notation.bytes, as: UTF8.self)
  }

  @Test(arguments: [
    (0, "0"), (12, "12"), (-0.0004, "0"), (0.5, "0.5"), (-1.25, "-1.25"), (841.8898, "841.89"),
    (1e5, "100000"), (0.001, "0.001"), (3.045, "3.045"), (-0.1, "-0.1"), (10.204, "10.204"),
  ])
  func `a measure has no exponent and no empty decimals`(number: Double, expected: String) {
    #expect(notation { $0.write(number) } == expected)
  }

  @Test(arguments: [
    ("plain", "(plain)"), (#"a (b) \ c"#, #"(a \(b\) \\ c)"#), ("", "()"),
    ("Київ", "<FEFF041A043804570432>"), ("a\nb", "<FEFF0061000A0062>"), ("🙂", "<FEFFD83DDE42>"),
  ])
  func `a text string is escaped or in UTF-16`(text: String, expected: String) {
    #expect(notation { $0.text(text) } == expected)
  }

  @Test func `an identifier has all its digits`() {
    #expect(notation { $0.identifier(0xAB) } == "<000000000000000000000000000000AB>")
  }
}
