import Drawing

/// Neighbouring marks of one node on one page, which are drawn under one tag.
///
/// A link makes one for each line, so that its area covers its words and no more.
struct Stretch: Hashable {
  var page: Int
  /// Nil makes it an artifact; of what lies in a link, the link.
  var node: StructureNode.ID?
  var marks: Range<Int>

  static func all(of marks: [Mark], _ structure: StructureMap) -> [Stretch] {
    var stretches: [Stretch] = []
    var baseline: Double?
    for (index, mark) in marks.enumerated() {
      let node = mark.node.map { structure.enclosingLink[$0] ?? $0 }
      let isLink = node.map(structure.isLink) ?? false
      let isNewLine = isLink && baseline != nil && mark.baseline != baseline
      if let last = stretches.last, last.page == mark.page, last.node == node, !isNewLine {
        stretches[stretches.count - 1].marks = last.marks.lowerBound..<index + 1
      } else {
        stretches.append(Stretch(page: mark.page, node: node, marks: index..<index + 1))
      }
      baseline = mark.baseline ?? baseline
    }
    return stretches
  }
}
