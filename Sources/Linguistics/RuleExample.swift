/// A sentence that a rule must fire on, or must not.
struct RuleExample: Sendable {
  var line: Int
  var isPositive: Bool
  var sentence: String
  /// What each result must have; a name that comes again begins the next result.
  var results: [[(key: String, value: String)]]

  /// Whether a line of a rule is an example: `+` or `-`, then white space.
  static func begins(_ line: ResourceLine, in bytes: [UInt8]) -> Bool {
    guard line.content.count > 1 else { return false }
    let sign = bytes[line.content.lowerBound]
    return (sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-"))
      && bytes[line.content.lowerBound + 1] <= 32
  }

  /// Reads `+ "sentence" => feature=value`.
  init(_ line: ResourceLine, in bytes: [UInt8]) throws(RuleFault) {
    let content = bytes[line.content]
    let arrow = Self.arrow(in: content)
    let quoted = content[..<(arrow ?? content.endIndex)]
    guard let open = quoted.firstIndex(of: UInt8(ascii: "\"")),
      let close = quoted.lastIndex(of: UInt8(ascii: "\"")), open < close
    else {
      throw RuleFault(
        line: line.number, message: "an example needs a sentence in quotation marks",
        remedy: "Write `+ \"sentence\" => feature=value`")
    }
    self.line = line.number
    isPositive = content.first == UInt8(ascii: "+")
    sentence = String(decoding: content[(open + 1)..<close], as: UTF8.self)
    results = try Self.results(
      content[(arrow.map { $0 + 3 } ?? content.endIndex)...], line.number)
  }

  /// Where the last `" =>` of a line begins its arrow, so that sentences may hold anything.
  private static func arrow(in content: ArraySlice<UInt8>) -> Int? {
    content.indices.last { index in
      index > content.startIndex && content[index...].starts(with: [32, 61, 62])
        && content[..<index].last { $0 > 32 } == UInt8(ascii: "\"")
    }
  }

  private static func results(
    _ content: ArraySlice<UInt8>, _ line: Int
  ) throws(RuleFault) -> [[(key: String, value: String)]] {
    var results: [[(key: String, value: String)]] = []
    var rest = content.drop { $0 <= 32 }
    while !rest.isEmpty {
      guard let equals = rest.firstIndex(of: UInt8(ascii: "=")) else {
        throw RuleFault(
          line: line, message: "an example expects features behind its arrow",
          remedy: "Write `=> feature=value feature=\"two words\"`")
      }
      let key = String(decoding: rest[..<equals], as: UTF8.self)
      let isQuoted = rest[(equals + 1)...].first == UInt8(ascii: "\"")
      let start = isQuoted ? equals + 2 : equals + 1
      let end =
        rest[start...].firstIndex { isQuoted ? $0 == UInt8(ascii: "\"") : $0 <= 32 }
        ?? rest.endIndex
      let value = String(decoding: rest[start..<end], as: UTF8.self)
      if results.isEmpty || results[results.count - 1].contains(where: { $0.key == key }) {
        results.append([])
      }
      results[results.count - 1].append((key, value))
      rest = rest[min(end + (isQuoted ? 1 : 0), rest.endIndex)...].drop { $0 <= 32 }
    }
    return results
  }
}
