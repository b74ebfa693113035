import BriefModel
import Linguistics
import TestSupport
import Testing

@testable import Analysis

/// Every label that a metric, whoever it counts and what it came of can make.
@Suite struct EditorLabelsTests {
  private static let metrics = Result {
    MetricTable(language: try English.language()).metrics
  }

  private func dossier() throws -> EditorDossier {
    EditorDossier(
      readings: [], order: try SampleReadings.order("2025-05-18"),
      words: EditorWords(try SampleReadings.wording()), metrics: try Self.metrics.get(),
      aliases: AliasTable(), diagnostics: [])
  }

  private func roles(_ dossier: EditorDossier) -> [String] {
    dossier.words.wording.table.keys.filter { $0.hasPrefix("role.") }.sorted()
      .map { String($0.dropFirst("role.".count)) }
      .filter { !["before", "behind", "captives", "combatants"].contains($0) }
  }

  private func label(
    _ metric: String, role: String? = nil, cause: Figure.Cause? = nil, _ dossier: EditorDossier
  ) -> String {
    let figure = Figure(
      id: "a#f1", metric: metric,
      quantity: Quantity(span: SourceSpan(0, 1), low: 5, high: 5, modifier: .exact, worded: "5"),
      affected: role.map { Figure.Affected(role: $0) }, cause: cause, sentence: 0, evidence: [],
      rule: "test")
    return dossier.label(of: figure).plainText
  }

  @Test func `a label names one thing that is counted`() throws {
    let dossier = try dossier()
    let roles = roles(dossier)
    #expect(roles.count > 20)
    let people = roles.map { dossier.words["role.\($0)"] }
    for metric in try Self.metrics.get() {
      let things = ["drones", "missiles", "prisoners", "hostages", "bodies", "troops", "buildings"]
      for role in roles {
        let label = label(metric.id, role: role, dossier)
        let counted = label.split(separator: " (").first.map(String.init) ?? label
        let named = Set((people + things).filter { counted.firstStart(ofWord: $0) != nil })
          .filter { name in !people.contains { $0 != name && $0.hasSuffix(" " + name) } }
        #expect(named.count < 2, "\(metric.id), \(role): \(label)")
      }
    }
  }

  @Test(arguments: [
    ("killed", "civilian", "civilians killed"),
    ("prisoners.exchanged", "soldier", "prisoners exchanged (soldiers)"),
    ("hostages.released", "prisoner", "hostages released"),
    ("prisoners.released", "hostage", "prisoners released"),
    ("troops", "soldier", "troops deployed"),
    ("drones.launched", "worker", "drones launched"),
    ("aid.tonnes", "child", "tonnes of aid"),
    ("without.power", "civilian", "civilians without power"),
  ])
  func `whoever is counted stands where English has it`(
    _ metric: String, _ role: String, _ expected: String
  ) throws {
    #expect(label(metric, role: role, try dossier()) == expected)
  }

  @Test(arguments: [
    ("killed", Figure.Cause.disease, "killed (disease)"), ("injured", .disease, "injured"),
    ("aid.tonnes", .disease, "tonnes of aid"), ("killed", .accident, "killed (accident)"),
    ("displaced", .disaster, "displaced (disaster)"), ("aid.funding", .disaster, "aid funding"),
    ("killed", .violence, "killed"),
  ])
  func `a cause stands where the metric may be of it`(
    _ metric: String, _ cause: Figure.Cause, _ expected: String
  ) throws {
    #expect(label(metric, cause: cause, try dossier()) == expected)
  }
}
