import Drawing

/// The pages of a document: what Cairo has drawn, with what it cannot say about it.
struct PageLeaves {
  let document: PagedDocument
  let numbers: [PDFBody.Number]
  /// The annotations of each page.
  let links: [[PDFBody.Number]]
  /// How many tags each page is to have.
  let tags: [Int]

  /// Writes the pages and returns their root.
  func write(_ drawn: DrawnPDF, into body: inout PDFBody) throws -> PDFBody.Number {
    guard drawn.pages.count == numbers.count else { throw Self.mismatch }
    let root = body.promise()
    var parts = DrawnParts(of: drawn)
    for (index, page) in drawn.pages.enumerated() {
      let (content, tagged) = ArtifactMarks.added(
        to: try body.deflater.inflated(drawn.data(of: page.contents)))
      guard tagged == tags[index] else { throw Self.mismatch }
      let contents = body.add(compressing: content)
      let resources = try parts.take(page.resources, into: &body)
      body.put(numbers[index]) { notation in
        notation.write("<< /Type /Page /Parent ")
        notation.reference(to: root)
        notation.write(" /Contents ")
        notation.reference(to: contents)
        notation.write(" /Resources ")
        notation.reference(to: resources)
        if let group = page.group {
          notation.write(" /Group ")
          notation.append(drawn.bytes[group])
        }
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

  private static var mismatch: PageWriterError {
    .finishing(reason: "the pages are not those that were drawn")
  }
}
