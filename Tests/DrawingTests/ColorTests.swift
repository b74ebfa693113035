import Drawing
import Testing

@Suite struct ColorTests {
  @Test(arguments: ["#1a2b3c", "#000000", "#ffffff", "#0072b2"])
  func `a colour survives its digits`(hex: String) {
    #expect(Color(hex: hex)?.hex == hex)
    #expect(Color(hex: String(hex.dropFirst()))?.hex == hex)
    #expect(Color(hex: hex.uppercased())?.hex == hex)
  }

  @Test(arguments: [
    "", "#", "#12345", "#1234567", "#+12345", "#-12345", "#12 456", "#ааавв", "red",
  ])
  func `what is no colour is refused`(text: String) {
    #expect(Color(hex: text) == nil)
  }

  /// Values of the WCAG 2.2 examples.
  @Test func `contrast is that of WCAG`() throws {
    let white = Color(1, 1, 1)
    #expect(abs(white.contrast(with: Color(0, 0, 0)) - 21) < 1e-9)
    #expect(white.contrast(with: white) == 1)
    let grey = try #require(Color(hex: "#767676"))
    #expect(abs(grey.contrast(with: white) - 4.54) < 0.005)
    #expect(grey.contrast(with: white) == white.contrast(with: grey))
  }
}
