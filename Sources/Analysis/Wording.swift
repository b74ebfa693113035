import BriefModel

/// The brief's own words in one language: titles, labels, and templates with slots.
///
/// A table of `key = value` lines; `#` begins a comment at the start of a line. A template has slots in
/// braces and optional parts in brackets, which are printed only when every slot in them is bound:
/// `{who} met[ in {place}][ on {date}].` Double quotation marks keep blanks at the ends of a value.
package struct Wording: Sendable, Hashable {
  /// A line of a wording table that means nothing, with the way to mend it.
  package struct Fault: Error, Hashable, CustomStringConvertible {
    package var description: String
  }

  package let table: [String: String]

  /// Words that have been read before, such as those that a brief carries.
  init(table: [String: String]) { self.table = table }

  /// Reads a table, which is UTF-8; `file` names it in an error.
  package init(parsing bytes: [UInt8], file: String) throws {
    var table: [String: String] = [:]
    table.reserveCapacity(bytes.count / 32)
    let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    for (index, raw) in lines.enumerated() {
      let line = raw.trimmed
      guard !line.isEmpty, line.first != UInt8(ascii: "#") else { continue }
      let place = { "\(file):\(index + 1)" }
      guard let equals = line.firstIndex(of: UInt8(ascii: "=")) else {
        throw Fault(description: "\(place()): no “=” in “\(line.text)”. Write key = words.")
      }
      let key = line[..<equals].trimmed.text
      let value = unquoted(line[(equals + 1)...].trimmed)
      guard !key.isEmpty else {
        throw Fault(description: "\(place()): a line without a key. Write key = words.")
      }
      guard table.updateValue(value.text, forKey: key) == nil else {
        throw Fault(description: "\(place()): \(key) is given twice. Delete one of the lines.")
      }
      if let slip = WordingTemplate.slip(in: value) {
        throw Fault(
          description: "\(place()): \(slip) in the words of \(key). Close every bracket.")
      }
    }
    self.table = table
  }

  /// The words of a key; the key itself where the table has none, so that a gap is seen in print.
  package subscript(key: String) -> String { table[key] ?? key }

  /// The words of a key, where the table has them.
  func known(_ key: String) -> String? { table[key] }

  /// A list of a key, parted by blanks.
  func list(_ key: String) -> [String] {
    (table[key] ?? "").split(separator: " ").map(String.init)
  }

  /// Phrases of a key, parted by semicolons.
  func phrases(_ key: String) -> [String] {
    (table[key] ?? "").split(separator: ";").map { String($0.trimmed) }.filter { !$0.isEmpty }
  }

  /// A template with its slots bound.
  func fill(_ key: String, _ slots: [String: [Inline]] = [:]) -> [Inline] {
    WordingTemplate(self[key]).filled(slots)
  }
}

/// Without the double quotation marks that keep blanks at the ends of a value.
private func unquoted(_ value: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
  let mark = UInt8(ascii: "\"")
  guard value.count >= 2, value.first == mark, value.last == mark else { return value }
  return value.dropFirst().dropLast()
}

extension ArraySlice<UInt8> {
  /// Without white space at both ends.
  var trimmed: ArraySlice<UInt8> {
    var (start, end) = (startIndex, endIndex)
    while start < end, self[start] <= 32 { start += 1 }
    while end > start, self[end - 1] <= 32 { end -= 1 }
    return self[start..<end]
  }

  /// As a string, invalid UTF-8 replaced.
  var text: String { String(decoding: self, as: UTF8.self) }
}

extension StringProtocol {
  /// Without blanks at both ends.
  var trimmed: Self.SubSequence {
    guard let first = firstIndex(where: { !$0.isWhitespace }),
      let last = lastIndex(where: { !$0.isWhitespace })
    else { return self[endIndex...] }
    return self[first...last]
  }
}
