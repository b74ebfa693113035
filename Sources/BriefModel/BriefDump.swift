/// A brief as text, for `daybrief trace` and for goldens: one line for each thing that is printed.
extension Brief {
  package func dump() -> String {
    var lines = [
      masthead.title, "\(masthead.dateLine), issue \(masthead.issue), r\(masthead.revision)",
      masthead.periodLine, masthead.cutoffLine, masthead.review, masthead.marking,
    ]
    for section in sections {
      lines += ["", "== \(section.id): \(section.title)"]
      lines += section.blocks.flatMap(\.dump)
    }
    lines += ["", "== ledger"] + ledger.entries.map(\.dump) + ledger.findings.map(\.dump)
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Block {
  fileprivate var dump: [String] {
    switch self {
    case .heading(let level, let text): [String(repeating: "#", count: level) + " " + text]
    case .paragraph(let inlines): ["P " + inlines.dump]
    case .note(let inlines): ["note " + inlines.dump]
    case .highlights(let all): all.map { "! " + $0.dump }
    case .bullets(let all): all.map { "- " + $0.dump }
    case .keyFigures(let all):
      all.map { figure in
        "key \([figure.number].dump) | \(figure.label.dump) | \(figure.detail.dump) | \(figure.change)"
      }
    case .exhibit(let exhibit): exhibit.dump
    case .table(let table): table.dump
    case .evidence(let entries):
      entries.map { entry in
        "[\(entry.number)] \(entry.evidence.article) \(entry.evidence.span.dump) "
          + entry.entries.joined(separator: ",") + " “\(entry.sentence)” \(entry.outlet)"
      }
    }
  }
}

extension Table {
  fileprivate var dump: [String] {
    ["table “\(caption)”", "  | " + columns.map(\.title).joined(separator: " | ")]
      + rows.map { "  | " + $0.map(\.dump).joined(separator: " | ") }
      + notes.map { "  note " + $0.dump }
  }
}

extension Exhibit {
  fileprivate var dump: [String] {
    ["exhibit \(number) " + title.dump] + plotted.dump.map { "  " + $0 }
      + ["  alternative: " + alternative, "  " + sourceLine.dump] + twin.dump.map { "  " + $0 }
  }
}

extension Exhibit.Plotted {
  fileprivate var dump: [String] {
    switch self {
    case .outcome(let bar):
      ["outcome \(bar.label) \([bar.printed].dump)"]
        + bar.parts.map { "  \($0.role.rawValue) \($0.label) \([$0.printed].dump)" }
    case .ranges(let rows):
      rows.map { row in
        let dots = row.dots.map { dot in
          let open = (dot.openBelow ? "<" : "") + (dot.openAbove ? ">" : "")
          return "\([dot.printed].dump)\(open) \(dot.label)"
        }
        return "range \(row.label): " + dots.joined(separator: "; ")
      }
    case .matrix(let matrix):
      ["matrix " + matrix.columns.joined(separator: " | ")]
        + zip(matrix.rows, matrix.cells).map { row, cells in
          "  \(row): " + cells.map(\.rawValue).joined(separator: " ")
        }
    case .timeline(let events):
      events.map { "\($0.day) \($0.planned ? "planned " : "")" + $0.label.dump }
    }
  }
}

extension [Inline] {
  fileprivate var dump: String { map(\.dump).joined() }
}

extension Inline {
  /// Words as they are; what is bound stands in braces with what it is bound to.
  fileprivate var dump: String {
    switch self {
    case .words(let text): text
    case .strong(let text): "*\(text)*"
    case .figure(let text, let entry): "{\(text) \(entry)}"
    case .derived(let text, let entry): "{\(text) \(entry)}"
    case .quotation(let text, let source, let marked):
      (marked ? "“\(text)”" : text) + "{\(source.span.dump)}"
    case .date(let text, let source): "{\(text)" + (source.map { " \($0.span.dump)" } ?? "") + "}"
    case .editorial(let text): "{\(text)}"
    case .reference(let number): "[\(number)]"
    case .mark(let mark): "<\(mark.rawValue)>"
    case .link(let text, let url): text == url ? "<\(url)>" : "\(text) <\(url)>"
    }
  }
}

extension SourceSpan {
  fileprivate var dump: String { (field == .headline ? "h" : "") + "\(start)..\(end)" }
}

extension Ledger.Entry {
  fileprivate var dump: String {
    let head = "\(id) [\(reference)] \(status.rawValue) "
    return switch kind {
    case .figure(let figure):
      head + "\(figure.metric) \(figure.quantity.worded) \(figure.scope.rawValue) \(figure.id)"
    case .claim(let claim): head + "\(claim.kind.rawValue) \(claim.status.rawValue) \(claim.id)"
    case .derived(let metric, _, let from, let sum):
      head + "\(metric) \(sum) from " + from.joined(separator: ",")
    }
  }
}

extension Finding {
  fileprivate var dump: String {
    func text(_ value: Double?) -> String { value.map { String($0) } ?? "-" }
    let left = excluded.map { " without \($0.figure) (\($0.reason))" }.joined()
    return "\(id) \(scope.rawValue) low \(text(low)) high \(text(high)) best \(text(best)) "
      + "\(status.rawValue) from " + basis.joined(separator: ",") + left
      + (derivation.map { ", " + $0 } ?? "")
  }
}
