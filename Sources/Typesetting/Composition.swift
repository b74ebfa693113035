import BriefModel
import Drawing

/// One pass over a brief: its blocks in the order of reading, set to strips.
final class Composition {
  /// What has been set so far; a value, so that a later pass can go on from where it differs.
  private struct Progress {
    var step = 0
    var tree = StructureTree()
    var strips: [Strip] = []
    var traces = Traces()
    /// The node of the open section, and the words of a heading directly above.
    var section: StructureNode.ID = 0
    var heading: String?
    var isAnnex = false
  }

  /// What setting leaves behind beside strips and nodes; evidence leaves nothing.
  private struct Traces {
    var heads: [TableHead] = []
    var outline: [OutlineEntry] = []
    var diagnostics: [Diagnostic] = []
    /// How often each evidence entry has been referred to.
    var uses: [Int: Int] = [:]
    var headings = 0
  }

  private enum Step {
    case masthead
    case open(Section, after: Section?)
    case set(Block)

    var isEvidence: Bool { if case .set(.evidence) = self { true } else { false } }
  }

  /// A block that stands behind evidence, as the first pass has set it.
  ///
  /// Nothing in it depends on pages: a later pass takes it over, with its nodes moved up to where
  /// that pass's evidence ends.
  private struct SetBlock {
    var strips: [Strip]
    var nodes: [StructureNode]
    var firstNode: StructureNode.ID
    /// All traces up to its end.
    var traces: Traces
  }

  let brief: Brief
  let style: Style
  let book: Wordbook
  let wording: Wording
  /// The pages on which each evidence entry is referred to, as the pass before found them.
  let pagesOfUse: [Int: [Int]]?
  /// Numbers of the evidence entries that this brief prints.
  let printedEvidence: Set<Int>

  private let steps: [Step]
  private var progress = Progress()
  /// As it stood before the first evidence, the first that depends on pages.
  private var beforeEvidence: Progress?
  /// The blocks behind it, by step.
  private var setBlocks: [Int: SetBlock] = [:]
  private let isFirst: Bool
  private var evidenceLines: [Int: EvidenceLines] = [:]

  init(brief: Brief, style: Style, book: Wordbook) {
    self.brief = brief
    self.style = style
    self.book = book
    pagesOfUse = nil
    isFirst = true
    wording = Wording(phrases: brief.wording)
    let sections = brief.sections.filter { !$0.blocks.isEmpty }
    printedEvidence = Set(
      sections.flatMap(\.blocks).flatMap { block -> [Int] in
        if case .evidence(let entries) = block { entries.map(\.number) } else { [] }
      })
    steps =
      [.masthead]
      + sections.indices.flatMap { index -> [Step] in
        let before = index > 0 ? sections[index - 1] : nil
        return [.open(sections[index], after: before)] + sections[index].blocks.map { .set($0) }
      }
  }

  /// The same brief again, with the pages of use that the pass before has found.
  init(again first: Composition, pagesOfUse: [Int: [Int]]?) {
    brief = first.brief
    style = first.style
    book = first.book
    wording = first.wording
    printedEvidence = first.printedEvidence
    steps = first.steps
    self.pagesOfUse = pagesOfUse
    isFirst = false
    setBlocks = first.setBlocks
    evidenceLines = first.evidenceLines
    progress = first.beforeEvidence ?? Progress()
  }

  var tree: StructureTree {
    get { progress.tree }
    _modify { yield &progress.tree }
  }
  var strips: [Strip] { progress.strips }
  var heads: [TableHead] { progress.traces.heads }
  var outline: [OutlineEntry] { progress.traces.outline }
  var diagnostics: [Diagnostic] { progress.traces.diagnostics }

  var width: Double { style.page.size.width - style.page.left - style.page.right }
  var textWidth: Double {
    let asked = style[.textWidth]
    return asked > 0 ? min(asked, width) : width
  }
  var pageHeight: Double { style.page.size.height - style.page.top - style.page.bottom }

  func compose() {
    while progress.step < steps.count {
      let step = steps[progress.step]
      if isFirst, beforeEvidence == nil, step.isEvidence { beforeEvidence = progress }
      take(step)
      progress.step += 1
    }
  }

