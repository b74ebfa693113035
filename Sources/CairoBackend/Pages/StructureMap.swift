import Drawing

/// The structure nodes by number, with their children.
struct StructureMap {
  let nodes: [StructureNode]
  let children: [[StructureNode.ID]]

  /// Throws unless nodes are numbered in order, each after its parent, the document first.
  init(_ nodes: [StructureNode]) throws {
    guard let document = nodes.first, document.parent == nil else {
      throw PageWriterError.brokenStructure(node: 0)
    }
    var children = Array(repeating: [StructureNode.ID](), count: nodes.count)
    for (index, node) in nodes.enumerated() {
      guard node.id == index, index == 0 || (node.parent ?? index) < index else {
        throw PageWriterError.brokenStructure(node: node.id)
      }
      if let parent = node.parent {
        guard parent >= 0 else { throw PageWriterError.brokenStructure(node: node.id) }
        children[parent].append(index)
      }
    }
    self.nodes = nodes
    self.children = children
  }

  /// From the document to the node, both included.
  func path(to node: StructureNode.ID) -> [StructureNode.ID] {
    var path = [node]
    while let parent = nodes[path[path.count - 1]].parent { path.append(parent) }
    return path.reversed()
  }

  /// The outermost link that the node is or lies in.
  func enclosingLink(of node: StructureNode.ID) -> StructureNode.ID? {
    path(to: node).first(where: isLink)
  }

  /// The innermost figure that the node is or lies in.
  func enclosingFigure(of node: StructureNode.ID) -> StructureNode.ID? {
    path(to: node).last(where: isFigure)
  }

  func withAncestors(of nodes: Set<StructureNode.ID>) -> Set<StructureNode.ID> {
    nodes.reduce(into: nodes) { $0.formUnion(path(to: $1)) }
  }

  func isLink(_ node: StructureNode.ID) -> Bool {
    if case .link = nodes[node].role { true } else { false }
  }

  private func isFigure(_ node: StructureNode.ID) -> Bool {
    if case .figure = nodes[node].role { true } else { false }
  }

  func isCell(_ node: StructureNode.ID) -> Bool {
    switch nodes[node].role {
    case .tableCell, .tableHead: true
    default: false
    }
  }
}
