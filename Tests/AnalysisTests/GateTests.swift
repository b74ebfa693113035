import BriefModel
import Testing

@testable import Analysis

/// Faults put into a sound brief: each must be caught, and said where it is.
@Suite struct GateTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let name: String
    let expected: String
    let place: String
    let inject: @Sendable (inout Brief) -> Void
    var testDescription: String { name }
  }

  static let faults: [Fault] = [
    Fault(name: "a changed number in a highlight", expected: "is not the number of", place: "front")
    {
      $0.replace { if case .figure("88", let id) = $0 { .figure("89", entry: id) } else { nil } }
    },
    Fault(name: "a lower bound printed as exact", expected: "is not the number of", place: "front")
    {
      $0.replace { if case .figure("≥ 2", let id) = $0 { .figure("2", entry: id) } else { nil } }
    },
    Fault(name: "a changed quantity in the ledger", expected: "does not state 99", place: "ledger")
    {
      $0.changeFigure { $0.quantity.low = $0.quantity.low == 88 ? 99 : $0.quantity.low }
    },
    Fault(name: "a number with the span of another", expected: "does not state", place: "ledger") {
      $0.changeFigure { figure in
        guard figure.quantity.low == 88 else { return }
        figure.evidence[0].span = SourceSpan(524, 527)
      }
    },
    Fault(name: "a wrong difference", expected: "does not come out", place: "front") {
      $0.changeDerived { $0.replacing("185", with: "184") }
    },
    Fault(
      name: "a difference of other numbers", expected: "does not hold the numbers", place: "front"
    ) {
      $0.changeDerived { _ in "275 - 90 = 185" }
    },
    Fault(
      name: "a derived number printed wrong", expected: "is not what D1 comes to", place: "front"
    ) {
      $0.replace {
        if case .derived("185", let id) = $0 { .derived("186", entry: id) } else { nil }
      }
    },
    Fault(
      name: "a claimant left out of a highlight", expected: "claimant is not named",
      place: "highlight 2"
    ) {
      $0.sections[0].changeHighlight(1) { $0.removeAll { $0.isQuotation(of: "Air Force") } }
    },
    Fault(
      name: "a claim without its claimant", expected: "no claimant is named", place: "highlight 4"
    ) {
      $0.sections[0].changeHighlight(3) { $0.removeAll { $0.isQuotation(of: "Russia") } }
    },
    Fault(name: "a changed byte in a quotation", expected: "does not stand so", place: "front") {
      $0.replace { inline in
        guard case .quotation(let text, let source, let marked) = inline, text == "JD Vance"
        else { return nil }
        return .quotation("Jd Vance", source, marked: marked)
      }
    },
    Fault(name: "a quotation beyond its article", expected: "does not stand so", place: "front") {
      $0.replace { inline in
        guard case .quotation(let text, var source, let marked) = inline, text == "Rome"
        else { return nil }
        source.span = SourceSpan(1_000_000, 1_000_004)
        return .quotation(text, source, marked: marked)
      }
    },
    Fault(name: "a dangling reference", expected: "[99] leads nowhere", place: "front") {
      $0.sections[0].changeHighlight(0) { $0.append(.reference(99)) }
    },
    Fault(
      name: "a highlight without a reference", expected: "bears no reference", place: "highlight 1"
    ) {
      $0.sections[0].changeHighlight(0) { highlight in
        highlight.removeAll { if case .reference = $0 { true } else { false } }
      }
    },
    Fault(name: "a numeral in words", expected: "“300” rests on nothing", place: "military") {
      $0.sections[2].blocks.append(.paragraph([.words("Some 300 were seen.")]))
    },
    Fault(name: "a number word in words", expected: "“forty” rests on nothing", place: "military") {
      $0.sections[2].blocks.append(.note([.strong("forty tanks")]))
    },
    Fault(name: "a numeral in another script", expected: "“٣٤” rests on nothing", place: "military")
    {
      $0.sections[2].blocks.append(.bullets([[.words("٣٤ tanks")]]))
    },
    Fault(name: "a numeral in a heading", expected: "“7” rests on nothing", place: "heading") {
      $0.sections[2].blocks.append(.heading(level: 2, "7 strikes"))
    },
    Fault(name: "a numeral in a caption", expected: "“12” rests on nothing", place: "head") {
      $0.sections[2].blocks.append(.table(Table(caption: "All 12 attacks", columns: [], rows: [])))
    },
    Fault(name: "a numeral in a table", expected: "“12” rests on nothing", place: "row 1") {
      let table = Table(caption: "Attacks", columns: [.init("Count")], rows: [[[.words("12")]]])
      $0.sections[2].blocks.append(.table(table))
    },
    Fault(name: "a news number as editorial", expected: "is about the brief", place: "highlight 1")
    {
      $0.sections[0].changeHighlight(0) { $0.append(.editorial("1,200")) }
    },
    Fault(name: "another number in alternative text", expected: "“274”", place: "exhibit 1") {
      $0.changeExhibit(1) { $0.alternative = $0.alternative.replacing("273", with: "274") }
    },
    Fault(name: "no alternative text", expected: "no alternative text", place: "exhibit 1") {
      $0.changeExhibit(1) { $0.alternative = "" }
    },
    Fault(
      name: "a bar drawn longer than printed", expected: "not drawn as printed", place: "exhibit 1"
    ) {
      $0.changeExhibit(1) { exhibit in
        guard case .outcome(var bar) = exhibit.plotted else { return }
        bar.parts[0].value = 100
        exhibit.plotted = .outcome(bar)
      }
    },
    Fault(
      name: "a dot drawn elsewhere than printed", expected: "not drawn as printed",
      place: "exhibit 3"
    ) {
      $0.changeExhibit(3) { exhibit in
        guard case .ranges(var rows) = exhibit.plotted else { return }
        rows[0].dots[0].value = 20
        exhibit.plotted = .ranges(rows)
      }
    },
    Fault(name: "a link out of the web", expected: "neither http nor https", place: "annex") {
      $0.sections[5].blocks.append(.paragraph([.link("here", url: "javascript:alert(1)")]))
    },
    Fault(name: "a date of nowhere", expected: "rests on nothing", place: "outlook") {
      $0.sections[4].blocks.append(.paragraph([.date("20 May 2025", nil)]))
    },
    Fault(name: "a date resolved otherwise", expected: "is not that of the ledger", place: "front")
    {
      $0.replace { inline in
        guard case .date("19 May 2025", let source) = inline else { return nil }
        return .date("20 May 2025", source)
      }
    },
    Fault(
      name: "another sentence as evidence", expected: "not that of the source", place: "evidence 1"
    ) {
      $0.ledger.evidence[0].sentence += "."
    },
    Fault(name: "evidence printed otherwise", expected: "not that of the ledger", place: "annex") {
      $0.sections[5].blocks.removeAll { if case .evidence = $0 { true } else { false } }
      $0.sections[5].blocks.append(.evidence([]))
    },
    Fault(name: "a missing section", expected: "the section is missing", place: "humanitarian") {
      $0.sections.remove(at: 3)
    },
    Fault(
      name: "a mark of claim on what nobody claims", expected: "no claim is", place: "highlight 1"
    ) {
      $0.sections[0].changeHighlight(0) { $0.append(.mark(.claimed)) }
    },
    Fault(name: "a figure of no entry", expected: "rests on no entry", place: "front") {
      $0.sections[0].changeHighlight(0) { $0.append(.figure("3", entry: "F77")) }
    },
  ]

  @Test(arguments: faults)
  func `a fault is caught`(_ fault: Fault) throws {
    var (brief, articles) = try SampleReadings.brief("seed", date: "2025-05-18")
    let sound = brief
    fault.inject(&brief)
    try #require(brief != sound, "the fault was not put in")
    let found = Gate.faults(in: brief, articles: articles)
    #expect(
      found.contains { $0.message.contains(fault.expected) && $0.place.contains(fault.place) },
      "\(found.map { "\($0.place): \($0.message)" })")
  }

  @Test(arguments: ["seed", "ceasefire", "flood"])
  func `a sound brief passes`(_ sample: String) throws {
    let (brief, articles) = try SampleReadings.brief(sample, date: "2025-05-18")
    let found = Gate.faults(in: brief, articles: articles)
    #expect(found.map { "\($0.place): \($0.message)" } == [])
  }

  @Test func `an article that is not among the sources is missed`() throws {
    let (brief, _) = try SampleReadings.brief("seed", date: "2025-05-18")
    #expect(!Gate.faults(in: brief, articles: []).isEmpty)
  }
}

