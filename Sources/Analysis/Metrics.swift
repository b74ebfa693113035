package import BriefModel
package import Linguistics

/// The metrics of a language and which verb and noun count as which: `metrics.table`.
///
/// A figure rule says how number and verb stand to each other; the pair of the verb's act and the
/// noun's kind chooses the metric here. A pair that no row lists counts as nothing.
package struct MetricTable: Sendable {
  private var index = MetricIndex()
  /// By act and kind.
  private var rows = FingerprintTable()

  private static let anyone = Fingerprint("people")
  /// What `people` in the table stands for.
  private static let people = [
    "person", "combatant", "captive", "hostage", "other", "bare", "event",
  ].map { Fingerprint($0) }

  /// The table of a language; what is wrong in it is left out and reported.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (table: MetricTable, errors: [ResourceError]) {
    var table = MetricTable()
    let errors = TableLines.errors(
      in: bytes, file: file,
      remedy: "Write `id | label | thread | scope | part of or - | weapon or - | act:kind …`"
    ) { table.add($0) }
    return (table, errors)
  }

  init() {}

  init(language: Language) {
    self = Self.read(language.file("metrics.table") ?? [], file: "metrics.table").table
  }

  /// Whether nouns of a kind are people, or may be.
  static func isOfPeople(_ kind: String) -> Bool {
    kind == "one" || people.contains(Fingerprint(kind))
  }

  /// In the order of the table.
  package var metrics: [Metric] { index.all }

  /// What a verb and a noun count as, by its place in the table.
  func number(act: String, kind: String) -> Int? {
    rows[Self.pair(Fingerprint(act), Fingerprint(kind))]
  }

  func thread(of id: Metric.ID) -> StoryThread? { index.thread(of: id) }

  subscript(id: Metric.ID) -> Metric? { index[id] }

  private static func pair(_ act: Fingerprint, _ kind: Fingerprint) -> Fingerprint {
    var pair = act
    pair.add(kind)
    return pair
  }

  /// Adds a row; what is wrong with it, if anything.
  private mutating func add(_ line: ArraySlice<UInt8>) -> String? {
    let parts = line.split(separator: UInt8(ascii: "|")).map(\.trimmed)
    guard parts.count == 7 else { return "a row has seven cells, this one \(parts.count)" }
    let cells = parts.dropLast().map(\.text)
    guard let thread = StoryThread(rawValue: cells[2]) else {
      return "no thread is named \"\(cells[2])\""
    }
    guard let scope = Figure.Scope(rawValue: cells[3]) else {
      return "no scope is named \"\(cells[3])\""
    }
    let whole = cells[4] == "-" ? nil : cells[4]
    if let whole, self[whole] == nil { return "no row above is named \"\(whole)\"" }
    guard ["weapon", "-"].contains(cells[5]) else {
      return "\"\(cells[5])\" is neither weapon nor -"
    }
    index.append(
      Metric(
        id: cells[0], label: cells[1], thread: thread, scope: scope, partOf: whole,
        isByWeapon: cells[5] == "weapon"))
    for pair in parts[6].split(separator: UInt8(ascii: " ")) {
      if let fault = addPair(pair) { return fault }
    }
    return nil
  }

  private mutating func addPair(_ bytes: ArraySlice<UInt8>) -> String? {
    let parts = bytes.split(separator: UInt8(ascii: ":")).map { Fingerprint($0) }
    guard parts.count == 2 else { return "\"\(bytes.text)\" is no pair of act and kind" }
    for kind in parts[1] == Self.anyone ? Self.people : [parts[1]] {
      guard rows.insert(index.all.count - 1, under: Self.pair(parts[0], kind)) else {
        return "\"\(bytes.text)\" counts as another metric already"
      }
    }
    return nil
  }
}
