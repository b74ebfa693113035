import BriefModel
import Charts
import Drawing

/// What an exhibit plots, as a chart recipe with plain data.
struct Plotting {
  let desk: Composition

  /// Beside its twin, which names them in full, a matrix may shorten the heads of its columns.
  func frame(of exhibit: Exhibit, width: Double, besideTwin: Bool = false) -> Frame {
    let setting = ChartSetting(
      style: desk.style, shaper: desk.book.shaper, width: width,
      language: desk.book.language)
    if besideTwin, case .matrix(var matrix) = exhibit.plotted {
      matrix.columns = keys(of: matrix.columns) ?? matrix.columns
      return self.matrix(matrix).frame(in: setting)
    }
    return recipe(for: exhibit.plotted).frame(in: setting)
  }

  private func recipe(for plotted: Exhibit.Plotted) -> any ChartRecipe {
    switch plotted {
    case .outcome(let bar): outcome(bar)
    case .ranges(let rows): ranges(rows)
    case .matrix(let matrix): self.matrix(matrix)
    case .timeline(let events): timeline(events)
    }
  }

  private func outcome(_ bar: Exhibit.OutcomeBar) -> OutcomeBarChart {
    let parts = bar.parts.map { part in
      OutcomeBarChart.Part(
        label: printable(part.label), value: part.value, printed: text([part.printed]),
        isStated: part.role == .stated)
    }
    return OutcomeBarChart(
      label: printable(bar.label), total: bar.total, printed: text([bar.printed]), parts: parts)
  }

  private func ranges(_ rows: [Exhibit.RangeRow]) -> RangeDotsChart {
    let rows = rows.map { row in
      let dots = row.dots.map { dot in
        RangeDotsChart.Dot(
          value: dot.value, printed: text([dot.printed]), label: printable(dot.label),
          openAbove: dot.openAbove, openBelow: dot.openBelow)
      }
      return RangeDotsChart.Row(
        label: printable(row.label), dots: dots, low: row.low, high: row.high)
    }
    return RangeDotsChart(rows: rows, notStated: desk.wording["not.stated"] ?? "")
  }

  private func matrix(_ matrix: Exhibit.Matrix) -> MatrixChart {
    let key = MatrixChart.Cell.allCases.compactMap { cell in
      desk.wording["cell.\(cell.rawValue)"].map { MatrixChart.KeyEntry(cell, $0) }
    }
    let cells = matrix.cells.map { $0.map { MatrixChart.Cell(rawValue: $0.rawValue) ?? .none } }
    return MatrixChart(
      rows: matrix.rows.map(printable), columns: matrix.columns.map(printable), cells: cells,
      key: key)
  }

  /// The first words of labels like "A Rome", where they are short and tell the columns apart.
  private func keys(of labels: [String]) -> [String]? {
    let keys = labels.map { String($0.prefix { $0 != " " }) }
    let short = keys.allSatisfy { !$0.isEmpty && $0.utf8.count <= 2 }
    return short && Set(keys).count == keys.count ? keys : nil
  }

  private func timeline(_ events: [Exhibit.TimelineEvent]) -> TimelineChart {
    TimelineChart(
      events: events.map { event in
        TimelineChart.Event(
          day: event.day.ordinal, printed: text([event.printed]), label: text(event.label),
          isPlanned: event.planned)
      })
  }

  /// References and marks stay in the twin, where they are links.
  private func text(_ inlines: [Inline]) -> String {
    let words = inlines.filter { inline in
      switch inline {
      case .reference, .mark: false
      default: true
      }
    }
    return printable(InlineSetter(desk: desk).plainText(of: words))
  }
}
