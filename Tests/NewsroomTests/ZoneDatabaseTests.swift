import BriefModel
import Testing

@testable import Newsroom

@Suite struct ZoneDatabaseTests {
  @Test func `a zone is read by its name`() throws {
    #expect(try ZoneDatabase().zone(named: "Europe/Kyiv").name == "Europe/Kyiv")
  }

  @Test func `UTC needs no data`() throws {
    #expect(try ZoneDatabase(folder: "/no/such/folder").zone(named: "UTC") == .utc)
  }

  @Test(arguments: [
    ("Europe/Kyjiv", "Europe/Kyiv"), ("europe/kiew", "Europe/Kiev"), ("Kyiv", "Europe/Kyiv"),
    ("Asia/Jerusalim", "Asia/Jerusalem"),
  ])
  func `an unknown name is answered with near ones`(name: String, near: String) {
    #expect {
      try ZoneDatabase().zone(named: name)
    } throws: { error in
      let fault = error as? Fault
      return fault?.status == .configuration && fault?.description.contains(near) == true
    }
  }

  @Test(arguments: ["", "/etc/passwd", "../zoneinfo/UTC", "zone.tab", "Europe", "a b"])
  func `what is no name of a zone opens nothing`(name: String) {
    #expect(throws: Fault.self) { try ZoneDatabase().zone(named: name) }
  }

  @Test func `missing data is told with its remedy`() {
    #expect {
      try ZoneDatabase(folder: "/no/such/folder").zone(named: "Europe/Kyiv")
    } throws: { "\($0)".contains("apt install tzdata") }
  }
}
