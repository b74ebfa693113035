import Drawing

/// The pages of a document: what is drawn on them, and what stands around it.
struct PageLeaves {
  let document: PagedDocument
  let marks: [Mark]
  let stretches: [Stretch]
  let type: PrintedType
  let numbers: [PDFBody.Number]
  /// The annotations of each page.
  let links: [[PDFBody.Number]]

  /// Writes the pages and returns their root.
  func write(into body: inout PDFBody) -> PDFBody.Number {
    let root = body.promise()
    let resources = type.addResources(to: &body)
    var rest = stretches[...]
    for (index, page) in document.pages.enumerated() {
      let own = rest.prefix { $0.page == index }
      rest = rest.dropFirst(own.count)
      let contents = body.add(compressing: content(own, height: page.size.height))
      body.put(numbers[index]) { notation in
        notation.write("<< /Type /Page /Parent ")
        notation.reference(to: root)
        notation.write(" /Contents ")
        notation.reference(to: contents)
        notation.write(" /Resources ")
        notation.reference(to: resources)
        describe(index, to: &notation)
        notation.write(" >>")
      }
    }
    body.put(root) { notation in
      notation.write("<< /Type /Pages /Count ")
      notation.write(numbers.count)
      notation.write(" /Kids [")
      notation.references(to: numbers)
      notation.write("] >>")
    }
    return root
  }

  /// The stretches of a page, each that belongs to a node under a tag of its own.
  private func content(_ stretches: ArraySlice<Stretch>, height: Double) -> [UInt8] {
    var content = PageContent(height: height, type: type)
    var tags = 0
    for stretch in stretches {
      if let node = stretch.node {
        content.begin(document.structure[node].role.tagName, number: tags)
        tags += 1
      } else {
        content.beginArtifact()
      }
      for mark in marks[stretch.marks] { content.draw(mark) }
      content.end()
    }
    return content.bytes
  }

  private func describe(_ index: Int, to notation: inout PDFNotation) {
    let size = document.pages[index].size
    notation.write(" /MediaBox [0 0 ")
    notation.write(size.width)
    notation.write(" ")
    notation.write(size.height)
    notation.write("] /Tabs /S /StructParents ")
    notation.write(index)
    guard !links[index].isEmpty else { return }
    notation.write(" /Annots [")
    notation.references(to: links[index])
    notation.write("]")
  }
}
