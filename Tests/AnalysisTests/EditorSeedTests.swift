import BriefModel
import Foundation
import TestSupport
import Testing

@testable import Analysis

@Suite struct EditorSeedTests {
  @Test func `the sample is the owner's document word for word`() throws {
    let sample = try SampleReadings("seed").readings[0].annotation.article.text
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("../../seeds")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let name = try #require(names.first { $0.hasSuffix(".txt") })
    let seed = try String(contentsOf: folder.appendingPathComponent(name), encoding: .utf8)
    #expect(sample == seed.split(separator: "\n").joined(separator: "\n\n"))
  }

  @Test func `the brief of the seed reads as it has been read before`() throws {
    let (brief, _) = try SampleReadings.brief("seed", date: "2025-05-18")
    try Golden.expect(brief.dump(), matches: "brief-seed")
  }

  @Test(arguments: ["ceasefire", "flood"])
  func `another situation reads as it has been read before`(_ sample: String) throws {
    let (brief, _) = try SampleReadings.brief(sample, date: "2025-05-18")
    try Golden.expect(brief.dump(), matches: "brief-\(sample)")
  }

  @Test(arguments: ["seed", "ceasefire", "flood"])
  func `the brief passes the gate`(_ sample: String) throws {
    let (brief, articles) = try SampleReadings.brief(sample, date: "2025-05-18")
    #expect(Gate.faults(in: brief, articles: articles).map(\.message) == [])
  }
}
