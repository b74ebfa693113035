import Foundation
import Testing

/// The brief of the seed article, item by item, from its JSON edition and from the text of its PDF.
@Suite struct SeedBriefTests {
  private static let made = Result { try SeedBrief() }

  private func seed() throws -> SeedBrief { try Self.made.get() }

  // MARK: Military

  @Test func `273 drones were launched overnight into 18 May`() throws {
    let launched = try seed().figure("drones.launched")
    #expect(launched.low == 273)
    #expect(launched.high == 273)
    #expect(launched.end == "2025-05-19")
    #expect(try seed().prints("273"))
  }

  @Test func `88 of them were downed, as the Ukrainian Air Force reports`() throws {
    let downed = try seed().figure("drones.downed")
    #expect(downed.low == 88)
    #expect(downed.of == 273)
    #expect(downed.claimant?.contains("Ukrainian Air Force") == true)
    #expect(try seed().prints("88"))
  }

  @Test func `the outcome of 185 is not stated, and no rate is implied`() throws {
    let rest = try #require(try seed().entries.first { $0.kind == "derived" })
    #expect(rest.value == 185)
    #expect(rest.sum?.filter(\.isNumber) == "27388185")
    #expect(try seed().prints("185"))
    #expect(try !seed().prints("%"))
  }

  @Test func `Bahatyr is captured as Russia claims and nobody else`() throws {
    let capture = try seed().claim("capture") { $0.mentions("Bahatyr") }
    #expect(capture.outcome == "claimed")
    #expect(capture.status == "claimed")
    #expect(capture.claimant?.contains("Russia") == true)
    #expect(try seed().prints("Bahatyr"))
  }

  // MARK: Humanitarian

  @Test func `at least two civilians were killed`() throws {
    let killed = try seed().figure("killed")
    #expect(killed.low == 2)
    #expect(killed.high == nil)
    #expect(killed.role == "civilian")
    #expect(try seed().prints("≥ 2"))
  }

  @Test func `injured are not stated, and no zero stands for them`() throws {
    #expect(try !seed().entries.contains { $0.metric == "injured" })
    #expect(try seed().text.localizedCaseInsensitiveContains("injured"))
    #expect(try !seed().prints("0 injured"))
  }

  @Test func `1,000 prisoners from each side are agreed and not yet exchanged`() throws {
    let prisoners = try seed().figure("prisoners.exchanged")
    #expect(prisoners.low == 1000)
    #expect(prisoners.scope == "planned")
    #expect(prisoners.status == "planned")
    #expect(try seed().prints("1,000"))
    #expect(try !seed().prints("2,000"))
  }

  // MARK: Diplomacy

  @Test func `Zelensky and Vance met in Rome on 18 May, Rubio and Yermak attending`() throws {
    let meeting = try seed().claim("meeting") {
      $0.has("Zelensky", "Vance") && $0.outcome == "held"
    }
    #expect(meeting.place == "Rome")
    #expect(meeting.start == "2025-05-18")
    #expect(try seed().meets("Rubio"))
    #expect(try seed().meets("Yermak"))
    #expect(try seed().prints("residence"))
  }

  @Test(arguments: ["Leyen", "Meloni"])
  func `Vance met each of the two`(other: String) throws {
    let meeting = try seed().claim("meeting") { $0.has("Vance", other) }
    #expect(meeting.outcome == "held")
    #expect(try seed().prints(other))
  }

  @Test func `the Pope received Zelensky and Olena Zelenska`() throws {
    let audience = try seed().claim(nil) { $0.has("Zelensky", "Zelenska", "Leo") }
    #expect(audience.outcome == "held")
    #expect(try seed().prints("Zelenska"))
  }

  @Test func `talks were held in Turkey on Friday 16 May`() throws {
    let talks = try seed().claim("talks") { $0.start == "2025-05-16" }
    #expect(talks.outcome == "held")
    #expect(talks.place == "Istanbul")
    #expect(try seed().prints("Istanbul (Turkey)"))
  }

  @Test func `a call of Trump and Putin is planned for Monday 19 May`() throws {
    let call = try seed().claim("call") { $0.has("Trump", "Putin") }
    #expect(call.outcome == "planned")
    #expect(call.status == "planned")
    #expect(call.start == "2025-05-19")
    #expect(try seed().prints("19 May 2025"))
  }

  @Test func `Germany, France and the UK have asked to speak with Trump, as Merz confirmed`() throws
  {
    let request = try seed().claim("request") { $0.mentions("Germany") }
    #expect(request.outcome == "requested")
    #expect(request.claimant?.contains("Merz") == true)
    #expect(request.stance == "confirms")
  }

  @Test func `the deal is an agreement, and the ceasefire made no progress`() throws {
    #expect(try seed().claim("agreement") { $0.mentions("prisoners") }.outcome == "agreed")
    #expect(try seed().claim("impasse") { $0.mentions("ceasefire") }.kind == "claim")
  }

