/// Shows which lines two texts do not share.
package enum LineDiff {
  /// Changed lines with `-` or `+` and the line number, two lines of context around each.
  package static func text(from old: String, to new: String, context: Int = 2) -> String {
    let merged = lines(from: split(old), to: split(new))
    let changed = merged.indices.filter { merged[$0].sign != " " }
    var result: [String] = []
    var last = -1
    for index in merged.indices
    where changed.contains(where: { abs($0 - index) <= context }) {
      if index > last + 1 { result.append("  …") }
      result.append("\(merged[index].sign) \(merged[index].number): \(merged[index].text)")
      last = index
    }
    return result.joined(separator: "\n")
  }

  private struct Line {
    var sign: Character
    var number: Int
    var text: Substring
  }

  private static func split(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  /// Both texts in one list, what was removed before what took its place.
  private static func lines(from old: [Substring], to new: [Substring]) -> [Line] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var result: [Line] = []
    var here = 0
    for (offset, line) in old.enumerated() {
      if removed.contains(offset) {
        result.append(Line(sign: "-", number: offset + 1, text: line))
        continue
      }
      while inserted.contains(here) {
        result.append(Line(sign: "+", number: here + 1, text: new[here]))
        here += 1
      }
      result.append(Line(sign: " ", number: here + 1, text: line))
      here += 1
    }
    for offset in here..<new.count {
      result.append(Line(sign: "+", number: offset + 1, text: new[offset]))
    }
    return result
  }
}
