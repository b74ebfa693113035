/// The places of the world by their names, as `script/gazetteer` writes them.
///
/// The file is mapped and read where it lies. Behind a header (`DAYPLACE`, version, size, and for each
/// section where it begins and how much it counts) stand, in this order, all numbers with their lowest
/// byte first:
///
/// | section | a row |
/// |---|---|
/// | letters | how a letter of Latin script is folded (`PlaceKey`) |
/// | directory | for each value of a fingerprint's upper 16 bits, where its entries begin |
/// | entries | the 32 bits of the fingerprint below those, and a posting or where its list begins |
/// | postings | what a name means: a place or, behind all places, a region; and `Likeness` |
/// | places | GeoNames' number, weight, kind, latitude, longitude, region |
/// | regions | where its name stands, how long it is, its country |
/// | countries | ISO code, GeoNames' number, its neighbours |
/// | neighbours, names | numbers of countries; the text of the regions' names |
///
/// Names are not kept, only 48 bits of each one's fingerprint: that a name which is not there is taken
/// for one that is happens once in half a billion.
package final class PlaceTable: Sendable {
  /// Beside the folders of languages.
  package static let folder = "gazetteer"
  package static let file = "places.table"

  /// Why a table cannot be used.
  package enum Trouble: Error, Sendable, Hashable {
    case missing
    case damaged
  }

  /// What a name may mean.
  package struct Subject: Sendable, Hashable {
    /// Of a place or, behind all places, of a region.
    fileprivate let number: Int
    package let likeness: Likeness
  }

  /// How a name stands to the one that GeoNames puts first.
  package enum Likeness: UInt32, Sendable, Hashable {
    case first
    /// Another spelling: Sloviansk for Slovyansk.
    case variant
    /// Another name: Pokrovsk, as Engels once was called.
    case other
  }

  /// A name that the table has.
  package struct Entry: Sendable, Hashable {
    fileprivate let value: UInt32

    /// Whether it is a word of everyday language too.
    package var isWord: Bool { value & PlaceTable.word != 0 }
  }

  package enum Kind: Int, Sendable, Hashable {
    case settlement
    case area
    case point
    case other
    /// A first-level region.
    case region
  }

  /// What a subject is and where it lies.
  package struct Place: Sendable, Hashable {
    package let kind: Kind
    /// GeoNames' number; 0 where it has none.
    package let id: Int
    /// How much is to be expected of it: the decimal logarithm of its people, and half a point for
    /// a capital.
    package let weight: Float
    /// In ten-thousandths of a degree, from the south pole and the date line; nil where it is no spot.
    package let spot: (north: Int32, east: Int32)?
    package let region: Int
    package let country: Int

    package static func == (left: Self, right: Self) -> Bool {
      left.kind == right.kind && left.id == right.id && left.region == right.region
        && left.spot?.north == right.spot?.north && left.spot?.east == right.spot?.east
    }

    package func hash(into hasher: inout Hasher) {
      hasher.combine(id)
      hasher.combine(region)
    }
  }

  private struct Section {
    let start: Int
    let count: Int

    /// Where a row begins; outside of any file where there is no such row.
    @inline(__always)
    func place(_ row: Int, of size: Int) -> Int {
      row >= 0 && row < count ? start + row * size : -1
    }
  }

  private static let magic: [UInt32] = [0x5059_4144, 0x4543_414C]
  private static let version: UInt32 = 1
  private static let several: UInt32 = 1 << 31
  private static let word: UInt32 = 1 << 30
  private static let likeness: UInt32 = 27
  private static let last: UInt32 = 1 << 31
  private static let mostPostings = 96

  private let file: MappedFile
  private let letters, directory, entries, postings: Section
  private let places, regions, countries, neighbours, names: Section

  /// Opens a table; nothing of it is read but its header.
  package init(path: String) throws(Trouble) {
    guard let file = MappedFile(path: path) else { throw .missing }
    guard file.word(at: 0) == Self.magic[0], file.word(at: 4) == Self.magic[1],
      file.word(at: 8) == Self.version, file.word(at: 12) == UInt32(exactly: file.count)
    else { throw .damaged }
    func section(_ number: Int, of size: Int) throws(Trouble) -> Section {
      let start = Int(file.word(at: 16 + number * 8))
      let count = Int(file.word(at: 20 + number * 8))
      guard start <= file.count, count * size <= file.count - start else { throw .damaged }
      return Section(start: start, count: count)
    }
    self.file = file
    letters = try section(0, of: 2)
    directory = try section(1, of: 4)
    entries = try section(2, of: 8)
    postings = try section(3, of: 4)
    places = try section(4, of: 12)
    regions = try section(5, of: 8)
    countries = try section(6, of: 12)
    neighbours = try section(7, of: 2)
    names = try section(8, of: 1)
    guard directory.count == 1 << 16 + 1, letters.count == PlaceKey.letterCount else {
      throw .damaged
    }
  }

  /// How many places it holds.
  package var placeCount: Int { places.count }
  package var countryCount: Int { countries.count }

  // MARK: Names

  /// Looks a name up, in whatever case, with or without its marks; nil for one that is not there.
  package func entry(_ name: Span<UInt8>) -> Entry? {
    PlaceKey(name, folding: letter).flatMap { entry($0) }
  }

  package func entry(_ name: String) -> Entry? { entry(Array(name.utf8).span) }

  func entry(_ key: PlaceKey) -> Entry? {
    let bucket = Int(key.fingerprint >> 48)
    let mark = UInt32(truncatingIfNeeded: key.fingerprint >> 16)
    var low = Int(file.word(at: directory.place(bucket, of: 4)))
    var high = min(Int(file.word(at: directory.place(bucket + 1, of: 4))), entries.count)
    while low < high {
      let middle = (low + high) / 2
      let found = file.word(at: entries.place(middle, of: 8))
      if found == mark {
        return Entry(value: file.word(at: entries.place(middle, of: 8) + 4))
      }
      if found < mark { low = middle + 1 } else { high = middle }
    }
    return nil
  }

  /// The two letters that stand for one, from the table itself; see `PlaceKey`.
  func letter(_ number: Int) -> UInt16 { file.half(at: letters.place(number, of: 2)) }

  /// Calls for each thing that a name may mean, the likeliest by itself first.
  package func forEachSubject(of entry: Entry, _ body: (Subject) -> Void) {
    guard entry.value & Self.several != 0 else { return body(subject(entry.value)) }
    let first = Int(entry.value & ~(Self.several | Self.word))
    for number in first..<first + Self.mostPostings {
      let place = postings.place(number, of: 4)
      guard place >= 0 else { return }
      let posting = file.word(at: place)
      body(subject(posting))
      if posting & Self.last != 0 { return }
    }
  }

  private func subject(_ posting: UInt32) -> Subject {
    Subject(
      number: Int(posting & (1 << Self.likeness - 1)),
      likeness: Likeness(rawValue: posting >> Self.likeness & 3) ?? .other)
  }

  // MARK: Places

  package func place(_ subject: Subject) -> Place {
    guard subject.number < places.count else { return region(subject.number - places.count) }
    let row = places.place(subject.number, of: 12)
    let (first, second, third) = (
      file.word(at: row), file.word(at: row + 4), file.word(at: row + 8)
    )
    let region = Int(second >> 24) << 10 | Int(third >> 22)
    let (north, east) = (Int32(second & 0x1F_FFFF), Int32(third & 0x3F_FFFF))
    return Place(
      kind: Kind(rawValue: Int(second >> 21 & 3)) ?? .other, id: Int(first & 0xFF_FFFF),
      weight: Float(first >> 24) / 25, spot: north == 0 && east == 0 ? nil : (north, east),
      region: region, country: country(ofRegion: region))
  }

  private func region(_ number: Int) -> Place {
    Place(
      kind: .region, id: 0, weight: 0, spot: nil, region: number,
      country: country(ofRegion: number))
  }

  /// 0 where it is nobody's.
  package func country(ofRegion region: Int) -> Int {
    Int(file.half(at: regions.place(region, of: 8) + 6))
  }

  /// As reports name it; nil where no name is known.
  package func name(ofRegion region: Int) -> String? {
    let row = regions.place(region, of: 8)
    let (start, length) = (Int(file.word(at: row)), Int(file.half(at: row + 4)))
    guard length > 0, start <= names.count - length else { return nil }
    return file.text(at: names.start + start, count: length)
  }

  // MARK: Countries

  /// Two letters; nil for nobody's.
  package func code(ofCountry country: Int) -> String? {
    guard country > 0, country < countries.count else { return nil }
    return file.text(at: countries.place(country, of: 12), count: 2)
  }

  /// GeoNames' number.
  package func id(ofCountry country: Int) -> Int {
    Int(file.word(at: countries.place(country, of: 12) + 4))
  }

  package func forEachNeighbour(of country: Int, _ body: (Int) -> Void) {
    let row = countries.place(country, of: 12)
    let (count, first) = (Int(file.half(at: row + 2)), Int(file.word(at: row + 8)))
    for number in first..<first + count {
      let place = neighbours.place(number, of: 2)
      guard place >= 0 else { return }
      body(Int(file.half(at: place)))
    }
  }
}

extension ParsedSentence {
  /// Looks words of the sentence up as the name of a place.
  package func placeName(at bytes: Range<Int>, in table: PlaceTable) -> PlaceTable.Entry? {
    let text = storage.text
    return table.entry(text.span.extracting(bytes))
  }
}
