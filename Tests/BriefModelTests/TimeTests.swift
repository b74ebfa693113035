import Testing

@testable import BriefModel

@Suite struct TimeTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("2025-05-18", 20_226), ("2024-02-29", 19_782), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func `a day is written as it is read`(written: String, ordinal: Int) throws {
    let day = try #require(Day(written))
    #expect(day.ordinal == ordinal)
    #expect(day.description == written)
  }

  @Test(arguments: [
    "", "2025-5-18", "2025-05-18T", "2025-02-30", "2025-13-01", "0000-01-01", "+025-05-18",
    "2025/05/18", "２０２５-05-18",
  ])
  func `what is no day is none`(written: String) {
    #expect(Day(written) == nil)
  }

  @Test func `a moment is written in UTC`() {
    #expect(Instant(seconds: 1_747_548_309).description == "2025-05-18T06:05:09Z")
  }
}
