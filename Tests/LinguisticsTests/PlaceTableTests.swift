import Foundation
import Testing

@testable import Linguistics

@Suite struct PlaceTableTests {
  private static func meanings(of name: String, in table: PlaceTable) -> [String] {
    guard let entry = table.entry(name) else { return [] }
    var all: [String] = []
    table.forEachSubject(of: entry) { subject in
      let place = table.place(subject)
      let code = table.code(ofCountry: place.country) ?? "nobody"
      all.append("\(place.kind) \(place.id) \(code) \(subject.likeness)")
    }
    return all
  }

  @Test(arguments: [
    ("Pokrovsk", ["settlement 704422 UA first", "settlement 563464 RU other"]),
    ("POKROVSK", ["settlement 704422 UA first", "settlement 563464 RU other"]),
    ("Engels", ["settlement 563464 RU first"]),
    ("Donetsk", ["region 0 UA first", "settlement 709717 UA first"]),
    ("Donbas", ["settlement 0 UA first"]),
    ("Bakhmut", []),
    ("Pokrov", []),
    ("", []),
    ("Покровськ", []),
  ])
  func `a name means all places that bear it`(name: String, expected: [String]) throws {
    let found = try PlaceTableDraft.opened(PlaceTableDraft.small.bytes) {
      Self.meanings(of: name, in: $0)
    }
    #expect(found == expected)
  }

  @Test(arguments: [
    "Mós-Straße", "mos strasse", "MÓS STRASSE", "Mo\u{301}s\u{2010}Strasse",
    "M'os\u{a0} \n strasse",
    "M\u{2bc}os\u{2019} Str\u{1ea1}sse.",
  ])
  func `marks, hyphens, apostrophes and case make no other name`(name: String) throws {
    let found = try PlaceTableDraft.opened(PlaceTableDraft.small.bytes) {
      Self.meanings(of: name, in: $0)
    }
    #expect(found == ["settlement 709717 UA variant"])
  }

  @Test func `a place has a spot, a region and a country with neighbours`() throws {
    try PlaceTableDraft.opened(PlaceTableDraft.small.bytes) { table in
      let entry = try #require(table.entry("Engels"))
      table.forEachSubject(of: entry) { subject in
        let place = table.place(subject)
        #expect(place.spot?.north == 1_414_839)
        #expect(place.spot?.east == 2_261_053)
        #expect(place.weight == 5.28)
        #expect(table.name(ofRegion: place.region) == "Saratov")
        #expect(table.id(ofCountry: place.country) == 2_017_370)
        var neighbours: [String?] = []
        table.forEachNeighbour(of: place.country) { neighbours.append(table.code(ofCountry: $0)) }
        #expect(neighbours == ["UA"])
      }
      #expect(table.entry("Nice")?.isWord == true)
      #expect(table.entry("Engels")?.isWord == false)
      #expect(table.placeCount == 5)
    }
  }

  @Test func `what is no spot has none, and a region without a name has none`() throws {
    try PlaceTableDraft.opened(PlaceTableDraft.small.bytes) { table in
      let entry = try #require(table.entry("Donbas"))
      table.forEachSubject(of: entry) { subject in
        #expect(table.place(subject).spot == nil)
        #expect(table.name(ofRegion: table.place(subject).region) == nil)
      }
    }
  }

  // MARK: Damage

  @Test func `a table that is not there is missing, another file is damaged`() {
    #expect(throws: PlaceTable.Trouble.missing) { try PlaceTable(path: "/nowhere/places.table") }
    #expect(throws: PlaceTable.Trouble.missing) { try PlaceTable(path: "/") }
    let bytes = PlaceTableDraft.small.bytes
    let wrongs: [[UInt8]] = [Array(bytes.dropLast()), bytes + [0], [0] + bytes.dropFirst(), [7]]
    for wrong in wrongs {
      #expect(throws: PlaceTable.Trouble.damaged) { try PlaceTableDraft.opened(wrong) { _ in } }
    }
  }

  @Test func `a table cut short anywhere is damaged`() {
    let bytes = PlaceTableDraft.small.bytes
    for length in stride(from: 1, to: bytes.count, by: 4999) {
      #expect(throws: PlaceTable.Trouble.damaged) {
        try PlaceTableDraft.opened(Array(bytes.prefix(length))) { _ in }
      }
    }
  }

  /// Whatever is read is nonsense, but nothing is read outside of the file, and all comes to an end.
  @Test(arguments: 0..<300)
  func `flipped bytes do no harm`(seed: Int) throws {
    var bytes = PlaceTableDraft.small.bytes
    // Not where the directory is, of which most is never asked for.
    let live = Array(0..<96) + Array(bytes.count - 400..<bytes.count)
    var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    for _ in 0..<1 + seed % 7 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      bytes[live[Int(state >> 33) % live.count]] = UInt8(truncatingIfNeeded: state >> 20)
    }
    do {
      try PlaceTableDraft.opened(bytes) { table in
        for name in ["Pokrovsk", "Engels", "Donetsk", "Nice", "Donbas", "Mos Strasse", "Bakhmut"] {
          guard let entry = table.entry(name) else { continue }
          var count = 0
          table.forEachSubject(of: entry) { subject in
            let place = table.place(subject)
            _ = table.name(ofRegion: place.region)
            _ = table.code(ofCountry: place.country)
            table.forEachNeighbour(of: place.country) { _ = table.id(ofCountry: $0) }
            count += 1
          }
          #expect(count <= 96)
        }
      }
    } catch PlaceTable.Trouble.damaged {
      // As well.
    }
  }
}
