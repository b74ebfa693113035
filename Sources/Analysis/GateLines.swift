import BriefModel

/// One line of a brief as the gate sees it: what must hold together is looked at together.
final class GateLine {
  enum Kind {
    case text
    case highlight
    case keyFigure
    case exhibit
  }

  /// Where a line stands in its brief.
  struct Locus: Hashable {
    enum Part: Hashable {
      /// All of a block, or what holds for all of it: a paragraph, a heading, the head of a table.
      case whole
      /// A highlight, bullet or key figure.
      case item(Int)
      case row(Int)
      case note(Int)
      /// A row of the table that stands beside a chart.
      case twinRow(Int)
    }
    let section: Int
    let block: Int
    let part: Part
  }

  /// Where it stands: "military, table “Military claims”, row 2".
  let place: String
  /// Nil for the title of a section.
  private(set) var locus: Locus?
  let kind: Kind
  let inlines: [Inline]
  /// Strings that nothing binds: captions, labels, alternative text.
  let plain: [String]
  let exhibit: Exhibit?

  private let part: Locus.Part
  /// All that is printed, to look for a name in.
  private(set) lazy var text = (inlines.map(\.plainText) + plain).joined(separator: "\n")

  init(
    place: String, kind: Kind = .text, part: Locus.Part = .whole, inlines: [Inline] = [],
    plain: [String] = [], exhibit: Exhibit? = nil
  ) {
    self.place = place
    self.part = part
    self.kind = kind
    self.inlines = inlines
    self.plain = plain
    self.exhibit = exhibit
  }

  fileprivate func located(_ section: Int, _ block: Int) -> GateLine {
    locus = Locus(section: section, block: block, part: part)
    return self
  }
}

/// Takes a brief apart into lines.
struct GateLines {
  private(set) var lines: [GateLine] = []

  init(_ brief: Brief) {
    for (number, section) in brief.sections.enumerated() {
      lines.append(GateLine(place: "\(section.id), title", plain: [section.title]))
      for (index, block) in section.blocks.enumerated() {
        lines += Self.lines(of: block, place: "\(section.id), block \(index + 1)")
          .map { $0.located(number, index) }
      }
    }
  }

  private static func lines(of block: Block, place: String) -> [GateLine] {
    switch block {
    case .heading(level: _, let text): [GateLine(place: place + ", heading", plain: [text])]
    case .paragraph(let inlines): [GateLine(place: place + ", paragraph", inlines: inlines)]
    case .note(let inlines): [GateLine(place: place + ", note", inlines: inlines)]
    case .highlights(let all):
      all.enumerated().map {
        GateLine(
          place: "\(place), highlight \($0 + 1)", kind: .highlight, part: .item($0), inlines: $1)
      }
    case .bullets(let all):
      all.enumerated().map {
        GateLine(place: "\(place), bullet \($0 + 1)", part: .item($0), inlines: $1)
      }
    case .keyFigures(let all):
      all.enumerated().map {
        GateLine(
          place: "\(place), key figure \($0 + 1)", kind: .keyFigure, part: .item($0),
          inlines: [$1.number] + $1.label + $1.detail, plain: [$1.change])
      }
    case .exhibit(let exhibit): lines(of: exhibit)
    case .table(let table): lines(of: table, place: place)
    case .evidence: []
    }
  }

  private static func lines(of table: Table, isTwin: Bool = false, place: String) -> [GateLine] {
    let place = "\(place), table “\(table.caption)”"
    let head = GateLine(
      place: place + ", head", plain: [table.caption] + table.columns.map(\.title))
    let rows = table.rows.enumerated().map {
      GateLine(
        place: "\(place), row \($0 + 1)", part: isTwin ? .twinRow($0) : .row($0),
        inlines: Array($1.joined(separator: [.words(" ")])))
    }
    let notes = table.notes.enumerated().map {
      GateLine(
        place: "\(place), note \($0 + 1)", part: isTwin ? .whole : .note($0), inlines: $1)
    }
    return [head] + rows + notes
  }

  private static func lines(of exhibit: Exhibit) -> [GateLine] {
    let place = "exhibit \(exhibit.number)"
    let line = GateLine(
      place: place, kind: .exhibit,
      inlines: exhibit.title + exhibit.plotted.inlines + exhibit.sourceLine
        + exhibit.twin.rows.joined().joined(),
      plain: [exhibit.alternative] + exhibit.plotted.strings, exhibit: exhibit)
    return [line] + lines(of: exhibit.twin, isTwin: true, place: place)
  }
}

extension Exhibit.Plotted {
  /// Everything printed in the plot that is bound.
  var inlines: [Inline] {
    switch self {
    case .outcome(let bar): [bar.printed] + bar.parts.map(\.printed)
    case .ranges(let rows): rows.flatMap { $0.dots.map(\.printed) }
    case .matrix: []
    case .timeline(let events): events.flatMap { [$0.printed] + $0.label }
    }
  }

  /// Everything printed in the plot that is a plain string.
  var strings: [String] {
    switch self {
    case .outcome(let bar): [bar.label] + bar.parts.map(\.label)
    case .ranges(let rows): rows.flatMap { [$0.label] + $0.dots.map(\.label) }
    case .matrix(let matrix): matrix.rows + matrix.columns
    case .timeline: []
    }
  }
}
