import BriefModel

/// An exhibit as JSON: the data that is drawn, and its table twin.
struct ExhibitJSON {
  private let exhibit: Exhibit

  init(_ exhibit: Exhibit) { self.exhibit = exhibit }

  func members(_ row: inout JSONWriter) {
    row.member("number", exhibit.number)
    row.name("title")
    row.textObject(exhibit.title)
    row.member("alternative", exhibit.alternative)
    row.name("sourceLine")
    row.textObject(exhibit.sourceLine)
    row.member("data") { data in plotted(&data) }
    row.member("twin") { $0.table(exhibit.twin) }
  }

  private func plotted(_ row: inout JSONWriter) {
    switch exhibit.plotted {
    case .outcome(let bar):
      row.member("chart", "outcome")
      row.member("label", bar.label)
      row.member("total", bar.total)
      row.name("printed")
      row.inline(bar.printed)
      row.member("parts", each: bar.parts, part)
    case .ranges(let rows):
      row.member("chart", "ranges")
      row.member("rows", each: rows, range)
    case .matrix(let matrix):
      row.member("chart", "matrix")
      row.member("rows", strings: matrix.rows)
      row.member("columns", strings: matrix.columns)
      row.member("cells", each: matrix.cells) { writer, cells in
        writer.array(cells) { $0.value($1.rawValue) }
      }
    case .timeline(let events):
      row.member("chart", "timeline")
      row.member("events", each: events, event)
    }
  }

  private func part(_ writer: inout JSONWriter, _ part: Exhibit.OutcomeBar.Part) {
    writer.object { row in
      row.member("label", part.label)
      row.member("value", part.value)
      row.member("role", part.role.rawValue)
      row.name("printed")
      row.inline(part.printed)
    }
  }

  private func range(_ writer: inout JSONWriter, _ range: Exhibit.RangeRow) {
    writer.object { row in
      row.member("label", range.label)
      row.member("low", range.low)
      row.member("high", range.high)
      row.member("dots", each: range.dots) { writer, dot in
        writer.object { row in
          row.member("label", dot.label)
          row.member("value", dot.value)
          row.member("openAbove", dot.openAbove)
          row.member("openBelow", dot.openBelow)
          row.name("printed")
          row.inline(dot.printed)
        }
      }
    }
  }

  private func event(_ writer: inout JSONWriter, _ event: Exhibit.TimelineEvent) {
    writer.object { row in
      row.member("day", event.day.description)
      row.member("planned", event.planned)
      row.name("label")
      row.textObject(event.label)
    }
  }
}
