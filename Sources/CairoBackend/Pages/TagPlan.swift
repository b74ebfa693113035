import Drawing

/// In which order tags are opened, marks drawn and tags closed.
///
/// Cairo keeps text only in tags without children, and a tag with text must end with its page.
/// So a node holds its marks directly where it has no children and all its marks stand together;
/// otherwise each stretch of them goes into a Span of its own. A link is opened anew on every
/// line, so that its area covers its words and no more. Containers stay open across pages.
struct TagPlan {
  enum Step: Hashable {
    case open(OpenTag)
    case close
    case draw(Range<Int>)
    /// Ends the page before; the first page needs none.
    case nextPage
    /// An index into the document's destinations.
    case destination(Int)
  }

  /// A tag as opened; `node` is nil for a Span that only holds a stretch of its parent's text.
  struct OpenTag: Hashable {
    var node: StructureNode.ID?
    var stretch: Range<Int>?
    var isEmptyCell = false

    /// Whether it holds other tags; text and other tags never mix.
    var hasChildren: Bool { stretch == nil && !isEmptyCell }
  }

  private(set) var steps: [Step] = []

  /// Every tag in the order of opening, which is the order of the structure tree from the root.
  var tags: [OpenTag] {
    steps.compactMap { if case .open(let tag) = $0 { tag } else { nil } }
  }

  private let structure: StructureMap
  private var open: [StructureNode.ID] = []
  private var opened: Set<StructureNode.ID> = []
  private var isSpanOpen = false
  private var isLeafOpen = false

  init(marks: [Mark], structure: StructureMap, destinations: [Destination], pages: Int) {
    self.structure = structure
    let stretches = Self.stretches(of: marks, structure)
    let held = Set(stretches.compactMap(\.node))
    let direct = Self.holdingDirectly(stretches, structure)
    let alive = structure.withAncestors(of: held)

    var next = 0
    for page in 0..<pages {
      if page > 0 {
        closeLeaf()
        steps.append(.nextPage)
      }
      for index in destinations.indices where destinations[index].page == page {
        steps.append(.destination(index))
      }
      while next < stretches.count, stretches[next].page == page {
        draw(stretches[next], direct: direct, alive: alive)
        next += 1
      }
    }
    closeLeaf()
    while !open.isEmpty { closeContainer(alive) }
  }

  private struct Stretch {
    var page: Int
    var node: StructureNode.ID?
    var marks: Range<Int>
  }

  private static func stretches(of marks: [Mark], _ structure: StructureMap) -> [Stretch] {
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

  private static func holdingDirectly(
    _ stretches: [Stretch], _ structure: StructureMap
  ) -> Set<StructureNode.ID> {
    var counts: [StructureNode.ID: Int] = [:]
    for stretch in stretches {
      if let node = stretch.node { counts[node, default: 0] += 1 }
    }
    let direct = counts.filter { node, count in
      structure.isLink(node) || count == 1 && structure.children[node].isEmpty
    }
    return Set(direct.keys)
  }

  private mutating func draw(
    _ stretch: Stretch, direct: Set<StructureNode.ID>, alive: Set<StructureNode.ID>
  ) {
    closeLeaf()
    guard let node = stretch.node else {
      steps.append(.draw(stretch.marks))
      return
    }
    let path = structure.path(to: node)
    while !path.starts(with: open) { closeContainer(alive) }
    for step in path.dropFirst(open.count) {
      if let parent = open.last { openEmptyCells(of: parent, before: step, alive) }
      begin(step, stretch: step == node && direct.contains(node) ? stretch.marks : nil)
    }
    if direct.contains(node) {
      isLeafOpen = true
    } else {
      steps.append(.open(OpenTag(node: nil, stretch: stretch.marks)))
      isSpanOpen = true
    }
    steps.append(.draw(stretch.marks))
  }

  private mutating func begin(_ node: StructureNode.ID, stretch: Range<Int>? = nil) {
    steps.append(.open(OpenTag(node: node, stretch: stretch)))
    open.append(node)
    opened.insert(node)
  }

  private mutating func closeLeaf() {
    if isSpanOpen { steps.append(.close) }
    if isLeafOpen {
      steps.append(.close)
      open.removeLast()
    }
    isSpanOpen = false
    isLeafOpen = false
  }

  private mutating func closeContainer(_ alive: Set<StructureNode.ID>) {
    guard let node = open.last else { return }
    openEmptyCells(of: node, before: .max, alive)
    open.removeLast()
    steps.append(.close)
  }

  /// A row keeps its empty cells: without them the columns after would shift.
  private mutating func openEmptyCells(
    of parent: StructureNode.ID, before node: StructureNode.ID, _ alive: Set<StructureNode.ID>
  ) {
    for child in structure.children[parent]
    where child < node && structure.isCell(child) && !alive.contains(child)
      && !opened.contains(child)
    {
      steps.append(.open(OpenTag(node: child, isEmptyCell: true)))
      opened.insert(child)
      steps.append(.close)
    }
  }
}
