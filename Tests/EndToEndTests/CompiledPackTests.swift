import Foundation
import Testing

/// Each test works on a copy of the resources, so that no other one finds its pack.
@Suite struct CompiledPackTests {
  private static var resources: URL {
    URL(fileURLWithPath: Program.path).deletingLastPathComponent()
      .appendingPathComponent("daybrief_Linguistics.resources/Resources")
  }

  /// The English of the build, without its pack.
  private func resources(in scratch: Scratch) throws -> [String: String] {
    try FileManager.default.copyItem(
      at: Self.resources.appendingPathComponent("en"),
      to: scratch.url.appendingPathComponent("en"))
    return ["DAYBRIEF_RESOURCES": scratch.path]
  }

  private func packs(_ environment: [String: String]) throws -> String {
    let lines = try Program.run(["doctor"], environment: environment).output.split(separator: "\n")
    return String(try #require(lines.first { $0.contains(" packs ") }))
  }

  @Test func `a compiled pack changes no record, and is left aside once a file has changed`() throws
  {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let environment = try resources(in: scratch)
    let extract = { try Program.run(["extract", Program.seeds], environment: environment).output }
    #expect(try packs(environment).contains("en.pack is missing"))
    let records = try extract()
    #expect(records.contains("\"figures\""))

    let compiled = try Program.run(["rules", "compile"], environment: environment)
    #expect(compiled.status == 0)
    #expect(compiled.output == "\(scratch.path)/en.pack: compiled.\n")
    #expect(try packs(environment) == "ok  packs       en is compiled")
    #expect(try extract() == records)
    #expect(scratch.files.filter { $0.contains("pack") } == ["en.pack"])

    let rules = scratch.url.appendingPathComponent("en/50-claims.rules")
    let text = try String(contentsOf: rules, encoding: .utf8)
    try (text + "# changed\n").write(to: rules, atomically: true, encoding: .utf8)
    #expect(try packs(environment).contains("was made from other files"))
    #expect(try packs(environment).contains("Run daybrief rules compile --language en"))
    #expect(try extract() == records)
    // An empty file takes all rules away; a stale pack would still have them.
    try "".write(to: rules, atomically: true, encoding: .utf8)
    #expect(try extract() != records)
  }

  @Test func `a damaged pack is left aside`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let environment = try resources(in: scratch)
    _ = try Program.run(["rules", "compile"], environment: environment)
    let records = try Program.run(["extract", Program.seeds], environment: environment).output
    let pack = scratch.url.appendingPathComponent("en.pack")
    let whole = try Data(contentsOf: pack)
    for damaged in [whole.prefix(whole.count / 2), Data(), whole.prefix(24), Data("DAYB".utf8)] {
      try damaged.write(to: pack)
      #expect(!(try packs(environment)).contains("en is compiled;"))
      #expect(!(try packs(environment)).hasSuffix("en is compiled"))
      let result = try Program.run(["extract", Program.seeds], environment: environment)
      #expect(result.status == 0)
      #expect(result.output == records)
    }
  }

  @Test func `a pack that cannot be written is told with its path`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let environment = try resources(in: scratch)
    try FileManager.default.createDirectory(
      at: scratch.url.appendingPathComponent("en.pack/in-the-way"),
      withIntermediateDirectories: true)
    let result = try Program.run(["rules", "compile"], environment: environment)
    #expect(result.status == 73)
    #expect(result.error.contains("\(scratch.path)/en.pack: cannot be written"))
    #expect(scratch.files == scratch.files.filter { $0.hasPrefix("en/") })
  }
}
