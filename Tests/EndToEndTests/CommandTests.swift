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

  @Test func `the doctor believes no rights where nothing can be made`() throws {
    let result = try Program.run(["doctor", "--output", "/proc/daybrief"])
    #expect(result.status == 78)
    #expect(result.output.contains("BAD output"))
    #expect(!result.output.contains(".."))
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

  @Test func `a language pack is checked and its examples hold`() throws {
    #expect(try Program.run(["rules", "check"]).output.contains("en: whole."))
    #expect(try Program.run(["rules", "test"]).output.contains("examples hold"))
  }

  @Test func `a broken pack is refused with file and line`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try scratch.file("en/metrics.table", "")
    _ = try scratch.file("en/a.rules", "stage s mode emit\nrule r\n  x:NOSUCHCLASS => F(a=$x)\n")
    let result = try Program.run(
      ["rules", "check"], environment: ["DAYBRIEF_RESOURCES": scratch.path])
    #expect(result.status == 78)
    #expect(result.error.contains("en/a.rules:3"))
  }

  @Test func `a rule whose example fails is named`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try scratch.file("en/metrics.table", "")
    _ = try scratch.file("en/a.lex", "KILL: killed\n")
    _ = try scratch.file(
      "en/a.rules", "stage s mode emit\nrule r\n  x:KILL => F(a=$x)\n  + \"he was hurt\"\n")
    let result = try Program.run(
      ["rules", "test"], environment: ["DAYBRIEF_RESOURCES": scratch.path])
    #expect(result.status == 65)
    #expect(result.error.contains("en/a.rules:4: rule r does not fire"))
  }

  @Test func `a sentence is explained rule by rule`() throws {
    let result = try Program.run(["rules", "explain", "Shells killed two people in Kherson."])
    #expect(result.status == 0)
    #expect(result.output.contains("object took \"killed two people\""))
  }

  @Test func `a profile counts the rules and names the idle`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file("a.txt", "Shells killed two people in Kherson on Sunday.\n")
    let result = try Program.run(["rules", "profile", file])
    #expect(result.status == 0)
    #expect(result.output.contains("figures.object  en/40-figures.rules:"))
    #expect(result.output.contains("\nnever: "))
  }

  @Test func `a corpus is scored and its misses are shown`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file(
      "killed.txt",
      "# two of three are right\nexactly 2 killed | Shells killed two people.\n"
        + "nothing | It rained.\nexactly 3 killed | Shells killed two people.\n")
    let result = try Program.run(["corpus", "report", "--misses", file])
    #expect(result.status == 0)
    #expect(result.output.contains("killed.txt:4: Shells killed two people."))
    #expect(result.output.contains("  expected exactly 3 killed\n  found    exactly 2 killed\n"))
    #expect(result.output.contains("killed      0.50   0.50  0.50        2    2/  3"))
    let broken = try scratch.file("broken.txt", "no bar\n")
    #expect(try Program.run(["corpus", "report", broken]).status == 65)
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
