import BriefModel

extension Brief {
  /// Every piece of text of the brief in order of reading, charts and their table twins included.
  var inlines: [Inline] { sections.flatMap { $0.blocks.flatMap(\.inlines) } }

  /// What each ledger entry is printed as, without repetition, in order of first print.
  var printed: [Ledger.Entry.ID: [String]] {
    var printed: [Ledger.Entry.ID: [String]] = [:]
    for inline in inlines {
      guard case .figure(let text, let id) = inline.counted,
        !printed[id, default: []].contains(text)
      else { continue }
      printed[id, default: []].append(text)
    }
    return printed
  }
}

extension Inline {
  /// A derived number as a figure; everything else as it is.
  fileprivate var counted: Inline {
    if case .derived(let text, let entry) = self { .figure(text, entry: entry) } else { self }
  }
}

extension Block {
  var inlines: [Inline] {
    switch self {
    case .heading, .evidence: []
    case .paragraph(let text), .note(let text): text
    case .highlights(let lines), .bullets(let lines): lines.flatMap(\.self)
    case .keyFigures(let figures):
      figures.flatMap { [$0.number] + $0.label + $0.detail }
    case .table(let table): table.inlines
    case .exhibit(let exhibit):
      exhibit.title + exhibit.plotted.inlines + exhibit.twin.inlines + exhibit.sourceLine
    }
  }
}

extension Table {
  var inlines: [Inline] { rows.flatMap { $0.flatMap(\.self) } + notes.flatMap(\.self) }
}

extension Exhibit.Plotted {
  var inlines: [Inline] {
    switch self {
    case .outcome(let bar): [bar.printed] + bar.parts.map(\.printed)
    case .ranges(let rows): rows.flatMap { $0.dots.map(\.printed) }
    case .matrix: []
    case .timeline(let events): events.flatMap { [$0.printed] + $0.label }
    }
  }
}
