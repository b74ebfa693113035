import BriefModel
import Drawing

/// The top of page one: title, date and issue, then period, cut-off and review.
struct MastheadSetter {
  let desk: Composition

  func strips() -> [Strip] {
    let masthead = desk.brief.masthead
    let node = desk.tree.add(.section, under: 0)
    var strips = line(masthead.title, in: .title, under: node)
    strips += line(dateAndIssue(masthead), in: .subtitle, under: node)
    for words in [masthead.periodLine, masthead.cutoffLine, masthead.review] where !words.isEmpty {
      strips += line(words, in: .furniture, under: node)
    }
    strips.keepTogether(at: BreakCost.heading)
    return strips
  }

  private func dateAndIssue(_ masthead: Masthead) -> String {
    var parts = [masthead.dateLine]
    parts.append(desk.wording.phrase("issue", [("issue", String(masthead.issue))]))
    if masthead.revision > 1 {
      parts.append(desk.wording.phrase("revision", [("revision", String(masthead.revision))]))
    }
    return parts.joined(separator: " \u{B7} ")
  }

  private func line(_ words: String, in use: Style.Use, under parent: StructureNode.ID) -> [Strip] {
    ParagraphSetter(desk: desk).strips(
      of: [.editorial(words)], in: use, under: parent, width: desk.width)
  }
}
