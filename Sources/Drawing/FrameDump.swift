/// Frames and documents as text, so that a layout can be compared by `diff`.
///
/// One line an item, numbers rounded to two decimals, groups indented; the same value always gives
/// the same text.
extension Frame {
  package func dump() -> String {
    var dump = FrameDump()
    dump.add("frame", size.dumped)
    dump.add(self)
    return dump.text
  }
}

extension PagedDocument {
  package func dump() -> String {
    var dump = FrameDump()
    dump.add(
      "document", quoted(metadata.title), "by", quoted(metadata.author), "about",
      quoted(metadata.subject), "in", metadata.language, "created", metadata.created)
    for (number, page) in pages.enumerated() {
      dump.add("page \(number)", page.size.dumped)
      dump.add(page)
    }
    dump.add("structure")
    dump.add(structure)
    dump.add("outline")
    for entry in outline {
      dump.add(
        String(repeating: "  ", count: entry.level) + quoted(entry.title), "→", entry.destination)
    }
    dump.add("destinations")
    for destination in destinations {
      dump.add("  " + destination.name, "page \(destination.page)", destination.point.dumped)
    }
    return dump.text
  }
}

/// Collects the lines.
private struct FrameDump {
  var text = ""

  mutating func add(_ words: String...) {
    add(words)
  }

  mutating func add(_ words: [String]) {
    text += words.filter { !$0.isEmpty }.joined(separator: " ") + "\n"
  }

  mutating func add(_ frame: Frame, depth: Int = 1) {
    for item in frame.items {
      let indent = String(repeating: "  ", count: depth)
      let node = item.node.map { "node \($0)" } ?? ""
      switch item.content {
      case .glyphs(let run, let at, let color):
        add(
          indent + "text", at.dumped, quoted(run.text), "width \(decimal(run.width))",
          run.font.dumped, run.rightToLeft ? "rtl" : "", color.hex, node)
      case .path(let path, let fill, let stroke):
        add(indent + "path", path.dumped, fill?.dumped ?? "", stroke?.dumped ?? "", node)
      case .group(let frame, let at):
        add(indent + "group", at.dumped, "size", frame.size.dumped, node)
        add(frame, depth: depth + 1)
      }
    }
  }

  mutating func add(_ nodes: [StructureNode]) {
    var children: [StructureNode.ID: [StructureNode]] = [:]
    for node in nodes {
      if let parent = node.parent { children[parent, default: []].append(node) }
    }
    func list(_ node: StructureNode, depth: Int) -> [String] {
      let line = String(repeating: "  ", count: depth) + "\(node.id) \(node.role.dumped)"
      let below = (children[node.id] ?? []).sorted { $0.id < $1.id }
      return [line] + below.flatMap { list($0, depth: depth + 1) }
    }
    for root in nodes where root.parent == nil {
      for line in list(root, depth: 1) { add(line) }
    }
  }
}

/// Rounded to two decimals, without trailing zeros.
private func decimal(_ value: Double) -> String {
  guard value.isFinite else { return "\(value)" }
  guard abs(value) < 1e15 else { return "\(value)" }
  let hundredths = Int64((abs(value) * 100).rounded())
  let sign = value < 0 && hundredths > 0 ? "-" : ""
  let rest = hundredths % 100
  let whole = sign + "\(hundredths / 100)"
  if rest == 0 { return whole }
  if rest % 10 == 0 { return whole + ".\(rest / 10)" }
  return whole + (rest < 10 ? ".0" : ".") + "\(rest)"
}

/// In quotation marks, with control characters and bidi controls made visible.
private func quoted(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator:
      result += "\\u{" + String(scalar.value, radix: 16) + "}"
    default:
      if scalar == "\"" || scalar == "\\" { result += "\\" }
      result.unicodeScalars.append(scalar)
    }
  }
  return result + "\""
}

extension Point {
  fileprivate var dumped: String { decimal(x) + "," + decimal(y) }
}

extension Size {
  fileprivate var dumped: String { decimal(width) + "×" + decimal(height) }
}

extension Font {
  fileprivate var dumped: String {
    let traits = (italic ? " italic" : "") + (tabularDigits ? " tabular" : "")
    return "\(family) \(decimal(size)) \(weight)" + traits
  }
}

extension Path {
  fileprivate var dumped: String {
    steps.map { step in
      switch step {
      case .move(let to): "M \(to.dumped)"
      case .line(let to): "L \(to.dumped)"
      case .curve(let first, let second, let to):
        "C \(first.dumped) \(second.dumped) \(to.dumped)"
      case .arc(let center, let radius, let from, let to):
        "A \(center.dumped) r \(decimal(radius)) \(decimal(from))–\(decimal(to))"
      case .close: "Z"
      }
    }.joined(separator: " ")
  }
}

extension Fill {
  fileprivate var dumped: String {
    switch self {
    case .solid(let color): "fill \(color.hex)"
    case .hatched(let ink, let ground, let spacing, let width):
      "hatch \(ink.hex) on \(ground.hex) every \(decimal(spacing)) width \(decimal(width))"
    }
  }
}

extension Stroke {
  fileprivate var dumped: String {
    let dashes = dash.isEmpty ? "" : " dash " + dash.map(decimal).joined(separator: " ")
    return "stroke \(color.hex) \(decimal(width))" + dashes
  }
}

extension StructureNode.Role {
  fileprivate var dumped: String {
    switch self {
    case .heading(let level): "heading \(level)"
    case .tableHead(let scope): "tableHead \(scope.rawValue)"
    case .figure(let alternative): "figure " + quoted(alternative)
    case .link(.destination(let name)): "link → \(name)"
    case .link(.url(let url)): "link " + quoted(url)
    default: "\(self)"
    }
  }
}
