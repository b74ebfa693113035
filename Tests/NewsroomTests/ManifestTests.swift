import Delivery
import Ingest
import Testing

@testable import Newsroom

@Suite struct ManifestTests {
  private let manifest = Manifest(
    inputs: [.init(name: "a.txt", bytes: 3, sha256: "00ff")],
    options: [("date", "2025-05-18")], style: ("sober", "ff00"))

  private func delivered(_ revision: Int, _ suffixes: String...) -> Dispatch.Delivered {
    Dispatch.Delivered(
      name: "daily-brief", revision: revision,
      files: suffixes.map { suffix in
        .init(name: "b-r\(revision).\(suffix)", edition: Edition(suffix: suffix, bytes: [1]))
      })
  }

  private func deliveries(_ bytes: [UInt8]) throws -> [JSONValue] {
    try JSONValue(parsing: bytes)["deliveries"]?.array ?? []
  }

  @Test func `a later revision keeps what the manifest said of the earlier`() throws {
    let first = try manifest.bytes(adding: delivered(1, "pdf"), to: nil)
    let second = try manifest.bytes(adding: delivered(2, "pdf"), to: first)
    #expect(try deliveries(second).map { $0["revision"]?.number } == [1, 2])
    #expect(try deliveries(second)[0] == deliveries(first)[0])
  }

  @Test func `an edition made later joins its revision`() throws {
    let first = try manifest.bytes(adding: delivered(1, "pdf"), to: nil)
    let second = try manifest.bytes(adding: delivered(1, "json"), to: first)
    let files = try #require(try deliveries(second).first?["files"]?.array)
    #expect(files.map { $0["name"]?.string } == ["b-r1.json", "b-r1.pdf"])
  }

  @Test func `the same delivery twice is the same manifest`() throws {
    let first = try manifest.bytes(adding: delivered(1, "pdf"), to: nil)
    #expect(try manifest.bytes(adding: delivered(1, "pdf"), to: first) == first)
  }

  @Test func `a damaged manifest is not written over`() {
    #expect(throws: Fault.self) {
      try manifest.bytes(adding: delivered(1, "pdf"), to: Array("{".utf8))
    }
  }
}
