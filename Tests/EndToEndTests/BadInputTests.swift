import Foundation
import Testing

/// Each gets one clear message, its exit status, and leaves no half-written file.
@Suite struct BadInputTests {
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var content: Data
    var status: Int32
    var says: [String]
    var testDescription: String { name }

    init(_ name: String, _ content: Data, _ status: Int32, says: [String]) {
      self.name = name
      self.content = content
      self.status = status
      self.says = says
    }
  }

  static let cases = [
    Case("empty.txt", Data(), 65, says: ["is empty"]),
    Case("blank.txt", Data(" \n\n".utf8), 65, says: ["holds no text"]),
    Case("binary.bin", Data([0x7F, 0x45, 0, 1, 2]), 65, says: ["is not text", "byte 2"]),
    Case(
      "broken.txt", Data("He said “no” and “nev".utf8) + [0xFF, 0xFE] + Data("er”.".utf8), 65,
      says: ["broken UTF-8", "byte 27", "iconv"]),
    Case("cut.txt", Data("He said “no” and “never”".utf8).dropLast(), 65, says: ["broken UTF-8"]),
    Case(
      "long.txt", Data(repeating: 0x61, count: 50_000_000), 65, says: ["longer than an article"]),
    Case("cut.ndjson", Data(#"{"text": "Two di"#.utf8), 65, says: ["cut.ndjson:1", "cut off"]),
  ]

  @Test(arguments: cases)
  func `a file that holds no article is refused`(bad: Case) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file("in/" + bad.name, bad.content)
    let result = try Program.run(
      ["make", file, "--date", "2025-05-18", "--output", scratch.path + "/out"])
    #expect(result.status == bad.status)
    #expect(result.errorLines.count == 1)
    for words in bad.says + [bad.name] { #expect(result.error.contains(words)) }
    #expect(result.output.isEmpty)
    #expect(scratch.files == ["in/" + bad.name])
  }

  struct Refusal: CustomTestStringConvertible, Sendable {
    var arguments: [String]
    var status: Int32
    var says: [String]
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ arguments: String..., status: Int32, says: [String]) {
      self.arguments = arguments
      self.status = status
      self.says = says
    }
  }

  static let refusals = [
    Refusal(status: 64, says: ["input"]),
    Refusal("/no/such/folder", status: 66, says: ["/no/such/folder", "is not there"]),
    Refusal("SEEDS", "--date", "2025-02-30", status: 64, says: ["2025-02-30", "no such day"]),
    Refusal("SEEDS", "--date", "18 May", status: 64, says: ["18 May", "2025-05-18"]),
    Refusal("SEEDS", "--cutoff", "25:00", status: 64, says: ["25:00", "18:00"]),
    Refusal("SEEDS", status: 65, says: ["bears no date", "--date"]),
    Refusal(
      "SEEDS", "--date", "2025-05-18", "--style", "sobre", status: 78, says: ["sobre", "sober"]),
    Refusal(
      "SEEDS", "--date", "2025-05-18", "--zone", "Europe/Kyjiv", status: 78,
      says: ["Europe/Kyjiv", "Europe/Kyiv"]),
    Refusal(
      "SEEDS", "--date", "2025-05-18", "--zone", "../../etc/passwd", status: 78,
      says: ["no time zone"]),
    Refusal(
      "SEEDS", "--date", "2025-05-18", "--editions", "pdf,docx", status: 64,
      says: ["docx", "pdf, json, text"]),
    Refusal("SEEDS", "--date", "2025-05-18", "--name", "../x", status: 64, says: ["--name"]),
    Refusal(
      "SEEDS", "--date", "2025-05-18", "--title", "\u{202E} ", status: 64, says: ["--title"]),
    Refusal(
      "/dev/null", "--date", "2025-05-18", status: 66,
      says: ["/dev/null", "neither a regular file nor a folder"]),
  ]

  @Test(arguments: refusals)
  func `a command that cannot be carried out says why`(refusal: Refusal) throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let arguments = refusal.arguments.map { $0 == "SEEDS" ? Program.seeds : $0 }
    let result = try Program.run(["make"] + arguments + ["--output", scratch.path + "/out"])
    #expect(result.status == refusal.status)
    for words in refusal.says { #expect(result.error.contains(words)) }
    #expect(result.output.isEmpty)
    #expect(scratch.files.isEmpty)
  }

  @Test func `a folder without articles is told apart from one that is not there`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try scratch.file("in/.hidden", "Two people were killed.")
    let result = try Program.run(["make", scratch.path + "/in", "--date", "2025-05-18"])
    #expect(result.status == 66)
    #expect(result.error.contains("holds no articles"))
  }

  @Test func `an output that cannot be a folder is refused`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file("out", "in the way")
    for output in [file, file + "/below", "/proc/daybrief"] {
      let result = try Program.run(
        ["make", Program.seeds, "--date", "2025-05-18", "--output", output])
      #expect(result.status == 73)
      #expect(result.errorLines.count == 1)
      #expect(result.error.contains("--output"))
    }
    #expect(scratch.files == ["out"])
  }

  @Test func `a full disk leaves nothing half-written`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let make = ["make", Program.seeds, "--date", "2025-05-18", "--output"]
    let cache = ["XDG_CACHE_HOME": scratch.path + "/cache"]
    // The first run fills the font cache, of which fontconfig would tell in its own words.
    #expect(try Program.run(make + [scratch.path + "/warm"], environment: cache).status == 0)
    let result = try Program.run(
      make + [scratch.path + "/out"], environment: cache, prelude: "ulimit -f 8")
    #expect(result.status == 74)
    #expect(result.errorLines.count == 1)
    #expect(result.error.contains("could not be written"))
    #expect(!FileManager.default.fileExists(atPath: scratch.path + "/out"))
  }

  @Test func `output that cannot be written ends extract with its status`() throws {
    let result = try Program.run(
      ["extract", Program.seeds], prelude: "exec >/dev/full")
    #expect(result.status == 74)
    #expect(result.error.contains("standard output"))
  }

  @Test func `the rest of a folder is read when one file is bad`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try scratch.file("in/bad.bin", Data([0, 1, 2]))
    _ = try scratch.file("in/good.txt", "At least two civilians were killed in Odesa.")
    let result = try Program.run(
      ["make", scratch.path + "/in", "--date", "2025-05-18", "--output", scratch.path + "/out"])
    #expect(result.status == 0)
    #expect(result.error.contains("bad.bin"))
    #expect(scratch.files.contains("out/2025/05/18/daily-brief-2025-05-18-r1.pdf"))
  }

  private static let dated = """
    ---
    issued: DAY
    ---
    Two people were killed in Kherson on Sunday, the governor said.
    """

  private func dated(_ day: String) -> String { Self.dated.replacing("DAY", with: day) }

  @Test func `articles outside the period are told of, by reason and name`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try scratch.file("in/new.txt", dated("2025-05-18"))
    _ = try scratch.file("in/far.txt", dated("2030-01-01"))
    _ = try scratch.file("in/old.txt", dated("2025-05-10"))
    let result = try Program.run(
      ["make", scratch.path + "/in", "--date", "2025-05-18", "--output", scratch.path + "/out"])
    #expect(result.status == 0)
    #expect(result.errorLines.count == 2)
    #expect(
      result.error.contains(
        "1 article left out: issued after the cut-off 2025-05-18 23:59 UTC: far.txt."))
    #expect(result.error.contains("1 article left out: issued before the period"))
    let text = String(
      decoding: try scratch.data("out/2025/05/18/daily-brief-2025-05-18-r1.txt"), as: UTF8.self
    ).split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(text.contains("issued after the cut-off: 1"))
  }

  @Test func `a brief of no article is refused`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file("a.txt", dated("2025-05-18"))
    let result = try Program.run(
      [
        "make", file, "--date", "2025-05-18", "--cutoff", "06:00", "--output",
        scratch.path + "/out",
      ])
    #expect(result.status == 66)
    #expect(result.error.contains("cut-off 2025-05-18 06:00 UTC: a.txt"))
    #expect(result.error.contains("--cutoff"))
    #expect(scratch.files == ["a.txt"])
  }

  @Test func `a file of other JSON is one message`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file("a.json", "{\n  \"a\": 1,\n  \"b\": 2\n}\n")
    let result = try Program.run(
      ["make", file, "--date", "2025-05-18", "--output", scratch.path + "/out"])
    #expect(result.status == 65)
    #expect(result.errorLines.count == 1)
    #expect(result.error.contains("a.json:1: is not JSON"))
    #expect(result.error.contains("3 more lines"))
  }

  @Test func `a report that cannot be written ends make with its status`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    for flag in [[], ["--json"]] {
      let result = try Program.run(
        ["make", Program.seeds, "--date", "2025-05-18", "--output", scratch.path + "/out"] + flag,
        prelude: "exec >/dev/full")
      #expect(result.status == 74)
      #expect(result.errorLines.filter { $0.contains("standard output") }.count == 1)
    }
    #expect(scratch.files.count == 4)
  }
}