  @Test func `readiness of the Vatican is an offer, not an agreement`() throws {
    _ = try seed().claim("offer") { $0.mentions("Vatican") }
    #expect(
      try !seed().entries.contains {
        $0.claim == "agreement" && $0.object?.contains("peace talks") == true
      })
  }

  // MARK: Words and their owners

  @Test(arguments: [
    ("bloodbath", "Trump"), ("constructive", "White House"),
    ("no decision-making powers", "Zelensky"), ("eliminate the causes", "Putin"),
    ("better", "Ukrainian official"),
  ])
  func `words belong to whoever said them`(words: String, owner: String) throws {
    let owners = try seed().owners(of: words)
    #expect(owners.contains { $0.contains(owner) }, "\(owners)")
  }

  // MARK: The whole

  @Test func `everything is single-source, and the brief says so`() throws {
    #expect(try !seed().entries.contains { $0.status == "corroborated" })
    #expect(try seed().prints("single source"))
  }

  @Test func `background is no news`() throws {
    let front = try seed().section("front")
    #expect(!front.contains("Oval Office"))
    #expect(!front.contains("three years"))
  }

  @Test func `the PDF is whole, tagged and bookmarked`() throws {
    let seed = try seed()
    let info = try #require(try Program.system("pdfinfo", [seed.pdf]))
    #expect(info.contains("Tagged:          yes"))
    let check = try #require(try Program.system("qpdf", ["--check", seed.pdf]))
    #expect(check.contains("No syntax or stream encoding errors"))
    let plain = try #require(try Program.system("qpdf", ["--json", seed.pdf]))
    for title in ["Diplomacy", "Military", "Humanitarian"] { #expect(plain.contains(title)) }
  }

  @Test func `the README shows what explain says`() throws {
    let seed = try seed()
    let answer = try Program.run(["explain", seed.json, "88"]).output
    let readme = try String(
      contentsOf: Program.repository.appendingPathComponent("README.md"), encoding: .utf8)
    // What the wording table words anew is not held here.
    let held = ["F", "  sentence", "  claimant", "  rule", "  sha256"]
    let lines = answer.split(separator: "\n").filter { line in held.contains { line.hasPrefix($0) }
    }
    #expect(lines.count >= held.count)
    for line in lines {
      #expect(readme.contains(line), "put this into README.md, under \u{201C}A tour\u{201D}")
    }
  }
}

/// One brief of the seed, read back.
private struct SeedBrief: Sendable {
  let entries: [Entry]
  let sections: [Section]
  /// The text of the PDF with single spaces.
  let text: String
  let pdf: String
  let json: String

  /// A ledger entry.
  struct Entry: Decodable, Sendable {
    var kind: String
    var metric: String?
    var claim: String?
    var low: Double?
    var high: Double?
    var of: Double?
    var value: Double?
    var sum: String?
    var role: String?
    var scope: String?
    var outcome: String?
    var status: String
    var claimant: String?
    var stance: String?
    var participants: [String]?
    var object: String?
    var place: String?
    var quote: String?
    var start: String?
    var end: String?
    var sentence: String?

    func has(_ names: String...) -> Bool {
      let all = (participants ?? []).joined(separator: "; ")
      return names.allSatisfy(all.contains)
    }

    /// In its words or in those of its sentence.
    func mentions(_ word: String) -> Bool {
      ([object, sentence, place].compactMap(\.self) + (participants ?? []))
        .contains { $0.contains(word) }
    }
  }

  struct Section: Decodable, Sendable {
    var id: String
    var blocks: [Block]
  }

  struct Block: Decodable, Sendable {
    struct Item: Decodable, Sendable {
      var text: String?
    }
    var text: String?
    var items: [Item]?
    var rows: [[Item]]?
  }

  private struct Document: Decodable {
    struct Ledger: Decodable {
      var entries: [Entry]
    }
    var ledger: Ledger
    var sections: [Section]
  }

  struct Failure: Error, CustomStringConvertible {
    var description: String
  }

  init() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("seed-\(UUID().uuidString)").path
    let made = try Program.run([
      "make", Program.seeds, "--date", "2025-05-18", "--zone", "Europe/Kyiv", "--cutoff", "21:00",
      "--output", folder,
    ])
    guard made.status == 0 else { throw Failure(description: made.error) }
    let stem = folder + "/2025/05/18/daily-brief-2025-05-18-r1"
    (pdf, json) = (stem + ".pdf", stem + ".json")
    let data = try Data(contentsOf: URL(fileURLWithPath: json))
    let document = try JSONDecoder().decode(Document.self, from: data)
    entries = document.ledger.entries
    sections = document.sections
    let raw = try Program.system("pdftotext", ["-raw", pdf, "-"]) ?? ""
    text = raw.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  func figure(_ metric: String) throws -> Entry {
    try #require(entries.first { $0.kind == "figure" && $0.metric == metric })
  }

  /// A claim of that kind, or of any.
  func claim(_ kind: String?, where matches: (Entry) -> Bool) throws -> Entry {
    let claims = entries.filter { $0.kind == "claim" && (kind == nil || $0.claim == kind) }
    let found = claims.first(where: matches)
    return try #require(found)
  }

  func meets(_ name: String) -> Bool {
    entries.contains { $0.claim == "meeting" && $0.has(name) } && prints(name)
  }

  func prints(_ words: String) -> Bool { text.contains(words) }

  /// Claimants of all entries which quote the words, and whoever heads a table row with them.
  func owners(of words: String) -> [String] {
    let quoted = entries.filter { $0.quote?.contains(words) == true }.compactMap(\.claimant)
    let rows = sections.filter { $0.id != "annex" }.flatMap(\.blocks).flatMap { $0.rows ?? [] }
    let said = rows.filter { row in row.dropFirst().contains { $0.text?.contains(words) == true } }
    return quoted + said.compactMap { $0.first?.text }
  }

  /// The text of one section's paragraphs and lists.
  func section(_ id: String) -> String {
    let blocks = sections.first { $0.id == id }?.blocks ?? []
    return blocks.flatMap { [$0.text] + ($0.items ?? []).map(\.text) }.compactMap(\.self)
      .joined(separator: "\n")
  }
}
