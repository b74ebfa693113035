import Foundation
import Testing

@Suite struct CommandTests {
  @Test func `the version is told`() throws {
    let result = try Program.run(["--version"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("daybrief "))
  }

  @Test func `the doctor finds this machine well`() throws {
    let result = try Program.run(["doctor"])
    #expect(result.status == 0)
    for name in ["cairo", "pango", "fontconfig", "libdeflate", "resources", "fonts", "time zones"] {
      #expect(result.output.contains("ok  \(name) "))
    }
  }

  @Test func `the doctor names what is missing and what to do`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try Program.run(
      ["doctor", "--output", "/dev/null/daybrief"],
      environment: ["DAYBRIEF_RESOURCES": scratch.path])
    #expect(result.status == 78)
    #expect(result.output.contains("BAD resources"))
    #expect(result.output.contains("DAYBRIEF_RESOURCES"))
    #expect(result.output.contains("BAD output"))
  }

  @Test func `styles are listed and checked`() throws {
    #expect(try Program.run(["styles", "list"]).output.contains("sober\n"))
    #expect(try Program.run(["styles", "check"]).output.contains("sober: whole"))
  }

  @Test func `a broken style is refused with its line`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file("mine.yaml", "name: mine\nink: red\n")
    let result = try Program.run(["styles", "check", file])
    #expect(result.status == 78)
    #expect(result.error.contains("mine.yaml:2"))
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `shell completions are made`(shell: String) throws {
    let result = try Program.run(["--generate-completion-script", shell])
    #expect(result.status == 0)
    #expect(result.output.contains("extract"))
  }

  @Test func `each step can be traced`() throws {
    let result = try Program.run(
      ["trace", Program.seeds, "--date", "2025-05-18", "--step", "parcels", "--step", "articles"])
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("== parcels\n"))
    #expect(result.output.contains("== articles\n"))
    #expect(result.output.contains("sha256"))
    #expect(try Program.run(["trace", Program.seeds, "--step", "dance"]).status == 64)
  }

  /// The manual is written by hand; this holds it against the program.
  @Test func `the manual names every command and option`() throws {
    let manual = try String(
      contentsOf: Program.repository.appendingPathComponent("Sources/daybrief/daybrief.1"),
      encoding: .utf8
    ).replacing("\\-", with: "-")
    let dump = try Program.run(["--experimental-dump-help"]).output
    let root = try JSONSerialization.jsonObject(with: Data(dump.utf8)) as? [String: Any]
    let names = Self.names(of: try #require(root?["command"] as? [String: Any]))
    #expect(names.count > 20)
    for name in names { #expect(manual.contains(name)) }
  }

  private static func names(of command: [String: Any]) -> [String] {
    let options = (command["arguments"] as? [[String: Any]] ?? [])
      .filter { $0["shouldDisplay"] as? Bool == true }
      .flatMap { $0["names"] as? [[String: Any]] ?? [] }
      .filter { $0["kind"] as? String == "long" }
      .compactMap { $0["name"] as? String }.map { "--" + $0 }
    let below = (command["subcommands"] as? [[String: Any]] ?? [])
      .filter { $0["commandName"] as? String != "help" }
    return options + below.compactMap { $0["commandName"] as? String } + below.flatMap(names)
  }
}
