import BriefModel

/// Checks lines against the ledger and the articles.
struct GateCheck {
  let brief: Brief
  let ledger: GateLedger
  private let numerals: GateNumerals
  private let evidence: GateEvidence
  private let printer: EditorPrinter
  private let ownWords: Set<String>

  init(brief: Brief, articles: [Article]) {
    self.brief = brief
    evidence = GateEvidence(wording: brief.wording)
    numerals = evidence.numerals(brief.masthead.language)
    ledger = GateLedger(brief.ledger, articles: articles)
    printer = EditorPrinter(Wording(table: brief.wording))
    ownWords = Set(brief.wording.values)
  }

  func faults(in line: GateLine) -> [Diagnostic] {
    var reasons: [String] = line.inlines.flatMap { self.reasons($0, in: line) }
    reasons += plainReasons(line)
    reasons += claimantReasons(line)
    reasons += highlightReasons(line)
    reasons += exhibitReasons(line)
    return reasons.uniqued.map { fault($0, at: line.place) }
  }

  /// What holds for the brief as a whole.
  var ledgerFaults: [Diagnostic] {
    let repeated = ledger.repeatedIDs
    let entries = brief.ledger.entries.flatMap {
      entryFaults($0, isRepeated: repeated.contains($0.id))
    }
    let quoted = brief.ledger.evidence.compactMap { entry -> Diagnostic? in
      guard ledger.words(at: entry.evidence) != entry.sentence || entry.sentence.isEmpty else {
        return nil
      }
      return fault("the quoted sentence is not that of the source", at: "evidence \(entry.number)")
    }
    let numbers = brief.ledger.evidence.map(\.number)
    let misnumbered = numbers == Array(1...max(1, numbers.count)).prefix(numbers.count).map { $0 }
    let missing = Section.Kind.allCases.filter { kind in
      !brief.sections.contains { $0.kind == kind }
    }
    return entries + quoted
      + (misnumbered ? [] : [fault("the evidence is not numbered from one on", at: "evidence")])
      + missing.map { fault("the section is missing", at: $0.rawValue) } + blockFaults
  }

  private var blockFaults: [Diagnostic] {
    brief.sections.flatMap { section in
      section.blocks.compactMap { block -> Diagnostic? in
        switch block {
        case .evidence(let printed) where printed != brief.ledger.evidence:
          fault("the evidence printed is not that of the ledger", at: section.id)
        case .highlights(let all) where all.count > EditorHighlights.limit:
          fault("there are more highlights than five", at: section.id)
        default: nil
        }
      }
    }
  }

  private func entryFaults(_ entry: Ledger.Entry, isRepeated: Bool) -> [Diagnostic] {
    var reasons: [String] = []
    if !ledger.holdsEvidence(entry.reference) {
      reasons.append("its reference [\(entry.reference)] leads nowhere")
    }
    if isRepeated {
      reasons.append("there are several entries of this name")
    }
    if case .figure(let figure) = entry.kind {
      if let article = ledger.article(figure.article) {
        reasons += evidence.fault(of: figure, in: article).map { [$0] } ?? []
      } else {
        reasons.append("its article is not among the sources")
      }
    }
    return reasons.map { fault($0, at: "ledger entry \(entry.id)") }
  }

  private func fault(_ reason: String, at place: String) -> Diagnostic {
    Diagnostic(
      .error, reason, at: place,
      remedy: "Nothing was written. Compare the line with its source, and mend rule or template.")
  }

  // MARK: One inline

  private func reasons(_ inline: Inline, in line: GateLine) -> [String] {
    switch inline {
    case .words(let text), .strong(let text): unbound(text)
    case .figure(let text, let id): figure(text, id)
    case .derived(let text, let id): derived(text, id)
    case .quotation(let text, let source, marked: _):
      ledger.words(at: source) == text && !text.isEmpty
        ? [] : ["“\(text)” does not stand so in the source \(source.article)"]
    case .date(let text, let source): date(text, source)
    case .editorial(let text): editorial(text, in: line)
    case .reference(let number):
      ledger.holdsEvidence(number)
        ? [] : ["the reference [\(number)] leads nowhere"]
    case .mark: []
    case .link(_, let url):
      Gate.isSafe(link: url) ? [] : ["the link “\(url)” is neither http nor https"]
    }
  }

  private func unbound(_ text: String) -> [String] {
    guard !ownWords.contains(text) else { return [] }
    return numerals.firstNumeral(in: text).map { ["the numeral “\($0)” rests on nothing"] } ?? []
  }

