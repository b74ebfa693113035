import Drawing

/// The contents of a document's pages, each stretch that belongs to a node under tags of its own.
struct PaintedPages {
  private(set) var contents: [PDFBody.Number] = []
  /// How many tags each stretch has taken: more than one where text had to be spelled out.
  private(set) var tags: [Int] = []

  init(
    _ document: PagedDocument, marks: [Mark], stretches: [Stretch], type: PrintedType,
    into body: inout PDFBody
  ) {
    var next = 0
    for (index, page) in document.pages.enumerated() {
      var content = PageContent(height: page.size.height, type: type)
      while next < stretches.count, stretches[next].page == index {
        let stretch = stretches[next]
        let before = content.tags
        if let node = stretch.node {
          content.begin(document.structure[node].role.tagName)
        } else {
          content.beginArtifact()
        }
        for mark in stretch.marks { content.draw(marks[mark]) }
        content.end()
        tags.append(content.tags - before)
        next += 1
      }
      contents.append(body.add(compressing: content.bytes))
    }
  }
}
