package import Linguistics

/// The words by which lines of an article tell who issued it and when: `imprint.table`.
package struct ImprintTable: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    case byline
    case issued
    case source
    case report
    case notice
    case period
    case zone
    case joint
  }

  /// In small letters, the longest first.
  private var phrases: [Kind: [[UInt8]]] = [:]
  /// What those begin with that a line anywhere in a text may begin with.
  private var openings: Set<UInt8> = []

  /// The table of a language; what is wrong in it is left out and reported.
  package static func read(
    _ bytes: [UInt8], file: String
  ) -> (table: ImprintTable, errors: [ResourceError]) {
    var table = ImprintTable()
    let errors = TableLines.errors(
      in: bytes, file: file, remedy: "Write `kind | words; words`"
    ) { table.add($0) }
    for kind in Kind.allCases { table.phrases[kind]?.sort { $0.count > $1.count } }
    return (table, errors)
  }

  private init() {}

  init(language: Language) {
    self = Self.read(language.file("imprint.table") ?? [], file: "imprint.table").table
  }

  private mutating func add(_ line: ArraySlice<UInt8>) -> String? {
    let cells = line.split(separator: UInt8(ascii: "|")).map(\.trimmed.text)
    guard cells.count == 2 else { return "a row has two cells, this one \(cells.count)" }
    guard let kind = Kind(rawValue: cells[0]) else { return "no kind is named \"\(cells[0])\"" }
    for form in cells[1].split(separator: ";") {
      let words = Array(String(form.trimmed).lowercased().utf8)
      guard let first = words.first else { return "words are missing" }
      phrases[kind, default: []].append(words)
      if kind == .notice || kind == .period { openings.insert(first) }
    }
    return nil
  }

  // MARK: Asking

  /// Whether a line that begins with this letter may be a notice or name a period.
  func mayOpen(_ letter: UInt8) -> Bool { openings.contains(Self.small(letter)) }

  /// How many bytes of a line the words of a kind take that it begins with; nil where it does not.
  func opening(_ kind: Kind, of line: ArraySlice<UInt8>) -> Int? {
    phrases[kind]?.first { Self.begins(line, with: $0) }?.count
  }

  /// Whether words of a kind stand anywhere in a line.
  func holds(_ kind: Kind, _ line: ArraySlice<UInt8>) -> Bool {
    line.indices.contains { place in
      (place == line.startIndex || !Self.isLetter(line[place - 1]))
        && opening(kind, of: line[place...]) != nil
    }
  }

  /// Whether a word is one of a kind.
  func isWord(_ kind: Kind, _ word: ArraySlice<UInt8>) -> Bool {
    opening(kind, of: word) == word.count
  }

  private static func begins(_ line: ArraySlice<UInt8>, with words: [UInt8]) -> Bool {
    guard line.count >= words.count, zip(line, words).allSatisfy({ small($0) == $1 }) else {
      return false
    }
    let next = line.dropFirst(words.count).first
    return next.map { !isLetter($0) || !isLetter(words.last ?? 0) } ?? true
  }

  private static func small(_ byte: UInt8) -> UInt8 { (65...90).contains(byte) ? byte | 32 : byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (65...90).contains(byte) || (97...122).contains(byte) || byte >= 0x80
  }
}
