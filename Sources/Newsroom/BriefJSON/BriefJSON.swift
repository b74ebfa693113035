import Analysis
import BriefModel

/// A brief as JSON: masthead, sections with their blocks, ledger.
struct BriefJSON {
  let brief: Brief

  init(_ brief: Brief) { self.brief = brief }

  func write(_ writer: inout JSONWriter) {
    writer.object { root in
      root.member("schema", BriefModel.schema)
      root.member("program", "daybrief \(Newsroom.version)")
      root.member("masthead") { masthead(&$0) }
      root.member("sections", each: brief.sections) { section(&$0, $1) }
      root.member("ledger") { LedgerJSON(brief).members(&$0) }
    }
  }

  private func masthead(_ row: inout JSONWriter) {
    let masthead = brief.masthead
    row.member("title", masthead.title)
    row.member("date", masthead.date.description)
    row.member("issue", masthead.issue)
    row.member("revision", masthead.revision)
    row.member("periodStart", masthead.periodStart.description)
    row.member("cutoff", masthead.cutoff.description)
    row.member("zone", masthead.zone)
    row.member("marking", masthead.marking)
    row.member("review", masthead.review)
    row.member("language", masthead.language)
    row.member("printed") { lines in
      lines.member("date", masthead.dateLine)
      lines.member("period", masthead.periodLine)
      lines.member("cutoff", masthead.cutoffLine)
    }
  }

  private func section(_ writer: inout JSONWriter, _ section: Section) {
    writer.object { row in
      row.member("id", section.id)
      row.member("kind", section.kind.rawValue)
      row.member("title", section.title)
      row.member("blocks", each: section.blocks) { writer, block in
        writer.object { self.block(&$0, block) }
      }
    }
  }

  private func block(_ row: inout JSONWriter, _ block: Block) {
    switch block {
    case .heading(let level, let text):
      row.member("type", "heading")
      row.member("level", level)
      row.member("text", text)
    case .paragraph(let text):
      row.member("type", "paragraph")
      row.text(text)
    case .note(let text):
      row.member("type", "note")
      row.text(text)
    case .highlights(let lines):
      row.member("type", "highlights")
      row.member("items", each: lines) { $0.textObject($1) }
    case .bullets(let lines):
      row.member("type", "bullets")
      row.member("items", each: lines) { $0.textObject($1) }
    case .keyFigures(let figures):
      row.member("type", "keyFigures")
      row.member("items", each: figures, keyFigure)
    case .exhibit(let exhibit):
      row.member("type", "exhibit")
      ExhibitJSON(exhibit).members(&row)
    case .table(let table):
      row.member("type", "table")
      row.table(table)
    case .evidence(let entries):
      row.member("type", "evidence")
      row.member("references", each: entries) { $0.value($1.number) }
    }
  }

  private func keyFigure(_ writer: inout JSONWriter, _ figure: KeyFigure) {
    writer.object { row in
      row.name("number")
      row.inline(figure.number)
      row.name("label")
      row.textObject(figure.label)
      row.name("detail")
      row.textObject(figure.detail)
      row.member("change", figure.change)
    }
  }
}

extension JSONWriter {
  /// `"text"`, as it reads, and `"inlines"`, the pieces with what they rest on.
  mutating func text(_ inlines: [Inline]) {
    member("text", inlines.plainText)
    member("inlines", each: inlines) { $0.inline($1) }
  }

  mutating func textObject(_ inlines: [Inline]) { object { $0.text(inlines) } }

  mutating func inline(_ inline: Inline) {
    object { row in
      switch inline {
      case .words(let text): row.member("words", text)
      case .strong(let text): row.member("strong", text)
      case .editorial(let text): row.member("editorial", text)
      case .figure(let text, let entry):
        row.member("figure", text)
        row.member("entry", entry)
      case .derived(let text, let entry):
        row.member("derived", text)
        row.member("entry", entry)
      case .quotation(let text, let evidence, let marked):
        row.member("quotation", text)
        row.member("marked", marked)
        row.origin(evidence)
      case .date(let text, let evidence):
        row.member("date", text)
        if let evidence { row.origin(evidence) }
      case .reference(let number): row.member("reference", number)
      case .mark(let mark): row.member("mark", mark.rawValue)
      case .link(let text, let url):
        row.member("link", text)
        row.member("url", url)
      }
    }
  }

  /// Which bytes of which article.
  mutating func origin(_ evidence: Evidence) {
    member("article", evidence.article)
    span(evidence.span)
  }

  mutating func table(_ table: Table) {
    member("caption", table.caption)
    member("columns", strings: table.columns.map(\.title))
    member("rows", each: table.rows) { writer, row in
      writer.array(row) { $0.textObject($1) }
    }
    member("notes", each: table.notes) { $0.textObject($1) }
  }
}
