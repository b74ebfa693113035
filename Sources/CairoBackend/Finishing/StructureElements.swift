import Drawing

/// The structure tree: what is a heading, a row, a link, and which marks on which page it holds.
///
/// A node is an element where it or one below it has something on a page. Its text and its
/// children stand in it in order of reading; a paragraph that goes on overleaf stays one element.
struct StructureElements {
  /// What stands in an element.
  private enum Kid {
    case element(StructureNode.ID)
    /// A stretch of marks, by its number among the tags of the page.
    case content(page: Int, tag: Int)
    case annotation(page: Int, number: PDFBody.Number)
  }

  private let structure: StructureMap
  private let pages: [PDFBody.Number]
  private var kids: [[Kid]]
  private var numbers: [PDFBody.Number?]
  /// Whose each tag of a page is, by page.
  private var owners: [[StructureNode.ID]]
  private var linkOwners: [StructureNode.ID] = []

  /// Elements without content as yet; the document is always one.
  init(_ structure: StructureMap, pages: [PDFBody.Number], in body: inout PDFBody) {
    self.structure = structure
    self.pages = pages
    kids = Array(repeating: [], count: structure.nodes.count)
    numbers = Array(repeating: nil, count: structure.nodes.count)
    owners = Array(repeating: [], count: pages.count)
    numbers[0] = body.promise()
  }

  /// Gives a node the next tag of a page.
  mutating func add(_ node: StructureNode.ID, onPage page: Int, in body: inout PDFBody) {
    raise(node, in: &body)
    kids[node].append(.content(page: page, tag: owners[page].count))
    owners[page].append(node)
  }

  /// Gives a link an area of a page, and returns the area's key in the tree.
  mutating func add(
    link: StructureNode.ID, annotation: PDFBody.Number, onPage page: Int, in body: inout PDFBody
  ) -> Int {
    raise(link, in: &body)
    kids[link].append(.annotation(page: page, number: annotation))
    linkOwners.append(link)
    return pages.count + linkOwners.count - 1
  }

  /// Makes elements of a node and of all above it.
  private mutating func raise(_ node: StructureNode.ID, in body: inout PDFBody) {
    var node = node
    while numbers[node] == nil, let parent = structure.nodes[node].parent {
      numbers[node] = body.promise()
      kids[parent].append(.element(node))
      node = parent
    }
  }

  /// Writes the tree and returns its root; `boxes` are those of figures, in PDF's notation.
  mutating func write(
    into body: inout PDFBody, boxes: [StructureNode.ID: [Double]]
  ) -> PDFBody.Number {
    keepEmptyCells(in: &body)
    let root = body.promise()
    let notes = notesInOrder()
    for (node, number) in numbers.enumerated() {
      guard let number else { continue }
      let parent = structure.nodes[node].parent.flatMap { numbers[$0] } ?? root
      body.put(number) { write(node, below: parent, box: boxes[node], note: notes[node], to: &$0) }
    }
    body.put(root) { notation in
      notation.write("<< /Type /StructTreeRoot /K ")
      notation.reference(to: numbers[0] ?? root)
      writeOwners(to: &notation)
      writeIndex(of: notes, to: &notation)
      notation.write(" >>")
    }
    return root
  }

  /// A row keeps its empty cells: without them the columns after would shift.
  private mutating func keepEmptyCells(in body: inout PDFBody) {
    for row in kids.indices where numbers[row] != nil {
      let cells = structure.children[row]
      guard let first = cells.first, structure.isCell(first) else { continue }
      for cell in cells where numbers[cell] == nil { numbers[cell] = body.promise() }
      kids[row] = cells.map { .element($0) }
    }
  }

  /// The notes' numbers in order of reading, from 1.
  private func notesInOrder() -> [StructureNode.ID: Int] {
    var notes: [StructureNode.ID: Int] = [:]
    var pending: [StructureNode.ID] = [0]
    while let node = pending.popLast() {
      if structure.nodes[node].role == .note { notes[node] = notes.count + 1 }
      for case .element(let kid) in kids[node].reversed() { pending.append(kid) }
    }
    return notes
  }

  // MARK: Notation

  private func write(
    _ node: StructureNode.ID, below parent: PDFBody.Number, box: [Double]?, note: Int?,
    to notation: inout PDFNotation
  ) {
    let role = structure.nodes[node].role
    notation.write("<< /Type /StructElem /S ")
    notation.name(role.tagName)
    notation.write(" /P ")
    notation.reference(to: parent)
    switch role {
    case .figure(let alternative):
      notation.write(" /Alt ")
      notation.text(Legible.text(alternative))
      if let box {
        notation.write(" /A << /O /Layout /Placement /Block /BBox [")
        for number in box {
          notation.write(" ")
          notation.write(number)
        }
        notation.write(" ] >>")
      }
    case .tableHead(.row): notation.write(" /A << /O /Table /Scope /Row >>")
    case .tableHead(.column): notation.write(" /A << /O /Table /Scope /Column >>")
    default: break
    }
    if let note {
      notation.write(" /ID ")
      notation.text(name(ofNote: note))
    }
    writeKids(of: node, to: &notation)
    notation.write(" >>")
  }

  private func writeKids(of node: StructureNode.ID, to notation: inout PDFNotation) {
    guard !kids[node].isEmpty else { return }
    var home: Int?
    for case .content(let page, _) in kids[node] where home == nil { home = page }
    if let home {
      notation.write(" /Pg ")
      notation.reference(to: pages[home])
    }
    notation.write(" /K [")
    for kid in kids[node] {
      notation.write(" ")
      switch kid {
      case .element(let child): notation.reference(to: numbers[child] ?? 0)
      case .content(let page, let tag) where page == home: notation.write(tag)
      case .content(let page, let tag):
        notation.write("<< /Type /MCR /Pg ")
        notation.reference(to: pages[page])
        notation.write(" /MCID ")
        notation.write(tag)
        notation.write(" >>")
      case .annotation(let page, let number):
        notation.write("<< /Type /OBJR /Pg ")
        notation.reference(to: pages[page])
        notation.write(" /Obj ")
        notation.reference(to: number)
        notation.write(" >>")
      }
    }
    notation.write(" ]")
  }

  /// From the tags of a page and the areas of links back to their elements.
  private func writeOwners(to notation: inout PDFNotation) {
    notation.write(" /ParentTreeNextKey ")
    notation.write(pages.count + linkOwners.count)
    notation.write(" /ParentTree << /Nums [")
    for (page, nodes) in owners.enumerated() {
      notation.write(" ")
      notation.write(page)
      notation.write(" [")
      notation.references(to: nodes.compactMap { numbers[$0] })
      notation.write("]")
    }
    for (index, node) in linkOwners.enumerated() {
      notation.write(" ")
      notation.write(pages.count + index)
      notation.write(" ")
      notation.reference(to: numbers[node] ?? 0)
    }
    notation.write(" ] >>")
  }

  private func writeIndex(of notes: [StructureNode.ID: Int], to notation: inout PDFNotation) {
    guard !notes.isEmpty else { return }
    notation.write(" /IDTree << /Names [")
    for (node, note) in notes.sorted(by: { $0.value < $1.value }) {
      notation.write(" ")
      notation.text(name(ofNote: note))
      notation.write(" ")
      notation.reference(to: numbers[node] ?? 0)
    }
    notation.write(" ] >>")
  }

  /// Of one length, so that the order of names is that of numbers.
  private func name(ofNote number: Int) -> String {
    let digits = String(number)
    return "note" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
  }
}
