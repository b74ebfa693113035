import BriefModel
import Linguistics
import Testing

@testable import Analysis

@Suite struct AliasTableTests {
  @Test func `the table of English holds no fault`() throws {
    let bytes = try #require(try English.language().file("aliases.table"))
    let (_, errors) = AliasTable.read(bytes, file: "en/aliases.table")
    #expect(errors.map(\.description) == [])
  }

  @Test(arguments: [
    ("Ukraine's air force", "Ukraine", "Ukrainian Air Force", "Ukraine"),
    ("Russian Ministry of Defence", "Russia", "Moscow’s military", "Russia"),
    (
      "Ministry of Defence of the Russian Federation", "Russia", "Russia's army spokesman", "Russia"
    ),
    ("Hamas-run health ministry", "Hamas", "Gaza's health ministry", "Palestine"),
    ("spokesperson for the Israeli military", "Israel", "IDF", "Israel"),
    ("the United Nations", nil, "U.N.", nil),
  ])
  func `one body is told under two names`(
    name: String, side: String?, other: String, otherSide: String?
  ) throws {
    let table = try SampleReadings.aliases()
    let body = try #require(table.body(named: name, side: side))
    #expect(body == table.body(named: other, side: otherSide))
  }

  @Test(arguments: [
    ("Kharkiv police", "Ukraine"), ("Sudan Doctors Network", nil), ("army chief", "Sudan"),
  ])
  func `what no row tells stays by its name`(name: String, side: String?) throws {
    #expect(try SampleReadings.aliases().body(named: name, side: side) == nil)
  }

  @Test func `a body without a side is somebody's`() throws {
    let body = try #require(try SampleReadings.aliases().body(named: "the air force", side: nil))
    #expect(body.owner == .unsaid)
  }

  @Test(arguments: [
    ("military | -", "a row has three cells, this one 2"),
    ("military | - | army; .", "a name is empty"),
    ("military | - | army\nnavy | - | army", "\"army\" names another body already"),
  ])
  func `a faulty row is named with file, line and remedy`(rows: String, fault: String) {
    let (_, errors) = AliasTable.read(Array("\(rows)\n".utf8), file: "en/aliases.table")
    #expect(errors.map(\.message) == [fault])
    #expect(errors.allSatisfy { $0.file == "en/aliases.table" && $0.remedy.contains("Write") })
  }

  @Test(arguments: [
    ("General Staff of the Armed Forces", true),
    ("Ministry of National Defence, Kingdom of Varn", true),
    ("Defense News", false), ("Ministry of Health", false), ("Army Times", false),
  ])
  func `forces that report themselves are told from papers about them`(
    outlet: String, isParty: Bool
  ) throws {
    #expect(try SampleReadings.aliases().isForcesOutlet(outlet) == isParty)
  }
}
