/// Marks what a content stream draws outside of any tag as an artifact.
///
/// Every operator ends its operands, so one pass over the tokens is enough: a stretch between two
/// tags that paints something is wrapped whole, changes of state included.
struct ArtifactMarks {
  private let content: [UInt8]
  private var output: [UInt8] = []
  private var position = 0
  /// Where the operands of the coming operator begin.
  private var operands = 0
  private var stretch = 0
  private var depth = 0
  private var isPainted = false

  static func added(to content: [UInt8]) -> [UInt8] {
    var marks = ArtifactMarks(content: content)
    return marks.run()
  }

  private init(content: [UInt8]) {
    self.content = content
    output.reserveCapacity(content.count + 256)
  }

  private mutating func run() -> [UInt8] {
    while let token = nextToken() {
      guard isOperator(token) else { continue }
      handle(content[token])
      operands = position
    }
    if depth == 0 { endStretch(at: content.count) }
    output += content[stretch...]
    return output
  }

  private mutating func handle(_ name: ArraySlice<UInt8>) {
    if name.elementsEqual(Self.begin) || name.elementsEqual(Self.beginPlain) {
      if depth == 0 { endStretch(at: operands) }
      depth += 1
    } else if name.elementsEqual(Self.end) {
      depth -= 1
      if depth == 0 {
        output += content[stretch..<position]
        stretch = position
        isPainted = false
      }
    } else if depth == 0, Self.painting.contains(where: { name.elementsEqual($0) }) {
      isPainted = true
    }
  }

  private mutating func endStretch(at end: Int) {
    if isPainted { output += Array("\n/Artifact BMC\n".utf8) }
    output += content[stretch..<end]
    if isPainted { output += Array("\nEMC".utf8) }
    stretch = end
    isPainted = false
  }

  private static let begin = Array("BDC".utf8)
  private static let beginPlain = Array("BMC".utf8)
  private static let end = Array("EMC".utf8)
  private static let painting = [
    "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "sh", "Do", "Tj", "TJ", "'", "\"",
  ].map { Array($0.utf8) }

  private mutating func nextToken() -> Range<Int>? {
    while position < content.count, Self.isSpace(content[position]) { position += 1 }
    guard position < content.count else { return nil }
    let start = position
    position += 1
    switch content[start] {
    case UInt8(ascii: "("): skipString()
    case UInt8(ascii: "<") where position < content.count && content[position] == content[start],
      UInt8(ascii: ">") where position < content.count && content[position] == content[start]:
      position += 1
    case UInt8(ascii: "<"): skip { $0 != UInt8(ascii: ">") }
    case UInt8(ascii: "%"): skip { $0 != 10 && $0 != 13 }
    case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ">"): break
    default: skip { !Self.isSpace($0) && !Self.isDelimiter($0) }
    }
    return start..<position
  }

  private mutating func skip(while isInside: (UInt8) -> Bool) {
    while position < content.count, isInside(content[position]) { position += 1 }
  }

  private mutating func skipString() {
    var nesting = 1
    while position < content.count, nesting > 0 {
      switch content[position] {
      case UInt8(ascii: "\\"): position += 1
      case UInt8(ascii: "("): nesting += 1
      case UInt8(ascii: ")"): nesting -= 1
      default: break
      }
      position += 1
    }
    position = min(position, content.count)
  }

  private func isOperator(_ token: Range<Int>) -> Bool {
    switch content[token.lowerBound] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "'"), UInt8(ascii: "\""):
      true
    default: false
    }
  }

  private static func isSpace(_ byte: UInt8) -> Bool {
    byte == 32 || (9...13).contains(byte) || byte == 0
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: "<"), UInt8(ascii: ">"),
      UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "/"), UInt8(ascii: "%"):
      true
    default: false
    }
  }
}