  private func figure(_ text: String, _ id: Ledger.Entry.ID) -> [String] {
    guard let entry = ledger[id] else { return ["“\(text)” rests on no entry: \(id)"] }
    guard case .figure(let figure) = entry.kind else { return ["\(id) is no figure: “\(text)”"] }
    return evidence.prints(text, figure.quantity, numerals: numerals)
      ? [] : ["“\(text)” is not the number of \(id): “\(figure.quantity.worded)”"]
  }

  private func derived(_ text: String, _ id: Ledger.Entry.ID) -> [String] {
    guard let entry = ledger[id] else { return ["“\(text)” rests on no entry: \(id)"] }
    guard case .derived(_, let value, let from, let sum) = entry.kind else {
      return ["\(id) is not derived: “\(text)”"]
    }
    let figures = from.compactMap { ledger[$0] }.compactMap { entry -> Figure? in
      if case .figure(let figure) = entry.kind { figure } else { nil }
    }
    guard figures.count == from.count, !figures.isEmpty else {
      return ["\(id) rests on entries that are not there"]
    }
    let check = GateSum(sum: sum, figures: figures, numerals: numerals)
    if let slip = check.slip(value: value) { return ["\(id): \(slip)"] }
    let printed = numerals.values(in: text)
    let isWhole = text == sum || (sum.contains("=") && printed == [value])
    return isWhole ? [] : ["“\(text)” is not what \(id) comes to: \(sum)"]
  }

  private func date(_ text: String, _ source: Evidence?) -> [String] {
    guard let source else {
      return text == brief.masthead.dateLine ? [] : ["the date “\(text)” rests on nothing"]
    }
    guard ledger.words(at: source) != nil else {
      return ["the date “\(text)” has no words in a source"]
    }
    let isKnown = ledger.dates(at: source).contains {
      printer.date($0) == text || printer.due($0) == text
    }
    return isKnown ? [] : ["the date “\(text)” is not that of the ledger"]
  }

  private func editorial(_ text: String, in line: GateLine) -> [String] {
    guard line.kind != .text, numerals.firstNumeral(in: text) != nil, !ledger.isOutlet(text) else {
      return []
    }
    return ["the number “\(text)” is about the brief and may not stand here"]
  }

  // MARK: The line

  /// A numeral in a caption, label or alternative text must be one that the exhibit prints bound.
  private func plainReasons(_ line: GateLine) -> [String] {
    let strings = line.plain.filter { !ownWords.contains($0) }
    guard line.kind == .exhibit else { return strings.flatMap(unbound) }
    let bound = line.inlines.filter {
      if case .words = $0 { false } else if case .strong = $0 { false } else { true }
    }
    let printed = Set(bound.flatMap { numerals.digits(in: $0.plainText) })
    return strings.flatMap { numerals.digits(in: $0) }.filter { !printed.contains($0) }.map {
      "the numeral “\($0)” in a label or in the alternative text is not in the exhibit's data"
    }
  }

  private func highlightReasons(_ line: GateLine) -> [String] {
    let hasReference = line.inlines.contains { if case .reference = $0 { true } else { false } }
    let needsOne = line.kind == .highlight || line.kind == .keyFigure || line.kind == .exhibit
    return needsOne && !hasReference ? ["it bears no reference"] : []
  }

  /// What is said without the party that says it.
  func claimantReasons(_ line: GateLine) -> [String] {
    let figures = line.inlines.compactMap { inline -> Int? in
      if case .figure(_, let id) = inline { ledger.place(of: id) } else { nil }
    }.filter(ledger.isClaimed)
    let nameless = figures.filter { !ledger.names(claimantOf: $0, line) }.map {
      "\(ledger.id(at: $0)) is a party's claim, and its claimant is not named"
    }
    let referred = line.inlines.flatMap { inline -> [Int] in
      if case .reference(let number) = inline { ledger.entries(at: number) } else { [] }
    }
    let claims = referred.filter(ledger.isClaimed)
    let isMarked = line.inlines.contains(.mark(.claimed))
    if isMarked && claims.isEmpty { return nameless + ["it is marked as claimed, but no claim is"] }
    let isAllClaims = !referred.isEmpty && claims.count == referred.count
    guard isMarked || isAllClaims, !claims.contains(where: { ledger.names(claimantOf: $0, line) })
    else { return nameless }
    return nameless + ["it is a party's claim, and no claimant is named"]
  }

  private func exhibitReasons(_ line: GateLine) -> [String] {
    guard let exhibit = line.exhibit else { return [] }
    return GateExhibit(exhibit: exhibit, ledger: ledger).reasons
  }
}
