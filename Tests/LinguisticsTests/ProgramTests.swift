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

  /// What a match may begin with is asked before it is tried, for 64 items at once.
  @Test(
    arguments: [
      ("(^ | <=~A) B", "b a b c b", [2]), ("(A | <=~C) B", "a b c b b", [0, 3]),
      ("(A | <=~.) B", "a b b d b", [0, 1, 2, 4]), ("<=~(A C?) B", "b a b a c b c b", [2, 5]),
      ("<=~(^ A) B", "a b a b", []), ("<~A B", "b a b c b", [0, 4]),
      ("B !A C", "b c c b a c b d c", [0, 6]), ("(A | !B & !D) C C", "a c c b c c d c c", [0]),
      ("A? B{1,2} C", "b c a b b c", [0, 2, 3, 4]),
      ("(A B | C | word) D", "a b d c d word d b d", [0, 3, 5]), ("(A | B)* C", "a b d c", [3]),
      ("A . B", "a d b a b", [0]), ("=~(A B) . C?", "a b a c", [0]), ("B $", "b d b", [2]),
    ] as [(String, String, [Int])], [1, 2, 61, 62, 63, 64, 130])
  func `a match begins where its pattern says`(
    pattern: (rule: String, text: String, starts: [Int]), before: Int
  ) throws {
    let language = try Language.small(
      "A: a\nB: b\nC: c\nD: d", "stage s mode emit\nrule r\n  \(pattern.rule) => X")
    let text = String(repeating: "x ", count: before) + pattern.text
    let sentence = try #require(language.parse(text).sentences.first)
    let starts = sentence.emissions.map { $0.bytes.lowerBound }
    let words = pattern.text.split(separator: " ")
    let expected = pattern.starts.map { start in
      2 * before + words[..<start].reduce(0) { $0 + $1.utf8.count + 1 }
    }
    #expect(starts == expected)
  }
}
