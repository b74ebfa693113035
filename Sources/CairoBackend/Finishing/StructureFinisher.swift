import Drawing

/// Completes the structure tree that Cairo has written, element by element.
///
/// The plan's tags in order of opening are the tree's elements from the root down, so each element
/// is found by counting, and a tree that does not match is an error and never a guess.
struct StructureFinisher {
  let file: PDFFile
  let document: PagedDocument
  let marks: [Mark]
  let tags: [TagPlan.OpenTag]
  let structure: StructureMap

  private struct Element {
    var object: PDFObject
    var tag: TagPlan.OpenTag
  }

  func run() throws {
    let root = file.catalog["/StructTreeRoot"]
    let elements = try elements(below: root)
    let texts = linkTexts()
    let boxes = figureBoxes()
    for element in elements {
      guard let node = element.tag.node else { continue }
      complete(element.object, node: node, text: texts[node], box: boxes[node])
    }
    nameNotes(elements, root)
    join(elements)
  }

  private func elements(below root: PDFObject) throws -> [Element] {
    var elements: [Element] = []
    var pending = Array(root["/K"].items.reversed())
    while let object = pending.popLast() {
      guard elements.count < tags.count else { throw mismatch }
      let tag = tags[elements.count]
      let role = tag.node.map { document.structure[$0].role } ?? .span
      guard object.has("/S", named: role.tagName) else { throw mismatch }
      elements.append(Element(object: object, tag: tag))
      if tag.hasChildren { pending += object["/K"].items.reversed() }
    }
    guard elements.count == tags.count else { throw mismatch }
    return elements
  }

  private var mismatch: PageWriterError {
    .finishing(reason: "the structure tree is not the one that was drawn")
  }

  private func complete(_ element: PDFObject, node: Int, text: String?, box: PageBox?) {
    switch document.structure[node].role {
    case .figure(let alternative):
      element.set("/Alt", to: file.text(Legible.text(alternative)))
      if let box { element.set("/A", to: layout(box)) }
    case .tableHead(let scope):
      let name = scope == .row ? "Row" : "Column"
      element.set("/A", to: file.parse("<< /O /Table /Scope /\(name) >>"))
    case .link:
      for kid in element["/K"].items {
        let annotation = kid["/Obj"]
        guard !annotation.isNull else { continue }
        annotation.set("/Contents", to: file.text(Legible.text(text ?? "")))
      }
    default: break
    }
  }

  private func layout(_ place: PageBox) -> PDFObject {
    let height = document.pages[place.page].size.height
    let numbers = [
      place.box.low.x, height - place.box.high.y, place.box.high.x, height - place.box.low.y,
    ].map(\.fixed).joined(separator: " ")
    return file.parse("<< /O /Layout /Placement /Block /BBox [\(numbers)] >>")
  }

  /// Gives each note an identifier, and the tree an index of them.
  private func nameNotes(_ elements: [Element], _ root: PDFObject) {
    var names: [PDFObject] = []
    var seen: Set<Int> = []
    for element in elements {
      guard let node = element.tag.node, document.structure[node].role == .note,
        seen.insert(node).inserted
      else { continue }
      let digits = String(seen.count)
      let name = "note" + String(repeating: "0", count: max(0, 6 - digits.count)) + digits
      element.object.set("/ID", to: file.text(name))
      names += [file.text(name), element.object]
    }
    guard !names.isEmpty else { return }
    let index = file.parse("<< >>")
    index.set("/Names", to: file.array(names))
    root.set("/IDTree", to: index.indirect)
  }

  /// Makes one element of a container that had to be closed and opened again.
  ///
  /// Links stay apart: a marked stretch refers to its own element.
  private func join(_ elements: [Element]) {
    var first: [Int: PDFObject] = [:]
    for element in elements {
      guard let node = element.tag.node, element.tag.hasChildren else { continue }
      guard let target = first[node] else {
        first[node] = element.object
        continue
      }
      let kids = element.object["/K"].items
      for kid in kids { kid.set("/P", to: target) }
      target.set("/K", to: file.array(target["/K"].items + kids))
      let parent = element.object["/P"]
      let others = parent["/K"].items.filter { $0.id != element.object.id }
      parent.set("/K", to: file.array(others))
    }
  }

  private struct PageBox {
    var page: Int
    var box: Box
  }

  /// What each figure covers on the page where it begins.
  private func figureBoxes() -> [Int: PageBox] {
    var boxes: [Int: PageBox] = [:]
    for mark in marks {
      guard let node = mark.node, let figure = structure.enclosingFigure[node] else { continue }
      let known = boxes[figure] ?? PageBox(page: mark.page, box: .nothing)
      guard known.page == mark.page else { continue }
      boxes[figure] = PageBox(page: mark.page, box: known.box.union(mark.box))
    }
    return boxes
  }

  private func linkTexts() -> [Int: String] {
    var texts: [Int: String] = [:]
    for mark in marks {
      guard let node = mark.node, let link = structure.enclosingLink[node],
        let text = mark.text
      else { continue }
      texts[link, default: ""] += text
    }
    return texts.mapValues { text in
      String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
  }
}
