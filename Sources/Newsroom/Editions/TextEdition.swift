import Analysis
package import BriefModel

/// The brief as plain text of 78 columns, for mail and for reading aloud.
///
/// Tables are told row by row, each cell after its column's title, since a grid of blanks means
/// nothing to the ear and breaks in proportional type.
package struct TextEdition: EditionFormat {
  package let name = "text"
  package let suffix = "txt"

  package func bytes(of brief: Brief, on press: Press) -> [UInt8] { bytes(of: brief) }

  func text(of brief: Brief) -> String { String(decoding: bytes(of: brief), as: UTF8.self) }

  private func bytes(of brief: Brief) -> [UInt8] {
    var page = TextPage(wording: brief.wording)
    page.masthead(brief.masthead)
    for section in brief.sections {
      page.heading(section.title, level: 1)
      for block in section.blocks { page.block(block, brief.ledger) }
    }
    page.line("")
    page.aside(brief.masthead.marking)
    return page.bytes
  }
}

/// Lines of at most 78 columns.
private struct TextPage {
  private static let width = 78
  private let wording: [String: String]
  private(set) var bytes: [UInt8] = []

  init(wording: [String: String]) { self.wording = wording }

  mutating func line(_ line: String) {
    write(line)
    endLine()
  }

  private mutating func write(_ words: String) { bytes.append(contentsOf: words.utf8) }
  private mutating func endLine() { bytes.append(UInt8(ascii: "\n")) }

  /// At the right edge.
  mutating func aside(_ words: String) {
    line(String(repeating: " ", count: max(0, Self.width - words.count)) + words)
  }

  mutating func masthead(_ masthead: Masthead) {
    aside(masthead.marking)
    line("")
    wrap(masthead.title.uppercased())
    line(masthead.dateLine)
    for words in [masthead.periodLine, masthead.cutoffLine, masthead.review] { wrap(words) }
  }

  mutating func heading(_ title: String, level: Int) {
    line("")
    if level == 1 { line("") }
    line(level == 1 ? title.uppercased() : title)
    let rule: Character? = level == 1 ? "=" : level == 2 ? "-" : nil
    if let rule { line(String(repeating: rule, count: min(Self.width, title.count))) }
  }

  mutating func block(_ block: Block, _ ledger: Ledger) {
    switch block {
    case .heading(let level, let title): heading(title, level: level)
    case .paragraph(let inlines), .note(let inlines): paragraph(inlines)
    case .highlights(let items), .bullets(let items):
      line("")
      for item in items { wrap(words(item), first: "- ", rest: "  ") }
    case .keyFigures(let figures):
      line("")
      for figure in figures { keyFigure(figure) }
    case .exhibit(let exhibit): self.exhibit(exhibit)
    case .table(let table): self.table(table)
    case .evidence(let entries):
      line("")
      let isOfOne = entries.areOfOneArticle
      for entry in entries {
        let mark = "[\(entry.number)] "
        let outlet = isOfOne ? "" : " (\(entry.outlet))"
        let quoted = "\u{201C}\(entry.sentence)\u{201D}" + outlet
        wrap(quoted, first: mark, rest: String(repeating: " ", count: mark.count))
      }
    }
  }

  private mutating func paragraph(_ inlines: [Inline]) {
    line("")
    wrap(words(inlines))
  }

  private mutating func keyFigure(_ figure: KeyFigure) {
    let parts = [words([figure.number] + [.words(" ")] + figure.label), words(figure.detail)]
    let told = (parts + [figure.change]).filter { !$0.isEmpty }.joined(separator: "; ")
    wrap(told, first: "- ", rest: "  ")
  }

  private mutating func exhibit(_ exhibit: Exhibit) {
    line("")
    wrap("\(wording["exhibit"] ?? "") \(exhibit.number): \(words(exhibit.title))")
    wrap(exhibit.alternative, first: "  ", rest: "  ")
    table(exhibit.twin)
    wrap(words(exhibit.sourceLine), first: "  ", rest: "  ")
  }

  private mutating func table(_ table: Table) {
    line("")
    wrap(table.caption)
    for row in table.rows {
      let cells = zip(table.columns, row).compactMap { column, cell -> String? in
        let told = words(cell)
        guard !told.isEmpty else { return nil }
        return column.title.isEmpty ? told : "\(column.title): \(told)"
      }
      wrap(cells.joined(separator: "; "), first: "- ", rest: "  ")
    }
    for note in table.notes { wrap(words(note), first: "  ", rest: "  ") }
  }

  /// As read, references and marks of status included, each after a blank.
  private func words(_ inlines: [Inline]) -> String {
    inlines.reduce(into: "") { told, inline in
      switch inline {
      case .reference(let number): told += gap(after: told) + "[\(number)]"
      case .mark(let mark):
        told += gap(after: told) + "(\(wording["mark." + mark.rawValue] ?? mark.rawValue))"
      case .link(let text, let url): told += text == url ? text : "\(text) <\(url)>"
      default: told += inline.plainText
      }
    }
  }

  private func gap(after told: String) -> String {
    told.last.map { $0.isWhitespace || $0 == "(" } ?? true ? "" : " "
  }

  /// Breaks at blanks; a word longer than a line stands on its own.
  private mutating func wrap(_ words: String, first: String = "", rest: String = "") {
    var used = 0
    for word in words.utf8.split(whereSeparator: { $0 == 0x20 || $0 == 0x0A }) {
      let length = Self.length(of: word)
      if used == 0 {
        write(first)
        used = first.count
      } else if used + 1 + length > Self.width {
        endLine()
        write(rest)
        used = rest.count
      } else {
        bytes.append(0x20)
        used += 1
      }
      bytes.append(contentsOf: word)
      used += length
    }
    if used > 0 { endLine() }
  }

  /// In characters, of which plain ASCII has one a byte.
  private static func length(of word: Substring.UTF8View) -> Int {
    let isPlain = word.allSatisfy { 0x20..<0x7F ~= $0 }
    return isPlain ? word.count : Substring(word).count
  }
}
