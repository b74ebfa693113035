import BriefModel
import Foundation
import TestSupport

@testable import Analysis

/// Readings made by hand, from `Samples/<name>.txt`: one sentence a line, its assertions beneath.
///
/// A sentence line begins with the letter of its thread (`D`, `M`, `H`, or `-`); a blank line ends a
/// paragraph. An indented line asserts something about the sentence above it, with `key="words"`;
/// words are looked for in that sentence first, then in the whole text, so that all spans are real.
struct SampleReadings {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  let readings: [Reading]

  init(_ name: String, testFile: String = #filePath) throws {
    let folder = URL(fileURLWithPath: testFile).deletingLastPathComponent()
    let url = folder.appendingPathComponent("Samples/\(name).txt")
    let lines = try String(contentsOf: url, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    var blocks: [[String]] = []
    for line in lines where !line.hasPrefix("#") {
      if line.hasPrefix("article ") { blocks.append([]) }
      guard !blocks.isEmpty else { continue }
      blocks[blocks.count - 1].append(line)
    }
    readings = try blocks.map { try SampleArticle($0).reading }
  }

  static func wording() throws -> Wording {
    let file = try LanguageFolder("en").files.first { $0.path == "en/wording.table" }
    guard let file else { throw Failure(description: "en/wording.table is missing") }
    return try Wording(parsing: file.bytes, file: file.path)
  }

  static func aliases() throws -> AliasTable {
    let file = try LanguageFolder("en").files.first { $0.path == "en/aliases.table" }
    guard let file else { throw Failure(description: "en/aliases.table is missing") }
    return AliasTable.read(file.bytes, file: file.path).table
  }

  /// Metrics enough for the samples.
  static let metrics = [
    Metric(
      id: "killed", label: "killed", thread: .humanitarian, scope: .incident, isByWeapon: true),
    Metric(
      id: "injured", label: "injured", thread: .humanitarian, scope: .incident, isByWeapon: true),
    Metric(id: "displaced", label: "displaced", thread: .humanitarian, scope: .running),
    Metric(
      id: "prisoners.exchanged", label: "prisoners exchanged", thread: .diplomacy, scope: .incident),
    Metric(id: "drones.launched", label: "drones launched", thread: .military, scope: .daily),
    Metric(
      id: "drones.downed", label: "drones downed", thread: .military, scope: .daily,
      partOf: "drones.launched"),
    Metric(
      id: "drones.lost", label: "drones lost from radar", thread: .military, scope: .daily,
      partOf: "drones.launched"),
    Metric(id: "aid.trucks", label: "aid trucks", thread: .humanitarian, scope: .daily),
  ]

  static func order(_ date: String, issue: Int = 1) throws -> BriefOrder {
    guard let day = Day(date) else { throw Failure(description: "no such day: \(date)") }
    return BriefOrder(
      title: "Daily brief", date: day, cutoff: day.instant + 18 * 3600, zone: "Europe/Kyiv",
      zoneOffset: 3 * 3600, zoneAbbreviation: "EEST", issue: issue)
  }

  /// The brief of a sample, as the editor writes it.
  static func brief(_ name: String, date: String) throws -> (Brief, [Article]) {
    let readings = try SampleReadings(name).readings
    let brief = Editor(wording: try wording(), metrics: metrics, aliases: try aliases())
      .brief(from: readings, order: try order(date))
    return (brief, readings.map(\.annotation.article))
  }
}
