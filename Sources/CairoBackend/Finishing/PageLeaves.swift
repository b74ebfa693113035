import Drawing

/// The pages of a document with all that belongs to each.
struct PageLeaves {
  let document: PagedDocument
  let numbers: [PDFBody.Number]
  /// The annotations of each page.
  let links: [[PDFBody.Number]]
  let contents: [PDFBody.Number]
  let resources: PDFBody.Number

  /// Writes the pages and returns their root.
  func write(into body: inout PDFBody) -> PDFBody.Number {
    let root = body.promise()
    for index in document.pages.indices {
      body.put(numbers[index]) { notation in
        notation.write("<< /Type /Page /Parent ")
        notation.reference(to: root)
        notation.write(" /Contents ")
        notation.reference(to: contents[index])
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
