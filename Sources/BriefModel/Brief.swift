/// The document: what the typesetter sets and every edition carries.
package struct Brief: Sendable, Hashable {
  package var masthead: Masthead
  package var sections: [Section]
  package var ledger: Ledger
  /// The words that an edition needs around the content, in the brief's language: "page.of" →
  /// "Page {page} of {pages}", "exhibit" → "Exhibit", "mark.single" → "single source".
  package var wording: [String: String]

  package init(
    masthead: Masthead, sections: [Section], ledger: Ledger, wording: [String: String] = [:]
  ) {
    self.masthead = masthead
    self.sections = sections
    self.ledger = ledger
    self.wording = wording
  }
}

/// Title, issue, period, cut-off, marking: what stands on top of page one and in the furniture.
package struct Masthead: Sendable, Hashable {
  package var title: String
  package var date: Day
  /// 1 for the first issue that the archive knows; printed as such.
  package var issue: Int
  package var revision: Int
  /// The period reported on, `[start, end]`, and the last moment that counted.
  package var periodStart: Instant
  package var cutoff: Instant
  /// The cut-off as it is printed, in UTC and in the brief's zone.
  package var cutoffLine: String
  package var periodLine: String
  /// The day as it is printed: "18 May 2025".
  package var dateLine: String
  package var zone: String
  /// "TLP:CLEAR"; never translated.
  package var marking: String
  /// "Machine-prepared, not reviewed", or the reviewer.
  package var review: String
  package var language: String

  package init(
    title: String, date: Day, issue: Int = 1, revision: Int = 1, periodStart: Instant,
    cutoff: Instant, cutoffLine: String, periodLine: String, dateLine: String, zone: String,
    marking: String, review: String, language: String = "en"
  ) {
    self.title = title
    self.date = date
    self.issue = issue
    self.revision = revision
    self.periodStart = periodStart
    self.cutoff = cutoff
    self.cutoffLine = cutoffLine
    self.periodLine = periodLine
    self.dateLine = dateLine
    self.zone = zone
    self.marking = marking
    self.review = review
    self.language = language
  }
}

package struct Section: Sendable, Hashable, Identifiable {
  package enum Kind: String, Sendable, Hashable, CaseIterable {
    case front
    case diplomacy
    case military
    case humanitarian
    case outlook
    case annex
  }

  /// Stable, used for bookmarks and destinations: "military".
  package var id: String
  package var kind: Kind
  package var title: String
  package var blocks: [Block]

  package init(id: String, kind: Kind, title: String, blocks: [Block]) {
    self.id = id
    self.kind = kind
    self.title = title
    self.blocks = blocks
  }
}

/// One piece of a section, in the order of reading.
package enum Block: Sendable, Hashable {
  /// A heading inside a section; level 2 or 3.
  case heading(level: Int, String)
  case paragraph([Inline])
  /// Smaller text beneath what it explains.
  case note([Inline])
  /// The front page's 2 to 5 sentences.
  case highlights([[Inline]])
  case bullets([[Inline]])
  case keyFigures([KeyFigure])
  case exhibit(Exhibit)
  case table(Table)
  /// The quoted sentences that the references [n] lead to.
  case evidence([EvidenceEntry])
}

/// A piece of running text, with what it rests on.
///
/// The gate lets a numeral stand only in `.figure`, `.derived`, `.date`, `.quotation`,
/// `.editorial`, `.reference` and `.link`; `.words` hold none.
package enum Inline: Sendable, Hashable {
  /// Words of the brief's own; the gate refuses a numeral in them.
  case words(String)
  case strong(String)
  /// A printed number, and the ledger entry that holds it.
  case figure(String, entry: Ledger.Entry.ID)
  /// A number that follows from others: the entry is of kind `.derived`.
  case derived(String, entry: Ledger.Entry.ID)
  /// Words of a source, verbatim, as they stand at the span; quotation marks are printed around
  /// them where `marked`.
  case quotation(String, Evidence, marked: Bool)
  /// A date as printed, and the mention it was resolved from; nil for the brief's own date.
  case date(String, Evidence?)
  /// A number about the brief itself: articles read, hashes, times of issue, issue number.
  case editorial(String)
  /// [n], which leads to evidence entry n.
  case reference(Int)
  case mark(StatusMark)
  /// Only http and https.
  case link(String, url: String)
}

/// How far a statement may be trusted, as printed after it.
package enum StatusMark: String, Sendable, Hashable, CaseIterable {
  case corroborated
  case single
  case claimed
  case planned
  case requested
  case contested
  case derived
}

/// A number of the front page, large.
package struct KeyFigure: Sendable, Hashable {
  /// With its sign or range: "≥ 2", "273"; a `.figure` or `.derived`.
  package var number: Inline
  package var label: [Inline]
  /// Scope, as-of, claimant.
  package var detail: [Inline]
  /// "first report", or the change.
  package var change: String

  package init(number: Inline, label: [Inline], detail: [Inline], change: String) {
    self.number = number
    self.label = label
    self.detail = detail
    self.change = change
  }
}