  private func take(_ step: Step) {
    switch step {
    case .masthead:
      append(MastheadSetter(desk: self).strips(), breakCost: BreakCost.heading)
    case .open(let section, let previous): open(section, after: previous)
    case .set(let block):
      let above = progress.heading
      let strips = setBlocks[progress.step].map(takenOver) ?? strips(of: block)
      append(strips, breakCost: above == nil ? nil : BreakCost.heading)
      if case .heading(_, let title) = block {
        progress.heading = title
      } else {
        progress.heading = nil
      }
    }
  }

  private func strips(of block: Block) -> [Strip] {
    let firstNode = tree.nodes.count
    let strips = BlockSetter(desk: self, isAnnex: progress.isAnnex).strips(
      of: block, below: progress.heading, under: progress.section)
    if isFirst, beforeEvidence != nil, !steps[progress.step].isEvidence {
      setBlocks[progress.step] = SetBlock(
        strips: strips, nodes: Array(tree.nodes[firstNode...]), firstNode: firstNode,
        traces: progress.traces)
    }
    return strips
  }

  private func takenOver(_ block: SetBlock) -> [Strip] {
    let shift = tree.nodes.count - block.firstNode
    for node in block.nodes {
      let parent = node.parent.flatMap { $0 < block.firstNode ? nil : $0 + shift }
      _ = tree.add(node.role, under: parent ?? progress.section)
    }
    progress.traces = block.traces
    return block.strips.map { $0.shiftingNodes(by: shift) }
  }

  private func open(_ section: Section, after previous: Section?) {
    progress.section = tree.add(.section, under: 0)
    progress.heading = section.title
    progress.isAnnex = section.kind == .annex
    let name = "section-\(section.id)"
    addBookmark(section.title, level: 1, to: name)
    let heading = HeadingSetter(desk: self).section(
      section.title, named: name, under: progress.section)
    append(heading, breakCost: costBefore(section, after: previous))
  }

  private func costBefore(_ section: Section, after previous: Section?) -> Double {
    guard let previous else { return BreakCost.heading }
    return previous.kind == .front ? BreakCost.frontPage : BreakCost.welcome
  }

  /// Adds strips below the last; the larger of the two spaces between any two counts.
  private func append(_ new: [Strip], breakCost: Double?) {
    for (index, var strip) in new.enumerated() {
      strip.spaceBefore = max(strip.spaceBefore, strips.last?.spaceAfter ?? 0)
      if index == 0, let breakCost { strip.breakCost = breakCost }
      progress.strips.append(strip)
    }
  }

  /// The lines of an evidence entry that no page number stands in, set once for all passes.
  func lines(of entry: EvidenceEntry, _ setting: () -> EvidenceLines) -> EvidenceLines {
    if let known = evidenceLines[entry.number], known.entry == entry { return known }
    let new = setting()
    evidenceLines[entry.number] = new
    return new
  }

  /// Keeps a table head for the pages that begin inside its table.
  func keep(_ head: TableHead) -> Int {
    progress.traces.heads.append(head)
    return progress.traces.heads.count - 1
  }

  /// The next place that refers to an evidence entry.
  func nextUse(of number: Int) -> EvidenceUse {
    let ordinal = progress.traces.uses[number, default: 0] + 1
    progress.traces.uses[number] = ordinal
    return EvidenceUse(number: number, ordinal: ordinal)
  }

  static func name(ofEvidence number: Int) -> String { "evidence-\(number)" }

  /// A name for the next heading inside a section, which gets a bookmark too.
  func nameOfNextHeading(_ title: String) -> String {
    progress.traces.headings += 1
    let name = "heading-\(progress.traces.headings)"
    addBookmark(title, level: 2, to: name)
    return name
  }

  private func addBookmark(_ title: String, level: Int, to name: String) {
    progress.traces.outline.append(
      OutlineEntry(title: printable(title), level: level, destination: name))
  }

  func report(_ message: String, at place: String, remedy: String? = nil) {
    progress.traces.diagnostics.append(Diagnostic(.warning, message, at: place, remedy: remedy))
  }
}
