/// One entry of a lexicon file: `KILL metric=killed: kill kills killed "shot dead"`.
struct LexiconEntry {
  var line: Int
  /// The class is read by code, so that no rule need name it.
  var isUsedByCode = false
  /// Parts of the lists of the reader, which all entries share.
  var classes: Range<Int>
  var features: Range<Int>
  var forms: Range<Int>
}

/// Reads a `.lex` file: heads up to a colon, then forms; indented lines continue the forms.
///
/// What stands in the file is told by where it stands: nothing of it is copied.
struct LexiconReader {
  let file: ResourceFile
  private(set) var entries: [LexiconEntry] = []
  private(set) var classes: [Range<Int>] = []
  private(set) var features: [(key: Range<Int>, value: Range<Int>)] = []
  /// As written, without the quotation marks of phrases.
  private(set) var forms: [Range<Int>] = []
  private(set) var errors: [ResourceError] = []
  private let bytes: [UInt8]

  init(reading file: ResourceFile) {
    self.file = file
    bytes = file.bytes
    forms.reserveCapacity(file.bytes.count / 8)
    for line in ResourceLines(file.bytes) { read(line) }
  }

  private mutating func read(_ line: ResourceLine) {
    if line.isIndented {
      guard !entries.isEmpty else {
        return fail(line.number, "forms stand here without a class", "Put `CLASS:` before them")
      }
      return readForms(line.content, line.number)
    }
    guard let colon = headEnd(line.content) else {
      return fail(
        line.number, "a colon is missing after the class", "Write `CLASS feature=value: forms`")
    }
    var entry = LexiconEntry(
      line: line.number, classes: classes.count..<classes.count,
      features: features.count..<features.count, forms: forms.count..<forms.count)
    readHead(line.content.lowerBound..<colon, of: &entry)
    if entry.classes.isEmpty {
      return fail(line.number, "no class is named here", "Begin with a class in capitals")
    }
    entries.append(entry)
    readForms(colon + 1..<line.content.upperBound, line.number)
  }

  /// The first colon that white space or the end follows.
  private func headEnd(_ content: Range<Int>) -> Int? {
    let bytes = bytes.span
    var index = content.lowerBound
    while index < content.upperBound {
      let next = index + 1
      if bytes[index] == UInt8(ascii: ":"), next == content.upperBound || bytes[next] <= 32 {
        return index
      }
      index = next
    }
    return nil
  }

  /// Reads words; white space inside quotation marks parts none: `side="Sri Lanka"`.
  private mutating func readHead(_ head: Range<Int>, of entry: inout LexiconEntry) {
    let file = bytes
    let bytes = file.span
    var index = head.lowerBound
    while index < head.upperBound {
      let start = index
      var isQuoted = false
      while index < head.upperBound, bytes[index] > 32 || isQuoted {
        if bytes[index] == UInt8(ascii: "\"") { isQuoted.toggle() }
        index += 1
      }
      if start < index { readHeadWord(start..<index, of: bytes, to: &entry) }
      index += 1
    }
  }

  private mutating func readHeadWord(
    _ word: Range<Int>, of bytes: Span<UInt8>, to entry: inout LexiconEntry
  ) {
    let name = bytes.extracting(word)
    if RuleName.isClass(name) {
      classes.append(word)
      entry.classes = entry.classes.lowerBound..<classes.count
      return
    }
    var index = word.lowerBound
    while index < word.upperBound, bytes[index] != UInt8(ascii: "=") { index += 1 }
    if index < word.upperBound {
      features.append((word.lowerBound..<index, unquoted(index + 1..<word.upperBound)))
      entry.features = entry.features.lowerBound..<features.count
    } else if name.equals("used-by-code") {
      entry.isUsedByCode = true
    } else {
      fail(
        entry.line, "\"\(name.text)\" is neither a class nor a feature",
        "Write classes in capitals and features as `name=value`")
    }
  }

  private func unquoted(_ value: Range<Int>) -> Range<Int> {
    let mark = UInt8(ascii: "\"")
    guard value.count >= 2, bytes[value.lowerBound] == mark, bytes[value.upperBound - 1] == mark
    else { return value }
    return value.lowerBound + 1..<value.upperBound - 1
  }

  /// Reads forms of the last entry.
  private mutating func readForms(_ content: Range<Int>, _ line: Int) {
    let file = bytes
    let bytes = file.span
    var index = content.lowerBound
    while index < content.upperBound {
      guard bytes[index] > 32 else {
        index += 1
        continue
      }
      guard bytes[index] == UInt8(ascii: "\"") else {
        let start = index
        while index < content.upperBound, bytes[index] > 32 { index += 1 }
        forms.append(start..<index)
        continue
      }
      let start = index + 1
      index = start
      while index < content.upperBound, bytes[index] != UInt8(ascii: "\"") { index += 1 }
      if index == content.upperBound {
        return fail(line, "a quotation mark is not closed", "Close it on the same line")
      }
      if start < index { forms.append(start..<index) }
      index += 1
    }
    let last = entries.count - 1
    entries[last].forms = entries[last].forms.lowerBound..<forms.count
  }

  private mutating func fail(_ line: Int, _ message: String, _ remedy: String) {
    errors.append(ResourceError(file: file.path, line: line, message: message, remedy: remedy))
  }
}
