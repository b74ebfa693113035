import BriefModel
import Foundation
import Ingest
import TestSupport
import Testing

@Suite struct ReaderFixtureTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("Fixtures")
  static let cases =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

  @Test func `there are fixtures to read`() { #expect(Self.cases.count >= 20) }

  @Test(arguments: cases)
  func `a parcel reads as its golden says`(name: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent("\(name)/input"))
    let reading = Readers.reading(of: Parcel(name: "input", bytes: Array(bytes)))
    try Golden.expect(dump(reading), matches: name)
  }

  /// What no truncation may do: crash, or lose the reason.
  @Test(arguments: cases)
  func `a parcel cut short reads or says why not`(name: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appendingPathComponent("\(name)/input"))
    for length in stride(from: 0, to: bytes.count, by: 16) {
      let parcel = Parcel(name: "input", bytes: Array(bytes.prefix(length)))
      let reading = Readers.reading(of: parcel)
      #expect(!reading.articles.isEmpty || !reading.diagnostics.isEmpty)
    }
  }

  private func dump(_ reading: ParcelReading) -> String {
    var lines: [String] = []
    for article in reading.articles {
      lines.append("article \(article.id) \(article.language)")
      lines.append("headline: \(article.headline ?? "-")")
      lines.append("outlet: \(article.outlet?.name ?? "-")  url: \(article.url ?? "-")")
      lines.append("issued: \(article.issued?.description ?? "-")")
      lines.append(
        article.text.split(separator: "\n", omittingEmptySubsequences: false)
          .map { "  |\($0)" }.joined(separator: "\n"))
    }
    for diagnostic in reading.diagnostics {
      lines.append("\(diagnostic.severity) \(diagnostic.place) \(diagnostic.message)")
      lines.append("  \(diagnostic.remedy ?? "-")")
    }
    return lines.joined(separator: "\n")
  }
}
