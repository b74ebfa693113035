import Foundation

@testable import Linguistics

/// A table of places in bytes, as `script/gazetteer.py` lays it out, with few places in it.
struct PlaceTableDraft {
  /// A place or, behind all places, a region; and how the name stands to its first: 0, 1 or 2.
  typealias Meaning = (subject: Int, likeness: UInt32)

  var names: [(name: String, meanings: [Meaning], isWord: Bool)] = []
  var places: [(id: UInt32, weight: UInt32, north: UInt32, east: UInt32, region: UInt32)] = []
  var regions: [(name: String, country: UInt16)] = [("", 0)]
  var countries: [(code: String, id: UInt32, neighbours: [UInt16])] = [("\0\0", 0, [])]
  /// By scalar.
  var letters: [UInt32: UInt16] = [0xF3: 0x6F, 0xD3: 0x6F, 0xDF: 0x7373, 0x2BC: 1, 0x1EA1: 0x61]

  /// Pokrovsk twice, once under another name; Donetsk a town and a region; Nice a word too.
  static let small: PlaceTableDraft = {
    var draft = PlaceTableDraft()
    draft.countries += [("UA", 690_791, [2]), ("RU", 2_017_370, [1]), ("FR", 3_017_382, [])]
    draft.regions += [("Donetsk", 1), ("Saratov", 2), ("Provence", 3), ("", 1)]
    draft.places = [
      (704_422, 119, 1_382_801, 2_171_771, 1), (563_464, 132, 1_414_839, 2_261_053, 2),
      (709_717, 149, 1_380_230, 2_178_023, 1), (2_990_440, 138, 1_337_031, 1_872_661, 3),
      (0, 125, 0, 0, 4),
    ]
    draft.names = [
      ("Pokrovsk", [(0, 0), (1, 2)], false), ("Engels", [(1, 0)], false),
      ("Donetsk", [(6, 0), (2, 0)], false), ("Nice", [(3, 0)], true), ("Donbas", [(4, 0)], false),
      ("Mós-Straße", [(2, 1)], false),
    ]
    return draft
  }()

  func letter(_ number: Int) -> UInt16 {
    let scalar = UInt32(number < 576 ? 0xC0 + number : 0x1E00 + number - 576)
    return letters[scalar] ?? 0
  }

  var bytes: [UInt8] {
    let sections = nameSections + placeSections
    var header: [UInt8] = []
    var body: [UInt8] = []
    let start = 16 + 8 * (sections.count + 1)
    let lettering = (0..<PlaceKey.letterCount).flatMap { Self.half(letter($0)) }
    for (content, count) in [(lettering, PlaceKey.letterCount)] + sections {
      header += Self.word(UInt32(start + body.count)) + Self.word(UInt32(count))
      body += content + Array(repeating: 0, count: (4 - content.count % 4) % 4)
    }
    let size = UInt32(start + body.count)
    return Array("DAYPLACE".utf8) + Self.word(1) + Self.word(size) + header + body
  }

  /// The table as a file that is gone when the body has ended.
  static func opened<Result>(
    _ bytes: [UInt8], _ body: (PlaceTable) throws -> Result
  ) throws -> Result {
    let path = NSTemporaryDirectory() + "places-\(UUID().uuidString).table"
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try body(try PlaceTable(path: path))
  }

  private var nameSections: [([UInt8], Int)] {
    let sorted = names.compactMap { name in
      PlaceKey(Array(name.name.utf8).span, folding: letter).map { ($0.fingerprint, name) }
    }.sorted { $0.0 < $1.0 }
    var entries: [UInt8] = []
    var postings: [UInt32] = []
    for (fingerprint, name) in sorted {
      let all = name.meanings.map { UInt32($0.subject) | $0.likeness << 27 }
      let value = all.count == 1 ? all[0] : 1 << 31 | UInt32(postings.count)
      if all.count > 1 { postings += all.dropLast() + [all[all.count - 1] | 1 << 31] }
      entries += Self.word(UInt32(truncatingIfNeeded: fingerprint >> 16))
      entries += Self.word(value | (name.isWord ? 1 << 30 : 0))
    }
    let directory = (0...65536).map { bucket in
      UInt32(sorted.count { $0.0 >> 48 < UInt64(bucket) })
    }
    return [
      (directory.flatMap(Self.word), directory.count), (entries, sorted.count),
      (postings.flatMap(Self.word), postings.count),
    ]
  }

  private var placeSections: [([UInt8], Int)] {
    let rows = places.flatMap { place in
      Self.word(place.id | place.weight << 24) + Self.word(place.north | (place.region >> 10) << 24)
        + Self.word(place.east | (place.region & 1023) << 22)
    }
    var (text, regionRows): ([UInt8], [UInt8]) = ([], [])
    for region in regions {
      regionRows += Self.word(UInt32(text.count)) + Self.half(UInt16(region.name.utf8.count))
      regionRows += Self.half(region.country)
      text += Array(region.name.utf8)
    }
    var (neighbours, countryRows): ([UInt16], [UInt8]) = ([], [])
    for country in countries {
      countryRows += Array(country.code.utf8) + Self.half(UInt16(country.neighbours.count))
      countryRows += Self.word(country.id) + Self.word(UInt32(neighbours.count))
      neighbours += country.neighbours
    }
    return [
      (rows, places.count), (regionRows, regions.count), (countryRows, countries.count),
      (neighbours.flatMap(Self.half), neighbours.count), (text, text.count),
    ]
  }

  private static func word(_ value: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: value >> ($0 * 8)) }
  }

  private static func half(_ value: UInt16) -> [UInt8] {
    [UInt8(truncatingIfNeeded: value), UInt8(truncatingIfNeeded: value >> 8)]
  }
}
