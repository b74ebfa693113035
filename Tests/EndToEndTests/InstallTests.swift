import Foundation
import Testing

@Suite struct InstallTests {
  private static var build: URL { URL(fileURLWithPath: Program.path).deletingLastPathComponent() }

  /// As the README installs: the program under `bin`, what it reads under `share/daybrief`.
  private func install(into scratch: Scratch) throws -> String {
    let files = FileManager.default
    for folder in ["bin", "share/daybrief", "elsewhere"] {
      try files.createDirectory(
        at: scratch.url.appendingPathComponent(folder), withIntermediateDirectories: true)
    }
    let program = scratch.path + "/bin/daybrief"
    try files.copyItem(atPath: Program.path, toPath: program)
    try files.copyItem(
      at: Self.build.appendingPathComponent("daybrief_Linguistics.resources"),
      to: scratch.url.appendingPathComponent("share/daybrief/daybrief_Linguistics.resources"))
    try files.copyItem(
      at: Program.repository.appendingPathComponent("Styles"),
      to: scratch.url.appendingPathComponent("share/daybrief/Styles"))
    return program
  }

  @Test func `an installed program finds what it needs, called through a link too`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let program = try install(into: scratch)
    let link = scratch.path + "/elsewhere/brief"
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: program)
    for path in [program, link] {
      let result = try Program.run(
        ["doctor", "--output", "."], folder: scratch.url.appendingPathComponent("elsewhere"),
        program: path)
      #expect(result.status == 0)
      #expect(result.output.contains("share/daybrief/Styles/sober.yaml"))
    }
  }

  @Test func `a program without its resources says what to copy`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let program = try install(into: scratch)
    try FileManager.default.removeItem(atPath: scratch.path + "/share")
    let result = try Program.run(
      ["make", Program.seeds, "--date", "2025-05-18", "--output", scratch.path + "/out"],
      program: program)
    #expect(result.status == 78)
    #expect(result.error.contains("daybrief_Linguistics.resources"))
    #expect(result.error.contains("DAYBRIEF_RESOURCES"))
  }
}
