/// Marks what a content stream draws outside of any tag as an artifact.
///
/// Every operator ends its operands, so one pass over the tokens is enough: a stretch between two
/// tags that paints something is wrapped whole, changes of state included.
struct ArtifactMarks {
  private var tokens: PDFTokens
  private var output: [UInt8] = []
  /// Where the operands of the coming operator begin.
  private var operands = 0
  private var stretch = 0
  private var depth = 0
  private var isPainted = false

  private var tagged = 0

  /// The content with its artifacts marked, and how many tags it has that lie in no other.
  static func added(to content: [UInt8]) -> (content: [UInt8], tagged: Int) {
    var marks = ArtifactMarks(content)
    marks.run()
    return (marks.output, marks.tagged)
  }

  private init(_ content: [UInt8]) {
    tokens = PDFTokens(of: content, in: content.indices)
    output.reserveCapacity(content.count + content.count / 8 + 256)
  }

  private mutating func run() {
    while let token = tokens.next() {
      guard isOperator(token) else { continue }
      handle(token)
      operands = tokens.position
    }
    if depth == 0 { endStretch(at: tokens.bytes.count) }
    output += tokens.bytes[stretch...]
  }

  private mutating func handle(_ token: Range<Int>) {
    switch token.count {
    case 3 where tokens.token(token, is: "BDC") || tokens.token(token, is: "BMC"):
      if depth == 0 {
        endStretch(at: operands)
        tagged += 1
      }
      depth += 1
    case 3 where tokens.token(token, is: "EMC"):
      depth -= 1
      if depth == 0 {
        output += tokens.bytes[stretch..<tokens.position]
        stretch = tokens.position
        isPainted = false
      }
    case 1, 2:
      if depth == 0, !isPainted { isPainted = paints(token) }
    default: break
    }
  }

  private mutating func endStretch(at end: Int) {
    if isPainted { output += Self.begin }
    output += tokens.bytes[stretch..<end]
    if isPainted { output += Self.end }
    stretch = end
    isPainted = false
  }

  private static let begin = Array("\n/Artifact BMC\n".utf8)
  private static let end = Array("\nEMC".utf8)

  /// Whether an operator of one or two letters leaves something on the page.
  private func paints(_ token: Range<Int>) -> Bool {
    let first = tokens.bytes[token.lowerBound]
    guard token.count == 2 else { return Self.painting.contains(first) }
    switch (first, tokens.bytes[token.lowerBound + 1]) {
    case (UInt8(ascii: "f"), UInt8(ascii: "*")), (UInt8(ascii: "B"), UInt8(ascii: "*")),
      (UInt8(ascii: "b"), UInt8(ascii: "*")), (UInt8(ascii: "s"), UInt8(ascii: "h")),
      (UInt8(ascii: "D"), UInt8(ascii: "o")), (UInt8(ascii: "T"), UInt8(ascii: "j")),
      (UInt8(ascii: "T"), UInt8(ascii: "J")):
      return true
    default: return false
    }
  }

  private static let painting = Array("SsfFBb'\"".utf8)

  private func isOperator(_ token: Range<Int>) -> Bool {
    switch tokens.bytes[token.lowerBound] {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "'"), UInt8(ascii: "\""):
      true
    default: false
    }
  }
}
