import Drawing

/// The outline of a document, open down to its last entry.
struct Bookmarks {
  private struct Entry {
    var number: PDFBody.Number
    var parent: Int?
    var kids: [Int] = []
    /// All entries below.
    var count = 0
  }

  private let outline: [OutlineEntry]
  private let places: Places
  private var entries: [Entry] = []
  private var top: [Int] = []

  init(_ outline: [OutlineEntry], places: Places) {
    self.outline = outline
    self.places = places
  }

  /// Writes the outline and returns its root; nil where it has no entry.
  mutating func write(into body: inout PDFBody) -> PDFBody.Number? {
    guard !outline.isEmpty else { return nil }
    nest(in: &body)
    let root = body.promise()
    writeEntries(top, below: root, into: &body)
    for entry in entries {
      writeEntries(entry.kids, below: entry.number, into: &body)
    }
    body.put(root) { notation in
      notation.write("<< /Type /Outlines")
      writeEnds(of: top, count: entries.count, to: &notation)
      notation.write(" >>")
    }
    return root
  }

  /// Puts each entry below the last one before it of a higher level.
  private mutating func nest(in body: inout PDFBody) {
    var open: [Int] = []
    for (index, entry) in outline.enumerated() {
      while let last = open.last, outline[last].level >= entry.level { open.removeLast() }
      entries.append(Entry(number: body.promise(), parent: open.last))
      for above in open { entries[above].count += 1 }
      if let parent = open.last { entries[parent].kids.append(index) } else { top.append(index) }
      open.append(index)
    }
  }

  private func writeEntries(
    _ siblings: [Int], below parent: PDFBody.Number, into body: inout PDFBody
  ) {
    for (position, index) in siblings.enumerated() {
      body.put(entries[index].number) { notation in
        notation.write("<< /Title ")
        notation.text(Legible.text(outline[index].title))
        notation.write(" /Parent ")
        notation.reference(to: parent)
        if position > 0 {
          notation.write(" /Prev ")
          notation.reference(to: entries[siblings[position - 1]].number)
        }
        if position + 1 < siblings.count {
          notation.write(" /Next ")
          notation.reference(to: entries[siblings[position + 1]].number)
        }
        writeEnds(of: entries[index].kids, count: entries[index].count, to: &notation)
        places.write(outline[index].destination, to: &notation)
        notation.write(" >>")
      }
    }
  }

  private func writeEnds(of kids: [Int], count: Int, to notation: inout PDFNotation) {
    guard let first = kids.first, let last = kids.last else { return }
    notation.write(" /First ")
    notation.reference(to: entries[first].number)
    notation.write(" /Last ")
    notation.reference(to: entries[last].number)
    notation.write(" /Count ")
    notation.write(count)
  }
}
