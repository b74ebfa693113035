import BriefModel
import Linguistics
import Testing

@testable import Analysis

@Suite struct MetricsTests {
  @Test func `the metric table of English holds no fault`() throws {
    let bytes = try #require(try English.language().file("metrics.table"))
    let (table, errors) = MetricTable.read(bytes, file: "en/metrics.table")
    #expect(errors.map(\.description) == [])
    #expect(table.metrics.count > 30)
  }

  @Test func `act and kind choose the metric`() throws {
    let table = MetricTable(language: try English.language())
    let name = { (act: String, kind: String) in
      table.number(act: act, kind: kind).map { table.metrics[$0].id }
    }
    #expect(name("launch", "drone") == "drones.launched")
    #expect(name("kill", "combatant") == "killed")
    #expect(name("kill", "drone") == nil)
  }

  @Test(arguments: [
    ("killed | killed | humanitarian | incident | -", "a row has seven cells, this one 5"),
    ("a | a | weather | incident | - | - | kill:people", "no thread is named \"weather\""),
    ("a | a | military | weekly | - | - | kill:people", "no scope is named \"weekly\""),
    ("a | a | military | daily | b | - | kill:people", "no row above is named \"b\""),
    ("a | a | military | daily | - | bombs | kill:people", "\"bombs\" is neither weapon nor -"),
    ("a | a | military | daily | - | - | kill", "\"kill\" is no pair of act and kind"),
  ])
  func `a faulty row is named with file, line and remedy`(row: String, fault: String) {
    let (_, errors) = MetricTable.read(Array("# title\n\(row)\n".utf8), file: "en/metrics.table")
    #expect(errors.map(\.line) == [2])
    #expect(errors.map(\.message) == [fault])
  }
}
