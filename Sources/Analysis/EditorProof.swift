import BriefModel

/// Reads the brief as the gate will, and takes out what it would refuse: one line never stops a brief.
///
/// The gate itself is asked, so that it stays as strict as it is; what is left out is counted for the
/// annex, and named in a diagnostic.
struct EditorProof {
  /// Why a line is left out: `leftout.<reason>` in the wording table.
  enum Reason: String, CaseIterable {
    case claimant
    case other
  }

  private(set) var sections: [Section]
  private(set) var leftOut: [Reason: Int] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  init(_ brief: Brief, articles: [Article], words: EditorWords) {
    sections = brief.sections
    let check = GateCheck(brief: brief, articles: articles)
    var refused: [Int: [Int: Set<GateLine.Locus.Part>]] = [:]
    for line in GateLines(brief).lines {
      guard let locus = line.locus else { continue }
      let faults = check.faults(in: line)
      guard let first = faults.first else { continue }
      refused[locus.section, default: [:]][locus.block, default: []].insert(locus.part)
      leftOut[check.claimantReasons(line).isEmpty ? .other : .claimant, default: 0] += 1
      diagnostics.append(
        Diagnostic(
          .warning, first.message, at: line.place,
          remedy: "The line is left out of the brief. Mend the rule or the template."))
    }
    guard !refused.isEmpty else { return }
    for (section, blocks) in refused { take(blocks, out: section, words) }
    renumberExhibits()
  }

  private mutating func take(
    _ refused: [Int: Set<GateLine.Locus.Part>], out section: Int, _ words: EditorWords
  ) {
    let kept = sections[section].blocks.enumerated().flatMap { index, block in
      refused[index].map { block.without($0) } ?? [block]
    }
    // A heading that nothing follows heads nothing.
    let headed = kept.indices.filter { index in
      guard case .heading = kept[index] else { return true }
      guard index + 1 < kept.count else { return false }
      if case .heading = kept[index + 1] { return false }
      return true
    }
    sections[section].blocks =
      headed.isEmpty ? [.paragraph(words.fill("leftout.section"))] : headed.map { kept[$0] }
  }

  private mutating func renumberExhibits() {
    var number = 0
    for section in sections.indices {
      for block in sections[section].blocks.indices {
        guard case .exhibit(var exhibit) = sections[section].blocks[block] else { continue }
        number += 1
        exhibit.number = number
        sections[section].blocks[block] = .exhibit(exhibit)
      }
    }
  }
}

extension Block {
  /// What is left of it without some parts; nothing where none is left.
  fileprivate func without(_ parts: Set<GateLine.Locus.Part>) -> [Block] {
    func kept<Element>(_ all: [Element]) -> [Element] {
      all.enumerated().filter { !parts.contains(.item($0.offset)) }.map(\.element)
    }
    switch self {
    case .highlights(let all): return kept(all).isEmpty ? [] : [.highlights(kept(all))]
    case .bullets(let all): return kept(all).isEmpty ? [] : [.bullets(kept(all))]
    case .keyFigures(let all): return kept(all).isEmpty ? [] : [.keyFigures(kept(all))]
    case .table(let table): return table.without(parts).map { [.table($0)] } ?? []
    // A chart shows all rows of its table or is not shown.
    case .exhibit(let exhibit): return exhibit.twin.without(parts).map { [.table($0)] } ?? []
    case .heading, .paragraph, .note, .evidence: return []
    }
  }
}

extension Table {
  /// Nil where no row is left.
  fileprivate func without(_ parts: Set<GateLine.Locus.Part>) -> Table? {
    var table = self
    table.rows = rows.enumerated().filter { index, _ in
      !parts.contains(.row(index)) && !parts.contains(.twinRow(index))
    }.map(\.element)
    table.notes = notes.enumerated().filter { !parts.contains(.note($0.offset)) }.map(\.element)
    return table.rows.isEmpty ? nil : table
  }
}
