import BriefModel
import Ingest
import Testing

@Suite struct TimestampTests {
  @Test(arguments: [
    ("2025-05-18T06:00:00Z", "2025-05-18T06:00:00Z"),
    ("2025-05-18", "2025-05-18T12:00:00Z"),
    ("2025-05-18 09:00+03:00", "2025-05-18T06:00:00Z"),
    ("2025-05-18T00:30:00.125-0130", "2025-05-18T02:00:00Z"),
    ("2025-05-18T06:00", "2025-05-18T06:00:00Z"),
    (" 2025-05-18T06:00:00 +00 ", "2025-05-18T06:00:00Z"),
    ("2024-12-31T23:59:60Z", "2024-12-31T23:59:59Z"),
  ])
  func `a time is read`(text: String, expected: String) {
    #expect(Instant(iso8601: text)?.description == expected)
  }

  @Test(arguments: [
    "", "today", "20250-05-18", "2025-02-30", "2025-05-18T25:00Z", "2025-05-18T06:00:00.Z",
    "2025-05-18T06:00Zulu", "2025-05-18X06:00Z", "2025-5-18", "2025-05-18T06:00:00+3",
  ])
  func `what is no time is refused`(text: String) {
    #expect(Instant(iso8601: text) == nil)
  }
}