package struct Table: Sendable, Hashable {
  package enum Alignment: String, Sendable, Hashable {
    case left
    case right
    case centre
  }
  package struct Column: Sendable, Hashable {
    package var title: String
    /// Share of the width that it asks for, against the other columns' shares.
    package var weight: Double
    package var alignment: Alignment

    package init(_ title: String, weight: Double = 1, alignment: Alignment = .left) {
      self.title = title
      self.weight = weight
      self.alignment = alignment
    }
  }

  package var caption: String
  package var columns: [Column]
  package var rows: [[[Inline]]]
  /// Whether the first cell of each row heads the row.
  package var rowHeads: Bool
  package var notes: [[Inline]]

  package init(
    caption: String, columns: [Column], rows: [[[Inline]]], rowHeads: Bool = false,
    notes: [[Inline]] = []
  ) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.rowHeads = rowHeads
    self.notes = notes
  }
}

/// A numbered chart with its table twin; both are made from the same data.
package struct Exhibit: Sendable, Hashable {
  package enum Plotted: Sendable, Hashable {
    /// A whole and its parts: launched = downed + lost + not stated.
    case outcome(OutcomeBar)
    /// One row per metric, one dot per claim, a bar from low to high.
    case ranges([RangeRow])
    /// Who met whom: rows and columns with a mark in each cell that holds.
    case matrix(Matrix)
    /// Dated events in order.
    case timeline([TimelineEvent])
  }

  package struct OutcomeBar: Sendable, Hashable {
    package struct Part: Sendable, Hashable {
      package enum Role: String, Sendable, Hashable {
        case stated
        case notStated
      }
      package var label: String
      package var value: Double
      package var printed: Inline
      package var role: Role

      package init(label: String, value: Double, printed: Inline, role: Role) {
        self.label = label
        self.value = value
        self.printed = printed
        self.role = role
      }
    }
    package var label: String
    package var total: Double
    package var printed: Inline
    package var parts: [Part]

    package init(label: String, total: Double, printed: Inline, parts: [Part]) {
      self.label = label
      self.total = total
      self.printed = printed
      self.parts = parts
    }
  }

  package struct RangeRow: Sendable, Hashable {
    package struct Dot: Sendable, Hashable {
      package var value: Double
      package var printed: Inline
      /// Whose claim it is.
      package var label: String
      /// "At least": drawn with an arrow to the open end.
      package var openAbove: Bool
      package var openBelow: Bool

      package init(
        value: Double, printed: Inline, label: String, openAbove: Bool = false,
        openBelow: Bool = false
      ) {
        self.value = value
        self.printed = printed
        self.label = label
        self.openAbove = openAbove
        self.openBelow = openBelow
      }
    }
    package var label: String
    /// Empty where nothing is stated: drawn as "not stated", never as 0.
    package var dots: [Dot]
    package var low: Double?
    package var high: Double?

    package init(label: String, dots: [Dot], low: Double?, high: Double?) {
      self.label = label
      self.dots = dots
      self.low = low
      self.high = high
    }
  }

  package struct Matrix: Sendable, Hashable {
    package enum Cell: String, Sendable, Hashable {
      case none
      case principal
      case attending
      case planned
      case requested
    }
    package var rows: [String]
    package var columns: [String]
    /// `cells[row][column]`.
    package var cells: [[Cell]]

    package init(rows: [String], columns: [String], cells: [[Cell]]) {
      self.rows = rows
      self.columns = columns
      self.cells = cells
    }
  }

  package struct TimelineEvent: Sendable, Hashable {
    package var day: Day
    package var printed: Inline
    package var label: [Inline]
    package var planned: Bool

    package init(day: Day, printed: Inline, label: [Inline], planned: Bool) {
      self.day = day
      self.printed = printed
      self.label = label
      self.planned = planned
    }
  }

  /// From 1, in the order of the brief.
  package var number: Int
  /// Says the one thing that the exhibit shows.
  package var title: [Inline]
  package var plotted: Plotted
  /// For those who cannot see it; made from the data.
  package var alternative: String
  package var sourceLine: [Inline]
  package var twin: Table

  package init(
    number: Int, title: [Inline], plotted: Plotted, alternative: String, sourceLine: [Inline],
    twin: Table
  ) {
    self.number = number
    self.title = title
    self.plotted = plotted
    self.alternative = alternative
    self.sourceLine = sourceLine
    self.twin = twin
  }
}

/// One numbered sentence of a source, which the references [n] lead to.
package struct EvidenceEntry: Sendable, Hashable {
  package var number: Int
  package var evidence: Evidence
  /// The sentence, verbatim.
  package var sentence: String
  package var outlet: String
  /// Ledger entries that rest on it, in order.
  package var entries: [Ledger.Entry.ID]

  package init(
    number: Int, evidence: Evidence, sentence: String, outlet: String,
    entries: [Ledger.Entry.ID] = []
  ) {
    self.number = number
    self.evidence = evidence
    self.sentence = sentence
    self.outlet = outlet
    self.entries = entries
  }
}

extension [EvidenceEntry] {
  /// Whether one article holds all that is quoted.
  package var areOfOneArticle: Bool {
    guard let first else { return false }
    return allSatisfy { $0.evidence.article == first.evidence.article }
  }
}
