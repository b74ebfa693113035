import BriefModel
import Drawing

/// One pass over a brief: its blocks in the order of reading, set to strips.
final class Composition {
  let brief: Brief
  let style: Style
  let book: Wordbook
  let wording: Wording
  /// The pages on which each evidence entry is referred to, as the pass before found them.
  let pagesOfUse: [Int: [Int]]?
  /// Numbers of the evidence entries that this brief prints.
  let printedEvidence: Set<Int>

  var tree = StructureTree()
  var strips: [Strip] = []
  var heads: [TableHead] = []
  var outline: [OutlineEntry] = []
  var diagnostics: [Diagnostic] = []
  private var uses: [Int: Int] = [:]
  private var headings = 0

  init(brief: Brief, style: Style, book: Wordbook, pagesOfUse: [Int: [Int]]? = nil) {
    self.brief = brief
    self.style = style
    self.book = book
    self.pagesOfUse = pagesOfUse
    wording = Wording(phrases: brief.wording)
    printedEvidence = Set(
      brief.sections.flatMap(\.blocks).flatMap { block -> [Int] in
        if case .evidence(let entries) = block { entries.map(\.number) } else { [] }
      })
  }

  var width: Double { style.page.size.width - style.page.left - style.page.right }
  var textWidth: Double {
    let asked = style[.textWidth]
    return asked > 0 ? min(asked, width) : width
  }
  var pageHeight: Double { style.page.size.height - style.page.top - style.page.bottom }

  func compose() {
    append(MastheadSetter(desk: self).strips(), breakCost: BreakCost.heading)
    for (index, section) in brief.sections.enumerated() where !section.blocks.isEmpty {
      compose(section, follows: index > 0 ? brief.sections[index - 1] : nil)
    }
  }

  private func compose(_ section: Section, follows previous: Section?) {
    let node = tree.add(.section, under: 0)
    let name = "section-\(section.id)"
    outline.append(OutlineEntry(title: printable(section.title), level: 1, destination: name))
    let heading = HeadingSetter(desk: self).section(section.title, named: name, under: node)
    append(heading, breakCost: costBefore(section, after: previous))
    var above: String? = section.title
    for block in section.blocks {
      append(
        BlockSetter(desk: self).strips(of: block, below: above, under: node),
        breakCost: above == nil ? nil : BreakCost.heading)
      if case .heading(_, let title) = block { above = title } else { above = nil }
    }
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
      strips.append(strip)
    }
  }

  /// A name for the next place that refers to an evidence entry.
  func nameOfNextUse(of number: Int) -> String {
    let use = uses[number, default: 0] + 1
    uses[number] = use
    return Self.name(ofUse: use, of: number)
  }

  static func name(ofUse use: Int, of number: Int) -> String { "use-\(number)-\(use)" }
  static func name(ofEvidence number: Int) -> String { "evidence-\(number)" }

  /// A name for the next heading inside a section, which gets a bookmark too.
  func nameOfNextHeading(_ title: String) -> String {
    headings += 1
    let name = "heading-\(headings)"
    outline.append(OutlineEntry(title: printable(title), level: 2, destination: name))
    return name
  }

  func report(_ message: String, at place: String, remedy: String? = nil) {
    diagnostics.append(Diagnostic(.warning, message, at: place, remedy: remedy))
  }
}
