import Drawing
import Foundation
import Testing

@testable import CairoBackend

@Suite struct PlainShapingTests {
  private static let fonts = [
    Font(family: "Noto Serif", size: 9.75),
    Font(family: "Noto Sans", size: 8.5, tabularDigits: true),
    Font(family: "Noto Sans", size: 21, weight: 700),
  ]

  private func context(_ font: Font, language: String = "en") throws -> ShapingContext {
    let library = FontLibrary(sources: .testing)
    let map = try #require(library.map(ofFamily: font.family))
    return try #require(
      ShapingContext(font: font, language: language, map: map, faces: library.faces))
  }

  @Test(arguments: fonts) func `plain words are as Pango shapes them`(_ font: Font) throws {
    let context = try context(font)
    let signs = (0x21...0x7E).map { String(UnicodeScalar(UInt8($0))) }
    let letters = "AFKLPTVWYaefgijklortvwyz.,-1".map(String.init)
    let pairs = letters.flatMap { first in letters.map { first + $0 } }
    let others = [
      " ", "88/273", "“Kyiv,”", "café", "Čapek", "naïve", "—", "1,000", "A word in line", "ffi",
      "Straße", "Šš–Žž", "’tis", "(2)", "  ", "a ",
    ]
    for word in signs + pairs + others {
      #expect(context.shape(word).runs == context.shapedByParts(word).runs, "\(word)")
    }
  }

  @Test func `a language of another script makes no difference`() throws {
    let context = try context(Self.fonts[0], language: "uk")
    for word in ["Kyiv", "12", "“A”"] {
      #expect(context.shape(word).runs == context.shapedByParts(word).runs)
    }
  }

  @Test(arguments: [
    "Київ", "a\u{301}", "a\u{AD}b", "≥", "\u{200D}", "שלום", "a\tb", "a\u{A0}b", "",
  ])
  func `what is not plain is left to Pango`(_ word: String) {
    var word = word
    #expect(word.withUTF8 { PlainShaping.script(of: $0) } == (word.isEmpty ? .common : nil))
  }
}
