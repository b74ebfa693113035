import Testing

@testable import Linguistics

@Suite struct ProgramTests {
  @Test(arguments: [
    ("a a c", true), ("b a a c", true), ("a b a b a c", true), ("a c", false), ("b a c", false),
    ("a a a a c", false), ("b b a c", false),
  ])
  func `a choice is repeated as often as its bounds say`(text: String, isMatch: Bool) throws {
    let language = try Language.small(
      "A: a\nB: b\nC: c", "stage s mode emit\nrule r\n  ^ (A | B A){2,3} C => X")
    #expect(language.parse(text).emissionDump == (isMatch ? ["X() by r"] : []))
  }

  @Test(arguments: [0, 60, 61, 62, 63, 64, 125, 126, 127])
  func `a match is found wherever it lies in a long sentence`(before: Int) throws {
    let language = try Language.small(
      "A: a\nB: b\nC: c", "stage s mode emit\nrule two\n  (A | C) B => X\nrule end\n  B $ => Y")
    let text = String(repeating: "d ", count: before) + "a b"
    #expect(language.parse(text).emissionDump == ["X() by two", "Y() by end"])
  }
}
