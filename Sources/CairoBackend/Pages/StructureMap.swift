import Drawing

/// The structure nodes by number, with their children.
struct StructureMap {
  let nodes: [StructureNode]
  let children: [[StructureNode.ID]]
  /// The outermost link that each node is or lies in.
  let enclosingLink: [StructureNode.ID?]
  /// The innermost figure that each node is or lies in.
  let enclosingFigure: [StructureNode.ID?]

  /// Throws unless nodes are numbered in order, each after its parent, the document first.
  init(_ nodes: [StructureNode]) throws {
    guard let document = nodes.first, document.parent == nil else {
      throw PageWriterError.brokenStructure(node: 0)
    }
    var children = Array(repeating: [StructureNode.ID](), count: nodes.count)
    var links = [StructureNode.ID?](repeating: nil, count: nodes.count)
    var figures = links
    for (index, node) in nodes.enumerated() {
      guard node.id == index, index == 0 || (node.parent ?? index) < index else {
        throw PageWriterError.brokenStructure(node: node.id)
      }
      if let parent = node.parent {
        guard parent >= 0 else { throw PageWriterError.brokenStructure(node: node.id) }
        children[parent].append(index)
        links[index] = links[parent]
        figures[index] = figures[parent]
      }
      if case .link = node.role, links[index] == nil { links[index] = index }
      if case .figure = node.role { figures[index] = index }
    }
    self.nodes = nodes
    self.children = children
    enclosingLink = links
    enclosingFigure = figures
  }

  func isLink(_ node: StructureNode.ID) -> Bool { enclosingLink[node] == node }

  func isCell(_ node: StructureNode.ID) -> Bool {
    switch nodes[node].role {
    case .tableCell, .tableHead: true
    default: false
    }
  }
}
