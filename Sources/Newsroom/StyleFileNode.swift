import Drawing

/// A value of a style file with its name and line; reading it as the wrong thing is a problem.
struct StyleFileNode {
  let name: String
  let line: Int
  let problems: StyleFileProblems
  private let node: YAMLNode

  /// `line` is that of the key, since the value of a block begins a line below.
  init(_ node: YAMLNode, name: String, line: Int, problems: StyleFileProblems) {
    self.node = node
    self.name = name
    self.line = line
    self.problems = problems
  }

  /// The values below, by key and in the order of the file.
  func members() -> [(key: String, value: StyleFileNode)] {
    guard let mapping = node.mapping else {
      problem("\(name) must hold keys and values.", remedy: "Write `key: value` lines under it.")
      return []
    }
    return mapping.map { key, value in
      let text = key.scalar ?? ""
      return (text, StyleFileNode(value, name: text, line: key.line, problems: problems))
    }
  }

  /// The values below, where only `known` keys may stand and all of `required` must.
  func members(known: [String], required: [String]) -> [String: StyleFileNode] {
    var result: [String: StyleFileNode] = [:]
    for (key, value) in members() {
      if known.contains(key) {
        result[key] = value
      } else {
        problems.add(
          "\(name) has no key \"\(key)\".", line: value.line,
          remedy: "Known here: \(known.joined(separator: ", ")).")
      }
    }
    guard node.mapping != nil else { return result }
    for key in required where result[key] == nil {
      problem("\(name) lacks \"\(key)\".", remedy: "Define it under \(name).")
    }
    return result
  }

  /// A text of one line that is not empty.
  func text() -> String? {
    guard let text = node.scalar, !text.isEmpty, !text.contains(where: \.isNewline) else {
      problem("\(name) has no value.", remedy: "Write a text of one line after the colon.")
      return nil
    }
    return text
  }

  /// Points, from a plain number or one in millimetres ("20 mm").
  func points(in range: ClosedRange<Double>) -> Double? {
    let text = node.scalar ?? ""
    let metric = text.hasSuffix(" mm")
    guard let value = Double(metric ? text.dropLast(3) : text[...]), value.isFinite else {
      problem(
        "\(name) is not a number: \"\(text)\".", remedy: "Write points (12.5) or \"20 mm\".")
      return nil
    }
    let points = metric ? value * 72 / 25.4 : value
    guard range.contains(points) else {
      problem(
        "\(name) is out of range: \(text).",
        remedy: "Choose \(Self.plain(range.lowerBound)) to \(Self.plain(range.upperBound)) points.")
      return nil
    }
    return points
  }

  func weight() -> Int? {
    let text = node.scalar ?? ""
    guard let value = Int(text), (100...900).contains(value) else {
      problem("\(name) is not a weight: \"\(text)\".", remedy: "Choose 100 to 900; 700 is bold.")
      return nil
    }
    return value
  }

  func flag() -> Bool? {
    switch node.scalar {
    case "true": return true
    case "false": return false
    default:
      problem("\(name) is neither true nor false.", remedy: "Write true or false.")
      return nil
    }
  }

  /// A colour in hexadecimal digits.
  func color() -> Color? {
    let text = node.scalar ?? ""
    let digits = text.utf8.dropFirst()
    guard text.hasPrefix("#"), digits.count == 6,
      digits.allSatisfy({ Character(UnicodeScalar($0)).isHexDigit }), let color = Color(hex: text)
    else {
      // Without quotation marks YAML takes what follows # for a remark and the value is gone.
      problem(
        "\(name) is not a colour: \"\(text)\".",
        remedy: "Write six hexadecimal digits in quotation marks: \"#1a2b3c\".")
      return nil
    }
    return color
  }

  func problem(_ message: String, remedy: String) {
    problems.add(message, line: line, remedy: remedy)
  }

  /// Without a point where it is whole.
  static func plain(_ value: Double) -> String {
    value == value.rounded() ? "\(Int(value))" : "\(value)"
  }
}