extension Brief {
  /// Changes every inline that `change` answers for.
  fileprivate mutating func replace(_ change: (Inline) -> Inline?) {
    func changed(_ inlines: [Inline]) -> [Inline] { inlines.map { change($0) ?? $0 } }
    for section in sections.indices {
      sections[section].blocks = sections[section].blocks.map { block in
        switch block {
        case .paragraph(let inlines): .paragraph(changed(inlines))
        case .highlights(let all): .highlights(all.map(changed))
        case .table(var table):
          {
            table.rows = table.rows.map { $0.map(changed) }
            return .table(table)
          }()
        default: block
        }
      }
    }
  }

  fileprivate mutating func changeFigure(_ change: (inout Figure) -> Void) {
    for index in ledger.entries.indices {
      guard case .figure(var figure) = ledger.entries[index].kind else { continue }
      change(&figure)
      ledger.entries[index].kind = .figure(figure)
    }
  }

  fileprivate mutating func changeDerived(_ change: (String) -> String) {
    for index in ledger.entries.indices {
      guard case .derived(let metric, let value, let from, let sum) = ledger.entries[index].kind
      else { continue }
      ledger.entries[index].kind = .derived(
        metric: metric, value: value, from: from, sum: change(sum))
    }
  }

  fileprivate mutating func changeExhibit(_ number: Int, _ change: (inout Exhibit) -> Void) {
    for section in sections.indices {
      for block in sections[section].blocks.indices {
        guard case .exhibit(var exhibit) = sections[section].blocks[block],
          exhibit.number == number
        else { continue }
        change(&exhibit)
        sections[section].blocks[block] = .exhibit(exhibit)
      }
    }
  }
}

extension Section {
  fileprivate mutating func changeHighlight(_ index: Int, _ change: (inout [Inline]) -> Void) {
    for block in blocks.indices {
      guard case .highlights(var all) = blocks[block] else { continue }
      change(&all[index])
      blocks[block] = .highlights(all)
    }
  }
}

extension Inline {
  fileprivate func isQuotation(of words: String) -> Bool {
    guard case .quotation(let text, _, marked: _) = self else { return false }
    return text.contains(words)
  }
}
