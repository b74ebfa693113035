import Drawing

/// The tagged structure while it grows, in the order of reading.
struct StructureTree {
  private(set) var nodes = [StructureNode(id: 0, role: .document, parent: nil)]

  mutating func add(_ role: StructureNode.Role, under parent: StructureNode.ID) -> StructureNode.ID
  {
    nodes.append(StructureNode(id: nodes.count, role: role, parent: parent))
    return nodes.count - 1
  }
}
