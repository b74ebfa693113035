import BriefModel
import Drawing

/// Paragraphs, and the lines of any text of a given width.
struct ParagraphSetter {
  let desk: Composition

  func strips(
    of inlines: [Inline], in use: Style.Use, role: StructureNode.Role = .paragraph,
    under parent: StructureNode.ID, width: Double? = nil
  ) -> [Strip] {
    strips(of: inlines, as: desk.style[use], role: role, under: parent, width: width)
  }

  /// The same in a look that no use has by itself.
  func strips(
    of inlines: [Inline], as text: Style.Text, role: StructureNode.Role = .paragraph,
    under parent: StructureNode.ID, width: Double? = nil
  ) -> [Strip] {
    let node = desk.tree.add(role, under: parent)
    let width = width ?? desk.textWidth
    let lines = lines(of: inlines, in: text, under: node, width: width)
    return RowSetter(desk: desk, text: text).strips([.init(lines: lines, x: 0, width: width)])
  }

  func lines(
    of inlines: [Inline], in text: Style.Text, under node: StructureNode.ID?, width: Double
  ) -> [SetLine] {
    lines(of: shaped(inlines, in: text, under: node), width: width)
  }

  func lines(
    of words: String, in text: Style.Text, under node: StructureNode.ID?, width: Double
  ) -> [SetLine] {
    lines(of: shaped(words, in: text, under: node), width: width)
  }

  func lines(of text: ShapedText, width: Double) -> [SetLine] {
    LineSetter.lines(of: text, measure: width)
  }

  func shaped(
    _ inlines: [Inline], in text: Style.Text, under node: StructureNode.ID?
  ) -> ShapedText {
    let spans = InlineSetter(desk: desk).spans(of: inlines, in: text, under: node)
    return TextShaping(book: desk.book).shaped(spans)
  }

  func shaped(
    _ words: String, in text: Style.Text, under node: StructureNode.ID?
  ) -> ShapedText {
    let span = InlineSetter(desk: desk).span(words, in: text, under: node)
    return TextShaping(book: desk.book).shaped([span])
  }
}
