import BriefModel
import Foundation
import TestSupport
import Testing

@testable import Analysis

@Suite struct EditorWordingTests {
  @Test(arguments: [
    ("a line of words", "en/w.table:1: no “=” in “a line of words”. Write key = words."),
    ("= words", "en/w.table:1: a line without a key. Write key = words."),
    ("a = b\na = c", "en/w.table:2: a is given twice. Delete one of the lines."),
    ("a = {who", "en/w.table:1: an unclosed “{” in the words of a. Close every bracket."),
    ("a = who]", "en/w.table:1: an unexpected “]” in the words of a. Close every bracket."),
  ])
  func `a slip is told with its line and remedy`(_ text: String, _ message: String) {
    #expect(throws: Wording.Fault(description: message)) {
      try Wording(parsing: Array(text.utf8), file: "en/w.table")
    }
  }

  @Test func `an optional part is printed only with all its slots`() throws {
    let words = try Wording(
      parsing: Array("met = {who} met[ in {place}][ on {date}].".utf8), file: "w")
    let who: [Inline] = [.words("A")]
    #expect(words.fill("met", ["who": who]).plainText == "A met.")
    let date = words.fill("met", ["who": who, "date": [.words("Monday")], "place": []])
    #expect(date.plainText == "A met on Monday.")
  }

  @Test func `a template without a bound slot is not printed at all`() throws {
    let words = try Wording(parsing: Array("met = {who} met.".utf8), file: "w")
    #expect(words.fill("met").isEmpty)
  }

  @Test func `quotation marks keep blanks`() throws {
    #expect(try Wording(parsing: Array("and = \" and \"".utf8), file: "w")["and"] == " and ")
  }

  @Test func `line ends of another system make no difference`() throws {
    let words = try Wording(parsing: Array("a = b\r\n# c\r\nd = \"e \"\r\n".utf8), file: "w")
    #expect(words.table == ["a": "b", "d": "e "])
  }

  @Test func `the table has every key that the editor asks for, and no other`() throws {
    let words = try SampleReadings.wording()
    let sources = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../Sources")
    let files = FileManager.default.enumerator(atPath: sources.path)?.compactMap { $0 as? String }
    var code = ""
    for file in (files ?? []).sorted() where file.hasSuffix(".swift") {
      code += try String(contentsOf: sources.appendingPathComponent(file), encoding: .utf8)
    }
    let asked = code.matches(of: /(?:words|wording)\[\s*"([a-z][A-Za-z.]*)"\s*\]/).map {
      String($0.1)
    }
    let filled = code.matches(of: /(?:fill|phrases|list)\(\s*"([a-z][A-Za-z.]*)"/).map {
      String($0.1)
    }
    let missing = Set(asked + filled).filter { words.table[$0] == nil }
    #expect(missing.sorted() == [])
    let families = [
      "month.", "mark.", "status.", "stance.", "scope.", "kind.", "thread.", "role.", "by.",
      "cell.", "cause.", "date.",
      "claim.", "claimed.", "topic.", "precision.", "dropped.", "reason.", "use.", "highlight.",
      "numerals.", "leftout.", "outcome.", "casualties.",
    ]
    let idle = words.table.keys.filter { key in
      !code.contains("\"\(key)\"") && !families.contains { key.hasPrefix($0) }
    }
    #expect(idle.sorted() == [])
  }

  @Test func `every status, scope and kind has its words`() throws {
    let words = try SampleReadings.wording()
    let keys =
      StatusMark.allCases.map { "mark.\($0.rawValue)" }
      + StoryThread.allCases.map { "thread.\($0.rawValue)" }
      + Section.Kind.allCases.map { "section.\($0.rawValue)" }
      + Claim.Kind.allCases.flatMap { ["kind.\($0.rawValue)", "claim.\($0.rawValue)"] }
      + Reconciler.Reason.allCases.map { "reason.\($0.rawValue)" }
      + Omission.allCases.map { "dropped.\($0.rawValue)" }
      + (1...12).map { "month.\($0)" }
    #expect(keys.filter { words.table[$0] == nil } == [])
  }
}

@Suite struct EditorPrinterTests {
  private func printer() throws -> EditorPrinter { EditorPrinter(try SampleReadings.wording()) }

  @Test(arguments: [
    (0.0, "0"), (7, "7"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567"), (1.5, "1.5"),
    (0.125, "0.125"), (12_000.25, "12,000.25"),
  ])
  func `a number is grouped by thousands`(_ value: Double, _ printed: String) throws {
    #expect(try printer().number(value) == printed)
  }

  @Test(
    arguments: [
      (2.0, nil, Quantity.Modifier.atLeast, "≥ 2"), (100, nil, .moreThan, "> 100"),
      (nil, 12, .atMost, "≤ 12"), (30, 30, .about, "≈ 30"), (10, 12, .range, "10–12"),
      (24, 99, .vague, "dozens"), (5, 5, .exact, "5"), (nil, nil, .exact, "dozens"),
    ] as [(Double?, Double?, Quantity.Modifier, String)])
  func `a bound is printed with its sign`(
    _ low: Double?, _ high: Double?, _ modifier: Quantity.Modifier, _ printed: String
  ) throws {
    let quantity = Quantity(
      span: SourceSpan(0, 1), low: low, high: high, modifier: modifier, worded: "dozens")
    #expect(try printer().quantity(quantity) == printed)
  }

  @Test(arguments: [
    ("2025-05-18", "2025-05-19", "18 May 2025"), ("2025-05-17", "2025-05-19", "17–18 May 2025"),
    ("2025-04-30", "2025-05-02", "30 April – 1 May 2025"),
  ])
  func `days are printed as days or as a span`(
    _ start: String, _ end: String, _ printed: String
  ) throws {
    let mention = DateMention(
      span: SourceSpan(0, 1), start: Day(start), end: Day(end), basis: .absolute, worded: "")
    #expect(try printer().date(mention) == printed)
  }
}
