/// A line of a resource file that says something.
struct ResourceLine: Sendable {
  var number: Int
  var isIndented: Bool
  /// Where in the file it lies, without indentation, comment and trailing space; never empty.
  var content: Range<Int>
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
      let start = index
      let content = takeLine()
      number += 1
      if !content.isEmpty {
        return ResourceLine(
          number: number, isIndented: content.lowerBound > start, content: content)
      }
    }
    return nil
  }

  /// What a line says; goes on to the next one.
  private mutating func takeLine() -> Range<Int> {
    let file = bytes
    let bytes = file.span
    var next = index
    while next < bytes.count, bytes[next] <= 32, bytes[next] != 10 { next += 1 }
    let start = next
    var end = next
    var isQuoted = false
    while next < bytes.count {
      let byte = bytes[next]
      next += 1
      if byte > UInt8(ascii: "#") {
        end = next
      } else if byte == 10 {
        index = next
        return start..<end
      } else if byte > 32 {
        if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
        let isComment =
          byte == UInt8(ascii: "#") && !isQuoted
          && (next - 1 == start || bytes[next - 2] <= 32)
        if isComment {
          while next < bytes.count, bytes[next] != 10 { next += 1 }
        } else {
          end = next
        }
      }
    }
    index = next
    return start..<end
  }
}

extension Span<UInt8> {
  /// As a string, invalid UTF-8 replaced.
  var text: String { withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) } }

  func equals(_ word: StaticString) -> Bool {
    withUnsafeBufferPointer { bytes in word.withUTF8Buffer { bytes.elementsEqual($0) } }
  }
}

/// What names look like in resource files.
enum RuleName {
  /// Capitals, digits and underscores, beginning with a capital.
  static func isClass(_ name: Span<UInt8>) -> Bool {
    guard !name.isEmpty, name[0] &- 65 < 26 else { return false }
    for index in name.indices {
      let byte = name[index]
      guard byte &- 65 < 26 || byte &- 48 < 10 || byte == UInt8(ascii: "_") else { return false }
    }
    return true
  }
}
