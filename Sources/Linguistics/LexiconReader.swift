/// One entry of a lexicon file: `KILL metric=killed: kill kills killed "shot dead"`.
struct LexiconLine {
  var classes: [String] = []
  var features: [(key: String, value: String)] = []
  /// The class is read by code, so that no rule need name it.
  var isUsedByCode = false
  /// As written, without the quotation marks of phrases.
  var forms: [ArraySlice<UInt8>] = []
  var line: Int
}

/// Reads `.lex` files: a head up to a colon, then forms; indented lines continue the forms.
struct LexiconReader {
  private let file: ResourceFile
  private var entries: [LexiconLine] = []
  private(set) var errors: [ResourceError] = []

  static func read(_ file: ResourceFile) -> (entries: [LexiconLine], errors: [ResourceError]) {
    var reader = LexiconReader(file: file)
    for line in ResourceLines(file.bytes) { reader.read(line) }
    return (reader.entries, reader.errors)
  }

  private init(file: ResourceFile) { self.file = file }

  private mutating func read(_ line: ResourceLine) {
    if line.isIndented {
      guard !entries.isEmpty else {
        return fail(line.number, "forms stand here without a class", "Put `CLASS:` before them")
      }
      return forms(line.content, line.number)
    }
    guard let colon = headEnd(line.content) else {
      return fail(
        line.number, "a colon is missing after the class", "Write `CLASS feature=value: forms`")
    }
    var entry = LexiconLine(line: line.number)
    for word in headWords(line.content[..<colon]) { head(word, of: &entry) }
    if entry.classes.isEmpty {
      return fail(line.number, "no class is named here", "Begin with a class in capitals")
    }
    entries.append(entry)
    forms(line.content[(colon + 1)...], line.number)
  }

  /// The first colon that white space or the end follows.
  private func headEnd(_ content: ArraySlice<UInt8>) -> Int? {
    content.indices.first { index in
      content[index] == UInt8(ascii: ":")
        && (index + 1 == content.endIndex || content[index + 1] <= 32)
    }
  }

  /// The words of a head; white space inside quotation marks parts none: `side="Sri Lanka"`.
  private func headWords(_ head: ArraySlice<UInt8>) -> [String] {
    var isQuoted = false
    let words = head.split { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return !isQuoted && (byte == 32 || byte == 9)
    }
    return words.map { String(decoding: $0.filter { $0 != UInt8(ascii: "\"") }, as: UTF8.self) }
  }

  private mutating func head(_ word: String, of entry: inout LexiconLine) {
    if word == "used-by-code" {
      entry.isUsedByCode = true
    } else if let equals = word.firstIndex(of: "=") {
      entry.features.append((String(word[..<equals]), String(word[word.index(after: equals)...])))
    } else if RuleName.isClass(word) {
      entry.classes.append(word)
    } else {
      fail(
        entry.line, "\"\(word)\" is neither a class nor a feature",
        "Write classes in capitals and features as `name=value`")
    }
  }

  private mutating func forms(_ content: ArraySlice<UInt8>, _ line: Int) {
    var index = content.startIndex
    while index < content.endIndex {
      let byte = content[index]
      if byte <= 32 {
        index += 1
      } else if byte == UInt8(ascii: "\"") {
        let start = index + 1
        guard let end = content[start...].firstIndex(of: byte) else {
          return fail(line, "a quotation mark is not closed", "Close it on the same line")
        }
        if start < end { append(content[start..<end]) }
        index = end + 1
      } else {
        let end = content[index...].firstIndex { $0 <= 32 } ?? content.endIndex
        append(content[index..<end])
        index = end
      }
    }
  }

  private mutating func append(_ form: ArraySlice<UInt8>) {
    entries[entries.count - 1].forms.append(form)
  }

  private mutating func fail(_ line: Int, _ message: String, _ remedy: String) {
    errors.append(ResourceError(file: file.path, line: line, message: message, remedy: remedy))
  }
}

/// A line of a resource file that says something.
struct ResourceLine: Sendable {
  var number: Int
  var isIndented: Bool
  /// Without indentation, comment and trailing space; never empty.
  var content: ArraySlice<UInt8>
}

/// The lines of a resource file, without empty ones and comments.
///
/// A comment runs from a `#` at the beginning of a line or behind white space; not inside
/// quotation marks.
struct ResourceLines: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private var index = 0
  private var number = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() -> ResourceLine? {
    while index < bytes.count {
      let end = bytes[index...].firstIndex(of: 10) ?? bytes.count
      let line = index..<end
      index = end + 1
      number += 1
      if let content = content(of: line) {
        return ResourceLine(
          number: number, isIndented: content.startIndex > line.lowerBound, content: content)
      }
    }
    return nil
  }

  private func content(of line: Range<Int>) -> ArraySlice<UInt8>? {
    guard let start = line.first(where: { bytes[$0] > 32 }) else { return nil }
    var end = start
    var isQuoted = false
    for place in start..<line.upperBound {
      let byte = bytes[place]
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      if byte == UInt8(ascii: "#"), !isQuoted, place == start || bytes[place - 1] <= 32 { break }
      if byte > 32 { end = place + 1 }
    }
    return start < end ? bytes[start..<end] : nil
  }
}

/// What names look like in resource files.
enum RuleName {
  /// Capitals, digits and underscores, beginning with a capital.
  static func isClass(_ word: some StringProtocol) -> Bool {
    guard let first = word.utf8.first, first &- 65 < 26 else { return false }
    return word.utf8.allSatisfy { $0 &- 65 < 26 || $0 &- 48 < 10 || $0 == UInt8(ascii: "_") }
  }
}
