import BriefModel
import Drawing

/// One pass over a brief: its blocks in the order of reading, set to strips.
final class Composition {
  /// What has been set so far; a value, so that a later pass can go on from where it differs.
  private struct Progress {
    var step = 0
    var tree = StructureTree()
    var strips: [Strip] = []
    var heads: [TableHead] = []
    var outline: [OutlineEntry] = []
    var diagnostics: [Diagnostic] = []
    /// How often each evidence entry has been referred to.
    var uses: [Int: Int] = [:]
    var headings = 0
    /// The node of the open section, and the words of a heading directly above.
    var section: StructureNode.ID = 0
    var heading: String?
    var isAnnex = false
  }

  private enum Step {
    case masthead
    case open(Section, after: Section?)
    case set(Block)
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

  init(brief: Brief, style: Style, book: Wordbook) {
    self.brief = brief
    self.style = style
    self.book = book
    pagesOfUse = nil
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
    progress = first.beforeEvidence ?? Progress()
  }

  var tree: StructureTree {
    get { progress.tree }
    _modify { yield &progress.tree }
  }
  var strips: [Strip] { progress.strips }
  var heads: [TableHead] { progress.heads }
  var outline: [OutlineEntry] { progress.outline }
  var diagnostics: [Diagnostic] { progress.diagnostics }

  var width: Double { style.page.size.width - style.page.left - style.page.right }
  var textWidth: Double {
    let asked = style[.textWidth]
    return asked > 0 ? min(asked, width) : width
  }
  var pageHeight: Double { style.page.size.height - style.page.top - style.page.bottom }

  func compose() {
    while progress.step < steps.count {
      let step = steps[progress.step]
      if case .set(.evidence) = step, beforeEvidence == nil { beforeEvidence = progress }
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
      let strips = BlockSetter(desk: self, isAnnex: progress.isAnnex).strips(
        of: block, below: above, under: progress.section)
      append(strips, breakCost: above == nil ? nil : BreakCost.heading)
      if case .heading(_, let title) = block {
        progress.heading = title
      } else {
        progress.heading = nil
      }
    }
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

  /// What setting would give, without a trace of having tried.
  func trying<Result>(_ setting: () -> Result) -> Result {
    let before = progress
    defer { progress = before }
    return setting()
  }

  /// Keeps a table head for the pages that begin inside its table.
  func keep(_ head: TableHead) -> Int {
    progress.heads.append(head)
    return progress.heads.count - 1
  }

  /// A name for the next place that refers to an evidence entry.
  func nameOfNextUse(of number: Int) -> String {
    let use = progress.uses[number, default: 0] + 1
    progress.uses[number] = use
    return Self.name(ofUse: use, of: number)
  }

  static func name(ofUse use: Int, of number: Int) -> String { "use-\(number)-\(use)" }
  static func name(ofEvidence number: Int) -> String { "evidence-\(number)" }

  /// A name for the next heading inside a section, which gets a bookmark too.
  func nameOfNextHeading(_ title: String) -> String {
    progress.headings += 1
    let name = "heading-\(progress.headings)"
    addBookmark(title, level: 2, to: name)
    return name
  }

  private func addBookmark(_ title: String, level: Int, to name: String) {
    progress.outline.append(
      OutlineEntry(title: printable(title), level: level, destination: name))
  }

  func report(_ message: String, at place: String, remedy: String? = nil) {
    progress.diagnostics.append(Diagnostic(.warning, message, at: place, remedy: remedy))
  }
}
