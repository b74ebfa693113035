import BriefModel
import TestSupport
import Testing

@testable import Analysis

@Suite struct GateNumeralsTests {
  private func numerals() throws -> GateNumerals {
    GateNumerals(try SampleReadings.wording()["numerals.en"])
  }

  @Test(arguments: try Corpus.lines(of: "gate-numerals"))
  func `a number is read as its line says`(_ line: CorpusLine) throws {
    let values = try numerals().values(in: line.text).sorted().map(plain)
    #expect((values.isEmpty ? "nothing" : values.joined(separator: " ")) == line.expected)
  }

  @Test(arguments: ["3", "½", "٣", "twelve", "A HUNDRED", "Ⅳ", "二"])
  func `a numeral in words is seen in any script`(_ text: String) throws {
    #expect(try numerals().firstNumeral(in: "of \(text) men") != nil)
  }

  @Test(arguments: ["a source", "one source", "none", "first report", "anyone else"])
  func `words that count nothing are let through`(_ text: String) throws {
    #expect(try numerals().firstNumeral(in: text) == nil)
  }

  @Test(arguments: [
    ("1,000 men, 2.", ["1,000", "2"]), ("Kh-101", ["101"]), ("10\u{A0}000", ["10\u{A0}000"]),
    ("A1,5", ["A1", "5"]), ("12\u{301},3", ["12\u{301},3"]), ("٣ and Ⅳ", ["٣", "Ⅳ"]), ("none", []),
  ])
  func `digits are kept as they are printed`(_ text: String, _ digits: [String]) throws {
    #expect(try numerals().digits(in: text) == digits)
  }
}
