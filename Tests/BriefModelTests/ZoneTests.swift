import BriefModel
import Foundation
import Testing

@Suite struct ZoneTests {
  /// The zone as the machine's tz database has it.
  private func zone(_ name: String) throws -> Zone {
    let data = try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/" + name))
    return try #require(Zone(name: name, tzif: Array(data)))
  }

  private func instant(_ day: String, _ seconds: Int = 0) throws -> Instant {
    try #require(Day(day)).instant + seconds
  }

  @Test func `Kyiv keeps summer time in May`() throws {
    let kyiv = try zone("Europe/Kyiv")
    let may = try instant("2025-05-18", 18 * 3600)
    #expect(kyiv.offset(at: may) == 3 * 3600)
    #expect(kyiv.abbreviation(at: may) == "EEST")
  }

  @Test func `a time that is skipped gives the first moment after the gap`() throws {
    let kyiv = try zone("Europe/Kyiv")
    let gap = try #require(Day("2025-03-30"))
    let first = try instant("2025-03-30", 3600)
    #expect(kyiv.instant(of: gap, seconds: 3 * 3600 + 1800) == first)
    #expect(kyiv.instant(of: gap, seconds: 3 * 3600) == first)
    #expect(kyiv.instant(of: gap, seconds: 4 * 3600) == first)
  }

  @Test func `a time that comes twice gives the first`() throws {
    let kyiv = try zone("Europe/Kyiv")
    let day = try #require(Day("2025-10-26"))
    #expect(kyiv.instant(of: day, seconds: 3 * 3600 + 1800) == (try instant("2025-10-26", 1800)))
  }

  @Test func `years beyond the table follow the footer`() throws {
    let kyiv = try zone("Europe/Kyiv")
    #expect(kyiv.abbreviation(at: try instant("2199-01-15")) == "EET")
    #expect(kyiv.abbreviation(at: try instant("2199-07-15")) == "EEST")
  }

  @Test func `the south has its summer over the new year`() throws {
    let sydney = try zone("Australia/Sydney")
    #expect(sydney.offset(at: try instant("2060-01-15")) == 11 * 3600)
    #expect(sydney.offset(at: try instant("2060-07-15")) == 10 * 3600)
  }

  @Test func `offsets of half hours and without letters are read`() throws {
    #expect(try zone("Asia/Kathmandu").offset(at: instant("2025-05-18")) == 20_700)
    #expect(try zone("Asia/Dubai").abbreviation(at: instant("2050-05-18")) == "+04")
  }

  @Test(arguments: ["Europe/London", "America/New_York", "Africa/Cairo", "Asia/Gaza"])
  func `every hour of a year agrees with Foundation`(name: String) throws {
    let ours = try zone(name)
    let theirs = try #require(TimeZone(identifier: name))
    let start = try instant("2025-01-01").seconds
    for second in stride(from: start, to: start + 366 * 86_400, by: 3600) {
      let date = Date(timeIntervalSince1970: Double(second))
      #expect(ours.offset(at: Instant(seconds: second)) == theirs.secondsFromGMT(for: date))
    }
  }

  @Test(arguments: ["Europe/Kyiv", "America/Sao_Paulo", "Pacific/Apia", "Australia/Lord_Howe"])
  func `a local time that exists comes back`(name: String) throws {
    let zone = try zone(name)
    for hour in 0..<(5 * 8766) {
      let moment = Instant(seconds: 1_262_304_000 + hour * 3600)
      let (day, seconds) = moment.civil(offset: zone.offset(at: moment))
      let again = zone.instant(of: day, seconds: seconds)
      #expect(again <= moment)
      #expect(again.civil(offset: zone.offset(at: again)) == (day, seconds))
    }
  }

  @Test func `a file cut short at any byte is refused`() throws {
    let whole = Array(
      try Data(contentsOf: URL(fileURLWithPath: "/usr/share/zoneinfo/Europe/Kyiv")))
    for length in stride(from: 0, to: whole.count, by: 7) {
      #expect(Zone(name: "cut", tzif: Array(whole.prefix(length))) == nil)
    }
  }

  @Test func `other bytes are no zone`() {
    #expect(Zone(name: "text", tzif: Array("Europe/Kyiv".utf8)) == nil)
  }
}
