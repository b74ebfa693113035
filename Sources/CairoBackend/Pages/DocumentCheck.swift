import Drawing

/// Finds what Cairo would report late or never, before anything is drawn.
struct DocumentCheck {
  let document: PagedDocument
  let faces: Faces

  func run(marks: [Mark], structure: StructureMap) throws {
    guard !document.pages.isEmpty else { throw PageWriterError.noPages }
    let names = try destinationNames()
    for entry in document.outline where !names.contains(entry.destination) {
      throw PageWriterError.unknownDestination(
        entry.destination, wantedBy: "The bookmark \"\(entry.title)\"")
    }
    for node in structure.nodes {
      if case .link(.destination(let name)) = node.role, !names.contains(name) {
        throw PageWriterError.unknownDestination(name, wantedBy: "The link in node \(node.id)")
      }
    }
    for (index, page) in document.pages.enumerated()
    where !Box(Point(0, 0), Point(page.size.width, page.size.height)).isSane {
      throw PageWriterError.notFinite(page: index)
    }
    for mark in marks { try check(mark, structure) }
  }

  private func destinationNames() throws -> Set<String> {
    var names: Set<String> = []
    for destination in document.destinations {
      guard document.pages.indices.contains(destination.page),
        Box(destination.point, destination.point).isSane
      else { throw PageWriterError.misplacedDestination(destination.name) }
      guard names.insert(destination.name).inserted else {
        throw PageWriterError.repeatedDestination(destination.name)
      }
    }
    return names
  }

  private func check(_ mark: Mark, _ structure: StructureMap) throws {
    if let node = mark.node, !structure.nodes.indices.contains(node) {
      throw PageWriterError.brokenStructure(node: node)
    }
    switch mark.content {
    case .glyphs(let run, _, _):
      try check(run)
      guard mark.box.isSane else {
        throw PageWriterError.notFinite(page: mark.page)
      }
    case .path(let path, _, _, _):
      guard path.steps.isEmpty || mark.box.isSane else {
        throw PageWriterError.notFinite(page: mark.page)
      }
    }
  }

  private func check(_ run: GlyphRun) throws {
    guard faces.scaledFont(run.face) != nil else {
      throw PageWriterError.unknownFace(run.face, text: run.text)
    }
    var (bytes, glyphs) = (0, 0)
    for cluster in run.clusters {
      guard cluster.bytes > 0, cluster.glyphs >= 0 else {
        throw PageWriterError.brokenRun(text: run.text)
      }
      bytes += cluster.bytes
      glyphs += cluster.glyphs
    }
    guard bytes == run.text.utf8.count, glyphs == run.glyphs.count else {
      throw PageWriterError.brokenRun(text: run.text)
    }
  }
}
