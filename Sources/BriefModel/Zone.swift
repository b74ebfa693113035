/// The clocks of a place, made from the bytes of a tz database file.
///
/// Reads TZif versions 1 to 3 (RFC 8536); years beyond the table follow the rule in its footer.
package struct Zone: Sendable, Hashable {
  /// What clocks show for a while: seconds east of UTC, and the letters that go with it ("EEST").
  package struct Reckoning: Sendable, Hashable {
    package var offset: Int
    package var abbreviation: String

    package init(offset: Int, abbreviation: String) {
      self.offset = offset
      self.abbreviation = abbreviation
    }
  }

  private struct Transition: Sendable, Hashable {
    var instant: Int
    var reckoning: Reckoning
  }

  package let name: String
  private let first: Reckoning
  /// In order of time.
  private let transitions: [Transition]
  private let rule: ZoneRule?

  package static let utc = Zone(
    name: "UTC", first: Reckoning(offset: 0, abbreviation: "UTC"), transitions: [], rule: nil)

  private init(name: String, first: Reckoning, transitions: [Transition], rule: ZoneRule?) {
    self.name = name
    self.first = first
    self.transitions = transitions
    self.rule = rule
  }

  /// Nil where the bytes are not a whole TZif file.
  package init?(name: String, tzif bytes: [UInt8]) {
    var reader = TZifReader(bytes)
    guard let file = reader.file() else { return nil }
    self.init(
      name: name, first: file.first,
      transitions: file.transitions.map { Transition(instant: $0.0, reckoning: $0.1) },
      rule: file.footer.flatMap { ZoneRule(posix: $0) })
  }

  package func reckoning(at instant: Instant) -> Reckoning {
    segment(at: instant.seconds).reckoning
  }
  package func offset(at instant: Instant) -> Int { reckoning(at: instant).offset }
  package func abbreviation(at instant: Instant) -> String { reckoning(at: instant).abbreviation }

  /// The moment at which clocks show a time of a day.
  ///
  /// A time that clocks skip gives the first moment after the gap; one that they show twice gives
  /// the first of the two.
  package func instant(of day: Day, seconds: Int = 0) -> Instant {
    let local = day.instant.seconds + seconds
    let nearby = [local - 86_400, local, local + 86_400].map { segment(at: $0).reckoning.offset }
    let matches = nearby.map { local - $0 }.filter {
      segment(at: $0).reckoning.offset == local - $0
    }
    if let earliest = matches.min() { return Instant(seconds: earliest) }
    let afterGap = local - (nearby.min() ?? 0)
    return Instant(seconds: segment(at: afterGap).start ?? afterGap)
  }

  /// What holds at a moment, and since when; nil where it holds from the start.
  private func segment(at instant: Int) -> (start: Int?, reckoning: Reckoning) {
    var (low, high) = (0, transitions.count)
    while low < high {
      let middle = (low + high) / 2
      if transitions[middle].instant <= instant { low = middle + 1 } else { high = middle }
    }
    if low == transitions.count, let rule {
      let bound = transitions.last?.instant
      let ruled = rule.segment(at: instant)
      let start = [bound, ruled.start].compactMap(\.self).max()
      return (start, ruled.reckoning)
    }
    guard low > 0 else { return (nil, first) }
    return (transitions[low - 1].instant, transitions[low - 1].reckoning)
  }
}

/// Reads the fields of a TZif file in order; nil wherever the bytes run out or contradict.
private struct TZifReader {
  struct File {
    var first: Zone.Reckoning
    var transitions: [(Int, Zone.Reckoning)]
    var footer: ArraySlice<UInt8>?
  }
  private struct Header {
    var version: UInt8
    var isUTC: Int
    var isStandard: Int
    var leaps: Int
    var times: Int
    var types: Int
    var letters: Int
  }

  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func file() -> File? {
    guard let header = header() else { return nil }
    guard header.version > 0 else { return block(header, wide: false) }
    let skipped =
      header.times * 5 + header.types * 6 + header.letters + header.leaps * 8
      + header.isStandard + header.isUTC
    guard take(skipped) != nil, let second = self.header(),
      var file = block(second, wide: true)
    else { return nil }
    let rest = bytes[at...]
    guard rest.first == 0x0A, let end = rest.dropFirst().firstIndex(of: 0x0A) else { return nil }
    file.footer = rest[(at + 1)..<end]
    return file
  }

  private mutating func header() -> Header? {
    guard let magic = take(4), magic.elementsEqual("TZif".utf8), let version = take(1)?.first,
      take(15) != nil, let isUTC = number(4), let isStandard = number(4), let leaps = number(4),
      let times = number(4), let types = number(4), let letters = number(4),
      [isUTC, isStandard, leaps, times, types, letters].allSatisfy({ $0 >= 0 }), types > 0
    else { return nil }
    return Header(
      version: version, isUTC: isUTC, isStandard: isStandard, leaps: leaps, times: times,
      types: types, letters: letters)
  }

  private mutating func block(_ header: Header, wide: Bool) -> File? {
    let width = wide ? 8 : 4
    guard header.times <= bytes.count, header.types <= 256 else { return nil }
    var instants: [Int] = []
    for _ in 0..<header.times {
      guard let instant = number(width) else { return nil }
      instants.append(instant)
    }
    guard let indexes = take(header.times), let types = take(header.types * 6),
      let letters = take(header.letters),
      take(header.leaps * (width + 4) + header.isStandard + header.isUTC) != nil
    else { return nil }
    let reckonings = (0..<header.types).compactMap { Self.reckoning($0, types, letters) }
    guard reckonings.count == header.types, let first = reckonings.first,
      indexes.allSatisfy({ Int($0) < reckonings.count })
    else { return nil }
    let transitions = zip(instants, indexes).map { ($0, reckonings[Int($1)]) }
    return File(first: first, transitions: transitions, footer: nil)
  }

  private static func reckoning(
    _ index: Int, _ types: ArraySlice<UInt8>, _ letters: ArraySlice<UInt8>
  ) -> Zone.Reckoning? {
    let start = types.startIndex + index * 6
    var fields = TZifReader(Array(types[start..<(start + 6)]))
    guard let offset = fields.number(4), fields.take(1) != nil, let at = fields.number(1),
      at < letters.count
    else { return nil }
    let abbreviation = letters.dropFirst(at).prefix { $0 != 0 }
    return Zone.Reckoning(
      offset: offset, abbreviation: String(decoding: abbreviation, as: UTF8.self))
  }

  /// A big-endian number; of more than one byte, in two's complement.
  private mutating func number(_ width: Int) -> Int? {
    guard let bytes = take(width) else { return nil }
    let value = bytes.reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return width == 4 ? Int(Int32(truncatingIfNeeded: value)) : Int(truncatingIfNeeded: value)
  }

  private mutating func take(_ count: Int) -> ArraySlice<UInt8>? {
    guard count >= 0, count <= bytes.count - at else { return nil }
    at += count
    return bytes[(at - count)..<at]
  }
}
