import Foundation
import Testing

@Suite struct MakeTests {
  private let stem = "2025/05/18/daily-brief-2025-05-18-r1"

  private func make(into folder: String, _ more: [String] = [], zone: String = "UTC") throws
    -> Program.Result
  {
    try Program.run(
      ["make", Program.seeds, "--date", "2025-05-18", "--output", folder] + more,
      environment: ["TZ": zone])
  }

  @Test func `two folders and two zones of the machine give the same bytes`() throws {
    let (one, two) = (try Scratch(), try Scratch())
    defer {
      one.remove()
      two.remove()
    }
    #expect(try make(into: one.path, zone: "America/New_York").status == 0)
    #expect(try make(into: two.path, zone: "Asia/Tokyo").status == 0)
    #expect(one.files == two.files)
    #expect(
      one.files == [
        "2025/05/18/daily-brief-2025-05-18-r1.json", "2025/05/18/daily-brief-2025-05-18-r1.pdf",
        "2025/05/18/daily-brief-2025-05-18-r1.txt", "2025/05/18/manifest.json",
      ])
    for file in one.files { #expect(try one.data(file) == two.data(file)) }
  }

  @Test func `a repeated command changes nothing and says so`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    #expect(try make(into: scratch.path).status == 0)
    let before = try scratch.files.map { try scratch.data($0) }
    let again = try make(into: scratch.path)
    #expect(again.status == 0)
    #expect(again.error.contains("nothing new"))
    #expect(try scratch.files.map { try scratch.data($0) } == before)
  }

  @Test func `another title makes the next revision and both are in the manifest`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try make(into: scratch.path)
    _ = try make(into: scratch.path, ["--title", "Ukraine daily brief"])
    #expect(scratch.files.contains("2025/05/18/daily-brief-2025-05-18-r2.pdf"))
    let manifest = try scratch.data("2025/05/18/manifest.json")
    let root = try JSONSerialization.jsonObject(with: manifest) as? [String: Any]
    let deliveries = try #require(root?["deliveries"] as? [[String: Any]])
    #expect(deliveries.compactMap { $0["revision"] as? Int } == [1, 2])
  }

  @Test func `the cut-off is printed in UTC and in the zone`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try make(into: scratch.path, ["--zone", "Europe/Kyiv", "--cutoff", "21:00"])
    let text = String(decoding: try scratch.data(stem + ".txt"), as: UTF8.self)
    #expect(text.contains("Information cut-off 2025-05-18 18:00 UTC (21:00 EEST)"))
  }

  @Test func `articles on standard input make the same brief as a file`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let text = "At least two civilians were killed in Odesa, the governor said.\n"
    let file = try scratch.file("a.txt", text)
    for (input, out) in [(file, "one"), ("-", "two")] {
      let result = try Program.run(
        [
          "make", input, "--date", "2025-05-18", "--editions", "text", "--output",
          scratch.path + "/" + out,
        ], input: Data(text.utf8))
      #expect(result.status == 0)
    }
    let one = String(decoding: try scratch.data("one/\(stem).txt"), as: UTF8.self)
    let two = String(decoding: try scratch.data("two/\(stem).txt"), as: UTF8.self)
    #expect(
      one.replacing("a.txt", with: "-").split(separator: "\n").count
        == two.split(separator: "\n").count)
  }

  @Test func `progress for machines is a line of JSON an event`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let result = try make(into: scratch.path, ["--json"])
    let events = try result.output.split(separator: "\n").map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    }
    #expect(events.compactMap { $0?["event"] as? String }.first == "gathered")
    #expect(events.last??["event"] as? String == "delivered")
    #expect((events.last??["files"] as? [String])?.count == 3)
  }

  @Test func `parts that exceed their whole are told with whoever states them`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file(
      "in/x.ndjson",
      #"{"outlet": "Harbour Gazette", "issued": "2025-05-18", "#
        + #""text": "MOSCOW - The Russian defence ministry said on Sunday that 24 Ukrainian drones "#
        + #"were launched overnight. The ministry said its air defences shot down 30 drones "#
        + #"overnight."}"#)
    let result = try Program.run(["make", file, "--output", scratch.path + "/out"])
    #expect(result.status == 0, "\(result.error)")
    let text = String(decoding: try scratch.data("out/" + stem + ".txt"), as: UTF8.self)
    let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      line.contains("exceed it: 30 drones downed, according to the Russian defence ministry;"))
  }

  @Test func `hostile text stays text`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let file = try scratch.file(
      "in/x.ndjson",
      #"{"headline": "<script>alert(1)</script> & co", "outlet": ") Tj ET \\\\ uri='x'", "#
        + #""url": "javascript:alert(1)", "issued": "2025-05-18", "#
        + #""text": "Two people were killed in Odesa, ') /URI (evil://x) <b>the governor</b> said.\u202e \u0007Three were wounded."}"#
    )
    let result = try Program.run(["make", file, "--output", scratch.path + "/out"])
    #expect(result.status == 0)
    #expect(result.error.contains("no http or https"))
    let pdf = scratch.path + "/out/" + stem + ".pdf"
    let check = try #require(try Program.system("qpdf", ["--check", pdf]))
    #expect(check.contains("No syntax or stream encoding errors"))
    let plain = try #require(
      try Program.system("qpdf", ["--qdf", "--object-streams=disable", pdf, "-"]))
    #expect(!plain.contains("javascript"))
    #expect(!plain.contains("/S /URI"))
    let text = try scratch.data("out/" + stem + ".txt")
    #expect(!text.contains(0x07))
    #expect(!String(decoding: text, as: UTF8.self).unicodeScalars.contains("\u{202E}"))
  }

  @Test func `a brief among the articles does not corroborate itself`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    _ = try scratch.file(
      "a.txt", "At least two civilians were killed in Odesa, the governor said.\n")
    let make = ["make", ".", "--date", "2025-05-18"]
    let first = try Program.run(make, folder: scratch.url)
    let again = try Program.run(make, folder: scratch.url)
    let elsewhere = try Program.run(make + ["--output", "Other"], folder: scratch.url)
    #expect([first, again, elsewhere].map(\.status) == [0, 0, 0])
    #expect(first.error.isEmpty)
    #expect(again.errorLines.filter { $0.contains("passed over: Output.") }.count == 1)
    #expect(again.error.contains("nothing new"))
    #expect(elsewhere.errorLines.count == 1)
    for name in ["json", "pdf", "txt"] {
      #expect(try scratch.data("Output/\(stem).\(name)") == scratch.data("Other/\(stem).\(name)"))
    }
  }

  @Test func `a title is one clean line, and wrapped in plain text`() throws {
    let scratch = try Scratch()
    defer { scratch.remove() }
    let title = "Daily \u{202E}brief " + String(repeating: "of the north and the south ", count: 5)
    #expect(try make(into: scratch.path, ["--title", title]).status == 0)
    for name in ["json", "txt"] {
      let text = String(decoding: try scratch.data("\(stem).\(name)"), as: UTF8.self)
      #expect(!text.unicodeScalars.contains("\u{202E}"))
      guard name == "txt" else { continue }
      #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 || !$0.contains(" ") })
    }
  }
}
